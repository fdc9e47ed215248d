"""Settings of the book: home zone, default region of phone numbers, constants of the measures."""

from collections.abc import Mapping

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.preferences import DEFAULTS, Preference, possible, zone_named
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.progress import Told
from ror_desktop.store import derived, failures, settings, triggers


class SettingsService:
    """Reads and changes the settings that live in the book."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self, preference: Preference) -> str:
        """The value of a setting, or its default."""
        return value_of(self._book, preference)

    def change(self, preference: Preference, value: str, progress: Told | None = None) -> Change:
        """Set a value. Raises `RorError` where it is not a possible one."""
        return self.change_all({preference: value}, progress)

    def change_all(self, values: Mapping[Preference, str], progress: Told | None = None) -> Change:
        """Set several values at once, to be undone at once. Raises `RorError` where one is not possible.

        `progress` is told of how many contacts what is derived was made anew, where it goes by one of them.
        """
        from ror_desktop.services.setting_words import changed_words  # a start reads settings and changes none

        tidy = {preference: one_line(value) for preference, value in values.items()}
        for preference, value in tidy.items():
            if not possible(preference, value):
                raise RorError(translate("Settings", "“{value}” cannot be used here.").with_args(value=value))
        with self._book.verb(Verb.SETTING_CHANGE, progress=progress) as run:
            rows = [settings.put(self._book.db, preference.value, value) for preference, value in tidy.items()]
            only = rows[0] if len(rows) == 1 else None
            run.about(Noun.SETTING, only, changed_words(tidy), len(rows))
        apply_zone(self._book, run.change, progress)
        return run.change


def takes_long(preference: Preference) -> bool:
    """Whether much that is derived goes by it: in a large book such a change belongs on the worker."""
    return preference is Preference.ZONE or preference in triggers.KEPT_WITH


def apply_zone(book: Book, change: Change, progress: Told | None = None) -> None:
    """After settings changed: days are from now on those of the home zone that the book names."""
    if Noun.SETTING not in change.nouns:
        return
    zone = zone_named(value_of(book, Preference.ZONE))
    if zone is not None and zone.key != book.zone.key:
        book.zone = zone
        with failures.told(book.db), book.db.atomic():
            derived.rebuild(book.db, book.clock(), zone, progress)


def value_of(book: Book, preference: Preference) -> str:
    """The value of a setting, or its default."""
    found = settings.get(book.db, preference.value)
    return DEFAULTS[preference] if found is None else found


def region_of(book: Book) -> str:
    """The region (ISO 3166-1 alpha-2) of phone numbers without a country code, or ""."""
    return value_of(book, Preference.REGION)
