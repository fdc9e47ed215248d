"""What the process tells whoever started it."""

DONE = 0
"""Done; also when cards of a file had problems, which were reported."""

FAILED = 1
"""Not done; one sentence on standard error says why."""

USAGE = 2
"""The command line was not understood."""
