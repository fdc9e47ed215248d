"""Done with a follow-up: asks in one line what happened, and offers the next one."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from ror_desktop.domain.channel_guess import guessed_channel
from ror_desktop.domain.entity import moment_at
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, counted_from
from ror_desktop.domain.interaction import Channel, InteractionDraft
from ror_desktop.domain.tasktext import Task, read_task
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.dates import day_words, full_day, time_words
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.recurrence_words import coming_words, recurrence_words
from ror_desktop.ui.runner import ShortVerb
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.ask_bar import AskBar
from ror_desktop.ui.widgets.choices import IconChoice, Option
from ror_desktop.ui.widgets.day_edit import date_order
from ror_desktop.ui.widgets.entry_fields import usual_direction

WIDE = 560
"""Pixels from which on everything stands in one line."""


class DoneBar(AskBar):
    """What happened, where something is written, is logged with the channel beside it; one undo takes all back."""

    PLACE = "follow_up.done:"

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tools, drafts, parent)
        options = [Option(channel, words_of(channel), icon_of(channel)) for channel in Channel]
        self.channel = IconChoice(self.tr("Channel"), options, tools.icons, self)
        self.happened = QLineEdit(self)
        self.happened.setPlaceholderText(self.tr("What happened?"))
        self.happened.setAccessibleName(self.tr("What happened"))
        self.happened.setToolTip(self.tr("Logged as an interaction; leave it empty to mark it done only"))
        self.following = QLineEdit(self)
        self.following.setPlaceholderText(self.tr("Next step, such as: tue 10:00 send the price"))
        self.following.setAccessibleName(self.tr("Next step"))
        self.following.setToolTip(self.tr("Begin or end with the day; leave it empty for none"))
        self.accept.setText(self.tr("Done"))
        self.accept.setToolTip(self.tr("Done (Enter)"))
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self.happened.textEdited.connect(self.touch)
        self.following.textEdited.connect(self._on_following_edited)
        self.channel.chosen.connect(self.touch)

    def ask_about(self, follow_up: FollowUp) -> None:
        """Ask what happened with this one."""
        self.begin([follow_up])

    def say(self) -> None:
        """Which follow-up, for whom, and when it comes again by itself."""
        item = self.items[0]
        words = self.tr("Done: {title} – {name}").format(title=item.draft.title, name=item.contact)
        if item.draft.recurrence:
            today = self._today()
            count = counted_from(item.draft, item.original_day, today)
            again = coming_words(item.draft.recurrence, count, today, self.locale())
            words = f"{words} · {recurrence_words(item.draft.recurrence, today, self.locale())}, {again}"
        self.heading.setText(words)
        self.setAccessibleName(words)

    def typed(self) -> Mapping[str, object]:
        """What is typed; the channel only beside a text."""
        happened, following = self.happened.text(), self.following.text()
        written = happened.strip() or following.strip()
        return {"happened": happened, "following": following, "channel": str(self.channel.value()) if written else ""}

    def restore(self, content: Mapping[str, object]) -> None:
        """Fill the fields, and guess the channel from the title where none was chosen."""
        self.happened.setText(str(content.get("happened", "")))
        self.following.setText(str(content.get("following", "")))
        chosen = str(content.get("channel", ""))
        guessed = guessed_channel(self.items[0].draft.title) or Channel.CALL
        self.channel.set_value(Channel(chosen) if chosen in set(Channel) else guessed)
        self._say_following()

    def first_field(self) -> QWidget:
        """What happened."""
        return self.happened

    def verb(self) -> ShortVerb | None:
        """Log, mark as done, and set the next one; nothing where its day is missing."""
        following = None
        if self.following.text().strip():
            following = self._following()
            if following is None:
                self.ask(self.following, self.tr("Which day? Begin with it, such as “tue send the price”."))
                return None
        return partial(self._tools.desk.followups.finish, self.items[0].id, self._happened(), following)

    def _happened(self) -> InteractionDraft | None:
        text = self.happened.text().strip()
        if not text:
            return None
        channel = Channel(str(self.channel.value()))
        book = self._tools.desk.book
        moment = moment_at(book.clock(), book.zone.key)
        return InteractionDraft(moment, channel, usual_direction(channel), summary=text)

    def _following(self) -> FollowUpDraft | None:
        task = self._task()
        if task is None:
            return None
        return FollowUpDraft(task.title or self.tr("Get in touch"), task.when.day, task.when.at)

    def _task(self) -> Task | None:
        return read_task(self.following.text(), self._today(), date_order(self.locale()))

    def _today(self) -> date:
        return self._tools.desk.book.today()

    @Slot()
    def _on_following_edited(self) -> None:
        self.touch()
        self._say_following()

    def _say_following(self) -> None:
        """What was understood of the next step: never a silent guess."""
        draft = self._following()
        if draft is None:
            self.show_words("")
            return
        at = f", {time_words(draft.due_time, self.locale())}" if draft.due_time else ""
        day = f"{full_day(draft.due_day, self.locale())}{at} ({day_words(draft.due_day, self._today())})"
        self.show_words(self.tr("Next: {day} – {title}").format(day=day, title=draft.title))

    # In one line where there is room, otherwise what happened above what comes next

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._both.direction() is not way:
            self._both.setDirection(way)

    def _arrange(self) -> None:
        second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row in (self._first, second, self._both):
            row.setSpacing(6)
        self._first.addWidget(self.channel)
        self._first.addWidget(self.happened, 1)
        second.addWidget(self.following, 1)
        second.addWidget(self.accept)
        self._both.addLayout(self._first, 1)
        self._both.addLayout(second, 1)
        self.fields.addLayout(self._both, 1)
        for before, after in (
            (self.channel, self.happened),
            (self.happened, self.following),
            (self.following, self.accept),
            (self.accept, self.leave),
        ):
            QWidget.setTabOrder(before, after)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
