"""Fields one under the other, each with its name before it: how an editor that fills a page is laid out."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ror_desktop.ui.widgets.inline_editor import InlineEditor
from ror_desktop.ui.widgets.labels import plain_label


class FieldRow(NamedTuple):
    """A field and the words before it; `shown` is what stands there where that is not the field alone."""

    words: str
    field: QWidget
    shown: QLayout | None = None


def field_rows(rows: Iterable[FieldRow], parent: QWidget) -> QFormLayout:
    """The fields with their names, which a screen reader says too."""
    form = QFormLayout()
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for words, field, shown in rows:
        field.setAccessibleName(words)
        if shown is None:
            form.addRow(plain_label(words, parent), field)
        else:
            form.addRow(plain_label(words, parent), shown)
    return form


def at_the_left(field: QWidget) -> QHBoxLayout:
    """The field as wide as it needs to be."""
    row = QHBoxLayout()
    row.addWidget(field)
    row.addStretch(1)
    return row


def lay_out_page(editor: InlineEditor, rows: Iterable[FieldRow], said: QLabel | None = None) -> None:
    """The heading, a word `said` about it, the fields, what is missing, and the buttons."""
    buttons = QHBoxLayout()
    buttons.addWidget(editor.save_button)
    buttons.addWidget(editor.leave_button)
    buttons.addStretch(1)
    column = QVBoxLayout(editor)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    column.addWidget(editor.heading)
    if said is not None:
        column.addWidget(said)
    column.addLayout(field_rows(rows, editor))
    column.addWidget(editor.complaint)
    column.addLayout(buttons)
    column.addStretch(1)
