"""What can be done with any chart: copy its numbers, save it as a picture, as a drawing, or as numbers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.asked_files import write_asked
from ror_desktop.ui.charts.data import Chart
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.charts.view import ChartView

PNG, SVG, CSV = "png", "svg", "csv"
WIDTH = 720
"""Pixels that a saved picture is wide at least."""
_NOT_IN_NAMES = frozenset('\\/:*?"<>|')


class ChartMenu(QObject):
    """The menu of one chart; it is made when it is wanted. `chart` is what it is about at that moment.

    What is no picture but a table has no `picture` and can only be saved as numbers.
    """

    def __init__(
        self,
        owner: QWidget,
        tools: Tools,
        chart: Callable[[], Chart],
        picture: "ChartView | None" = None,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._tools = tools
        self._chart = chart
        self._picture = picture

    def make(self) -> QMenu:
        """A menu with its entries; it goes when it is closed."""
        menu = QMenu(self._owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._chart().title)
        icon = self._tools.icons.icon
        menu.addAction(icon("copy"), self.tr("&Copy the numbers") + "\tCtrl+C", self.copy_numbers)
        menu.addSeparator()
        if self._picture is not None:
            self._add_pictures(menu)
        menu.addAction(icon("file-down"), self.tr("Save the &numbers (CSV)…"), partial(self.ask_for_place, CSV))
        return menu

    def _add_pictures(self, menu: QMenu) -> None:
        icon = self._tools.icons.icon
        menu.addAction(icon("image"), self.tr("Save as &picture (PNG)…"), partial(self.ask_for_place, PNG))
        menu.addAction(icon("pencil"), self.tr("Save as &drawing (SVG)…"), partial(self.ask_for_place, SVG))

    def popup_at(self, place: QPoint) -> None:
        """Show the menu there."""
        self.make().popup(place)

    @Slot()
    def copy_numbers(self) -> None:
        """Put the numbers on the clipboard, as a table that any spreadsheet takes."""
        from ror_desktop.ui.charts.export import csv_of

        chart = self._chart()
        QGuiApplication.clipboard().setText(csv_of(chart))
        self._say(translate("Charts", "Copied the numbers of “{title}”").with_args(title=chart.title))

    def ask_for_place(self, kind: str) -> None:
        """Ask where to, and save the chart as that kind of file."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._owner, self.tr("Save the chart"))
        dialog.setObjectName("save_chart")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        name = "".join("-" if one in _NOT_IN_NAMES else one for one in self._chart().title)
        dialog.selectFile(f"{name}.{kind}")
        dialog.fileSelected.connect(partial(self.save, kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, kind: str, name: str) -> None:
        """Write the chart into that file; what goes wrong is said in the one place for it."""
        path = Path(name)
        failed = translate("Charts", "{name} could not be written ({reason}). Nothing was saved.")
        try:
            write_asked(self._tools.desk.book, path, self.data(kind), failed)
        except RorError as error:
            self._tools.runner.hub.failed.emit(error.message)
            return
        self._say(translate("Charts", "Saved {name}").with_args(name=path.name))

    def data(self, kind: str) -> bytes:
        """The file's content."""
        from ror_desktop.ui.charts import export

        view = self._picture
        if kind == CSV or view is None:
            # The mark in front tells spreadsheets that it is UTF-8.
            return export.csv_of(self._chart()).encode("utf-8-sig")
        make = export.png_of if kind == PNG else export.svg_of
        return make(view.chart, max(WIDTH, view.width()), view.look, view.gap_words())

    def _say(self, message: object) -> None:
        self._tools.runner.hub.said.emit(message, False)
