"""The one place from which every page hears what changed, what was said, and what failed."""

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """Signals of the window, emitted on the GUI thread only.

    `changed` carries a `Change` after it was committed; `said` a `Message` and whether it can be undone;
    `saved` a `Message` and the `Path` of the file that was written; `failed` the `Message` of an expected failure,
    which goes with the next change; `warned` one that stays until somebody closes it; `day_changed` the new calendar
    day; `contact_wanted` the id of the contact that somebody wants to see on the page People; `letter_wanted` that of
    one to whom somebody wants to write; `reply_wanted` the same with a subject and a text to begin with;
    `feedback_wanted` the id of the feedback that somebody wants to see; `reached_out` a `Reach`: an e-mail or a call
    that was begun in another program; `draft_opened` the `DraftKey` of what is typed from now on in the field that
    emits it, and that field's keeper: no second field goes on with the same text.
    """

    changed = Signal(object)
    said = Signal(object, bool)
    saved = Signal(object, object)
    failed = Signal(object)
    warned = Signal(object)
    day_changed = Signal(object)
    contact_wanted = Signal(int)
    letter_wanted = Signal(int)
    reply_wanted = Signal(int, str, str)
    feedback_wanted = Signal(int)
    reached_out = Signal(object)
    draft_opened = Signal(object, object)
