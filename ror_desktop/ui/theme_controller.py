"""Which theme is shown: the person's choice, or the system's scheme as it changes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.theme import OUTLINED, Theme, load_theme, outline_palette, palette, style_sheet

STYLE = ("-style", "fusion")
"""What the application is made with, so that it is drawn alike on every platform and colours count everywhere.

As arguments: to set a style later makes PySide6 load all that `QStyle` enumerates, 10 ms of a start.
"""


class ThemeController(QObject):
    """Holds the current theme, dresses the application in it and says when it changed."""

    changed = Signal(Theme)

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._hints = app.styleHints()
        self._choice = choice
        self._scheme = self._hints.colorScheme()
        self._accessibility = self._hints.accessibility()
        self._theme = load_theme(self._wanted())
        self._dress()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_contrast_preference_changed)

    @property
    def theme(self) -> Theme:
        """The colours shown now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Show this theme from now on, or follow the system again."""
        self._choice = choice
        self._tell_the_platform()
        self._refresh()

    def _wanted(self) -> str:
        if self._choice is not ThemeChoice.SYSTEM:
            return self._choice.value
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return ThemeChoice.CONTRAST.value
        dark = self._scheme == Qt.ColorScheme.Dark
        return (ThemeChoice.DARK if dark else ThemeChoice.LIGHT).value

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme.name:
            self._theme = load_theme(wanted)
            self._dress()
            self.changed.emit(self._theme)

    def _dress(self) -> None:
        self._app.setPalette(palette(self._theme))
        outlined = outline_palette(self._theme)
        for class_name in OUTLINED:
            # The stub of PySide6 6.11 says bytes, the binding takes str only.
            self._app.setPalette(outlined, class_name)  # type: ignore[arg-type]
        self._app.setStyleSheet(style_sheet(self._theme))

    def _tell_the_platform(self) -> None:
        """Title bars and native dialogs follow the choice where the platform can."""
        if self._choice is ThemeChoice.SYSTEM:
            self._hints.unsetColorScheme()
            self._scheme = self._hints.colorScheme()
        else:
            dark = self._choice is not ThemeChoice.LIGHT
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._refresh()

    def _on_contrast_preference_changed(self, _preference: Qt.ContrastPreference) -> None:
        self._refresh()
