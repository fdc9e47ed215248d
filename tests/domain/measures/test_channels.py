"""Time and replies of each channel."""

from hypothesis import given

from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.channels import channels_of
from ror_desktop.domain.measures.inputs import Seen, Span, counted, window, within
from ror_desktop.domain.measures.measure import Pair
from ror_desktop.domain.measures.reciprocity import outreaches
from tests.domain.measures.people import CONSTANTS, PRESENT, TODAY, day, seen
from tests.domain.measures.strategies import PEOPLE


def test_an_outreach_belongs_to_the_channel_on_which_it_began() -> None:
    people = [
        seen("-40 out email 5 min", "-39 in call 20 min", "-20 out message", "-10 out email"),
        seen("-30 out email", "-29 mutual in_person"),
    ]
    found = channels_of(people, PRESENT, window(TODAY, 90), CONSTANTS)
    email = found[Channel.EMAIL]
    assert (email.interactions, email.minutes, email.unmeasured) == (3, 5, 2)
    assert (email.answered.sides, email.answered.grey) == (Pair(2, 1), True)
    assert email.answered.sentence.plain() == (
        "You reached out 3 times from 2026-08-26 to 2026-11-23: 2 answered within 7 days, 1 not."
    )
    assert found[Channel.CALL].answered.value is None
    assert found[Channel.CALL].minutes == 20
    assert found[Channel.MESSAGE].answered.value == 0
    assert found[Channel.IN_PERSON].interactions == 1
    assert list(found) == list(Channel)


def test_only_the_days_of_the_span_count() -> None:
    people = [seen("-40 out email", "-39 in email", "-20 out email")]
    found = channels_of(people, PRESENT, Span(day(-39), day(-20)), CONSTANTS)[Channel.EMAIL]
    assert (found.interactions, found.answered.sides) == (2, Pair(0, 1))


@given(PEOPLE)
def test_everything_is_counted_on_one_channel(people: list[list[Seen]]) -> None:
    span = window(TODAY, 180)
    each = [counted(one, PRESENT) for one in people]
    found = channels_of(each, PRESENT, span, CONSTANTS)
    assert sum(use.interactions for use in found.values()) == sum(len(within(one, span)) for one in each)
    turned = [outreaches(one, PRESENT, span, CONSTANTS) for one in each]
    assert sum(use.answered.count for use in found.values()) == sum(len(o.answered) + len(o.unanswered) for o in turned)
    assert channels_of(reversed(each), PRESENT, span, CONSTANTS).keys() == found.keys()
