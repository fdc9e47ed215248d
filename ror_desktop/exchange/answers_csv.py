"""Answers to "would you recommend us?" out of a CSV file (RFC 4180), such as a survey or a spreadsheet writes one.

The first row that is not empty names the columns, in English, Dutch, German, French or Spanish. Bytes that make no
sense give rows that make no sense, never an exception.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ror_desktop.domain.answer_import import RawAnswer
from ror_desktop.exchange.vcard.charset import Charset, marked_encoding

DELIMITERS = (",", ";", "\t")


class Column(StrEnum):
    """What a column says."""

    EMAIL = "email"
    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    ANSWER = "answer"
    DAY = "day"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """The rows of a file, and the heading of each column that was understood; `broken_at` is where reading ended."""

    rows: tuple[RawAnswer, ...]
    headings: Mapping[Column, str]
    broken_at: int = 0

    @property
    def usable(self) -> bool:
        """Whether there is a column for each of: who, what they answered, on which day."""
        has = self.headings.keys()
        return {Column.ANSWER, Column.DAY} <= has and bool(has & {Column.EMAIL, Column.NAME, Column.FAMILY_NAME})


def read_answers(data: bytes) -> AnswerSheet:
    """The answers in these bytes."""
    text, delimiter = _without_directive(_decoded(data))
    candidates = (delimiter,) if delimiter else DELIMITERS
    headings = {one: _heading(text, one) for one in candidates}
    best = max(candidates, key=lambda one: (len(columns_of(headings[one])), len(headings[one])))
    columns = columns_of(headings[best])
    named = {column: headings[best][place].strip() for column, place in columns.items()}
    if not columns:
        return AnswerSheet((), {})
    rows: list[RawAnswer] = []
    broken_at = 0
    records = _records(text, best)
    next(records, None)
    for line, record in records:
        if record is None:
            broken_at = line
        elif any(field.strip() for field in record):
            rows.append(_row(line, record, columns))
    return AnswerSheet(tuple(rows), named, broken_at)


def columns_of(headings: Sequence[str]) -> dict[Column, int]:
    """Which column stands where; a heading that says it exactly comes before one that only holds the word."""
    keys = [_key(heading) for heading in headings]
    found: dict[Column, int] = {}
    for column, words in _EXACT.items():
        place = next((n for n, key in enumerate(keys) if key in words and n not in found.values()), None)
        if place is not None:
            found[column] = place
    for column, pattern in _HOLDS.items():
        if column not in found:
            place = next((n for n, key in enumerate(keys) if pattern.search(key) and n not in found.values()), None)
            if place is not None:
                found[column] = place
    return _settled(found, keys)


def _settled(found: dict[Column, int], keys: Sequence[str]) -> dict[Column, int]:
    """In French "nom" and in Spanish "nombre" are the whole name, unless the other part of it has a column."""
    name = found.get(Column.NAME)
    if name is not None and keys[name] == "nom" and Column.GIVEN_NAME in found:
        found[Column.FAMILY_NAME] = found.pop(Column.NAME)
    elif name is not None and keys[name] == "nombre" and Column.FAMILY_NAME in found:
        found[Column.GIVEN_NAME] = found.pop(Column.NAME)
    return found


def _row(line: int, record: Sequence[str], columns: Mapping[Column, int]) -> RawAnswer:
    def field(column: Column) -> str:
        place = columns.get(column, len(record))
        return record[place].strip() if place < len(record) else ""

    parts = (field(Column.GIVEN_NAME), field(Column.FAMILY_NAME))
    name = field(Column.NAME) or " ".join(part for part in parts if part)
    return RawAnswer(line, field(Column.EMAIL), name, field(Column.ANSWER), field(Column.DAY), field(Column.COMMENT))


def _decoded(data: bytes) -> str:
    name, mark = marked_encoding(data[:4096])
    body = data[mark:]
    return body.decode(name, errors="replace") if name else Charset(lambda: body).decode(body)


def _without_directive(text: str) -> tuple[str, str]:
    """A spreadsheet may say its delimiter in a line of its own: "sep=;"."""
    match = re.match(r'"?sep=([,;\t|])"?\r?(\n|\Z)', text, re.IGNORECASE)
    # The line stays as an empty one, so that the numbers of the lines are those of the file.
    return (match[2] + text[match.end() :], match[1]) if match else (text, "")


def _heading(text: str, delimiter: str) -> list[str]:
    return next((record or [] for _line, record in _records(text, delimiter)), [])


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Each record that is not empty with the line on which it begins; nothing in place of the first unreadable one."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    while True:
        line = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield line, None
            return
        if any(field.strip() for field in record):
            yield line, record


def _key(heading: str) -> str:
    """The words of a heading without case, marks and signs."""
    plain = unicodedata.normalize("NFKD", heading[:300].casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


_EXACT: dict[Column, frozenset[str]] = {
    Column.EMAIL: frozenset(
        ("email", "e mail", "mail", "email address", "e mail address", "emailadres", "e mailadres", "mailadres",
         "e mail adresse", "email adresse", "mailadresse", "adresse e mail", "adresse email", "adresse mail",
         "courriel", "adresse electronique", "correo", "correo electronico", "direccion de correo")
    ),
    Column.GIVEN_NAME: frozenset(
        ("first name", "firstname", "given name", "voornaam", "vorname", "prenom", "nombre de pila")
    ),
    Column.FAMILY_NAME: frozenset(
        ("last name", "lastname", "surname", "family name", "achternaam", "nachname", "familienname",
         "nom de famille", "apellido", "apellidos")
    ),
    Column.NAME: frozenset(
        ("name", "full name", "contact", "contact name", "customer", "client", "respondent", "naam", "volledige naam",
         "contactpersoon", "klant", "vollstandiger name", "kontakt", "kunde", "nom", "nom complet", "contacto",
         "nombre", "nombre completo", "cliente")
    ),
    Column.ANSWER: frozenset(
        ("answer", "score", "rating", "nps", "nps score", "0 10", "antwoord", "cijfer", "beoordeling", "waardering",
         "antwort", "bewertung", "punkte", "reponse", "note", "evaluation", "respuesta", "puntuacion", "valoracion",
         "calificacion")
    ),
    Column.DAY: frozenset(
        ("date", "day", "answered on", "response date", "submitted at", "submitted", "timestamp", "datum", "dag",
         "ingevuld op", "beantwoord op", "tijdstempel", "tag", "zeitstempel", "jour", "date de reponse", "horodateur",
         "fecha", "dia", "marca temporal")
    ),
    Column.COMMENT: frozenset(
        ("comment", "comments", "remark", "remarks", "reason", "why", "feedback", "opmerking", "opmerkingen",
         "toelichting", "reden", "waarom", "kommentar", "kommentare", "bemerkung", "bemerkungen", "grund", "warum",
         "commentaire", "commentaires", "remarque", "remarques", "raison", "pourquoi", "comentario", "comentarios",
         "observaciones", "motivo", "por que")
    ),
}  # fmt: skip
"""Headings by their `_key`."""

_HOLDS: dict[Column, re.Pattern[str]] = {
    Column.EMAIL: re.compile(r"\be ?mail|\bmail\b|courriel|\bcorreo\b"),
    Column.ANSWER: re.compile(
        r"recommend|aanbevel|aanraden|empfehl|recommand|recomend|\bnps\b|\bscore\b|\b0 (?:to|tot|bis|a) 10\b|\b0 10\b"
    ),
    Column.DAY: re.compile(r"\bdate\b|\bdatum\b|\bfecha\b|timestamp|tijdstempel|zeitstempel"),
    Column.COMMENT: re.compile(r"comment|opmerking|toelichting|kommentar|bemerkung|remarque|comentario|\bwhy\b"),
}
"""What a longer heading holds, such as the whole question of a survey."""
