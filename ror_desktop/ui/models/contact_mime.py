"""What a dragged contact carries: its id and those dragged with it."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

MIME = "application/x-ror-contacts"


def mime_of_contacts(ids: Iterable[int]) -> QMimeData:
    """The ids as drag data."""
    data = QMimeData()
    data.setData(MIME, ",".join(map(str, ids)).encode("ascii"))
    return data


def dragged_contacts(data: QMimeData) -> list[int]:
    """The ids in the drag data; none where it holds something else."""
    text = bytes(data.data(MIME).data()).decode("ascii", "replace")
    return [int(part) for part in text.split(",") if part.isdecimal()]
