"""A contact's face: a round photo, or initials on a colour derived from the name."""

import unicodedata
from collections.abc import Callable
from zlib import crc32

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPixmap

from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.painting import pixel_ratio
from ror_desktop.ui.theme import AvatarColours, Theme

MAX_KEPT = 512
"""Pictures kept for the next row; a screen shows a few dozen."""


def initials(name: str) -> str:
    """The first letters of the first and the last word, upper case; one letter for one word or a CJK name."""
    words = [word for word in map(_first_letter, unicodedata.normalize("NFC", name).split()) if word]
    if not words:
        return ""
    first, last = words[0], words[-1]
    if len(words) == 1 or unicodedata.name(first[0], "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA")):
        return first
    joint = "\u200c" if unicodedata.bidirectional(first[0]) == "AL" else ""  # Arabic letters would join to a word
    return first + joint + last


def _first_letter(word: str) -> str:
    """The word's first letter or digit with the marks that belong to it, or nothing."""
    for position, character in enumerate(word):
        if character.isalnum():
            end = position + 1
            while end < len(word) and unicodedata.category(word[end]).startswith("M"):
                end += 1
            return character.upper()[0] + word[position + 1 : end]
    return ""


def avatar_colours(name: str, theme: Theme) -> AvatarColours:
    """The pair of colours of that name; the same on every machine and in every session."""
    key = " ".join(unicodedata.normalize("NFC", name).casefold().split())
    return theme.avatars[crc32(key.encode("utf-8", "surrogatepass")) % len(theme.avatars)]


def round_photo(photo: QImage, diameter: int, ratio: float = 1.0) -> QPixmap:
    """The middle square of a photo, cut to a circle of that many logical pixels."""
    pixels = round(diameter * ratio)
    result = _canvas(pixels)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, pixels, pixels))
    painter.setClipPath(circle)
    if not photo.isNull():
        painter.drawImage(0, 0, _middle_square(photo, pixels))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _middle_square(photo: QImage, pixels: int) -> QImage:
    side = min(photo.width(), photo.height())
    middle = photo.copy((photo.width() - side) // 2, (photo.height() - side) // 2, side, side)
    smooth = Qt.TransformationMode.SmoothTransformation
    return middle.scaled(pixels, pixels, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


class AvatarPainter:
    """Paints initials for rows and headers; keeps what it painted."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        self._theme = theme
        self._kept: dict[tuple[Theme, str, int, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, name: str) -> None:
        """The initials of that name in a circle that fills the (square) rectangle."""
        painter.drawPixmap(rect, self.pixmap(name, rect.width(), pixel_ratio(painter)))

    def pixmap(self, name: str, diameter: int, ratio: float = 1.0) -> QPixmap:
        """The same as a picture of that many logical pixels."""
        theme = self._theme()
        colours = avatar_colours(name, theme)
        letters = initials(name)
        pixels = round(diameter * ratio)
        key = (theme, letters, theme.avatars.index(colours), pixels, ratio)
        pixmap = self._kept.get(key)
        if pixmap is None:
            if len(self._kept) >= MAX_KEPT:
                self._kept.clear()
            pixmap = self._kept[key] = _drawn(letters, colours, pixels)
            pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _drawn(letters: str, colours: AvatarColours, pixels: int) -> QPixmap:
    result = _canvas(pixels)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.ground)
    painter.drawEllipse(0, 0, pixels, pixels)
    if letters:
        painter.setFont(_letters_font(pixels, len(letters)))
        painter.setPen(colours.letters)
        painter.drawText(QRect(0, 0, pixels, pixels), Qt.AlignmentFlag.AlignCenter, letters)
    else:
        _draw_somebody(painter, colours, pixels)
    painter.end()
    return result


def _letters_font(pixels: int, count: int) -> QFont:
    font = text_font(bold=True)
    font.setPixelSize(max(1, round(pixels * (0.40 if count > 1 else 0.46))))
    return font


def _draw_somebody(painter: QPainter, colours: AvatarColours, pixels: int) -> None:
    """Head and shoulders, for a contact without a name."""
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, pixels, pixels))
    painter.setClipPath(circle)
    painter.setBrush(colours.letters)
    painter.drawEllipse(QPointF(pixels * 0.5, pixels * 0.38), pixels * 0.17, pixels * 0.17)
    painter.drawEllipse(QRectF(QPointF(pixels * 0.2, pixels * 0.62), QSizeF(pixels * 0.6, pixels * 0.6)))


def _canvas(pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
