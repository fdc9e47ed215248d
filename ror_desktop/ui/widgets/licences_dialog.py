"""What others made and is inside, with every licence."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ror_desktop import licences
from ror_desktop.ui.widgets.labels import plain_label

SIZE = (760, 560)


class LicencesDialog(QDialog):
    """The file of the build; from source, what the installed packages say, and that it is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        self.setWindowTitle(self.tr("Licences"))
        heading = plain_label(self._heading(), self)
        heading.setWordWrap(True)
        text = QPlainTextEdit(self)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))  # licences are set in columns
        text.setPlainText(licences.notice())
        text.setAccessibleName(self.tr("Licences"))
        heading.setBuddy(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
        self.resize(*SIZE)
        text.setFocus()

    def _heading(self) -> str:
        if licences.is_built():
            return self.tr(
                "This program contains the work of others, with thanks. Qt is used under the LGPL: its libraries "
                "lie in files of their own beside the program, and you may replace them."
            )
        return self.tr(
            "This program runs from source: these are the licences of the packages that are installed beside it. "
            "Qt is used under the LGPL."
        )
