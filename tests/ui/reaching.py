"""Reaching out, for tests: a book with Jane and Adam, the addresses that were opened, and what was logged."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.ui.widgets.letter_window import LetterWindow
from tests.builders import MONDAY, person, phone, touch
from tests.builders import email as mail
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle
from tests.ui.test_journeys import id_of

TODAY = MONDAY.date()


@contextmanager
def reaching(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """Jane has two addresses, two numbers and an overdue promise; Adam has one number; my own card is written."""
    with running(qapp, tmp_path) as found:
        desk = found.desk
        jane = desk.contacts.add(
            person(
                "Jane Doe",
                organization="Acme Corp",
                methods=(
                    mail("old@acme.example"),
                    mail("jane@acme.example", preferred=True),
                    phone("+49 30 1234"),
                    phone("+49 171 5678", preferred=True),
                ),
            ),
            place="Hall 5, Cologne",
        ).created
        desk.contacts.add(person("Adam Bolt", methods=(phone("+49 40 999"),)))
        desk.followups.add(jane, FollowUpDraft("Send the pricing sheet", TODAY - timedelta(days=2), promised=True))
        desk.interactions.add(jane, touch(days=-40, summary="Met at the stand"))
        desk.own_card.save(person("Noor Hartman", methods=(mail("noor@hartman.example"),)))
        found.session.people.load()
        settle()
        yield found


def watched(driver: Driver) -> list[str]:
    """The addresses that the window gives to the system from now on."""
    urls: list[str] = []
    object.__setattr__(driver.session.tools, "open_url", urls.append)
    return urls


def letter_of(driver: Driver) -> LetterWindow:
    found = driver.dialog("letter")
    QTest.qWaitForWindowActive(found)
    settle()
    assert isinstance(found, LetterWindow)
    return found


def logged(driver: Driver, name: str) -> list[InteractionDraft]:
    """What was logged with somebody, newest first."""
    desk = driver.desk
    entries = desk.timeline.entries(desk.timeline.keys(id_of(driver, name)))
    return [entry.draft for entry in entries if isinstance(getattr(entry, "draft", None), InteractionDraft)]


def bar_is_asking(driver: Driver) -> bool:
    return driver.session.answering.reach.bar.isVisible()
