"""The program's icon in the forms that each system wants, made at build time from resources/icons/app.svg.

QtSvg draws, Pillow writes the containers. Nothing of it is kept in the repository.

    python packaging/icons.py [FOLDER]
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import meta

SOURCE = meta.ROOT / "resources" / "icons" / "app.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""What Windows asks for at 100 to 400 percent."""
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The folders of freedesktop.org's hicolor theme."""


@dataclass(frozen=True, slots=True)
class Icons:
    """The files that were made."""

    ico: Path
    icns: Path
    pngs: dict[int, Path]


def draw(size: int, source: Path = SOURCE) -> Image.Image:
    """The icon in that size, each size drawn from the outlines."""
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is no picture")
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


def make(folder: Path) -> Icons:
    """Write them all into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: draw(size) for size in sorted({*ICO_SIZES, *ICNS_SIZES, *PNG_SIZES})}
    made = Icons(folder / "app.ico", folder / "app.icns", {size: folder / f"{size}.png" for size in PNG_SIZES})
    for size, path in made.pngs.items():
        drawn[size].save(path, optimize=True)
    drawn[256].save(made.ico, sizes=[(s, s) for s in ICO_SIZES], append_images=[drawn[s] for s in ICO_SIZES])
    drawn[1024].save(made.icns, append_images=[drawn[s] for s in ICNS_SIZES])
    return made


if __name__ == "__main__":
    print(make(Path(sys.argv[1]) if sys.argv[1:] else meta.BUILD / "icons"))
