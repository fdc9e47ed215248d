"""A contact as the rows that it is written as: plain values, which can wait in a file and take little memory."""

from typing import Any, NamedTuple

from ror_desktop.domain.contact import ContactDraft, PersonName, Workplace
from ror_desktop.domain.naming import sort_key
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.store import methods
from ror_desktop.store.convert import day_of, day_text

COLUMNS = (
    *("display_name", "sort_key", "prefix", "given", "additional", "family", "suffix", "nickname", "department"),
    *("title", "role", "industry", "birthday", "anniversary", "known_since", "cadence_days", "circle_id", "own"),
)
"""What a draft says in the row of its contact."""


class ContactRows(NamedTuple):
    """A draft that is ready, as rows: the values of `COLUMNS`, and of each method those of `methods.COLUMNS`.

    `workplace` are the parts of a `Workplace`, or nothing where nothing is said of the organization.
    """

    values: tuple[Any, ...]
    organization: str
    workplace: tuple[str, str, str] | None
    methods: tuple[tuple[Any, ...], ...]
    tags: tuple[str, ...]


def rows_of(draft: ContactDraft) -> ContactRows:
    """The rows of a draft that is ready to be stored."""
    said = draft.workplace
    return ContactRows(
        values_of(draft),
        draft.organization,
        None if said is None else (said.industry, said.city, said.country),
        tuple([methods.values_of(position, method) for position, method in enumerate(draft.methods)]),
        draft.tags,
    )


def draft_of(rows: ContactRows) -> ContactDraft:
    """The draft of which `rows_of` made these rows; what it knew of rows that are in the book is not in them."""
    name, _sort_key, prefix, given, additional, family, suffix, nickname, department, *rest = rows.values
    title, role, industry, birthday, anniversary, known_since, cadence_days, circle_id, own = rest
    return ContactDraft(
        name,
        PersonName(prefix, given, additional, family, suffix),
        nickname,
        rows.organization,
        department,
        title,
        role,
        industry,
        partial_date(birthday),
        partial_date(anniversary),
        day_of(known_since),
        cadence_days,
        circle_id,
        tuple(map(methods.of_values, rows.methods)),
        rows.tags,
        bool(own),
        None if rows.workplace is None else Workplace(*rows.workplace),
    )


def values_of(draft: ContactDraft) -> tuple[Any, ...]:
    """In the order of `COLUMNS`."""
    name = draft.name
    return (
        draft.display_name,
        sort_key(draft.display_name),
        name.prefix,
        name.given,
        name.additional,
        name.family,
        name.suffix,
        draft.nickname,
        draft.department,
        draft.title,
        draft.role,
        draft.industry,
        _partial_text(draft.birthday),
        _partial_text(draft.anniversary),
        day_text(draft.known_since),
        draft.cadence_days,
        draft.circle_id,
        int(draft.own),
    )


def _partial_text(value: PartialDate | None) -> str:
    return "" if value is None else value.iso()
