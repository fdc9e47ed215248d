"""Names and other fields of contacts where Qt would take them for markup: tool tips, menus and buttons."""


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is, broken into lines where it is long."""
    from html import escape  # the first paint shows no tool tip

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def plain_action(text: str) -> str:
    """The words of a menu entry or button, in which "&" would mark a key."""
    return text.replace("&", "&&")
