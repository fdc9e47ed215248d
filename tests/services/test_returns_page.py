"""The numbers of the page Returns are those of the pure functions on raw rows, whatever stands in the book."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.cadence import CAPACITY_DAYS, capacity_of
from ror_desktop.domain.change import Verb
from ror_desktop.domain.coverage import Captured, MetTouch
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.event_funnel import Met, Step, funnel_of
from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.measures.channels import channels_of
from ror_desktop.domain.measures.inputs import Constants, Span, days_of, returns_within, window, within
from ror_desktop.domain.measures.neglect import Relationship, neglected
from ror_desktop.domain.measures.newness import Known, new_and_kept
from ror_desktop.domain.measures.promoters import promoters
from ror_desktop.domain.measures.reciprocity import outreaches
from ror_desktop.domain.measures.recommenders import recommendation_tree
from ror_desktop.domain.measures.returning import counts_of, value_of
from ror_desktop.domain.period import PeriodKind, period_of
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.domain.returns_overview import Asked, Breakdowns, Group, GroupKind, Mark, Overview, Part
from ror_desktop.services.desk import Desk
from ror_desktop.store.figures import scope, tallies
from ror_desktop.store.returns import insert
from tests.builders import make_book, person
from tests.random_book import CIRCLES, FAIR, PEOPLE, PLACES, PRESENT, TODAY, Everything, Somebody, back, fill

DAYS = st.integers(0, 800).map(back)
OWN = st.tuples(DAYS, DAYS).map(lambda pair: Span(*sorted(pair)))
KINDS = st.sampled_from([kind for kind in PeriodKind if kind is not PeriodKind.OWN])
CONSTANTS = Constants()

AnyBook = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    return lambda: tmp_path_factory.mktemp("book") / "book.ror"


def asked_for(kind: PeriodKind, own: Span | None = None, group: Group | None = None) -> Asked:
    return Asked(period_of(kind, TODAY, back(900), own), group)


def everything(folder: Callable[[], Path], people: list[Somebody]) -> Everything:
    return fill(make_book(folder()), people)


@AnyBook
@given(PEOPLE, KINDS, OWN, st.booleans())
def test_every_part_agrees_with_the_rules_on_raw_rows(
    folder: Callable[[], Path], people: list[Somebody], kind: PeriodKind, own: Span, is_own: bool
) -> None:
    made = everything(folder, people)
    asked = asked_for(PeriodKind.OWN, own) if is_own else asked_for(kind)
    found = Desk(made.book).returns_page.overview(asked)
    agrees(found, people, made)
    made.book.db.close()


@AnyBook
@given(PEOPLE, KINDS, st.sampled_from(GroupKind), st.integers(0, 3))
def test_a_group_has_the_numbers_of_its_members_alone(
    folder: Callable[[], Path], people: list[Somebody], kind: PeriodKind, by: GroupKind, which: int
) -> None:
    made = everything(folder, people)
    page = Desk(made.book).returns_page
    offered = page.groups(by)
    groups = sorted({group for one in people for group in groups_of(one, by)})
    assert sorted(group.key and group.name.casefold() for group in offered) == sorted(name for name in groups if name)
    group = next(iter(offered[which % len(offered) :]), None) if offered else Group(by, "")
    name = group.name.casefold() if group and group.key else ""
    inside = [one for one in people if name in groups_of(one, by)]
    agrees(page.overview(asked_for(kind, group=group)), inside, made, everybody=people)
    made.book.db.close()


@AnyBook
@given(PEOPLE, KINDS, OWN, st.sampled_from(GroupKind))
def test_many_contacts_are_summed_up_as_a_few_are(
    folder: Callable[[], Path], people: list[Somebody], kind: PeriodKind, own: Span, by: GroupKind
) -> None:
    made = everything(folder, people)
    page = Desk(made.book).returns_page
    group = next(iter(page.groups(by)), None)
    for asked in (asked_for(kind), asked_for(kind, group=group), asked_for(PeriodKind.OWN, own, group)):
        looked_up = page.overview(asked)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(scope, "FEW", 0)
            patched.setattr(tallies, "A_MONTH", 0)
            assert page.overview(asked) == looked_up
    made.book.db.close()


@AnyBook
@given(PEOPLE, KINDS)
def test_what_opens_behind_each_mark_is_what_was_counted(
    folder: Callable[[], Path], people: list[Somebody], kind: PeriodKind
) -> None:
    made = everything(folder, people)
    page = Desk(made.book).returns_page
    asked = asked_for(kind)
    found = page.overview(asked)
    for mark, amount in marks_of(found, made.fair.id):
        opened = page.opened(asked, mark)
        assert (opened.total, len(opened.lines)) == (amount, amount), mark
        assert page.opened(asked, mark, 1).total == amount
    made.book.db.close()


@AnyBook
@given(PEOPLE, st.integers(1, 30))
def test_another_time_for_an_answer_holds_at_once(
    folder: Callable[[], Path], people: list[Somebody], days: int
) -> None:
    made = everything(folder, people)
    desk = Desk(made.book)
    desk.settings.change(Preference.ANSWERED_WITHIN, str(days))
    asked = asked_for(PeriodKind.DAYS_365)
    uses = desk.returns_page.overview(asked).channels.uses
    constants = Constants(answered_within=timedelta(days=days))
    expected = channels_of([one.counted for one in people], PRESENT, asked.period.span, constants)
    for channel, use in uses.items():
        assert use.answered.sides == expected[channel].answered.sides
        for mark in ("answered", "unanswered"):
            opened = desk.returns_page.opened(asked, Mark(Part.CHANNELS, channel.value, mark))
            assert opened.total == getattr(use.answered.sides, "left" if mark == "answered" else "right")
    made.book.db.close()


def agrees(
    found: Overview, people: list[Somebody], made: Everything, everybody: Sequence[Somebody] | None = None
) -> None:
    """Every number is that of the rules on these people's rows."""
    span = found.asked.period.span
    returns = [one for person in people for one in person.returns]
    inside = returns_within(returns, span)
    assert found.totals.returns.value == counts_of(inside)
    valued = [one for one in inside if one.draft.money is not None or one.draft.perceived is not None]
    assert found.totals.value.value == (value_of(valued) if valued else None)
    assert found.totals.value.count == len(valued)
    for point in found.returns.points:
        assert (point.counts, point.value) == sums(returns_within(returns, point.bucket))
    gives_agree(found, people)
    channels_agree(found, people, span)
    newness_agrees(found, people, span)
    answers = promoters([one for person in people for one in person.answers], span)
    number = found.promoters.number
    assert (number.value, number.count, number.sides) == (answers.value, answers.count, answers.sides)
    standing_agrees(found, people)
    tree_agrees(found, people, everybody or people, span)
    event_agrees(found, people, made, span)
    for kind in GroupKind:
        breakdown_agrees(found, people, kind, inside)


