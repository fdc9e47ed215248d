"""Saves what can be read of a damaged book into a new file."""

from contextlib import suppress
from pathlib import Path

from ror_desktop.domain.salvage import Loss, Salvaged
from ror_desktop.errors import BookError, Trouble
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Clock
from ror_desktop.services.books import zone_name
from ror_desktop.services.zones import machine_zone, zone_of
from ror_desktop.store import derived, failures, opening, restoring
from ror_desktop.store.salvage import salvage

_UNREADABLE = frozenset({Trouble.DAMAGED, Trouble.NOT_A_BOOK})


def salvage_book(damaged: Path, target: Path, clock: Clock) -> Salvaged:
    """Read a damaged book row by row into a new file, which then opens like any other.

    The damaged file is only read. Raises `BookError` where the target exists, or nothing at all can be read; then
    no target is left behind.
    """
    _demand_readable(damaged)
    opening.create(target, machine_zone())
    try:
        db = opening.connect(target)
        try:
            with failures.told(db):
                found = salvage(damaged, db)
                with db.atomic():
                    derived.rebuild(db, clock(), zone_of(zone_name(db)))
        finally:
            opening.close(db)
    except BaseException as error:
        target.unlink(missing_ok=True)
        if isinstance(error, failures.ANY_ERROR) or (isinstance(error, BookError) and error.trouble in _UNREADABLE):
            raise failures.failure(Trouble.DAMAGED, damaged) from error  # not the new file, which was sound
        raise
    return found


def _demand_readable(damaged: Path) -> None:
    try:
        damaged.open("rb").close()
    except FileNotFoundError:
        raise failures.failure(Trouble.MISSING, damaged) from None
    except OSError as error:
        raise failures.explain(error, damaged) or failures.failure(Trouble.CANNOT_OPEN, damaged) from error


def salvage_in_place(book: Path, clock: Clock) -> tuple[Salvaged, Path]:
    """Put what can be read of a damaged book that is not open in its place.

    Returns what was saved, and where the damaged file is kept beside it. Killed at any point, the book is the damaged
    one or the new one. Raises `BookError`; then it is the damaged one.
    """
    staged = restoring.staged_name(book)
    try:
        staged.unlink(missing_ok=True)
        found = salvage_book(book, staged, clock)
        kept = restoring.keep_current(book, "damaged")
        restoring.replace(book)
    except OSError as error:
        raise failures.explain(error, book) or failures.failure(Trouble.CANNOT_OPEN, book) from error
    finally:
        if not restoring.note_of(book).exists():
            with suppress(OSError):
                staged.unlink(missing_ok=True)
    return found, kept or book


def words(found: Salvaged) -> list[Message]:
    """What was saved and what was lost, a sentence each."""
    told = [translate("Salvage", "%n contact(s) were saved.", "", found.counts.get("contact", 0))]
    told += [_lost(loss) for loss in found.losses]
    told += [
        translate(
            "Salvage", "%n row(s) of {table} were left out, because what they belong to was lost.", "", n
        ).with_args(table=table)
        for table, n in found.orphans.items()
    ]
    told += [
        translate(
            "Salvage", "%n row(s) of {table} were left out, because they break a rule of that table.", "", n
        ).with_args(table=table)
        for table, n in found.refused.items()
    ]
    told += [
        translate("Salvage", "Nothing of {table} could be read.").with_args(table=table) for table in found.unreadable
    ]
    if found.unnamed:
        told.append(
            translate(
                "Salvage",
                "%n contact(s) lost their name and kept their notes; they are called ? now.",
                "",
                found.unnamed,
            )
        )
    if found.complete:
        told.append(translate("Salvage", "Nothing was found missing. The history of changes starts anew."))
    return told


def _lost(loss: Loss) -> Message:
    return translate("Salvage", "{table}: what stood under the numbers {first} to {last} could not be read.").with_args(
        table=loss.table, first=loss.first, last=loss.last
    )
