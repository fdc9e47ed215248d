"""The guide beside the window: pages by title, a line to find a word, and the page itself."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from ror_desktop.ui.dialogs import SideDialog
from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.guide import GuidePage, read_pages
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_view import BoxKeys

SIZE = QSize(820, 620)
LIST_WIDTH = 220
ABOVE_HEADING, BELOW_HEADING, BELOW = 20, 6, 8
"""Pixels around the paragraphs of a page."""
LINE_PERCENT = 130
PAGES = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML
"""Without GitHub's links that nobody asked for: an address in an example goes nowhere."""


class GuideWindow(SideDialog):
    """Stays open while one works on. Ctrl+F goes to the line that finds; Escape closes."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._pages = read_pages(tools)
        self._shown: list[GuidePage] = []
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Guide"))
        self.resize(SIZE)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Find in the guide"))
        self.box.setAccessibleName(self.tr("Find in the guide"))
        self.box.setClearButtonEnabled(True)
        self.titles = QListWidget(self)
        self.titles.setAccessibleName(self.tr("Pages of the guide"))
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.document().setDocumentMargin(16)
        self._lay_out()
        self.titles.currentRowChanged.connect(self._on_row_changed)
        self.box.textChanged.connect(self._on_text_changed)
        keys = BoxKeys(self)
        self.box.installEventFilter(keys)
        keys.stepped.connect(self._on_stepped)
        keys.entered.connect(self._on_entered)
        keys.left.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find_triggered)
        tools.themes.changed.connect(self._on_theme_changed)
        self._list("")
        self.box.setFocus()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.titles, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self.page)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.addWidget(split)

    def _list(self, words: str) -> None:
        self._shown = [page for page in self._pages if page.holds(words)]
        self.titles.blockSignals(True)
        self.titles.clear()
        self.titles.addItems([page.title for page in self._shown])
        self.titles.blockSignals(False)
        self.titles.setCurrentRow(0)
        if not self._shown:
            self.page.setPlainText(self.tr("Nothing in the guide holds all of these words."))

    def _show(self, page: GuidePage) -> None:
        document = self.page.document()
        document.setDefaultFont(text_font())
        document.setMarkdown(f"# {page.title}\n\n{page.text}", PAGES)
        _space(document)
        self.page.setAccessibleName(page.title)
        self._mark()

    def _mark(self) -> None:
        """Go to the first of the words looked for, or else to the top."""
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        words = self.box.text().split()
        if words:
            self.page.find(words[0], QTextDocument.FindFlag(0))

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self._show(self._shown[row])

    @Slot(str)
    def _on_text_changed(self, words: str) -> None:
        self._list(words)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        """Arrows walk through the pages while one types."""
        row = self.titles.currentRow() + by
        self.titles.setCurrentRow(min(max(row, 0), self.titles.count() - 1))

    @Slot()
    def _on_entered(self) -> None:
        self.page.setFocus()

    @Slot()
    def _on_find_triggered(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self._on_row_changed(self.titles.currentRow())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._on_row_changed(self.titles.currentRow())


def _space(document: QTextDocument) -> None:
    """Room between lines and above headings: a page is read, a note is glanced at."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        heading = bool(form.headingLevel())
        form.setTopMargin(ABOVE_HEADING if heading and block.position() else 0)
        form.setBottomMargin(BELOW_HEADING if heading else BELOW)
        form.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()
