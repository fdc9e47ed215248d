"""Where the files of other programs are, which the repository may not hold."""

import csv
import os
from pathlib import Path

import pytest

CORPUS = Path(os.environ.get("ROR_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")
needs_corpus = pytest.mark.skipif(
    not (CORPUS / "MANIFEST.tsv").is_file(), reason=f"no corpus of other programs' files in {CORPUS}; set ROR_CORPUS"
)


def manifest(suffix: str) -> dict[str, str]:
    """Path and expectation of each file of the corpus with this suffix."""
    path = CORPUS / "MANIFEST.tsv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {row["path"]: row["expected"] for row in rows if row["path"].endswith(suffix)}
