"""`subscription { taskWindow }`: the first tasks of a sorted list, then the steps that keep it up to date."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.live.sink import Ending
from models.errors import LimitReached
from models.task.lists.placement import difference
from models.values import clock
from resolvers.task import list as task_list
from resolvers.task import window as task_window
from schema.context import Context
from taskflow.api.execution.operation import ResultJson
from taskflow.api.execution.stream import Sink, StepsInOrder
from taskflow.components import Components
from tests.support.asgi import Socket, Stream
from tests.support.eventually import eventually
from tests.support.people import Person
from tests.support.sse import listening

TASK = "id title status priority dueDate labels { name } assignee { name }"
WINDOW = f"""
subscription ($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int! = 50) {{
  taskWindow(filter: $filter, orderBy: $orderBy, first: $first) {{
    cursor fresh removedIds hasMore placed {{ index task {{ {TASK} }} }}
  }}
}}
"""
LIST = f"""
query ($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int!) {{
  tasks(filter: $filter, orderBy: $orderBy, first: $first) {{ nodes {{ {TASK} }} pageInfo {{ hasNextPage }} }}
}}
"""
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
CREATE_MANY = (
    "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded errors { message } } }"
)
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"
DELETE = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
RESTORE = "mutation ($id: ID!) { restoreTask(id: $id) { errors { message } } }"
REMOVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
NEW_TEAM = 'mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }'
NEW_LABEL = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }"
RENAME_LABEL = (
    "mutation ($id: ID!, $name: String!) { updateLabel(id: $id, input: {name: $name}) { errors { message } } }"
)
RENAME_MYSELF = "mutation ($name: String!) { updateProfile(input: {name: $name}) { errors { message } } }"
CREATED_JUST_NOW = {"createdAt": {"gt": "-PT5M"}}
MINUTES = 60_000
BY_TITLE = [{"field": "TITLE"}]
BY_PRIORITY = [{"field": "PRIORITY", "direction": "DESC"}, {"field": "TITLE"}]


@dataclass
class Window:
    """The window as a client maintains it, by the rules of the contract."""

    stream: Stream
    tasks: list[dict[str, Any]] = field(default_factory=list)
    has_more: bool = False
    steps: list[dict[str, Any]] = field(default_factory=list)

    @property
    def titles(self) -> list[str]:
        return [task["title"] for task in self.tasks]

    async def steps_on(self) -> None:
        self.takes((await self.stream.next())["taskWindow"])

    def takes(self, step: dict[str, Any]) -> None:
        assert step["fresh"] or self.steps, "the first step brings the whole window"
        if step["fresh"]:
            self.tasks = []
        here = {task["id"] for task in self.tasks}
        assert here >= set(step["removedIds"])
        indexes = [placement["index"] for placement in step["placed"]]
        assert indexes == sorted(set(indexes))
        out = {*step["removedIds"], *(placement["task"]["id"] for placement in step["placed"])}
        self.tasks = [task for task in self.tasks if task["id"] not in out]
        for placement in step["placed"]:
            assert placement["index"] <= len(self.tasks)
            self.tasks.insert(placement["index"], placement["task"])
        self.has_more = step["hasMore"]
        self.steps.append(step)

    async def shows(self, *titles: str) -> None:
        """Waits until the window shows these titles."""
        while self.titles != list(titles):
            await self.steps_on()

    async def shows_what(self, person: Person, **variables: Any) -> None:
        """Waits until the window equals the list that the person gets."""
        there = (await person.asks(LIST, **variables))["tasks"]
        while (self.tasks, self.has_more) != (there["nodes"], there["pageInfo"]["hasNextPage"]):
            await self.steps_on()


async def opens(socket: Socket, *, wanted: str = TASK, **variables: Any) -> Window:
    window = Window(await socket.subscribes(WINDOW.replace(TASK, wanted), **variables))
    await window.steps_on()
    assert window.steps[0]["fresh"]
    return window


async def creates(person: Person, team: dict[str, Any], title: str, **more: Any) -> str:
    id: str = (await person.does(CREATE, input={"title": title, "teamId": team["id"], **more}))["task"]["id"]
    return id


def sets_ahead(monkeypatch: pytest.MonkeyPatch, milliseconds: int) -> None:
    true = clock.now
    monkeypatch.setattr(clock, "now", lambda: true() + milliseconds)


async def is_refused(socket: Socket, code: str, *, says: str = "", **variables: Any) -> None:
    stream = await socket.subscribes(WINDOW, **variables)
    await is_told(stream, code, says)


async def is_told(stream: Stream, code: str, says: str) -> None:
    while (message := await stream.socket.hears())["id"] != stream.id:
        pass
    assert message["type"] == "error"
    assert message["payload"][0]["extensions"]["code"] == code
    assert message["payload"][0]["message"].startswith(says)


async def test_tasks_are_inserted_at_their_place_and_the_end_is_refilled(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    first, *_ = [await creates(alice, garden, title) for title in ("Asters", "Bulbs", "Dahlias")]
    async with bob.connects() as socket:
        window = await opens(socket, orderBy=BY_TITLE, first=2)
        assert (window.titles, window.has_more) == (["Asters", "Bulbs"], True)

        await alice.does(DELETE, id=first)
        await window.shows("Bulbs", "Dahlias")
        assert not window.steps[-1]["hasMore"]
        assert [placement["index"] for placement in window.steps[-1]["placed"]] == [1]

        await creates(alice, garden, "Clover")
        await window.shows("Bulbs", "Clover")
        assert window.has_more
        assert (len(window.steps[-1]["placed"]), len(window.steps[-1]["removedIds"])) == (1, 1)


async def test_changes_before_the_window_settles_are_one_step(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_settled = asyncio.Event()

    async def settles(stream: task_window.TaskWindowStream) -> None:
        await has_settled.wait()
        while await stream._window.next(0) is not None:  # settles when this test says so, and not after a time
            pass

    monkeypatch.setattr(task_window.TaskWindowStream, "_settle", settles)
    async with bob.connects() as socket:
        window = await opens(socket, orderBy=BY_TITLE, first=100)
        await alice.does(
            CREATE_MANY, inputs=[{"title": f"Bed {number:03}", "teamId": garden["id"]} for number in range(100)]
        )
        await creates(alice, garden, "Bed 100")
        (group,) = components.hub.groups.values()
        head = await components.database.reads.fetchval("SELECT seq FROM stream_heads WHERE stream = $1", garden["id"])
        await eventually(lambda: group.window.tail.heads.get(garden["id"]) == head and group.window.has_more)
        has_settled.set()
        await window.steps_on()
        assert (window.titles, window.has_more) == ([f"Bed {number:03}" for number in range(100)], True)
        assert len(window.steps) == 2


async def test_fields_that_depend_on_other_objects_are_updated_too(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    label = (await alice.does(NEW_LABEL, input={"teamId": garden["id"], "name": "wet"}))["label"]["id"]
    await creates(alice, garden, "Asters", labelIds=[label], assigneeId=alice.id)
    async with bob.connects() as socket:
        window = await opens(socket)
        await alice.does(RENAME_LABEL, id=label, name="dry")
        while window.tasks[0]["labels"] != [{"name": "dry"}]:
            await window.steps_on()
        await alice.does(RENAME_MYSELF, name="Alice of the garden")
        while window.tasks[0]["assignee"] != {"name": "Alice of the garden"}:
            await window.steps_on()


async def test_each_step_uses_its_own_current_time(
    alice: Person, garden: dict[str, Any], components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    task, soon = await creates(alice, garden, "Asters", dueDate="2030-01-01"), clock.now() + 5 * MINUTES
    await components.database.unit(lambda unit: unit.execute("UPDATE tasks SET due_at = $1 WHERE id = $2", soon, task))
    async with alice.connects() as one, alice.connects() as other:
        recent, shown = await opens(one, filter=CREATED_JUST_NOW), await opens(other, wanted="id overdue title")
        assert (recent.titles, shown.tasks[0]["overdue"]) == (["Asters"], False)

        sets_ahead(monkeypatch, 10 * MINUTES)
        await creates(alice, garden, "Bulbs")

        await recent.shows("Bulbs")
        await shown.shows("Bulbs", "Asters")
        assert [task["overdue"] for task in shown.tasks] == [False, True]


async def test_tasks_leave_a_time_dependent_filter_without_an_event(
    alice: Person, garden: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(task_window, "CLOCK_SECONDS", 0.05)
    await creates(alice, garden, "Asters")
    async with alice.connects() as socket:
        window = await opens(socket, filter=CREATED_JUST_NOW)
        assert window.titles == ["Asters"]
        sets_ahead(monkeypatch, 10 * MINUTES)
        await window.shows()


async def test_callers_take_turns_to_read_and_two_windows_of_a_process_read_at_once(
    alice: Person, bob: Person, chidi: Person, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alice's four windows are expensive: Bob opens one while hers wait for their turn."""
    slow, reading, may_go_on = {alice.id}, list[str](), asyncio.Event()
    rows = task_list.Statement.rows

    async def held(statement: task_list.Statement, scopes: Any, context: Context) -> Any:
        if context.me.id in slow:
            reading.append(context.me.id)
            await may_go_on.wait()
        return await rows(statement, scopes, context)

    monkeypatch.setattr(task_list.Statement, "rows", held)
    async with alice.connects() as hers, bob.connects() as his, chidi.connects() as chidis:
        for first in range(1, 5):
            await hers.subscribes(WINDOW, first=first)
        await eventually(lambda: len(components.hub.groups) == 4)
        await opens(his, first=5)
        assert reading == [alice.id]

        slow |= {bob.id, chidi.id}
        await his.subscribes(WINDOW, first=6)
        await eventually(lambda: reading == [alice.id, bob.id])
        await chidis.subscribes(WINDOW, first=7)
        await eventually(lambda: len(components.hub.groups) == 7)
        for _ in range(100):  # turns in which the others would start
            await asyncio.sleep(0)
        assert reading == [alice.id, bob.id]

        may_go_on.set()
        for socket, windows in ((hers, 4), (his, 1), (chidis, 1)):
            for _ in range(windows):
                assert (await socket.hears())["type"] == "next"