def sums(returns: Sequence[Return]) -> tuple[object, object]:
    return counts_of(returns), value_of(returns)


def gives_agree(found: Overview, people: Sequence[Somebody]) -> None:
    for point in found.gives.points:
        kinds = [one.touch.kind for person in people for one in within(person.counted, point.bucket)]
        asks = kinds.count(InteractionKind.ASK)
        assert (point.gives, point.asks) == (len(kinds) - kinds.count(InteractionKind.CONTACT) - asks, asks)
    total = found.gives.ratio.sides
    assert total is not None
    assert total.left == sum(point.gives for point in found.gives.points)
    assert (found.gives.ratio.value is None) == (total.right == 0)


def channels_agree(found: Overview, people: Sequence[Somebody], span: Span) -> None:
    expected = channels_of([one.counted for one in people], PRESENT, span, CONSTANTS)
    waiting = [one for person in people for one in outreaches(person.counted, PRESENT, span, CONSTANTS).waiting]
    for channel, use in found.channels.uses.items():
        raw = expected[channel]
        assert (use.interactions, use.minutes, use.unmeasured) == (raw.interactions, raw.minutes, raw.unmeasured)
        assert (use.answered.value, use.answered.sides) == (raw.answered.value, raw.answered.sides)
        assert found.channels.waiting[channel] == sum(one.touch.channel is channel for one in waiting)


def newness_agrees(found: Overview, people: Sequence[Somebody], span: Span) -> None:
    known = [
        Known(one.since, one.counted, one.returns)
        for one in people
        if one.since <= span.last or returns_within(one.returns, span)
    ]
    assert found.newness.sides == new_and_kept(known, span)


def standing_agrees(found: Overview, people: Sequence[Somebody]) -> None:
    lines = [
        Relationship(one.id, max((seen.touch.day for seen in one.counted), default=None), one.returns) for one in people
    ]
    expected = neglected(lines, TODAY, CONSTANTS)
    assert found.neglect.total == len(expected)
    assert sorted((line.one for line in found.neglect.lines), key=lambda one: one.contact_id) == list(expected)
    days = [CIRCLES[one.circle][1] for one in people if one.circle is not None]
    touched = sum(len(days_of(within(one.counted, window(TODAY, CAPACITY_DAYS)))) for one in people)
    capacity = capacity_of([(one, 1) for one in days if one is not None], touched)
    assert (found.capacity.asked, found.capacity.made) == (capacity.asked, capacity.made)


