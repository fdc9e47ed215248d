"""What happened and what comes next, in one verb."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.followup import FollowUpDraft, FollowUpState
from ror_desktop.domain.interaction import Channel, InteractionKind
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk, desk_of
from tests.builders import FixedClock, make_book, person, snapshot, todo, touch


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    made.contacts.add(person("Jane Doe", cadence_days=14))
    yield made
    made.book.db.close()


def test_one_verb_logs_closes_and_sets_the_next(desk: Desk) -> None:
    promised = desk.followups.add(1, todo(promised=True)).created
    sent = touch(0, channel=Channel.EMAIL, kind=InteractionKind.HELP, summary="The pricing sheet")
    change = desk.touches.log(1, sent, FollowUpDraft("Ask what they think", date(2026, 12, 1)), promised)
    logged = desk.interactions.get(change.created)
    closed = desk.followups.get(promised)
    assert logged is not None
    assert logged.draft == sent
    assert closed is not None
    assert closed.state is FollowUpState.DONE
    assert [f.draft.title for f in desk.followups.open_for(1)] == ["Ask what they think"]
    entry = desk.history.next_undo()
    assert entry is not None
    assert entry.verb is Verb.TOUCH_LOG


def test_one_undo_takes_all_of_it_back(desk: Desk) -> None:
    promised = desk.followups.add(1, todo(recurrence="FREQ=WEEKLY")).created
    before = snapshot(desk.book)
    desk.touches.log(1, touch(0), todo("Next"), promised)
    assert len(desk.followups.open_for(1)) == 2, "the next one that recurs, and the one that was set"
    desk.history.undo()
    assert snapshot(desk.book) == before


def test_the_clock_of_the_cadence_starts_again(desk: Desk) -> None:
    desk.interactions.add(1, touch(-40))
    desk.touches.log(1, touch(0))
    row = desk.lists.rows([1])[0]
    assert row.last_contact == desk.book.today()


def test_nothing_is_logged_where_the_next_step_cannot_be_kept(desk: Desk) -> None:
    before = snapshot(desk.book)
    with pytest.raises(RorError):
        desk.touches.log(1, touch(0), todo(" "))
    with pytest.raises(RorError):
        desk.touches.log(1, touch(0), closes=99)
    with pytest.raises(RorError):
        desk.touches.log(7, touch(0))
    assert snapshot(desk.book) == before
