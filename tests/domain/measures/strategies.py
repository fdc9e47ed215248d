"""Interactions, of any kind, from the future and of mail to many as well, for rules that hold for all of them."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from ror_desktop.domain.entity import Moment, moment_of_day
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionDraft, InteractionKind, Sentiment
from ror_desktop.domain.measures.inputs import Seen, seen_of
from tests.domain.measures.people import BERLIN, PRESENT


def _draft(
    hours: int, zone: str, precise: bool, fields: tuple[Channel, Direction, InteractionKind], rest: tuple[object, ...]
) -> InteractionDraft:
    at = (PRESENT.now + timedelta(hours=hours)).astimezone(UTC)
    moment = Moment(at, zone) if precise else moment_of_day(datetime.date(at), zone)
    return InteractionDraft(moment, *fields, *rest[:2], bulk=rest[2], needs_answer=rest[3])


DRAFTS = st.builds(
    _draft,
    st.integers(-24 * 400, 24 * 20) | st.integers(-24 * 20, 24),
    st.sampled_from(["Europe/Berlin", "UTC", "Pacific/Auckland", "Pacific/Honolulu"]),
    st.sampled_from([True, True, True, False]),
    st.tuples(st.sampled_from(Channel), st.sampled_from(Direction), st.sampled_from(InteractionKind)),
    st.tuples(
        st.none() | st.sampled_from(Sentiment),
        st.none() | st.integers(0, 90),
        st.sampled_from([False, False, False, True]),
        st.sampled_from([None, None, True, False]),
    ),
)


def numbered(drafts: list[InteractionDraft]) -> list[Seen]:
    """The interactions as they would stand in the book, had they been entered in this order."""
    return [seen_of(Interaction(number, 1, draft), BERLIN) for number, draft in enumerate(drafts, 1)]


LISTS = st.lists(DRAFTS, max_size=14)
PEOPLE = st.lists(LISTS.map(numbered), max_size=3)
