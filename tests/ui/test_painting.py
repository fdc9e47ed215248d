"""Lines are elided, matches are marked where they are seen, and nothing in a text can do harm."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from ror_desktop.ui.painting import (
    RowState,
    Span,
    brought_forward,
    draw_focus_ring,
    draw_marked_text,
    draw_row_ground,
    draw_text,
    one_line,
    visible_spans,
)
from ror_desktop.ui.theme import Theme, load_theme

pytestmark = pytest.mark.usefixtures("qapp")

LINE = QRect(0, 0, 200, 20)


@pytest.fixture(scope="module")
def theme() -> Theme:
    return load_theme("light")


@pytest.fixture
def image(theme: Theme) -> QImage:
    image = QImage(220, 20, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    return image


def columns_of(image: QImage, colour: QColor) -> list[int]:
    """The columns in which the colour occurs."""
    wanted = colour.rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))]


def marked(image: QImage, text: str, spans: list[Span], theme: Theme, rect: QRect = LINE) -> list[int]:
    painter = QPainter(image)
    draw_marked_text(painter, rect, text, spans, theme.text, theme)
    painter.end()
    return columns_of(image, theme.mark)


def width(image: QImage, text: str) -> int:
    painter = QPainter(image)
    result = painter.fontMetrics().horizontalAdvance(text)
    painter.end()
    return result


def test_mark_lies_under_the_match(image: QImage, theme: Theme) -> None:
    columns = marked(image, "Jane Doe", [(5, 8)], theme)
    assert columns[0] == pytest.approx(width(image, "Jane "), abs=2)
    assert columns[-1] == pytest.approx(width(image, "Jane Doe"), abs=2)


def test_characters_beyond_the_basic_plane_count_as_one(image: QImage, theme: Theme) -> None:
    columns = marked(image, "𝒜𝒜 Doe", [(3, 6)], theme)
    assert columns[0] == pytest.approx(width(image, "𝒜𝒜 "), abs=2)
    assert columns[-1] == pytest.approx(width(image, "𝒜𝒜 Doe"), abs=2)


def test_match_in_the_part_cut_off_marks_the_ellipsis(image: QImage, theme: Theme) -> None:
    text = "A long name that does not fit into this line at all, Doe"
    columns = marked(image, text, [(len(text) - 3, len(text))], theme)
    assert columns
    assert columns[0] > LINE.width() * 0.8
    assert columns[-1] <= LINE.width()


def test_without_a_match_nothing_is_marked(image: QImage, theme: Theme) -> None:
    assert marked(image, "Jane Doe", [], theme) == []
    assert columns_of(image, theme.text)


def test_text_stays_in_its_rectangle(image: QImage, theme: Theme) -> None:
    painter = QPainter(image)
    draw_text(painter, QRect(20, 0, 100, 20), "W" * 100, theme.text)
    draw_marked_text(painter, QRect(20, 0, 100, 20), "W" * 100, [(0, 100)], theme.text, theme)
    painter.end()
    touched = [x for x in range(220) if any(image.pixelColor(x, y) != theme.base for y in range(20))]
    assert min(touched) >= 18
    assert max(touched) <= 122


def test_alignment(image: QImage, theme: Theme) -> None:
    painter = QPainter(image)
    draw_text(painter, LINE, "now", theme.text, Qt.AlignmentFlag.AlignRight)
    painter.end()
    touched = [x for x in range(220) if any(image.pixelColor(x, y) != theme.base for y in range(20))]
    assert min(touched) > LINE.width() / 2


def test_markup_is_shown_not_obeyed(image: QImage, theme: Theme) -> None:
    painter = QPainter(image)
    draw_text(painter, LINE, "<img src='file:///etc/hostname'>", theme.text)
    painter.end()
    assert columns_of(image, theme.text)[-1] > width(image, "<img src")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\r\nlines\tand", "two  lines and"),
        ("bell\x07", "bell\ufffd"),
        ("exe.\u202egpj", "exe.\ufffdgpj"),
        ("Zoë 株式会社 עברית\u200e", "Zoë 株式会社 עברית\u200e"),
    ],
)
def test_one_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text())
def test_one_line_keeps_every_position(text: str) -> None:
    assert len(one_line(text)) == len(text)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 3)], [(0, 3)]),
        ([(5, 8), (0, 3)], [(0, 3), (5, 8)]),
        ([(0, 5), (3, 8)], [(0, 5), (5, 8)]),
        ([(2, 2)], []),
        ([(8, 12)], [(8, 11)]),
        ([(30, 35)], [(10, 11)]),
        ([(30, 35), (40, 45)], [(10, 11)]),
    ],
)
def test_spans_of_an_elided_text(spans: list[Span], expected: list[Span]) -> None:
    assert visible_spans("0123456789abcdefghij" * 3, "0123456789…", spans) == expected


spans_anywhere = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6)


@given(text=st.text("abc…", max_size=30), cut=st.integers(0, 30), spans=spans_anywhere)
def test_visible_spans_lie_in_order_inside_what_is_shown(text: str, cut: int, spans: list[Span]) -> None:
    shown = text if cut >= len(text) else text[:cut] + "…"
    result = visible_spans(text, shown, spans)
    edges = [edge for span in result for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(shown) for start, end in result)


def ground(theme: Theme, state: RowState) -> Counter[str]:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    painter = QPainter(image)
    draw_row_ground(painter, QRect(0, 0, 60, 20), theme, state)
    painter.end()
    return Counter(image.pixelColor(x, y).name() for x in range(60) for y in range(20))


def test_row_grounds_can_be_told_apart(theme: Theme) -> None:
    assert ground(theme, RowState()) == {theme.base.name(): 1200}
    assert ground(theme, RowState(hovered=True)) == {theme.hover.name(): 1200}
    selected = ground(theme, RowState(selected=True))
    assert selected[theme.selected.name()] == 1140
    assert selected[theme.accent.name()] == 60
    assert ground(theme, RowState(selected=True, active=False))[theme.selected_inactive.name()] == 1140
    assert ground(theme, RowState(focused=True))[theme.accent.name()] > 100


def test_focus_ring_stays_inside(theme: Theme) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    painter = QPainter(image)
    draw_focus_ring(painter, QRectF(10, 10, 20, 20), theme)
    painter.end()
    touched = [(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y) != theme.base]
    assert {min(x for x, _ in touched), max(x for x, _ in touched)} == {10, 29}
    assert image.pixelColor(20, 20) == theme.base


@given(
    st.lists(st.text("abc é", min_size=1, max_size=8), min_size=1, max_size=12),
    st.integers(0, 11),
    st.integers(40, 300),
)
def test_a_match_is_brought_forward_with_the_words_before_it(words: list[str], place: int, pixels: int) -> None:
    metrics = QFontMetrics(QFont())
    place = min(place, len(words) - 1)
    start = sum(len(word) + 1 for word in words[:place])
    text, span = " ".join(words), (start, start + len(words[place]))
    shown, spans = brought_forward(text, [span], metrics, pixels)
    first, last = spans[0]
    assert shown[first:last] == words[place]
    assert text.endswith(shown.removeprefix("…"))
    if metrics.horizontalAdvance(text[: span[1]]) <= pixels * 0.7:
        assert shown == text
    elif first > 1:  # not cut down to the match itself
        assert metrics.horizontalAdvance(shown[:last]) <= pixels * 0.7


def test_a_text_without_a_match_stays_whole() -> None:
    assert brought_forward("a b c", [], QFontMetrics(QFont()), 10) == ("a b c", [])
