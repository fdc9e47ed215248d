"""The named colours of the window, and the palette and style sheet made from them.

The colours live in `resources/themes/*.toml`; nothing else in the program names one. A widget that paints
asks its `ThemeController` for `theme` and repaints when `changed` says so.
"""

import tomllib
from string import Template
from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPalette

from ror_desktop.assets import resources


class AvatarColours(NamedTuple):
    """The two colours of a contact's initials."""

    ground: QColor
    letters: QColor


class Theme(NamedTuple):
    """One set of colours. Compared by identity, so it can be a key of a cache."""

    name: str
    dark: bool
    avatars: tuple[AvatarColours, ...]
    # grounds
    window: QColor
    base: QColor
    alternate: QColor
    raised: QColor
    hover: QColor
    selected: QColor
    selected_inactive: QColor
    # text, on any of the grounds
    text: QColor
    secondary: QColor
    placeholder: QColor
    disabled: QColor
    link: QColor
    link_visited: QColor
    # lines
    border: QColor
    border_strong: QColor
    # the selected thing, the primary action and the focus, and nothing else
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    # meaning: each as text on any ground, and a soft ground for the same text
    overdue: QColor
    overdue_soft: QColor
    warning: QColor
    warning_soft: QColor
    success: QColor
    success_soft: QColor
    promise: QColor
    promise_soft: QColor
    # ground and text of a search match and of today's number in a calendar
    mark: QColor
    mark_text: QColor
    today: QColor
    today_text: QColor
    chip: QColor
    chip_hover: QColor
    chip_text: QColor
    tooltip: QColor
    tooltip_text: QColor
    # marks of charts by their role, too few to mean much, the track of a bar, and the levels of a heat map
    chart_first: QColor
    chart_second: QColor
    chart_third: QColor
    chart_fourth: QColor
    chart_quiet: QColor
    chart_track: QColor
    heat_1: QColor
    heat_2: QColor
    heat_3: QColor
    heat_4: QColor
    scroll: QColor
    scroll_hover: QColor

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:  # a tuple has one of its own
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    def colour(self, name: str) -> QColor:
        """The colour of that name; KeyError when there is none."""
        if name not in COLOUR_NAMES:
            raise KeyError(f"no colour {name}")
        colour: QColor = getattr(self, name)
        return colour


COLOUR_NAMES = frozenset(name for name, kind in Theme.__annotations__.items() if kind is QColor)
"""The names of all colours of a theme, avatars apart."""


def load_theme(name: str) -> Theme:
    """The theme in `resources/themes/NAME.toml`; ValueError when a colour is missing, unknown or wrong."""
    text = (resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8")
    return parse_theme(name, tomllib.loads(text))


def parse_theme(name: str, data: dict[str, Any]) -> Theme:
    """The theme that a parsed theme file describes."""
    colours: dict[str, str] = data["colours"]
    wrong = set(colours) ^ COLOUR_NAMES
    if wrong:
        raise ValueError(f"theme {name}: missing or unknown colours: {', '.join(sorted(wrong))}")
    return Theme(
        name=name,
        dark=data["dark"],
        avatars=tuple(AvatarColours(_colour(pair["ground"]), _colour(pair["letters"])) for pair in data["avatars"]),
        **{key: _colour(value) for key, value in colours.items()},
    )


def _colour(text: str) -> QColor:
    colour = QColor(text)
    if not colour.isValid():
        raise ValueError(f"not a colour: {text}")
    return colour


_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)

_DIMMED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.Link,
    QPalette.ColorRole.LinkVisited,
)

OUTLINED = (
    "QAbstractSlider",
    "QAbstractSpinBox",
    "QCheckBox",
    "QComboBox",
    "QListWidget",
    "QRadioButton",
    "QTableView",
)
"""Classes whose outline Fusion mixes from the window's colour, and which never fill themselves with it."""


def palette(theme: Theme) -> QPalette:
    """The theme as Fusion understands it, with every role in every group."""
    result = QPalette()
    for role, colour in _roles(theme).items():
        result.setColor(QPalette.ColorGroup.All, role, colour)
    for role in _DIMMED:
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.disabled)
    result.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Accent, theme.border_strong)
    result.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, theme.window)
    for group in (QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        result.setColor(group, QPalette.ColorRole.Highlight, theme.selected_inactive)
    result.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.HighlightedText, theme.text)
    return result


def outline_palette(theme: Theme) -> QPalette:
    """The palette of the `OUTLINED` classes.

    Fusion draws their outline in the window's colour made darker by 1.4, which cannot be seen on a dark one;
    a window colour brighter by as much makes the outline `border_strong`. It shades a button from its colour made
    lighter by 1.24 down to that colour; one that is darker by as much looks as flat as the fields around it.
    """
    result = palette(theme)
    for group in _GROUPS:
        result.setColor(group, QPalette.ColorRole.Button, theme.base.darker(112) if theme.dark else theme.base)
        result.setColor(group, QPalette.ColorRole.Window, theme.border_strong.lighter(140))
    return result


def _roles(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    return {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.base,
        QPalette.ColorRole.AlternateBase: theme.alternate,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.placeholder,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.overdue,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.hover,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Dark: theme.border_strong,
        QPalette.ColorRole.Shadow: theme.border_strong,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.Link: theme.link,
        QPalette.ColorRole.LinkVisited: theme.link_visited,
        QPalette.ColorRole.ToolTipBase: theme.tooltip,
        QPalette.ColorRole.ToolTipText: theme.tooltip_text,
        QPalette.ColorRole.Accent: theme.accent,
    }


def style_sheet(theme: Theme) -> str:
    """`resources/themes/window.qss` with the theme's colours; only what a palette cannot say."""
    template = Template((resources() / "themes" / "window.qss").read_text(encoding="utf-8"))
    return template.substitute({name: theme.colour(name).name() for name in COLOUR_NAMES})
