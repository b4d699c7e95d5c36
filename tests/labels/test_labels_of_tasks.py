"""Labels of tasks: added, removed, replaced, filtered by, kept through moves, and removed when a label is deleted."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from events.handlers.labels import KIND
from models.task.task import MAX_AT_ONCE
from models.values.ids import new_id
from taskflow.components import Components
from tests.labels.words import DELETE as DELETE_LABEL
from tests.labels.words import UPDATE as UPDATE_LABEL
from tests.labels.words import label
from tests.support.commits import until
from tests.support.people import Person
from tests.support.races import held_before_commit
from tests.tasks.words import ERRORS

SHOWN = "id version labels { id name color }"
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {SHOWN} }} {ERRORS} }} }}"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!)"
    f" {{ updateTask(id: $id, input: $input) {{ task {{ {SHOWN} }} cursor {ERRORS} }} }}"
)
BULK = f"matched succeeded failed results {{ index task {{ {SHOWN} }} errors {{ code path }} }} {ERRORS}"
CREATE_ALL = f"mutation ($inputs: [CreateTaskInput!]!) {{ createTasks(inputs: $inputs) {{ {BULK} }} }}"
UPDATE_ALL = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ updateTasks(target: $target, input: $input, onError: $onError) {{ {BULK} }} }}"
)
GET = f"query ($id: ID!) {{ task(id: $id) {{ {SHOWN} activity(first: 1) {{ nodes {{ name via originId changes {{ field before after beforeText afterText }} }} }} }} }}"
LIST = f"query ($filter: TaskFilter) {{ tasks(filter: $filter, first: 100) {{ nodes {{ {SHOWN} }} totalCount }} }}"
LIVE = """
subscription ($filter: TaskFilter) { taskChanges(filter: $filter) {
    __typename ... on TaskChange { transition task { id labels { name team { key } } } changes { field before after beforeText afterText } }
} }
"""

TRANSITIONS = (
    "subscription ($filter: TaskFilter) { taskChanges(filter: $filter) { ... on TaskChange { transition taskId } } }"
)


class Bed:
    """The garden's labels by name, and Alice's calls with them."""

    def __init__(self, alice: Person, team: Any) -> None:
        self.alice, self.team = alice, team
        self.ids: dict[str, str] = {}

    async def has(self, *names: str) -> Bed:
        for name in names:
            self.ids[name] = (await label(self.alice, self.team["id"], name))["id"]
        return self

    def __getitem__(self, names: str) -> list[str]:
        return [self.ids[name] for name in names.split()]

    async def task(self, labels: str = "", title: str = "Dig", **more: Any) -> Any:
        input = {"title": title, "teamId": self.team["id"], "labelIds": self[labels], **more}
        return (await self.alice.does(CREATE, input=input))["task"]

    async def update(self, task: Any, **input: Any) -> Any:
        return (await self.alice.does(UPDATE, id=task["id"], input=input))["task"]


@pytest.fixture
async def bed(alice: Person, garden: Any) -> Bed:
    return await Bed(alice, garden).has("Shade", "apples", "Éclair", "Sun")


def names(task: Any) -> list[str]:
    return [each["name"] for each in task["labels"]]


async def found(person: Person, **condition: Any) -> set[str]:
    page = (await person.asks(LIST, filter={"labels": condition}))["tasks"]
    assert page["totalCount"] == len(page["nodes"])
    return {task["id"] for task in page["nodes"]}


@pytest.mark.parametrize("condition", ["any", "all", "none"])
async def test_a_filter_by_labels_combines_with_a_text(bed: Bed, condition: str) -> None:
    """For each kind of search: a rare word, a frequent word, and a word that no task has."""
    shady = await bed.task("Shade", title="Dig the pond")
    sunny = await bed.task("Sun", title="Dig the bed")
    expected = {shady["id"]} if condition != "none" else {sunny["id"]}

    for text, there in (("dig", expected), ("pond", expected & {shady["id"]}), ("nothing", set())):
        filter = {"text": text, "labels": {condition: bed["Shade"]}}
        page = (await bed.alice.asks(LIST, filter=filter))["tasks"]
        assert {task["id"] for task in page["nodes"]} == there
        assert page["totalCount"] == len(there)


async def test_labels_of_a_task_are_sorted_by_name(bed: Bed) -> None:
    task = await bed.task("Sun Éclair apples Shade Sun")

    assert names(task) == ["apples", "Éclair", "Shade", "Sun"]
    assert (await bed.alice.asks(GET, id=task["id"]))["task"]["labels"] == task["labels"]
    assert (await bed.alice.asks(LIST))["tasks"]["nodes"][0]["labels"] == task["labels"]


async def test_labels_are_added_removed_and_replaced(bed: Bed) -> None:
    task = await bed.task("Shade")

    assert names(await bed.update(task, addLabelIds=bed["Sun apples Shade"])) == ["apples", "Shade", "Sun"]
    both = await bed.update(task, addLabelIds=bed["Éclair"], removeLabelIds=bed["Sun apples"])
    assert names(both) == ["Éclair", "Shade"]
    assert names(await bed.update(task, labelIds=bed["Sun"])) == ["Sun"]
    assert names(await bed.update(task, labelIds=None)) == []


async def test_an_event_about_labels_has_ids_and_names(bed: Bed) -> None:
    task = await bed.task("Sun")

    changed = await bed.update(task, addLabelIds=bed["apples Shade"], removeLabelIds=bed["Sun"])

    told = (await bed.alice.asks(GET, id=task["id"]))["task"]["activity"]["nodes"][0]
    assert (told["name"], changed["version"]) == ("task.updated", 2)
    assert told["changes"] == [
        {
            "field": "labels",
            "before": bed["Sun"],
            "after": sorted(bed["apples Shade"]),
            "beforeText": "Sun",
            "afterText": "apples, Shade",
        }
    ]


async def test_adding_present_labels_is_no_change(bed: Bed) -> None:
    task = await bed.task("Sun Shade")

    nothing_new: list[dict[str, Any]] = [
        {"addLabelIds": bed["Sun"]},
        {"removeLabelIds": bed["apples"]},
        {"labelIds": bed["Shade Sun"]},
        {"addLabelIds": [], "removeLabelIds": None},
    ]
    for input in nothing_new:
        payload = await bed.alice.does(UPDATE, id=task["id"], input=input)
        assert (payload["task"]["version"], payload["cursor"]) == (1, None)


async def test_adding_and_removing_labels_never_conflicts_and_replacing_them_does(bed: Bed) -> None:
    task = await bed.task("Shade")
    await bed.update(task, addLabelIds=bed["Sun"])

    assert names(await bed.update(task, addLabelIds=bed["apples"], expectedVersion=1)) == ["apples", "Shade", "Sun"]
    assert names(await bed.update(task, removeLabelIds=bed["Sun"], expectedVersion=1)) == ["apples", "Shade"]
    error = await bed.alice.fails(UPDATE, id=task["id"], input={"labelIds": bed["Sun"], "expectedVersion": 1})

    assert (error["code"], error["conflictingFields"]) == ("CONFLICT", ["labels"])
    assert names(await bed.update(task, title="Dig deeper", addLabelIds=bed["Sun"], expectedVersion=1)) == [
        "apples",
        "Shade",
        "Sun",
    ]


@pytest.mark.parametrize("seed", range(3))
async def test_any_order_of_adding_and_removing_ends_the_same(bed: Bed, bob: Person, seed: int) -> None:
    """Two people write at once; each uses labels that the other does not touch."""
    chance = random.Random(seed)
    await bed.has(*(f"Bed {n}" for n in range(10)))
    ids = [bed.ids[f"Bed {n}"] for n in range(10)]
    task = await bed.task(labels="", title="Dig", labelIds=chance.sample(ids, 5))
    added = set(chance.sample(ids, 5))
    edits = [{"addLabelIds" if id in added else "removeLabelIds": [id]} for id in chance.sample(ids, 10)]

    await asyncio.gather(
        *(
            person.does(UPDATE, id=task["id"], input=edit)
            for edit, person in zip(edits, (bed.alice, bob) * 5, strict=True)
        )
    )

    after = (await bob.asks(GET, id=task["id"]))["task"]
    assert {each["id"] for each in after["labels"]} == added


async def test_a_task_has_at_most_fifty_labels_whoever_adds_them(bed: Bed, bob: Person) -> None:
    await bed.has(*(f"Bed {n}" for n in range(56)))
    ids = [bed.ids[f"Bed {n}"] for n in range(56)]
    task = await bed.task(labelIds=ids[:46])

    async def adds(person: Person, id: str) -> Any:
        return (await person.asks(UPDATE, id=task["id"], input={"addLabelIds": [id]}))["updateTask"]["errors"]

    answers = await asyncio.gather(
        *(adds(person, id) for id, person in zip(ids[46:], (bed.alice, bob) * 5, strict=True))
    )

    refused = [errors[0] for errors in answers if errors]
    assert [(error["code"], error["limit"], error["path"]) for error in refused] == [
        ("LIMIT_EXCEEDED", 50, ["input", "addLabelIds"])
    ] * 6
    assert len((await bob.asks(GET, id=task["id"]))["task"]["labels"]) == 50
    error = await bed.alice.fails(UPDATE, id=task["id"], input={"labelIds": ids[:51]})
    assert (error["code"], error["limit"], error["path"]) == ("LIMIT_EXCEEDED", 50, ["input", "labelIds"])


async def test_bad_labels_are_refused_with_their_path(bed: Bed, chidi: Person) -> None:
    task = await bed.task()
    (sun,), office = bed["Sun"], (await label(bed.alice, "GEN", "Office"))["id"]
    orchard = (
        await chidi.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    )["team"]
    hidden = (await label(chidi, orchard["id"], "Hidden"))["id"]
    cases: list[tuple[dict[str, Any], str, list[str]]] = [
        ({"labelIds": [sun, office]}, "INVALID", ["input", "labelIds", "1"]),
        ({"addLabelIds": [office]}, "INVALID", ["input", "addLabelIds", "0"]),
        ({"removeLabelIds": [office]}, "INVALID", ["input", "removeLabelIds", "0"]),
        ({"labelIds": [sun], "addLabelIds": [sun]}, "INVALID", ["input", "addLabelIds"]),
        ({"labelIds": [], "removeLabelIds": [sun]}, "INVALID", ["input", "removeLabelIds"]),
        ({"labelIds": None, "addLabelIds": [sun]}, "INVALID", ["input", "addLabelIds"]),
        ({"addLabelIds": [sun], "removeLabelIds": [sun]}, "INVALID", ["input", "removeLabelIds", "0"]),
        ({"labelIds": [sun, new_id("label")]}, "NOT_FOUND", ["input", "labelIds", "1"]),
        ({"addLabelIds": [hidden]}, "NOT_FOUND", ["input", "addLabelIds", "0"]),
        ({"addLabelIds": [task["id"]]}, "NOT_FOUND", ["input", "addLabelIds", "0"]),
    ]

    for input, code, path in cases:
        error = await bed.alice.fails(UPDATE, id=task["id"], input=input)
        assert (error["code"], error["path"]) == (code, path), input

    new = {"title": "Dig", "teamId": bed.team["id"], "labelIds": [office]}
    error = await bed.alice.fails(CREATE, input=new)
    assert (error["code"], error["path"]) == ("INVALID", ["input", "labelIds", "0"])


async def test_bulk_calls_set_labels(bed: Bed) -> None:
    made = await bed.alice.does(
        CREATE_ALL,
        inputs=[
            {"title": "Dig", "teamId": bed.team["id"], "labelIds": bed["Sun"]},
            {"title": "Water", "teamId": bed.team["id"], "labelIds": bed["Sun Shade"]},
            {"title": "Weed", "teamId": bed.team["id"]},
        ],
    )
    tasks = [result["task"] for result in made["results"]]
    assert [names(task) for task in tasks] == [["Sun"], ["Shade", "Sun"], []]

    target = {"filter": {"labels": {"any": bed["Sun"], "none": bed["Shade"]}}}
    changed = await bed.alice.does(
        UPDATE_ALL, target=target, input={"addLabelIds": bed["apples"], "removeLabelIds": bed["Sun"]}
    )

    assert (changed["matched"], [names(result["task"]) for result in changed["results"]]) == (1, [["apples"]])
    everyone = {"ids": [task["id"] for task in tasks]}
    replaced = await bed.alice.does(UPDATE_ALL, target=everyone, input={"labelIds": bed["Éclair"]})
    assert [names(result["task"]) for result in replaced["results"]] == [["Éclair"]] * 3
    assert await found(bed.alice, any=bed["Éclair"]) == {task["id"] for task in tasks}
    assert await found(bed.alice, any=bed["Sun Shade apples"]) == set()


async def test_a_bulk_call_refuses_a_bad_label_with_its_path_in_the_input(bed: Bed) -> None:
    inputs = [{"title": "Dig", "teamId": bed.team["id"]}, {"title": "Weed", "teamId": "GEN", "labelIds": bed["Sun"]}]

    error = await bed.alice.fails(CREATE_ALL, inputs=inputs)

    assert (error["code"], error["path"]) == ("INVALID", ["inputs", "1", "labelIds", "0"])


async def test_tasks_are_found_by_their_labels(bed: Bed) -> None:
    none, sun, shade, both = [(await bed.task(labels))["id"] for labels in ("", "Sun", "Shade", "Sun Shade")]
    gone = new_id("label")

    assert await found(bed.alice, any=bed["Sun"]) == {sun, both}
    assert await found(bed.alice, any=bed["Sun Shade"]) == {sun, shade, both}
    assert await found(bed.alice, any=[]) == set()
    assert await found(bed.alice, all=bed["Sun Shade"]) == {both}
    assert await found(bed.alice, all=[]) == {none, sun, shade, both}
    assert await found(bed.alice, none=bed["Sun"]) == {none, shade}
    assert await found(bed.alice, none=[]) == {none, sun, shade, both}
    assert await found(bed.alice, isEmpty=True) == {none}
    assert await found(bed.alice, isEmpty=False) == {sun, shade, both}
    assert await found(bed.alice, any=bed["Sun"], none=bed["Shade"]) == {sun}
    assert await found(bed.alice, any=[*bed["Shade"], gone]) == {shade, both}
    assert await found(bed.alice, all=[*bed["Shade"], gone]) == set()
    assert await found(bed.alice, none=[gone]) == {none, sun, shade, both}
    opposite = {"not": {"labels": {"any": bed["Sun"]}}}
    assert {task["id"] for task in (await bed.alice.asks(LIST, filter=opposite))["tasks"]["nodes"]} == {none, shade}


async def test_a_task_whose_deleted_label_is_still_to_be_removed_shows_none(bed: Bed, components: Components) -> None:
    """Lists, statistics and streams agree with it."""
    gone, left = await bed.task("Sun"), await bed.task("Shade Sun")

    async def delete(unit: Any) -> None:
        await unit.execute("DELETE FROM labels WHERE id = $1", bed.ids["Sun"])

    await components.database.unit(delete)

    assert await found(bed.alice, isEmpty=True) == {gone["id"]}
    assert await found(bed.alice, isEmpty=False) == {left["id"]}
    stats = "query ($filter: TaskFilter) { dashboardStats(filter: $filter) { totalTasks } }"
    counted = await bed.alice.asks(stats, filter={"labels": {"isEmpty": True}})
    assert counted["dashboardStats"]["totalTasks"] == 1
    async with bed.alice.connects() as socket:
        stream = await socket.subscribes(TRANSITIONS, filter={"labels": {"isEmpty": True}})
        await stream.next()
        for task in (left, gone):
            await bed.update(task, title="Dig deeper")
        await bed.update(gone, addLabelIds=bed["apples"])
        await bed.update(gone, labelIds=[])
        seen = [(await stream.next())["taskChanges"] for _ in range(3)]

    assert {change["taskId"] for change in seen} == {gone["id"]}
    assert [change["transition"] for change in seen] == ["STAYED", "LEFT", "ENTERED"]


async def test_statistics_count_by_labels_as_lists_do(bed: Bed) -> None:
    await bed.task("Sun")
    await bed.task("Shade")
    stats = "query ($filter: TaskFilter) { dashboardStats(filter: $filter) { byPriority { count } } tasks(filter: $filter) { totalCount } }"

    for condition in ({"any": bed["Sun"]}, {"none": bed["Sun"]}, {"isEmpty": True}, {"isEmpty": False}):
        counted = await bed.alice.asks(stats, filter={"team": {"eq": bed.team["id"]}, "labels": condition})
        total = sum(each["count"] for each in counted["dashboardStats"]["byPriority"])
        assert total == counted["tasks"]["totalCount"]


async def test_a_stream_filtered_by_labels_sees_tasks_enter_and_leave(bed: Bed, bob: Person) -> None:
    task = await bed.task()
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, filter={"labels": {"any": bed["Sun"]}})
        assert (await stream.next())["taskChanges"]["__typename"] == "StreamReady"

        await bed.update(task, addLabelIds=bed["Sun"])
        came = (await stream.next())["taskChanges"]
        await bed.update(task, addLabelIds=bed["Shade"])
        stayed = (await stream.next())["taskChanges"]
        await bed.update(task, removeLabelIds=bed["Sun"])
        went = (await stream.next())["taskChanges"]

    assert [change["transition"] for change in (came, stayed, went)] == ["ENTERED", "STAYED", "LEFT"]
    assert stayed["task"]["labels"] == [{"name": name, "team": {"key": bed.team["key"]}} for name in ("Shade", "Sun")]
    assert stayed["changes"] == [
        {
            "field": "labels",
            "before": bed["Sun"],
            "after": sorted(bed["Shade Sun"]),
            "beforeText": "Sun",
            "afterText": "Shade, Sun",
        }
    ]


async def test_a_task_that_moves_keeps_the_labels_whose_names_the_new_team_has(bed: Bed) -> None:
    task = await bed.task("Shade Sun Éclair")
    there = {name: (await label(bed.alice, "GEN", name))["id"] for name in ("SHADE", "eclair", "Office")}

    moved = await bed.update(task, teamId="GEN")

    assert {each["name"]: each["id"] for each in moved["labels"]} == {
        "SHADE": there["SHADE"],
        "eclair": there["eclair"],
    }
    told = (await bed.alice.asks(GET, id=task["id"]))["task"]["activity"]["nodes"][0]
    change = next(each for each in told["changes"] if each["field"] == "labels")
    assert (change["beforeText"], change["afterText"]) == ("Éclair, Shade, Sun", "eclair, SHADE")
    assert await found(bed.alice, any=bed["Shade Sun Éclair"]) == set()


async def test_a_move_by_an_older_process_shows_the_new_team_no_labels_of_the_old_one(
    components: Components, bed: Bed
) -> None:
    """The older process does not support labels, and leaves them on the task."""
    task = await bed.task("Shade Sun")
    general = next(team for team in (await bed.alice.asks("{ teams { id key } }"))["teams"] if team["key"] == "GEN")

    async def move(unit: Any) -> None:
        await unit.execute("UPDATE tasks SET team_id = $1 WHERE id = $2", general["id"], task["id"])

    await components.database.unit(move)

    assert names((await bed.alice.asks(GET, id=task["id"]))["task"]) == []
    listed = (await bed.alice.asks(LIST, filter={"id": {"eq": task["id"]}}))["tasks"]["nodes"]
    assert [names(each) for each in listed] == [[]]
    assert names(await bed.update(task, title="Dig deeper")) == []


async def test_a_move_may_set_labels_of_the_new_team(bed: Bed) -> None:
    office, shade = [(await label(bed.alice, "GEN", name))["id"] for name in ("Office", "Shade")]
    first, second = await bed.task("Shade"), await bed.task("Shade Sun")

    moved = await bed.update(first, teamId="GEN", labelIds=[office])
    kept = await bed.update(second, teamId="GEN", addLabelIds=[office], removeLabelIds=bed["Shade"])
    refused = await bed.alice.fails(UPDATE, id=second["id"], input={"teamId": bed.team["id"], "addLabelIds": [shade]})

    assert (names(moved), names(kept)) == (["Office"], ["Office"])
    assert (refused["code"], refused["path"]) == ("INVALID", ["input", "addLabelIds", "0"])


async def test_a_renamed_label_has_its_new_name_everywhere_but_in_the_past(bed: Bed) -> None:
    task = await bed.task("Shade")
    await bed.update(task, addLabelIds=bed["Sun"])

    await bed.alice.does(UPDATE_LABEL, id=bed.ids["Sun"], input={"name": "Bright"})

    now = (await bed.alice.asks(GET, id=task["id"]))["task"]
    assert (names(now), now["version"]) == (["Bright", "Shade"], 2)
    assert now["activity"]["nodes"][0]["changes"][0]["afterText"] == "Shade, Sun"


async def test_a_deleted_label_is_removed_from_its_tasks_each_with_an_event(bed: Bed) -> None:
    tasks = [await bed.task("Sun Shade"), await bed.task("Sun"), await bed.task("Shade")]
    trash = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
    await bed.alice.does(trash, id=tasks[1]["id"])

    await bed.alice.does(DELETE_LABEL, id=bed.ids["Sun"])

    seen = [(await bed.alice.asks(GET, id=task["id"]))["task"] for task in tasks]
    assert [(names(task), task["version"]) for task in seen] == [(["Shade"], 2), ([], 3), (["Shade"], 1)]
    for task in seen[:2]:
        (event,) = task["activity"]["nodes"]
        (change,) = event["changes"]
        assert (event["name"], event["via"], change["field"]) == ("task.updated", "SESSION", "labels")
        assert "Sun" in (change["beforeText"] or "")
    error = await bed.alice.fails(UPDATE, id=tasks[2]["id"], input={"addLabelIds": bed["Sun"]})
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["input", "addLabelIds", "0"])


async def test_a_dry_run_of_a_deletion_leaves_all_labels_on(bed: Bed) -> None:
    task = await bed.task("Sun")

    await bed.alice.does(
        "mutation ($id: ID!) { deleteLabel(id: $id) @dryRun { dryRun errors { message } } }", id=bed.ids["Sun"]
    )

    assert names((await bed.alice.asks(GET, id=task["id"]))["task"]) == ["Sun"]


async def test_a_label_of_many_tasks_is_removed_in_the_background(bed: Bed, components: Components) -> None:
    many = MAX_AT_ONCE + 1
    other = await bed.task("Shade")
    for count in (MAX_AT_ONCE, many - MAX_AT_ONCE):
        await bed.alice.does(
            CREATE_ALL,
            inputs=[
                {"title": f"Dig {n}", "teamId": bed.team["id"], "labelIds": bed["Sun Shade"]} for n in range(count)
            ],
        )
    told = '{ events(filter: {names: ["task.updated"], fields: ["labels"]}, last: 1) { totalCount nodes { via originId } } }'
    once = DELETE_LABEL.replace("deleteLabel(id: $id)", 'deleteLabel(id: $id) @idempotent(key: "gone")')

    await bed.alice.does(once, id=bed.ids["Sun"])

    assert await found(bed.alice, any=bed["Sun"]) == set()
    assert all(names(task) == ["Shade"] for task in (await bed.alice.asks(LIST))["tasks"]["nodes"])

    async def all_are_told() -> bool:
        return bool((await bed.alice.asks(told))["events"]["totalCount"] == many)

    await until(components.database, all_are_told)
    event = (await bed.alice.asks(told))["events"]["nodes"][0]
    assert (event["via"], event["originId"]) == ("SYSTEM", "gone")
    assert (await bed.alice.asks(GET, id=other["id"]))["task"]["version"] == 1
    left = await components.database.reads.fetchval(
        "SELECT count(*) FROM task_labels WHERE label_id = $1", bed.ids["Sun"]
    )
    jobs = await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = $1", KIND)
    assert (left, jobs) == (0, 0)


async def test_a_label_added_while_it_is_deleted_is_not_left_behind(
    bed: Bed, bob: Person, components: Components
) -> None:
    first, second = await bed.task(), await bed.task()
    async with held_before_commit(components, "task.updated") as adding, asyncio.TaskGroup() as both:
        both.create_task(bob.does(UPDATE, id=first["id"], input={"addLabelIds": bed["Sun"]}))
        await adding.reached.wait()
        both.create_task(bed.alice.does(DELETE_LABEL, id=bed.ids["Sun"]))
        await adding.is_waited_for()
        adding.released.set()
    async with held_before_commit(components, "label.deleted") as deleting, asyncio.TaskGroup() as both:
        both.create_task(bed.alice.does(DELETE_LABEL, id=bed.ids["Shade"]))
        await deleting.reached.wait()
        late = both.create_task(bob.fails(UPDATE, id=second["id"], input={"addLabelIds": bed["Shade"]}))
        await deleting.is_waited_for()
        deleting.released.set()

    assert late.result()["code"] == "NOT_FOUND"
    left = await components.database.reads.fetchval("SELECT count(*) FROM task_labels")
    assert left == 0
    assert names((await bob.asks(GET, id=first["id"]))["task"]) == []


async def test_a_repeated_call_shows_the_labels_of_the_task(bed: Bed) -> None:
    once = UPDATE.replace(
        "updateTask(id: $id, input: $input)", 'updateTask(id: $id, input: $input) @idempotent(key: "k")'
    )
    task = await bed.task()

    first = await bed.alice.does(once, id=task["id"], input={"addLabelIds": bed["Sun Shade"]})
    again = await bed.alice.does(once, id=task["id"], input={"addLabelIds": bed["Sun Shade"]})

    assert again["task"] == first["task"]
    assert names(again["task"]) == ["Shade", "Sun"]


async def test_a_purged_task_leaves_nothing_behind(bed: Bed, components: Components) -> None:
    task = await bed.task("Sun")

    await bed.alice.does(
        "mutation ($id: ID!) { deleteTask(id: $id, permanently: true) { errors { message } } }", id=task["id"]
    )

    assert await components.database.reads.fetchval("SELECT count(*) FROM task_labels") == 0
