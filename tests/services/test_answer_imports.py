"""Import of answers on a real book: whose they are, what is refused and why, and the same file twice."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.answer import AnswerDraft
from ror_desktop.domain.answer_import import AnswerRow, Verdict, outcome
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.domain.found import FoundBy
from ror_desktop.errors import RorError
from ror_desktop.services.answer_imports import AnswerStaging
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Cancelled, Progress
from ror_desktop.store import answers
from tests.builders import assert_sound, email, make_book, person, phone, snapshot

HEADING = "E-mail;Name;Score;Date;Comment\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    for draft in (
        person("Jane Doe", methods=(email("jane@acme.example"), phone("123"))),
        person("Zoë Müller", methods=(email("zoe@acme.example"),)),
        person("Jo Roe", methods=(email("team@acme.example"),)),
        person("Al Roe", methods=(email("team@acme.example"),)),
        person("Sam Poe"),
        person("Sam Poe"),
        person("Me", own=True, methods=(email("me@acme.example"),)),
    ):
        made.contacts.add(draft)
    yield made
    made.book.db.close()


def previewed(desk: Desk, text: str | bytes) -> AnswerStaging:
    path = desk.book.db.path.with_name("answers.csv")
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return desk.answer_imports.preview(path, Progress())


def rows(desk: Desk, *lines: str) -> list[AnswerRow]:
    return previewed(desk, HEADING + "\n".join(lines)).rows


def count(desk: Desk) -> int:
    return int(desk.book.db.value("SELECT count(*) FROM answer"))


def test_by_address_before_name_and_by_name_where_it_is_the_only_one(desk: Desk) -> None:
    found = rows(
        desk,
        "JANE@acme.example;Somebody Else;9;2026-11-02;",
        ";zoe muller;8;2026-11-02;",
        "unknown@x.example;Jane Doe;7;2026-11-02;",
        "team@acme.example;Al Roe;6;2026-11-02;",
    )
    assert [(row.found.contacts, row.found.by) for row in found] == [
        (((1, "Jane Doe"),), FoundBy.EMAIL),
        (((2, "Zoë Müller"),), FoundBy.NAME),
        (((1, "Jane Doe"),), FoundBy.NAME),
        (((4, "Al Roe"),), FoundBy.EMAIL),
    ]
    assert all(row.taken for row in found)


def test_who_is_not_plain_is_named_and_not_taken(desk: Desk) -> None:
    found = rows(
        desk,
        "team@acme.example;;9;2026-11-02;",
        ";Sam Poe;9;2026-11-02;",
        ";Nobody Known;9;2026-11-02;",
        "me@acme.example;Me;10;2026-11-02;",
        "123;;9;2026-11-02;",
    )
    assert [row.verdict for row in found] == [
        Verdict.AMBIGUOUS,
        Verdict.AMBIGUOUS,
        Verdict.UNMATCHED,
        Verdict.UNMATCHED,
        Verdict.UNMATCHED,
    ]
    assert [name for _id, name in found[0].found.contacts] == ["Jo Roe", "Al Roe"]
    assert [row.raw.line for row in found] == [2, 3, 4, 5, 6]


def test_it_is_one_verb_that_one_undo_takes_back(desk: Desk) -> None:
    before = snapshot(desk.book)
    staging = previewed(
        desk, HEADING + "jane@acme.example;;9;2026-11-02;Yes\n;Zoë Müller;11;2026-11-02;\n;X;1;2026-1-2;"
    )
    result = desk.answer_imports.run(staging, Progress())
    assert (result.counts.added, result.counts.unusable) == (1, 2)
    assert result.change is not None
    assert result.change.message is not None
    assert result.change.message.plain() == "Imported 1 answer from answers.csv"
    latest = desk.answers.latest(1)
    assert latest is not None
    assert (latest.draft.given, latest.draft.comment) == (9, "Yes")
    assert desk.history.words(desk.history.entries(1)[0]).plain() == "Imported 1 answer from answers.csv"
    desk.history.undo()
    assert snapshot(desk.book) == before
    assert_sound(desk.book)


def test_the_same_file_twice_adds_nothing(desk: Desk) -> None:
    text = HEADING + "jane@acme.example;;9;2026-11-02;Yes\n;Jane Doe;9;2-11-2026;Yes\n;Jane Doe;9;13-11-2026;\n"
    staging = previewed(desk, text)
    assert [row.verdict for row in staging.rows] == [Verdict.NEW, Verdict.REPEATED, Verdict.NEW]
    desk.answer_imports.run(staging, Progress())
    assert count(desk) == 2
    again = previewed(desk, text)
    assert [row.verdict for row in again.rows] == [Verdict.KNOWN] * 3
    entries = len(desk.history.entries(50))
    assert desk.answer_imports.run(again, Progress()).change is None
    assert desk.answer_imports.run(staging, Progress()).change is None  # an old preview, carried out once more
    assert count(desk) == 2
    assert len(desk.history.entries(50)) == entries


def test_somebody_deleted_since_the_preview_is_left_out(desk: Desk) -> None:
    staging = previewed(desk, HEADING + "jane@acme.example;;9;2026-11-02;\nzoe@acme.example;;9;2026-11-02;\n")
    desk.contacts.delete([1])
    assert desk.answer_imports.run(staging, Progress()).counts.added == 1
    assert list(answers.of_all(desk.book.db, [1, 2])) == [2]


def test_rows_can_be_left_out(desk: Desk) -> None:
    staging = previewed(desk, HEADING + "jane@acme.example;;9;2026-11-02;\nzoe@acme.example;;8;2026-11-02;\n")
    staging.leave_out([0])
    assert desk.answer_imports.run(staging, Progress()).counts.added == 1
    assert desk.answers.latest(1) is None


def test_the_order_of_days_is_asked_for_once(desk: Desk) -> None:
    staging = previewed(desk, HEADING + "jane@acme.example;;9;2/11/2026;\nzoe@acme.example;;9;2026-11-02;\n")
    assert staging.asks_for_order
    assert [row.verdict for row in staging.rows] == [Verdict.PROBLEM, Verdict.NEW]
    staging.leave_out([1])
    staging.decide_order(DateOrder.MONTH_DAY)
    assert [row.taken for row in staging.rows] == [True, False]
    assert staging.rows[0].draft == AnswerDraft(date(2026, 2, 11), 9)
    desk.answer_imports.run(staging, Progress())
    assert [one.draft.day for one in answers.of(desk.book.db, 1)] == [date(2026, 2, 11)]


def test_a_stopped_import_leaves_nothing_half_done(desk: Desk) -> None:
    staging = previewed(desk, HEADING + "jane@acme.example;;9;2026-11-02;\n")
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        desk.answer_imports.run(staging, stopped)
    assert count(desk) == 0


def test_a_file_without_the_columns_or_without_anything_says_so(desk: Desk) -> None:
    for text in ("", "Name;Town\nJane;Leiden\n", "\x00\x01\x02"):
        with pytest.raises(RorError, match="holds no answers that can be imported"):
            previewed(desk, text)
    with pytest.raises(RorError, match="cannot be read"):
        desk.answer_imports.preview(desk.book.db.path.with_name("nowhere.csv"), Progress())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.one_of(
        st.binary(max_size=200), st.text(max_size=120).map(lambda text: (HEADING + text).encode("utf-8", "replace"))
    )
)
def test_no_bytes_are_more_than_a_file_that_cannot_be_used(desk: Desk, data: bytes) -> None:
    try:
        staging = previewed(desk, data)
    except RorError:
        return
    before = count(desk)
    added = desk.answer_imports.run(staging, Progress()).counts.added
    assert count(desk) == before + added


def test_of_several_contacts_somebody_says_which(desk: Desk) -> None:
    text = HEADING + (
        "team@acme.example;;9;2026-11-02;\n;Sam Poe;2;2026-11-02;\n;Sam Poe;2;2026-11-02;\n"
        ";Sam Poe;11;2026-11-02;\n;Jane Doe;8;2026-11-02;\n"
    )
    staging = previewed(desk, text)
    assert staging.counts().added == 1
    assert [staging.fitting(number) for number in range(5)] == [(3, 4), (5, 6), (5, 6), (), ()]
    staging.choose([0], 4)
    staging.choose([1], 6)
    assert [(row.verdict, row.contact_id) for row in staging.rows[:3]] == [
        (Verdict.NEW, 4), (Verdict.NEW, 6), (Verdict.AMBIGUOUS, 0),
    ]  # fmt: skip
    assert outcome(staging.rows[0]).plain() == "Will be noted; you said who it is"
    staging.choose([1, 2], 6)
    assert [row.verdict for row in staging.rows[1:3]] == [Verdict.NEW, Verdict.REPEATED]
    staging.choose([2], 5)
    staging.leave_out([1])
    staging.decide_order(DateOrder.MONTH_DAY)
    assert [(row.verdict, row.contact_id, row.left_out) for row in staging.rows[:3]] == [
        (Verdict.NEW, 4, False), (Verdict.NEW, 6, True), (Verdict.NEW, 5, False),
    ]  # fmt: skip
    assert staging.fitting(0) == (3, 4), "somebody may think again"
    staging.choose([0], 0)
    assert staging.rows[0].verdict is Verdict.AMBIGUOUS
    staging.choose([0], 3)
    assert desk.answer_imports.run(staging, Progress()).counts.added == 3
    assert [desk.answers.latest(who) is not None for who in (1, 3, 4, 5, 6)] == [True, True, False, True, False]
    again = previewed(desk, text)
    again.choose([0], 3)
    assert again.rows[0].verdict is Verdict.KNOWN, "what the book has of each of them is known"


def test_only_one_of_those_it_may_be_can_be_chosen(desk: Desk) -> None:
    staging = previewed(desk, HEADING + ";Sam Poe;2;2026-11-02;\n;Jane Doe;8;2026-11-02;\n")
    staging.choose([0, 1], 1)
    staging.choose([1], 5)
    assert [(row.verdict, row.contact_id) for row in staging.rows] == [(Verdict.AMBIGUOUS, 0), (Verdict.NEW, 1)]
    staging.choose([0, 1], 5)
    assert [row.contact_id for row in staging.rows] == [5, 1]
