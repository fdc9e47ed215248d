"""The face in the header: the contact's photo, or initials; a click or a dropped picture gives another one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from ror_desktop.domain.contact import Contact, Photo
from ror_desktop.messages import translate
from ror_desktop.ui.avatars import AvatarPainter, round_photo
from ror_desktop.ui.painting import draw_focus_ring
from ror_desktop.ui.pictures import KEPT, LARGEST, decoded, kept_photo
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.tools import Tools

DIAMETER = 56
DECODED = 256
"""Pixels of the side of the face, and of the photo that is kept for it."""
FILE_LIMIT = 64 * 1024 * 1024
"""Bytes of the largest file that is read for a picture."""
SUFFIXES = ("png", "jpg", "jpeg", "gif", "bmp", "webp")


class Face(QAbstractButton):
    """A circle with the photo or the initials. Pressed, it offers to choose, paste or remove a picture."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._initials = AvatarPainter(self._theme)
        self._contact: Contact | None = None
        self._photo: QImage | None = None
        self.setObjectName("face")
        self.setFixedSize(DIAMETER, DIAMETER)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Picture: choose, paste or drop one"))
        self.setAcceptDrops(True)
        self.clicked.connect(self.open_menu)
        tools.themes.changed.connect(self._on_theme_changed)

    def show_contact(self, contact: Contact) -> None:
        """Show this contact's face."""
        self._contact = contact
        photo = None if contact.photo_id is None else self._tools.desk.contacts.photo(contact.photo_id)
        self._photo = None if photo is None else decoded(photo.data, DECODED)
        words = self.tr("Initials of {name}") if self._photo is None else self.tr("Photo of {name}")
        self.setAccessibleName(words.format(name=contact.display_name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DIAMETER, DIAMETER)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._photo is None:
            self._initials.paint(painter, self.rect(), self._contact.display_name if self._contact else "")
        else:
            painter.drawPixmap(self.rect(), round_photo(self._photo, DIAMETER, self.devicePixelRatioF()))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), self._theme(), radius=DIAMETER / 2)
        painter.end()

    # another picture

    @Slot()
    def open_menu(self) -> None:
        """Offer what can be done with the picture."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._tools.icons
        menu.addAction(icons.icon("image"), self.tr("&Choose a picture…")).triggered.connect(self.choose)
        paste = menu.addAction(icons.icon("clipboard"), self.tr("&Paste a picture"))
        paste.setEnabled(QGuiApplication.clipboard().mimeData().hasImage())
        paste.triggered.connect(self.paste)
        remove = menu.addAction(icons.icon("trash-2"), self.tr("&Remove the picture"))
        remove.setEnabled(self._contact is not None and self._contact.photo_id is not None)
        remove.triggered.connect(self.remove)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot()
    def choose(self) -> None:
        """Let a file be chosen."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window(), self.tr("Choose a picture"))
        dialog.setObjectName("picture_file")
        patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilters([self.tr("Pictures") + f" ({patterns})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def paste(self) -> None:
        """Take the picture of the clipboard."""
        self._take(QGuiApplication.clipboard().image())

    @Slot()
    def remove(self) -> None:
        """Show the initials again."""
        self._set(None)

    @Slot(str)
    def take_file(self, name: str) -> None:
        """Take the picture in this file."""
        path = Path(name)
        try:
            data = path.read_bytes() if path.stat().st_size <= FILE_LIMIT else b""
        except OSError as error:
            text = translate("Face", "{name} could not be read: {reason}. The contact keeps the picture it had.")
            reason = error.strerror or str(error)
            self._tools.runner.hub.failed.emit(text.with_args(name=path.name, reason=reason))
            return
        self._take(decoded(data, KEPT))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _holds_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        event.acceptProposedAction()
        if data.hasUrls():
            self.take_file(data.urls()[0].toLocalFile())
        else:
            image = data.imageData()
            self._take(image if isinstance(image, QImage) else None)

    def _take(self, image: QImage | None) -> None:
        if image is None or image.isNull() or max(image.width(), image.height()) > LARGEST:
            text = translate("Face", "This is no picture that can be shown. The contact keeps the one it had.")
            self._tools.runner.hub.failed.emit(text)
        else:
            self._set(kept_photo(image))

    def _set(self, photo: Photo | None) -> None:
        if self._contact is not None:
            self._tools.runner.run(partial(self._tools.desk.contacts.set_photo, self._contact.id, photo))

    def _theme(self) -> Theme:
        return self._tools.themes.theme

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self.update()


def _holds_picture(data: QMimeData) -> bool:
    if data.hasUrls():
        urls = data.urls()
        return len(urls) == 1 and urls[0].isLocalFile() and urls[0].toLocalFile().lower().endswith(SUFFIXES)
    return data.hasImage()
