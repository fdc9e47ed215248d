"""Writing notes and interactions."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "entry.note",
        translate("Actions", "&Write a note"),
        ("N",),
        "sticky-note",
        translate("Actions", "Write down what you noticed, learned or shared"),
    ),
    ActionSpec(
        "entry.interaction",
        translate("Actions", "&Log an interaction"),
        ("L",),
        "handshake",
        translate("Actions", "Note a call, a meeting, a message"),
    ),
    ActionSpec(
        "entry.waiting",
        translate("Actions", "Waits for an answer, or not"),
        ("A",),
        "hourglass",
        translate("Actions", "What came in last waits for your answer; or it was answered, or needs none"),
    ),
    ActionSpec(
        "entry.save",
        translate("Actions", "&Save the entry"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "check",
        translate("Actions", "Save the note or interaction that is being written"),
    ),
)
