"""What was dropped or pasted into Just met beside words: contact cards, files, pictures of codes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter

from ror_desktop.documents import IMPORT_SUFFIXES, Kind, kind_of
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.desk import Desk

SIDE = 3000
"""Pixels: a larger picture is made smaller before codes are looked for."""


class Given(QObject):
    """Sorts it out.

    `card_read` carries one `ReadCard`, `words_read` the words of a code, `many_given` the paths of files that hold
    more than one contact or something else that can be imported, `failed` the `Message` of what cannot be used.
    """

    card_read = Signal(object)
    words_read = Signal(str)
    many_given = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: QTemporaryDir | None = None

    @Slot(list)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Cards and pictures; several files of cards, and what holds no contacts, go to the import."""
        others = [path for path in paths if kind_of(path) is not Kind.CONTACTS]
        if others:
            self.many_given.emit(others)
        paths = [path for path in paths if path not in others]
        cards = [path for path in paths if path.suffix.lower() in IMPORT_SUFFIXES]
        if len(cards) > 1:
            self.many_given.emit(cards)
        for path in [*cards[:1], *(path for path in paths if path not in cards)] if len(cards) < 2 else []:
            try:
                self._take_file(path)
            except RorError as error:
                self.failed.emit(error.message)

    @Slot(object)
    def take_picture(self, image: QImage) -> None:
        """A picture from the clipboard."""
        try:
            self._take_codes(image)
        except RorError as error:
            self.failed.emit(error.message)

    @Slot(str)
    def take_text(self, text: str) -> None:
        """The text of contact cards."""
        found = self._desk.cards.of_text(text)
        if len(found) > 1:
            self.many_given.emit([self._kept(text)])
        elif found:
            self.card_read.emit(found[0])
        else:
            self.words_read.emit(text)

    def _take_file(self, path: Path) -> None:
        if path.suffix.lower() not in IMPORT_SUFFIXES:
            self._take_codes(_picture_of(path))
            return
        found = self._desk.cards.of_file(path)
        if found is None or len(found) > 1:
            self.many_given.emit([path])
        else:
            self.card_read.emit(found[0])

    def _take_codes(self, image: QImage) -> None:
        for text in self._desk.cards.texts_of_picture(*_pixels(image)):
            self.take_text(text)

    def _kept(self, text: str) -> Path:
        """A file of that text for the import, which reads files; it goes when the window goes."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.filePath(self.tr("pasted cards.vcf")))
        path.write_text(text, encoding="utf-8")
        return path


def _picture_of(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        text: Message = translate("Capture", "{name} is neither a contact card nor a picture. What you typed is kept.")
        raise RorError(text.with_args(name=path.name))
    return image


def _pixels(image: QImage) -> tuple[bytes, int, int, int]:
    """Grey values, width, height, and the bytes of a row; transparent is white."""
    if max(image.width(), image.height()) > SIDE:
        image = image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    _paint(flat, image)
    grey = flat.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine()


def _paint(ground: QImage, image: QImage) -> None:
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
