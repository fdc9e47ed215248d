"""The preview of an import of calendar files, in which one can say whom an entry is about."""

from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar_import import Verdict
from ror_desktop.services.calendar_imports import CalendarStaging
from ror_desktop.ui.models.calendar_import_model import CalendarImportModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.preview_dialog import PreviewDialog
from ror_desktop.ui.widgets.preview_table import Kind
from ror_desktop.ui.widgets.row_contact import RowContactLine, RowContactWords

WIDTHS = (230, 180, 140)
"""Pixels of title, day and contact."""


class CalendarImportDialog(PreviewDialog):
    """Shows a `CalendarStaging`."""

    def __init__(self, staging: CalendarStaging, tools: Tools, parent: QWidget | None = None) -> None:
        self._staging = staging
        self._entries = CalendarImportModel(staging, tools)
        super().__init__(self._entries, parent)
        self.setObjectName("import_calendar")
        self.setWindowTitle(self.tr("Import a calendar"))
        self.resize(960, 560)
        title = self.tr("%n item(s) in {name}", "", len(staging.rows)).format(name=staging.source)
        table = self.rows_table(self.tr("Appointments and tasks of the file"), WIDTHS)
        words = RowContactWords(
            unsaid=self.tr("Nobody; type a name"),
            none=self.tr("Nobody"),
            hint=self.tr("It is about nobody in the book"),
        )
        self.line = RowContactLine(self._entries, (table, self.proxy), tools, words, self)
        self.lay_out(title, self._kinds(), table, (self.line, True))
        if self.proxy.rowCount():
            table.setCurrentIndex(self.proxy.index(0, 0))
        table.setFocus()

    def say_what_follows(self) -> None:
        """How many will be taken, and which files hold nothing."""
        words = [self.tr("Nothing is written yet. A backup is made first, and one undo takes the whole import back.")]
        if self._staging.empty:
            nothing = self.tr("No appointments or tasks in {names}.")
            words.append(nothing.format(names=", ".join(self._staging.empty)))
        if self._entries.amount(Verdict.UNMATCHED) or self._entries.amount(Verdict.AMBIGUOUS):
            words.append(self.tr("What names nobody in the book is taken once you choose a contact for it."))
        self.summary.setText(" ".join(words))
        self.go.setText(self._going())
        self.go.setEnabled(any(self._staging.taken()))

    def _going(self) -> str:
        """What the button does."""
        follow_ups, events = self._staging.taken()
        said = self.tr("%n follow-up(s)", "", follow_ups), self.tr("%n event(s)", "", events)
        if follow_ups and events:
            return self.tr("Import {follow_ups} and {events}").format(follow_ups=said[0], events=said[1])
        if not follow_ups and not events:
            return self.tr("Import")
        return self.tr("Import {things}").format(things=said[0] if follow_ups else said[1])

    def _kinds(self) -> list[Kind]:
        return [
            (Verdict.FOLLOW_UP, self.tr("Follow-ups")),
            (Verdict.EVENT, self.tr("Events")),
            (Verdict.UNMATCHED, self.tr("Nobody found")),
            (Verdict.AMBIGUOUS, self.tr("Several")),
            (Verdict.OVER, self.tr("Over")),
            (Verdict.KNOWN, self.tr("Known")),
            (Verdict.REPEATED, self.tr("Repeated")),
            (Verdict.CANCELLED, self.tr("Cancelled")),
            (Verdict.PROBLEM, self.tr("Problems")),
        ]
