"""Adds or changes an event in place: name, place, days as one says them, cost, zone and notes."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QWidget

from ror_desktop.domain.amount_text import read_amount
from ror_desktop.domain.change import Change
from ror_desktop.domain.event import Event, EventDraft
from ror_desktop.domain.preferences import zone_named
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.amounts import typed_money
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayEdit
from ror_desktop.ui.widgets.field_rows import FieldRow, lay_out_page
from ror_desktop.ui.widgets.inline_editor import InlineEditor, State
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.text_box import TextBox


class EventEditor(InlineEditor):
    """What is typed comes back with the next `begin` or `change` of the same event."""

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tools, drafts, parent)
        today = tools.desk.book.today()
        self.name, self.place = QLineEdit(self), QLineEdit(self)
        self.start, self.end = DayEdit(today, self, timed=False), DayEdit(today, self, timed=False)
        self.start_words, self.end_words = _hint(self), _hint(self)
        self.cost, self.zone = QLineEdit(self), QLineEdit(self)
        self.notes = TextBox(self, least=4, most=10)
        self._say()
        self._lay_out()
        self._connect()

    # What it is about

    def begin(self) -> None:
        """Write a new event, which is on today unless somebody says otherwise."""
        today = self._tools.desk.book.today()
        self._show(None, EventDraft("", today, today, zone=self._tools.desk.book.zone.key))

    def change(self, event: Event) -> None:
        """Change one that exists."""
        self._show(event, event.draft)

    def verb(self) -> Callable[[], Change] | None:
        """Add or change the event; nothing, and a word on what is missing, where it cannot be read."""
        draft = self.draft()
        if draft is None:
            return None
        events = self._tools.desk.events
        return partial(events.edit, self._old_id, draft) if self._old_id else partial(events.add, draft)

    def draft(self) -> EventDraft | None:
        """What is typed; nothing, and a word on what is missing, where it cannot be read."""
        missing = self._missing()
        start = self._day(self.start)
        if missing is not None or start is None:
            if missing is not None:
                self._ask(*missing)
            return None
        return EventDraft(
            self.name.text(),
            start,
            self._day(self.end) or start,
            self.place.text(),
            self.zone.text().strip(),
            read_amount(self.cost.text(), self._currency()),
            self.notes.toPlainText(),
        )

    def _missing(self) -> tuple[QLineEdit, str] | None:
        """The first field that cannot be saved as it is, and what to do about it."""
        start, end = self._day(self.start), self._day(self.end)
        cost, zone = self.cost.text().strip(), self.zone.text().strip()
        if not self.name.text().strip():
            return self.name, self.tr("What is it called?")
        if start is None:
            return self.start, self.tr("Which day does it begin? Type it as you would say it.")
        if end is None and self.end.text().strip():
            return self.end, self.tr("Which is its last day? Leave it empty where it is one day.")
        if end is not None and end < start:
            return self.end, self.tr("It cannot end before it begins.")
        if cost and read_amount(cost, self._currency()) is None:
            return self.cost, self.tr("A cost is a number and a currency, such as 1200 EUR.")
        if zone and zone_named(zone) is None:
            return self.zone, self.tr("No such time zone. Try the nearest large city, such as Europe/Lisbon.")
        return None

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        for field in (self.start, self.end):
            field.set_today(today)
        self._on_days_understood()

    def _show(self, event: Event | None, draft: EventDraft) -> None:
        self._close_draft()
        self.heading.setText(self.tr("New event") if event is None else self.tr("Change the event"))
        self.name.setText(draft.name)
        self.place.setText(draft.place)
        self.start.set_day(draft.start_day)
        self.end.setText("")
        if draft.end_day != draft.start_day:
            self.end.set_day(draft.end_day)
        self.cost.setText(typed_money(draft.cost, self.locale()) if draft.cost else "")
        self.zone.setText(draft.zone)
        self.notes.setPlainText(draft.notes)
        self._open(event.id if event else 0, f"event.{event.id if event else 'new'}", self.name)
        self.name.selectAll()

    def state(self) -> State:
        """Everything typed."""
        lines: State = {name: field.text() for name, field in self._lines().items()}
        days = {name: field.kept() for name, field in self._days().items()}
        return lines | days | {"notes": self.notes.toPlainText()}

    def restore(self, state: State) -> None:
        """What `state` gave."""
        for name, field in self._lines().items():
            field.setText(str(state.get(name, "")))
        for name, day in self._days().items():
            day.restore(state.get(name, ""))
        self.notes.setPlainText(str(state.get("notes", "")))

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "name": self.name,
            "place": self.place,
            "cost": self.cost,
            "zone": self.zone,
        }

    def _days(self) -> dict[str, DayEdit]:
        return {"start": self.start, "end": self.end}

    def _day(self, field: DayEdit) -> date | None:
        when = field.when()
        return None if when is None else when.day

    def _currency(self) -> str:
        """That of the last event that cost something; otherwise that of the locale."""
        costs = (event.draft.cost for event in self._tools.desk.events.all())
        last = next((cost.currency for cost in costs if cost is not None), "")
        return last or self.locale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "EUR"

    def _on_days_understood(self) -> None:
        self.start_words.setText(self.start.words())
        self.end_words.setText(self.end.words() or self.tr("the same day"))

    def _on_zone_edited(self) -> None:
        """The names of all zones are looked for once somebody types one."""
        if self.zone.completer() is None:
            from zoneinfo import available_timezones

            completer = QCompleter(sorted(available_timezones()), self.zone)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.zone.setCompleter(completer)

    # Building

    def _connect(self) -> None:
        for field in (*self._lines().values(), *self._days().values()):
            field.textChanged.connect(self._edited)
        self.notes.textChanged.connect(self._edited)
        self.notes.escaped.connect(self.put_aside)
        self.start.understood.connect(self._on_days_understood)
        self.end.understood.connect(self._on_days_understood)
        self.zone.textEdited.connect(self._on_zone_edited)

    def _say(self) -> None:
        self.name.setPlaceholderText(self.tr("Web Summit, dinner at Rossi's, visit to Acme…"))
        self.place.setPlaceholderText(self.tr("Hall and city"))
        self.end.setPlaceholderText(self.tr("the same day"))
        self.cost.setPlaceholderText(self.tr("1200 EUR, everything together"))
        self.notes.setPlaceholderText(self.tr("What it is for, and what to do otherwise next time"))
        self.save_button.setText(self.tr("Save"))
        self.leave_button.setText(self.tr("Cancel"))
        self.setAccessibleName(self.tr("Event"))

    def _lay_out(self) -> None:
        rows = (
            FieldRow(self.tr("Name"), self.name),
            FieldRow(self.tr("Place"), self.place),
            FieldRow(self.tr("First day"), self.start, _row(self.start, self.start_words)),
            FieldRow(self.tr("Last day"), self.end, _row(self.end, self.end_words)),
            FieldRow(self.tr("Cost"), self.cost),
            FieldRow(self.tr("Time zone"), self.zone),
            FieldRow(self.tr("Notes"), self.notes),
        )
        lay_out_page(self, rows)


def _hint(parent: QWidget) -> QLabel:
    return secondary(plain_label("", parent, TextSize.SMALL))


def _row(field: QWidget, words: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(words, 1)
    return row
