"""Tasks in the order made by hand: moveTask places them, for everybody and on both databases."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from events.rank import DIGITS, first_rank
from models.task import rank
from taskflow.components import Components
from tests.support.people import Person
from tests.support.races import held_before_commit
from tests.tasks.test_bulk import CREATES
from tests.tasks.test_task_counts import chores_run
from tests.tasks.words import ERRORS, UPDATE

SHOWN = "id key title status rank version updatedAt createdAt"
MOVE = (
    "mutation ($id: ID!, $input: MoveTaskInput!)"
    f" {{ moveTask(id: $id, input: $input) {{ task {{ {SHOWN} }} cursor {ERRORS} }} }}"
)
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
LIST = (
    "query ($filter: TaskFilter, $way: OrderDirection! = ASC, $first: Int = 50, $after: String, $last: Int, $before: String)"
    " { tasks(filter: $filter, orderBy: [{field: RANK, direction: $way}], first: $first, after: $after, last: $last, before: $before)"
    f" {{ nodes {{ {SHOWN} }} edges {{ cursor }} pageInfo {{ endCursor hasNextPage }} cursor }} }}"
)
DELETE = f"mutation ($id: ID!) {{ deleteTask(id: $id) {{ {ERRORS} }} }}"
RESTORE = f"mutation ($id: ID!) {{ restoreTask(id: $id) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
EVENTS = (
    '{ events(filter: {names: ["task.updated"]}, first: 100) { nodes { subjectId changes { field before after } } } }'
)
CHANGES = (
    "subscription ($after: Cursor) { taskChanges(after: $after) { __typename ... on TaskChange"
    f" {{ name taskId transition task {{ {SHOWN} }} changes {{ field }} }} ... on StreamReady {{ replayed }} }} }}"
)


async def make(person: Person, *titles: str, **input: Any) -> dict[str, str]:
    """Creates tasks, and returns their ids by title."""
    return {title: (await person.does(CREATE, input={"title": title, **input}))["task"]["id"] for title in titles}


async def titles(person: Person, **variables: Any) -> list[str]:
    return [node["title"] for node in (await person.asks(LIST, **variables))["tasks"]["nodes"]]


@pytest.fixture
async def abcd(alice: Person) -> dict[str, str]:
    return await make(alice, *"ABCD")


async def test_new_tasks_stand_at_the_end(alice: Person, abcd: dict[str, str]) -> None:
    await alice.does(CREATES, inputs=[{"title": f"{n:02}"} for n in range(20)])

    assert await titles(alice) == [*"ABCD", *(f"{n:02}" for n in range(20))]
    assert await titles(alice, way="DESC", first=1) == ["19"]


@pytest.mark.parametrize(
    ("task", "input", "order"),
    [
        ("D", {"afterId": "A"}, "ADBC"),
        ("D", {"beforeId": "B"}, "ADBC"),
        ("A", {"afterId": "C"}, "BCAD"),
        ("A", {"afterId": "D"}, "BCDA"),
        ("D", {"beforeId": "A"}, "DABC"),
        ("A", {}, "BCDA"),
        ("D", {}, "ABCD"),
        ("D", {"afterId": "A", "beforeId": "B"}, "ADBC"),
        ("D", {"afterId": "C", "beforeId": "A"}, "ABCD"),
        ("C", {"afterId": "B", "beforeId": "D"}, "ABCD"),
        ("A", {"beforeId": "B"}, "ABCD"),
    ],
)
async def test_a_task_goes_next_to_another(
    alice: Person, bob: Person, abcd: dict[str, str], task: str, input: dict[str, str], order: str
) -> None:
    """If the two given tasks are no neighbours, `afterId` decides."""
    before = (await alice.asks(LIST))["tasks"]["nodes"]
    payload = await alice.does(MOVE, id=abcd[task], input={name: abcd[one] for name, one in input.items()})

    assert await titles(bob) == list(order)
    moved = order != "ABCD"
    assert payload["task"]["version"] == 1 + moved
    assert (payload["task"] in before) is not moved
    assert len((await alice.asks(EVENTS))["events"]["nodes"]) == moved


async def test_a_move_is_one_event_and_one_version_whatever_it_changes(alice: Person, abcd: dict[str, str]) -> None:
    payload = await alice.does(MOVE, id="GEN-4", input={"afterId": "gen-1", "status": "IN_PROGRESS"})

    assert (payload["task"]["status"], payload["task"]["version"]) == ("IN_PROGRESS", 2)
    (event,) = (await alice.asks(EVENTS))["events"]["nodes"]
    assert [change["field"] for change in event["changes"]] == ["status", "startedAt", "rank"]
    assert event["changes"][2]["after"] == payload["task"]["rank"]


async def test_a_column_of_a_board_keeps_the_order_among_its_own(alice: Person, abcd: dict[str, str]) -> None:
    for one in "BD":
        await alice.does(MOVE, id=abcd[one], input={"status": "IN_PROGRESS", "afterId": abcd["A"]})

    assert await titles(alice) == [*"ADBC"]
    assert await titles(alice, filter={"status": {"eq": "IN_PROGRESS"}}) == [*"DB"]
    assert await titles(alice, filter={"status": {"eq": "PENDING"}}) == [*"AC"]


async def test_pages_continue_where_the_last_one_ended(alice: Person, abcd: dict[str, str]) -> None:
    await alice.does(MOVE, id=abcd["D"], input={"beforeId": abcd["A"]})
    first = (await alice.asks(LIST, first=2))["tasks"]
    second = (await alice.asks(LIST, first=2, after=first["pageInfo"]["endCursor"]))["tasks"]

    assert [node["title"] for node in first["nodes"] + second["nodes"]] == [*"DABC"]
    assert (first["pageInfo"]["hasNextPage"], second["pageInfo"]["hasNextPage"]) == (True, False)
    back = (await alice.asks(LIST, first=None, last=1, before=second["edges"][0]["cursor"]))["tasks"]
    assert [node["title"] for node in back["nodes"]] == ["A"]
    ranks = [node["rank"] for node in first["nodes"] + second["nodes"]]
    assert ranks == sorted(ranks)


async def test_neighbours_must_be_of_the_same_list(
    alice: Person, bob: Person, chidi: Person, garden: Any, abcd: dict[str, str]
) -> None:
    elsewhere = await make(alice, "Rose", teamId=garden["id"])
    await alice.does(DELETE, id=abcd["D"])
    unknown = "task_01h455vb4pex5vsknk084sn02q"
    for field in ("afterId", "beforeId"):
        for neighbour, code in (
            (elsewhere["Rose"], "INVALID"),
            (abcd["D"], "INVALID"),
            (abcd["A"], "INVALID"),
            (unknown, "NOT_FOUND"),
            ("nonsense", "NOT_FOUND"),
        ):
            error = await alice.fails(MOVE, id=abcd["A"], input={field: neighbour})
            assert (error["code"], error["path"]) == (code, ["input", field])
    other = await alice.fails(MOVE, id=abcd["A"], input={"afterId": abcd["B"], "beforeId": elsewhere["Rose"]})
    assert other["path"] == ["input", "beforeId"]
    assert (await chidi.fails(MOVE, id=elsewhere["Rose"], input={}))["code"] == "NOT_FOUND"
    hidden = await chidi.fails(MOVE, id=abcd["A"], input={"afterId": elsewhere["Rose"]})
    assert (hidden["code"], hidden["path"]) == ("NOT_FOUND", ["input", "afterId"])
    trashed = await alice.fails(MOVE, id=abcd["D"], input={})
    assert (trashed["code"], trashed["path"]) == ("INVALID", ["id"])
    assert (await alice.fails(MOVE, id=unknown, input={}))["code"] == "NOT_FOUND"
    assert await titles(alice, filter={"team": {"eq": "GEN"}}) == [*"ABC"]


async def test_a_restored_task_keeps_its_place(alice: Person, abcd: dict[str, str]) -> None:
    await alice.does(DELETE, id=abcd["B"])
    await alice.does(MOVE, id=abcd["D"], input={"afterId": abcd["A"]})
    await alice.does(RESTORE, id=abcd["B"])

    assert sorted(await titles(alice)) == [*"ABCD"]
    assert (await titles(alice))[0] == "A"
    assert (await titles(alice))[-1] == "C"


async def test_a_task_from_another_team_is_placed_at_the_end(alice: Person, garden: Any, abcd: dict[str, str]) -> None:
    roses = await make(alice, "Rose", "Tulip", teamId=garden["id"])
    await alice.does(MOVE, id=roses["Tulip"], input={"beforeId": roses["Rose"]})

    await alice.does(UPDATE, id=abcd["A"], input={"teamId": garden["id"]})

    assert await titles(alice, filter={"team": {"eq": garden["id"]}}) == ["Tulip", "Rose", "A"]


async def test_two_moves_to_one_place_at_once(alice: Person, bob: Person, abcd: dict[str, str]) -> None:
    made = await make(alice, *(f"X{n}" for n in range(10)))
    people = [alice, bob] * 5

    async with asyncio.TaskGroup() as tasks:
        for person, id in zip(people, made.values(), strict=True):
            tasks.create_task(person.does(MOVE, id=id, input={"afterId": abcd["A"], "beforeId": abcd["B"]}))

    order = await titles(alice)
    assert order[0] == "A"
    assert sorted(order[1:11]) == sorted(made)
    assert order[11:] == [*"BCD"]


async def test_two_moves_of_one_task_at_once(alice: Person, bob: Person, abcd: dict[str, str]) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(alice.does(MOVE, id=abcd["A"], input={"afterId": abcd["B"]}))
        tasks.create_task(bob.does(MOVE, id=abcd["A"], input={"afterId": abcd["C"]}))

    assert await titles(alice) in ([*"BACD"], [*"BCAD"])


async def test_a_task_moved_to_another_team_meanwhile_is_not_placed_in_the_old_one(
    alice: Person, bob: Person, components: Components, garden: Any, abcd: dict[str, str]
) -> None:
    async with asyncio.TaskGroup() as tasks, held_before_commit(components, "task.moved_in") as held:
        tasks.create_task(alice.does(UPDATE, id=abcd["A"], input={"teamId": garden["id"]}))
        await held.reached.wait()
        placing = tasks.create_task(bob.fails(MOVE, id=abcd["A"], input={"afterId": abcd["B"]}))
        await held.is_waited_for()
        held.released.set()

    error = placing.result()
    assert (error["code"], error["path"]) == ("INVALID", ["input", "afterId"])
    assert await titles(alice, filter={"team": {"eq": garden["id"]}}) == ["A"]


async def ranks_of(components: Components) -> dict[str, str]:
    rows = await components.database.reads.fetch("SELECT title, rank FROM tasks ORDER BY rank, id")
    return {row["title"]: row["rank"] for row in rows}


async def set_ranks(components: Components, ranks: dict[str, str]) -> None:
    async def work(unit: Any) -> None:
        for title, one in ranks.items():
            await unit.execute("UPDATE tasks SET rank = $2 WHERE title = $1", title, one)

    await components.database.unit(work)


async def test_long_ranks_are_shortened_with_an_event(
    alice: Person, bob: Person, components: Components, abcd: dict[str, str]
) -> None:
    deep = "0abc" + "z" * 198
    await set_ranks(components, {"A": "0abb", "B": deep + "1", "C": deep + "2", "D": "0abd"})
    async with bob.connects() as socket:
        live = await socket.subscribes(CHANGES)
        assert (await live.next())["taskChanges"]["__typename"] == "StreamReady"
        await alice.does(MOVE, id=abcd["D"], input={"afterId": abcd["B"]})
        news = [(await live.next())["taskChanges"] for _ in range(2)]

    assert await titles(alice) == [*"ABDC"]
    ranks = await ranks_of(components)
    assert len(ranks["D"]) < rank.LONGEST
    assert [[change["field"] for change in one["changes"]] for one in news] == [["rank"], ["rank"]]
    for one in news:
        assert one["task"]["rank"] == ranks[one["task"]["title"]]
        assert one["task"]["version"] == 2
    assert news[1]["taskId"] == abcd["D"]


async def test_tasks_of_equal_rank_stand_by_id_until_one_is_put_between(
    alice: Person, components: Components, abcd: dict[str, str]
) -> None:
    await set_ranks(components, dict.fromkeys("ABC", "0abc"))
    assert await titles(alice) == [*"DABC"] or await titles(alice) == [*"ABCD"]

    await alice.does(MOVE, id=abcd["D"], input={"afterId": abcd["A"]})

    assert await titles(alice) == [*"ADBC"]


async def test_two_moves_that_need_room_in_one_place_at_once(
    alice: Person, bob: Person, components: Components, abcd: dict[str, str]
) -> None:
    await make(alice, "E", "F")
    deep = "0abc" + "z" * 198
    ranks = {"A": "0abb", "B": deep + "1", "C": deep + "2", "D": "0abd", "E": "0abe", "F": "0abf"}
    await set_ranks(components, ranks)
    ids = {node["title"]: node["id"] for node in (await alice.asks(LIST))["tasks"]["nodes"]}

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(alice.does(MOVE, id=ids["E"], input={"afterId": ids["B"]}))
        tasks.create_task(bob.does(MOVE, id=ids["F"], input={"beforeId": ids["C"]}))

    order = await titles(alice)
    assert (order[:2], order[4:]) == ([*"AB"], [*"CD"])
    assert max(map(len, (await ranks_of(components)).values())) <= len(deep) + 1


async def test_a_refused_move_changes_no_other_rank(
    alice: Person, bob: Person, components: Components, garden: Any
) -> None:
    made = await make(alice, *"ABC", teamId=garden["id"])
    await set_ranks(components, dict.fromkeys("AB", "0abc"))
    demote = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: VIEWER) { errors { message } } }"
    await alice.does(demote, team=garden["id"], user=bob.id)

    error = await bob.fails(MOVE, id=made["C"], input={"afterId": made["A"]})

    assert error["code"] == "FORBIDDEN"
    assert (await ranks_of(components))["A"] == "0abc"


async def test_a_board_that_follows_the_stream_stays_in_order(alice: Person, bob: Person, abcd: dict[str, str]) -> None:
    """Only from the events, even after an interruption: ranks sort as text, by code points, and then by id."""
    start = (await bob.asks(LIST))["tasks"]
    board = {node["id"]: node for node in start["nodes"]}
    moves = [
        ("D", {"afterId": "A"}),
        ("A", {}),
        ("B", {"beforeId": "D", "status": "IN_PROGRESS"}),
        ("C", {"afterId": "B"}),
    ]
    for task, input in moves:
        given = {name: abcd.get(value, value) for name, value in input.items()}
        await alice.does(MOVE, id=abcd[task], input=given)

    async with bob.connects() as socket:
        stream = await socket.subscribes(CHANGES, after=start["cursor"])
        while (news := (await stream.next())["taskChanges"])["__typename"] == "TaskChange":
            board[news["taskId"]] = news["task"]
        assert news["replayed"] == len(moves)

    told = sorted(board.values(), key=lambda task: (task["rank"], task["id"]))
    assert told == (await alice.asks(LIST))["tasks"]["nodes"]


async def test_tasks_of_an_older_process_get_their_rank_soon(
    alice: Person, components: Components, abcd: dict[str, str]
) -> None:
    await set_ranks(components, {"B": "", "C": ""})
    assert await titles(alice) == [*"BCAD"]

    await chores_run(components, "keep.ranks")

    assert await titles(alice) == [*"ABCD"]
    rows = await components.database.reads.fetch("SELECT id, created_at, rank FROM tasks")
    assert all(row["rank"] == first_rank(row["created_at"], row["id"]) for row in rows)


async def test_a_task_without_a_rank_can_be_moved_and_be_a_neighbour(
    alice: Person, components: Components, abcd: dict[str, str]
) -> None:
    await set_ranks(components, {"B": "", "C": ""})

    await alice.does(MOVE, id=abcd["D"], input={"beforeId": abcd["C"]})
    assert await titles(alice) == [*"BDCA"]
    await alice.does(MOVE, id=abcd["B"], input={"afterId": abcd["A"]})

    assert await titles(alice) == [*"DCAB"]


@pytest.mark.parametrize("path", ["afterId", "beforeId"])
async def test_a_move_among_hundreds_of_tasks_without_a_rank(
    alice: Person,
    components: Components,
    abcd: dict[str, str],
    units_that_hold_the_loop: list[str],
    path: str,
) -> None:
    """During an upgrade a process of an older version goes on creating tasks."""
    made = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded errors { message } } }"
    team = (await alice.asks("{ tasks(first: 1) { nodes { team { id } } } }"))["tasks"]["nodes"][0]["team"]["id"]
    for many in (500, 20):
        await alice.does(made, inputs=[{"title": "Weed", "teamId": team}] * many)

    async def forget(unit: Any) -> None:
        await unit.execute("UPDATE tasks SET rank = '' WHERE title = 'Weed'")

    await components.database.unit(forget, long=True)
    weeds = "SELECT id FROM tasks WHERE title = 'Weed' ORDER BY id"
    beside = (await components.database.reads.fetch(weeds))[1]["id"]
    await alice.does(MOVE, id=abcd["D"], input={path: beside})

    ranked = "SELECT id FROM tasks ORDER BY rank, id"
    order = [row["id"] for row in await components.database.reads.fetch(ranked)]
    assert order.index(abcd["D"]) - order.index(beside) == (1 if path == "afterId" else -1)
    units_that_hold_the_loop.clear()  # only once in an upgrade


async def test_a_move_takes_one_statement_more_than_an_update(
    alice: Person, abcd: dict[str, str], counted: Any
) -> None:
    """That statement finds the place."""
    await alice.does(MOVE, id=abcd["A"], input={"afterId": abcd["B"]})
    with counted(units=True) as updating:
        await alice.does(UPDATE, id=abcd["C"], input={"priority": "HIGH"})
    with counted(units=True) as moving:
        await alice.does(MOVE, id=abcd["D"], input={"afterId": abcd["A"]})

    def own(statements: Any) -> list[str]:
        return [sql for sql in statements.texts if " tasks" in sql and "jobs" not in sql]

    assert len(own(moving)) == len(own(updating)) + 1


async def test_random_moves_give_the_order_of_a_plain_list(
    alice: Person, bob: Person, components: Components, abcd: dict[str, str]
) -> None:
    """Next to others, to the end, into columns. The ranks are long at the beginning, so that some must be shortened."""
    chance = random.Random(13)  # a fixed seed; not used for secrets
    ids = {**abcd, **await make(alice, *(f"T{n}" for n in range(8)))}
    long = "0abc" + "q" * 194
    await set_ranks(components, {title: f"{long}{DIGITS[n]}V" for n, title in enumerate(ids)})
    order = list(ids)

    for turn in range(120):
        title = chance.choice(order)
        order.remove(title)
        at = chance.randrange(len(order) + 1)
        input: dict[str, Any] = {}
        if at > 0 and (chance.random() < 0.7 or at == len(order)):
            input["afterId"] = ids[order[at - 1]]
        if at < len(order) and (not input or chance.random() < 0.5):
            input["beforeId"] = ids[order[at]]
        if at == len(order) and chance.random() < 0.5:
            input = {}
        if chance.random() < 0.3:
            input["status"] = chance.choice(["PENDING", "IN_PROGRESS", "COMPLETED"])
        order.insert(at, title)
        await (alice, bob)[turn % 2].does(MOVE, id=ids[title], input=input)
        assert await titles(bob) == order, (turn, title, input)

    assert len(set((await ranks_of(components)).values())) == len(ids)
    assert max(map(len, (await ranks_of(components)).values())) <= rank.LONGEST
