"""The fields of a contact: what they show, and the draft that they make."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ror_desktop.domain.contact import ContactDraft
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.method_rows import MethodRows
from ror_desktop.ui.widgets.method_values import method_of, values_of
from ror_desktop.ui.widgets.name_field import NameField
from ror_desktop.ui.widgets.offered import offer
from ror_desktop.ui.widgets.partial_field import PartialField
from ror_desktop.ui.widgets.still import StillBox, StillNumber
from ror_desktop.ui.widgets.tag_editor import TagEditor
from ror_desktop.ui.widgets.tag_mark import ElidedLabel, secondary
from ror_desktop.ui.widgets.workplace_fields import WorkplaceFields

PLAIN = ("organization", "title", "industry", "nickname", "department", "role")
"""Fields of one line of text; each has the name that it has in the draft."""
DATES = ("birthday", "anniversary")


class ContactFields(QWidget):
    """`changed` at each change; `finished` by Enter."""

    changed = Signal()
    finished = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._base = ContactDraft()
        self.name = NameField(tools.icons, self)
        self._lines = {name: QLineEdit(self) for name in PLAIN}
        self._dates = {name: PartialField(self) for name in DATES}
        self.organization, self.title = self._lines["organization"], self._lines["title"]
        self.methods = MethodRows(tools, self.title, self)
        self.tags = TagEditor(tools, self)
        self.circle = StillBox(self)
        self.cadence = StillNumber(self)
        self.workplace = WorkplaceFields(tools, self)
        self.more = QToolButton(self)
        self._summary = ElidedLabel("", self)
        self._organizations = QStringListModel(self)
        self._set_up()
        self._lay_out()
        self._connect()

    def line(self, name: str) -> QLineEdit:
        """The line of a field, by the name that it has in the draft."""
        return self._dates[name].line if name in self._dates else self._lines[name]

    def show_draft(self, draft: ContactDraft) -> None:
        """Start from this draft; what has no field is kept."""
        self._base = draft
        self._fill_circles(draft.circle_id)
        self.name.show_name(draft.display_name, draft.name)
        for field, line in self._lines.items():
            line.setText(getattr(draft, field))
        for field, date in self._dates.items():
            date.show_value(getattr(draft, field))
        self.methods.show_methods(draft.methods)
        self.tags.show_tags(draft.tags)
        self.cadence.setValue(draft.cadence_days or 0)
        self.workplace.show_organization(draft.organization)
        self._say_more()

    def show_own(self) -> None:
        """Without what my own card has no use for: tags, circle, cadence."""
        form = self.layout()
        if isinstance(form, QFormLayout):
            for field in (self.tags, self.circle, self.cadence):
                form.setRowVisible(field, False)

    def draft(self) -> ContactDraft:
        """The contact as it is typed."""
        return self._base._replace(
            display_name=self.name.display(),
            name=self.name.name(),
            methods=self.methods.methods(),
            tags=self.tags.tags(),
            circle_id=self.circle.currentData(),
            cadence_days=self.cadence.value() or None,
            organization=self.organization.text().strip(),
            title=self.title.text().strip(),
            industry=self._lines["industry"].text().strip(),
            nickname=self._lines["nickname"].text().strip(),
            department=self._lines["department"].text().strip(),
            role=self._lines["role"].text().strip(),
            birthday=self._dates["birthday"].value(),
            anniversary=self._dates["anniversary"].value(),
            workplace=self.workplace.workplace(),
        )

    def state(self) -> dict[str, object]:
        """Everything typed, as plain values for a draft on the disk."""
        return {
            "name": self.name.state(),
            "methods": [values_of(method) for method in self.methods.methods()],
            "tags": list(self.tags.tags()),
            "circle": self.circle.currentData(),
            "cadence": self.cadence.value(),
            **{name: line.text() for name, line in self._lines.items()},
            **{name: date.line.text() for name, date in self._dates.items()},
            **self.workplace.state(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave; begin with `show_draft`, so that what has no field is there."""
        name, methods, tags, cadence = (state.get(key) for key in ("name", "methods", "tags", "cadence"))
        if isinstance(name, dict):
            self.name.restore(name)
        for field, line in self._lines.items():
            line.setText(str(state.get(field, line.text())))
        for field, date in self._dates.items():
            date.restore(str(state.get(field, date.line.text())))
        if isinstance(methods, list):
            self.methods.show_methods([method_of(values) for values in methods])
        if isinstance(tags, list):
            self.tags.show_tags(tuple(map(str, tags)))
        self.circle.setCurrentIndex(max(0, self.circle.findData(state.get("circle"))))
        self.cadence.setValue(cadence if isinstance(cadence, int) else 0)
        self.workplace.show_organization(self.organization.text())
        self.workplace.restore(state)
        self._say_more()

    def _fill_circles(self, chosen: int | None) -> None:
        self.circle.clear()
        self.circle.addItem(self.tr("none"), None)
        for circle in self._tools.desk.contacts.circles():
            days = circle.cadence_days
            words = circle.name if days is None else self.tr("{name}, every %n day(s)", "", days)
            self.circle.addItem(words.replace("{name}", circle.name), circle.id)
        self.circle.setCurrentIndex(max(0, self.circle.findData(chosen)))

    def _set_up(self) -> None:
        self.cadence.setRange(0, 3650)
        self.cadence.setSpecialValueText(self.tr("as the circle says"))
        self.cadence.setSuffix(self.tr(" days"))
        self.cadence.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
        completer = QCompleter(self._organizations, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # The book finds names in any spelling; the completer must not filter them once more.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.organization.setCompleter(completer)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(16, 8, 16, 16)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._add(form, self.tr("Name"), self.name, self.name.line)
        self._add(form, self.tr("Organization"), self.organization)
        self._add(form, self.tr("Title"), self.title)
        form.addRow(secondary(plain_label(self.tr("How to reach them"), self)))
        form.addRow(self.methods)
        self._add(form, self.tr("Tags"), self.tags, self.tags.line)
        self._add_date(form, self.tr("Birthday"), "birthday")
        self._add(form, self.tr("Circle"), self.circle)
        self._add(form, self.tr("In touch every"), self.cadence)
        self._add_more(form)
        self._add(form, self.tr("Organization is in"), self.workplace, self.workplace.lines["industry"])
        self.workplace.lines["industry"].setAccessibleName(self.tr("Industry of the organization"))
        self._add(form, self.tr("Their industry"), self._lines["industry"])
        self._add(form, self.tr("Department"), self._lines["department"])
        self._add(form, self.tr("Role"), self._lines["role"])
        self._add(form, self.tr("Nickname"), self._lines["nickname"])
        self._add_date(form, self.tr("Anniversary"), "anniversary")
        self._on_more_toggled(False)

    def _add_more(self, form: QFormLayout) -> None:
        """What is seldom wanted stands behind a button that says what is in it."""
        self.more.setCheckable(True)
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More fields"))
        self.more.setToolTip(self.tr("Industry, place, department, role, nickname, anniversary"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setIconSize(BESIDE_WORDS)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        secondary(self._summary).setFont(text_font(TextSize.SMALL))
        self._summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._summary.setMinimumWidth(1)  # it takes what is left, and widens nothing
        form.addRow(self.more, self._summary)

    def _hidden_fields(self) -> list[QWidget]:
        lines = [self._lines[name] for name in ("industry", "department", "role", "nickname")]
        return [self.workplace, *lines, self._dates["anniversary"]]

    def _say_more(self) -> None:
        """What stands in the fields behind the button; beside the fields themselves, nothing."""
        lines = [self._lines[name].text().strip() for name in ("industry", "department", "role", "nickname")]
        words = [*self.workplace.words(), *lines, self._dates["anniversary"].line.text().strip()]
        self._summary.say("" if self.more.isChecked() else " · ".join(dict.fromkeys(text for text in words if text)))
        industry = self.workplace.lines["industry"].text().strip()
        self._lines["industry"].setPlaceholderText(
            industry and self.tr("{industry}, as the organization").format(industry=industry)
        )

    def _add(self, form: QFormLayout, words: str, field: QWidget, buddy: QWidget | None = None) -> None:
        label: QLabel = secondary(plain_label(words, self))
        label.setBuddy(buddy or field)
        (buddy or field).setAccessibleName(words)
        form.addRow(label, field)

    def _add_date(self, form: QFormLayout, words: str, name: str) -> None:
        date = self._dates[name]
        self._add(form, words, date, date.line)

    def _connect(self) -> None:
        dates = self._dates.values()
        for line in (*self.name.lines(), *self._lines.values(), *(date.line for date in dates), self.tags.line):
            line.returnPressed.connect(self._on_return_pressed)
        for line in self._lines.values():
            line.textEdited.connect(self.changed)
        for date in dates:
            date.edited.connect(self.changed)
        for part in (self.name, self.methods, self.tags):
            part.changed.connect(self.changed)
        self.methods.finished.connect(self.finished)
        self.organization.textEdited.connect(self._on_organization_edited)
        self.organization.textChanged.connect(self.workplace.follow)
        self.more.toggled.connect(self._on_more_toggled)
        for line in self.workplace.lines.values():
            line.returnPressed.connect(self._on_return_pressed)
        self.workplace.edited.connect(self.changed)
        self.changed.connect(self._say_more)
        self.circle.activated.connect(self._on_activated)
        self.cadence.valueChanged.connect(self._on_activated)

    @Slot(str)
    def _on_organization_edited(self, text: str) -> None:
        self._organizations.setStringList(self._tools.desk.contacts.organizations(text) if text.strip() else [])

    @Slot(bool)
    def _on_more_toggled(self, open_: bool) -> None:
        self._show_more(open_)
        self._say_more()

    def event(self, event: QEvent) -> bool:
        """Qt's form keeps the heights of another width where rows came and went: the rows above would be squeezed."""
        done = super().event(event)
        form = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and form is not None:
            form.invalidate()
        return done

    def _show_more(self, open_: bool) -> None:
        form = self.layout()
        self.more.setIcon(self._tools.icons.icon("chevron-up" if open_ else "chevron-down", "secondary"))
        if isinstance(form, QFormLayout):
            for field in self._hidden_fields():
                form.setRowVisible(field, open_)
        if open_:
            industries = self._tools.desk.contacts.industries()
            self.workplace.offer_known(industries)
            offer(self._lines["industry"], industries)

    @Slot(int)
    def _on_activated(self, _value: int) -> None:
        self.changed.emit()

    @Slot()
    def _on_return_pressed(self) -> None:
        line = self.sender()
        completer = line.completer() if isinstance(line, QLineEdit) else None
        popup = None if completer is None else completer.popup()
        choosing = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if not choosing:
            self.finished.emit()