def tree_agrees(found: Overview, people: Sequence[Somebody], everybody: Sequence[Somebody], span: Span) -> None:
    tree = recommendation_tree([one for person in everybody for one in person.returns], TODAY)
    inside = {one.id for one in people}
    trees: list[list[object]] = []
    for branch in tree:
        trees = [*trees, [branch]] if branch.depth == 0 else [*trees[:-1], [*trees[-1], branch]]
    wanted = [
        branches
        for branches in trees
        if any(
            said is not None and said.draft.day in span and said.contact_id in inside
            for branch in branches
            for said in (branch.recommendation, *branch.also)
        )
    ]
    assert found.recommenders.left_out == found.recommenders.trees_left_out == 0
    key = lambda branch: branch.contact_id  # noqa: E731
    assert sorted((line.branch for line in found.recommenders.lines), key=key) == sorted(
        (branch for branches in wanted for branch in branches), key=key
    )


def event_agrees(found: Overview, people: Sequence[Somebody], made: Everything, span: Span) -> None:
    met = [
        Met(
            one.id,
            Captured(to_seconds(one.captured_at), FAIR.start_day),
            [MetTouch(seen.id, False, seen.touch) for seen in one.counted],
            [back(days) for days in one.noted if days >= 0],
            returns=one.returns,
        )
        for one in people
        if one.at_fair
    ]
    funnel = funnel_of(met, FAIR.start_day, PRESENT)
    lines = {line.event_id: line for line in found.events.lines}
    assert (made.fair.id in lines) == (FAIR.start_day in span)
    if made.fair.id not in lines:
        return
    line = lines[made.fair.id]
    assert line.steps == {step: len(funnel.of(step)) for step in Step}
    there = set(funnel.met)
    came = [
        one for person in met if person.contact_id in there for one in person.returns
        if FAIR.start_day <= one.draft.day <= TODAY
    ]  # fmt: skip
    assert (line.returns, line.value) == sums(came)
    assert line.cost == FAIR.cost


def breakdown_agrees(found: Overview, people: Sequence[Somebody], kind: GroupKind, inside: Sequence[Return]) -> None:
    by_contact = {one.id: one for one in people}
    lines = found.breakdowns.by[kind].lines
    for line in lines:
        name = line.group.name.casefold() if line.group.key else ""
        members = {one.id for one in people if name in groups_of(one, kind)}
        returns = [one for one in inside if one.contact_id in members]
        assert (line.counts, line.value) == sums(returns)
        assert line.contacts == len({one.contact_id for one in returns})
        if found.asked.group is None:
            assert line.members == len(members)
    expected = {name for one in inside for name in groups_of(by_contact[one.contact_id], kind)}
    assert {line.group.name.casefold() if line.group.key else "" for line in lines} == expected


def groups_of(one: Somebody, kind: GroupKind) -> Sequence[str]:
    """The folded names of the groups somebody is in; "" where it is not known."""
    place = None if one.place is None else PLACES[one.place]
    if kind is GroupKind.TAG:
        return one.tags or ("",)
    if kind is GroupKind.CIRCLE:
        return ("" if one.circle is None else CIRCLES[one.circle][0].casefold(),)
    if kind is GroupKind.INDUSTRY:
        return (one.industry or (place[3].casefold() if place else ""),)
    return (", ".join(part.casefold() for part in place[1:3] if part) if place else "",)


def marks_of(found: Overview, fair: int) -> Iterator[tuple[Mark, int]]:
    """Marks, and how many entries or contacts each stands for."""
    yield Mark(Part.TOTALS), found.totals.returns.count
    for point in found.returns.points:
        for group, amount in zip(("loyalty", "recommendation", "sharing"), counts(point.counts), strict=True):
            yield Mark(Part.RETURNS, group, point.bucket.first.isoformat()), amount
        yield Mark(Part.RETURNS, "perceived", point.bucket.first.isoformat()), len(point.value.perceived)
    for point in found.gives.points:
        yield Mark(Part.GIVES, "give", point.bucket.first.isoformat()), point.gives
        yield Mark(Part.GIVES, "ask", point.bucket.first.isoformat()), point.asks
    yield from marks_of_sides(found)
    yield from marks_of_lists(found, fair)


def marks_of_sides(found: Overview) -> Iterator[tuple[Mark, int]]:
    for channel, use in found.channels.uses.items():
        sides = use.answered.sides
        assert sides is not None
        yield Mark(Part.CHANNELS, channel.value, "all"), use.interactions
        yield Mark(Part.CHANNELS, channel.value, "unmeasured"), use.unmeasured
        yield Mark(Part.CHANNELS, channel.value, "answered"), sides.left
        yield Mark(Part.CHANNELS, channel.value, "unanswered"), sides.right
    for name, side in (("new", found.newness.sides.new), ("kept", found.newness.sides.kept)):
        yield Mark(Part.NEWNESS, name, "interactions"), side.interactions
        yield Mark(Part.NEWNESS, name, "unmeasured"), side.unmeasured
        yield Mark(Part.NEWNESS, name, "returns"), side.returns.total


