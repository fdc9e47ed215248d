"""Keys that belong to a place in the window rather than to an action; shown on the sheet of all keys."""

from ror_desktop.messages import Message, translate

LOCAL_KEYS: tuple[tuple[Message, tuple[tuple[str, Message], ...]], ...] = (
    (
        translate("LocalKeys", "Everywhere"),
        (
            ("Tab", translate("LocalKeys", "Go to the next field; with Shift to the previous one")),
            ("Esc", translate("LocalKeys", "Go back, or close what is open")),
            ("Shift+F10", translate("LocalKeys", "What can be done with the selected line")),
        ),
    ),
    (
        translate("LocalKeys", "Today"),
        (
            ("Return", translate("LocalKeys", "Open the contact, or show more of a group")),
            (
                "D",
                translate("LocalKeys", "Done, answered, thanked or congratulated; otherwise log how you were in touch"),
            ),
            ("S", translate("LocalKeys", "Put off until another day")),
        ),
    ),
    (
        translate("LocalKeys", "Reminders"),
        (
            ("D", translate("LocalKeys", "Done")),
            ("1", translate("LocalKeys", "Be reminded again in 10 minutes")),
            ("H", translate("LocalKeys", "Be reminded again in an hour")),
            ("S", translate("LocalKeys", "Put off until another day")),
            ("O", translate("LocalKeys", "Open the contact")),
        ),
    ),
    (
        translate("LocalKeys", "Lists"),
        (
            ("Return", translate("LocalKeys", "Open what is selected")),
            ("Shift+Down", translate("LocalKeys", "Select several lines")),
            ("Ctrl+A", translate("LocalKeys", "Select all lines")),
        ),
    ),
    (
        translate("LocalKeys", "What came back"),
        (
            ("P", translate("LocalKeys", "Note a purchase; N a renewal")),
            ("R", translate("LocalKeys", "Note a referral; I an introduction, T a testimonial")),
            ("S", translate("LocalKeys", "Note a share; M a mention")),
        ),
    ),
    (
        translate("LocalKeys", "Charts"),
        (
            ("Right", translate("LocalKeys", "The next mark; up and down where there are several rows")),
            ("End", translate("LocalKeys", "The last mark; Home the first")),
            ("Return", translate("LocalKeys", "List the entries behind the mark")),
            ("Left", translate("LocalKeys", "Shut a branch of the tree; with Right open it")),
            ("Ctrl+C", translate("LocalKeys", "Copy the numbers")),
        ),
    ),
    (
        translate("LocalKeys", "Wrap-up"),
        (
            ("1", translate("LocalKeys", "Next step tomorrow; 2 in 3 days, 3 next week")),
            ("4", translate("LocalKeys", "Choose a cadence or a circle")),
            ("5", translate("LocalKeys", "Let go; X with a reason in your own words")),
            ("F", translate("LocalKeys", "Other words, or another day")),
            ("D", translate("LocalKeys", "Draft the e-mail")),
            ("J", translate("LocalKeys", "Skip to the next one; Backspace goes back")),
        ),
    ),
    (
        translate("LocalKeys", "Weekly review"),
        (
            ("D", translate("LocalKeys", "Thanked, done or answered, as the step asks; E drafts the e-mail")),
            ("1", translate("LocalKeys", "Next step, or another day for the promise, tomorrow; 2 and 3 later")),
            ("4", translate("LocalKeys", "Choose a cadence or a circle")),
            ("5", translate("LocalKeys", "Let rest for some months; X lets go, with a reason")),
            ("J", translate("LocalKeys", "Skip to the next one; Backspace goes back")),
            ("Ctrl+C", translate("LocalKeys", "At the end: copy the three sentences")),
        ),
    ),
    (
        translate("LocalKeys", "Just met"),
        (
            ("Return", translate("LocalKeys", "Save, and be ready for the next person; with Shift a new line")),
            (
                "Ctrl+1",
                translate("LocalKeys", "Go to the first chip, and so on to 9; then Enter corrects, Del rejects"),
            ),
            ("Ctrl+0", translate("LocalKeys", "Add to the contact in your book, or make a new one")),
            ("Ctrl+E", translate("LocalKeys", "Change event, place and day")),
        ),
    ),
    (
        translate("LocalKeys", "Writing an e-mail"),
        (
            ("Ctrl+Return", translate("LocalKeys", "Open it in the mail program")),
            ("Ctrl+B", translate("LocalKeys", "Put the background into the text, or take it out")),
            ("F8", translate("LocalKeys", "Go to what still has to be filled in")),
        ),
    ),
    (
        translate("LocalKeys", "Feedback"),
        (
            ("Return", translate("LocalKeys", "Answer the selected feedback, or change the selected scenario")),
            ("Ctrl+Return", translate("LocalKeys", "Save what is being written")),
            ("F8", translate("LocalKeys", "Go to what still has to be filled in")),
            ("Alt+Down", translate("LocalKeys", "Move a step of a scenario down; with Up upwards")),
            ("Del", translate("LocalKeys", "Delete the selected scenario")),
        ),
    ),
    (
        translate("LocalKeys", "Calendar"),
        (
            ("1", translate("LocalKeys", "Show the month; 2 the week, 3 the agenda")),
            ("Left", translate("LocalKeys", "The day beside; up and down walk its entries")),
            ("Ctrl+Down", translate("LocalKeys", "The same day a week later; with Up a week earlier")),
            ("PgDown", translate("LocalKeys", "The next month, week or 30 days; Page Up the ones before")),
            ("Home", translate("LocalKeys", "Go to today")),
            ("Alt+Right", translate("LocalKeys", "Move the selected follow-ups a day; with Left a day back")),
            ("Alt+Down", translate("LocalKeys", "Move them a week in the month, half an hour in the week")),
            ("Space", translate("LocalKeys", "Tick the selected follow-ups without asking")),
            ("Return", translate("LocalKeys", "Change the entry, or write a new one for the day")),
            ("Esc", translate("LocalKeys", "Show everybody again where something is filtered")),
        ),
    ),
)
"""By place: the keys as Qt spells them, and what they do."""
