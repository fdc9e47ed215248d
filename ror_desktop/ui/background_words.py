"""The background of a contact in words: beside a draft, under the header, and as plain text inside a draft."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.background import Background
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.followup import FollowUp, at_home
from ror_desktop.ui.dates import day_words, short_day
from ror_desktop.ui.entry_words import words_of
from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.markdown import SafeDocument
from ror_desktop.ui.painting import one_line
from ror_desktop.ui.tools import Tools


def met_words(background: Background, contact: Contact, tools: Tools) -> str:
    """Where and when we met, since when they are known, and who introduced us."""
    today = tools.desk.book.today()
    day = background.captured.day_in(tools.desk.book.zone)
    where = ", ".join(t for t in (background.event, background.place) if t)
    when = f"{short_day(day, today)} ({day_words(day, today)})"
    if where:
        words = [QCoreApplication.translate("BackgroundBlock", "Met at {place}, {day}").format(place=where, day=when)]
    else:
        words = [QCoreApplication.translate("BackgroundBlock", "In the book since {day}").format(day=when)]
    if contact.known_since is not None:
        known = QCoreApplication.translate("BackgroundBlock", "known since {day}")
        words.append(known.format(day=short_day(contact.known_since, today)))
    if background.introduced_by:
        introduced = QCoreApplication.translate("BackgroundBlock", "introduced by {names}")
        words.append(introduced.format(names=", ".join(background.introduced_by)))
    return " · ".join(words)


def last_words(background: Background, tools: Tools) -> str:
    """The last talk: how, when and what about; nothing where there was none."""
    last = background.last
    if last is None:
        return ""
    zone: ZoneInfo = tools.desk.book.zone
    draft = last.draft
    when = day_words(draft.moment.day_in(zone), tools.desk.book.today())
    head = f"{words_of(draft.channel)}, {words_of(draft.direction)}, {when}"
    summary = one_line(draft.summary)
    return f"{head}: {summary}" if summary else head


def promise_words(promise: FollowUp, tools: Tools) -> str:
    """An open promise and its day."""
    book = tools.desk.book
    day = day_words(at_home(promise.draft, book.zone).day, book.today())
    words = QCoreApplication.translate("BackgroundWords", "Promised: {title} ({day})")
    return words.format(title=promise.draft.title, day=day)


def background_text(background: Background, contact: Contact, tools: Tools) -> str:
    """Everything as plain text, line by line, for the inside of a draft."""
    return "\n".join(_lines(background, contact, tools))


def _lines(background: Background, contact: Contact, tools: Tools) -> Iterator[str]:
    work = ", ".join(t for t in (contact.title or contact.role, contact.organization) if t)
    yield f"{contact.display_name} · {work}" if work else contact.display_name
    yield met_words(background, contact, tools)
    document = SafeDocument(text_font())
    for note in background.pinned:
        document.show_markdown(note.draft.text.strip())
        yield document.toPlainText()
    last = last_words(background, tools)
    if last:
        yield QCoreApplication.translate("BackgroundWords", "Last: {words}").format(words=last)
    for promise in background.promises:
        yield promise_words(promise, tools)
