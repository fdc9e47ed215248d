"""The entry that starts the program with the session: what stands in it, and that it goes away again."""

import configparser
import plistlib
import sys
from pathlib import Path

import pytest

from ror_desktop import start_at_login

COMMAND = ["/opt/ROR Desktop/100%/ror-desktop", "--in-tray"]


def test_the_desktop_entry_quotes_blanks_and_doubles_percent_signs() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(start_at_login.desktop_entry(COMMAND).decode())
    assert entry["Desktop Entry"]["Type"] == "Application"
    assert entry["Desktop Entry"]["Exec"] == '"/opt/ROR Desktop/100%%/ror-desktop" --in-tray'


def test_the_agent_starts_once_at_login() -> None:
    agent = plistlib.loads(start_at_login.property_list(COMMAND))
    assert agent["ProgramArguments"] == COMMAND
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent


def test_windows_reads_the_command_as_one_line() -> None:
    assert start_at_login.command_line(COMMAND) == '"/opt/ROR Desktop/100%/ror-desktop" --in-tray'


@pytest.mark.usefixtures("login_entry")
def test_switched_on_and_off_again(tmp_path: Path) -> None:
    assert not start_at_login.is_on()
    start_at_login.switch(False, COMMAND)
    start_at_login.switch(True, COMMAND)
    assert start_at_login.is_on()
    if sys.platform != "win32":  # an entry of the registry there
        assert start_at_login.entry_path().is_relative_to(tmp_path)
    start_at_login.switch(False, COMMAND)
    assert not start_at_login.is_on()


@pytest.mark.skipif(sys.platform == "win32", reason="an entry of the registry there")
@pytest.mark.usefixtures("login_entry")
def test_without_a_folder_for_settings_it_stands_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert start_at_login.entry_path().is_relative_to(tmp_path)


def test_the_program_is_started_as_it_runs_now() -> None:
    assert start_at_login.own_command()[0] == sys.executable
    assert start_at_login.own_command()[-1] == "--in-tray"
