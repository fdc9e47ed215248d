"""Without the collection of garbage, while much is made that refers to nothing in a circle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no circles of garbage meanwhile, on any thread; what nothing refers to any more goes as ever.

    A collection looks at everything that was made lately, and now and then at all there is: for cards and rows by the
    ten thousand in vain.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
