"""The rows of an import preview of which somebody can say which contact they mean."""

from collections.abc import Sequence

from ror_desktop.domain.found import Name
from ror_desktop.ui.models.preview_model import PreviewModel


class AssignableModel(PreviewModel):
    """Whoever derives from it keeps the contacts that were chosen."""

    only_fitting = False
    """Whether nobody can be chosen but those whom a row fits."""

    def contact(self, place: int) -> Name | None:
        """Whom a row means; nothing where that is open."""
        raise NotImplementedError

    def fitting(self, place: int) -> tuple[int, ...]:
        """The contacts that a row may mean, where they are several."""
        raise NotImplementedError

    def can_be_assigned(self, place: int) -> bool:
        """Whether somebody can say whom a row means."""
        raise NotImplementedError

    def set_contact(self, places: Sequence[int], contact: Name | None) -> None:
        """Keep whom these rows mean; nothing: it is open, or nobody."""
        raise NotImplementedError

    def assign(self, places: Sequence[int], contact: Name | None) -> None:
        """Say whom these rows mean; what other rows repeat may be another matter then."""
        self.set_contact(places, contact)
        self.show_all()
