"""Reaching out from any page: an e-mail with background, a call; and the question afterwards how it went."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.plain import plain_action
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.domain.contact import Method
    from ror_desktop.ui.reach import Reach
    from ror_desktop.ui.widgets.after_touch import AfterTouch
    from ror_desktop.ui.widgets.letter_window import LetterWindow

ASKED, LETTER = "after_touch", "letter"
"""The places of the drafts of what is made here late."""


class ReachActions(QObject):
    """Answers "E-mail" and "Call". The bar and the letter's window are made when they are first wanted."""

    def __init__(self, tools: Tools, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._drafts = drafts
        self._window = window
        self._bar: AfterTouch | None = None
        self._letter: LetterWindow | None = None
        self._before: QWidget | None = None
        tools.actions.answer("contact.email", self._on_email_triggered)
        tools.actions.answer("contact.call", self._on_call_triggered)
        hub = tools.runner.hub
        hub.letter_wanted.connect(self.write_to)
        hub.reply_wanted.connect(self.write_to)
        hub.reached_out.connect(self._on_reached_out)

    @property
    def bar(self) -> "AfterTouch":
        """The question above the pages, in the window where people look when they come back."""
        if self._bar is None:
            from ror_desktop.ui.widgets.after_touch import AfterTouch

            self._bar = AfterTouch(self._tools, self._drafts, self._window)
            self._bar.logged.connect(self._on_logged)
            self._bar.logged.connect(self._give_back)
            self._bar.put_away.connect(self._give_back)
            self._window.add_bar(self._bar)
        return self._bar

    @property
    def letter(self) -> "LetterWindow":
        """The window in which letters are written, one at a time."""
        if self._letter is None:
            from ror_desktop.ui.widgets.letter_window import LetterWindow

            self._letter = LetterWindow(self._tools, self._drafts, self._window)
            self._letter.handed_over.connect(self._on_reached_out)
        return self._letter

    def come_back(self) -> None:
        """Ask again what was being asked when the program ended."""
        if any(key.place.startswith(ASKED) for key in self._drafts.all()):
            self.bar.come_back()

    def close(self) -> None:
        """Put everything typed on the disk; called once, before the window goes."""
        if self._letter is not None:
            self._letter.close()
            self._tools.desk.letters.forget_files()
        if self._bar is not None:
            self._bar.flush()

    @Slot(int)
    @Slot(int, str, str)
    def write_to(self, contact_id: int, subject: str = "", body: str = "") -> None:
        """Show the window for a letter to this contact, which begins with this text where there is one."""
        if self.letter.write_to(contact_id, subject, body):
            self.letter.show()
            self.letter.raise_()
            self.letter.activateWindow()

    @Slot()
    def _on_email_triggered(self) -> None:
        contact_id = self._chosen()
        if contact_id:
            self.write_to(contact_id)

    @Slot()
    def _on_call_triggered(self) -> None:
        from ror_desktop.domain.method_links import phones_of

        contact_id = self._chosen()
        found = self._tools.desk.contacts.get(contact_id) if contact_id else None
        if found is None:
            return
        phones = phones_of(found.methods)
        if not phones:
            text = translate("Reaching", "No phone number of {name} is known").with_args(name=found.display_name)
            self._tools.runner.hub.said.emit(text, False)
        elif len(phones) == 1:
            self._call(contact_id, phones[0])
        else:
            self._offer(contact_id, phones)

    def _offer(self, contact_id: int, phones: "list[Method]") -> None:
        """The numbers to choose from, the preferred first and selected."""
        menu = QMenu(self._window)
        menu.setObjectName("numbers")
        menu.setAccessibleName(self.tr("Which number?"))
        menu.aboutToHide.connect(menu.deleteLater)
        for phone in phones:
            text = f"{phone.value} ({phone.label})" if phone.label else phone.value
            entry = menu.addAction(self._tools.icons.icon("phone"), plain_action(text))
            entry.triggered.connect(partial(self._call, contact_id, phone))
        menu.setActiveAction(menu.actions()[0])
        middle = QPoint(self._window.width() // 2 - menu.sizeHint().width() // 2, self._window.height() // 3)
        menu.popup(self._window.mapToGlobal(middle))

    def _call(self, contact_id: int, phone: "Method", _checked: object = None) -> None:
        from ror_desktop.domain.entity import to_seconds
        from ror_desktop.domain.interaction import Channel
        from ror_desktop.domain.method_links import link_of
        from ror_desktop.ui.reach import Reach

        self._tools.open_url(link_of(phone))
        since = to_seconds(self._tools.desk.book.clock())
        self._on_reached_out(Reach(contact_id, Channel.CALL, since))

    @Slot(object)
    def _on_reached_out(self, reach: "Reach") -> None:
        if self.bar.ask(reach):
            self._window.activateWindow()
            before = self._window.focusWidget()
            if before is not None and not self.bar.isAncestorOf(before):  # type: ignore[redundant-expr]  # stub: never None
                self._before = before
            self.bar.take_focus()

    @Slot(object)
    def _on_logged(self, reach: "Reach") -> None:
        """A letter that was sent needs no draft any more, unless another is being written there by now."""
        key = DraftKey(LETTER, reach.contact_id)
        if reach.is_letter and (self._drafts.take(key) or {}).get("asked") == reach.since:
            self._drafts.drop(key)

    @Slot()
    def _give_back(self) -> None:
        """The keyboard goes back to where somebody was before the question, so that letters act there again."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> int:
        """The one contact that it is meant for; nobody, and a word about it, where nobody is selected."""
        chosen = self._tools.chosen()
        if chosen:
            return chosen[0]
        self._tools.runner.hub.said.emit(translate("Reaching", "Choose a contact first"), False)
        return 0
