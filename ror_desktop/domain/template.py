"""Templates: wording for messages, with placeholders that `letter` fills."""

from dataclasses import dataclass

from ror_desktop.domain.interaction import InteractionKind


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """What a person says about a template: its name, its language (ISO 639-1), and what it says.

    `kind` is what a letter made from it mostly is: a give, an ask, or plain contact.
    """

    name: str
    language: str = "en"
    subject: str = ""
    body: str = ""
    kind: InteractionKind = InteractionKind.CONTACT


@dataclass(frozen=True, slots=True)
class Template:
    """A template as it stands in the book."""

    id: int
    draft: TemplateDraft
