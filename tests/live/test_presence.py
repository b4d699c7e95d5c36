"""`subscription { presence }`: the people who are looking at a task, at once and after every change."""

from __future__ import annotations

from typing import Any

import pytest

from events.event import Logged, Origin
from events.states import PERSON, PersonCard
from models.presence import MOST_SHOWN, Looker, Presence
from taskflow.components import Components
from tests.support.asgi import Stream
from tests.support.eventually import eventually
from tests.support.people import Person, robot_of
from tests.support.sse import listening

LOOKS = "subscription ($task: ID!) { presence(taskId: $task) { taskId viewers { name } } }"
WITH_EMAIL = "subscription ($task: ID!) { presence(taskId: $task) { viewers { name email } } }"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { message } } }"
MOVE = "mutation ($id: ID!, $team: ID!) { updateTask(id: $id, input: {teamId: $team}) { task { key } errors { message } } }"
DELETE = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
NEW_TEAM = 'mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }'
REMOVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
RENAME = "mutation ($name: String!) { updateProfile(input: {name: $name}) { user { name } errors { message } } }"

FOREVER = 3600.0


@pytest.fixture
async def task(alice: Person, garden: dict[str, Any]) -> dict[str, Any]:
    """A task in the garden, which Alice and Bob see."""
    payload = await alice.does(CREATE, input={"title": "Water the plants", "teamId": garden["id"]})
    made: dict[str, Any] = payload["task"]
    return made


async def names(stream: Stream) -> list[str]:
    return [viewer["name"] for viewer in (await stream.next())["presence"]["viewers"]]


async def is_shown(stream: Stream, *expected: str) -> None:
    """Waits until these people are shown: a new watcher may see the others arrive, too."""
    while await names(stream) != list(expected):
        pass


async def test_present_people_are_shown_at_once_and_as_they_come_and_go(
    alice: Person, bob: Person, task: dict[str, Any]
) -> None:
    async with alice.connects() as one:
        alices = await one.subscribes(LOOKS, task=task["key"])
        assert (await alices.next())["presence"] == {"taskId": task["id"], "viewers": [{"name": "Alice"}]}
        async with bob.connects() as other:
            bobs = await other.subscribes(LOOKS, task=task["id"])
            assert await names(bobs) == ["Alice", "Bob"]
            assert await names(alices) == ["Alice", "Bob"]
            await bobs.stops()
            assert await names(alices) == ["Alice"]


async def test_several_tabs_are_one_person_until_the_last_is_closed(
    alice: Person, bob: Person, task: dict[str, Any], components: Components
) -> None:
    async with alice.connects() as one, bob.connects() as tab:
        alices = await one.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice")
        first = await tab.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice", "Bob")
        async with bob.connects() as other_tab:
            await is_shown(await other_tab.subscribes(LOOKS, task=task["id"]), "Alice", "Bob")
            await first.stops()
        assert await names(alices) == ["Alice"]
    assert components.presence.tasks <= {task["id"]}
    assert components.presence.lookers == 0


async def test_reloading_a_page_is_no_departure(
    alice: Person, bob: Person, task: dict[str, Any], components: Components
) -> None:
    presence = components.presence
    async with alice.connects() as one, bob.connects() as other:
        alices = await one.subscribes(LOOKS, task=task["id"])
        bobs = await other.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice", "Bob")
        presence.settled_seconds = FOREVER
        await bobs.stops()
        await eventually(lambda: presence.lookers == 1)
        await other.subscribes(LOOKS, task=task["id"])
        await eventually(lambda: presence.lookers == 2)
        presence.settled_seconds = 0  # takes effect with the next change, which is the new name
        await bob.does(RENAME, name="Zoe")
        assert await names(alices) == ["Alice", "Zoe"]


async def test_a_script_with_an_api_key_watches_without_being_shown(
    alice: Person, bob: Person, task: dict[str, Any]
) -> None:
    robot = await robot_of(bob)
    async with robot.connects() as one, alice.connects() as other:
        robots = await one.subscribes(LOOKS, task=task["id"])
        assert await names(robots) == []
        assert await names(await other.subscribes(LOOKS, task=task["id"])) == ["Alice"]
        assert await names(robots) == ["Alice"]


