"""The verb `report` of the command line: what came back, as a file."""

import argparse
from functools import partial

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.report import Report
from ror_desktop.domain.returns_overview import Asked
from ror_desktop.errors import RorError
from ror_desktop.exit_codes import DONE
from ror_desktop.messages import english
from ror_desktop.platform_check import draw_in_memory, obstacle
from ror_desktop.services.desk import Desk
from ror_desktop.verbs import desk_for, dump

FORMATS = ("pdf", "csv")


def format_of(options: argparse.Namespace) -> str | None:
    """What was said, or else how the name of the file ends; nothing where that is neither."""
    ending = options.file.suffix.lower().removeprefix(".")
    said: str | None = options.format
    return said or (ending if ending in FORMATS else None)


def run(options: argparse.Namespace) -> int:
    """Write the report; returns the exit code. Raises `RorError` where that cannot be done."""
    with desk_for(options) as desk:
        data = _csv(desk, options) if format_of(options) == "csv" else _pdf(desk, options)
        desk.reports.save(options.file, data)
    if options.json:
        dump({"file": str(options.file), "format": format_of(options), "bytes": len(data)})
    else:
        print(f"The report was written to {options.file}")
    return DONE


def _csv(desk: Desk, options: argparse.Namespace) -> bytes:
    if options.event:
        return desk.reports.csv_of_event(desk.reports.event_named(options.event).id)
    return desk.reports.csv_of_period(_asked(desk, options))


def _pdf(desk: Desk, options: argparse.Namespace) -> bytes:
    make = partial(desk.reports.of_period, _asked(desk, options))
    if options.event:
        make = partial(desk.reports.of_event, desk.reports.event_named(options.event).id)
    return _printed(make())


def _printed(report: Report) -> bytes:
    """As PDF, in English, with the days and numbers of the machine's locale."""
    draw_in_memory()
    reason = obstacle()
    if reason is not None:
        raise RorError(reason)
    from ror_desktop.app import application
    from ror_desktop.drawing import quiet_offscreen
    from ror_desktop.ui.report_pdf import pdf_of

    quiet_offscreen()
    application()
    return pdf_of(report, english)


def _asked(desk: Desk, options: argparse.Namespace) -> Asked:
    if options.first:
        own = Span(options.first, options.last or desk.book.today())
        return Asked(desk.returns_page.period(PeriodKind.OWN, own))
    return Asked(desk.returns_page.period(PeriodKind(options.period or PeriodKind.DAYS_365)))
