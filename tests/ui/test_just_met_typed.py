"""What is typed and decided in Just met: it survives the disk, and decisions hold for cards as for text."""

from dataclasses import fields, replace
from datetime import UTC, date, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.capture import CaptureContext, PartKind, Ruling
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.daytext import When
from ror_desktop.domain.entity import moment_at
from ror_desktop.domain.just_met import parts_of
from ror_desktop.ui.just_met.typed import LAIN, Begun, Typed, from_json, ruled
from tests.builders import MONDAY, email, person, phone

CONTEXT = CaptureContext(MONDAY.date(), region="NL")
WORDS = st.text("aAb é&#", max_size=6)
DRAFTS = st.builds(
    person,
    WORDS,
    organization=WORDS,
    title=WORDS,
    methods=st.lists(st.builds(email, WORDS) | st.builds(phone, WORDS), max_size=3).map(tuple),
    tags=st.lists(WORDS, max_size=3).map(tuple),
)


@given(DRAFTS, st.data())
def test_a_rejected_part_of_a_card_is_words_and_no_part(draft: ContactDraft, data: st.DataObject) -> None:
    parts = parts_of(draft)
    if not parts:
        return
    part = data.draw(st.sampled_from(parts))
    typed = Typed(card="x").rejecting(part)
    kept, words = ruled(parts, typed.rulings, CONTEXT)
    assert part.value in words
    assert all((one.kind, one.text) != (part.kind, part.text) for one in kept)
    changed = (
        Typed(card="x")
        .correcting(part, PartKind.TAG, "other")
        .correcting(replace(part, kind=PartKind.TAG, value="other"), PartKind.ORGANIZATION, "another")
    )
    kept, _words = ruled(parts, changed.rulings, CONTEXT)
    assert (PartKind.ORGANIZATION, "another") in [(one.kind, one.value) for one in kept]
    assert len(changed.rulings) == 1


def test_what_is_corrected_on_a_card_is_read_as_in_a_text() -> None:
    profile = Method(MethodKind.SOCIAL, "jane", network="instagram")
    methods = (phone("+31 20 555 0123", label="work"), profile, email("j@acme.example"))
    card = person("Jane Doe", methods=methods)
    number, social, mail = parts_of(card)[1:]
    typed = (
        Typed(card="x")
        .correcting(number, PartKind.PHONE, "020 555 0124 ext. 3 ask Jim")
        .correcting(social, PartKind.URL, "jane_doe")
        .correcting(mail, PartKind.NEXT_STEP, "call Tue 10:00")
    )
    kept, words = ruled(parts_of(card), typed.rulings, CONTEXT)
    assert [(part.value, part.label, part.network) for part in kept[1:3]] == [
        ("+31 20 555 0124 ext. 3", "work", ""), ("jane_doe", "", "instagram"),
    ]  # fmt: skip
    assert (kept[3].value, kept[3].when) == ("call", When(date(2026, 11, 24), time(10)))
    assert words == ("ask Jim",)


RULINGS = st.builds(Ruling, st.sampled_from(PartKind), WORDS, st.none() | st.sampled_from(PartKind), WORDS)
TYPED = st.builds(
    Typed,
    text=WORDS.filter(str.strip),
    card=WORDS,
    rulings=st.lists(RULINGS, max_size=3).map(tuple),
    event=st.integers(-1, 9),
    place=WORDS,
    day=st.none() | st.dates(),
    introducer=st.integers(-1, 9),
    introduced=WORDS,
    begun=st.none()
    | st.builds(Begun, st.builds(moment_at, st.datetimes(timezones=st.just(UTC)), st.just("UTC")), st.integers(0, 9)),
    chosen=st.none() | st.dates(),
)


@given(TYPED)
def test_what_was_kept_comes_back(typed: Typed) -> None:
    assert from_json(typed.as_json()) == typed


def test_a_draft_of_an_earlier_version_keeps_its_decisions() -> None:
    kept = Typed("Jane", place="Hall 5", day=date(2026, 11, 20)).as_json()
    del kept["begun"], kept["chosen"]
    assert from_json(kept) == Typed("Jane", place="Hall 5", day=date(2026, 11, 20))


@given(TYPED, st.dates())
def test_what_was_chosen_serves_the_next_one_of_that_day_only(typed: Typed, today: date) -> None:
    after = typed.cleared(today)
    assert (after.text, after.rulings, after.begun) == ("", (), None)
    if typed.chosen == today:
        assert (after.event, after.place, after.day) == (typed.event, typed.place, typed.day)
    else:
        assert after == Typed()


def test_a_text_that_has_lain_was_met_when_it_was_begun_until_somebody_says_now() -> None:
    today, utc = MONDAY.date(), ZoneInfo("UTC")
    begun = moment_at(MONDAY, "UTC")
    typed = Typed("Jane", begun=Begun(begun, 7))
    soon, later = begun.at + LAIN - timedelta(minutes=1), begun.at + LAIN
    tomorrow = today + timedelta(days=1)
    assert typed.met(soon, today) is None
    assert typed.met(later, today) == begun
    assert typed.read_on(tomorrow, utc) == today
    now = typed.met_now(later, tomorrow, 0)
    assert now.met(later, tomorrow) is None
    assert (now.begun, now.read_on(tomorrow, utc)) == (Begun(begun, 0), today)
    assert now.met(later, tomorrow + timedelta(days=1)) == tomorrow
    assert typed.met_now(soon, today, 7) == typed


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Typed)]), st.integers() | st.none() | WORDS))
def test_a_draft_that_makes_no_sense_gives_its_text(kept: dict[str, object]) -> None:
    assert from_json(kept).text == str(kept.get("text", ""))
