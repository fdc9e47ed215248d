"""Paints the entries of a calendar: a line in a cell, a box among the hours, a row of the agenda.

What an entry is and how it stands is told by its icon as well as by its colour: a circle is open, one with a tick
done, one with an exclamation mark overdue; a hand stands for a promise.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from ror_desktop.domain.calendar import Entry, EntryKind
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.ui.calendar_words import brief_more_words, entry_title
from ror_desktop.ui.dates import time_words
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.painting import draw_rounded, draw_text, one_line, pixel_ratio
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.theme_controller import ThemeController

ICON = 13
GAP = 4
RADIUS = 4.0
KEPT = 4_000
"""Lines whose cut words are remembered: measuring them costs as much as drawing them."""
NARROWEST = 3
"""Pixels of a letter, at the least."""
UNSHAPED = "\u0250"
"""Letters before this one stand beside each other as they are: Latin with those of Europe's languages."""
SOFT = frozenset({EntryKind.COMING, EntryKind.CADENCE})
_ICONS = {
    EntryKind.COMING: "repeat",
    EntryKind.CADENCE: "hourglass",
    EntryKind.BIRTHDAY: "cake",
    EntryKind.EVENT: "map-pin",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How an entry stands in its view at the moment."""

    selected: bool = False
    focused: bool = False
    active: bool = True


class _Cut(NamedTuple):
    """Words as they are drawn in some width; `shaped` where their letters do not just stand beside each other."""

    words: str
    shaped: bool = False


PLAIN = Look()
"""Neither selected nor current: how most of them stand."""


class CalendarPainter:
    """Paints in the fonts of the system and the colours of the theme of the moment."""

    def __init__(self, themes: ThemeController, icons: IconSet) -> None:
        self._themes = themes
        self.icons = icons
        self._set: QFont | None = None
        self._pixmaps: dict[tuple[str, str], QPixmap] = {}
        self._hours: dict[tuple[time, str], str] = {}
        self._cut: dict[tuple[str, int], _Cut] = {}
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the sizes of the system's font again."""
        self._cut.clear()
        self.body = text_font()
        self.bold = text_font(bold=True)
        self.small = text_font(TextSize.SMALL)
        self.small_bold = text_font(TextSize.SMALL, bold=True)
        self._struck = text_font(TextSize.SMALL)
        self._struck.setStrikeOut(True)
        self.metrics = QFontMetrics(self.small)
        self._quick, self._quick_struck = _unshaped(self.small), _unshaped(self._struck)
        self._quick_metrics = QFontMetrics(self._quick)
        self._rise = self._quick_metrics.ascent() - self._quick_metrics.descent()
        self.line = self.metrics.height() + 4
        """Height of an entry in a cell."""
        self.number = QFontMetrics(self.body).height() + 6
        """Height of the number of a day."""

    @property
    def theme(self) -> Theme:
        """The colours of the moment."""
        return self._themes.theme

    def entry(self, painter: QPainter, rect: QRect, entry: Entry, today: date, locale: QLocale, look: Look) -> None:
        """An entry in one line, in a cell of a month or over the hours of a week."""
        box = rect.adjusted(2, 1, -2, -1)
        if entry.kind is EntryKind.EVENT:
            draw_rounded(painter, QRectF(box), RADIUS, self.theme.chip)
        if look is not PLAIN:
            self._marked(painter, box, look)
        self._words(painter, box.adjusted(GAP, 0, -GAP, 0), entry, today, locale)

    def box(self, painter: QPainter, rect: QRect, entry: Entry, today: date, locale: QLocale, look: Look) -> None:
        """An entry at its hour."""
        box, soft = rect.adjusted(1, 1, -1, -1), entry.kind in SOFT
        # Straight edges: there may be hundreds, and a rounded one costs ten times as much.
        painter.fillRect(box, self.theme.border if soft else self.theme.border_strong)
        ground = self.theme.overdue_soft if is_overdue(entry, today) else self.theme.raised
        painter.fillRect(box.adjusted(1 if soft else 3, 1, -1, -1), self.theme.base if soft else ground)
        if look is not PLAIN:
            self._marked(painter, box, look)
        line = QRect(box.left() + GAP, box.top(), box.width() - 2 * GAP, min(self.line, box.height()))
        self._words(painter, line, entry, today, locale)

    def more(self, painter: QPainter, rect: QRect, amount: int, look: Look) -> None:
        """How many more there are."""
        box = rect.adjusted(2, 1, -2, -1)
        if look is not PLAIN:
            self._marked(painter, box, look)
        self._draw(painter, box.adjusted(GAP, 0, -GAP, 0), brief_more_words(amount), self.theme.link)

    def icon(self, painter: QPainter, rect: QRect, entry: Entry, today: date) -> None:
        """The mark of an entry, in the middle of the rectangle's height, at its left."""
        key = icon_of(entry, today)
        top = rect.top() + (rect.height() - ICON) // 2
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            name, role = key
            pixmap = self._pixmaps[key] = self.icons.pixmap(name, ICON, pixel_ratio(painter), role)
        painter.drawPixmap(rect.left(), top, pixmap)

    def begin(self) -> None:
        """A view begins to paint: colours and pixels of the screen may be others than last time."""
        self._pixmaps.clear()
        if len(self._cut) > KEPT:
            self._cut.clear()
        self.lose_font()

    def lose_font(self) -> None:
        """The painter has another font than it was given here last."""
        self._set = None

    def ink(self, entry: Entry, today: date) -> QColor:
        """The colour of an entry's words."""
        if entry.kind is EntryKind.EVENT:
            return self.theme.chip_text
        if is_overdue(entry, today):
            return self.theme.overdue
        return self.theme.secondary if is_quiet(entry) else self.theme.text

    def font(self, entry: Entry) -> QFont:
        """Small, and struck through once it is done."""
        return self._struck if is_closed(entry) else self.small

    def hour(self, at: time, locale: QLocale) -> str:
        """The time as the locale writes it; remembered, because the same hours come again and again."""
        key = at, locale.name()
        if key not in self._hours:
            self._hours[key] = time_words(at, locale)
        return self._hours[key]

    def _words(self, painter: QPainter, rect: QRect, entry: Entry, today: date, locale: QLocale) -> None:
        ink = self.ink(entry, today)
        if rect.width() < ICON:
            return
        self.icon(painter, rect, entry, today)
        rest = rect.adjusted(ICON + GAP, 0, 0, 0)
        self._draw(painter, rest, self._said(entry, locale), ink, struck=entry.closed)

    def _said(self, entry: Entry, locale: QLocale) -> str:
        words = entry_title(entry)
        return words if entry.at is None else f"{self.hour(entry.at, locale)}  {words}"

    def _draw(self, painter: QPainter, rect: QRect, words: str, ink: QColor, *, struck: bool = False) -> None:
        """One small line, cut where it does not fit; a month has hundreds of them.

        Letters of Latin need no shaping: without it they take half the time.
        """
        if rect.width() < ICON:
            return
        shown = self._cut_to(words, rect.width())
        if shown.shaped:
            self._set = None
            painter.setFont(self._struck if struck else self.small)
            draw_text(painter, rect, shown.words, ink, fits=True)
            return
        font = self._quick_struck if struck else self._quick
        if font is not self._set:  # a font that is set again costs as much as the line
            painter.setFont(font)
            self._set = font
        painter.setPen(ink)
        base = rect.top() + (rect.height() + self._rise) // 2
        left = rect.left()
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = rect.right() - self._quick_metrics.horizontalAdvance(shown.words)
        painter.drawText(QPoint(left, base), shown.words)

    def _cut_to(self, words: str, width: int) -> _Cut:
        shown = self._cut.get((words, width))
        if shown is None:
            shown = self._cut[words, width] = self._to_draw(words, width)
        return shown

    def _to_draw(self, words: str, width: int) -> _Cut:
        """What of the words is drawn in that width, and whether the letters have to be shaped."""
        words = one_line(words[: width // NARROWEST + 1])  # what cannot be seen need not be measured
        shaped = max(words, default="") >= UNSHAPED
        metrics = self.metrics if shaped else self._quick_metrics
        return _Cut(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width), shaped)

    def _marked(self, painter: QPainter, box: QRect, look: Look) -> None:
        """A ground for what is selected, with a line round it; a stronger one where the keyboard is."""
        if look.selected:
            ground = self.theme.selected if look.active else self.theme.selected_inactive
            draw_rounded(painter, QRectF(box), RADIUS, ground, self.theme.accent if look.active else None)
        if look.focused:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box), RADIUS, RADIUS)


