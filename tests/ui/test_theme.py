"""Each theme is complete, readable, and turned into palette and style sheet without a literal of its own."""

import re
from itertools import pairwise, product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import ror_desktop
from ror_desktop.ui.theme import (
    COLOUR_NAMES,
    Theme,
    load_theme,
    outline_palette,
    palette,
    parse_theme,
    style_sheet,
)

GROUNDS = ("window", "base", "alternate", "raised", "hover", "selected", "selected_inactive")
TEXTS = (
    "text",
    "secondary",
    "placeholder",
    "link",
    "link_visited",
    "overdue",
    "warning",
    "success",
    "promise",
)
PAIRS = [
    *product(TEXTS, GROUNDS),
    *((name, f"{name}_soft") for name in ("overdue", "warning", "success", "promise")),
    *(("text", f"{name}_soft") for name in ("overdue", "warning", "success", "promise")),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("mark_text", "mark"),
    ("today_text", "today"),
    ("chip_text", "chip"),
    ("chip_text", "chip_hover"),
    ("tooltip_text", "tooltip"),
]
NEEDED = {"light": 4.5, "dark": 4.5, "contrast": 7.0}


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=sorted(NEEDED))
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_contrast_of_known_colours() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


def test_text_can_be_read_on_every_ground_it_may_stand_on(theme: Theme) -> None:
    needed = NEEDED[theme.name]
    weak = {
        f"{text} on {ground}": round(contrast(theme.colour(text), theme.colour(ground)), 2)
        for text, ground in PAIRS
        if contrast(theme.colour(text), theme.colour(ground)) < needed
    }
    assert weak == {}


def test_initials_can_be_read(theme: Theme) -> None:
    assert len(theme.avatars) == 10
    assert all(contrast(pair.letters, pair.ground) >= NEEDED[theme.name] for pair in theme.avatars)
    assert len({pair.ground.name() for pair in theme.avatars}) == 10


def test_controls_and_focus_can_be_seen(theme: Theme) -> None:
    """WCAG 1.4.11: 3 : 1 for what is needed to recognise a control and its state."""
    for line, ground in product(("accent", "border_strong"), ("window", "base", "raised")):
        assert contrast(theme.colour(line), theme.colour(ground)) >= 3, (line, ground)


CHART_ROLES = ("chart_first", "chart_second", "chart_third", "chart_fourth", "chart_quiet")
CHART_GROUNDS = ("window", "base", "alternate", "raised")


def test_marks_of_charts_can_be_seen(theme: Theme) -> None:
    """WCAG 1.4.11 again: 3 : 1 for what a picture is understood by. Words in charts are `TEXTS` on these grounds."""
    for mark, ground in product((*CHART_ROLES, "heat_1", "heat_2", "heat_3", "heat_4"), CHART_GROUNDS):
        found = contrast(theme.colour(mark), theme.colour(ground))
        assert found >= 3, (mark, ground, found)


def test_levels_of_a_heat_map_go_one_way(theme: Theme) -> None:
    seen = [contrast(theme.colour(f"heat_{level}"), theme.colour("base")) for level in range(1, 5)]
    assert seen == sorted(seen)
    assert all(later / sooner >= 1.2 for sooner, later in pairwise(seen))
    assert contrast(theme.colour("chart_track"), theme.colour("base")) < 2, "an empty day is quieter than any level"


def test_words_can_be_read_on_the_track_of_a_bar(theme: Theme) -> None:
    for text in ("text", "secondary"):
        assert contrast(theme.colour(text), theme.colour("chart_track")) >= NEEDED[theme.name]


@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive])
def test_what_fusion_paints_can_be_read(theme: Theme, group: QPalette.ColorGroup) -> None:
    made = palette(theme)
    role = QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.BrightText, role.Window),
    ):
        assert contrast(made.color(group, text), made.color(group, ground)) >= NEEDED[theme.name], (
            text,
            ground,
        )


def test_every_role_of_the_palette_is_ours(theme: Theme) -> None:
    ours = {theme.colour(name).name() for name in COLOUR_NAMES}
    made = palette(theme)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}:
                assert made.color(group, role).name() in ours, (group, role)


def test_disabled_text_is_dimmed(theme: Theme) -> None:
    made = palette(theme)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        assert made.color(QPalette.ColorGroup.Disabled, role) == theme.disabled


def test_outline_that_fusion_mixes_can_be_seen(theme: Theme) -> None:
    window = outline_palette(theme).color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    assert contrast(window.darker(140), theme.window) >= 3


def test_style_sheet_holds_only_colours_of_the_theme(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet
    ours = {theme.colour(name).name() for name in COLOUR_NAMES}
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= ours


def test_qt_understands_the_style_sheet(theme: Theme, qapp: QApplication) -> None:
    """Qt warns about a sheet it cannot parse, and a warning fails the test."""
    qapp.setStyleSheet(style_sheet(theme))
    qapp.setStyleSheet("")


def test_theme_with_a_missing_or_unknown_colour_is_refused() -> None:
    names = dict.fromkeys(COLOUR_NAMES, "#000000")
    data = {"dark": False, "colours": names, "avatars": []}
    assert parse_theme("x", data).text == QColor("#000000")
    with pytest.raises(ValueError, match="spare"):
        parse_theme("x", {**data, "colours": {**names, "spare": "#000000"}})
    with pytest.raises(ValueError, match="accent"):
        parse_theme("x", {**data, "colours": {k: v for k, v in names.items() if k != "accent"}})
    with pytest.raises(ValueError, match="not a colour"):
        parse_theme("x", {**data, "colours": {**names, "text": "blackish"}})


def test_themes_are_compared_by_identity() -> None:
    one, other = load_theme("light"), load_theme("light")
    assert tuple(one) == tuple(other)
    assert one != other
    assert not one == other  # noqa: SIM201 - each operator is asked
    assert not one != one  # noqa: SIM202, PLR0124
    assert len({one, other}) == 2


def test_colour_asks_for_colours_only() -> None:
    with pytest.raises(KeyError):
        load_theme("light").colour("dark")


def test_no_colour_literal_outside_the_themes() -> None:
    package = Path(ror_desktop.__file__).parent
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(\s*["'\d]""")
    found = [
        f"{path.relative_to(package)}:{number}"
        for path in package.rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if literal.search(line)
    ]
    assert found == []
