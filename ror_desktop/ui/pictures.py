"""Pictures: read small and safely, and made small enough to be kept with a contact."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from ror_desktop.domain.contact import Photo

LARGEST = 12_000
"""Pixels of the side of the largest picture that is decoded: a larger one must be meant as an attack."""
KEPT = 512
"""Pixels of the longer side of a picture that is kept."""
QUALITY = 88
"""Of a JPEG, from 0 to 100."""


def decoded(data: bytes, longest: int) -> QImage | None:
    """The picture with no side longer than so many pixels, turned upright; nothing where it is none or too large."""
    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    side = max(size.width(), size.height())
    if not size.isValid() or side > LARGEST:
        return None
    if side > longest:
        reader.setScaledSize(QSize(size.width() * longest // side or 1, size.height() * longest // side or 1))
    image = reader.read()
    return None if image.isNull() else image


def kept_photo(image: QImage) -> Photo:
    """The picture as it is kept: small, as JPEG, or as PNG where one can look through it."""
    if max(image.width(), image.height()) > KEPT:
        image = image.scaled(KEPT, KEPT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    name = "png" if image.hasAlphaChannel() else "jpeg"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, name, QUALITY if name == "jpeg" else -1)  # type: ignore[call-overload]  # the stub wants bytes
    return Photo(bytes(buffer.data().data()), f"image/{name}")
