"""The machine's own time zone, by name."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UTC_NAME = "UTC"


def machine_zone() -> str:
    """The name of the machine's zone in the tz database, such as "Europe/Berlin"; "UTC" where it cannot be told."""
    import warnings  # only for a new book: the others name their zone

    import tzlocal

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a clock and a zone file that disagree: the file's name is right
            name = tzlocal.get_localzone_name() or UTC_NAME
    except (ValueError, OSError, LookupError):
        return UTC_NAME
    return name if zone_of(name).key == name else UTC_NAME


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; UTC where this machine does not know it (a book from elsewhere, a damaged row)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(UTC_NAME)
