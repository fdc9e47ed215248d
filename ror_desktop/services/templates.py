"""Verbs and reads of templates."""

from dataclasses import replace

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.template import Template, TemplateDraft
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.store import templates


class TemplateService:
    """What can be done with templates."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, draft: TemplateDraft) -> Change:
        """Add a template. `created` is its id."""
        draft = _ready(draft)
        with self._book.verb(Verb.TEMPLATE_ADD) as run:
            run.created = templates.insert_all(self._book.db, [draft])[0]
            run.about(Noun.TEMPLATE, run.created, translate("Templates", "Template added"))
        return run.change

    def add_starters(self) -> Change:
        """Add the starter templates whose name the book has not got in their language; one undo takes them away."""
        from ror_desktop.services.starters import starters

        with self._book.verb(Verb.TEMPLATE_ADD) as run:
            known = {(found.draft.name, found.draft.language) for found in self.all()}
            fresh = [draft for draft in starters() if (draft.name, draft.language) not in known]
            templates.insert_all(self._book.db, fresh)
            message = translate("Templates", "Added %n starter template(s)", "", len(fresh))
            run.about(Noun.TEMPLATE, None, message, len(fresh))
        return run.change

    def edit(self, template_id: int, draft: TemplateDraft) -> Change:
        """Make a template what the draft says."""
        draft = _ready(draft)
        with self._book.verb(Verb.TEMPLATE_EDIT) as run:
            if templates.get(self._book.db, template_id) is None:
                raise RorError(translate("Templates", "This template is not in the book any more."))
            templates.update(self._book.db, template_id, draft)
            run.about(Noun.TEMPLATE, template_id, translate("Templates", "Template changed"))
        return run.change

    def delete(self, template_id: int) -> Change:
        """Delete a template; letters made from it stay."""
        with self._book.verb(Verb.TEMPLATE_DELETE) as run:
            templates.delete(self._book.db, template_id)
            run.about(Noun.TEMPLATE, template_id, translate("Templates", "Template deleted"))
        return run.change

    def get(self, template_id: int) -> Template | None:
        """One template, or nothing where it is gone."""
        return templates.get(self._book.db, template_id)

    def all(self) -> list[Template]:
        """Every template, in the order in which they were added."""
        return templates.all_of(self._book.db)


def _ready(draft: TemplateDraft) -> TemplateDraft:
    name = one_line(draft.name)
    if not name:
        raise RorError(translate("Templates", "A template needs a name."))
    return replace(draft, name=name, subject=one_line(draft.subject), body=clean(draft.body))
