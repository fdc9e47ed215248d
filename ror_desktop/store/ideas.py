"""What ideas for one contact are made from. Everything is bounded by counts, so that it takes a few milliseconds.

Two contacts who share an organization, a relation or a referral know each other, and need no introduction.
"""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.ideas import TAG_MOST, LearnedNote, SharedTag
from ror_desktop.domain.topics import MOST_CONTACTS, Learned, Topic, is_rare, shared_topics, topic_words
from ror_desktop.domain.touch import counts
from ror_desktop.store import followups, marked_texts, rows
from ror_desktop.store.convert import COME, come_by, moment_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import SettingTable

NOTES = 20
"""Notes of what was learned that are looked at, the newest."""
KEPT = 5
"""Promises that were kept, the last."""
OTHERS = 60
"""Contacts whose notes are read for a topic."""
PREFIX = "idea:"
"""How the name of a setting begins that keeps an idea that was put aside; the value is the day of its return."""


def promises(db: BookDatabase, contact_id: int) -> list[FollowUp]:
    """Promises that are open."""
    return [one for one in followups.open_for(db, contact_id) if one.draft.promised]


def kept(db: BookDatabase, contact_id: int, home: ZoneInfo) -> list[tuple[FollowUp, date]]:
    """Promises that were kept last, with the day."""
    rest = "WHERE f.contact_id = ? AND f.state = 'done' AND f.promised = 1 ORDER BY f.done_at DESC, f.id DESC LIMIT ?"
    found = followups.chosen(db, rest, (contact_id, KEPT))
    return [(one, one.done_at.astimezone(home).date()) for one in found if one.done_at is not None]


def learned(db: BookDatabase, contact_id: int, now: datetime, home: ZoneInfo) -> list[tuple[LearnedNote, Learned]]:
    """What was learned about a contact, newest first."""
    sql = (
        f"SELECT id, at, zone, precision, text FROM note WHERE contact_id = ? AND kind = 'learned' AND {COME} "
        "ORDER BY at DESC, id DESC LIMIT ?"
    )
    found = []
    for note_id, at, zone, precision, text in db.rows(sql, (contact_id, *come_by(now), NOTES)):
        moment = moment_of(at, zone, precision)
        if counts(moment, now, home):
            found.append((LearnedNote(note_id, moment.day_in(home), text), Learned(note_id, contact_id, at, text)))
    return found


def last_out(db: BookDatabase, contact_id: int, now: datetime, home: ZoneInfo) -> date | None:
    """The last day on which something went out to a contact, or we met; bulk mail is neither."""
    sql = (
        f"SELECT at, zone, precision FROM interaction WHERE contact_id = ? AND {COME} AND direction <> 'in' "
        "AND bulk = 0 ORDER BY at DESC LIMIT ?"
    )
    moments = (moment_of(*row) for row in db.rows(sql, (contact_id, *come_by(now), NOTES)))
    return next((moment.day_in(home) for moment in moments if counts(moment, now, home)), None)


def shared_tags(db: BookDatabase, contact_id: int) -> list[SharedTag]:
    """For each tag that few carry, who else carries it and was in touch last."""
    strangers = _strangers(db, contact_id)
    found = []
    for tag_id, name in db.rows(
        "SELECT t.id, t.name FROM contact_tag c JOIN tag t ON t.id = c.tag_id WHERE c.contact_id = ?", (contact_id,)
    ):
        carriers = [i for (i,) in db.rows(_CARRIERS, (tag_id, TAG_MOST + 1))]
        if not 2 <= len(carriers) <= TAG_MOST:
            continue
        others = strangers.among([i for i in carriers if i != contact_id])
        found += [SharedTag(name, len(carriers), i, other, touched) for i, other, touched in others]
    return found


def topics(db: BookDatabase, notes: Sequence[Learned], contact_id: int) -> list[tuple[Topic, str]]:
    """The topics that what was learned about a contact shares with what was learned about others."""
    words = topic_words(notes)
    if not words:
        return []
    places, everybody = marked_texts.places(db), marked_texts.everybody(db)
    amounts, candidates = {}, dict[int, None]()
    for word in words:
        asked = f'"{word}"'
        holders = [i for one in places for (i,) in db.rows(f"{one.ids} LIMIT ?", (asked, MOST_CONTACTS + 1))]
        if is_rare(len(holders), everybody):
            amounts[word] = len(holders)
            candidates.update(dict.fromkeys(holders))
    candidates.pop(contact_id, None)
    names = {i: name for i, name, _touched in _strangers(db, contact_id).among(sorted(candidates)[:OTHERS])}
    return [(topic, names[topic.theirs.contact_id]) for topic in shared_topics(words, amounts, _notes_of(db, names))]


