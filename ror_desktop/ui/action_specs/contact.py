"""What is done with contacts, and the own card."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "capture.just_met",
        translate("Actions", "&Just met…"),
        ("Ctrl+Shift+N",),
        "user-check",
        translate("Actions", "Write down somebody you just met: one text, and everything in it finds its place"),
    ),
    ActionSpec(
        "contact.new",
        translate("Actions", "&New contact"),
        ("Ctrl+N",),
        "user-plus",
        translate("Actions", "Add a contact"),
    ),
    ActionSpec(
        "contact.edit",
        translate("Actions", "&Edit contact"),
        ("F2",),
        "pencil",
        translate("Actions", "Change name, organization, and ways to reach them"),
    ),
    ActionSpec(
        "contact.tag",
        translate("Actions", "&Tag…"),
        ("T",),
        "tag",
        translate("Actions", "Add or remove tags of the selected contacts"),
    ),
    ActionSpec(
        "contact.circle",
        translate("Actions", "&Circle and cadence…"),
        ("C",),
        "repeat",
        translate("Actions", "How often you want to be in touch with the selected contacts"),
    ),
    ActionSpec(
        "contact.met_at",
        translate("Actions", "Where yo&u met…"),
        (),
        "map-pin",
        translate("Actions", "Say at which event you met the selected contacts"),
    ),
    ActionSpec(
        "contact.email",
        translate("Actions", "E-&mail with background"),
        ("E",),
        "mail",
        translate("Actions", "Begin an e-mail from a template, with what you know about this contact beside it"),
    ),
    ActionSpec(
        "contact.call",
        translate("Actions", "C&all"),
        ("Ctrl+Shift+L",),
        "phone",
        translate("Actions", "Call this contact, then note how it went"),
    ),
    ActionSpec(
        "contact.delete",
        translate("Actions", "&Delete contact"),
        ("Ctrl+Backspace", "Ctrl+Del"),
        "trash-2",
        translate("Actions", "Delete the selected contacts; undo brings them back with everything on them"),
    ),
    ActionSpec(
        "contact.next",
        translate("Actions", "Ne&xt contact"),
        ("J",),
        "chevron-down",
        translate("Actions", "Go to the next contact of the list"),
    ),
    ActionSpec(
        "contact.previous",
        translate("Actions", "Pre&vious contact"),
        ("K",),
        "chevron-up",
        translate("Actions", "Go to the previous contact of the list"),
    ),
    ActionSpec(
        "circles.manage",
        translate("Actions", "Cir&cles…"),
        (),
        "users",
        translate("Actions", "The groups with a common cadence, and what they ask of a week"),
    ),
    ActionSpec(
        "templates.manage",
        translate("Actions", "&Templates…"),
        (),
        "file-text",
        translate("Actions", "Your own wording for e-mails"),
    ),
    ActionSpec(
        "card.edit",
        translate("Actions", "M&y card…"),
        (),
        "user",
        translate("Actions", "Your own name, organization and ways to reach you"),
    ),
    ActionSpec(
        "card.show",
        translate("Actions", "Show my card as a &QR code"),
        ("Ctrl+Shift+M",),
        "qr-code",
        translate("Actions", "Fill the screen with a code that somebody else can scan"),
    ),
    ActionSpec(
        "card.save",
        translate("Actions", "Save my card as a &file…"),
        (),
        "save",
        translate("Actions", "Write your own card to a vCard file"),
    ),
)
