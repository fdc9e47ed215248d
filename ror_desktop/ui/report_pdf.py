"""A report as PDF: Qt's rich text laid out in pages, drawn by Qt's PDF writer; needs no printer and no window."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from ror_desktop.domain.report import Cell, Report, Row, Section
from ror_desktop.messages import Translator
from ror_desktop.ui.report_words import ReportWords

DOTS = 300
"""Dots an inch."""
MARGIN = 15.0
"""Millimetres of white around a page."""
BODY, HEADING, TITLE = 9.0, 12.0, 18.0
"""Sizes of the text, in points."""
_FOOTER = 12.0
"""Points below the text, for the number of the page."""
_NARROW = 3
"""A table of so many columns at most does not take the whole width."""
_WIDE = 7
"""A table of more columns is set smaller."""

Step = Callable[[int, int], object]
"""Hears how many of how many pages are drawn."""


def _quietly(_done: int, _total: int) -> None:
    pass


def pdf_of(report: Report, translator: Translator, chosen: QLocale | None = None, step: Step = _quietly) -> bytes:
    """The file, with the days and numbers of that locale (without, of the program's).

    May be called on any thread once there is a QGuiApplication.
    """
    locale = chosen or QLocale()
    words = ReportWords(translator, locale)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(words.sentence(report.title))
    writer.setCreator("ROR Desktop")
    writer.setResolution(DOTS)
    writer.setPageLayout(_page(locale))
    document = document_of(report, words)
    _draw(document, writer, step)
    buffer.close()
    return bytes(data.data())


def document_of(report: Report, words: ReportWords) -> QTextDocument:
    """The report as text with tables, not laid out in pages yet."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    font = QFont(document.defaultFont())
    font.setPointSizeF(BODY)
    document.setDefaultFont(font)
    frame = QTextFrameFormat()
    frame.setMargin(0)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_block())
    cursor.insertText(words.sentence(report.title), _letters(TITLE, bold=True))
    for one in report.about:
        _paragraph(cursor, words.sentence(one))
    for section in report.sections:
        _section(cursor, section, words)
    return document


def _section(cursor: QTextCursor, section: Section, words: ReportWords) -> None:
    cursor.insertBlock(_block(above=14, keep=True), _letters(HEADING, bold=True))
    cursor.insertText(words.sentence(section.title))
    for one in section.sentences:
        _paragraph(cursor, words.sentence(one))
    if section.columns and section.rows:
        _table(cursor, section, words)
    elif section.columns:
        _paragraph(cursor, QCoreApplication.translate("Report", "Nothing was written down."))


def _table(cursor: QTextCursor, section: Section, words: ReportWords) -> None:
    cursor.insertBlock(_block(), _letters(2))
    columns = len(section.columns)
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setBorder(0.5)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(Qt.GlobalColor.lightGray)
    form.setBorderCollapse(True)
    form.setCellPadding(3)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100 if columns > _NARROW else 60))
    table = cursor.insertTable(len(section.rows) + 1, columns, form)
    size = BODY if columns <= _WIDE else BODY - 1.5
    for place, heading in enumerate(section.columns):
        on_the_right = words.is_number(_first(section.rows, place))
        _cell(table, 0, place, words.sentence(heading), _letters(size, bold=True), right=on_the_right)
    for line, row in enumerate(section.rows, start=1):
        for place, cell in enumerate(row):
            right = words.is_number(_first(section.rows, place))
            _cell(table, line, place, words.cell(cell), _letters(size), right=right)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _first(rows: tuple[Row, ...], place: int) -> Cell:
    """The first cell of a column in which anything is known: it decides how the column is set."""
    return next((row[place] for row in rows if row[place] is not None), None)


def _cell(table: QTextTable, line: int, place: int, text: str, letters: QTextCharFormat, *, right: bool) -> None:
    cursor = table.cellAt(line, place).firstCursorPosition()
    form = _block()
    if right:
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    cursor.setBlockFormat(form)
    cursor.insertText(text, letters)


def _paragraph(cursor: QTextCursor, text: str) -> None:
    cursor.insertBlock(_block(above=3), _letters(BODY))
    cursor.insertText(text)


def _block(above: float = 0, *, keep: bool = False) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    if keep:
        form.setNonBreakableLines(True)
    return form


def _letters(points: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(points)
    if bold:
        form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _page(locale: QLocale) -> QPageLayout:
    """A4, or Letter where people measure in inches."""
    metric = locale.measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _draw(document: QTextDocument, writer: QPdfWriter, step: Step) -> None:
    """Page by page, each with its number at the foot."""
    layout = document.documentLayout()
    layout.setPaintDevice(writer)
    dots = DOTS / 72
    area = QSizeF(writer.width(), writer.height() - 2 * _FOOTER * dots)
    document.setPageSize(area)
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    total = document.pageCount()
    foot = QFont(document.defaultFont())
    foot.setPointSizeF(BODY - 1.5)
    painter = QPainter(writer)
    for number in range(total):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * area.height())
        context.clip = QRectF(0, number * area.height(), area.width(), area.height())
        painter.setClipRect(context.clip)
        layout.draw(painter, context)
        painter.restore()
        painter.setFont(foot)
        text = QCoreApplication.translate("Report", "ROR Desktop · page {number} of {total}")
        line = QRectF(0, area.height() + _FOOTER * dots, area.width(), _FOOTER * dots)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, text.format(number=number + 1, total=total))
        step(number + 1, total)
    painter.end()