async def test_a_task_out_of_sight_or_in_the_trash_is_not_found(
    alice: Person, chidi: Person, task: dict[str, Any]
) -> None:
    async def is_not_found(person: Person, id: str) -> None:
        async with person.connects() as socket:
            stream = await socket.subscribes(LOOKS, task=id)
            message = await socket.hears()
            assert (message["id"], message["type"]) == (stream.id, "error")
            assert message["payload"][0]["extensions"]["code"] == "NOT_FOUND"

    await is_not_found(chidi, task["id"])
    await is_not_found(chidi, "GAR-999")
    await alice.does(DELETE, id=task["id"])
    await is_not_found(alice, task["id"])


async def test_presence_ends_for_everybody_when_the_task_is_trashed(
    alice: Person, bob: Person, task: dict[str, Any]
) -> None:
    async with alice.connects() as one, bob.connects() as other:
        alices = await one.subscribes(LOOKS, task=task["id"])
        bobs = await other.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice", "Bob")
        await is_shown(bobs, "Alice", "Bob")
        await alice.does(DELETE, id=task["id"])
        for stream in (alices, bobs):
            await _ends_soon(stream)


async def test_presence_ends_while_it_waits_for_changes_to_settle(
    alice: Person, task: dict[str, Any], components: Components
) -> None:
    components.presence.settled_seconds = FOREVER
    robot = await robot_of(alice)
    async with robot.connects() as one:
        robots = await one.subscribes(LOOKS, task=task["id"])
        assert await names(robots) == []
        # its run has started, and waits from now on
        await eventually(lambda: components.presence.tasks == {task["id"]})
        await alice.does(DELETE, id=task["id"])
        await robots.ends()


async def test_nobody_is_sent_the_same_people_twice(
    alice: Person, bob: Person, task: dict[str, Any], components: Components
) -> None:
    async with alice.connects() as one, bob.connects() as other:
        alices = await one.subscribes(LOOKS, task=task["id"])
        assert await names(alices) == ["Alice"]
        (group,) = components.hub.groups.values()
        await eventually(lambda: group.made == 1)  # the list of recipients is recorded as well
        await other.subscribes(LOOKS, task=task["id"])
        assert await names(alices) == ["Alice", "Bob"]


async def test_presence_ends_for_people_who_do_not_see_the_new_team_of_the_task(
    alice: Person, bob: Person, task: dict[str, Any]
) -> None:
    orchard = (await alice.does(NEW_TEAM))["team"]["id"]
    async with alice.connects() as one, bob.connects() as other:
        alices = await one.subscribes(LOOKS, task=task["id"])
        bobs = await other.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice", "Bob")
        await alice.does(MOVE, id=task["id"], team=orchard)
        await _ends_soon(bobs)
        assert await names(alices) == ["Alice"]


async def test_presence_ends_for_a_removed_member_and_continues_with_other_rights(
    alice: Person, bob: Person, garden: dict[str, Any], task: dict[str, Any]
) -> None:
    async with alice.connects() as one, bob.connects() as other:
        alices = await one.subscribes(LOOKS, task=task["id"])
        bobs = await other.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice", "Bob")
        await alice.does(NEW_TEAM)  # she has more rights now, and sees the same people
        await alice.does(REMOVE, team=garden["id"], user=bob.id)
        await _ends_soon(bobs)
        await is_shown(alices, "Alice")


