"""Where the marks of every kind of chart are, for any size and any numbers, without a window."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from ror_desktop.ui.charts.bars import lay_out_bars, lay_out_line
from ror_desktop.ui.charts.data import step
from ror_desktop.ui.charts.heat import lay_out_heat
from ror_desktop.ui.charts.painter import points_in, slanted
from ror_desktop.ui.charts.rows import lay_out_funnel, lay_out_rows
from ror_desktop.ui.charts.scales import round_steps
from ror_desktop.ui.charts.scene import Box, Dot, Form, Path, Scene, Words
from ror_desktop.ui.charts.trees import lay_out_tree
from tests.ui.charts.samples import GAP, METRICS, bars, funnel, heat, line, rows, tree

SIZE = QSizeF(600, 200)
values = st.one_of(st.none(), st.integers(0, 10_000))
sizes = st.builds(QSizeF, st.floats(160, 2000), st.floats(120, 600))


def said(scene: Scene) -> list[str]:
    return [item.text for item in scene.items if isinstance(item, Words)]


def boxes(scene: Scene, colour: str) -> list[QRectF]:
    return [item.rect for item in scene.items if isinstance(item, Box) and item.colour == colour]


@given(st.floats(0.1, 1e7))
def test_an_axis_has_few_round_whole_steps_that_reach_the_top(most: float) -> None:
    steps = round_steps(most)
    assert steps[0] == 0
    assert steps[-1] >= most
    assert 2 <= len(steps) <= 6
    assert all(value == int(value) for value in steps)


@given(st.lists(st.tuples(values, values, values), min_size=1, max_size=40), sizes, st.booleans())
def test_bars_stay_in_the_picture_and_are_as_long_as_their_numbers(
    lines: list[tuple[int | None, ...]], size: QSizeF, stacked: bool
) -> None:
    chart = bars(lines, stacked=stacked)
    scene = lay_out_bars(chart, size, METRICS, GAP)
    assert len(scene.places) == len(chart.marks) == len(chart.places)
    whole = QRectF(QPointF(-1, -1), size + QSizeF(2, 2))
    drawn = [rect for name in ("chart_first", "chart_second", "chart_third") for rect in boxes(scene, name)]
    assert all(whole.contains(rect) for rect in [*drawn, *scene.places])
    lengths = [(mark.value, rect.height()) for mark, rect in zip(chart.marks, scene.places, strict=True)]
    longer = sorted((value, height) for value, height in lengths if value and height > 4)
    assert all(one[1] <= other[1] + 0.01 for one, other in pairwise(longer))


def test_a_stack_grows_from_the_first_series_up() -> None:
    scene = lay_out_bars(bars([(2, 3, 1)]), SIZE, METRICS, GAP)
    first, second, third = scene.places
    assert first.top() == pytest.approx(second.bottom())
    assert second.top() == pytest.approx(third.bottom())
    assert second.height() == pytest.approx(first.height() * 1.5)
    assert "6" in said(scene)


def test_nothing_is_a_gap_with_words_and_zero_is_not() -> None:
    unknown: tuple[None, None, None] = (None, None, None)
    scene = lay_out_bars(bars([unknown, unknown, (1, 0, 0), (0, 0, 0)]), SIZE, METRICS, GAP)
    assert said(scene).count(GAP) == 1
    assert len(boxes(scene, "chart_first")) == 2  # one of them in the legend
    assert GAP not in said(lay_out_bars(bars([(0, 0, 0)]), SIZE, METRICS, GAP))
    assert said(lay_out_bars(bars([(None,), (3,)] * 20), SIZE, METRICS, GAP)).count("–") == 20


def test_labels_below_never_touch() -> None:
    scene = lay_out_bars(bars([(1,)] * 60), SIZE, METRICS, GAP)
    labels = [item.rect for item in scene.items if isinstance(item, Words) and item.text.startswith("G")]
    assert 5 < len(labels) < 60
    assert all(one.right() <= other.left() + 0.01 for one, other in pairwise(labels))


def test_a_line_is_broken_where_nothing_is_known() -> None:
    scene = lay_out_line(line([1, 2, None, None, None, None, None, 3, 4, 5]), SIZE, METRICS, GAP)
    runs = [len(item.points) for item in scene.items if isinstance(item, Path) and item.width == 2]
    assert runs == [2, 3]
    assert GAP in said(scene)
    assert len([item for item in scene.items if isinstance(item, Dot)]) == 5
    assert len(scene.places) == 10


@given(st.lists(st.tuples(values, values), min_size=1, max_size=12), st.floats(160, 1600))
def test_rows_have_a_bar_on_its_own_scale_and_the_value_in_words(
    lines: list[tuple[int | None, int | None]], width: float
) -> None:
    chart = rows(lines)
    scene = lay_out_rows(chart, width, METRICS, GAP)
    assert scene.size.width() == width
    assert len(scene.places) == 2 * len(lines)
    assert said(scene).count(GAP) == sum(value is None for pair in lines for value in pair)
    tracks = {rect.width() for rect in boxes(scene, "chart_track")}
    assert all(rect.width() <= max(tracks) + 0.01 for rect in boxes(scene, "chart_first"))
    for mark in chart.marks:
        assert mark.value is None or mark.shown in said(scene)


def test_too_few_to_mean_much_is_hollow_and_its_words_quieter() -> None:
    chart = rows([(40, 50)], 100)
    first, second = chart.rows[0].marks
    grey = replace(chart, rows=(replace(chart.rows[0], marks=(replace(first, grey=True), second)),))
    scene = lay_out_rows(grey, 600, METRICS, GAP)
    forms = [item.form for item in scene.items if isinstance(item, Box) and item.colour == "chart_first"]
    assert forms == [Form.HOLLOW, Form.FILLED]
    inks = {item.text: item.colour for item in scene.items if isinstance(item, Words)}
    assert (inks["40 ×"], inks["50 ×"]) == ("secondary", "text")


def test_a_funnel_narrows_with_its_numbers() -> None:
    scene = lay_out_funnel(funnel([20, 10, 5, 0, None]), 700, METRICS, GAP)
    bars_drawn = boxes(scene, "chart_first")
    assert [round(rect.width() / bars_drawn[0].width(), 2) for rect in bars_drawn] == [1, 0.5, 0.25]
    assert {round(rect.center().x()) for rect in bars_drawn} == {round(bars_drawn[0].center().x())}
    assert GAP in said(scene)
    labels = [item.rect for item in scene.items if isinstance(item, Words) and item.text == "M0"]
    assert not labels[0].intersects(bars_drawn[0])


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 6), st.floats(200, 1500))
def test_days_stand_in_the_row_of_their_weekday(first: date, first_weekday: int, width: float) -> None:
    chart = heat([1] * 365, first, first_weekday)
    scene = lay_out_heat(chart, width, METRICS, GAP)
    tops: dict[int, set[float]] = {}
    shown = [(one.day, rect) for one, rect in zip(chart.days, scene.places, strict=True) if rect.isValid()]
    for day, rect in shown:
        tops.setdefault(day.weekday(), set()).add(rect.top())
        assert rect.right() <= width
    assert all(len(rows_of) == 1 for rows_of in tops.values())
    assert min(tops, key=lambda weekday: min(tops[weekday])) == first_weekday
    assert shown[-1][0] == first + timedelta(364), "the newest are never left out"


def test_a_day_is_larger_as_well_as_darker_the_more_it_holds() -> None:
    scene = lay_out_heat(heat([0, 1, 2, 3, 5, None]), 900, METRICS, "")
    widths = [boxes(scene, f"heat_{level}")[0].width() for level in range(1, 5)]
    assert widths == sorted(widths)
    assert len(set(widths)) == 4


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30))
def test_a_tree_joins_every_node_to_the_one_it_hangs_from(steps: list[int]) -> None:
    depths = [0]
    for one in steps:
        depths.append(min(one, depths[-1] + 1))
    chart = tree(depths)
    scene = lay_out_tree(chart, 500, METRICS, "")
    elbows = [item for item in scene.items if isinstance(item, Path) and len(item.points) == 3]
    assert len(elbows) == sum(depth > 0 for depth in depths)
    assert len(scene.places) == len(depths)
    for elbow in elbows:
        assert elbow.points[0].x() < elbow.points[2].x()
        assert elbow.points[0].y() < elbow.points[2].y()


def test_a_folded_branch_is_not_there_but_counted() -> None:
    chart = tree([0, 1, 2, 1, 0])
    folded = replace(chart, folded=frozenset({0}))
    assert folded.shown == (0, 4)
    assert chart.below(0) == 3
    scene = lay_out_tree(folded, 500, METRICS, "")
    assert "M0  +3" in said(scene)
    assert folded.table() == chart.table(), "the numbers are all there"


def test_arrows_lead_to_the_next_mark_in_their_direction() -> None:
    chart = bars([(1, 2, 3), (4, 5, 6)])
    places = chart.places
    assert step(places, 0, -1, 0) == 1, "up the stack"
    assert step(places, 0, 0, 1) == 3, "to the next column"
    assert step(places, 2, -1, 0) == 2
    assert step(places, 3, 0, 1) == 3
    single = line([1, 2, 3]).places
    assert step(single, 0, 1, 0) == step(single, 0, 0, 1) == 1
    assert step(single, 2, 0, 1) == 2
    assert step((), 0, 1, 0) == 0


def test_the_smallest_mark_under_the_pointer_is_meant() -> None:
    scene = Scene(SIZE, (), (QRectF(0, 0, 100, 100), QRectF(10, 10, 20, 20)))
    assert scene.mark_at(QPointF(15, 15)) == 1
    assert scene.mark_at(QPointF(50, 50)) == 0
    assert scene.mark_at(QPointF(150, 50)) is None


@given(st.builds(QRectF, st.floats(-50, 50), st.floats(-50, 50), st.floats(1, 200), st.floats(1, 200)))
def test_patterns_stay_inside_their_rectangle(rect: QRectF) -> None:
    wide = rect.adjusted(-0.01, -0.01, 0.01, 0.01)
    for slope in (-1, 1):
        assert all(wide.contains(one.p1()) and wide.contains(one.p2()) for one in slanted(rect, 5, slope))
    assert all(wide.contains(point) for point in points_in(rect, 5))
