"""The timeline of a contact: shows everything newest first, and changes entries in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from ror_desktop.domain.answer import Answer
from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.interaction import Interaction, can_wait
from ror_desktop.domain.note import Note
from ror_desktop.domain.returns import Return
from ror_desktop.domain.timeline import FeedbackEntry, TimelineEntry
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.models.timeline_model import ENTRY_ROLE, TimelineModel
from ror_desktop.ui.models.timeline_words import EntryWords, noun_of, to_thank
from ror_desktop.ui.plain import plain_action
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.entry_editor import PLACE, Editable, EntryEditor
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.leave_watcher import holds
from ror_desktop.ui.widgets.link_menu import copy_text, show_link
from ror_desktop.ui.widgets.timeline_delegate import TimelineDelegate
from ror_desktop.ui.widgets.timeline_view import TimelineView

LEAST = 144
MOST_FOR_EDITOR = 240
"""Pixels that are always in sight, and at most while an entry is being changed: what is above scrolls first."""


class Timeline(QWidget):
    """Everything said and done with one contact. Most entries can be edited and deleted here.

    `emptied` when the last entry goes while the keyboard is here.
    """

    emptied = Signal()

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._contact = 0
        self._editor: EntryEditor | None = None
        words = EntryWords(tools.desk.book.zone)
        self.model = TimelineModel(tools.desk.timeline, words, tools.desk.book.today, self)
        self.view = TimelineView(self)
        self._delegate = TimelineDelegate(tools, words, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Timeline"))
        self._nothing = plain_label(self.tr("Nothing written yet. What did you notice?"), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 24, 16, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing, 1)
        self.setFocusProxy(self.view)
        self.setMinimumHeight(LEAST)
        self._connect()

    def show_contact(self, contact_id: int) -> None:
        """Show the timeline of this contact (0: nothing). An edit under way is saved first."""
        self.finish_editing()
        self._contact = contact_id
        self.model.show_contact(contact_id)
        self._say_nothing()
        self._bring_drafts_back()

    def refresh(self) -> None:
        """Patch what changed; an editor follows its entry, or goes with it and leaves what was typed as a draft."""
        self.model.refresh()
        self._say_nothing()
        if self._editor is None:
            return
        row = self.model.row_of(noun_of(self._editor.entry()), self._editor.entry().id)
        if row < 0:
            self._editor.put_away()
        elif row != self.view.covered():
            self.view.cover(row, self._editor)

    def say_days_anew(self) -> None:
        """A new day has begun."""
        self.model.say_days_anew()

    def editor(self) -> EntryEditor | None:
        """The editor, while an entry is being changed."""
        return self._editor

    def finish_editing(self) -> None:
        """Save the entry being changed; where that fails, what was typed is kept as a draft."""
        if self._editor is not None:
            self._editor.finish()

    def edit(self, entry: TimelineEntry | None, within: int = 0) -> None:
        """Change a note, an interaction, a return or an answer in place; feedback opens on its own page.

        `within` as in `EntryEditor`.
        """
        if isinstance(entry, FeedbackEntry):
            self._tools.runner.hub.feedback_wanted.emit(entry.id)
        if not isinstance(entry, Editable):
            return
        self.finish_editing()
        row = self.model.row_of(noun_of(entry), entry.id)
        if row >= 0:
            self._open_editor(row, entry, within).form.focus_text()

    def delete(self, entry: TimelineEntry | None) -> None:
        """Delete a note, an interaction, a return or an answer; undo brings it back."""
        desk = self._tools.desk
        if isinstance(entry, Note):
            self._tools.runner.run(partial(desk.notes.delete, entry.id))
        elif isinstance(entry, Interaction):
            self._tools.runner.run(partial(desk.interactions.delete, entry.id))
        elif isinstance(entry, Return):
            self._tools.runner.run(partial(desk.returns.delete, [entry.id]))
        elif isinstance(entry, Answer):
            self._tools.runner.run(partial(desk.answers.delete, entry.id))

    def thank(self, entry: TimelineEntry | None) -> None:
        """Thanks were said for a return."""
        if isinstance(entry, Return):
            self._tools.runner.run(partial(self._tools.desk.returns.thank, [entry.id]))

    def pin(self, entry: TimelineEntry | None) -> None:
        """Pin a note to the background, or take it off."""
        if isinstance(entry, Note):
            self._tools.runner.run(partial(self._tools.desk.notes.pin, entry.id, not entry.draft.pinned))

    def _open_editor(self, row: int, entry: Editable, within: int = 0) -> EntryEditor:
        self._editor = EntryEditor(self._tools, self._drafts, entry, self.view.viewport(), within)
        self._editor.closed.connect(self._on_editor_closed)
        self._editor.grown.connect(self._on_editor_grown)
        self._editor.show()
        self.view.cover(row, self._editor)
        self._on_editor_grown()
        self.view.scrollTo(self.model.index(row))
        return self._editor

    def _bring_drafts_back(self) -> None:
        """An entry that was being changed when the program ended is being changed again."""
        if not self._contact:
            return
        for key in self._drafts.all():
            start, _, rest = key.place.partition(" ")
            if start == PLACE and key.contact_id == self._contact:
                noun, _, number = rest.partition(" ")
                row = self.model.row_of(Noun(noun), int(number))
                entry = self.model.entry(row) if row >= 0 else None
                if isinstance(entry, Editable):
                    self._open_editor(row, entry)
                    return

    def _connect(self) -> None:
        self.view.edit_wanted.connect(self._on_edit_wanted)
        self.view.delete_wanted.connect(self._on_delete_wanted)
        self.view.pin_wanted.connect(self._on_pin_wanted)
        self.view.thanks_said.connect(self._on_thanks_said)
        self.view.link_chosen.connect(self._on_link_chosen)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self._tools.themes.changed.connect(self._on_theme_changed)

    def _say_nothing(self) -> None:
        empty = self.model.rowCount() == 0
        if empty and self.view.hasFocus():
            self.emptied.emit()
        self.view.setVisible(not empty)
        self._nothing.setVisible(empty)

    def _fill_menu(self, menu: QMenu, index: QModelIndex, entry: TimelineEntry) -> None:
        icons = self._tools.icons
        if isinstance(entry, Editable):
            editing = menu.addAction(icons.icon("pencil"), self.tr("Edit") + "\t" + self.tr("Enter"))
            editing.triggered.connect(partial(_do, self.edit, entry))
        if isinstance(entry, FeedbackEntry):
            opening = menu.addAction(icons.icon("message-square-quote"), self.tr("Open") + "\t" + self.tr("Enter"))
            opening.triggered.connect(partial(_do, self.edit, entry))
        if isinstance(entry, Note):
            words = self.tr("Unpin") if entry.draft.pinned else self.tr("Pin to the background")
            pinning = menu.addAction(icons.icon("pin-off" if entry.draft.pinned else "pin"), words + "\tP")
            pinning.triggered.connect(partial(_do, self.pin, entry))
        if isinstance(entry, Interaction) and can_wait(entry):
            self._add_waiting(menu, entry)
        if isinstance(entry, Return) and to_thank(entry):
            thanking = menu.addAction(icons.icon("heart"), self.tr("Thanked"))
            thanking.triggered.connect(partial(_do, self.thank, entry))
        if isinstance(entry, FollowUp):
            reopening = menu.addAction(icons.icon("rotate-ccw"), self.tr("Open again"))
            reopening.triggered.connect(partial(self._reopen, entry.id))
        copying = menu.addAction(icons.icon("copy"), self.tr("Copy the text"))
        copying.triggered.connect(partial(copy_text, self.model.text(index.row())))
        self._add_links(menu, index)
        if isinstance(entry, Editable):
            menu.addSeparator()
            deleting = menu.addAction(icons.icon("trash-2", "overdue"), self.tr("Delete") + "\t" + self.tr("Del"))
            deleting.triggered.connect(partial(_do, self.delete, entry))

    def _add_waiting(self, menu: QMenu, entry: Interaction) -> None:
        """Both, where the program judges by itself: it may have judged either way."""
        icon = self._tools.icons.icon("hourglass")
        if entry.draft.needs_answer is not True:
            menu.addAction(icon, self.tr("Needs an answer")).triggered.connect(partial(self._wait, entry.id, True))
        if entry.draft.needs_answer is not False:
            menu.addAction(icon, self.tr("Needs no answer")).triggered.connect(partial(self._wait, entry.id, False))

    def _wait(self, interaction_id: int, needs_answer: bool, _checked: object = None) -> None:
        self._tools.runner.run(partial(self._tools.desk.interactions.set_waiting, interaction_id, needs_answer))

    def _add_links(self, menu: QMenu, index: QModelIndex) -> None:
        for target in self._delegate.links(index, self.view.viewport().width()):
            words = plain_action(menu.fontMetrics().elidedText(target, Qt.TextElideMode.ElideRight, 240))
            linking = menu.addAction(self._tools.icons.icon("link"), words)
            place = self.view.viewport().mapToGlobal(self.view.visualRect(index).center())
            linking.triggered.connect(partial(self._show_link, target, place))

    def _show_link(self, target: str, place: QPoint, _checked: object = None) -> None:
        show_link(self._tools, target, place, self)

    def _reopen(self, follow_up_id: int, _checked: object = None) -> None:
        self._tools.runner.run(partial(self._tools.desk.followups.reopen, follow_up_id))

    @Slot(QModelIndex)
    def _on_edit_wanted(self, index: QModelIndex) -> None:
        self.edit(index.data(ENTRY_ROLE))

    @Slot(QModelIndex)
    def _on_delete_wanted(self, index: QModelIndex) -> None:
        self.delete(index.data(ENTRY_ROLE))

    @Slot(QModelIndex)
    def _on_pin_wanted(self, index: QModelIndex) -> None:
        self.pin(index.data(ENTRY_ROLE))

    @Slot(QModelIndex)
    def _on_thanks_said(self, index: QModelIndex) -> None:
        self.thank(index.data(ENTRY_ROLE))

    @Slot(str, QPoint)
    def _on_link_chosen(self, target: str, place: QPoint) -> None:
        show_link(self._tools, target, place, self)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid() or index.row() == self.view.covered():
            index = self.view.currentIndex()
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, index, entry)
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _on_editor_grown(self) -> None:
        self.view.place_cover()
        if self._editor is not None:
            row = self.view.visualRect(self.model.index(self.view.covered()))
            self.setMinimumHeight(max(LEAST, min(row.height(), MOST_FOR_EDITOR)))

    @Slot()
    def _on_editor_closed(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        noun, entry = noun_of(editor.entry()), editor.entry()
        had_focus = holds(editor, QApplication.focusWidget())
        self.view.cover(-1, None)
        self.setMinimumHeight(LEAST)
        editor.hide()
        editor.deleteLater()
        row = self.model.row_of(noun, entry.id)
        if row >= 0 and had_focus:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self._delegate.forget()
        self.view.remeasure()

    def on_changed(self, change: Change) -> None:
        """Follow a change of this contact."""
        if self._contact and change.touches(self._contact):
            self.refresh()


def _do(handler: Callable[[TimelineEntry], None], entry: TimelineEntry, _checked: object = None) -> None:
    """An action's signal carries whether it is checked; the entry may be in another row by then."""
    handler(entry)
