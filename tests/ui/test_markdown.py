"""Notes are shown as Markdown, and showing one reads no file and follows no link."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.markdown import SafeDocument, link_may_open

RED = 0xFFFF0000


@pytest.fixture
def document(qapp: QApplication) -> SafeDocument:
    return SafeDocument(QFont(qapp.font()))


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(200, 150, QImage.Format.Format_RGB32)
    image.fill(RED)
    path = tmp_path / "secret.png"
    assert image.save(str(path))
    return path


def drawn(document: SafeDocument) -> QImage:
    document.setTextWidth(400)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def has_red(image: QImage) -> bool:
    return any(image.pixel(x, y) == RED for x in range(0, 400, 5) for y in range(0, 400, 5))


@pytest.mark.parametrize(
    "form", ["![words]({path})", "![words](file://{path})", "![words][1]\n\n[1]: {path}", '<img src="{path}">']
)
def test_a_picture_in_a_file_is_not_read(document: SafeDocument, picture: Path, form: str) -> None:
    document.show_markdown("before " + form.format(path=picture.as_posix()))
    assert not has_red(drawn(document))
    assert document.size().height() < 60
    assert "before" in document.toPlainText()


def test_the_red_picture_would_have_been_seen(document: SafeDocument, picture: Path) -> None:
    document.setMarkdown(f"![words]({picture.as_posix()})")
    document.addResource(SafeDocument.ResourceType.ImageResource, QUrl(picture.as_posix()), QImage(str(picture)))
    assert has_red(drawn(document))


def test_a_picture_is_shown_by_its_words(document: SafeDocument) -> None:
    document.show_markdown("![our stand](https://tracker.example/pixel.png)")
    assert document.toPlainText() == "[our stand]"


def test_nothing_is_asked_of_a_loader(document: SafeDocument) -> None:
    for kind in (SafeDocument.ResourceType.ImageResource, SafeDocument.ResourceType.StyleSheetResource):
        found = document.loadResource(kind, QUrl("https://tracker.example/x"))
        assert isinstance(found, QImage)
        assert (found.width(), found.height()) == (1, 1)


def test_html_is_text(document: SafeDocument) -> None:
    document.show_markdown("a <b>bold</b> claim")
    assert document.toPlainText() == "a <b>bold</b> claim"


def test_lines_stay_as_they_were_typed(document: SafeDocument) -> None:
    document.show_markdown("Sails.\nHas two daughters.")
    assert document.toPlainText().split("\n") == ["Sails.", "Has two daughters."]


def test_a_heading_is_no_larger_than_text(document: SafeDocument) -> None:
    document.show_markdown("plain")
    plain = document.size().height()
    document.show_markdown("# plain")
    assert document.size().height() == plain


def test_links_are_listed_once_in_their_order(document: SafeDocument) -> None:
    document.show_markdown("[b](https://b.example) https://a.example/x [b](https://b.example)")
    assert document.links() == ["https://b.example", "https://a.example/x"]


@pytest.mark.parametrize(
    ("target", "allowed"),
    [
        ("https://acme.example/x?y=1", True),
        ("HTTP://acme.example", True),
        ("mailto:jane@acme.example", True),
        ("tel:+49301234", True),
        ("file:///etc/passwd", False),
        ("FILE://server/share/x.exe", False),
        ("\\\\server\\share\\x.exe", False),
        ("//server/share", False),
        ("/etc/passwd", False),
        ("C:\\x.exe", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("smb://server/share", False),
        ("https://", False),
        ("http://[", False),
        ("mailto:", False),
        ("", False),
    ],
)
def test_only_harmless_targets_open(target: str, allowed: bool) -> None:
    assert link_may_open(target) is allowed
