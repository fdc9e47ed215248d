"""The templates of the book: add, change, copy, delete; each a verb that can be undone."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.template import Template, TemplateDraft
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.letter_values import own_language
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.draft_keeper import DraftKeeper
from ror_desktop.ui.widgets.leave_watcher import LeaveWatcher
from ror_desktop.ui.widgets.template_editor import TemplateEditor

PLACE = "template:"
"""The place of its drafts; the template's id follows."""


class TemplateDialog(QDialog):
    """What is typed is saved on leaving the fields or the template, as one verb, and kept on the disk until then."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._start: Template | None = None
        self.setObjectName("templates")
        self.setWindowTitle(self.tr("Templates"))
        self.resize(860, 580)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor = TemplateEditor(tools, self)
        self._keeper = DraftKeeper(drafts, tools.runner, self._worth_keeping, self)
        self.add = self._button("plus", self.tr("Add a template"))
        self.copy = self._button("copy", self.tr("Copy this template"))
        self.remove = self._button("trash-2", self.tr("Delete this template"))
        self.starters = QPushButton(self.tr("Add the starters"), self)
        self.starters.setToolTip(self.tr("English and Dutch templates to begin with; those you have stay as they are"))
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()
        chosen = tools.chosen()
        self.editor.show_material(tools.desk.letters.material(chosen[0]) if chosen else None)
        self._fill(0)

    def commit(self) -> None:
        """Save what is typed; a template without a name is kept as a draft until it has one."""
        start, draft = self._start, self.editor.draft()
        if start is None or draft == start.draft or not draft.name:
            return
        if self._tools.runner.run(partial(self._tools.desk.templates.edit, start.id, draft)):
            self._start = replace(start, draft=draft)
            self._keeper.drop()

    def reject(self) -> None:
        """Escape and the cross save."""
        self._keeper.flush()
        self.commit()
        super().reject()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _fill(self, chosen: int) -> None:
        """List the templates anew; the one with this id is selected, or else the one in the same place."""
        row = max(0, self.list.currentRow())
        found = self._tools.desk.templates.all()
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for template in found:
            item = QListWidgetItem(f"{template.draft.name} ({template.draft.language})")
            item.setData(Qt.ItemDataRole.UserRole, template.id)
            self.list.addItem(item)
        ids = [template.id for template in found]
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else min(row, len(ids) - 1))
        self.list.blockSignals(blocked)
        self._show(self._current())

    def _current(self) -> Template | None:
        number = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return self._tools.desk.templates.get(number) if isinstance(number, int) else None

    def _show(self, template: Template | None) -> None:
        for widget in (self.editor, self.copy, self.remove):
            widget.setEnabled(template is not None)
        if template is not None and self._start == template:
            return
        self._keeper.open(None)
        self._start = template
        self.editor.show_draft(TemplateDraft("") if template is None else template.draft)
        kept = self._keeper.open(None if template is None else DraftKey(f"{PLACE}{template.id}"))
        if kept:
            self.editor.restore(kept)

    def _worth_keeping(self) -> dict[str, object]:
        same = self._start is None or self.editor.draft() == self._start.draft
        return {} if same else self.editor.state()

    @Slot()
    def _on_left(self) -> None:
        self._keeper.flush()
        self.commit()

    @Slot(int)
    def _on_row_changed(self, _row: int) -> None:
        chosen = self._current()
        self._on_left()
        self._show(chosen)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """A template was changed, here or by an undo; what is being typed stays."""
        if change.everything or Noun.TEMPLATE in change.nouns:
            self._fill(self._start.id if self._start else 0)

    @Slot()
    def _on_add_clicked(self) -> None:
        self._make(TemplateDraft(self.tr("New template"), own_language()))
        self.editor.name.setFocus()
        self.editor.name.selectAll()

    @Slot()
    def _on_copy_clicked(self) -> None:
        self.commit()
        if self._start is not None:
            draft = self._start.draft
            self._make(replace(draft, name=self.tr("{name} (copy)").format(name=draft.name)))

    def _make(self, draft: TemplateDraft) -> None:
        self.commit()
        self._tools.runner.run(partial(self._tools.desk.templates.add, draft), self._on_made)

    def _on_made(self, change: Change) -> None:
        self._fill(change.created)

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self._start is not None:
            self._keeper.drop()
            self._tools.runner.run(partial(self._tools.desk.templates.delete, self._start.id))

    @Slot()
    def _on_starters_clicked(self) -> None:
        self._tools.runner.run(self._tools.desk.templates.add_starters)

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._tools.icons.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.editor.changed.connect(self._keeper.touch)
        LeaveWatcher(self.editor).left.connect(self._on_left)
        self.add.clicked.connect(self._on_add_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.starters.clicked.connect(self._on_starters_clicked)
        self.close_button.clicked.connect(self.reject)
        self._tools.runner.hub.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        below_list = QHBoxLayout()
        below_list.setSpacing(4)
        for button in (self.add, self.copy, self.remove):
            below_list.addWidget(button)
        below_list.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.list, 1)
        left.addLayout(below_list)
        panes = QHBoxLayout()
        panes.setSpacing(12)
        panes.addLayout(left, 2)
        panes.addWidget(self.editor, 5)
        below = QHBoxLayout()
        below.addWidget(self.starters)
        below.addStretch(1)
        below.addWidget(self.close_button)
        for push in (self.starters, self.close_button):
            push.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(panes, 1)
        column.addLayout(below)
