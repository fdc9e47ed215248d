"""Scenarios: the entries of the playbook and their steps."""

from collections.abc import Sequence
from typing import Any

from ror_desktop.domain.feedback import Scenario, ScenarioDraft, Severity
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ScenarioStepTable, ScenarioTable

_SELECT = """
    SELECT s.id, s.title, s.severity, s.signals, s.wording, s.owner,
           (SELECT count(*) FROM feedback f WHERE f.scenario_id = s.id)
    FROM scenario s
"""


def insert_all(db: BookDatabase, drafts: Sequence[ScenarioDraft]) -> range:
    """Write many scenarios with their steps, in this order, after those that are there; returns their ids."""
    first = int(db.value("SELECT coalesce(max(position), -1) + 1 FROM scenario"))
    made = [_values(draft) | {"position": position} for position, draft in enumerate(drafts, first)]
    ids = rows.insert_all(db, ScenarioTable, made)
    steps = [
        {"scenario_id": scenario_id, "position": position, "text": text}
        for scenario_id, draft in zip(ids, drafts, strict=True)
        for position, text in enumerate(draft.steps)
    ]
    rows.insert_all(db, ScenarioStepTable, steps)
    return ids


def update(db: BookDatabase, scenario_id: int, draft: ScenarioDraft) -> None:
    """Make a scenario what the draft says. Steps that it names keep their row, and so their ticks."""
    rows.update(db, ScenarioTable, scenario_id, _values(draft))
    known = set(steps_of(db, scenario_id))
    kept = known.intersection(draft.step_ids)
    rows.delete(db, ScenarioStepTable, sorted(known - kept))
    for position, (step_id, text) in enumerate(draft.numbered_steps()):
        values = {"position": position, "text": text}
        if step_id in kept:
            rows.update(db, ScenarioStepTable, step_id, values)
        else:
            rows.insert(db, ScenarioStepTable, {"scenario_id": scenario_id, **values})


def delete(db: BookDatabase, scenario_id: int) -> None:
    """Remove a scenario with its steps; feedback answered along it stays, without it."""
    rows.delete(db, ScenarioTable, [scenario_id])


def get(db: BookDatabase, scenario_id: int) -> Scenario | None:
    """One scenario with its steps."""
    found = _scenarios(db, f"{_SELECT} WHERE s.id = ?", (scenario_id,))
    return found[0] if found else None


def all_of(db: BookDatabase) -> list[Scenario]:
    """Every scenario with its steps, in the order in which they were added."""
    return _scenarios(db, f"{_SELECT} ORDER BY s.position, s.id")


def steps_of(db: BookDatabase, scenario_id: int) -> list[int]:
    """The ids of the steps of a scenario, in order."""
    found = db.rows("SELECT id FROM scenario_step WHERE scenario_id = ? ORDER BY position, id", (scenario_id,))
    return [step_id for (step_id,) in found]


def _scenarios(db: BookDatabase, sql: str, values: Sequence[object] = ()) -> list[Scenario]:
    found = db.rows(sql, tuple(values))
    steps: dict[int, list[tuple[int, str]]] = {row[0]: [] for row in found}
    for marks, portion in rows.chunks(list(steps)):
        of = f"SELECT scenario_id, id, text FROM scenario_step WHERE scenario_id IN ({marks}) ORDER BY position, id"
        for scenario_id, step_id, text in db.rows(of, portion):
            steps[scenario_id].append((step_id, text))
    return [_scenario(row, steps[row[0]]) for row in found]


def _scenario(row: Sequence[Any], steps: Sequence[tuple[int, str]]) -> Scenario:
    scenario_id, title, severity, signals, wording, owner, used = row
    texts, ids = tuple(text for _id, text in steps), tuple(step_id for step_id, _text in steps)
    return Scenario(scenario_id, ScenarioDraft(title, Severity(severity), signals, wording, owner, texts, ids), used)


def _values(draft: ScenarioDraft) -> dict[str, Any]:
    return {
        "title": draft.title,
        "severity": draft.severity.value,
        "signals": draft.signals,
        "wording": draft.wording,
        "owner": draft.owner,
    }
