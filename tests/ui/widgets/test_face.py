"""The picture of a contact: chosen from a file, pasted, dropped, removed; and what is no picture changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact import Photo
from ror_desktop.ui.pictures import KEPT, decoded, kept_photo
from ror_desktop.ui.widgets.contact_header import ContactHeader
from ror_desktop.ui.widgets.face import Face
from tests.builders import person
from tests.ui.workbench import Workbench


@pytest.fixture
def face(bench: Workbench, qtbot: QtBot) -> Iterator[Face]:
    contact = bench.desk.contacts.get(bench.spread(bench.desk.contacts.add(person("Jane Doe"))))
    assert contact is not None
    header = ContactHeader(bench.tools)
    qtbot.addWidget(header)
    header.show_contact(contact)
    found = header.findChild(Face)
    assert isinstance(found, Face)
    header.show()
    yield found
    header.hide()


def green(width: int = 1200, height: int = 600) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    return image


def photo_of(bench: Workbench) -> Photo | None:
    contact = bench.desk.contacts.get(1)
    assert contact is not None
    return None if contact.photo_id is None else bench.desk.contacts.photo(contact.photo_id)


def test_a_file_is_kept_small_and_shown(bench: Workbench, face: Face, tmp_path: Path) -> None:
    green().save(str(tmp_path / "jane.png"))
    face.take_file(str(tmp_path / "jane.png"))
    photo = photo_of(bench)
    assert photo is not None
    image = decoded(photo.data, 10_000)
    assert image is not None
    assert (image.width(), image.height()) == (KEPT, KEPT // 2)
    assert photo.media_type == "image/jpeg"
    bench.undo()
    assert photo_of(bench) is None


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_picture_changes_nothing_and_is_said(
    bench: Workbench, face: Face, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "x.png").write_bytes(content)
    face.take_file(str(tmp_path / "x.png"))
    assert bench.failed[-1].startswith("This is no picture")
    face.take_file(str(tmp_path / "missing.png"))
    assert "could not be read" in bench.failed[-1]
    assert photo_of(bench) is None


def test_a_picture_of_the_clipboard_is_pasted_by_the_menu(bench: Workbench, face: Face, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(green())
    face.setFocus()
    qtbot.keyClick(face, Qt.Key.Key_Space)
    menu = face.findChild(QMenu)
    assert isinstance(menu, QMenu)
    choose, paste, remove = menu.actions()
    assert choose.isEnabled()
    assert paste.isEnabled()
    assert not remove.isEnabled()
    paste.trigger()
    menu.close()
    assert photo_of(bench) is not None
    QGuiApplication.clipboard().clear()


def test_a_dropped_file_and_a_dropped_picture_are_taken(bench: Workbench, face: Face, tmp_path: Path) -> None:
    green().save(str(tmp_path / "jane.png"))
    for fill in ("file", "picture"):
        data = QMimeData()
        if fill == "file":
            data.setUrls([QUrl.fromLocalFile(str(tmp_path / "jane.png"))])
        else:
            data.setImageData(green())
        drop = QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        face.dropEvent(drop)
        assert photo_of(bench) is not None
        bench.undo()


def test_a_removed_picture_gives_the_initials_back(bench: Workbench, face: Face) -> None:
    bench.spread(bench.desk.contacts.set_photo(1, kept_photo(green())))
    contact = bench.desk.contacts.get(1)
    assert contact is not None
    face.show_contact(contact)
    assert face.accessibleName() == "Photo of Jane Doe"
    face.remove()
    assert photo_of(bench) is None


def test_what_one_can_look_through_stays_so() -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    assert kept_photo(image).media_type == "image/png"
