"""The preview of an import of calendar files, in which one can say whom an entry is about."""

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ror_desktop.domain.calendar_import import Verdict
from ror_desktop.domain.found import Name
from ror_desktop.services.calendar_imports import CalendarStaging
from ror_desktop.ui.models.calendar_import_model import CalendarImportModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_field import ContactField
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.preview_dialog import PreviewDialog
from ror_desktop.ui.widgets.preview_table import Kind

WIDTHS = (230, 180, 140)
"""Pixels of title, day and contact."""
FIELD_WIDTH = 260


class RowContactField(ContactField):
    """The contact of the chosen rows. Enter takes whom is meant, and never ends the dialog; Escape goes back."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.contact_id:
                self.left.emit()
            else:
                self.settle()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CalendarImportDialog(PreviewDialog):
    """Shows a `CalendarStaging`."""

    def __init__(self, staging: CalendarStaging, tools: Tools, parent: QWidget | None = None) -> None:
        self._staging = staging
        self._entries = CalendarImportModel(staging, tools)
        super().__init__(self._entries, parent)
        self.setObjectName("import_calendar")
        self.setWindowTitle(self.tr("Import a calendar"))
        self.resize(960, 560)
        self._field = RowContactField(tools.desk, self)
        self._nobody = QToolButton(self)
        self._nobody.setIcon(tools.icons.icon("x", "secondary"))
        title = self.tr("%n item(s) in {name}", "", len(staging.rows)).format(name=staging.source)
        table = self.rows_table(self.tr("Appointments and tasks of the file"), WIDTHS)
        self.lay_out(title, self._kinds(), table, (self._contact_line(), True))
        self._connect()
        if self.proxy.rowCount():
            table.setCurrentIndex(self.proxy.index(0, 0))
        table.setFocus()
        self._show_contact()

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

    # Whom an entry is about

    def _contact_line(self) -> QHBoxLayout:
        label = plain_label(self.tr("C&ontact of the chosen rows:"), self)
        label.setBuddy(self._field)
        self._field.setPlaceholderText(self.tr("Nobody; type a name"))
        self._field.setAccessibleName(self.tr("Contact of the chosen rows"))
        self._field.setToolTip(self.tr("F2 comes here from the list"))
        self._field.setFixedWidth(FIELD_WIDTH)
        self._nobody.setToolTip(self.tr("It is about nobody in the book"))
        self._nobody.setAccessibleName(self.tr("Nobody"))
        self._nobody.setAutoRaise(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (label, self._field, self._nobody):
            line.addWidget(widget)
        line.addStretch(1)
        return line

    def _connect(self) -> None:
        self._field.chosen.connect(self._on_contact_chosen)
        self._field.left.connect(self._on_field_left)
        self._nobody.clicked.connect(self._on_nobody_chosen)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        key = QShortcut(QKeySequence(Qt.Key.Key_F2), self.table)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._field.setFocus)

    def _chosen(self) -> list[int]:
        """The places of the chosen rows in the model."""
        rows = self.table.selectionModel().selectedRows()
        return sorted(self.proxy.mapToSource(index).row() for index in rows)

    def _assign(self, contact: Name | None) -> None:
        chosen = self._chosen()
        if chosen:
            self._entries.assign(chosen, contact)
        self._show_contact()
        self.table.setFocus()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_contact()

    def _show_contact(self) -> None:
        """That of the chosen rows, where it is the same."""
        rows = [self._entries.row(place) for place in self._chosen()]
        contacts = {row.found.only for row in rows}
        contact = contacts.pop() if len(contacts) == 1 else None
        self._field.set_contact(*(contact or (0, "")))
        can = any(row.can_be_assigned for row in rows)
        self._field.setEnabled(can)
        self._nobody.setEnabled(can and any(row.found.only for row in rows))

    @Slot(int)
    def _on_contact_chosen(self, contact_id: int) -> None:
        self._assign((contact_id, self._field.text()))

    @Slot()
    def _on_nobody_chosen(self) -> None:
        self._assign(None)

    @Slot()
    def _on_field_left(self) -> None:
        """Without a choice, everything stays as it was."""
        self._show_contact()
        self.table.setFocus()
