"""A line that offers what was typed into others like it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def offer(line: QLineEdit, texts: Sequence[str]) -> None:
    """Offer these while somebody types, whatever case they use."""
    before = line.completer()
    completer = QCompleter(list(texts), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    if before is not None:
        before.deleteLater()
