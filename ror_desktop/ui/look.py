"""Colours, words and icons of the program, for whichever windows it has."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ror_desktop.settings import Settings
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme import Theme
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.translator import LanguageController


class Look(QObject):
    """Colours, words and icons: made once, because icons given out must live as long as any widget."""

    def __init__(self, app: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.themes = ThemeController(app, settings.theme, self)
        self.languages = LanguageController(app, settings.language, self)
        self.icons = IconSet(self._theme)

    def _theme(self) -> Theme:
        return self.themes.theme
