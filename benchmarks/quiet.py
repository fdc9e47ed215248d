"""What the offscreen platform remarks about itself is not worth a line."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_REMARK = "This plugin does not support"


def install() -> None:
    """Pass everything else on to standard error."""
    qInstallMessageHandler(_say)


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith(_REMARK):
        print(text, file=sys.stderr)
