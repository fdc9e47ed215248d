"""Calendar files that other programs and their tests wrote: nothing fails, and nothing takes long."""

import time
from collections import Counter

import pytest

from ror_desktop.exchange.ical import read_items
from ror_desktop.exchange.ical_lines import take_apart
from tests.exchange.corpus import CORPUS, manifest, needs_corpus

FILES = manifest(".ics")
HOSTILE = {"empty.ics": 0, "concatenated.ics": 2, "truncated.ics": 1, "nested_vcalendar.ics": 0}

pytestmark = needs_corpus


def items_of(path):
    return [item for part in take_apart((CORPUS / path).read_bytes()) for item in read_items(part)]


def test_every_file_is_read():
    found = Counter()
    for path in FILES:
        for item in items_of(path):
            assert item.broken or (item.title and (item.start or item.kind == "task")), path
            found.update(items=1, unusable=item.broken is not None, problems=len(item.problems))
    print(f"{len(FILES)} files: {found['items']} entries, {found['unusable']} unusable, {found['problems']} problems")
    assert len(FILES) > 1_000
    assert found["items"] > 7_000
    assert found["unusable"] < found["items"] / 6  # most are tests of servers, without a title or with a day left open


@pytest.mark.parametrize("path", [path for path in FILES if path.startswith("hostile_generated/")])
def test_hostile_files_take_no_time(path):
    before = time.process_time()
    items = items_of(path)
    assert time.process_time() - before < 2
    name = path.rpartition("/")[2]
    assert len(items) == HOSTILE.get(name, len(items))


def test_what_the_hostile_ones_say():
    folder = "hostile_generated/ics/"
    assert [item.title for item in items_of(f"{folder}latin1.ics")] == ["Café"]
    assert items_of(f"{folder}truncated.ics")[0].broken is not None
    (path,) = items_of(f"{folder}tzid_path.ics")
    assert path.start is None or path.start.zone == ""
