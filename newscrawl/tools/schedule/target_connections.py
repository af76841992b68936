"""Makes the connections to a timetable's Scrapyds, with what the environment has of users and passwords."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import CommandError
from .scrapyd import Scrapyd
from .targets import Targets, TargetWatch
from .timetable import Schedule, Target


def connect_targets(schedule: Schedule, environment: Mapping[str, str], *, may_move: bool) -> Targets:
    """Returns the timetable's Scrapyds. None is asked for anything yet.

    Raises CommandError where the environment lacks a variable that a target names.
    """
    return Targets([_connect(target, environment) for target in schedule.targets], may_move)


def _connect(target: Target, environment: Mapping[str, str]) -> TargetWatch:
    usual = Target()
    for given, own in (
        (target.user_variable, usual.user_variable),
        (target.password_variable, usual.password_variable),
    ):
        if given != own and given not in environment:
            raise CommandError(
                f"The environment has no {given}, which the timetable names for {target.name}; set it.", 2
            )
    user, password = environment.get(target.user_variable), environment.get(target.password_variable)
    variables = (target.user_variable, target.password_variable)
    return TargetWatch(target, Scrapyd(target.url, user, password, variables=variables))
