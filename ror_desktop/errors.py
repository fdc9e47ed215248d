"""Expected failures: each says what happened, what was kept and what to do."""

from ror_desktop.messages import Message


class RorError(Exception):
    """A failure that a person can be told about in one sentence.

    The window shows it in its one place for errors and keeps what was typed; the command line prints it on
    standard error and exits with 1. Anything that is not a `RorError` is a bug and goes to the crash hook.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message.plain())
        self.message = message
