"""My own card and the templates: what is mine, and not about one contact."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.card_dialog import CardDialog
    from ror_desktop.ui.widgets.template_dialog import TemplateDialog


class CardActions(QObject):
    """Answers "My card" and "Templates"; dialogs are imported when they are wanted."""

    def __init__(self, tools: Tools, drafts: DraftService, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._drafts = drafts
        self._window = window
        self._form: CardDialog | None = None
        self._templates: TemplateDialog | None = None
        self._show_after = False
        actions = tools.actions
        actions.answer("card.edit", self.edit)
        actions.answer("card.show", self._on_show_triggered)
        actions.answer("card.save", self._on_save_triggered)
        actions.answer("templates.manage", self._on_templates_triggered)

    def close(self) -> None:
        """Save or keep what is typed; called once, before the window goes."""
        for dialog in (self._form, self._templates):
            if dialog is not None:
                dialog.close()

    @Slot()
    def edit(self) -> None:
        """Write my own card."""
        from ror_desktop.ui.widgets.card_dialog import CardDialog

        if self._form is None:
            self._form = CardDialog(self._tools, self._drafts, self._window)
            self._form.finished.connect(self._on_form_finished)
        self._form.show()
        self._form.activateWindow()

    @Slot()
    def _on_show_triggered(self) -> None:
        """The code; who has no card yet writes it first."""
        from ror_desktop.ui.widgets.card_screen import CardScreen

        try:
            shown = self._tools.desk.own_card.shown()
        except RorError as error:
            self._tools.runner.hub.failed.emit(error.message)
            return
        if shown is None:
            self._show_after = True
            self.edit()
            return
        screen = CardScreen(shown, self._window)
        screen.finished.connect(screen.deleteLater)
        screen.showFullScreen()

    @Slot()
    def _on_save_triggered(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from ror_desktop.domain.cleaning import file_name

        own = self._tools.desk.own_card.get()
        if own is None:
            self.edit()
            return
        dialog = QFileDialog(self._window, self.tr("Save my card"))
        dialog.setObjectName("save_card")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("vcf")
        dialog.selectFile(file_name(own.display_name, "card"))
        dialog.fileSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Write my card to this file."""
        from pathlib import Path

        path, hub = Path(name), self._tools.runner.hub
        try:
            self._tools.desk.own_card.write(path)
        except RorError as error:
            hub.failed.emit(error.message)
            return
        hub.said.emit(translate("OwnCard", "My card is in {name}").with_args(name=path.name), False)

    @Slot()
    def _on_templates_triggered(self) -> None:
        from ror_desktop.ui.widgets.template_dialog import TemplateDialog

        if self._templates is None:
            self._templates = TemplateDialog(self._tools, self._drafts, self._window)
            self._templates.finished.connect(self._on_templates_finished)
        self._templates.show()
        self._templates.activateWindow()

    @Slot()
    def _on_form_finished(self) -> None:
        self._forget(self._form)
        self._form = None
        show, self._show_after = self._show_after, False
        if show and self._tools.desk.own_card.get() is not None:
            self._on_show_triggered()

    @Slot()
    def _on_templates_finished(self) -> None:
        self._forget(self._templates)
        self._templates = None

    def _forget(self, dialog: QDialog | None) -> None:
        if dialog is not None:
            dialog.deleteLater()
