"""The face in the header: the contact's photo, or initials."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.contact import Contact, Photo
from ror_desktop.ui.avatars import AvatarPainter, round_photo
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools

DIAMETER = 56
DECODED = 256
"""Pixels of the side of the face, and of the photo that is kept for it."""

LARGEST = 12_000
"""Pixels of the side of the largest photo that is decoded."""


class Face(QWidget):
    """A circle with the photo or the initials."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._initials = AvatarPainter(self._theme)
        self._name = ""
        self._photo: QImage | None = None
        self.setObjectName("face")
        self.setFixedSize(DIAMETER, DIAMETER)
        tools.themes.changed.connect(self._on_theme_changed)

    def show_contact(self, contact: Contact) -> None:
        """Show this contact's face."""
        self._name = contact.display_name
        photo = None if contact.photo_id is None else self._tools.desk.contacts.photo(contact.photo_id)
        self._photo = None if photo is None else decoded(photo)
        words = self.tr("Initials of {name}") if self._photo is None else self.tr("Photo of {name}")
        self.setAccessibleName(words.format(name=self._name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._photo is None:
            self._initials.paint(painter, self.rect(), self._name)
        else:
            painter.drawPixmap(self.rect(), round_photo(self._photo, DIAMETER, self.devicePixelRatioF()))
        painter.end()

    def _theme(self) -> Theme:
        return self._tools.themes.theme

    def _on_theme_changed(self, _theme: object) -> None:
        self.update()


def decoded(photo: Photo) -> QImage | None:
    """The picture, small; nothing where it is none, or so large that it must be meant as an attack."""
    data = QByteArray(photo.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST:
        return None
    longest = max(size.width(), size.height())
    if longest > DECODED:
        reader.setScaledSize(QSize(size.width() * DECODED // longest or 1, size.height() * DECODED // longest or 1))
    image = reader.read()
    return None if image.isNull() else image
