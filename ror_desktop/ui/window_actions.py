"""Whoever answers the actions of one window. All of them go with it when it is made anew in another language."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from ror_desktop.documents import Kind, kind_of
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.answer_actions import AnswerActions
from ror_desktop.ui.calendar_file_actions import CalendarFileActions
from ror_desktop.ui.card_actions import CardActions
from ror_desktop.ui.circle_actions import CircleActions
from ror_desktop.ui.contact_actions import ContactActions
from ror_desktop.ui.event_actions import EventActions
from ror_desktop.ui.feedback_actions import FeedbackActions
from ror_desktop.ui.file_actions import FileActions
from ror_desktop.ui.followup_actions import FollowUpActions
from ror_desktop.ui.habits import Habits
from ror_desktop.ui.help_actions import HelpActions
from ror_desktop.ui.import_flow import Turns
from ror_desktop.ui.just_met.opener import JustMet
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.number_actions import NumberActions
from ror_desktop.ui.reach_actions import ReachActions
from ror_desktop.ui.report_actions import ReportActions
from ror_desktop.ui.return_actions import ReturnActions
from ror_desktop.ui.review_actions import ReviewActions
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_list import ContactList


class WindowActions(QObject):
    """Answers what needs no page of its own. One line each; what they show is imported when it is wanted.

    `books_given` carries the paths of books: each has its own program.
    """

    books_given = Signal(list)

    def __init__(
        self,
        app: QApplication,
        tools: Tools,
        drafts: DraftService,
        habits: Habits,
        contacts: ContactList,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        turns = Turns()
        self.answers = AnswerActions(tools, turns, drafts, window)
        self.calendars = CalendarFileActions(tools, turns, window)
        self.cards = CardActions(tools, drafts, window)
        self.circles = CircleActions(tools, window)
        self.contacts = ContactActions(tools, window, contacts)
        self.events = EventActions(tools, window)
        self.feedback = FeedbackActions(tools, window)
        self.files = FileActions(tools, turns, window, contacts)
        self.follow_ups = FollowUpActions(tools, drafts, window)
        self.help = HelpActions(tools, window, habits)
        self.just_met = JustMet(tools, drafts, app, window)
        self.numbers = NumberActions(tools, window)
        self.reach = ReachActions(tools, drafts, window)
        self.reports = ReportActions(tools, window)
        self.returns = ReturnActions(tools, window)
        self.review = ReviewActions(tools, window)
        window.files_dropped.connect(self.open_files)
        self.files.files_chosen.connect(self.open_files)

    @Slot(list)
    def open_files(self, paths: Sequence[Path]) -> None:
        """Files that were dropped, double-clicked, or named on the command line: each kind has its preview.

        Contacts first: the calendar and the answers may be about them.
        """
        openers = {
            Kind.BOOK: self.books_given.emit,
            Kind.CONTACTS: self.files.import_files,
            Kind.CALENDAR: self.calendars.import_files,
            Kind.ANSWERS: self.answers.import_files,
        }
        for kind, open_them in openers.items():
            if found := [path for path in paths if kind_of(path) is kind]:
                open_them(found)

    def close(self) -> None:
        """Put everything typed on the disk; called once, before the window goes."""
        self.just_met.close()
        self.reach.close()
        self.cards.close()
