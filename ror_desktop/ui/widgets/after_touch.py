"""The bar that asks how it ended: "Did you send it?" after an e-mail, "How did it go?" after a call."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Moment, from_seconds
from ror_desktop.domain.followup import at_home
from ror_desktop.domain.interaction import Channel, InteractionDraft
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.dates import day_words, time_words
from ror_desktop.ui.entry_words import icon_of
from ror_desktop.ui.reach import Reach, reach_of
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import IconMark
from ror_desktop.ui.widgets.choices import Option, Segments
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.entry_fields import MinutesField
from ror_desktop.ui.widgets.next_step import NextStep
from ror_desktop.ui.widgets.tag_mark import ElidedLabel

PLACE = "after_touch"
"""The place of its drafts: each question has its own, because one contact may be asked about twice."""
OPEN = "open"
JUST_NOW = timedelta(minutes=1)
_WRITTEN = ("typed", "minutes", "next", "next_day", "next_typed")
"""What of a question that was put away comes back with the next one: what was written, not how that call ended."""


Kept = tuple[DraftKey, Reach, Mapping[str, object]]
"""A question on the disk: where, about what, and what is typed in it."""


class Outcome(StrEnum):
    """How a call ended."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    VOICEMAIL = "voicemail"


class AfterTouch(QFrame):
    """One question, answered by Enter: logged, the clock reset, and the next step set, as one verb.

    It stands there until it is answered, also after a restart. Escape puts the question away, and nobody asks it
    again; what was written in it comes back with the next question of its kind about that contact. `logged` and
    `put_away` carry the `Reach`.
    """

    logged = Signal(object)
    put_away = Signal(object)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("after_touch")
        self._tools = tools
        self._drafts = drafts
        self._reach: Reach | None = None
        self._saving = False
        self._promise = 0
        self.question = ElidedLabel("", self)
        self.outcome: Segments[Outcome] = Segments(
            self.tr("How the call ended"),
            [
                Option(Outcome.REACHED, self.tr("Reached"), "phone"),
                Option(Outcome.NOT_REACHED, self.tr("Not reached"), "x"),
                Option(Outcome.VOICEMAIL, self.tr("Voicemail"), "message-circle"),
            ],
            tools.icons,
            self,
            with_words=True,
        )
        self.summary = QLineEdit(self)
        self.minutes = MinutesField(self)
        self.next = NextStep(tools.desk.book, self)
        self.closes = QCheckBox(self)
        self.yes = QPushButton(self)
        self.no = QPushButton(self)
        self._marks = {channel: IconMark(tools, icon_of(channel), self) for channel in (Channel.EMAIL, Channel.CALL)}
        self._keeper = DraftKeeper(drafts, tools.runner, self._state, self)
        self._lay_out()
        self._connect()
        self.hide()

    def ask(self, reach: Reach) -> bool:
        """Ask about this; what was asked before stays on the disk, and comes after. Whether there is such a contact."""
        self.flush()
        for key, earlier, state in sorted(self._kept(), key=_newest_first):
            if _goes_on_in(reach, earlier, state):
                if not self._show(reach, {name: state[name] for name in _WRITTEN if name in state}):
                    return False
                if key != _key(reach):
                    self._drafts.drop(key)
                return True
        return self._show(reach, {})

    def come_back(self) -> None:
        """Ask what was being asked when the program ended, or before the last question; the newest first."""
        for _key, reach, state in sorted(self._kept(), key=_newest_first):
            if state.get(OPEN) is not False and self._show(reach, state):
                return

    def _kept(self) -> Iterator[Kept]:
        """The questions on the disk, those put away too."""
        for key, state in self._drafts.all().items():
            reach = reach_of(key.contact_id, state) if key.place.startswith(PLACE) else None
            if reach is not None and self._drafts.take(key) is not None:
                yield key, reach, state

    def _show(self, reach: Reach, state: Mapping[str, object]) -> bool:
        rows = self._tools.desk.contacts.rows([reach.contact_id])
        if not rows:
            return False
        self._keeper.open(None)
        self._reach, self._saving = reach, False
        self._say(rows[0].name)
        self._fill(state)
        self._keeper.open(_key(reach))
        self.show()
        self._keeper.touch()
        self._keeper.flush()
        return True

    def take_focus(self) -> None:
        """Put the keyboard where the answer is: on Yes, or in the line that says what a call was about."""
        target = self.yes if self._is_letter() else self.summary
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self._keeper.flush()

    @Slot()
    def log(self) -> None:
        """Log it as one verb; what fails to be saved stays here."""
        if self._reach is None or self._saving or not self.next.is_understood():
            return
        closes = self._promise if self.closes.isVisibleTo(self) and self.closes.isChecked() else None
        verb = partial(
            self._tools.desk.touches.log, self._reach.contact_id, self._draft(self._reach), self.next.draft(), closes
        )
        self._saving = True
        if not self._tools.runner.run(verb, partial(self._on_logged, self._reach, self._state())):
            self._saving = False

    @Slot()
    def put_off(self) -> None:
        """It was not sent, or nobody called: nothing is logged; a letter and what was written here stay as drafts."""
        if self._reach is None:
            return
        written = self._is_written()
        if written:
            letter = translate("AfterTouch", "What is typed is kept until the e-mail is sent")
            call = translate("AfterTouch", "What is typed is kept for the next call")
            self._tools.runner.hub.said.emit(letter if self._is_letter() else call, False)
        self._end(self._reach, self.put_away, keep=written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers from every field, Escape puts the question away."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.put_off() if self.no.hasFocus() else self.log()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_off()
        else:
            super().keyPressEvent(event)

    def _is_letter(self) -> bool:
        return self._reach is not None and self._reach.is_letter

    def _draft(self, reach: Reach) -> InteractionDraft:
        moment = Moment(from_seconds(reach.since), self._tools.desk.book.zone.key)
        if self._is_letter():
            return InteractionDraft(moment, Channel.EMAIL, kind=reach.kind, summary=reach.summary)
        summary = " · ".join(text for text in (self._outcome_words(), self.summary.text().strip()) if text)
        return InteractionDraft(moment, reach.channel, kind=reach.kind, minutes=self.minutes.minutes(), summary=summary)

    def _outcome_words(self) -> str:
        """What the entry says of a call that reached nobody; of one that did, what was talked about is enough."""
        if self.outcome.value() == Outcome.REACHED:
            return ""
        return self.outcome.button(Outcome(self.outcome.value() or Outcome.REACHED)).text()

    def _say(self, name: str) -> None:
        reach = self._reach
        letter = self._is_letter()
        subject = "" if reach is None else reach.summary
        if not letter:
            words = self.tr("How did it go with {name}?").format(name=name)
        elif subject:
            words = self.tr("Did you send “{subject}” to {name}?").format(subject=subject, name=name)
        else:
            words = self.tr("Did you send an e-mail to {name}?").format(name=name)
        words = f"{words}{self._begun_words()}"
        self.question.say(words)
        self.setAccessibleName(words)
        self.yes.setText(self.tr("Yes, sent") if letter else self.tr("Log the call"))
        self.yes.setToolTip(self.tr("Log it and start the clock anew (Enter)"))
        self.no.setText(self.tr("Not yet") if letter else self.tr("No call"))
        self.no.setToolTip(
            self.tr("Log nothing; the letter, and what is typed here, are kept for when you send it (Escape)")
            if letter
            else self.tr("Log nothing; what is typed here comes back with the next call (Escape)")
        )
        for widget in (self.outcome, self.summary, self.minutes):
            widget.setVisible(not letter)
        for channel, mark in self._marks.items():
            mark.setVisible((channel is Channel.EMAIL) is letter)
        self._offer_closing()

    def _begun_words(self) -> str:
        """When it began, where that was not just now: of two calls to one contact it says which."""
        book = self._tools.desk.book
        begun = from_seconds(self._reach.since if self._reach else 0)
        if book.clock() - begun < JUST_NOW:
            return ""
        wall, today = begun.astimezone(book.zone), book.today()
        at = time_words(wall.time(), self.locale())
        return f" ({at})" if wall.date() == today else f" ({day_words(wall.date(), today)}, {at})"

    def _offer_closing(self) -> None:
        """The open follow-up that this may have been: the one that is due first."""
        found = self._tools.desk.followups.open_for(self._reach.contact_id) if self._reach else []
        self._promise = found[0].id if found else 0
        self.closes.setVisible(bool(found))
        self.closes.setChecked(False)
        if found:
            first, book = found[0], self._tools.desk.book
            day = day_words(at_home(first.draft, book.zone).day, book.today())
            whole = self.tr("That was: {title} ({day})").format(title=first.draft.title, day=day)
            self.closes.setText(
                self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, 260).replace("&", "&&")
            )
            self.closes.setAccessibleName(whole)
            self.closes.setToolTip(self.tr("Mark this follow-up as done with it"))

    def _fill(self, state: Mapping[str, object]) -> None:
        minutes = state.get("minutes")
        self.summary.setText(str(state.get("typed", "")))
        self.minutes.set_minutes(minutes if isinstance(minutes, int) else None)
        known = {outcome.value: outcome for outcome in Outcome}
        self.outcome.set_value(known.get(str(state.get("outcome", "")), Outcome.REACHED))
        self.next.clear()
        self.next.restore(state)
        self.closes.setChecked(state.get("closes") == self._promise and self._promise > 0)

    def _state(self) -> dict[str, object]:
        if self._reach is None:
            return {}
        return {
            OPEN: not self.isHidden(),
            **self._reach.state(),
            "typed": self.summary.text(),
            "minutes": self.minutes.minutes(),
            "outcome": str(self.outcome.value()),
            "closes": self._promise if self.closes.isChecked() else 0,
            **self.next.state(),
        }

    def _is_written(self) -> bool:
        """Whether something is typed; a next step that was only proposed is not."""
        if self.outcome.value() != Outcome.REACHED:
            self.next.suggest("", "")
        lines = (self.summary, self.next.title, self.next.day)
        return self.minutes.minutes() is not None or any(line.text().strip() for line in lines)

    def _on_logged(self, reach: Reach, state: dict[str, object], _change: Change) -> None:
        typed_on = self._reach == reach and self._state() != state  # while it waited to be saved
        self._end(reach, self.logged, keep=typed_on)

    def _end(self, reach: Reach, told: SignalInstance, *, keep: bool) -> None:
        """The question is over, and gone from the disk but for what is kept; the one asked before it comes."""
        self._saving = False
        if self._reach == reach:
            self.hide()
            if keep:
                self._keeper.touch()
                self._keeper.flush()
            else:
                self._keeper.drop()
            self._keeper.open(None)
            self._reach = None
        else:
            self._drafts.drop(_key(reach))
        told.emit(reach)
        if self._reach is None:
            self.come_back()

    @Slot()
    def _on_failed(self) -> None:
        self._saving = False

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """The contact was changed, or is gone."""
        if self._reach is None or self._saving or not change.touches(self._reach.contact_id):
            return
        rows = self._tools.desk.contacts.rows([self._reach.contact_id])
        if rows:
            checked = self.closes.isChecked() and self._promise
            self._say(rows[0].name)
            self.closes.setChecked(bool(checked) and checked == self._promise)
        else:
            self.put_off()

    @Slot()
    def _on_outcome_chosen(self) -> None:
        """Who was not reached is called again, unless somebody says otherwise."""
        if self.outcome.value() == Outcome.REACHED:
            self.next.suggest("", "")
        else:
            tomorrow = QCoreApplication.translate("Dates", "tomorrow")
            self.next.suggest(self.tr("Call again"), tomorrow)
        self._keeper.touch()

    def _connect(self) -> None:
        self.yes.clicked.connect(self.log)
        self.no.clicked.connect(self.put_off)
        self.outcome.chosen.connect(self._on_outcome_chosen)
        self.summary.textChanged.connect(self._keeper.touch)
        self.minutes.valueChanged.connect(self._keeper.touch)
        self.next.changed.connect(self._keeper.touch)
        self.closes.toggled.connect(self._keeper.touch)
        hub = self._tools.runner.hub
        hub.failed.connect(self._on_failed)
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self.next.set_today)

    def _lay_out(self) -> None:
        self.yes.setProperty("primary", True)
        self.summary.setPlaceholderText(self.tr("What was it about?"))
        self.summary.setAccessibleName(self.tr("What the call was about"))
        first = QHBoxLayout()
        first.setSpacing(8)
        for mark in self._marks.values():
            first.addWidget(mark)
        first.addWidget(self.question, 1)
        first.addWidget(self.outcome)
        first.addWidget(self.minutes)
        first.addWidget(self.no)
        first.addWidget(self.yes)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.summary, 3)
        second.addWidget(self.next, 4)
        second.addWidget(self.closes)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)


def _key(reach: Reach) -> DraftKey:
    return DraftKey(f"{PLACE}:{reach.channel.value}:{reach.since}", reach.contact_id)


def _goes_on_in(reach: Reach, earlier: Reach, state: Mapping[str, object]) -> bool:
    """Whether what was written in the earlier question belongs into this one.

    That is so where it was put away, and for a letter that was handed over once more.
    """
    if (reach.contact_id, reach.channel) != (earlier.contact_id, earlier.channel):
        return False
    same = reach.is_letter and reach.summary == earlier.summary
    return same or state.get(OPEN) is False or reach.since == earlier.since


def _newest_first(kept: Kept) -> int:
    return -kept[1].since
