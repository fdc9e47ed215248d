"""Scenarios: the entries of the playbook and their steps."""

from collections.abc import Sequence

from ror_desktop.domain.feedback import ScenarioDraft
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ScenarioStepTable, ScenarioTable


def insert_all(db: BookDatabase, drafts: Sequence[ScenarioDraft]) -> range:
    """Write many scenarios with their steps, in this order; returns their ids."""
    made = [
        {
            "title": draft.title,
            "severity": draft.severity.value,
            "signals": draft.signals,
            "wording": draft.wording,
            "owner": draft.owner,
            "position": position,
        }
        for position, draft in enumerate(drafts)
    ]
    ids = rows.insert_all(db, ScenarioTable, made)
    steps = [
        {"scenario_id": scenario_id, "position": position, "text": text}
        for scenario_id, draft in zip(ids, drafts, strict=True)
        for position, text in enumerate(draft.steps)
    ]
    rows.insert_all(db, ScenarioStepTable, steps)
    return ids


def steps_of(db: BookDatabase, scenario_id: int) -> list[int]:
    """The ids of the steps of a scenario, in order."""
    found = db.rows("SELECT id FROM scenario_step WHERE scenario_id = ? ORDER BY position, id", (scenario_id,))
    return [step_id for (step_id,) in found]
