"""Lets follow-ups go on purpose, and asks in one line why."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.ask_bar import AskBar


class LetGoBar(AskBar):
    """The reason may stay empty. All of them are let go as one undo step."""

    PLACE = "follow_up.let_go:"

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tools, drafts, parent)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why? It may stay empty"))
        self.reason.setAccessibleName(self.tr("Why it is let go"))
        self.accept.setText(self.tr("Let go"))
        self.accept.setToolTip(self.tr("Let go (Enter)"))
        self.fields.addWidget(self.reason, 1)
        self.fields.addWidget(self.accept)
        self.reason.textEdited.connect(self.touch)
        for before, after in ((self.reason, self.accept), (self.accept, self.leave)):
            QWidget.setTabOrder(before, after)

    def say(self) -> None:
        """Which ones; and that one which recurs ends."""
        if len(self.items) == 1:
            item = self.items[0]
            words = self.tr("Let go: {title} – {name}").format(title=item.draft.title, name=item.contact)
            ends = self.tr("it will not come again")
        else:
            words = self.tr("Let go of %n follow-ups", "", len(self.items))
            ends = self.tr("those that repeat will not come again")
        if any(item.draft.recurrence for item in self.items):
            words = f"{words} · {ends}"
        self.heading.setText(words)
        self.setAccessibleName(words)

    def typed(self) -> Mapping[str, object]:
        """The reason."""
        return {"reason": self.reason.text()}

    def restore(self, content: Mapping[str, object]) -> None:
        """The reason as it was typed."""
        self.reason.setText(str(content.get("reason", "")))

    def first_field(self) -> QWidget:
        """The reason."""
        return self.reason

    def verb(self) -> ShortVerb | None:
        """Cancel them with the reason."""
        ids = [item.id for item in self.items]
        return partial(self._tools.desk.followups.let_go, ids, self.reason.text())