async def test_people_with_equal_rights_share_a_run_and_each_sees_addresses_by_their_own_rights(
    alice: Person, bob: Person, ada: Person, task: dict[str, Any], components: Components
) -> None:
    everybody = (await ada.asks("{ teams { id default } }"))["teams"]
    await ada.does(REMOVE, team=next(team["id"] for team in everybody if team["default"]), user=ada.id)
    async with alice.connects() as one, bob.connects() as other, ada.connects() as above:
        for socket in (one, other):
            await (await socket.subscribes(LOOKS, task=task["id"])).next()
        assert len(components.hub.groups) == 1
        await (await above.subscribes(LOOKS, task=task["id"])).next()
        async with bob.connects() as bobs, ada.connects() as adas:
            seen_by_bob = (await (await bobs.subscribes(WITH_EMAIL, task=task["id"])).next())["presence"]["viewers"]
            seen_by_ada = (await (await adas.subscribes(WITH_EMAIL, task=task["id"])).next())["presence"]["viewers"]
    assert {one["name"]: one["email"] for one in seen_by_bob} == {
        "Ada": None,
        "Alice": alice.email,
        "Bob": bob.email,
    }
    assert {one["name"]: one["email"] for one in seen_by_ada} == {
        "Ada": ada.email,
        "Alice": alice.email,
        "Bob": bob.email,
    }


async def test_an_event_stream_counts_as_looking_too(alice: Person, bob: Person, task: dict[str, Any]) -> None:
    async with alice.connects() as one:
        alices = await one.subscribes(LOOKS, task=task["id"])
        await is_shown(alices, "Alice")
        async with listening(bob, LOOKS, task=task["id"]) as events:
            kind, told = await events.next()
            assert (kind, told["data"]["presence"]["viewers"]) == ("next", [{"name": "Alice"}, {"name": "Bob"}])
            await is_shown(alices, "Alice", "Bob")
        await is_shown(alices, "Alice")


async def test_the_profile_of_a_person_at_another_process_is_read(
    alice: Person, bob: Person, task: dict[str, Any], components: Components
) -> None:
    """Processes share only the names of the people."""
    async with bob.connects() as other, alice.connects() as one:
        await is_shown(await other.subscribes(LOOKS, task=task["id"]), "Bob")
        components.presence._here[task["id"]][bob.id].card = None
        alices = await one.subscribes(WITH_EMAIL, task=task["id"])
        assert (await alices.next())["presence"]["viewers"] == [
            {"name": "Alice", "email": alice.email},
            {"name": "Bob", "email": bob.email},
        ]


@pytest.mark.once
def test_the_first_fifty_people_by_name_are_shown_and_nothing_is_kept_of_those_who_left() -> None:
    presence = Presence()
    people = [person(f"user_{number:03}", f"É{99 - number}") for number in range(MOST_SHOWN + 10)]
    leave = [presence.look("task_1", each) for each in people[1:]]
    presence.put_elsewhere("task_1", [Looker(each["id"], each["name"], 0) for each in people[:5]])

    assert [looker.name for looker in presence.at("task_1")] == [f"É{number}" for number in range(40, 90)]

    for each in leave:
        each()
    assert presence.at("task_1") == []
    assert presence.tasks == set()
    assert presence._tasks_of == {}


@pytest.mark.once
def test_a_new_name_is_sent_only_to_watchers_of_the_persons_tasks() -> None:
    presence = Presence()
    told: list[str] = []
    leave = presence.look("task_1", person("user_1", "Alice"))
    leave_again = presence.look("task_1", person("user_1", "Alice"))
    presence.look("task_2", person("user_2", "Bob"))
    presence.changed_here = told.append

    presence.on_event(renamed("user_1", "Zoe"))
    assert told == ["task_1"]
    assert [looker.name for looker in presence.at("task_1")] == ["Zoe"]

    leave()
    assert [looker.name for looker in presence.at("task_1")] == ["Zoe"]
    leave_again()
    presence.on_event(renamed("user_1", "Ida"))
    assert told == ["task_1", "task_1"]
    assert presence.at("task_1") == []


def person(id: str, name: str, version: int = 1) -> PersonCard:
    return {**PERSON, "id": id, "name": name, "version": version}


def renamed(id: str, name: str) -> Logged:
    state = person(id, name, version=2)
    return Logged("accounts", 1, "event_1", "user.updated", id, None, None, Origin.SYSTEM, None, 0, (), state, None)


async def _ends_soon(stream: Stream) -> None:
    """Reads until the stream ends; earlier payloads may come first."""
    while (message := await stream.socket.hears())["type"] == "next":
        pass
    assert message == {"id": stream.id, "type": "complete"}
