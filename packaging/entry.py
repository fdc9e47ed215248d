"""What PyInstaller freezes: the command line, which is the whole program."""

import sys

from ror_desktop.cli import main

if sys.platform == "win32" and sys.stdout is None:  # a program with a window has no console; see ror-desktop.cmd
    from ctypes import windll

    if windll.kernel32.AttachConsole(-1):  # that of the process that started this one, if it has any
        sys.stdout = open("CONOUT$", "w", encoding="utf-8", buffering=1)  # noqa: PTH123, SIM115 - no path, and stays
        sys.stderr = sys.stdout

sys.exit(main())
