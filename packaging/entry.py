"""What PyInstaller freezes: the command line, which is the whole program."""

import sys

from ror_desktop.cli import main

sys.exit(main())
