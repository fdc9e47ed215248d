"""No bytes break an import: it is whole or not at all, it ends, and the book stays sound."""

import base64
import random
import shutil
import time
import tracemalloc
from pathlib import Path

import pytest

from ror_desktop.domain.imports import RowAction, Verdict
from ror_desktop.services.book import Book
from ror_desktop.services.imports import ImportService
from ror_desktop.services.progress import Progress
from tests.accidents import mutated
from tests.builders import assert_sound, make_book

SEED = 20261123
SHORT, LONG = 150, 10_000
SLOWEST = 5.0
"""Seconds of processor time for one small file."""
SAMPLES = Path(__file__).parents[1] / "exchange" / "samples"
PIECES = (
    b"BEGIN:VCARD\r\n",
    b"END:VCARD\r\n",
    b"\r\n ",
    b"\r\n",
    b"\n",
    b"\r",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=\r\n",
    b";ENCODING=QUOTED-PRINTABLE:",
    b";ENCODING=b:",
    b"UID:same\r\n",
    b"FN:\r\n",
    b"N:;;;;\r\n",
    b"NOTE:",
    b"\\n",
    b"\\",
    b"BDAY:--02-30\r\n",
    b"TEL:" + b"9" * 400,
    b"X-" + b"A" * 300,
    b"AGENT:BEGIN:VCARD\r\n",
    b"\xf0\x9f\x92\xa9",
    b"\xc3",
    b"ORG:" + b";" * 200,
    b"CATEGORIES:" + b"," * 200 + b"#,#a",
    b"X-ROR-CADENCE:-1\r\n",
    b"X-ROR-KNOWN-SINCE:0000-00-00\r\n",
    b"PHOTO;ENCODING=b:////\r\n",
    b"\xe2\x80\xa8",
    b"item1.X-ABLabel:_$!<>!$_\r\n",
    b"\xed\xa0\x80",
)


def seeds() -> list[bytes]:
    return [path.read_bytes() for path in sorted(SAMPLES.glob("*.vcf"))]


def fuzz(book: Book, amount: int, random_: random.Random) -> None:
    imports = ImportService(book)
    path = book.db.path.with_name("fuzzed.vcf")
    samples = seeds()
    for number in range(amount):
        path.write_bytes(mutated(random_.choice(samples), PIECES, random_))
        try:
            import_one(imports, book, path)
        except BaseException:
            shutil.copy(path, path.with_name(f"failed-{number}.vcf"))
            raise


def import_one(imports: ImportService, book: Book, path: Path) -> None:
    start = time.process_time()
    before = count(book)
    with imports.preview([path], Progress()) as staging:
        assert staging.rows
        for row in staging.rows:
            assert row.name if row.verdict is not Verdict.PROBLEM else row.problems
        result = imports.run(staging, {}, Progress())
        assert count(book) == before + result.counts.added
    with imports.preview([path], Progress()) as staging:
        assert [row for row in staging.rows if row.action is RowAction.ADD] == []
    assert time.process_time() - start < SLOWEST


def count(book: Book) -> int:
    return int(book.db.value("SELECT count(*) FROM contact"))


def test_no_accident_of_a_file_breaks_an_import(book: Book) -> None:
    fuzz(book, SHORT, random.Random(SEED))
    assert_sound(book)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("part", range(10))
def test_no_accident_of_many_files_breaks_an_import(book: Book, part: int) -> None:
    fuzz(book, LONG // 10, random.Random(SEED + 1 + part))
    assert_sound(book)


def many(path: Path, amount: int) -> int:
    """A file of so many cards with notes; returns its size."""
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nUID:u{0}\nFN:Some Body {0}\nORG:Acme {1}\nEMAIL:s{0}@acme.example\n"
        "NOTE:{2}\nEND:VCARD\n"
    )
    with path.open("w", encoding="utf-8", newline="") as file:
        for number in range(amount):
            file.write(card.format(number, number % 100, f"{number} wants the pricing sheet. " * 20))
    return path.stat().st_size


def peak_of_import(file: Path) -> int:
    """The most memory that Python held while the file was imported, in bytes."""
    book = make_book(file.with_suffix(".ror"))
    imports = ImportService(book)
    tracemalloc.start()
    try:
        with imports.preview([file], Progress()) as staging:
            imports.run(staging, {}, Progress())
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        book.db.close()


def test_a_file_is_streamed(tmp_path: Path) -> None:
    """Of each card only its row in the preview and its identifier stay in memory: about a kilobyte."""
    size = many(tmp_path / "many.vcf", 1_500)
    assert size > 1_000_000
    assert peak_of_import(tmp_path / "many.vcf") < 6_000_000 + 1_500 * 1_500


def test_pictures_are_streamed(tmp_path: Path) -> None:
    path = tmp_path / "pictures.vcf"
    random_ = random.Random(SEED)
    with path.open("wb") as file:
        for number in range(60):
            body = base64.b64encode(b"\x89PNG\r\n\x1a\n" + random_.randbytes(500_000))
            file.write(
                b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%d\r\nPHOTO;ENCODING=b;TYPE=PNG:%b\r\nEND:VCARD\r\n" % (number, body)
            )
    assert path.stat().st_size > 40_000_000
    assert peak_of_import(path) < 30_000_000
