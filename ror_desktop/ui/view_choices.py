"""The choices of the View menu and the preferences: theme, language, and what the machine remembers."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ror_desktop.settings import Language, ThemeChoice
from ror_desktop.ui.machine import Machine
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.global_key.key import GlobalKey


class ViewChoices(QObject):
    """Answers them. `language_chosen` asks for the window in that language; `system_key` gives the key when wanted."""

    language_chosen = Signal(object)

    def __init__(
        self, tools: Tools, machine: Machine, system_key: "Callable[[], GlobalKey]", window: MainWindow
    ) -> None:
        super().__init__(window)
        self._tools = tools
        self._machine = machine
        self._system_key = system_key
        self._window = window
        actions = tools.actions
        actions.answer("file.preferences", self._on_preferences_triggered)
        for theme in ThemeChoice:
            action = actions.answer(f"theme.{theme.value}", partial(self._choose_theme, theme))
            action.setChecked(theme is tools.themes.choice)
        for language in Language:
            actions.answer(f"language.{language.value}", partial(self._choose_language, language))
        self.tick_language()

    def tick_language(self) -> None:
        """Mark the language that holds."""
        for language in Language:
            self._tools.actions[f"language.{language.value}"].setChecked(language is self._machine.settings.language)

    @Slot()
    def _on_preferences_triggered(self) -> None:
        from ror_desktop.ui.widgets.preferences_dialog import PreferencesDialog

        machine = self._machine
        dialog = PreferencesDialog(self._tools, machine.settings, machine.change, self._system_key(), self._window)
        self._tools.open_dialog(dialog)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._tools.themes.choose(choice)
        self._machine.change(theme=choice)
        for theme in ThemeChoice:
            self._tools.actions[f"theme.{theme.value}"].setChecked(theme is choice)

    def _choose_language(self, choice: Language) -> None:
        self.language_chosen.emit(choice)
