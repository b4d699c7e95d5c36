"""Many tasks in one call: all or nothing, or the valid ones; each with an event of its own."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.task.text import words_in, words_of
from models.values.ids import new_id
from models.values.naming import is_blank
from tests.support.people import Person
from tests.tasks.words import CREATE, ERRORS

PAYLOAD = f"matched succeeded failed dryRun cursor {ERRORS} results {{ index task {{ id key title status deletedAt version }} {ERRORS} }}"
CREATES = (
    "mutation ($inputs: [CreateTaskInput!]!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ createTasks(inputs: $inputs, onError: $onError) {{ {PAYLOAD} }} }}"
)
UPDATES = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ updateTasks(target: $target, input: $input, onError: $onError) {{ {PAYLOAD} }} }}"
)
DELETES = (
    "mutation ($target: TaskTarget!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ deleteTasks(target: $target, onError: $onError) {{ {PAYLOAD} }} }}"
)
HISTORY = '{ tasks { totalCount } events(filter: {names: ["task.*"]}) { totalCount } }'


async def test_five_hundred_are_created_with_an_event_each(alice: Person) -> None:
    payload = await alice.does(CREATES, inputs=[{"title": f"Task {n}"} for n in range(500)])

    assert (payload["matched"], payload["succeeded"], payload["failed"]) == (500, 500, 0)
    assert len(payload["results"]) == 100
    assert payload["results"][2]["task"]["key"] == "GEN-3"
    assert await _history(alice) == (500, 500)


async def test_the_loop_is_free_between_folding_the_words_of_many_tasks(
    alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns, turns_of_words = 0, []

    async def takes_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    def noted(title: str, description: str | None) -> str:
        turns_of_words.append(turns)
        return words_of(title, description)

    monkeypatch.setattr("models.task.task.words_of", noted)
    async with asyncio.TaskGroup() as tasks:
        other = tasks.create_task(takes_turns())
        await alice.does(CREATES, inputs=[{"title": f"Task {n}"} for n in range(100)])
        await alice.does(UPDATES, target={"filter": {}}, input={"title": "Dig"})
        other.cancel()

    assert len(set(turns_of_words[:100])) >= 5
    assert len(set(turns_of_words[100:])) >= 5


async def test_five_hundred_and_one_tasks_are_too_many(alice: Person) -> None:
    error = await alice.fails(CREATES, inputs=[{"title": "x"}] * 501)

    assert (error["code"], error["limit"], error["path"]) == ("LIMIT_EXCEEDED", 500, ["inputs"])


async def test_one_invalid_input_prevents_all_by_default(alice: Person) -> None:
    inputs = [{"title": "Good"}, {"title": " "}, {"title": "Good too"}, {"title": "Bad", "teamId": "NOPE"}]

    payload = (await alice.asks(CREATES, inputs=inputs))["createTasks"]

    assert (payload["succeeded"], payload["failed"], payload["cursor"]) == (0, 2, None)
    assert [error["path"] for error in payload["errors"]] == [["inputs", "1", "title"], ["inputs", "3", "teamId"]]
    assert await _history(alice) == (0, 0)
    assert (await alice.does(CREATE, input={"title": "Next"}))["task"]["key"] == "GEN-1"


async def test_skip_failed_creates_the_valid_ones(alice: Person) -> None:
    inputs = [{"title": "Good"}, {"title": " "}, {"title": "Good too"}]

    payload = (await alice.asks(CREATES, inputs=inputs, onError="SKIP_FAILED"))["createTasks"]

    assert (payload["succeeded"], payload["failed"], payload["errors"]) == (2, 1, [])
    assert [result["task"] and result["task"]["key"] for result in payload["results"]] == ["GEN-1", None, "GEN-2"]
    assert payload["results"][1]["errors"][0]["path"] == ["inputs", "1", "title"]


async def test_update_by_ids_and_keys(alice: Person) -> None:
    await alice.does(CREATES, inputs=[{"title": f"Task {n}"} for n in range(3)])

    payload = await alice.does(UPDATES, target={"ids": ["GEN-1", "gen-3"]}, input={"status": "COMPLETED"})

    assert [(result["task"]["key"], result["task"]["status"]) for result in payload["results"]] == [
        ("GEN-1", "COMPLETED"),
        ("GEN-3", "COMPLETED"),
    ]
    assert await _history(alice) == (3, 5)


async def test_update_by_filter_touches_what_matches(alice: Person) -> None:
    await alice.does(CREATES, inputs=[{"title": "Dig", "priority": "HIGH"}, {"title": "Rake"}])

    asked = UPDATES.replace("onError: $onError)", "onError: $onError) @dryRun")
    dry = await alice.does(asked, target={"filter": {"priority": {"eq": "HIGH"}}}, input={"title": "Done"})
    wet = await alice.does(UPDATES, target={"filter": {"priority": {"eq": "HIGH"}}}, input={"title": "Done"})

    assert (dry["matched"], dry["dryRun"], dry["cursor"]) == (1, True, None)
    assert [result["task"]["title"] for result in wet["results"]] == ["Done"]
    assert await _history(alice) == (2, 3)


async def test_missing_tasks_are_reported(alice: Person) -> None:
    await alice.does(CREATES, inputs=[{"title": "Dig"}])
    missing = new_id("task")

    payload = (await alice.asks(DELETES, target={"ids": ["GEN-1", missing]}))["deleteTasks"]
    skipping = (await alice.asks(DELETES, target={"ids": ["GEN-1", missing]}, onError="SKIP_FAILED"))["deleteTasks"]

    assert (payload["errors"][0]["path"], payload["errors"][0]["missingId"]) == (["target", "ids", "1"], missing)
    assert (skipping["succeeded"], skipping["failed"]) == (1, 1)
    assert await _history(alice) == (0, 2)


async def test_permissions_are_checked_for_each_task(alice: Person, bob: Person, garden: Any) -> None:
    await alice.does(CREATES, inputs=[{"title": "Here"}, {"title": "There", "teamId": garden["id"]}])
    role = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: VIEWER) { errors { message } } }"
    await alice.does(role, team=garden["id"], user=bob.id)

    payload = (await bob.asks(DELETES, target={"filter": {}}, onError="SKIP_FAILED"))["deleteTasks"]

    assert (payload["matched"], payload["succeeded"], payload["failed"]) == (2, 1, 1)
    (failed,) = [result for result in payload["results"] if result["errors"]]
    assert failed["errors"][0]["needsTeamRole"] == "MEMBER"
    assert (failed["task"]["title"], failed["task"]["deletedAt"]) == ("There", None)


async def test_failures_are_shown_wherever_they_are_among_more_than_a_hundred_items(alice: Person) -> None:
    inputs = [{"title": "" if number in {7, 110, 119} else f"Task {number}"} for number in range(120)]

    payload = await alice.does(CREATES, inputs=inputs, onError="SKIP_FAILED")

    assert (payload["matched"], payload["succeeded"], payload["failed"]) == (120, 117, 3)
    assert [result["index"] for result in payload["results"]] == [*range(98), 110, 119]
    assert [result["errors"][0]["path"] for result in payload["results"] if result["errors"]] == [
        ["inputs", str(index), "title"] for index in (7, 110, 119)
    ]


async def test_of_more_than_a_hundred_failures_the_first_hundred_are_shown(alice: Person) -> None:
    inputs = [{"title": ""} if number % 6 else {"title": "Dig"} for number in range(150)]

    payload = await alice.does(CREATES, inputs=inputs, onError="SKIP_FAILED")

    assert (payload["succeeded"], payload["failed"]) == (25, 125)
    assert [result["index"] for result in payload["results"]] == [number for number in range(150) if number % 6][:100]
    assert all(result["errors"] for result in payload["results"])


async def test_a_failed_task_is_shown_as_it_is_to_those_who_see_it(alice: Person, chidi: Person, garden: Any) -> None:
    await alice.does(CREATES, inputs=[{"title": "Dig"}, {"title": "Hidden", "teamId": garden["id"]}])
    there = await alice.does(UPDATES, target={"filter": {}}, input={"priority": "HIGH"})
    hidden = next(each["task"]["id"] for each in there["results"] if each["task"]["title"] == "Hidden")
    stale = {"title": "Rake", "expectedVersion": 1}
    await alice.does(UPDATES, target={"filter": {}}, input={"title": "Dig deep"})

    payload = await chidi.does(UPDATES, target={"ids": ["GEN-1", hidden]}, input=stale, onError="SKIP_FAILED")

    assert [(result["index"], result["task"] and result["task"]["title"]) for result in payload["results"]] == [
        (0, "Dig deep"),
        (1, None),
    ]
    assert [result["errors"][0]["code"] for result in payload["results"]] == ["CONFLICT", "NOT_FOUND"]
    assert "current" not in payload["results"][1]["errors"][0]


async def test_errors_of_a_call_by_filter_name_the_tasks(alice: Person) -> None:
    await alice.does(CREATES, inputs=[{"title": "Dig"}, {"title": "Rake"}, {"title": "Water"}])
    await alice.does(UPDATES, target={"ids": ["GEN-1", "GEN-3"]}, input={"title": "Done"})

    payload = (await alice.asks(UPDATES, target={"filter": {}}, input={"title": "All", "expectedVersion": 1}))[
        "updateTasks"
    ]

    assert (payload["succeeded"], payload["failed"], payload["results"]) == (0, 2, [])
    assert [error["message"].split(" ")[0] for error in payload["errors"]] == ["GEN-3:", "GEN-1:"]
    assert {tuple(error["path"]) for error in payload["errors"]} == {("target", "filter")}


TOO_MANY_LABELS = [new_id("label") for _ in range(51)]


@pytest.mark.parametrize(
    ("bad", "code", "path"),
    [
        ({"title": "Dig", "labelIds": TOO_MANY_LABELS}, "LIMIT_EXCEEDED", ["labelIds"]),
        ({"title": "Dig\x00"}, "INVALID", ["title"]),
        ({"title": "Dig", "description": "@alice \ud800"}, "INVALID", ["description"]),
        ({"title": "Dig", "assigneeId": "\x00"}, "INVALID", ["assigneeId"]),
        ({"title": "Dig", "labelIds": ["\x00"]}, "INVALID", ["labelIds", "0"]),
    ],
)
async def test_an_input_fails_alone(alice: Person, bad: Any, code: str, path: list[str]) -> None:
    inputs = [bad, {"title": "Good", "description": "@alice knows"}, bad]

    refused = (await alice.asks(CREATES, inputs=inputs))["createTasks"]
    payload = (await alice.asks(CREATES, inputs=inputs, onError="SKIP_FAILED"))["createTasks"]
    of_none = (await alice.asks(CREATES, inputs=[bad], onError="SKIP_FAILED"))["createTasks"]

    expected = [(code, ["inputs", index, *path]) for index in ("0", "2")]
    assert [(error["code"], error["path"]) for error in refused["errors"]] == expected
    assert (payload["matched"], payload["succeeded"], payload["failed"], payload["errors"]) == (3, 1, 2, [])
    assert [(each["code"], each["path"]) for result in payload["results"] for each in result["errors"]] == expected
    assert [result["task"] and result["task"]["title"] for result in payload["results"]] == [None, "Good", None]
    assert (of_none["matched"], of_none["succeeded"], of_none["failed"]) == (1, 0, 1)


async def test_many_move_at_once(alice: Person, garden: Any) -> None:
    await alice.does(CREATES, inputs=[{"title": "One"}, {"title": "Two"}])

    payload = await alice.does(UPDATES, target={"ids": ["GEN-2", "GEN-1"]}, input={"teamId": garden["id"]})

    keys = [result["task"]["key"] for result in payload["results"]]
    assert keys == [f"{garden['key']}-1", f"{garden['key']}-2"]


async def test_an_idempotency_key_works_for_a_bulk_call_too(alice: Person) -> None:
    once = CREATES.replace("onError: $onError)", 'onError: $onError) @idempotent(key: "k")')
    first = await alice.does(once, inputs=[{"title": "One"}, {"title": "Two"}])
    again = await alice.does(once, inputs=[{"title": "One"}, {"title": "Two"}])

    assert again["results"] == first["results"]
    assert await _history(alice) == (2, 2)


async def _history(person: Person) -> tuple[int, int]:
    found = await person.asks(HISTORY)
    return found["tasks"]["totalCount"], found["events"]["totalCount"]


async def test_words_are_folded_only_in_changed_texts(alice: Person) -> None:
    """Folding 500 descriptions of 20 KB takes two seconds, during which nobody else would be served."""
    words = " ".join(f"word{number}" for number in range(500))
    await alice.does(CREATES, inputs=[{"title": "Plants", "description": f"{number} {words}"} for number in range(20)])
    before = words_in.cache_info().misses

    await alice.does(UPDATES, target={"filter": {}}, input={"priority": "HIGH"})
    assert words_in.cache_info().misses == before

    await alice.does(UPDATES, target={"filter": {}}, input={"description": f"new {words}"})
    assert words_in.cache_info().misses == before + 1
    assert (await alice.asks('{ tasks(filter: {text: "new plants"}) { totalCount } }'))["tasks"]["totalCount"] == 20


async def test_a_text_of_blanks_is_folded_once(alice: Person) -> None:
    await alice.does(CREATES, inputs=[{"title": "Plants", "description": "Water"}] * 20)
    before = is_blank.cache_info().misses

    await alice.does(UPDATES, target={"filter": {}}, input={"description": " " * 20_000})

    assert is_blank.cache_info().misses - before <= 1
