"""The page Returns: numbers of a period, read on the worker, each mark opened to its entries."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.returns_overview import GroupKind, Mark, Part
from ror_desktop.store import events, returns
from ror_desktop.ui.charts.data import RowChart, TreeChart
from ror_desktop.ui.pages.returns_page import ReturnsPage
from ror_desktop.ui.returns.neglect_list import Order
from ror_desktop.ui.returns.opened_dialog import OpenedDialog
from tests.builders import touch
from tests.ui.driver import running
from tests.ui.workbench import Held, Workbench

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(bench: Workbench, qtbot: QtBot) -> Iterator[ReturnsPage]:
    made = ReturnsPage(bench.tools)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    yield made
    made.close_panes()
    made.close()


def came(bench: Workbench, contact: int, days: int, kind: ReturnKind, **fields: object) -> int:
    """Something came back so many days ago."""
    draft = ReturnDraft(TODAY + timedelta(days=days), kind, **fields)  # type: ignore[arg-type]
    with bench.desk.book.verb(Verb.DEMO_FILL):
        return returns.insert(bench.desk.book.db, contact, draft, bench.desk.book.clock())


def story(bench: Workbench) -> dict[str, int]:
    """Three people: one who buys and brings another, one who was brought, one who was forgotten."""
    ids = {name: bench.contact(name) for name in ("Anna", "Bert", "Cleo")}
    came(bench, ids["Anna"], -20, ReturnKind.PURCHASE, money=Money(200_000, "EUR"))
    came(bench, ids["Anna"], -15, ReturnKind.REFERRAL, referred_contact_id=ids["Bert"], perceived=4)
    came(bench, ids["Bert"], -5, ReturnKind.PURCHASE, money=Money(90_000, "EUR"))
    came(bench, ids["Cleo"], -200, ReturnKind.SHARE)
    for days, fields in (
        (-16, {"direction": Direction.OUT, "channel": Channel.EMAIL, "kind": InteractionKind.HELP}),
        (-15, {"direction": Direction.IN, "channel": Channel.EMAIL}),
        (-10, {"direction": Direction.OUT, "channel": Channel.CALL, "kind": InteractionKind.ASK, "minutes": 30}),
    ):
        bench.desk.interactions.add(ids["Anna"], touch(days, **fields))
    bench.desk.interactions.add(ids["Bert"], touch(-4, direction=Direction.MUTUAL, channel=Channel.VIDEO))
    return ids


def shown(page: ReturnsPage, qtbot: QtBot, bench: Workbench) -> None:
    """Show the page and wait until all of it was read."""
    if not page.isVisible():
        with qtbot.waitActive(page):
            page.show()
    settle(page, qtbot, bench)


def settle(page: ReturnsPage, qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not page.reader.reading and not bench.tools.runner.busy())


def figures(page: ReturnsPage) -> dict[str, str]:
    tiles = [tile.figure for tile in page.cards.totals.tiles if tile.isVisibleTo(page) and tile.figure is not None]
    return {figure.name: figure.value for figure in tiles}


def breakdown_of(page: ReturnsPage) -> list[str]:
    chart = page.cards.breakdown.view.chart
    assert isinstance(chart, RowChart)
    return [row.label for row in chart.rows]


def opened_lines(page: ReturnsPage, qtbot: QtBot, bench: Workbench) -> list[str]:
    """What the list of entries that is open says."""
    dialog = page.findChild(OpenedDialog)
    assert dialog is not None
    settle(page, qtbot, bench)
    found = dialog.list.found
    lines = [found.finding_at(row) for row in range(found.rowCount())]
    return [line.spoken() for line in lines if line is not None]


# the real window


def test_two_keys_lead_there_and_enter_leads_to_a_contact(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, with_demo=True) as driver:
        driver.press(Qt.Key.Key_G)
        driver.press(Qt.Key.Key_R)
        assert driver.window.page_name() == "returns"
        driver.wait_until_idle()
        page = driver.window.page("returns")
        assert isinstance(page, ReturnsPage)
        QTest.qWait(1)
        page.cards.returns.view.setFocus()
        driver.press(Qt.Key.Key_End)
        driver.press(Qt.Key.Key_Return)
        driver.wait_until_idle()
        QTest.qWait(1)
        dialog = driver.dialog("returns_opened")
        assert isinstance(dialog, OpenedDialog)
        first = dialog.list.found.finding_at(0)
        assert first is not None
        driver.press(Qt.Key.Key_Return)
        assert driver.window.page_name() == "people"
        assert driver.session.people.contacts.current() == first.contact_id


# numbers


def test_the_numbers_of_the_last_year_stand_on_their_cards(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    assert page.stack.currentWidget() is page.area
    assert figures(page) == {
        "Returns": "4",
        "Loyalty": "2",
        "Recommendations": "1",
        "Sharing": "1",
        "Their own purchases and renewals": "2,900 EUR",
        "Perceived value, of 5": "4 (1 ×)",
    }
    cards = page.cards
    by_key = {mark.key: mark.value for mark in cards.returns.view.chart.marks}
    assert by_key[Mark(Part.RETURNS, "loyalty", "2026-11-01")] == 2
    assert by_key[Mark(Part.RETURNS, "sharing", "2026-05-01")] == 1
    gives = {mark.key: mark.value for mark in cards.gives.view.chart.marks}
    assert gives[Mark(Part.GIVES, "give", "2026-11-01")] == 1
    assert gives[Mark(Part.GIVES, "ask", "2026-11-01")] == 1
    channels = cards.channels.view.chart
    assert isinstance(channels, RowChart)
    assert [(row.label, row.marks[0].shown) for row in channels.rows] == [
        ("Video call", "no minutes"),
        ("Call", "30 min"),
        ("E-mail", "no minutes"),
    ]
    assert [row.marks[1].grey for row in channels.rows if row.marks[1].value is not None] == [True, True]
    assert page.summary.text() == "24 Nov 2025 – 23 Nov"


def test_the_tree_says_who_brought_whom_with_what_outcome(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    tree = page.cards.tree.view.chart
    assert isinstance(tree, TreeChart)
    assert [(node.mark.label, node.depth, node.thanks) for node in tree.nodes] == [
        ("Anna", 0, ""),
        ("Bert", 1, "not thanked yet"),
    ]
    assert tree.nodes[1].detail.startswith("Referral on 8 Nov")
    assert tree.nodes[1].detail.endswith("900 EUR")


def test_reading_never_holds_the_window(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    with qtbot.waitActive(page):
        page.show()
    assert page.reader.reading
    assert figures(page) == {}, "asked for, not waited for"
    heard: list[Part] = []
    page.reader.part_read.connect(lambda part, _content: heard.append(part))
    settle(page, qtbot, bench)
    assert heard[0] is Part.TOTALS, "the first numbers first"
    assert set(heard) == set(Part)


def test_a_newer_question_takes_the_place_of_an_older_one(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    with qtbot.waitActive(page):
        page.show()
    page.bar.show_period(PeriodKind.DAYS_90)
    page.bar.show_period(PeriodKind.OWN, Span(date(2026, 5, 1), date(2026, 5, 31)))
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "1"
    assert figures(page)["Sharing"] == "1"
    assert page.summary.text() == "1 May – 31 May"


def test_days_of_ones_own_are_typed(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    assert not page.bar.days.isVisible()
    page.bar.show_period(PeriodKind.OWN)
    settle(page, qtbot, bench)
    assert page.bar.days.isVisible()
    assert figures(page)["Returns"] == "4", "begins with the days that were shown"
    page.bar.first.setText("10/11/2026")
    qtbot.keyClick(page.bar.first, Qt.Key.Key_Return)
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "1"
    page.bar.first.setText("no day at all")
    qtbot.keyClick(page.bar.first, Qt.Key.Key_Return)
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "1", "what is no day changes nothing"


@pytest.mark.parametrize("kind", list(PeriodKind))
def test_every_period_is_read(page: ReturnsPage, bench: Workbench, qtbot: QtBot, kind: PeriodKind) -> None:
    story(bench)
    shown(page, qtbot, bench)
    page.bar.show_period(kind)
    settle(page, qtbot, bench)
    asked = page.bar.asked().period
    assert asked.kind is kind
    chart = page.cards.returns.view.chart
    keys = [mark.key.at for mark in chart.marks if isinstance(mark.key, Mark)]
    assert len(set(keys)) == (len(asked.buckets) if keys else 0)


def test_numbers_of_a_group_and_escape_to_everybody(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    ids = story(bench)
    bench.spread(bench.desk.contacts.tag([ids["Bert"]], "lead"))
    shown(page, qtbot, bench)
    page.bar.by.setCurrentIndex(page.bar.by.findData(GroupKind.TAG))
    page.bar.by.activated.emit(page.bar.by.currentIndex())
    settle(page, qtbot, bench)
    assert [page.bar.group.itemText(row) for row in range(page.bar.group.count())] == ["lead"]
    assert figures(page)["Returns"] == "1"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "4"
    assert not page.bar.group.isVisible()


def test_returns_by_tag_circle_place_and_industry(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    ids = story(bench)
    bench.spread(bench.desk.contacts.tag([ids["Anna"]], "lead"))
    shown(page, qtbot, bench)
    chart = page.cards.breakdown.view.chart
    assert isinstance(chart, RowChart)
    assert [(row.label, row.marks[0].value) for row in chart.rows] == [("lead", 2), ("no tag", 2)]
    titles = {chart.title}
    for kind in list(GroupKind)[1:]:
        page.cards.kinds.button(kind).click()
        settle(page, qtbot, bench)
        titles.add(page.cards.breakdown.view.chart.title)
    assert len(titles) == len(GroupKind)
    chart = page.cards.breakdown.view.chart
    assert isinstance(chart, RowChart)
    assert [(row.label, row.marks[0].value) for row in chart.rows] == [("industry not known", 4)]


def test_another_kind_of_groups_is_read_once_when_it_is_chosen(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot
) -> None:
    ids = story(bench)
    bench.spread(bench.desk.contacts.tag([ids["Anna"]], "lead"))
    shown(page, qtbot, bench)
    heard: list[Part] = []
    page.reader.part_read.connect(lambda part, _content: heard.append(part))
    page.cards.kinds.button(GroupKind.CIRCLE).click()
    assert page.reader.reading
    assert breakdown_of(page) == ["lead", "no tag"], "what is shown stays until the other comes"
    settle(page, qtbot, bench)
    assert breakdown_of(page) == ["in no circle"]
    assert heard == [Part.BREAKDOWNS]
    for kind, said in ((GroupKind.TAG, ["lead", "no tag"]), (GroupKind.CIRCLE, ["in no circle"])):
        page.cards.kinds.button(kind).click()
        assert not page.reader.reading, "known already"
        assert breakdown_of(page) == said
    page.bar.show_period(PeriodKind.OWN, Span(date(2026, 5, 1), date(2026, 5, 31)))
    page.cards.kinds.button(GroupKind.TAG).click()
    assert breakdown_of(page) == ["in no circle"], "not the tags of other days"
    settle(page, qtbot, bench)
    assert breakdown_of(page) == ["no tag"]
    bench.spread(bench.desk.contacts.tag([ids["Cleo"]], "colleague"))
    settle(page, qtbot, bench)
    assert breakdown_of(page) == ["colleague"]


def test_a_kind_chosen_while_the_numbers_are_read_comes_after_them(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot
) -> None:
    story(bench)
    finished: list[bool] = []
    page.reader.finished.connect(lambda: finished.append(page.reader.reading))
    with qtbot.waitActive(page):
        page.show()
    page.cards.kinds.button(GroupKind.INDUSTRY).click()
    settle(page, qtbot, bench)
    assert breakdown_of(page) == ["industry not known"]
    assert finished == [False], "told once, when all is there"
    assert figures(page)["Returns"] == "4"


def test_a_kind_that_was_wanted_when_the_page_was_left_is_there_afterwards(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot
) -> None:
    story(bench)
    shown(page, qtbot, bench)
    page.cards.kinds.button(GroupKind.PLACE).click()
    page.hide()
    assert not page.reader.reading
    shown(page, qtbot, bench)
    assert breakdown_of(page) == ["place not known"]


def test_a_kind_that_could_not_be_read_is_not_the_chosen_one(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    """What is chosen and what is in sight are the same, so that one click asks again."""
    story(bench)
    shown(page, qtbot, bench)
    held = Held(bench.tools.runner)
    page.cards.kinds.button(GroupKind.PLACE).click()
    for job in page.reader._jobs:
        job.cancel()
    held.let_go()
    settle(page, qtbot, bench)
    assert breakdown_of(page) == ["no tag"]
    assert page.cards.kind is GroupKind.TAG
    assert not page.cards.kinds.button(GroupKind.PLACE).isChecked()
    page.cards.kinds.button(GroupKind.PLACE).click()
    settle(page, qtbot, bench)
    assert breakdown_of(page) == ["place not known"]
    assert page.cards.kind is GroupKind.PLACE


# what lies behind a mark


def test_a_mark_opens_its_entries_and_enter_goes_to_the_contact(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot
) -> None:
    ids = story(bench)
    shown(page, qtbot, bench)
    view = page.cards.returns.view
    keys = [mark.key for mark in view.chart.marks]
    view.setFocus()
    view.choose(keys.index(Mark(Part.RETURNS, "loyalty", "2026-11-01")))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened_lines(page, qtbot, bench) == [
        "Bert, 18 Nov, Purchase · 900 EUR",
        "Anna, 3 Nov, Purchase · 2,000 EUR",
    ]
    dialog = page.findChild(OpenedDialog)
    assert dialog is not None
    assert dialog.title.text().startswith("November 2026 · Loyalty: 2")
    assert page.chosen_contacts() == [ids["Bert"]]
    with qtbot.waitSignal(bench.hub.contact_wanted) as wanted:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert wanted.args == [ids["Bert"]]
    assert not dialog.isVisible()


def test_every_mark_that_opens_has_as_much_behind_it_as_it_shows(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot
) -> None:
    story(bench)
    shown(page, qtbot, bench)
    asked = page.bar.asked()
    counted = 0
    for panel in (page.cards.returns, page.cards.gives):
        for mark in panel.view.chart.marks:
            if mark.opens:
                assert isinstance(mark.key, Mark)
                assert bench.desk.returns_page.opened(asked, mark.key).total == mark.value
                counted += 1
    assert counted == 5
    for panel in page.cards.panels():
        for mark in panel.view.chart.marks:
            if mark.opens:
                assert isinstance(mark.key, Mark)
                assert bench.desk.returns_page.opened(asked, mark.key).total > 0, mark


def test_closing_the_list_before_it_was_read_is_no_mistake(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    for _time in range(3):
        page.cards.totals.tiles[0].click()
        dialog = page.findChild(OpenedDialog)
        assert dialog is not None
        dialog.reject()
        settle(page, qtbot, bench)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bench.failed == []
    assert page.chosen_contacts() == []


def test_a_group_that_is_gone_gives_way_to_everybody(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    ids = story(bench)
    change = bench.desk.contacts.tag([ids["Bert"]], "lead")
    bench.spread(change)
    shown(page, qtbot, bench)
    page.bar.by.setCurrentIndex(page.bar.by.findData(GroupKind.TAG))
    page.bar.by.activated.emit(page.bar.by.currentIndex())
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "1"
    bench.undo()
    qtbot.waitUntil(lambda: page.bar.chosen_group() is None)
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "4"
    assert page.bar.by.currentIndex() == 0


def test_the_first_numbers_open_too(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    tiles = {tile.figure.name: tile for tile in page.cards.totals.tiles if tile.figure is not None}
    tiles["Recommendations"].click()
    assert opened_lines(page, qtbot, bench) == ["Anna, 8 Nov, Referral · 4 / 5 · Bert"]
    dialog = page.findChild(OpenedDialog)
    assert dialog is not None
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_mark_is_clicked(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    view = page.cards.tree.view
    page.area.ensureWidgetVisible(view)
    place = view.scene().places[1]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(120, round(place.center().y())))
    assert opened_lines(page, qtbot, bench) == [
        "Bert, 18 Nov, Purchase · 900 EUR",
        "Anna, 8 Nov, Referral · 4 / 5 · Bert",
    ], "what followed, and how they came"
    dialog = page.findChild(OpenedDialog)
    assert dialog is not None
    dialog.reject()


# events


def met(bench: Workbench, name: str, days: int, people: int, **fields: object) -> int:
    """An event so many days ago with people met there; the first of them gave something back."""
    day = TODAY + timedelta(days=days)
    with bench.desk.book.verb(Verb.DEMO_FILL):
        draft = EventDraft(name, day, day, **fields)  # type: ignore[arg-type]
        event = events.insert(bench.desk.book.db, draft, bench.desk.book.clock())
    for number in range(people):
        contact = bench.contact(f"{name} {number}")
        bench.desk.interactions.add(
            contact, touch(days, direction=Direction.MUTUAL, event_id=event, minutes=10 if number else None)
        )
        if not number:
            came(bench, contact, days + 2, ReturnKind.PURCHASE, money=Money(100, "EUR"))
    return event


def test_events_stand_beside_each_other(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    small = met(bench, "Small", -20, 2, cost=Money(5_000, "EUR"))
    met(bench, "Large", -40, 10)
    shown(page, qtbot, bench)
    table = page.cards.events.table
    model = table.events
    assert [line.name for line in model.lines()] == ["Small", "Large"], "newest first"
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    said = dict(zip(heads, cells, strict=True))
    assert said["Met"] == "2"
    assert said["Gave back"] == "1 · 50 %"
    assert (said["Returns"], said["Time"], said["Cost"], said["Own money"]) == ("1", "10 min", "50 EUR", "1 EUR")
    table.sortByColumn(heads.index("Met"), Qt.SortOrder.DescendingOrder)
    assert [line.name for line in model.lines()] == ["Large", "Small"]
    table.sortByColumn(heads.index("Gave back"), Qt.SortOrder.DescendingOrder)
    assert [line.name for line in model.lines()] == ["Large", "Small"], "a share of two people is never sorted by"
    row = [line.event_id for line in model.lines()].index(small)
    table.setCurrentIndex(model.index(row, heads.index("Gave back")))
    assert page.cards.events.funnel.title.text() == "Small"
    assert page.cards.events.all_funnel.view.chart.marks[0].value == 12
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [line.split(",")[0] for line in opened_lines(page, qtbot, bench)] == ["Small 0"]
    dialog = page.findChild(OpenedDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().splitlines()[0].startswith("Event,Days,Met")


# people


def forgotten(bench: Workbench) -> list[str]:
    """Three who gave something back and were not in touch for long; in no order of their own."""
    for name, last, amount in (("Mia", -300, 1), ("Zoe", -120, 3), ("Ada", -200, 2)):
        contact = bench.contact(name)
        bench.desk.interactions.add(contact, touch(last))
        for _number in range(amount):
            came(bench, contact, last, ReturnKind.SHARE)
    return ["Ada", "Mia", "Zoe"]


def test_people_come_by_name_until_somebody_sorts_them(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    names = forgotten(bench)
    shown(page, qtbot, bench)
    neglect = page.cards.neglect

    def listed() -> list[str]:
        found = neglect.list.found
        lines = [found.finding_at(row) for row in range(found.rowCount())]
        return [line.title for line in lines if line is not None]

    assert listed() == names
    for order, expected in ((Order.QUIET, ["Mia", "Ada", "Zoe"]), (Order.RETURNS, ["Zoe", "Ada", "Mia"])):
        neglect.order.set_value(order)
        neglect.order.chosen.emit()
        assert listed() == expected
    neglect.list.setCurrentIndex(neglect.list.found.index(0))
    with qtbot.waitSignal(bench.hub.contact_wanted):
        qtbot.keyClick(neglect.list, Qt.Key.Key_Return)


# refreshing, hiding, emptiness


def test_a_change_is_followed_while_shown_and_caught_up_with_afterwards(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot
) -> None:
    ids = story(bench)
    shown(page, qtbot, bench)
    came(bench, ids["Cleo"], -1, ReturnKind.MENTION)
    bench.spread(bench.desk.contacts.tag([ids["Cleo"]], "x"))
    settle(page, qtbot, bench)
    assert figures(page)["Returns"] == "5"
    page.hide()
    came(bench, ids["Cleo"], -1, ReturnKind.MENTION)
    bench.spread(bench.desk.contacts.tag([ids["Cleo"]], "y"))
    assert not page.reader.reading, "nothing is read while nobody looks"
    assert figures_kept(page) == "5"
    shown(page, qtbot, bench)
    assert figures(page)["Returns"] == "6"


def figures_kept(page: ReturnsPage) -> str:
    figure = page.cards.totals.tiles[0].figure
    assert figure is not None
    return figure.value


def test_hidden_numbers_are_not_even_read(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    bench.desk.settings.change(Preference.SHOW_NUMBERS, "0")
    with qtbot.waitActive(page):
        page.show()
    assert page.stack.currentWidget() is page.hidden
    assert not page.reader.reading
    assert not page.bar.isVisible()
    assert figures(page) == {}
    bench.spread(bench.desk.settings.change(Preference.SHOW_NUMBERS, "1"))
    settle(page, qtbot, bench)
    assert page.stack.currentWidget() is page.area
    assert figures(page)["Returns"] == "4"
    bench.spread(bench.desk.settings.change(Preference.SHOW_NUMBERS, "0"))
    assert page.stack.currentWidget() is page.hidden


def test_an_empty_book_says_what_belongs_here(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    shown(page, qtbot, bench)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.accessibleName().startswith("Nothing came back yet")
    jane = bench.contact()
    bench.spread(bench.desk.interactions.add(jane, touch(-1)))
    settle(page, qtbot, bench)
    assert page.stack.currentWidget() is page.area
    words = page.cards.returns.words.text()
    assert words == "Nothing was noted as having come back in these days."
    assert not page.cards.returns.view.isVisible(), "words, and no empty axes"


def test_page_keys_turn_the_page(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    scroll = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() > 0)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert scroll.value() > 0
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert scroll.value() == 0


@pytest.mark.parametrize(("width", "columns"), [(1000, 2), (620, 1)])
def test_cards_stand_side_by_side_where_there_is_room(
    page: ReturnsPage, bench: Workbench, qtbot: QtBot, width: int, columns: int
) -> None:
    story(bench)
    page.resize(width, 700)
    shown(page, qtbot, bench)
    assert page.cards.grid.columns == columns
    assert page.cards.width() <= page.area.viewport().width()
    assert not page.area.horizontalScrollBar().isVisible()


def test_the_next_day_is_read(page: ReturnsPage, bench: Workbench, qtbot: QtBot) -> None:
    story(bench)
    shown(page, qtbot, bench)
    bench.clock.advance(days=1)
    bench.hub.day_changed.emit(bench.desk.book.today())
    settle(page, qtbot, bench)
    assert page.summary.text() == "25 Nov 2025 – 24 Nov"
