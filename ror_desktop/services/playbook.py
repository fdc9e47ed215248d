"""Verbs and reads of the playbook: what we do when somebody says something about us."""

from dataclasses import replace

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.feedback import Scenario, ScenarioDraft, Severity
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.store import scenarios

_ORDER = {severity: place for place, severity in enumerate(Severity)}


class PlaybookService:
    """What can be done with scenarios."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, draft: ScenarioDraft) -> Change:
        """Add a scenario. `created` is its id."""
        draft = _ready(draft)
        with self._book.verb(Verb.SCENARIO_ADD) as run:
            run.created = scenarios.insert_all(self._book.db, [draft])[0]
            run.about(Noun.SCENARIO, run.created, translate("Playbook", "Scenario added"))
        return run.change

    def add_starters(self, language: str) -> Change:
        """Add the starters of that language (ISO 639-1) whose title the book has not got; one undo takes them away."""
        from ror_desktop.services.starters import starter_scenarios

        with self._book.verb(Verb.SCENARIO_ADD) as run:
            known = {found.draft.title for found in self.all()}
            fresh = [draft for draft in starter_scenarios(language) if draft.title not in known]
            scenarios.insert_all(self._book.db, fresh)
            message = translate("Playbook", "Added %n starter scenario(s)", "", len(fresh))
            run.about(Noun.SCENARIO, None, message, len(fresh))
        return run.change

    def edit(self, scenario_id: int, draft: ScenarioDraft) -> Change:
        """Make a scenario what the draft says. Steps that keep their id keep what was ticked."""
        draft = _ready(draft)
        with self._book.verb(Verb.SCENARIO_EDIT) as run:
            self._demand(scenario_id)
            scenarios.update(self._book.db, scenario_id, draft)
            run.about(Noun.SCENARIO, scenario_id, translate("Playbook", "Scenario changed"))
        return run.change

    def delete(self, scenario_id: int) -> Change:
        """Delete a scenario; feedback answered along it stays, without it."""
        with self._book.verb(Verb.SCENARIO_DELETE) as run:
            self._demand(scenario_id)
            scenarios.delete(self._book.db, scenario_id)
            run.about(Noun.SCENARIO, scenario_id, translate("Playbook", "Scenario deleted"))
        return run.change

    def get(self, scenario_id: int) -> Scenario | None:
        """One scenario with its steps, or nothing where it is gone."""
        return scenarios.get(self._book.db, scenario_id)

    def all(self) -> list[Scenario]:
        """Every scenario: praise first, then from the innocuous to the worst case."""
        return sorted(scenarios.all_of(self._book.db), key=_by_severity)

    def _demand(self, scenario_id: int) -> None:
        if scenarios.get(self._book.db, scenario_id) is None:
            raise RorError(translate("Playbook", "This scenario is not in the book any more."))


def _by_severity(scenario: Scenario) -> int:
    return _ORDER[scenario.draft.severity]


def _ready(draft: ScenarioDraft) -> ScenarioDraft:
    """The draft with tidy texts, and without steps that say nothing."""
    title = one_line(draft.title)
    if not title:
        raise RorError(translate("Playbook", "A scenario needs a name."))
    tidy = [(step_id, one_line(text)) for step_id, text in draft.numbered_steps()]
    steps = [(step_id, text) for step_id, text in tidy if text]
    return replace(
        draft,
        title=title,
        signals=clean(draft.signals).strip(),
        wording=clean(draft.wording).strip(),
        owner=one_line(draft.owner),
        steps=tuple(text for _id, text in steps),
        step_ids=tuple(step_id for step_id, _text in steps),
    )
