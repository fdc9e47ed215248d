"""A small file beside a book: when the last weekly review was, and the one that was begun and not ended.

Not part of the book: an undo must take back what was decided about somebody, not the place in the review. It holds no
names and no text, only numbers and days; where it is missing or unreadable, a review simply begins anew.
"""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.review import Begun, Candidate, Chosen, Review, ReviewStep, Standing
from ror_desktop.store import files
from ror_desktop.store.convert import day_of


@dataclass(frozen=True, slots=True)
class KeptReview:
    """When the last review was ended, and the one under way."""

    last: date | None = None
    under_way: Review | None = None


def review_file_of(book: Path) -> Path:
    """The file beside a book."""
    return book.with_name(book.name + "-review")


def read_review(book: Path) -> KeptReview:
    """What `write_review` wrote; nothing where nothing is known."""
    data = files.read_json(review_file_of(book)) or {}
    return KeptReview(_day(data.get("last")), _review(data.get("under_way")))


def write_review(book: Path, kept: KeptReview) -> None:
    """Remember it; OSError where that cannot be written."""
    files.write_json(review_file_of(book), _plain(kept))


def erase_people(book: Path, contact_ids: Collection[int]) -> None:
    """Take contacts that are erased for good out of the review under way; unwritable, the file goes as a whole."""
    kept = read_review(book)
    review, gone = kept.under_way, frozenset(contact_ids)
    if review is None or not gone.intersection(one.chosen.contact_id for one in review.people):
        return
    people = tuple(one for one in review.people if one.chosen.contact_id not in gone)
    try:
        write_review(book, KeptReview(kept.last, replace(review, people=people, noted=review.noted - gone)))
    except OSError:
        review_file_of(book).unlink(missing_ok=True)


def _plain(value: object) -> Any:
    if hasattr(value, "__dataclass_fields__"):
        value = {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def _review(data: Any) -> Review | None:
    with suppress(TypeError, ValueError, KeyError, AttributeError):
        people = tuple(_begun(one) for one in data["people"])
        noted = frozenset(int(one) for one in data["noted"])
        return Review(
            date.fromisoformat(data["begun"]), date.fromisoformat(data["since"]), people, int(data["gone"]), noted
        )
    return None


def _begun(data: dict[str, Any]) -> Begun:
    chosen, before = data["chosen"], dict(data["before"])
    candidate = dict(chosen["candidate"])
    candidate["day"] = _day(candidate["day"])
    candidate["kind"] = ReturnKind(candidate["kind"]) if candidate["kind"] else None
    for name in ("thanks_day", "next_day", "resting_until", "about_day"):
        before[name] = _day(before[name])
    before["about_state"] = FollowUpState(before["about_state"]) if before["about_state"] else None
    shown = Chosen(ReviewStep(chosen["step"]), Candidate(**candidate))
    return Begun(shown, Standing(**before), str(data["uuid"]), str(data.get("about_uuid", "")))


def _day(value: Any) -> date | None:
    with suppress(ValueError, TypeError):
        return day_of(value)
    return None
