"""Sentences for people, said by floors that do not know Qt.

A `Message` holds the source text with its arguments; the window translates it when it is shown, the command
line prints it in English or translated as well. `translate` has the name and the arguments of
`QCoreApplication.translate`, so that `pyside6-lupdate` finds the texts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

Translator = Callable[[str, str, str, int], str]
"""(context, source, comment, n) -> text, with %n still to be replaced where n is not -1."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence: context and source text for the translator, a count for the plural, and named arguments.

    In the text, `%n` stands for the count and `{name}` for an argument. An argument may be a `Message` itself.
    """

    context: str
    source: str
    comment: str = ""
    n: int = -1
    args: Mapping[str, object] = field(default_factory=dict)

    def with_args(self, **args: object) -> "Message":
        """The same sentence with these arguments."""
        return replace(self, args={**self.args, **args})

    def render(self, translator: Translator) -> str:
        """The sentence in the translator's language."""
        text = translator(self.context, self.source, self.comment, self.n)
        if self.n >= 0:
            text = text.replace("%n", str(self.n))
        for name, value in self.args.items():
            shown = value.render(translator) if isinstance(value, Message) else str(value)
            text = text.replace("{" + name + "}", shown)
        return text

    def plain(self) -> str:
        """The sentence in English, as written in the source."""
        return self.render(english)


def english(_context: str, source: str, _comment: str, n: int) -> str:
    """The source text itself; "(s)" becomes the plural ending that the count asks for."""
    return source.replace("(s)", "" if n == 1 else "s") if n >= 0 else source


def translate(context: str, source: str, comment: str = "", n: int = -1) -> Message:
    """A sentence to be rendered later; the same signature as `QCoreApplication.translate`."""
    return Message(context, source, comment, n)
