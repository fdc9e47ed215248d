"""Accidents that happen to files, for tests that no bytes break an import."""

from collections.abc import Sequence
from random import Random


def mutated(data: bytes, pieces: Sequence[bytes], random: Random) -> bytes:
    """The file after up to twelve accidents: bytes changed, cut out, doubled, or one of the strange pieces put in."""
    made = bytearray(data)
    for _accident in range(random.randint(1, 12)):
        place = random.randrange(len(made) + 1)
        length = int(random.expovariate(0.05))
        match random.randrange(6):
            case 0:
                made[place : place + 1] = bytes([random.randrange(256)])
            case 1:
                del made[place : place + length]
            case 2:
                made[place:place] = made[place : place + length]
            case 3:
                made[place:place] = random.choice(pieces)
            case 4:  # a line of its own
                start = made.find(b"\r\n", place) + 2
                made[start:start] = random.choice(pieces)
            case _:
                start = random.randrange(len(made) + 1)
                made[place:place] = made[start : start + length * 10]
    return bytes(made)
