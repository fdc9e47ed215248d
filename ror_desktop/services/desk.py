"""All services of one open book, for whoever calls verbs: the window, the command line, the tests."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from ror_desktop.services.book import Book
from ror_desktop.services.contact_lists import ContactLists

if TYPE_CHECKING:
    from ror_desktop.services.answer_imports import AnswerImportService
    from ror_desktop.services.answers import AnswerService
    from ror_desktop.services.backups import BackupService
    from ror_desktop.services.calendar import CalendarService
    from ror_desktop.services.calendar_imports import CalendarImportService
    from ror_desktop.services.capture import CaptureService
    from ror_desktop.services.capture_cards import CardReader
    from ror_desktop.services.circles import CircleService
    from ror_desktop.services.contacts import ContactService
    from ror_desktop.services.encounters import EncounterService
    from ror_desktop.services.events import EventService
    from ror_desktop.services.exports import ExportService
    from ror_desktop.services.feedback import FeedbackService
    from ror_desktop.services.followups import FollowUpService
    from ror_desktop.services.history import HistoryService
    from ror_desktop.services.ideas import IdeaService
    from ror_desktop.services.imports import ImportService
    from ror_desktop.services.interactions import InteractionService
    from ror_desktop.services.letters import LetterService
    from ror_desktop.services.measures import MeasureService
    from ror_desktop.services.notes import NoteService
    from ror_desktop.services.occasions import OccasionService
    from ror_desktop.services.own_card import OwnCardService
    from ror_desktop.services.playbook import PlaybookService
    from ror_desktop.services.quick_add import QuickAddService
    from ror_desktop.services.reminders import ReminderService
    from ror_desktop.services.reports import ReportService
    from ror_desktop.services.returns import ReturnService
    from ror_desktop.services.returns_page import ReturnsPageService
    from ror_desktop.services.review import ReviewService
    from ror_desktop.services.scheduling import SchedulingService
    from ror_desktop.services.search import SearchService
    from ror_desktop.services.settings import SettingsService
    from ror_desktop.services.templates import TemplateService
    from ror_desktop.services.timeline import TimelineService
    from ror_desktop.services.today import TodayService
    from ror_desktop.services.today_lines import TodayLineService
    from ror_desktop.services.touches import TouchService


class Desk:
    """The services that share one book.

    Each is imported when it is first wanted: the list of contacts stands on the screen without most of them.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self.lists = ContactLists(book)

    @cached_property
    def answer_imports(self) -> "AnswerImportService":
        """Reading answers from files; a backup comes before."""
        from ror_desktop.domain.backup import Reason
        from ror_desktop.services.answer_imports import AnswerImportService

        return AnswerImportService(self.book, partial(self.backups.make, Reason.IMPORT))

    @cached_property
    def answers(self) -> "AnswerService":
        """Whether they would recommend us."""
        from ror_desktop.services.answers import AnswerService

        return AnswerService(self.book)

    @cached_property
    def backups(self) -> "BackupService":
        """Checked copies of the book."""
        from ror_desktop.services.backups import BackupService

        return BackupService(self.book)

    @cached_property
    def calendar(self) -> "CalendarService":
        """What stands on which day."""
        from ror_desktop.services.calendar import CalendarService

        return CalendarService(self.book)

    @cached_property
    def calendar_imports(self) -> "CalendarImportService":
        """Reading appointments and tasks from files; a backup comes before."""
        from ror_desktop.domain.backup import Reason
        from ror_desktop.services.calendar_imports import CalendarImportService

        return CalendarImportService(self.book, partial(self.backups.make, Reason.IMPORT))

    @cached_property
    def capture(self) -> "CaptureService":
        """Somebody just met, from one text."""
        from ror_desktop.services.capture import CaptureService

        return CaptureService(self.book)

    @cached_property
    def cards(self) -> "CardReader":
        """Contact cards from dropped files, pasted texts and pictures of codes."""
        from ror_desktop.services.capture_cards import CardReader

        return CardReader(self.book)

    @cached_property
    def circles(self) -> "CircleService":
        """Circles and cadences."""
        from ror_desktop.services.circles import CircleService

        return CircleService(self.book)

    @cached_property
    def contacts(self) -> "ContactService":
        """Contacts, whole."""
        from ror_desktop.services.contacts import ContactService

        return ContactService(self.book)

    @cached_property
    def encounters(self) -> "EncounterService":
        """Who was met at events, and what became of it."""
        from ror_desktop.services.encounters import EncounterService

        return EncounterService(self.book)

    @cached_property
    def events(self) -> "EventService":
        """Where people are met, and where you are now."""
        from ror_desktop.services.events import EventService

        return EventService(self.book)

    @cached_property
    def exports(self) -> "ExportService":
        """Writing contacts to files."""
        from ror_desktop.services.exports import ExportService

        return ExportService(self.book)

    @cached_property
    def feedback(self) -> "FeedbackService":
        """What was said about us, and what we answered."""
        from ror_desktop.services.feedback import FeedbackService

        return FeedbackService(self.book)

    @cached_property
    def followups(self) -> "FollowUpService":
        """What is to be done."""
        from ror_desktop.services.followups import FollowUpService

        return FollowUpService(self.book)

    @cached_property
    def history(self) -> "HistoryService":
        """What was done, and taking it back."""
        from ror_desktop.services.history import HistoryService

        return HistoryService(self.book)

    @cached_property
    def ideas(self) -> "IdeaService":
        """What could be done for a contact."""
        from ror_desktop.services.ideas import IdeaService

        return IdeaService(self.book)

    @cached_property
    def imports(self) -> "ImportService":
        """Reading contacts from files; a backup comes before."""
        from ror_desktop.domain.backup import Reason
        from ror_desktop.services.imports import ImportService

        return ImportService(self.book, partial(self.backups.make, Reason.IMPORT))

    @cached_property
    def interactions(self) -> "InteractionService":
        """Calls, meetings and messages."""
        from ror_desktop.services.interactions import InteractionService

        return InteractionService(self.book)

    @cached_property
    def letters(self) -> "LetterService":
        """What e-mails are made from, and handing them to the mail program."""
        from ror_desktop.services.letters import LetterService

        return LetterService(self.book)

    @cached_property
    def measures(self) -> "MeasureService":
        """The measures of a contact."""
        from ror_desktop.services.measures import MeasureService

        return MeasureService(self.book)

    @cached_property
    def notes(self) -> "NoteService":
        """Notes about contacts."""
        from ror_desktop.services.notes import NoteService

        return NoteService(self.book)

    @cached_property
    def occasions(self) -> "OccasionService":
        """Whose birthday it is."""
        from ror_desktop.services.occasions import OccasionService

        return OccasionService(self.book)

    @cached_property
    def own_card(self) -> "OwnCardService":
        """The contact that is me."""
        from ror_desktop.services.own_card import OwnCardService

        return OwnCardService(self.book)

    @cached_property
    def playbook(self) -> "PlaybookService":
        """What we do when somebody says something about us."""
        from ror_desktop.services.playbook import PlaybookService

        return PlaybookService(self.book)

    @cached_property
    def quick_add(self) -> "QuickAddService":
        """A typed line as a follow-up."""
        from ror_desktop.services.quick_add import QuickAddService

        return QuickAddService(self.book)

    @cached_property
    def reminders(self) -> "ReminderService":
        """What is due at a time of day, told once."""
        from ror_desktop.services.reminders import ReminderService

        return ReminderService(self.book)

    @cached_property
    def reports(self) -> "ReportService":
        """What came back, as a file."""
        from ror_desktop.services.reports import ReportService

        return ReportService(self.book)

    @cached_property
    def returns(self) -> "ReturnService":
        """What came back."""
        from ror_desktop.services.returns import ReturnService

        return ReturnService(self.book)

    @cached_property
    def review(self) -> "ReviewService":
        """The weekly review."""
        from ror_desktop.services.review import ReviewService

        return ReviewService(self.book)

    @cached_property
    def returns_page(self) -> "ReturnsPageService":
        """What came back against what was put in, over a period."""
        from ror_desktop.services.returns_page import ReturnsPageService

        return ReturnsPageService(self.book)

    @cached_property
    def scheduling(self) -> "SchedulingService":
        """Putting follow-ups on days and hours."""
        from ror_desktop.services.scheduling import SchedulingService

        return SchedulingService(self.book)

    @cached_property
    def search(self) -> "SearchService":
        """Finding contacts by what is known of them."""
        from ror_desktop.services.search import SearchService

        return SearchService(self.book)

    @cached_property
    def settings(self) -> "SettingsService":
        """Settings of the book."""
        from ror_desktop.services.settings import SettingsService

        return SettingsService(self.book)

    @cached_property
    def templates(self) -> "TemplateService":
        """Wording for e-mails."""
        from ror_desktop.services.templates import TemplateService

        return TemplateService(self.book)

    @cached_property
    def timeline(self) -> "TimelineService":
        """Everything about one contact, by time."""
        from ror_desktop.services.timeline import TimelineService

        return TimelineService(self.book)

    @cached_property
    def today(self) -> "TodayService":
        """Who needs me today."""
        from ror_desktop.services.today import TodayService

        return TodayService(self.book)

    @cached_property
    def today_lines(self) -> "TodayLineService":
        """What is done with those who need me today."""
        from ror_desktop.services.today_lines import TodayLineService

        return TodayLineService(self.book)

    @cached_property
    def touches(self) -> "TouchService":
        """What happened, together with what comes next."""
        from ror_desktop.services.touches import TouchService

        return TouchService(self.book)

    def warm_up(self) -> None:
        """Import what the first key press in the search and the first verb would wait for."""
        from ror_desktop.store import changelog, derived

        del changelog, derived
        for service in (self.search, self.notes, self.interactions, self.followups):
            del service


def desk_of(book: Book) -> Desk:
    """The services on this book."""
    return Desk(book)
