"""Who in the book it may be: add to that contact, or a new one. One key goes through the choices."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ror_desktop.messages import translate
from ror_desktop.services.capture_candidates import Candidate
from ror_desktop.ui.chips import chip_height, chip_width
from ror_desktop.ui.painting import one_line
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label

KEY = "Ctrl+0"

_WITH_ORGANIZATION = translate("JustMet", "Add to {name}, {organization} – {reason}")
_BARE = translate("JustMet", "Add to {name} – {reason}")


class MatchBar(Flow):
    """Hidden where nobody matches. `chosen` when somebody chose otherwise."""

    chosen = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._candidates: tuple[Candidate, ...] = ()
        self._onto = 0
        self._by_hand = False
        self.hide()

    def show_candidates(self, candidates: Sequence[Candidate]) -> bool:
        """Offer these. What was chosen by hand stays while it is offered. Whether anything changed."""
        if tuple(candidates) == self._candidates:
            return False
        self._candidates = tuple(candidates)
        offered = {candidate.contact_id for candidate in candidates}
        if not self._by_hand or (self._onto and self._onto not in offered) or not candidates:
            self._by_hand = False
            self._onto = next((one.contact_id for one in candidates if one.by_default), 0)
        self._fill()
        return True

    def onto(self) -> int:
        """The contact to add to; 0 for a new one."""
        return self._onto

    def name(self) -> str:
        """What that contact is called."""
        return next((one.name for one in self._candidates if one.contact_id == self._onto), "")

    def go_on(self) -> None:
        """The next choice, after the last the first."""
        choices = [*(one.contact_id for one in self._candidates), 0]
        if len(choices) > 1:
            self._choose(choices[(choices.index(self._onto) + 1) % len(choices)])

    def reset(self) -> None:
        """Nobody is offered, and nothing was chosen."""
        self._by_hand = False
        self.show_candidates(())

    def _fill(self) -> None:
        self.clear()
        self.setVisible(bool(self._candidates))
        if not self._candidates:
            return
        key = QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText)
        label = plain_label(self.tr("In your book ({key} changes):").format(key=key), self)
        label.setMinimumHeight(chip_height(self.fontMetrics()) + 4)
        self.add(label)
        for candidate in self._candidates:
            self._add(self._words(candidate), candidate.contact_id)
        self._add(self.tr("New contact"), 0)

    def _add(self, words: str, contact_id: int) -> None:
        chosen = contact_id == self._onto
        icon = "circle-check" if chosen else "user-check" if contact_id else "user-plus"
        chip = _Choice(words, self._tools.themes, self._tools.icons, icon, parent=self)
        chip.setShortcut(QKeySequence())
        chip.setCheckable(True)
        chip.setChecked(chosen)
        chip.setAccessibleName(words)
        chip.setToolTip(plain_tip(words))
        chip.clicked.connect(partial(self._choose, contact_id))
        self.add(chip)

    def _words(self, candidate: Candidate) -> str:
        message = _WITH_ORGANIZATION if candidate.organization else _BARE
        return self._tools.say(
            message.with_args(name=candidate.name, organization=candidate.organization, reason=candidate.reason)
        )

    def _choose(self, contact_id: int, _checked: object = None) -> None:
        self._by_hand = True
        self._onto = contact_id
        self._fill()
        self.chosen.emit()


class _Choice(Chip):
    """A chip that says a whole sentence: who it is, and why."""

    def sizeHint(self) -> QSize:
        """Wide enough for all of it; the flow makes it narrower where the window is."""
        hint = super().sizeHint()
        return QSize(chip_width(self.fontMetrics(), "", icon=True) + self._words() + 6, hint.height())

    def _words(self) -> int:
        return self.fontMetrics().horizontalAdvance(one_line(self.text()))
