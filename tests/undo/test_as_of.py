"""A task as it was at a position in the log, or at an instant."""

from __future__ import annotations

from typing import Any

import pytest

from events.log import log
from events.log.cursor import Cursor
from events.storage.database import Unit
from models.values import clock
from models.values.ids import new_id
from taskflow.components import Components
from tests.comments.words import CREATE as COMMENT
from tests.labels.words import label
from tests.parts.words import NEW_TEAM
from tests.stages.words import stage
from tests.support.people import Person
from tests.support.words import PURGE
from tests.undo.words import ACTIVITY, AS_OF, MOVE, RESTORE, TRASH, UNDO, activity, as_of, edit, last, make, seen

WHERE = "{ cursor }"
OVERDUE = "query ($id: ID!, $position: Position!) { task(id: $id) { overdue asOf(position: $position) { overdue } } }"
TIMES = ACTIVITY.replace("id name", "occurredAt id name")


async def position(person: Person) -> str:
    cursor: str = (await person.asks(WHERE))["cursor"]
    return cursor


async def test_every_former_state_of_a_task_is_shown_at_its_position_and_time(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """Whatever changed the task, even when the events up to then are gone."""
    team, orchard = garden["id"], (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    roses = (await label(alice, team, "Roses"))["id"]
    doing = await stage(alice, team, "Doing", status="IN_PROGRESS")
    beginning = await position(alice)
    parent = await make(alice, "Garden", teamId=team)
    task = await make(alice, teamId=team, description="Deep " + "x" * 3000)
    states = [(await position(alice), await seen(alice, task))]
    for change in (
        lambda: edit(alice, task, title="Dig deep", description="No", labelIds=[roses], assigneeId=bob.id),
        lambda: edit(alice, task, stageId=doing["id"], parentId=parent),
        lambda: alice.does(COMMENT, input={"taskId": task, "body": "Why?"}),
        lambda: alice.does(MOVE, id=task, input={}),
        lambda: edit(alice, task, labelIds=[], assigneeId=None, stageId=None, status="PENDING"),
        lambda: alice.does(TRASH, id=task),
        lambda: alice.does(RESTORE, id=task),
        lambda: edit(alice, task, teamId=orchard),
        lambda: edit(alice, task, title="There"),
    ):
        await change()
        states.append((await position(alice), await seen(alice, task)))

    for cursor, state in states:
        assert await as_of(alice, task, cursor=cursor) == state
    assert await as_of(alice, task, cursor=beginning) is None
    times = [event["occurredAt"] for event in (await alice.asks(TIMES, id=task))["task"]["activity"]["nodes"]]
    assert await as_of(alice, task, at=times[0]) == states[-1][1]
    assert await as_of(alice, task, at="2020-01-01T00:00:00Z") is None

    gone = await forgets(components, team)
    assert gone > 5
    for cursor, _ in states[:2]:
        assert (await alice.is_refused(AS_OF, id=task, position={"cursor": cursor}))["extensions"][
            "code"
        ] == "CURSOR_EXPIRED"


async def forgets(components: Components, team: str) -> int:
    """Truncates the team's log up to now."""

    async def forget(unit: Unit) -> int:
        head = (await log.heads_of(unit, [team]))[team]
        return await log.forget(unit, team, before=clock.now() + 1, until=head, most=1000)

    return (await components.database.unit(forget))[0]


async def test_a_former_state_is_derived_from_the_next_event_when_the_one_before_is_gone(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    roses = (await label(alice, garden["id"], "Roses"))["id"]
    task = await make(alice, teamId=garden["id"], labelIds=[roses], assigneeId=bob.id)
    other = await make(alice, teamId=garden["id"], labelIds=[roses])
    was, cursor = [await seen(alice, each) for each in (task, other)], await position(alice)
    await forgets(components, garden["id"])
    await edit(alice, task, labelIds=[], assigneeId=None, title="Other")

    assert await as_of(alice, task, cursor=cursor) == was[0]
    assert await as_of(alice, other, cursor=cursor) == was[1]
    assert (await alice.is_refused(AS_OF, id=task, position={"at": "2020-01-01T00:00:00Z"}))["extensions"][
        "code"
    ] == "CURSOR_EXPIRED"


async def test_nothing_of_a_team_out_of_sight_is_shown(alice: Person, bob: Person, garden: Any) -> None:
    orchard = (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    task = await make(alice, "Secret", teamId=orchard)
    secret, of_bob = await position(alice), await position(bob)
    await edit(alice, task, teamId=garden["id"], title="Told")
    told = await position(bob)
    times = [event["occurredAt"] for event in (await alice.asks(TIMES, id=task))["task"]["activity"]["nodes"]]

    for where in ({"cursor": secret}, {"cursor": of_bob}, {"at": times[-1]}):
        assert await as_of(bob, task, **where) is None
    assert (await as_of(bob, task, cursor=told))["title"] == "Told"
    assert (await as_of(alice, task, cursor=secret))["title"] == "Secret"


async def test_an_invalid_position_and_six_positions_in_one_document_are_refused(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await make(alice, teamId=garden["id"])
    other_history = Cursor("0011223344556677", {garden["id"]: 1}).encode()

    for cursor, code in (("nonsense!", "INVALID"), (other_history, "CURSOR_EXPIRED")):
        error = await alice.is_refused(AS_OF, id=task, position={"cursor": cursor})
        assert (error["extensions"]["code"], error["path"]) == (code, ["task", "asOf"])
    asked = " ".join(f'a{number}: asOf(position: {{at: "2031-01-01T00:00:00Z"}}) {{ title }}' for number in range(6))
    error = await alice.is_refused(f"query ($id: ID!) {{ task(id: $id) {{ {asked} }} }}", id=task)
    assert error["extensions"]["code"] == "TOO_COMPLEX"


async def test_an_undo_shows_the_state_before_the_change(alice: Person, garden: Any) -> None:
    task = await make(alice, teamId=garden["id"])
    await edit(alice, task, title="Dig deep")
    edited = await position(alice)
    await alice.does(UNDO, target={"eventId": await last(alice, task)})

    assert (await seen(alice, task))["title"] == "Dig"
    assert (await as_of(alice, task, cursor=edited))["title"] == "Dig deep"


@pytest.mark.usefixtures("as_an_older_version")
async def test_several_events_at_one_time_and_a_task_that_returned(alice: Person, garden: Any) -> None:
    """One unit takes a task out of the trash and moves it: the numbers in two streams do not show which event came
    last."""
    team, orchard = garden["id"], (await alice.does(NEW_TEAM, name="Orchard"))["team"]["id"]
    for here, there in ((team, orchard), (orchard, team)):
        task = await make(alice, teamId=here)
        await alice.asks(
            "mutation ($id: ID!, $team: ID!) { a: updateTask(id: $id, input: {teamId: $team}) { errors { code } }"
            " b: deleteTask(id: $id) { errors { code } } }",
            id=task,
            team=there,
        )
        deleted, gone = await position(alice), await seen(alice, task)
        await alice.does(UNDO, target={"originId": (await activity(alice, task))[0]["originId"]})
        back, now = await position(alice), await seen(alice, task)
        assert (now["team"]["id"], now["deletedAt"]) == (here, None)
        assert await as_of(alice, task, cursor=back) == now
        assert await as_of(alice, task, cursor=deleted) == gone

    again = new_id("task")
    await make(alice, "Gone", id=again, teamId=team)
    await alice.does(TRASH, id=again)
    await alice.does(PURGE, id=again)
    between = await position(alice)
    await make(alice, "New", id=again, teamId=team)
    assert await as_of(alice, again, cursor=between) is None


async def test_an_overdue_task_was_overdue_at_that_time(alice: Person, garden: Any, components: Components) -> None:
    task = await make(alice, teamId=garden["id"], dueDate="2021-06-01")
    cursor = await position(alice)

    async def a_year_before(unit: Unit) -> None:
        await unit.execute(
            "UPDATE events SET occurred_at = $2 WHERE subject_id = $1", task, clock.start_of("2020-06-01", "UTC")
        )

    await components.database.unit(a_year_before)

    then = (await alice.asks(OVERDUE, id=task, position={"cursor": cursor}))["task"]

    assert then == {"overdue": True, "asOf": {"overdue": False}}
