"""How much something is used, lately more than long ago: what is used most stands first.

Each use counts one; with every further use of anything the earlier ones count a tenth less. There is no clock in
it: a holiday changes nothing. The idea is Mozilla's "frecency", without its dates.
"""

from collections.abc import Mapping

FADING = 0.9
"""What is left of an earlier use when something is used once more."""
LEAST = 0.01
"""A use that counts less than this is forgotten: after some 44 other uses."""


def used(scores: Mapping[str, float], key: str) -> dict[str, float]:
    """The scores after one more use of `key`, those too small to matter left out."""
    faded = {name: score * FADING for name, score in scores.items()}
    faded[key] = faded.get(key, 0.0) + 1.0
    return {name: score for name, score in faded.items() if score >= LEAST}
