"""What is done about a relationship: circle and cadence, letting go, and whether a message waits for an answer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.messages import translate
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from fractions import Fraction


class CircleActions(QObject):
    """Answers actions on the contacts chosen on the page in sight. Dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        tools.actions.answer("contact.circle", self._on_circle_triggered)
        tools.actions.answer("contact.let_go", self._on_let_go_triggered)
        tools.actions.answer("circles.manage", self._on_manage_triggered)
        tools.actions.answer("entry.waiting", self._on_waiting_triggered)
        self._asked: Fraction | None = None
        for name in ("contact.edit", "contact.new"):
            tools.actions[name].triggered.connect(self._on_form_wanted)
        tools.runner.hub.changed.connect(self._on_changed)

    def _chosen(self) -> list[int]:
        chosen = self._tools.chosen()
        if not chosen:
            self._tools.runner.hub.said.emit(translate("CircleActions", "Choose a contact first"), False)
        return chosen

    @Slot()
    def _on_circle_triggered(self) -> None:
        from ror_desktop.ui.widgets.cadence_dialog import CadenceDialog

        chosen = self._chosen()
        if chosen:
            self._tools.open_dialog(CadenceDialog(chosen, self._tools, self._window))

    @Slot()
    def _on_let_go_triggered(self) -> None:
        from ror_desktop.ui.widgets.let_go_dialog import LetGoDialog

        chosen = self._chosen()
        met = self._tools.desk.contacts.met_at_events(chosen)
        if met:
            self._tools.open_dialog(LetGoDialog(met, self._tools, self._window))
        elif chosen:
            words = translate("CircleActions", "Only somebody you met at an event can be let go; nobody asks otherwise")
            self._tools.runner.hub.said.emit(words, False)

    @Slot()
    def _on_manage_triggered(self) -> None:
        from ror_desktop.ui.widgets.circles_dialog import CirclesDialog

        self._tools.open_dialog(CirclesDialog(self._tools, self._window))

    @Slot()
    def _on_waiting_triggered(self) -> None:
        """What waits is answered; where nothing does, the last message that came in waits from now on."""
        chosen = self._chosen()[:1]
        interactions = self._tools.desk.interactions
        for contact_id in chosen:
            if interactions.waiting_since(contact_id) is not None:
                self._tools.runner.run(partial(interactions.answered, [contact_id]))
                return
            last = interactions.last_received(contact_id)
            if last is not None:
                self._tools.runner.run(partial(interactions.set_waiting, last.id, needs_answer=True))
            else:
                nothing = translate("CircleActions", "Nothing has come in from this contact that could wait")
                self._tools.runner.hub.said.emit(nothing, False)

    @Slot()
    def _on_form_wanted(self) -> None:
        """The form of a contact has a cadence as well: remember what was asked of a week before."""
        self._asked = self._tools.desk.circles.asked()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Say it where a form was saved with a cadence that asks for more than there was."""
        before, self._asked = self._asked, None
        circles = self._tools.desk.circles
        if before is None or Noun.CONTACT not in change.nouns or circles.asked() <= before:
            return
        capacity = circles.capacity()
        if capacity.short and self._tools.desk.measures.shown():
            from ror_desktop.ui.cadence_words import capacity_warning

            self._tools.runner.hub.warned.emit(capacity_warning(capacity, self._window.locale()))