def aside(db: BookDatabase, contact_id: int, today: date) -> set[str]:
    """The ideas about a contact that were put aside and are not to come back yet."""
    sql = "SELECT name FROM setting WHERE name >= ? AND name < ? AND value > ?"
    start = f"{PREFIX}{contact_id}:"
    found = db.rows(sql, (start, f"{PREFIX}{contact_id};", today.isoformat()))
    return {name.removeprefix(PREFIX) for (name,) in found}


def put_aside(db: BookDatabase, key: str, until: date, today: date) -> None:
    """Keep an idea from coming back before that day; what may come back again is forgotten."""
    over = db.rows(
        "SELECT id FROM setting WHERE name >= ? AND name < ? AND (value <= ? OR name = ?)",
        (PREFIX, "idea;", today.isoformat(), PREFIX + key),
    )
    rows.delete(db, SettingTable, [i for (i,) in over])
    rows.insert(db, SettingTable, {"name": PREFIX + key, "value": until.isoformat()})


def kept_aside(db: BookDatabase, contact_ids: Sequence[int]) -> set[int]:
    """The rows, present or only in the change log, that keep ideas about these contacts aside."""
    starts = tuple(f"{PREFIX}{contact_id}:" for contact_id in contact_ids)
    found = db.rows("SELECT id, name FROM setting WHERE name >= ? AND name < ?", (PREFIX, "idea;"))
    found += db.rows(
        "SELECT row_id, trim(json_extract(image, '$.name'), char(39)) FROM change_log "
        "WHERE table_name = 'setting' AND operation = 'D'"
    )
    return {row_id for row_id, name in found if name.startswith(starts)}


class _Strangers:
    """Finds contacts who are not known to be acquainted with one."""

    def __init__(self, db: BookDatabase, contact_id: int) -> None:
        self._db = db
        self._known = {i for (i,) in db.rows(_KNOWN, (contact_id,) * 6)}

    def among(self, ids: Sequence[int]) -> list[tuple[int, str, int]]:
        """Those of them who are no acquaintances, with name and last touch in seconds."""
        found: list[tuple[int, str, int]] = []
        for marks, portion in rows.chunks([i for i in ids if i not in self._known]):
            found += [(i, name, touched) for i, name, touched in self._db.rows(_OTHERS.format(marks=marks), portion)]
        return found


def _strangers(db: BookDatabase, contact_id: int) -> _Strangers:
    return _Strangers(db, contact_id)


def _notes_of(db: BookDatabase, ids: Sequence[int] | dict[int, str]) -> list[Learned]:
    found: list[Learned] = []
    for marks, portion in rows.chunks(list(ids)):
        sql = f"SELECT id, contact_id, at, text FROM note WHERE contact_id IN ({marks}) AND kind = 'learned'"
        found += [Learned(*row) for row in db.rows(sql, portion)]
    return found


_CARRIERS = "SELECT contact_id FROM contact_tag WHERE tag_id = ? LIMIT ?"
_KNOWN = """
    SELECT ? UNION SELECT to_contact_id FROM relation WHERE from_contact_id = ?
    UNION SELECT from_contact_id FROM relation WHERE to_contact_id = ?
    UNION SELECT referred_contact_id FROM return_entry WHERE contact_id = ? AND referred_contact_id IS NOT NULL
    UNION SELECT contact_id FROM return_entry WHERE referred_contact_id = ?
    UNION SELECT c.id FROM contact me JOIN contact c ON c.organization_id = me.organization_id WHERE me.id = ?
"""
_OTHERS = """
    SELECT c.id, c.display_name, coalesce(s.touched_at, 0)
    FROM contact c LEFT JOIN contact_summary s ON s.contact_id = c.id
    WHERE c.own = 0 AND c.let_go_reason = '' AND c.id IN ({marks}) ORDER BY c.id
"""
