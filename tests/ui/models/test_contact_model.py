"""The model of the contact list: where a contact stands."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.ui.models.contact_model import ContactModel

# Ids whose bytes, laid side by side, hold those of others across their borders.
IDS = st.one_of(
    st.integers(1, 5), st.sampled_from([1 << 8, 1 << 16, 1 << 56, 257, 0x0101_0101]), st.integers(1, 1 << 62)
)


@given(st.lists(IDS, max_size=30, unique=True), IDS)
def test_a_contact_stands_where_its_id_does_in_a_list_and_in_the_whole_book(ids: list[int], other: int) -> None:
    found, whole = ContactModel(lambda _ids: [], str), ContactModel(lambda _ids: [], str)
    found.show(ids, {})
    whole.show(array("q", ids), {})
    for wanted in (*reversed(ids), other):
        place = ids.index(wanted) if wanted in ids else -1
        assert found.place_of(wanted) == whole.place_of(wanted) == place
