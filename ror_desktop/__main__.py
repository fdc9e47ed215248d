"""`python -m ror_desktop` is `ror-desktop`."""

import sys

from ror_desktop.cli import main

sys.exit(main())
