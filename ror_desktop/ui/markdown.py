"""Notes shown as Markdown without loading anything.

Qt's Markdown reader is used with HTML switched off. An image is shown as its words: Qt's image handler reads a file
by its name even where `loadResource` returns nothing, so pictures are taken out of the document as well.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextOption,
)

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML

_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(0)


class SafeDocument(QTextDocument):
    """A document that never reads a file or the network."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: an empty picture, because for no picture at all Qt looks for a file of that name."""
        return _NOTHING

    def show_markdown(self, text: str) -> None:
        """Show the text; a single line end stays one, as people type it."""
        self.setMarkdown(_LINE_END.sub("  \n", text), MARKDOWN)
        if "![" in text:
            _take_out_pictures(self)
        _tighten(self)
        if "#" in text or "==" in text or "--" in text:
            _calm_headings(self)

    def links(self) -> list[str]:
        """The targets of the links, in their order, each once."""
        found: dict[str, None] = {}
        for fragment in _fragments(self):
            if target := fragment.charFormat().anchorHref():
                found.setdefault(target)
        return list(found)


def link_may_open(target: str) -> bool:
    """Whether a link in a note may be handed to the browser, the mail program or the phone.

    Files and network shares never: opening one can run a program or send a password to a server.
    """
    try:
        parts = urlsplit(target.strip())
        if parts.scheme.casefold() in {"http", "https"}:
            return bool(parts.hostname)
    except ValueError:
        return False
    return parts.scheme.casefold() in {"mailto", "tel"} and bool(parts.path)


def _take_out_pictures(document: QTextDocument) -> None:
    for start, length, form in reversed(_pictures(document)):
        words = form.property(QTextFormat.Property.ImageAltText) or form.property(QTextFormat.Property.ImageTitle)
        plain = QTextCharFormat()
        plain.setFontItalic(True)
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"[{words or form.toImageFormat().name()}]", plain)


def _pictures(document: QTextDocument) -> list[tuple[int, int, QTextCharFormat]]:
    return [
        (fragment.position(), fragment.length(), fragment.charFormat())
        for fragment in _fragments(document)
        if fragment.charFormat().isImageFormat()
    ]


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    """The pieces of one format each, from the beginning to the end."""
    block = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            yield piece.fragment()
            piece += 1
        block = block.next()


def _tighten(document: QTextDocument) -> None:
    """No space above the first and below the last paragraph, and little between the items of a list."""
    block, last = document.begin(), document.lastBlock()
    first = block
    while block.isValid():
        form = block.blockFormat()
        most = 2 if form.objectIndex() != -1 else 6
        top = 0 if block == first else min(form.topMargin(), most)
        bottom = 0 if block == last else min(form.bottomMargin(), most)
        if (top, bottom) != (form.topMargin(), form.bottomMargin()):
            form.setTopMargin(top)
            form.setBottomMargin(bottom)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _calm_headings(document: QTextDocument) -> None:
    """Headings are bold, not large: a note stands in a list of notes."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            bold.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
            cursor.mergeCharFormat(bold)
        block = block.next()
