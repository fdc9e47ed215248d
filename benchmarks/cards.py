"""vCard files to import, written here and not by the program: 3.0 with folded lines, escapes and notes."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from benchmarks.words import TAGS, TITLES, Name, Vocabulary

SEED = 7


def write_cards(path: Path, amount: int) -> Path:
    """A file of so many cards, each with its own UID; kept if it is there."""
    if not path.exists():
        random = Random(SEED)
        words = Vocabulary(random)
        sentences = words.sentences(2_000)
        with path.open("w", encoding="utf-8", newline="") as file:
            for number in range(amount):
                lines = _lines(number, words.name(), words.organization(), random, sentences)
                file.writelines(part + "\r\n" for line in lines for part in _folded(line))
    return path


def _lines(number: int, name: Name, organization: str, random: Random, sentences: list[str]) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:card-{number}@cards.example"
    yield f"FN:{name.display}"
    yield f"N:{name.family};{name.given};;;"
    yield f"ORG:{organization}"
    yield f"TITLE:{random.choice(TITLES)}"
    yield f"EMAIL;TYPE=INTERNET,WORK:person{number}@cards.example"
    yield f"TEL;TYPE=CELL,VOICE:+49 {random.randrange(100, 999)} {random.randrange(10**6, 10**7)}"
    if number % 3 == 0:
        yield f"ADR;TYPE=WORK:;;Main street {number % 200};Example City;;{10_000 + number % 80_000};Germany"
    if number % 4 == 0:
        yield f"BDAY:19{50 + number % 50}-{1 + number % 12:02}-{1 + number % 28:02}"
    if number % 2 == 0:
        yield f"CATEGORIES:{random.choice(TAGS)},{random.choice(TAGS)}"
    yield "NOTE:" + r"\n".join(text.replace(",", r"\,") for text in random.choices(sentences, k=3))
    yield f"X-EXAMPLE-NUMBER:{number}"
    yield "END:VCARD"


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets (RFC 2426, 2.6); a fold never parts a character here."""
    part, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > 74:
            yield part
            part, size = " ", 1
        part, size = part + character, size + width
    yield part
