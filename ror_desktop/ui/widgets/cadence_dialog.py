"""How often somebody wants to be in touch with the chosen contacts: by a circle, or a cadence of their own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ror_desktop.domain.cadence_text import read_cadence
from ror_desktop.domain.change import Change
from ror_desktop.ui.cadence_words import cadence_text, capacity_warning, same, standing_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.today_words import every_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.capacity_line import CapacityLine
from ror_desktop.ui.widgets.labels import plain_label

MIXED = -1
"""The circle "as it is", where the chosen contacts are in different ones."""
WIDTH = 460


class CadenceDialog(QDialog):
    """Enter saves both as one step. What it asks of a week is said at once."""

    def __init__(self, contacts: Sequence[int], tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        held = tools.desk.circles.held(contacts)
        self._ids = list(held)
        self._circles = {circle for circle, _days in held.values()}
        self._days = same([days for _circle, days in held.values()])
        self._mixed_days = len({days for _circle, days in held.values()}) > 1
        self._only = tools.desk.contacts.get(self._ids[0]) if len(self._ids) == 1 else None
        self.setObjectName("cadence")
        self.setWindowTitle(self.tr("Circle and cadence"))
        self.circle = QComboBox(self)
        self.circle.setAccessibleName(self.tr("Circle"))
        self.own = QLineEdit(cadence_text(self._days), self)
        self.own.setPlaceholderText(self.tr("14, 2 weeks, monthly…"))
        self.own.setAccessibleName(self.tr("Own cadence"))
        self._hint = plain_label("", self, TextSize.SMALL)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.capacity = CapacityLine(tools.icons, self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._fill_circles()
        self._lay_out()
        self.own.textChanged.connect(self._on_edited)
        self.circle.currentIndexChanged.connect(self._on_edited)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.capacity.show_capacity(tools.desk.circles.capacity())
        self.capacity.setVisible(tools.desk.measures.shown())
        self._on_edited()
        self.own.setFocus()
        self.own.selectAll()

    def accept(self) -> None:
        """Save what differs; where that fails the dialog stays. A cadence that asks too much of a week is said."""
        days = read_cadence(self.own.text())
        if self.own.text().strip() and days is None:
            self.own.setFocus()
            return
        desk, runner = self._tools.desk, self._tools.runner
        verb, before = self._verb(days), desk.circles.asked()
        if verb is not None and not runner.run(verb):
            return
        super().accept()
        if desk.circles.asked() > before and desk.measures.shown():
            after = desk.circles.capacity()
            if after.short:
                runner.hub.warned.emit(capacity_warning(after, self.locale()))

    def _verb(self, days: int | None) -> Callable[[], Change] | None:
        """What saves circle, cadence or both, as one step; nothing where neither differs."""
        service, ids, circle = self._tools.desk.circles, self._ids, self.circle.currentData()
        moved = circle != MIXED and self._circles != {circle or None}
        if days == self._days and not (self._mixed_days and self.own.isModified()):
            return partial(service.put, ids, circle or None) if moved else None
        if moved:
            return partial(service.put_with_cadence, ids, circle or None, days)
        return partial(service.set_cadence, ids, days)

    def _fill_circles(self) -> None:
        if len(self._circles) > 1:
            self.circle.addItem(self.tr("As it is: different circles"), MIXED)
        self.circle.addItem(self.tr("No circle"), 0)
        for circle in self._tools.desk.circles.all():
            words = circle.name
            if circle.cadence_days is not None:
                words = f"{circle.name}, {every_words(circle.cadence_days)}"
            self.circle.addItem(words, circle.id)
        if len(self._circles) == 1:
            (circle_id,) = self._circles
            self.circle.setCurrentIndex(max(self.circle.findData(circle_id or 0), 0))

    @Slot()
    def _on_edited(self) -> None:
        text = self.own.text().strip()
        days = read_cadence(text)
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not text or days is not None)
        if text and days is None:
            self._hint.setText(self.tr("Not understood. A number of days, or words such as “2 weeks” or “monthly”."))
        elif days is not None:
            self._hint.setText(
                self.tr("In touch {often}; before what the circle says.").format(often=every_words(days))
            )
        elif self._mixed_days and not self.own.isModified():
            self._hint.setText(self.tr("They have different cadences, and keep them unless you type one."))
        else:
            self._hint.setText(self.tr("Without a cadence of their own, that of the circle holds."))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(8)
        form.addRow(plain_label(self.tr("Circle"), self), self.circle)
        form.addRow(plain_label(self.tr("Own cadence"), self), self.own)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self._title(), self, TextSize.TITLE))
        standing = self._standing()
        if standing:
            words = plain_label(standing, self)
            words.setWordWrap(True)
            layout.addWidget(words)
        layout.addSpacing(4)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addSpacing(4)
        layout.addWidget(self.capacity)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.heightForWidth(WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())

    def _title(self) -> str:
        return self._only.display_name if self._only else self.tr("%n contact(s)", "", len(self._ids))

    def _standing(self) -> str:
        return standing_words(self._tools.desk.circles.standing_of(self._only)) if self._only else ""
