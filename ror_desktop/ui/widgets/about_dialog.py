"""What this program is, which version, and where its data is."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop import __version__
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import application_icon
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label

PICTURE = 64


class AboutDialog(QDialog):
    """Version, licences, the place of the book and of its backups."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About ROR Desktop"))
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(PICTURE, PICTURE))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(8)
        text.addWidget(plain_label("ROR Desktop", self, TextSize.TITLE))
        text.addWidget(
            _wrapped(self.tr("Contacts, notes and follow-ups, and the return on relationship. Offline."), self)
        )
        form = QFormLayout()
        form.addRow(plain_label(self.tr("Version"), self), plain_label(__version__, self))
        form.addRow(plain_label(self.tr("Book"), self), _selectable(str(tools.desk.book.db.path), self))
        form.addRow(plain_label(self.tr("Backups"), self), _selectable(str(tools.desk.backups.folder), self))
        form.addRow(plain_label(self.tr("Licence"), self), plain_label("MIT", self))
        text.addLayout(form)
        text.addWidget(
            _wrapped(self.tr("Made with Qt (LGPL 3), Python, peewee, SQLCipher and Lucide icons (ISC)."), self)
        )
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(picture)
        line.addLayout(text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Without a parent: the box takes the button where its platform wants it.
        licences = QPushButton(self.tr("Licences…"))
        licences.setAutoDefault(False)
        licences.clicked.connect(self._on_licences_clicked)
        buttons.addButton(licences, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(line)
        layout.addWidget(buttons)
        self.setMinimumWidth(520)
        self._tools = tools

    @Slot()
    def _on_licences_clicked(self) -> None:
        from ror_desktop.ui.widgets.licences_dialog import LicencesDialog

        self._tools.open_dialog(LicencesDialog(self))


def _wrapped(words: str, parent: QWidget) -> QLabel:
    label = plain_label(words, parent)
    label.setWordWrap(True)
    return label


def _selectable(words: str, parent: QWidget) -> QLabel:
    label = _wrapped(words, parent)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
