"""The days that a follow-up can be put off to with one key, as entries of a menu."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMenu

from ror_desktop.domain.followup import Snooze, snoozed_day
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.icons import IconSet


def fill_snooze_menu(
    menu: QMenu,
    icons: IconSet,
    today: date,
    locale: QLocale,
    chosen: Callable[[], object],
    picking: Callable[[], object],
) -> None:
    """Add them, each with its `Snooze` as data for `chosen`; the last lets a day be picked."""
    words = {
        Snooze.TOMORROW: QCoreApplication.translate("FollowUpList", "&Tomorrow"),
        Snooze.THREE_DAYS: QCoreApplication.translate("FollowUpList", "&In 3 days"),
        Snooze.NEXT_WEEK: QCoreApplication.translate("FollowUpList", "&Next week"),
    }
    for snooze, text in words.items():
        day = snoozed_day(snooze, today)
        weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        action = menu.addAction(f"{text}\t{weekday} {short_day(day, today, locale)}")
        action.setData(snooze)
        action.triggered.connect(chosen)
    menu.addSeparator()
    pick = menu.addAction(icons.icon("calendar-days"), QCoreApplication.translate("FollowUpList", "&Pick a day…"))
    pick.triggered.connect(picking)
