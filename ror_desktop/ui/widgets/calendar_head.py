"""The head of the calendar page: which days are shown, a way to others, and the three views."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayEdit
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.rest_button import RestButton

VIEWS = ("month", "week", "agenda")
"""In the order of their keys: 1, 2, 3."""


class GoToField(DayEdit):
    """A day typed to go there; Escape goes back."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CalendarHead(QWidget):
    """Turns to other days and to another view."""

    turned = Signal(int)
    today_wanted = Signal()
    view_wanted = Signal(str)
    day_typed = Signal(object)
    """The day to go to."""
    left = Signal()
    """Nothing is to be typed after all."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.title: QLabel = plain_label("", self, TextSize.TITLE)
        self.previous, self.next = self._turner("chevron-left", -1), self._turner("chevron-right", 1)
        self.today_button = QPushButton(self)
        self.today_button.setFlat(True)
        self.today_button.setProperty("flat", True)
        self.today_button.clicked.connect(self.today_wanted)
        self.overdue = QToolButton(self)
        self.overdue.setIcon(tools.icons.icon("circle-alert", "overdue"))
        self.overdue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.go_to = GoToField(tools.desk.book.today(), self)
        self.go_to.returnPressed.connect(self._on_typed)
        self.go_to.left.connect(self.left)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_view_clicked)
        self._lay_out()
        self._say()

    def show_view(self, name: str) -> None:
        """Tick the view that is shown."""
        self._group.button(VIEWS.index(name)).setChecked(True)
        words = {
            "month": (self.tr("Previous month"), self.tr("Next month")),
            "week": (self.tr("Previous week"), self.tr("Next week")),
            "agenda": (self.tr("Previous 30 days"), self.tr("Next 30 days")),
        }[name]
        for button, text, key in ((self.previous, words[0], "Page Up"), (self.next, words[1], "Page Down")):
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({key})")

    def set_overdue(self, amount: int) -> None:
        """So many are overdue; the button is gone when none is."""
        words = self.tr("%n overdue", "", amount)
        self.overdue.setText(words)
        self.overdue.setAccessibleName(words)
        self.overdue.setVisible(amount > 0)

    def _turner(self, icon: str, by: int) -> RestButton:
        button = RestButton(self)
        button.setIcon(self._tools.icons.icon(icon, "secondary"))
        button.setAutoRepeat(True)
        button.clicked.connect(self._on_next_clicked if by > 0 else self._on_previous_clicked)
        return button

    def _lay_out(self) -> None:
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.go_to.setFixedWidth(150)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for turner in (self.previous, self.today_button, self.next):
            layout.addWidget(turner)
        layout.addSpacing(8)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.overdue)
        layout.addWidget(self.go_to)
        layout.addSpacing(8)
        for number, icon in enumerate(("calendar-days", "calendar", "list")):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setIcon(self._tools.icons.icon(icon, "secondary"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, number)
            layout.addWidget(button)

    def _say(self) -> None:
        self.today_button.setText(self.tr("Today"))
        self.today_button.setToolTip(self.tr("Go to today (Home)"))
        self.overdue.setToolTip(self.tr("Show what is overdue"))
        self.go_to.setPlaceholderText(self.tr("Go to: fri, 24 dec…"))
        self.go_to.setAccessibleName(self.tr("Go to a day"))
        self.go_to.setToolTip(self.tr("Type a day and press Enter (Ctrl+G)"))
        for number, words in enumerate((self.tr("Month"), self.tr("Week"), self.tr("Agenda"))):
            button = self._group.button(number)
            button.setText(words)
            keys = self._tools.actions[f"calendar.{VIEWS[number]}"].shortcut().toString()
            button.setToolTip(self.tr("{view} ({number}, or {keys})").format(view=words, number=number + 1, keys=keys))

    def _on_typed(self) -> None:
        when = self.go_to.when()
        if when is not None:
            self.go_to.clear()
            self.day_typed.emit(when.day)

    def _on_view_clicked(self, number: int) -> None:
        self.view_wanted.emit(VIEWS[number])

    def _on_previous_clicked(self) -> None:
        self.turned.emit(-1)

    def _on_next_clicked(self) -> None:
        self.turned.emit(1)
