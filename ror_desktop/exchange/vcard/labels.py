"""Labels of Apple's and Google's programs: `item1.X-ABLabel` names what `item1.TEL` is."""

import re

from ror_desktop.exchange.vcard.text import escape, unescape

_STANDARD = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_ITEM = re.compile(r"(?i)item\d+")
STANDARD_LABELS = frozenset(
    {
        *(
            "Home",
            "Work",
            "Other",
            "School",
            "Mobile",
            "Main",
            "HomeFax",
            "WorkFax",
            "OtherFax",
            "Pager",
            "Car",
        ),
        *(
            "HomePage",
            "AssistantPhone",
            "CompanyMain",
            "Company",
            "Radio",
            "Telex",
            "Anniversary",
            "Birthday",
        ),
        *("Father", "Mother", "Parent", "Brother", "Sister", "Son", "Daughter", "Child", "Friend", "Spouse"),
        *("Partner", "Assistant", "Manager"),
    }
)
"""Those that Apple's programs translate; in a file
    they stand between special marks."""
ANNIVERSARY = "Anniversary"


def read_label(value: str) -> str:
    """The label as people know it."""
    text = unescape(value).strip()
    match = _STANDARD.fullmatch(text)
    return match[1].strip() if match else text


def label_value(label: str) -> str:
    """The value of X-ABLabel that `read_label` reads back."""
    if label in STANDARD_LABELS or _STANDARD.fullmatch(label):
        return f"_$!<{escape(label)}>!$_"
    return escape(label)


def is_item(group: str) -> bool:
    """Whether a group is only there to tie a label to its property."""
    return _ITEM.fullmatch(group) is not None
