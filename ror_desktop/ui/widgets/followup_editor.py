"""Adds or changes a follow-up in place: what, when, promised, repeating, and for whom."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.daytext import read_time
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, at_home, kept_zone
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.dates import time_words
from ror_desktop.ui.followup_leftovers import CHANGED, NEW, Leftover, leftovers
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.followup_form import FollowUpForm

EMPTY = FollowUpDraft("", date(1970, 1, 1))
OPEN, START = "open", "start"


@dataclass(frozen=True, slots=True)
class Subject:
    """What the editor is about: a follow-up that exists, or a new one for a contact (0: still to be chosen)."""

    follow_up: FollowUp | None
    contact_id: int
    contact: str


class FollowUpEditor(QFrame):
    """Hidden until `begin` or `change`. Enter saves as one verb; what failed to save stays typed.

    Escape puts it aside until the next `begin` for the same contact, or `change` of the same follow-up. What is
    typed is kept on the disk meanwhile, and `come_back` opens it again after a crash or a restart.
    """

    saved = Signal(object)
    """The `Change` that saving was."""
    opened = Signal()
    closed = Signal()

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._subject = Subject(None, 0, "")
        self._left_at: DraftKey | None = None
        self._start: dict[str, object] = {}
        self._saving = False
        self.form = FollowUpForm(tools, self)
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self, self._on_taken) if drafts else None
        self.form.save.clicked.connect(self.save)
        self.form.leave.clicked.connect(self.discard)
        self.form.pick.clicked.connect(self._on_pick_clicked)
        if self._keeper is not None:
            self.form.changed.connect(self._keeper.touch)
        tools.runner.hub.failed.connect(self._on_failed)
        self.hide()

    # What it is about

    def begin(self, contact_id: int, contact: str, day: date) -> None:
        """Write a new follow-up for this contact (0: to be chosen) on that day."""
        if self.leave_current():
            self._show(Subject(None, contact_id, contact), replace(EMPTY, due_day=day))

    def change(self, follow_up: FollowUp) -> None:
        """Change one that exists."""
        if self.leave_current():
            self._show(Subject(follow_up, follow_up.contact_id, follow_up.contact), follow_up.draft)

    def come_back(self) -> None:
        """Open again what was being written when the program ended, or what has no contact any more."""
        if self._drafts is None:
            return
        for left in leftovers(self._drafts, self._tools.desk):
            if self.isHidden():
                self._offer(left)
        for key, content in self._drafts.all().items():
            if content.get(OPEN) and self.isHidden():
                self._come_back(key)

    def _offer(self, left: Leftover) -> None:
        """What was typed, to be given to another contact or thrown away."""
        day = self._tools.desk.book.today()
        self._show(Subject(None, left.contact_id, left.contact), replace(EMPTY, due_day=day), left)
        if not left.contact_id:
            self.form.ask_for_contact(self._gone())

    def _gone(self) -> str:
        return self.tr("This was for a contact who is not in the book any more. For whom is it now?")

    def _come_back(self, key: DraftKey) -> None:
        today = self._tools.desk.book.today()
        if key.place == NEW:
            rows = self._tools.desk.contacts.rows([key.contact_id]) if key.contact_id else []
            if rows or not key.contact_id:
                self.begin(key.contact_id, rows[0].name if rows else "", today)
        elif key.place.startswith(CHANGED):
            number = key.place.removeprefix(CHANGED)
            follow_up = self._tools.desk.followups.get(int(number)) if number.isdecimal() else None
            if follow_up is not None:
                self.change(follow_up)

    def keep_draft(self) -> None:
        """Put on the disk now what is not there yet."""
        if self._keeper is not None:
            self._keeper.flush()

    @property
    def is_open(self) -> bool:
        """Whether something is being written, also while its page is hidden."""
        return not self.isHidden()

    @property
    def fresh(self) -> bool:
        """Whether it is open for a new follow-up whose day was not typed by hand."""
        return self.is_open and self._subject.follow_up is None and not self.form.day.isModified()

    def offer_day(self, day: date) -> None:
        """Take the day chosen in the calendar, unless one was typed."""
        if self.fresh:
            self.form.offer_day(day)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self.form.set_today(today)

    def leave_current(self) -> bool:
        """Make room for something else: what was typed is saved first. Whether there is room."""
        if not self.is_open or self.form.state() == self._start:
            return True
        self.save()
        return not self.is_open

    def save(self) -> None:
        """Save as one verb and close; stay open where something is missing or failed."""
        if self._saving:
            return
        draft = self.draft()
        if draft is None or not self._has_contact():
            return
        old = self._subject.follow_up
        followups = self._tools.desk.followups
        if old is not None:
            verb = partial(followups.edit, old.id, draft)
        else:
            verb = partial(followups.add, self.form.contact.contact_id or self._subject.contact_id, draft)
        self._saving = True
        if not self._tools.runner.run(verb, partial(self._on_saved, self.form.state())):
            self._saving = False
            self._look_who_is_gone()

    def _look_who_is_gone(self) -> None:
        """Where the contact or the follow-up was deleted meanwhile, what is typed can become another's or a new one."""
        old, desk = self._subject.follow_up, self._tools.desk
        if old is not None and desk.followups.get(old.id) is None:
            self._left_at = self._key()
            self._subject = Subject(None, self._subject.contact_id, self._subject.contact)
            self.form.show_contact(self._subject.contact_id, self._subject.contact, new=True)
        if self._subject.contact_id and not desk.contacts.rows([self._subject.contact_id]):
            self.form.ask_for_contact(self._gone())

    def draft(self) -> FollowUpDraft | None:
        """What is typed; nothing, and a word beside the field, where it cannot be read."""
        when = self.form.day.when()
        if when is None:
            self.form.ask(self.form.day, self.tr("Which day? Type it as you would say it, such as “fri”."))
            return None
        at = self._time()
        if at is None and self.form.time.text().strip():
            self.form.ask(self.form.time, self.tr("What time? Such as 10:00, or leave it empty."))
            return None
        if when.at is not None and self.form.time.text() == self._start.get("time"):
            at = when.at  # nobody touched the field of the time
        if None not in {at, when.at} and at != when.at:
            self.form.ask(self.form.time, self.tr("Which time? The day and the field beside it say two."))
            return None
        rule = self.form.rule()
        if rule is None:
            self.form.ask(self.form.repeats, self.tr("How often? Such as “every 2 weeks”, or leave it empty."))
            return None
        at = at or when.at
        old = self._subject.follow_up.draft if self._subject.follow_up else EMPTY
        home = self._tools.desk.book.zone
        made = FollowUpDraft(
            self.form.title_words(),
            when.day,
            at,
            home.key if at else "",
            self.form.promised.isChecked(),
            rule,
            self.form.recur_from(),
        )
        return kept_zone(made, old, home)

    def put_aside(self) -> None:
        """Leave; what was typed comes back the next time."""
        self._leave()
        if self._keeper is not None:
            self._keeper.touch()
            self._keeper.flush()

    def discard(self) -> None:
        """Leave and throw away what is typed."""
        self._leave()
        if self._keeper is not None:
            self._keeper.drop()

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from every field, Escape leaves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.discard() if self.form.leave.hasFocus() else self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def _time(self) -> time | None:
        return read_time(self.form.time.text())

    def _has_contact(self) -> bool:
        field = self.form.contact
        if self._subject.contact_id and not field.text().strip():
            return True
        if field.settle():
            return True
        if field.several():
            self.form.say_beside(self.tr("Several contacts are called so. Choose one of the list."))
        else:
            self.form.ask(field, self.tr("For whom? Type a name and choose."))
        return False

    def _show(self, subject: Subject, draft: FollowUpDraft, left: Leftover | None = None) -> None:
        if self._keeper is not None:
            self._keeper.open(None)  # what fills the form now is nothing typed
        self._subject = subject
        self._left_at = left.key if left else None
        self._saving = False
        here = at_home(draft, self._tools.desk.book.zone)
        at = time_words(here.at, self.locale()) if here.at else ""
        self.form.fill(replace(draft, due_day=here.day), at, subject.follow_up)
        self.form.show_contact(subject.contact_id, subject.contact, new=subject.follow_up is None)
        self._start = self.form.state()
        kept = self._keeper.open(self._key()) if self._keeper else {}
        if left is not None:
            kept = left.content
        if kept:
            self.form.restore(self._still_typed(kept))
        self.show()
        self.opened.emit()
        first = self.form.title if subject.contact_id else self.form.contact
        first.setFocus()
        self.form.title.selectAll()

    def _key(self) -> DraftKey:
        old = self._subject.follow_up
        if self._left_at is not None:
            return self._left_at
        return DraftKey(f"{CHANGED}{old.id}" if old else NEW, self._subject.contact_id)

    def _worth_keeping(self) -> dict[str, object]:
        """What is typed, and whether it was being typed; nothing as long as nothing was changed."""
        state = self.form.state()
        return {**state, OPEN: self.is_open, START: self._start} if state != self._start else {}

    def _still_typed(self, kept: Mapping[str, object]) -> dict[str, object]:
        """A draft on the form of now: what was not touched in a follow-up is as it stands in the book by now."""
        start = kept.get(START)
        if self._subject.follow_up is None or not isinstance(start, dict):
            return dict(kept)
        return {**kept, **{name: value for name, value in self._start.items() if kept.get(name) == start.get(name)}}

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_draft()

    def _on_saved(self, state: dict[str, object], change: Change) -> None:
        self._saving = False
        if self.is_open and self.form.state() != state:
            self._go_on(change.created)
            return
        self.discard()
        self.saved.emit(change)

    def _go_on(self, created: int) -> None:
        """Somebody typed on while it waited to be saved: the rest is a change of what is in the book by now."""
        old = self._subject.follow_up
        follow_up = self._tools.desk.followups.get(created or (old.id if old else 0))
        if follow_up is None:
            return
        typed, place = self.form.state(), QApplication.focusWidget()
        if self._keeper is not None:
            self._keeper.drop()
        self._show(Subject(follow_up, follow_up.contact_id, follow_up.contact), follow_up.draft)
        self.form.restore(typed)
        if place is not None:
            place.setFocus()
        if self._keeper is not None:
            self._keeper.touch()

    def _on_taken(self) -> None:
        """The same is being written on another page, which has what was typed here."""
        if self.is_open:
            self._leave()

    def _on_failed(self) -> None:
        """A verb that had waited in the queue failed: what was typed can be saved again."""
        self._saving = False

    def _on_pick_clicked(self) -> None:
        when = self.form.day.when()
        today = self._tools.desk.book.today()
        picker = DayPicker(self._tools.themes, self._tools.icons, today, self)
        picker.picked.connect(self._on_day_picked)
        below = self.form.day.mapToGlobal(QPoint(0, self.form.day.height()))
        picker.open_at(below, when.day if when else today)

    def _on_day_picked(self, day: date) -> None:
        typed = self.form.day.when()
        if typed is not None and typed.at is not None and not self.form.time.text().strip():
            self.form.time.setText(time_words(typed.at, self.locale()))
        self.form.day.set_day(day)
        self.form.day.setModified(True)
        self.form.day.setFocus()
