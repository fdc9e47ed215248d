"""Runs a machine of Hypothesis over a real book; how far is said by whoever asks, not by the profile of the run."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test


def walk(machine: type[RuleBasedStateMachine], *, examples: int, steps: int) -> None:
    """Take so many walks of so many steps."""
    wanted = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(machine, settings=wanted)
