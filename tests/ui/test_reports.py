"""Saving a report in the real window: asked for, written on the worker, opened from the status bar; what is printed."""

import csv
import io
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from ror_desktop.domain.entity import Money
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.report import Report, Section
from ror_desktop.domain.returns_overview import Asked
from ror_desktop.messages import english, translate
from ror_desktop.ui.report_pdf import document_of, pdf_of
from ror_desktop.ui.report_words import ReportWords
from ror_desktop.ui.widgets.report_dialog import ReportDialog
from tests.ui.driver import Driver, running
from tests.ui.scenes import trigger

PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def asked(driver: Driver) -> ReportDialog:
    trigger(driver, "report.save")
    dialog = driver.dialog("report")
    assert isinstance(dialog, ReportDialog)
    return dialog


def save_as(driver: Driver, path: Path) -> None:
    chooser = driver.dialog("save_report")
    assert isinstance(chooser, QFileDialog)
    assert chooser.selectedFiles()[0].endswith(path.suffix)
    chooser.fileSelected.emit(str(path))
    chooser.done(0)
    driver.wait_until_idle()
    QTest.qWait(5)


def test_a_period_is_saved_as_pdf_and_opened_from_the_status_bar(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    with running(qapp, tmp_path, with_demo=True) as driver:
        dialog = asked(driver)
        dialog.accept()
        path = tmp_path / "returns.pdf"
        save_as(driver, path)
        assert driver.said() == "The report was saved as returns.pdf"
        data = path.read_bytes()
        assert data.startswith(b"%PDF-")
        assert data.rstrip().endswith(b"%%EOF")
        assert len(PAGE.findall(data)) >= 3
        button = next(b for b in driver.window.status.findChildren(QToolButton) if b.text() == "&Open")
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert list(map(Path, opened)) == [path]
        driver.session.runner.hub.said.emit(translate("Test", "Something else"), False)
        assert not button.isVisible()


def test_an_event_is_saved_as_csv(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, with_demo=True) as driver:
        event = driver.desk.events.all()[-1]
        dialog = asked(driver)
        dialog.subject.setCurrentIndex(1)
        assert not dialog.periods.isVisible()
        dialog.events.setCurrentIndex(dialog.events.findData(event.id))
        dialog.formats.setCurrentIndex(dialog.formats.findData("csv"))
        dialog.accept()
        path = tmp_path / "event.csv"
        save_as(driver, path)
        lines = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
        report = driver.desk.encounters.report(event)
        assert len(lines) == len(report.returns) > 0
        assert {line["Contact"] for line in lines} == {one.contact for one in report.returns}
        assert min(line["Day"] for line in lines) >= event.draft.start_day.isoformat()


def test_days_of_ones_own_are_asked_for_only_where_they_are_wanted(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        dialog = asked(driver)
        assert dialog.subject.count() == 1
        assert not dialog.first.isVisible()
        dialog.periods.setCurrentIndex(dialog.periods.findData(PeriodKind.OWN.value))
        assert dialog.first.isVisible()
        wish = dialog.wish()
        assert wish.own is not None
        assert wish.own.last == driver.desk.book.today()
        dialog.reject()


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        dialog = asked(driver)
        dialog.formats.setCurrentIndex(1)
        dialog.accept()
        path = tmp_path / "gone" / "returns.csv"
        save_as(driver, path)
        assert "could not be written" in driver.window.notice.reported()
        assert not path.exists()


def a_report(rows: int) -> Report:
    columns = tuple(translate("Test", name) for name in ("Day", "Name", "Times", "Money", "Nothing"))
    made = [
        (date(2026, 11, 23) - timedelta(days=n), f"Zoë {n}", 1234 + n, (Money(100_000, "EUR"), Money(5, "JPY")), None)
        for n in range(rows)
    ]
    said = translate("Test", "%n return(s) from {first}.", "", 2).with_args(first=date(2026, 1, 31))
    return Report(
        translate("Test", "A title"),
        (translate("Test", "Only: {who}").with_args(who="{first}"),),
        (Section(translate("Test", "Each"), (said,), columns, tuple(made)),),
        "name",
    )


@pytest.mark.usefixtures("qapp")
def test_every_cell_is_printed_with_the_days_and_numbers_of_the_locale() -> None:
    words = ReportWords(english, QLocale("de_DE"))
    text = document_of(a_report(2), words).toPlainText()
    for said in (
        "A title",
        "Only: {first}",
        "2 returns from 31.01.26.",
        "23.11.26",
        "Zoë 1",
        "1.235",
        "1.000 EUR, 5 JPY",
    ):
        assert said in text, text
    assert text.count("–") == 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("locale", ["en_US", "nl_NL"])
def test_a_long_table_goes_on_over_pages(locale: str) -> None:
    steps: list[tuple[int, int]] = []
    data = pdf_of(a_report(300), english, QLocale(locale), lambda done, total: steps.append((done, total)))
    pages = len(PAGE.findall(data))
    assert pages > 3
    assert steps == [(number, pages) for number in range(1, pages + 1)]
    width = b"612" if locale == "en_US" else b"595"
    assert re.search(rb"/MediaBox \[0 0 " + width, data)


def test_the_report_of_the_demo_says_its_numbers(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, with_demo=True) as driver:
        desk = driver.desk
        made = Asked(desk.returns_page.period(PeriodKind.DAYS_365))
        found = desk.returns_page.overview(made)
        text = document_of(desk.reports.of_period(made), ReportWords(english, QLocale("en_GB"))).toPlainText()
        total = found.totals.returns.value
        assert total is not None
        assert f"{total.total} returns from" in text
        for section in ("Returns over time", "Give and ask", "New and kept relationships", "Who brought whom"):
            assert section in text
        for line in found.events.lines:
            assert line.name in text
