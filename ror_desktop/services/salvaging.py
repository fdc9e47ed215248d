"""Saves what can be read of a damaged book into a new file."""

from pathlib import Path

from ror_desktop.domain.salvage import Loss, Salvaged
from ror_desktop.errors import Trouble
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Clock
from ror_desktop.services.books import zone_name
from ror_desktop.services.zones import machine_zone, zone_of
from ror_desktop.store import derived, failures, opening
from ror_desktop.store.salvage import salvage


def salvage_book(damaged: Path, target: Path, clock: Clock) -> Salvaged:
    """Read a damaged book row by row into a new file, which then opens like any other.

    The damaged file is only read. Raises `BookError` where the target exists, or nothing at all can be read; then
    no target is left behind.
    """
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
    except failures.ANY_ERROR as error:
        target.unlink(missing_ok=True)
        raise failures.failure(Trouble.DAMAGED, damaged) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return found


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
