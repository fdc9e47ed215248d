"""Just met: one verb for everything, never a silent double, nothing overwritten."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.capture import Part, PartKind
from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.daytext import When
from ror_desktop.domain.entity import moment_of_day
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction, Interaction
from ror_desktop.domain.just_met import CaptureDraft, Introducer, Meeting, Sameness, contact_of, follow_ups_of
from ror_desktop.domain.note import Note
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.store import relations
from tests.builders import MONDAY, FixedClock, assert_sound, email, make_book, person, phone, snapshot, todo

TODAY = MONDAY.date()
JANE = person(
    "Jane Doe", organization="Acme Corp", title="Buyer", methods=(email("jane@acme.example"),), tags=("lead",)
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "book.ror", FixedClock())
    yield desk_of(book)
    book.db.close()


def entries(desk: Desk, contact: int) -> tuple[list[Interaction], list[Note]]:
    found = desk.timeline.entries(desk.timeline.keys(contact))
    return [e for e in found if isinstance(e, Interaction)], [e for e in found if isinstance(e, Note)]


def test_everything_in_one_verb_and_one_undo(desk: Desk) -> None:
    event = desk.events.add(EventDraft("Web Summit", TODAY, TODAY, "Lisbon")).created
    bob = desk.contacts.add(person("Bob Smith")).created
    before = snapshot(desk.book)
    step = todo("Call", TODAY + timedelta(days=1), due_time=time(10), promised=True)
    draft = CaptureDraft(JANE, "sails", (step,), Meeting(event, "Hall 5"), Introducer("bob smith", "via bob smith"))
    change = desk.capture.save(draft)
    jane = desk.contacts.get(change.created)
    assert jane is not None
    assert (jane.display_name, jane.organization, jane.tags) == ("Jane Doe", "Acme Corp", ("lead",))
    assert (jane.captured_event, jane.captured_place, jane.captured_at) == ("Web Summit", "Hall 5", MONDAY)
    (met,), (note,) = entries(desk, jane.id)
    assert (met.draft.channel, met.draft.direction, met.draft.event_id) == (Channel.IN_PERSON, Direction.MUTUAL, event)
    assert (note.draft.text, note.draft.event_id) == ("sails", event)
    (due,) = desk.followups.open_for(jane.id)
    assert (due.draft.title, due.draft.due_time, due.draft.zone) == ("Call", time(10), "Europe/Berlin")
    assert due.draft.promised
    assert relations.introducers(desk.book.db, jane.id) == ("Bob Smith",)
    assert change.message is not None
    assert change.message.plain() == "Saved Jane Doe"
    assert bob
    desk.history.undo()
    assert snapshot(desk.book) == before
    desk.history.redo()
    assert [f.draft.title for f in desk.followups.open_for(jane.id)] == ["Call"]
    assert_sound(desk.book)


def test_onto_a_contact_nothing_is_overwritten_and_nothing_lost(desk: Desk) -> None:
    jane = desk.contacts.add(JANE._replace(organization="Old Ltd")).created
    said = person(
        "Jane M. Doe",
        organization="Acme Corp",
        title="Buyer",
        nickname="Janie",
        methods=(email("JANE@acme.example"), phone("+49 30 1234567")),
        tags=("Lead", "vip"),
    )
    change = desk.capture.save(CaptureDraft(said, "sails"), jane)
    found = desk.contacts.get(jane)
    assert found is not None
    assert change.created == jane
    assert (found.display_name, found.organization, found.nickname) == ("Jane Doe", "Old Ltd", "Janie")
    assert [m.value for m in found.methods] == ["jane@acme.example", "+49 30 1234567"]
    assert found.tags == ("lead", "vip")
    (_met,), (note,) = entries(desk, jane)
    assert note.draft.text == "sails\nJane M. Doe\nAcme Corp"
    assert desk.contacts.count() == 1


def test_a_contact_called_by_its_address_gets_the_name(desk: Desk) -> None:
    jane = desk.contacts.add(ContactDraft(methods=(email("jane@acme.example"),))).created
    desk.capture.save(CaptureDraft(JANE), jane)
    found = desk.contacts.get(jane)
    assert found is not None
    assert found.display_name == "Jane Doe"


def test_onto_a_contact_that_is_gone_fails_and_saves_nothing(desk: Desk) -> None:
    before = snapshot(desk.book)
    with pytest.raises(RorError, match="not in the book any more"):
        desk.capture.save(CaptureDraft(JANE), 77)
    assert snapshot(desk.book) == before


@pytest.mark.parametrize("namesakes", [0, 2])
def test_who_introduced_stays_in_the_note_where_that_is_not_clear(desk: Desk, namesakes: int) -> None:
    for _number in range(namesakes):
        desk.contacts.add(person("Bob Smith"))
    made = desk.capture.save(CaptureDraft(JANE, "sails", introducer=Introducer("Bob Smith", "via Bob Smith"))).created
    assert relations.introducers(desk.book.db, made) == ()
    assert [note.draft.text for note in entries(desk, made)[1]] == ["sails\nvia Bob Smith"]


def test_an_introducer_that_was_deleted_meanwhile_stays_in_the_note(desk: Desk) -> None:
    made = desk.capture.save(CaptureDraft(JANE, introducer=Introducer("Bob", contact_id=77))).created
    assert [note.draft.text for note in entries(desk, made)[1]] == ["via Bob"]


def test_who_introduced_can_be_chosen_or_added(desk: Desk) -> None:
    first, second = (desk.contacts.add(person("Bob Smith")).created for _n in range(2))
    made = desk.capture.save(CaptureDraft(JANE, introducer=Introducer("Bob Smith", contact_id=second))).created
    sql = "SELECT to_contact_id FROM relation WHERE from_contact_id = ?"
    assert desk.book.db.value(sql, (made,)) == second
    assert first != second
    zoe = desk.capture.save(CaptureDraft(person("Zoe"), introducer=Introducer("Carl Fox", is_new=True))).created
    assert relations.introducers(desk.book.db, zoe) == ("Carl Fox",)
    assert desk.contacts.count() == 5


def test_a_day_of_the_past_counts_for_the_encounter_and_the_note(desk: Desk) -> None:
    yesterday = moment_of_day(TODAY - timedelta(days=1), "Europe/Berlin")
    made = desk.capture.save(CaptureDraft(JANE, "sails", meeting=Meeting(moment=yesterday))).created
    (met,), (note,) = entries(desk, made)
    assert met.draft.moment == note.draft.moment == yesterday
    found = desk.contacts.get(made)
    assert found is not None
    assert found.captured_at == yesterday.at


# who it may be


def found(desk: Desk, draft: ContactDraft) -> list[tuple[str, Sameness, str]]:
    candidates = desk.capture.candidates(CaptureDraft(draft), "DE")
    return [(one.name, one.sameness, one.reason.plain()) for one in candidates]


@pytest.fixture
def filled(desk: Desk) -> Desk:
    methods = (email("jane@acme.example"), phone("+49 30 1234567"))
    desk.contacts.add(person("Jane Doe", organization="Acme Corp", methods=methods))
    desk.contacts.add(person("John Roe", organization="Roe & Sons"))
    desk.contacts.add(person("Me Myself", own=True, methods=(email("me@acme.example"),)))
    return desk


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (ContactDraft(methods=(email("JANE@Acme.example"),)), [("Jane Doe", "certain", "same e-mail")]),
        (person("J. Doe", methods=(phone("030 123 45 67"),)), [("Jane Doe", "certain", "same phone number")]),
        (
            person("Karl Ender", methods=(phone("030 1234567"),)),
            [("Jane Doe", "maybe", "same phone number, another name")],
        ),
        (person("JANE DOÉ", organization="acme corp"), [("Jane Doe", "likely", "same name, same organization")]),
        (person("jane doe"), [("Jane Doe", "maybe", "same name")]),
        (person("Jane Marie Doe"), [("Jane Doe", "maybe", "similar name")]),
        (person("Jon Roe", organization="Roe & Sons"), [("John Roe", "maybe", "similar name, same organization")]),
        (
            person("John Albert Roe", organization="Roe & Sons"),
            [("John Roe", "likely", "similar name, same organization")],
        ),
        (person("Jane"), []),
        (person("Mia Wong", organization="Acme Corp"), []),
        (ContactDraft(), []),
        (person("Me Myself", methods=(email("me@acme.example"),)), []),
        (person('"; DROP TABLE "AND NEAR('), []),
    ],
)
def test_who_it_may_be(filled: Desk, said: ContactDraft, expected: list[tuple[str, str, str]]) -> None:
    assert [(name, sameness.value, reason) for name, sameness, reason in found(filled, said)] == expected


def test_the_surest_comes_first_and_once(filled: Desk) -> None:
    filled.contacts.add(person("Jane Doe", organization="Elsewhere"))
    said = person("Jane Doe", organization="Acme Corp", methods=(email("jane@acme.example"),))
    assert [(name, s.value) for name, s, _reason in found(filled, said)] == [
        ("Jane Doe", "certain"),
        ("Jane Doe", "maybe"),
    ]


# from parts


def test_parts_become_a_contact_and_follow_ups() -> None:
    parts = (
        Part(PartKind.NAME, "Jane Doe", "Jane Doe"),
        Part(PartKind.URL, "linkedin.com/in/jd", "linkedin.com/in/jd", network="linkedin"),
        Part(PartKind.TAG, "#lead", "lead"),
        Part(PartKind.NEXT_STEP, "I promised to send pricing fri", "send pricing", when=When(date(2026, 11, 27))),
        Part(PartKind.NEXT_STEP, "tue 10:00", "", when=When(date(2026, 11, 24), time(10)), channel=Channel.CALL),
        Part(PartKind.NEXT_STEP, "write", "write"),
    )
    contact = contact_of(parts)
    assert (contact.display_name, contact.name.given, contact.name.family) == ("Jane Doe", "Jane", "Doe")
    assert [(m.kind.value, m.network) for m in contact.methods] == [("social", "linkedin")]
    assert contact.tags == ("lead",)
    steps = follow_ups_of(parts, TODAY, lambda channel: f"<{channel}>")
    assert [(s.title, s.due_day, s.due_time, s.promised) for s in steps] == [
        ("Send pricing", date(2026, 11, 27), None, True),
        ("<call>", date(2026, 11, 24), time(10), False),
        ("Write", TODAY + timedelta(days=1), None, False),
    ]
