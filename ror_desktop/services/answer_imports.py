"""Import of answers from a CSV file: read and compare without touching the book, then write all of it as one verb."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ror_desktop.domain.answer_import import NOT_TAKEN, AnswerRow, RawAnswer, Verdict, order_of, rows_of
from ror_desktop.domain.change import Verb
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.found import Found, FoundBy, Name
from ror_desktop.domain.imports import ImportCounts
from ror_desktop.domain.keys import email_key
from ror_desktop.domain.naming import name_key
from ror_desktop.errors import RorError
from ror_desktop.exchange.answers_csv import AnswerSheet, read_answers
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.import_content import content_of
from ror_desktop.services.imports import ImportResult
from ror_desktop.services.progress import Progress
from ror_desktop.store import answers, imports, matching

FORMAT = "answers"
"""What an import batch says of where it came from."""
PORTION = 500
"""Rows compared with the book, or written, between two reports."""


class AnswerStaging:
    """The preview of one file: `rows` say what will happen to each.

    `order` is nothing as long as somebody has to say whether the day or the month comes first (`decide_order`).
    """

    def __init__(self, source: str, sheet: AnswerSheet, found: Sequence[Found], book: Book) -> None:
        self.source = source
        self.broken_at = sheet.broken_at
        self._raw = sheet.rows
        self._found = found
        self._today = book.today()
        self._chosen: dict[int, Found] = {}
        wanted = sorted({contact_id for one in found for contact_id, _name in one.contacts})
        said = answers.of_all(book.db, wanted)
        self._known = {contact_id: [one.draft for one in has] for contact_id, has in said.items()}
        self.order = order_of(row.day for row in sheet.rows)
        self.asks_for_order = self.order is None
        self.rows = self._compared()

    def decide_order(self, order: DateOrder) -> None:
        """Which number of "2/11/2026" is the day; rows that were left out stay so."""
        self.order = order
        self._compare_again()

    def fitting(self, number: int) -> tuple[int, ...]:
        """The contacts of which somebody may say which one a row means; none where it is plain, or cannot be taken."""
        found = self._found[number].contacts
        can_be_taken = self.rows[number].verdict is not Verdict.PROBLEM
        return tuple(contact_id for contact_id, _name in found) if can_be_taken and len(found) > 1 else ()

    def choose(self, numbers: Iterable[int], contact_id: int) -> None:
        """Say which of several contacts these rows mean, as far as they fit it; 0 leaves them open again."""
        for number in numbers:
            fitting = self.fitting(number)
            if contact_id in fitting:
                names = dict(self._found[number].contacts)
                self._chosen[number] = Found(((contact_id, names[contact_id]),), FoundBy.CHOICE)
            elif not contact_id:
                self._chosen.pop(number, None)
        self._compare_again()

    def leave_out(self, numbers: Iterable[int]) -> None:
        """Do not take these rows; all others are taken where they can be."""
        left = set(numbers)
        self.rows = [replace(row, left_out=row.number in left) for row in self.rows]

    def amount(self, verdict: Verdict) -> int:
        """How many rows are of this kind."""
        return sum(1 for row in self.rows if row.verdict is verdict)

    def counts(self) -> ImportCounts:
        """What carrying it out as it stands would do."""
        taken = sum(1 for row in self.rows if row.taken)
        unusable = sum(map(self.amount, NOT_TAKEN))
        return ImportCounts(taken, 0, len(self.rows) - taken - unusable, unusable, unusable)

    def _compare_again(self) -> None:
        """Rows that were left out stay so."""
        left = {row.number for row in self.rows if row.left_out}
        self.rows = [replace(row, left_out=row.number in left) for row in self._compared()]

    def _compared(self) -> list[AnswerRow]:
        found = [self._chosen.get(number, one) for number, one in enumerate(self._found)]
        return rows_of(self._raw, found, self._known, self._today, self.order)


class AnswerImportService:
    """Preview and import of answers. `before_import` is called once before the book is changed (the backup)."""

    def __init__(self, book: Book, before_import: Callable[[], object] | None = None) -> None:
        self._book = book
        self._before_import = before_import

    def preview(self, path: Path, progress: Progress) -> AnswerStaging:
        """Read a file and say for every row what would happen. The book is only read.

        Raises `RorError` for a file that cannot be read, or that lacks the columns.
        """
        sheet = read_answers(content_of(path))
        if not sheet.usable:
            raise RorError(_lacking(path.name))
        return AnswerStaging(path.name, sheet, self._matched(sheet.rows, progress), self._book)

    def run(self, staging: AnswerStaging, progress: Progress) -> ImportResult:
        """Write the rows that are taken, as one verb. What came into the book since the preview is not doubled."""
        counts = staging.counts()
        if not counts.added:
            return ImportResult(counts)
        if self._before_import is not None:
            self._before_import()
        with progress.holding(), self._book.verb(Verb.ANSWER_IMPORT) as run:
            new = self._still_new([row for row in staging.rows if row.taken])
            counts = replace(counts, added=len(new), skipped=counts.skipped + counts.added - len(new))
            if new:
                batch_id = imports.insert(self._book.db, self._book.clock(), staging.source, FORMAT, counts)
                for start in range(0, len(new), PORTION):
                    progress.step(start, len(new))
                    answers.insert_all(self._book.db, new[start : start + PORTION])
                message = translate("Import", "Imported %n answer(s) from {name}", "", len(new))
                run.about(Noun.IMPORT, batch_id, message.with_args(name=staging.source), len(new))
        return ImportResult(counts, run.change if new else None)

    def _still_new(self, rows: Sequence[AnswerRow]) -> list[tuple[int, date, int, str]]:
        ids = sorted({row.contact_id for row in rows})
        there = set(matching.people(self._book.db, ids))
        known = {(one.contact_id, one.draft) for has in answers.of_all(self._book.db, ids).values() for one in has}
        drafts = ((row.contact_id, row.draft) for row in rows if row.draft is not None and row.contact_id in there)
        return [(who, said.day, said.given, said.comment) for who, said in drafts if (who, said) not in known]

    def _matched(self, rows: Sequence[RawAnswer], progress: Progress) -> list[Found]:
        found: list[Found] = []
        for start in range(0, len(rows), PORTION):
            progress.step(start, len(rows))
            portion = rows[start : start + PORTION]
            by_email = matching.by_email(self._book.db, [email_key(row.email) for row in portion if row.email])
            by_name = matching.by_name(self._book.db, [row.name for row in portion if row.name])
            found += [_found(row, by_email, by_name) for row in portion]
        return found


def _found(row: RawAnswer, by_email: dict[str, list[Name]], by_name: dict[str, list[Name]]) -> Found:
    """Those of the e-mail address; of several that share it, those of the name; without the address, the name alone."""
    addressed = by_email.get(email_key(row.email), []) if row.email else []
    named = by_name.get(name_key(row.name), []) if row.name else []
    if addressed:
        both = [one for one in addressed if one in named]
        return Found(tuple(both if len(addressed) > 1 and both else addressed), FoundBy.EMAIL)
    return Found(tuple(named), FoundBy.NAME)


def _lacking(name: str) -> Message:
    text = translate(
        "AnswerImport",
        "{name} holds no answers that can be imported: its first row must name a column for the e-mail address or "
        "name, one for the answer (0–10), and one for the date; nothing was changed.",
    )
    return text.with_args(name=name)
