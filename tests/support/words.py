"""Documents that many tests send and that are the subject of none of them."""

from __future__ import annotations

_ERRORS = "errors { __typename code message path }"

SET_MEMBER = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole! = MEMBER)"
    f" {{ setTeamMember(teamId: $team, userId: $user, role: $role) {{ {_ERRORS} }} }}"
)
REMOVE_MEMBER = (
    f"mutation ($team: ID!, $user: ID!) {{ removeTeamMember(teamId: $team, userId: $user) {{ {_ERRORS} }} }}"
)
ARCHIVE = f"mutation ($id: ID!) {{ archiveTeam(id: $id) {{ {_ERRORS} }} }}"
TRASH = f"mutation ($id: ID!) {{ deleteTask(id: $id) {{ {_ERRORS} }} }}"
RESTORE = f"mutation ($id: ID!) {{ restoreTask(id: $id) {{ {_ERRORS} }} }}"
PURGE = f"mutation ($id: ID!) {{ deleteTask(id: $id, permanently: true) {{ {_ERRORS} }} }}"
