"""What a role may do is what `can` says, over all roles, fields and states."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.people import Person
from tests.tasks.words import CREATE, DELETE, GET, UPDATE

ROLES = ("VIEWER", "CONTRIBUTOR", "MEMBER", "ADMIN")
SET_ROLE = "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
ARCHIVE = "mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }"
EDITS: dict[str, dict[str, Any]] = {
    "update": {"title": "New", "description": "New", "priority": "URGENT", "dueDate": "2031-01-01"},
    "changeStatus": {"status": "COMPLETED"},
    "assign": {"assigneeId": None},
}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("state", ["own", "other", "trash", "archived"])
async def test_can_says_what_is_allowed(alice: Person, bob: Person, garden: Any, role: str, state: str) -> None:
    task = await _task(alice, bob, garden, role, state)
    can = (await bob.asks(GET, id=task["id"]))["task"]["can"]

    for right, fields in EDITS.items():
        for field, value in fields.items():
            document = UPDATE.replace("input: $input)", "input: $input) @dryRun")
            payload = (await bob.asks(document, id=task["id"], input={field: value}))["updateTask"]
            assert (payload["errors"] == []) is can[right], (field, payload["errors"])
    payload = (
        await bob.asks(
            DELETE.replace("permanently: $permanently)", "permanently: $permanently) @dryRun"), id=task["id"]
        )
    )["deleteTask"]
    assert (payload["errors"] == []) is can["delete"]


async def test_as_it_is_documented(alice: Person, bob: Person, garden: Any) -> None:
    nothing = {"update": False, "changeStatus": False, "assign": False, "delete": False}
    everything = dict.fromkeys(nothing, True)
    expected = {
        ("VIEWER", "own"): nothing,
        ("CONTRIBUTOR", "own"): {**nothing, "changeStatus": True},
        ("CONTRIBUTOR", "other"): nothing,
        ("MEMBER", "other"): everything,
        ("ADMIN", "other"): everything,
        ("MEMBER", "trash"): {**nothing, "delete": True},
    }
    for (role, state), can in expected.items():
        task = await _task(alice, bob, garden, role, state)
        assert (await bob.asks(GET, id=task["id"]))["task"]["can"] == can, (role, state)


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_create(alice: Person, bob: Person, garden: Any, role: str) -> None:
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role=role)

    payload = (await bob.asks(CREATE, input={"title": "Dig", "teamId": garden["id"]}))["createTask"]

    assert (payload["errors"] == []) is (role in {"MEMBER", "ADMIN"})
    if payload["errors"]:
        assert payload["errors"][0]["needsTeamRole"] == "MEMBER"


async def test_who_runs_the_instance_is_admin_everywhere(alice: Person, ada: Person, garden: Any) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"]}))["task"]

    await ada.does(DELETE, id=task["id"], permanently=True)


async def _task(alice: Person, bob: Person, garden: Any, role: str, state: str) -> Any:
    """As Bob, who has that role, would find it."""
    await alice.does(SET_ROLE, team=garden["id"], user=bob.id, role=role)
    assignee = alice.id if state == "other" else bob.id
    input = {"title": "Dig", "teamId": garden["id"], "assigneeId": assignee}
    task = (await alice.does(CREATE, input=input))["task"]
    if state == "trash":
        await alice.does(DELETE, id=task["id"])
    if state == "archived":
        await alice.does(ARCHIVE, id=garden["id"])
    return task
