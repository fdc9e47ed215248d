"""The widget of all charts: keys, mouse, words, theme, and what is saved of it."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QToolTip
from pytestqt.qtbot import QtBot

from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.charts.data import Chart
from ror_desktop.ui.charts.export import csv_of
from ror_desktop.ui.charts.menu import CSV, PNG, SVG
from ror_desktop.ui.charts.painter import paint_chart, print_look
from ror_desktop.ui.charts.panel import TALLEST, ChartPanel
from ror_desktop.ui.charts.trees import dot_of
from ror_desktop.ui.charts.view import ChartView, TreeView
from tests.ui.charts.samples import GAP, bars, every_kind, heat, line, mark, rows, tree
from tests.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
KINDS = every_kind()


Shown = Callable[[Chart], ChartView]


@pytest.fixture
def shown(bench: Workbench, qtbot: QtBot) -> Shown:
    """Shows a chart with the keyboard in it."""
    kept: list[ChartPanel] = []

    def show(chart: Chart) -> ChartView:
        panel = ChartPanel(bench.tools, chart)
        kept.append(panel)
        qtbot.addWidget(panel)
        panel.resize(700, 400)
        with qtbot.waitActive(panel):
            panel.show()
        panel.view.setFocus()
        return panel.view

    return show


def centre(view: ChartView, index: int) -> QPoint:
    return view.scene().places[index].center().toPoint()


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_every_mark_is_reached_by_keys_and_opened(shown: Shown, qtbot: QtBot, chart: Chart) -> None:
    view = shown(chart)
    opened: list[object] = []
    view.opened.connect(opened.append)
    reached = set()
    for index, one in enumerate(chart.marks):
        view.choose(index)
        assert view.current == one
        qtbot.keyClick(view, Qt.Key.Key_Return)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            if not isinstance(view, TreeView):
                view.choose(index)
                qtbot.keyClick(view, key)
                assert view.current is not None
                reached.add(view.current.key)
    assert opened == [one.key for one in chart.marks]
    if not isinstance(view, TreeView):
        assert reached == {one.key for one in chart.marks}, "arrows alone reach every mark"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current == chart.marks[0]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == chart.marks[-1]


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_the_mouse_says_and_opens(shown: Shown, qtbot: QtBot, chart: Chart) -> None:
    view = shown(chart)
    index = len(chart.marks) - 1
    place = centre(view, index)
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, help_event)
    assert chart.marks[index].sentence in QToolTip.text()
    QToolTip.hideText()
    qtbot.mouseMove(view, place)
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view, LEFT, pos=place)
    assert opened.args == [chart.marks[index].key]


def test_what_has_no_entries_behind_it_is_not_opened(shown: Shown, qtbot: QtBot) -> None:
    chart = line([1, 2])
    view = shown(replace(chart, points=(mark(0, 1, opens=False), mark(1, 2))))
    opened: list[object] = []
    view.opened.connect(opened.append)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseClick(view, LEFT, pos=centre(view, 0))
    assert opened == []


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_a_screen_reader_hears_all_of_it(shown: Shown, qtbot: QtBot, chart: Chart) -> None:
    view = shown(chart)
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == chart.title
    description = spoken.text(QAccessible.Text.Description)
    assert all(one.sentence in description for one in chart.spoken)
    assert all(one in chart.spoken for one in chart.marks if one.value)
    QAccessible.setActive(True)
    try:
        qtbot.keyClick(view, Qt.Key.Key_End)  # announces
    finally:
        QAccessible.setActive(False)


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_the_focus_can_be_seen_wherever_it_is(shown: Shown, chart: Chart) -> None:
    view = shown(chart)
    pictures = []
    for index in (0, len(chart.marks) - 1):
        view.choose(index)
        pictures.append(view.grab().toImage())
    view.clearFocus()
    pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_it_follows_the_theme_and_the_font(shown: Shown, bench: Workbench, chart: Chart) -> None:
    view = shown(chart)
    before = view.grab().toImage()
    bench.tools.themes.choose(ThemeChoice.DARK)
    assert view.look.theme.dark
    assert view.grab().toImage() != before
    bench.tools.themes.choose(ThemeChoice.LIGHT)
    high = view.look.metrics.body_line
    font, old = QApplication.font(), QApplication.font()
    font.setPointSizeF(old.pointSizeF() * 1.6)
    QApplication.setFont(font)
    try:
        QApplication.sendEvent(view, QEvent(QEvent.Type.FontChange))  # a style sheet keeps it from coming offscreen
        assert view.look.metrics.body_line > high
    finally:
        QApplication.setFont(old)


def test_the_keyboard_stays_at_its_mark_when_the_numbers_change(shown: Shown) -> None:
    view = shown(bars([(1, 2), (3, 4)]))
    view.choose(3)
    view.show_chart(bars([(1, 2), (3, 9), (5, 6)]))
    assert view.current is not None
    assert view.current.key == (1, 1)
    view.show_chart(line([1]))
    assert view.current.key == 0


def test_nothing_at_all_is_words_and_no_empty_axes(bench: Workbench, qtbot: QtBot) -> None:
    panel = ChartPanel(bench.tools, replace(bars([(None, None)]), summary="Not enough history yet."))
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.view.isVisible()
    assert not panel.button.isVisible()
    assert panel.words.text() == "Not enough history yet."
    panel.show_chart(bars([(1, 0)]))
    assert panel.view.isVisible()


# trees


def test_a_tree_folds_by_keys_and_by_its_dots(shown: Shown, qtbot: QtBot) -> None:
    view = shown(tree([0, 1, 2, 1, 0, 1]))
    assert isinstance(view, TreeView)
    high = view.heightForWidth(700)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == view.chart.marks[1]
    qtbot.keyClick(view, Qt.Key.Key_Left)  # folds the one that has somebody below
    assert [one.key for one in view.chart.marks] == [0, 1, 3, 4, 5]
    qtbot.keyClick(view, Qt.Key.Key_Left)  # goes up
    assert view.current == view.chart.marks[0]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert [one.key for one in view.chart.marks] == [0, 4, 5]
    assert view.heightForWidth(700) < high
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert [one.key for one in view.chart.marks] == [0, 1, 3, 4, 5]
    rect = view.scene().places[3]
    opened: list[object] = []
    view.opened.connect(opened.append)
    qtbot.mouseClick(view, LEFT, pos=dot_of(0, rect.top() - 1, rect.height() + 2).toPoint())
    assert [one.key for one in view.chart.marks] == [0, 1, 3, 4]
    assert opened == [], "the dot folds and does not open"


def test_the_mark_with_the_keyboard_is_scrolled_into_sight(bench: Workbench, qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    panel = ChartPanel(bench.tools, tree([0] * 60))
    area.setWidget(panel)
    area.setWidgetResizable(True)
    area.resize(600, 300)
    area.show()
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    rect = panel.view.scene().places[-1].toRect()
    assert area.viewport().rect().contains(QRectF(rect).translated(
        panel.view.mapTo(area.viewport(), QPoint(0, 0))).toRect().adjusted(0, 2, 0, -2))  # fmt: skip


# what is saved of it


def test_the_numbers_are_copied_and_saved_exactly(shown: Shown, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(bars([(1, 0), (None, 2)]))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert copied == [["", "Loyalty", "Recommendations"], ["G0", "1", "0"], ["G1", "", "2"]]
    assert bench.said[-1] == "Copied the numbers of “Returns”"
    view.menu.save(CSV, str(tmp_path / "numbers.csv"))
    saved = (tmp_path / "numbers.csv").read_bytes().decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(saved))) == copied
    assert bench.said[-1] == "Saved numbers.csv"


def test_what_looks_like_a_formula_is_text() -> None:
    chart = rows([(1,)])
    sly = replace(chart, rows=(replace(chart.rows[0], label="=HYPERLINK(1)"),))
    assert "'=HYPERLINK(1),1" in csv_of(sly)


@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_every_kind_is_saved_as_picture_and_as_drawing(shown: Shown, tmp_path: Path, chart: Chart) -> None:
    view = shown(chart)
    view.menu.save(PNG, str(tmp_path / "chart.png"))
    view.menu.save(SVG, str(tmp_path / "chart.svg"))
    image = QImage(str(tmp_path / "chart.png"))
    drawing = QSvgRenderer(QByteArray((tmp_path / "chart.svg").read_bytes()))
    assert drawing.isValid()
    assert image.width() == 2 * drawing.viewBox().width()
    assert image.height() == 2 * drawing.viewBox().height()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 3)}
    assert len(colours) > 5, "not an empty picture"
    assert chart.title in (tmp_path / "chart.svg").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_said(shown: Shown, bench: Workbench, tmp_path: Path) -> None:
    view = shown(line([1, 2]))
    view.menu.save(PNG, str(tmp_path / "nowhere" / "chart.png"))
    assert bench.failed[-1].startswith("chart.png could not be written")
    assert "Nothing was saved." in bench.failed[-1]


def test_the_menu_asks_where_to(shown: Shown, tmp_path: Path) -> None:
    view = shown(line([1, 2]))
    menu = view.menu.make()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "&Copy the numbers\tCtrl+C",
        "Save as &picture (PNG)…",
        "Save as &drawing (SVG)…",
        "Save the &numbers (CSV)…",
    ]
    menu.actions()[-1].trigger()
    dialog = view.findChild(QFileDialog, "save_chart")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "line.csv"))
    dialog.close()
    menu.close()
    assert (tmp_path / "line.csv").exists()


def test_the_button_opens_the_menu(shown: Shown) -> None:
    view = shown(line([1, 2]))
    panel = view.parentWidget()
    assert isinstance(panel, ChartPanel)
    assert panel.button.accessibleName() == "Save or copy “Line”"
    panel.button.click()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("chart", KINDS, ids=lambda chart: chart.title)
def test_it_prints_in_light_colours_at_any_resolution(tmp_path: Path, chart: Chart) -> None:
    writer = QPdfWriter(str(tmp_path / "page.pdf"))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    scale = writer.resolution() / 96
    took = paint_chart(painter, QRectF(0, 0, 600 * scale, 0), chart, print_look(), GAP, scale)
    painter.end()
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(print_look().theme.base)
    painter = QPainter(image)
    on_screen = paint_chart(painter, QRectF(0, 0, 600, 0), chart, print_look(), GAP)
    painter.end()
    assert took == pytest.approx(on_screen * scale)
    assert not print_look().theme.dark
    assert (tmp_path / "page.pdf").stat().st_size > 1500


def test_a_year_is_painted_quickly(shown: Shown) -> None:
    """A move of the keyboard paints the marks near it only; all 365 days take a few milliseconds."""
    view = shown(heat([place % 7 for place in range(365)]))
    seen: list[QSizeF] = [view.scene().size]
    assert seen[0].width() == view.width()
    assert view.scene() is view.scene(), "laid out once"


def test_a_long_tree_scrolls_by_itself(bench: Workbench, qtbot: QtBot) -> None:
    panel = ChartPanel(bench.tools, tree([0] * 60))
    qtbot.addWidget(panel)
    panel.resize(600, 900)
    panel.show()
    area = panel.findChild(QScrollArea)
    assert area is not None
    assert area.height() == TALLEST < panel.view.height()
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() == area.verticalScrollBar().maximum()
    panel.show_chart(tree([0, 1]))
    panel.adjustSize()
    assert area.sizeHint().height() == panel.view.heightForWidth(area.viewport().width())
    qtbot.waitUntil(lambda: area.height() == area.sizeHint().height())
