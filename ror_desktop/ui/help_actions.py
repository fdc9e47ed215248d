"""Finding one's way: the guide, the palette, the sheet of all keys, and what this program is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ror_desktop.ui.habits import Habits
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.models.palette_model import Offer
    from ror_desktop.ui.widgets.guide_window import GuideWindow


class HelpActions(QObject):
    """Answers the actions of the Help menu and the palette. Dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, window: MainWindow, habits: Habits) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        self._habits = habits
        tools.actions.answer("help.palette", self._on_palette_triggered)
        self._guide: GuideWindow | None = None
        tools.actions.answer("help.guide", self._on_guide_triggered)
        tools.actions.answer("help.keys", self._on_keys_triggered)
        tools.actions.answer("help.about", self._on_about_triggered)

    @Slot()
    def _on_palette_triggered(self) -> None:
        from ror_desktop.ui.palette_offers import PaletteOffers
        from ror_desktop.ui.widgets.palette import Palette

        palette = Palette(self._tools, PaletteOffers(self._tools, self._habits), self._window)
        palette.chosen.connect(self._on_chosen)
        self._tools.open_dialog(palette)

    @Slot(object)
    def _on_chosen(self, offer: "Offer") -> None:
        from ror_desktop.ui.models.palette_model import Offered

        self._habits.use(offer.key)
        if offer.kind is Offered.CONTACT:
            self._tools.runner.hub.contact_wanted.emit(int(offer.name))
        else:
            self._tools.actions[offer.name].trigger()

    @Slot()
    def _on_guide_triggered(self) -> None:
        """One guide: where it is open already, it comes to the front."""
        from ror_desktop.ui.widgets.guide_window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self._tools, self._window)
            self._guide.destroyed.connect(self._on_guide_destroyed)
            self._tools.open_dialog(self._guide)
        self._guide.raise_()
        self._guide.activateWindow()

    @Slot()
    def _on_guide_destroyed(self) -> None:
        self._guide = None

    @Slot()
    def _on_keys_triggered(self) -> None:
        from ror_desktop.ui.widgets.key_sheet import KeySheet

        self._tools.open_dialog(KeySheet(self._tools, self._window))

    @Slot()
    def _on_about_triggered(self) -> None:
        from ror_desktop.ui.widgets.about_dialog import AboutDialog

        self._tools.open_dialog(AboutDialog(self._tools, self._window))