@pytest.mark.once
def test_a_window_pauses_nine_times_as_long_as_it_read_up_to_a_limit() -> None:
    assert [task_window.rest_after(seconds) for seconds in (0.0, 0.5, 2.0, 10.0)] == [0.0, 4.5, 18.0, 30.0]


async def test_a_window_reads_nothing_during_its_pause(
    alice: Person, garden: dict[str, Any], components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, rows = list[Any](), task_list.Statement.rows

    async def noted(*given: Any) -> Any:
        reads.append(given)
        return await rows(*given)

    monkeypatch.setattr(task_window, "rest_after", lambda _: 3600.0)
    monkeypatch.setattr(task_window, "SETTLED_SECONDS", 0.0)
    async with alice.connects() as socket:
        await opens(socket)
        monkeypatch.setattr(task_list.Statement, "rows", noted)
        await creates(alice, garden, "Asters")
        (group,) = components.hub.groups.values()
        head = await components.database.reads.fetchval("SELECT seq FROM stream_heads WHERE stream = $1", garden["id"])
        await eventually(lambda: group.window.last == (garden["id"], head))
        for _ in range(100):  # turns in which it would read
            await asyncio.sleep(0)
        assert reads == []
        assert group.made == 0


async def test_all_watchers_of_a_window_are_told_why_it_can_not_be_read(
    alice: Person, bob: Person, garden: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """If they only saw the end, clients would subscribe again at once, again and again."""

    async def refuses(*_: Any) -> Any:
        raise LimitReached("This takes too long. Filter by less.", limit=1)

    async with alice.connects() as one, bob.connects() as other:
        windows = [await opens(socket) for socket in (one, other)]
        monkeypatch.setattr(task_list.Statement, "rows", refuses)
        await creates(alice, garden, "Asters")
        for window in windows:
            await is_told(window.stream, "LIMIT_EXCEEDED", "This takes too long.")
        await is_refused(one, "LIMIT_EXCEEDED", says="This takes too long.")


async def test_a_window_starts_again_when_rights_change(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    await creates(alice, garden, "Asters")
    own = (await bob.does(NEW_TEAM))["team"]
    async with bob.connects() as socket:
        window = await opens(socket)
        assert window.titles == ["Asters"]
        await alice.does(REMOVE, team=garden["id"], user=bob.id)
        await window.shows()
        assert window.steps[-1]["fresh"]
        await creates(alice, garden, "Secret")
        await creates(bob, own, "Own")
        await window.shows("Own")


async def test_a_reader_that_has_fallen_behind_gets_the_whole_window(
    alice: Person, garden: dict[str, Any], components: Components
) -> None:
    """This test's socket accepts everything, so its sink reports that there is no room."""
    async with alice.connects() as socket:
        window = await opens(socket)
        (group,) = components.hub.groups.values()
        await eventually(lambda: any(member.live for member in group.members))
        (member,) = group.members
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(group.audience(), "live_writers", {member: lambda _: 0})
            await creates(alice, garden, "Asters")
            await eventually(lambda: member.stuck_since is not None)
        group.ring.forget_all()
        member.wake()
        await window.shows("Asters")
        assert [step["fresh"] for step in window.steps] == [True, True]
        await creates(alice, garden, "Bulbs")
        await window.shows("Bulbs", "Asters")
        assert not window.steps[-1]["fresh"]


async def test_people_with_equal_rights_share_a_window_and_a_filter_with_me_is_private(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    async with alice.connects() as one, bob.connects() as other:
        for socket in (one, other):
            await opens(socket)
        assert len(components.hub.groups) == 1
    async with alice.connects() as one, bob.connects() as other:
        mine = {"assignee": {"me": True}}
        hers, his = await opens(one, filter=mine), await opens(other, filter=mine)
        await creates(alice, garden, "For Bob", assigneeId=bob.id)
        await creates(alice, garden, "For Alice", assigneeId=alice.id)
        await his.shows("For Bob")
        await hers.shows("For Alice")


async def test_bad_arguments_are_refused(alice: Person) -> None:
    async with alice.connects() as socket:
        for first in (0, 101, -1):
            await is_refused(socket, "INVALID", first=first)
        await is_refused(
            socket, "INVALID", orderBy=[{"field": name} for name in ("TITLE", "STATUS", "PRIORITY", "RANK")]
        )


async def test_a_socket_and_a_server_have_a_limited_number_of_windows_and_closing_makes_room(
    alice: Person, bob: Person, components: Components
) -> None:
    async with alice.connects() as socket:
        windows = [await opens(socket) for _ in range(20)]
        await is_refused(socket, "LIMIT_EXCEEDED")
        components.callers.windows = 21
        async with bob.connects() as other:
            await opens(other)
            await is_refused(other, "LIMIT_EXCEEDED")
            await windows[0].stream.stops()
            await eventually(lambda: components.callers.open_windows < 21)
            await opens(other)


async def test_a_caller_has_a_limited_number_of_windows_over_all_connections(
    alice: Person, bob: Person, components: Components
) -> None:
    components.callers.windows_of_a_caller = 2
    async with alice.connects() as one, alice.connects() as other, bob.connects() as bobs:
        window = await opens(one)
        async with listening(alice, WINDOW) as events:
            await events.next()
            await is_refused(other, "LIMIT_EXCEEDED", says="You have 2 windows open, which is the most.")
            await opens(bobs)
            await window.stream.stops()
            await eventually(lambda: components.callers.open_windows == 2)
            await opens(other)


async def test_a_window_without_watchers_is_not_read(alice: Person, components: Components) -> None:
    async with alice.connects() as socket:
        window = await opens(socket)
        await window.stream.stops()
        await eventually(lambda: components.callers.open_windows == 0)
        components.hub.clean_up(time.monotonic())
        assert not components.hub.groups


async def test_an_event_stream_serves_windows_too(alice: Person, garden: dict[str, Any]) -> None:
    await creates(alice, garden, "Asters")
    async with listening(alice, WINDOW) as events:
        window = Window(Stream(None, ""))  # type: ignore[arg-type]  # its steps are handed to it
        while window.titles != ["Bulbs", "Asters"]:
            window.takes((await events.next())[1]["data"]["taskWindow"])
            if len(window.steps) == 1:
                await creates(alice, garden, "Bulbs")


step = st.one_of(
    st.tuples(st.just("create"), st.integers(0, 3), st.integers(0, 1)),
    st.tuples(st.just("priority"), st.integers(0, 9), st.integers(0, 3)),
    st.tuples(st.just("rename"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("status"), st.integers(0, 9), st.integers(0, 2)),
    st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("trash"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("due"), st.integers(0, 9), st.integers(0, 2)),
    st.tuples(st.just("label"), st.integers(0, 9), st.integers(0, 1)),
    st.tuples(st.just("join"), st.integers(0, 4), st.just(0)),
)
PRIORITIES = ["LOW", "MEDIUM", "HIGH", "URGENT"]
STATES = ["PENDING", "IN_PROGRESS", "COMPLETED"]
DAYS = ["2031-05-01", "2030-05-01", None]
WORDS = ["Äpfel", "apples", "Zinnia", "étés", "beds", "Beds", "ärger", "1st", "Ωmega", "ß"]
WINDOWS: list[dict[str, Any]] = [
    {"orderBy": BY_PRIORITY, "first": 3, "filter": {"status": {"in": ["PENDING", "IN_PROGRESS"]}}},
    {"orderBy": BY_TITLE, "first": 5, "filter": {}},
    {"orderBy": [{"field": "UPDATED_AT", "direction": "DESC"}], "first": 2, "filter": {"priority": {"eq": "HIGH"}}},
    {"orderBy": [{"field": "DUE_DATE", "nulls": "FIRST"}, {"field": "TITLE"}], "first": 4, "filter": {}},
    {"orderBy": [{"field": "DUE_DATE", "direction": "DESC"}], "first": 3, "filter": {"labels": {"isEmpty": False}}},
]


@settings(max_examples=6)
@given(steps=st.lists(step, min_size=5, max_size=20))
async def test_after_any_history_the_window_equals_the_list(
    alice: Person, bob: Person, garden: dict[str, Any], steps: list[tuple[str, int, int]]
) -> None:
    orchard = (await alice.does(NEW_TEAM))["team"]
    wet = {"teamId": garden["id"], "name": orchard["id"]}  # a name that no other example has
    label = (await alice.does(NEW_LABEL, input=wet))["label"]["id"]
    tasks = [await creates(alice, garden, "beds", priority="HIGH")]
    async with AsyncExitStack() as sockets:
        windows = [
            (await opens(await sockets.enter_async_context(bob.connects()), **asked), asked) for asked in WINDOWS
        ]
        for what, one, other in steps:
            if what == "join":  # joins the run of the present watchers
                late = await sockets.enter_async_context(bob.connects())
                windows.append((await opens(late, **WINDOWS[one]), WINDOWS[one]))
            else:
                await _takes(alice, [garden, orchard], tasks, label, what, one, other)
        for window, asked in windows:
            await window.shows_what(bob, **asked)


@pytest.mark.once
def test_a_new_watcher_gets_only_steps_after_the_list_that_it_was_shown() -> None:
    kept = Kept()
    sink = StepsInOrder(kept)
    for number, is_whole in ((1, False), (2, True), (2, False), (3, False), (3, True), (3, False), (4, False)):
        payload = ResultJson(b"%d %b" % (number, b"whole" if is_whole else b"step"))
        payload.step, payload.is_whole = number, is_whole
        assert sink.write(payload)
    assert kept.texts == ["2 whole", "3 step", "3 whole", "4 step"]


@pytest.mark.once
@given(before=st.lists(st.integers(0, 12), unique=True), now=st.lists(st.integers(0, 12), unique=True))
def test_a_difference_turns_one_list_into_the_other(before: list[int], now: list[int]) -> None:
    old, new = [Item(str(number)) for number in before], [Item(str(number)) for number in now]

    gone, placed = difference(old, new)

    out = {*gone, *(item.id for _, item in placed)}
    result = [item for item in old if item.id not in out]
    for index, item in placed:
        result.insert(index, item)
    assert result == new


@pytest.mark.once
def test_a_difference_moves_no_more_than_it_must() -> None:
    old, new = [Item(each) for each in "abcdef"], [Item(each) for each in "bcdefa"]
    assert difference(old, new) == ([], [(5, Item("a"))])


class Kept(Sink):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def write(self, payload: bytes) -> bool:
        self.texts.append(payload.decode())
        return True

    def end(self, ending: Ending) -> None:
        raise AssertionError(ending)


@dataclass(frozen=True)
class Item:
    id: str


async def _takes(
    alice: Person, teams: list[dict[str, Any]], tasks: list[str], label: str, what: str, one: int, other: int
) -> None:
    id = tasks[one % len(tasks)]
    match what:
        case "create":
            tasks.append(await creates(alice, teams[other], WORDS[one], priority=PRIORITIES[one]))
        case "trash":
            await alice.asks(DELETE if other else RESTORE, id=id)
        case _:  # some calls are refused, such as adding a label when the task is in the other team
            changes: dict[str, dict[str, Any]] = {
                "priority": {"priority": PRIORITIES[other % 4]},
                "rename": {"title": WORDS[other]},
                "status": {"status": STATES[other % 3]},
                "due": {"dueDate": DAYS[other % 3]},
                "label": {"addLabelIds" if other else "removeLabelIds": [label]},
                "move": {"teamId": teams[other % 2]["id"]},
            }
            await alice.asks(UPDATE, id=id, input=changes[what])
