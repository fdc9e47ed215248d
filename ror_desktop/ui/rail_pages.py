"""The pages of the rail beside People: what each must be able to do, and how each is made when it is first wanted."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools

PEOPLE, TODAY, CALENDAR, EVENTS = "people", "today", "calendar", "events"
FEEDBACK, RETURNS = "feedback", "returns"


class RailPage(Protocol):
    """A page of the rail; a QWidget. A contact that somebody wants to see goes to `hub.contact_wanted`."""

    def load(self) -> None:
        """Read everything shown."""

    def close_panes(self) -> None:
        """Put on the disk what is being typed; called once, before the page goes."""

    def chosen_contacts(self) -> Sequence[int]:
        """The contacts that an action such as "E-mail" is meant for: those selected here."""


Maker = Callable[[Tools, QWidget, DraftService], QWidget]
"""Makes a page, which is a `RailPage`, for this window."""


def _today(tools: Tools, parent: QWidget, drafts: DraftService) -> QWidget:
    from ror_desktop.ui.pages.today_page import TodayPage

    return TodayPage(tools, parent, drafts)


def _calendar(tools: Tools, parent: QWidget, drafts: DraftService) -> QWidget:
    from ror_desktop.ui.pages.calendar_page import CalendarPage

    return CalendarPage(tools, parent, drafts)


def _events(tools: Tools, parent: QWidget, drafts: DraftService) -> QWidget:
    from ror_desktop.ui.pages.events_page import EventsPage

    return EventsPage(tools, parent, drafts)


def _feedback(tools: Tools, parent: QWidget, drafts: DraftService) -> QWidget:
    from ror_desktop.ui.pages.feedback_page import FeedbackPage

    return FeedbackPage(tools, parent, drafts)


def _returns(tools: Tools, parent: QWidget, drafts: DraftService) -> QWidget:
    from ror_desktop.ui.pages.returns_page import ReturnsPage

    return ReturnsPage(tools, parent, drafts)


PAGES: dict[str, Maker] = {
    TODAY: _today,
    CALENDAR: _calendar,
    EVENTS: _events,
    FEEDBACK: _feedback,
    RETURNS: _returns,
}
"""The pages after People, in the order of the rail; the action `page.NAME` shows each."""

PAGE_NAMES = (PEOPLE, *PAGES)
"""All pages, in the order of the rail."""

ON_PAGES = {"measures": "contact.measures", "review": "review.start", "playbook": "feedback.playbook"}
"""What stands on a page and has a name of its own for `--page`, with the action that shows it."""

SHOWN_BY_NAME = (*PAGE_NAMES, *ON_PAGES)
"""What `--page` takes."""