def marks_of_lists(found: Overview, fair: int) -> Iterator[tuple[Mark, int]]:
    for kind, breakdown in found.breakdowns.by.items():
        for line in breakdown.lines:
            yield Mark(Part.BREAKDOWNS, kind.value, line.group.key), line.counts.total
    yield Mark(Part.NEGLECT), found.neglect.total
    for one in found.neglect.lines:
        yield Mark(Part.NEGLECT, "", str(one.one.contact_id)), one.one.returned
    sides = found.promoters.number.sides
    assert sides is not None
    for name, amount in (("high", sides.left), ("between", found.promoters.between), ("low", sides.right)):
        yield Mark(Part.PROMOTERS, name), amount
    yield Mark(Part.CAPACITY, "asked"), found.capacity.with_cadence
    for line in found.events.lines:
        for step, amount in line.steps.items():
            yield Mark(Part.EVENTS, step.value, str(fair)), amount
        yield Mark(Part.EVENTS, "returns", str(fair)), line.returns.total
        yield Mark(Part.EVENTS, "meetings", str(fair)), line.meetings


def counts(found: object) -> Iterable[int]:
    return (getattr(found, name) for name in ("loyalty", "recommendation", "sharing"))


def test_the_returns_are_broken_down_by_the_kinds_that_are_wanted(folder: Callable[[], Path]) -> None:
    desk = Desk(make_book(folder()))
    jane = desk.contacts.add(person(industry="Fishing")).created
    assert jane is not None
    desk.contacts.tag([jane], "lead")
    desk.returns.add(jane, ReturnDraft(TODAY, ReturnKind.PURCHASE))
    page = desk.returns_page
    asked = Asked(page.period(PeriodKind.ALL))
    every = page.overview(asked).breakdowns.by
    assert [[line.group.name for line in every[kind].lines] for kind in GroupKind] == [
        ["lead"],
        [""],
        [""],
        ["Fishing"],
    ]
    for kind in GroupKind:
        only = (Part.BREAKDOWNS, Breakdowns({kind: every[kind]}))
        found = list(page.parts(asked, by=[kind]))
        assert found[-1] == only
        assert {part for part, _content in found} == set(Part)
        assert list(page.breakdown(asked, kind)) == [only]
        assert list(page.breakdown(asked, kind, stopped=lambda: True)) == []
    desk.book.db.close()


def test_a_period_of_all_begins_with_the_month_of_the_first_entry(folder: Callable[[], Path]) -> None:
    book = make_book(folder())
    page = Desk(book).returns_page
    assert page.period(PeriodKind.ALL).span == Span(TODAY, TODAY)
    fill(book, [])
    assert page.period(PeriodKind.ALL).span == Span(date(2026, 10, 1), TODAY)
    book.db.close()


def test_the_own_card_stands_in_no_tree(folder: Callable[[], Path]) -> None:
    """Neither as who brought somebody, nor as who was brought; the others of the tree stay."""
    desk = Desk(make_book(folder()))
    own = desk.own_card.save(person("Me Myself", own=True)).created
    jane, bob = (desk.contacts.add(person(name)).created for name in ("Jane Doe", "Bob Roe"))
    for giver, came in ((own, jane), (jane, bob), (bob, own)):
        with desk.book.verb(Verb.DEMO_FILL):
            draft = ReturnDraft(back(10), ReturnKind.REFERRAL, referred_contact_id=came)
            insert(desk.book.db, giver, draft, desk.book.clock())
    asked = asked_for(PeriodKind.DAYS_365)
    found = desk.returns_page.overview(asked).recommenders
    assert [(line.name, line.branch.depth) for line in found.lines] == [("Jane Doe", 0), ("Bob Roe", 1)]
    assert desk.returns_page.opened(asked, Mark(Part.RECOMMENDERS, at=str(jane))).total == 1
    desk.book.db.close()


def test_all_parts_are_of_one_moment(folder: Callable[[], Path]) -> None:
    """What another thread saves while they are read stands in none of them, and in all of them the next time."""
    desk = Desk(make_book(folder()))
    jane = desk.contacts.add(person()).created
    assert jane is not None
    purchase = ReturnDraft(TODAY, ReturnKind.PURCHASE)
    desk.returns.add(jane, purchase)
    asked = asked_for(PeriodKind.DAYS_365)
    before = desk.returns_page.overview(asked)

    def save() -> None:
        desk.returns.add(jane, purchase)
        desk.book.let_go_of_thread()

    parts = desk.returns_page.parts(asked)
    found = dict([next(parts)])
    with ThreadPoolExecutor(1) as other:
        other.submit(save).result()
    found |= dict(parts)
    assert Overview(asked, **{part.value: content for part, content in found.items()}) == before
    assert desk.returns_page.overview(asked) != before
    desk.book.db.close()
