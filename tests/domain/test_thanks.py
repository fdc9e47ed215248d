"""What becomes of the follow-up for the thanks of a return, whatever changes."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.currencies import CURRENCIES, is_currency
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.thanks import ThanksStep, thanks_step, thanks_title
from ror_desktop.domain.today import wants_thanks

DAY = date(2026, 11, 2)
drafts = st.builds(
    ReturnDraft, st.just(DAY), st.sampled_from(ReturnKind), thanked_on=st.sampled_from([None, DAY]), evidence=st.text()
)
states = st.sampled_from([None, *FollowUpState])


def after(step: ThanksStep, state: FollowUpState | None) -> FollowUpState | None:
    """The state of the follow-up once the step was taken."""
    return {
        ThanksStep.LEAVE: state,
        ThanksStep.MAKE: FollowUpState.OPEN,
        ThanksStep.REOPEN: FollowUpState.OPEN,
        ThanksStep.CLOSE: FollowUpState.DONE,
        ThanksStep.DELETE: None,
    }[step]


@given(old=st.none() | drafts, new=drafts, state=states)
def test_open_means_to_be_said_and_done_means_said(
    old: ReturnDraft | None, new: ReturnDraft, state: FollowUpState | None
) -> None:
    then = after(thanks_step(old, new, state), state)
    if then is FollowUpState.OPEN:
        assert wants_thanks(new.kind)
        assert new.thanked_on is None
    if then is FollowUpState.DONE and wants_thanks(new.kind):
        assert new.thanked_on is not None


@given(draft=drafts)
def test_a_new_one_has_a_follow_up_if_and_only_if_thanks_are_to_be_said(draft: ReturnDraft) -> None:
    made = thanks_step(None, draft, None) is ThanksStep.MAKE
    assert made == (wants_thanks(draft.kind) and draft.thanked_on is None)


@given(old=st.none() | drafts, new=drafts, state=states)
def test_the_step_is_taken_once(old: ReturnDraft | None, new: ReturnDraft, state: FollowUpState | None) -> None:
    then = after(thanks_step(old, new, state), state)
    assert thanks_step(new, new, then) is ThanksStep.LEAVE


@given(draft=drafts, text=st.text(), state=st.sampled_from([None, FollowUpState.CANCELLED]))
def test_what_was_deleted_or_let_go_does_not_come_back(
    draft: ReturnDraft, text: str, state: FollowUpState | None
) -> None:
    changed = ReturnDraft(draft.day, draft.kind, thanked_on=draft.thanked_on, evidence=text)
    assert thanks_step(draft, changed, state) is ThanksStep.LEAVE


def test_every_kind_has_words() -> None:
    titles = {thanks_title(kind).plain() for kind in ReturnKind}
    assert len(titles) == len(ReturnKind)
    assert all(title.startswith("Say thanks for") for title in titles)


def test_currencies_people_pay_with() -> None:
    assert all(len(code) == 3 and code.isupper() for code in CURRENCIES)
    assert all(is_currency(code) for code in ("EUR", "USD", "JPY", "GBP", "CHF", "TND"))
    assert not any(is_currency(code) for code in ("", "XXX", "eur", "XAU", "DEM", "EURO"))
