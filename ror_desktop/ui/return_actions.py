"""What is said of the selected contacts: thanks for what came back, and whether they are customers or partners."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools


class ReturnActions(QObject):
    """Answers actions on the contacts chosen on the page in sight."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        tools.actions.answer("return.thanked", self._on_thanked_triggered)
        tools.actions.answer("contact.customer", self._on_customer_triggered)
        window.menu_of("contact.customer").aboutToShow.connect(self._tick)

    def _chosen(self) -> list[int]:
        """Those chosen; a word about it where there is nobody."""
        chosen = self._tools.chosen()
        if not chosen:
            self._tools.runner.hub.said.emit(translate("CircleActions", "Choose a contact first"), False)
        return chosen

    @Slot()
    def _tick(self) -> None:
        """The menu shows whether all of those chosen are marked."""
        chosen = self._tools.chosen()
        marked = self._tools.desk.contacts.marked_customers(chosen)
        self._tools.actions["contact.customer"].setChecked(bool(chosen) and len(marked) == len(chosen))

    @Slot()
    def _on_thanked_triggered(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._tools.runner.run(partial(self._tools.desk.returns.thanked, chosen))

    @Slot()
    def _on_customer_triggered(self) -> None:
        """Mark those that are not marked, from today on; where all of them are, take the mark away."""
        chosen = self._chosen()
        if not chosen:
            self._tick()
            return
        desk = self._tools.desk
        marked = desk.contacts.marked_customers(chosen)
        missing = [contact_id for contact_id in chosen if contact_id not in marked]
        verb = partial(desk.contacts.mark_customer, missing, desk.book.today())
        self._tools.runner.run(verb if missing else partial(desk.contacts.mark_customer, chosen, None))
        self._tick()