def _unshaped(font: QFont) -> QFont:
    found = QFont(font)
    found.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    found.setKerning(False)
    return found


def is_closed(entry: Entry) -> bool:
    """Whether it is a follow-up that is done or was let go."""
    return entry.closed


def is_quiet(entry: Entry) -> bool:
    """Whether there is nothing to do about it now."""
    return entry.kind in SOFT or is_closed(entry)


def is_overdue(entry: Entry, today: date) -> bool:
    """Whether it is an open follow-up of a day that is past in the home zone."""
    return entry.kind is EntryKind.FOLLOW_UP and not entry.closed and entry.day < today


def icon_of(entry: Entry, today: date) -> tuple[str, str]:
    """The icon that says what it is and how it stands, and the name of its colour."""
    follow_up = entry.follow_up
    if entry.kind is not EntryKind.FOLLOW_UP or follow_up is None:
        return _ICONS[entry.kind], "chip_text" if entry.kind is EntryKind.EVENT else "secondary"
    if follow_up.state is FollowUpState.DONE:
        return "circle-check", "success"
    if follow_up.state is FollowUpState.CANCELLED:
        return "minus", "secondary"
    if is_overdue(entry, today):
        return "circle-alert", "overdue"
    return ("handshake", "promise") if follow_up.draft.promised else ("circle", "secondary")
