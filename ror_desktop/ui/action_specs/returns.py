"""What came back, what was said, and looking at both."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "return.add",
        translate("Actions", "Note what came &back…"),
        ("R",),
        "trending-up",
        translate("Actions", "A purchase, a referral, a share: what this contact gave back"),
    ),
    ActionSpec(
        "return.thanked",
        translate("Actions", "&Thanked"),
        ("Ctrl+Shift+T",),
        "heart",
        translate("Actions", "You said thanks for what the selected contacts recommended or shared"),
    ),
    ActionSpec(
        "answer.add",
        translate("Actions", "Would they re&commend us?…"),
        (),
        "thumbs-up",
        translate("Actions", "Note an answer from 0 to 10 with its day"),
    ),
    ActionSpec(
        "answer.import",
        translate("Actions", "Import &answers…"),
        (),
        "file-down",
        translate("Actions", "Answers from 0 to 10 out of a CSV file, matched to your contacts"),
    ),
    ActionSpec(
        "contact.customer",
        translate("Actions", "Customer or &partner"),
        (),
        "handshake",
        translate("Actions", "Mark the selected contacts as customer or partner from today on, or take the mark away"),
        checkable=True,
    ),
    ActionSpec(
        "contact.measures",
        translate("Actions", "&Measures of this contact"),
        ("I",),
        "list-checks",
        translate("Actions", "Everything that can be said in numbers, each with the entries behind it"),
    ),
    ActionSpec(
        "feedback.new",
        translate("Actions", "New f&eedback"),
        ("Ctrl+Shift+B",),
        "quote",
        translate("Actions", "Write down what somebody said about you, word for word"),
    ),
    ActionSpec(
        "feedback.answer",
        translate("Actions", "Answer feedbac&k"),
        (),
        "message-circle",
        translate("Actions", "Answer the selected feedback along a scenario of the playbook"),
    ),
    ActionSpec(
        "scenario.new",
        translate("Actions", "New &scenario"),
        (),
        "plus",
        translate("Actions", "Prepare for something that could be said about you"),
    ),
    ActionSpec(
        "review.start",
        translate("Actions", "&Weekly review"),
        ("Ctrl+Shift+W",),
        "list-checks",
        translate("Actions", "Fifteen minutes: what came back, thanks, promises, who waits, who fades"),
    ),
    ActionSpec(
        "report.save",
        translate("Actions", "Save the returns &report…"),
        (),
        "file-text",
        translate("Actions", "What came back in a period or from an event, as PDF or CSV"),
    ),
)
