"""What is dragged between lists and calendars: ids of contacts, or of follow-ups."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

CONTACTS, FOLLOW_UPS = "application/x-ror-contacts", "application/x-ror-followups"


def mime_of_contacts(ids: Iterable[int]) -> QMimeData:
    """Contacts as drag data."""
    return _mime_of(CONTACTS, ids)


def mime_of_follow_ups(ids: Iterable[int]) -> QMimeData:
    """Follow-ups as drag data."""
    return _mime_of(FOLLOW_UPS, ids)


def dragged_contacts(data: QMimeData) -> list[int]:
    """The contacts in the drag data; none where it holds something else."""
    return _ids_in(CONTACTS, data)


def dragged_follow_ups(data: QMimeData) -> list[int]:
    """The follow-ups in the drag data; none where it holds something else."""
    return _ids_in(FOLLOW_UPS, data)


def is_ours(data: QMimeData) -> bool:
    """Whether it holds contacts or follow-ups: what a day takes."""
    return bool(dragged_follow_ups(data) or dragged_contacts(data))


def _mime_of(kind: str, ids: Iterable[int]) -> QMimeData:
    data = QMimeData()
    data.setData(kind, ",".join(map(str, ids)).encode("ascii"))
    return data


def _ids_in(kind: str, data: QMimeData) -> list[int]:
    text = bytes(data.data(kind).data()).decode("ascii", "replace")
    return [int(part) for part in text.split(",") if part.isdecimal()]
