"""The notes panel: one contact with everything that was said and done, and the box to write the next thing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.entity import Noun
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import BackgroundBlock
from ror_desktop.ui.widgets.composer import Composer
from ror_desktop.ui.widgets.contact_form import ContactForm
from ror_desktop.ui.widgets.contact_header import ContactHeader
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.entry_form import EntryMode
from ror_desktop.ui.widgets.fit_area import FitArea, StepsAside
from ror_desktop.ui.widgets.flow_layout import settle
from ror_desktop.ui.widgets.followup_strip import FollowUpStrip
from ror_desktop.ui.widgets.idea_line import IdeaLine
from ror_desktop.ui.widgets.leave_watcher import holds
from ror_desktop.ui.widgets.measure_strip import MeasureStrip
from ror_desktop.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from ror_desktop.domain.measures.measure import Entry
    from ror_desktop.ui.widgets.measures_view import MeasuresView
    from ror_desktop.ui.widgets.return_bar import ReturnBar


class NotesPanel(QWidget):
    """Shows the contact given to `show_contact`.

    `contact_added` carries the id of a contact added here.
    """

    contact_added = Signal(int)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._contact: Contact | None = None
        self._stale = False
        self._return_bar: ReturnBar | None = None
        self._all_measures: MeasuresView | None = None
        self.header = ContactHeader(tools, self)
        self.background = BackgroundBlock(tools, self)
        self.measures = MeasureStrip(tools, self)
        self.strip = FollowUpStrip(tools, drafts, self)
        self.ideas = IdeaLine(tools, self)
        self.composer = Composer(tools, drafts, self)
        self.timeline = Timeline(tools, drafts, self)
        self.form = ContactForm(tools, drafts, self)
        self._empty = EmptyState(
            tools.icons,
            "sticky-note",
            self.tr("Nobody is selected"),
            self.tr("Choose a contact to see where you met, what you noticed and what you promised."),
            [tools.actions["contact.new"]],
            self,
        )
        self._page = QWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._answer()
        self._show_right_page()

    @property
    def return_bar(self) -> "ReturnBar":
        """Asks what came back; made when it is first wanted."""
        if self._return_bar is None:
            from ror_desktop.ui.widgets.return_bar import ReturnBar

            self._return_bar = ReturnBar(self._tools, (self.ideas, self.composer), self._page)
            self._return_bar.noted.connect(self._on_return_noted)
            self._return_bar.closed.connect(self._on_composer_left)
            self._column.insertWidget(self._column.indexOf(self.composer), self._return_bar)
        return self._return_bar

    def show_contact(self, contact_id: int | None) -> None:
        """Show this contact, or nobody. What is being changed is saved first, or kept as a draft."""
        shown = 0 if self._contact is None else self._contact.id
        if (contact_id or 0) == shown and not self.form.open():
            self.refresh()
            return
        self._leave_form()
        self._contact = self._tools.desk.contacts.get(contact_id) if contact_id else None
        shown = 0 if self._contact is None else self._contact.id
        self._fill()
        self.composer.show_contact(shown)
        self.timeline.show_contact(shown)
        self._show_measures()
        if self._contact is not None and self.form.kept_for(shown):
            self.form.edit(self._contact)
        self._show_right_page()
        self._settle()

    def refresh(self) -> None:
        """Read the contact shown anew and patch what is different."""
        self._stale = False
        if self._contact is None:
            return
        contact = self._tools.desk.contacts.get(self._contact.id)
        if contact is None:
            self.show_contact(None)
            return
        self._contact = contact
        self._fill()
        self._show_measures()
        self.timeline.refresh()

    def flush(self) -> None:
        """Put everything typed on the disk now; called before the window closes."""
        self.composer.flush()
        self.strip.keep_draft()
        self.timeline.finish_editing()
        self._leave_form()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The panel itself has no use for the keyboard: what it shows gets it."""
        super().focusInEvent(event)
        if self.form.open():
            self.form.fields.name.line.setFocus(event.reason())
        elif self._contact is not None:
            self._rest()

    @property
    def all_measures(self) -> "MeasuresView":
        """The page of all measures, in the place of the timeline; made when it is first wanted."""
        if self._all_measures is None:
            from ror_desktop.ui.widgets.measures_view import MeasuresView

            self._all_measures = MeasuresView(self._tools, self)
            self._stack.addWidget(self._all_measures)
            self._all_measures.opened.connect(self._on_number_opened)
            self._all_measures.closed.connect(self._on_measures_closed)
        return self._all_measures

    def measures_open(self) -> bool:
        """Whether the page of all measures is shown."""
        return self._all_measures is not None and self._stack.currentWidget() is self._all_measures

    def show_entry(self, noun: Noun, entry_id: int) -> None:
        """Go to an entry of the timeline; an open follow-up is not in it, and stands above."""
        self._stack.setCurrentWidget(self._page)
        row = self.timeline.model.row_of(noun, entry_id)
        if row >= 0:
            self.timeline.view.setCurrentIndex(self.timeline.model.index(row))
            self.timeline.view.scrollTo(self.timeline.model.index(row))
        self._rest()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _fill(self) -> None:
        """Header, background and follow-ups of the contact."""
        contact = self._contact
        background = None if contact is None else self._tools.desk.contacts.background(contact.id)
        if contact is None or background is None:
            return
        self.header.show_contact(contact)
        desk = self._tools.desk
        self.header.show_standing(desk.circles.standing_of(contact), desk.interactions.waiting_since(contact.id))
        self.background.show_background(background, contact)
        self.measures.show_contact(contact.id)
        self.strip.show_follow_ups(self._tools.desk.followups.open_for(contact.id), contact.id)
        self.ideas.show_contact(contact.id)

    def _settle(self) -> None:
        """Give everything its place now: otherwise the timeline is painted before it has its height, and again then."""
        if self.isVisible():
            settle(self._upper, 1)
            self._head.updateGeometry()
            settle(self._page, 1)

    def _show_measures(self) -> None:
        if self.measures_open() and self._contact is not None:
            self.all_measures.show_contact(self._contact.id, self._contact.display_name)

    def _leave_form(self) -> None:
        """Save what the form holds; where that fails, it is kept as a draft. A question about returns is put aside."""
        self.form.finish()
        if self._return_bar is not None:
            self._return_bar.hide()

    def _show_right_page(self) -> None:
        if self.form.open():
            self._stack.setCurrentWidget(self.form)
        elif self._contact is None or not self.measures_open():
            self._stack.setCurrentWidget(self._empty if self._contact is None else self._page)

    def _lay_out(self) -> None:
        self._upper = QWidget(self)
        inside = QVBoxLayout(self._upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(self.background)
        column = self._column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = FitArea(self._upper, self)
        for part in (self._head, self.measures, self.strip, self.ideas, self.composer):
            column.addWidget(part)
        column.addWidget(self.timeline, 1)
        StepsAside(self.ideas, self.composer, self._page)
        for page in (self._empty, self._page, self.form):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        hub = self._tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)
        self.composer.left.connect(self._on_composer_left)
        self.strip.left.connect(self._on_composer_left)
        self.timeline.emptied.connect(self._on_composer_left)
        self.background.note_opened.connect(self._on_note_opened)
        self.measures.opened.connect(self._on_number_opened)
        self.ideas.opened.connect(self._on_source_opened)
        self.form.closed.connect(self._on_form_closed)
        self.form.added.connect(self.contact_added)

    def _answer(self) -> None:
        answers = {
            "contact.new": self._on_new_triggered,
            "contact.edit": self._on_edit_triggered,
            "contact.measures": self._on_measures_triggered,
            "entry.note": self._on_note_triggered,
            "entry.interaction": self._on_interaction_triggered,
            "entry.save": self._on_save_triggered,
            "return.add": self._on_return_triggered,
        }
        for name, handler in answers.items():
            self._tools.actions.answer(name, handler)

    def _somebody(self) -> bool:
        """Whether a contact is shown; a word about it where nobody is: another page may have had one."""
        if self._contact is None:
            self._tools.runner.hub.said.emit(translate("CircleActions", "Choose a contact first"), False)
        return self._contact is not None

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self._contact is None or not (change.touches(self._contact.id) or Noun.SETTING in change.nouns):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    @Slot(object)
    def _on_day_changed(self, _day: object) -> None:
        self._fill()
        self.background.say_days_anew()
        self.strip.say_days_anew()
        self.timeline.say_days_anew()
        self._show_measures()

    @Slot()
    def _on_measures_triggered(self) -> None:
        """The page of all measures, and with the same key back to the timeline."""
        self._leave_form()
        if self.measures_open():
            self._on_measures_closed()
        elif self._somebody() and self._contact is not None:
            self.timeline.finish_editing()
            self.all_measures.show_contact(self._contact.id, self._contact.display_name)
            self._stack.setCurrentWidget(self.all_measures)
            self.all_measures.take_keyboard()

    @Slot()
    def _on_measures_closed(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._rest()

    @Slot(str, str, object)
    def _on_number_opened(self, words: str, sentence: str, entries: "tuple[Entry, ...]") -> None:
        from ror_desktop.ui.widgets.counted_dialog import CountedDialog

        if self._contact is None or not entries:
            return
        dialog = CountedDialog(self._tools, words, sentence, entries, self)
        dialog.chosen.connect(self._on_entry_chosen)
        self._tools.open_dialog(dialog)

    @Slot(str, int)
    def _on_entry_chosen(self, noun: str, entry_id: int) -> None:
        self.show_entry(Noun(noun), entry_id)

    @Slot()
    def _on_composer_left(self) -> None:
        self._rest()

    @Slot(int)
    def _on_note_opened(self, note_id: int) -> None:
        row = self.timeline.model.row_of(Noun.NOTE, note_id)
        if row >= 0:
            self.timeline.edit(self.timeline.model.entry(row))

    @Slot(str, int)
    def _on_source_opened(self, noun: str, entry_id: int) -> None:
        """What an idea comes from: an entry of the timeline, or a follow-up that is open."""
        row = self.timeline.model.row_of(Noun(noun), entry_id)
        if row >= 0:
            self.timeline.view.setCurrentIndex(self.timeline.model.index(row))
            self.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        follow_up = self._tools.desk.followups.get(entry_id) if noun == Noun.FOLLOW_UP else None
        if follow_up is not None:
            self.strip.done_bar.ask_about(follow_up)

    @Slot()
    def _on_form_closed(self) -> None:
        within = holds(self.form, QApplication.focusWidget())
        self._show_right_page()
        if within and self._contact is not None:
            self._rest()

    @Slot()
    def _on_new_triggered(self) -> None:
        self._leave_form()
        self.timeline.finish_editing()
        self.form.begin_new()
        self._show_right_page()
        self.form.focus_name()

    @Slot()
    def _on_edit_triggered(self) -> None:
        if not self.form.open() and self._somebody() and self._contact is not None:
            self.timeline.finish_editing()
            self.form.edit(self._contact)
            self._show_right_page()
            self.form.focus_name()

    @Slot()
    def _on_note_triggered(self) -> None:
        self._begin_entry(EntryMode.NOTE)

    @Slot()
    def _on_interaction_triggered(self) -> None:
        self._begin_entry(EntryMode.INTERACTION)

    @Slot()
    def _on_return_triggered(self) -> None:
        self._leave_form()
        if self._somebody() and self._contact is not None:
            self._stack.setCurrentWidget(self._page)
            self.timeline.finish_editing()
            self.return_bar.ask(self._contact.id, self._contact.display_name)

    @Slot(object)
    def _on_return_noted(self, change: Change) -> None:
        """It stands in the book; what else is to be said of it is said in its place, as part of the same step.

        Where it had to wait for a job, somebody may be writing something else by now: the keyboard stays there.
        """
        row = self.timeline.model.row_of(Noun.RETURN, change.created)
        writing = holds(self.composer, QApplication.focusWidget())
        if row >= 0 and self.isVisible() and not writing:
            self.timeline.edit(self.timeline.model.entry(row), change.group)

    def _rest(self) -> None:
        """Put the keyboard where single letters act: on the timeline, or on the head where nothing is written yet."""
        if self.measures_open():
            self.all_measures.take_keyboard()
            return
        place = self.timeline.view if self.timeline.model.rowCount() else self.header.edit_button
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_entry(self, mode: EntryMode) -> None:
        self._leave_form()
        if not self._somebody():
            return
        self._stack.setCurrentWidget(self._page)
        self.composer.begin(mode)

    @Slot()
    def _on_save_triggered(self) -> None:
        """Save whatever is being written where the keyboard is."""
        if self.form.open():
            self.form.commit()
            return
        editor = self.timeline.editor()
        if editor is not None and holds(editor, QApplication.focusWidget()):
            editor.commit()
        elif self._contact is not None:
            self.composer.save()
