"""Saved views: their contents, who sees them, and the tasks they show."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from events.storage.database import Unit
from models.values.ids import new_id
from models.view.view import LARGEST_FILTER
from taskflow.components import Components
from tests.support.people import Person, robot_of
from tests.support.words import REMOVE_MEMBER, SET_MEMBER
from tests.views.words import CREATE, DELETE, FIND, GET, OPEN, UPDATE, VIEWS, edits, names, saves, sees, titles, told

TASK = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { message } } }"


async def task(person: Person, team: Any, title: str, **more: Any) -> Any:
    return (await person.does(TASK, input={"teamId": team["id"], "title": title, **more}))["task"]


async def test_a_view_keeps_its_input(alice: Person) -> None:
    given = {
        "assignee": {"me": True, "neq": None},
        "or": [{"overdue": True}, {"createdAt": {"gte": "-P7D"}, "completedAt": {"eq": None}}],
        "priority": {"in": ["HIGH", "URGENT"]},
        "not": None,
    }

    view = await saves(alice, "  Mine ", filter=given, orderBy=[{"field": "RANK"}], layout="BOARD", groupBy="LABEL")

    assert (view["filter"], view["orderBy"]) == (given, [{"field": "RANK"}])
    assert (view["name"], view["layout"], view["groupBy"]) == ("Mine", "BOARD", "LABEL")
    assert (view["team"], view["owner"]["id"], view["version"]) == (None, alice.id, 1)
    assert (await alice.asks(GET, id=view["id"]))["view"] == view


async def test_absent_and_null_fields_are_empty(alice: Person) -> None:
    nothing: list[Any] = [{}, {"filter": None, "orderBy": None}]
    for given in nothing:
        view = await saves(alice, **given)

        assert (view["filter"], view["orderBy"], view["layout"], view["groupBy"]) == ({}, [], "LIST", None)


async def test_the_filter_may_be_given_in_any_form(alice: Person) -> None:
    """As literals in the document, with variables inside, or as defaults of variables."""
    document = """
    mutation ($me: Boolean, $absent: [ID!], $status: TaskStatusFilter = { eq: PENDING }, $field: TaskOrderField!) {
        createView(input: { name: "Mine",
            filter: { assignee: { me: $me, eq: null, in: $absent }, status: $status, updatedAt: { lt: "P1D" }, text: "a\\u0062" },
            orderBy: { field: $field, direction: DESC } }) { view { id filter orderBy } errors { message } }
    }"""

    view = (await alice.does(document, me=True, field="DUE_DATE"))["view"]

    assert view["filter"] == {
        "assignee": {"me": True, "eq": None},
        "status": {"eq": "PENDING"},
        "updatedAt": {"lt": "P1D"},
        "text": "ab",
    }
    assert view["orderBy"] == [{"field": "DUE_DATE", "direction": "DESC"}]


async def test_a_view_shows_the_tasks_that_its_viewer_sees(alice: Person, bob: Person, garden: Any) -> None:
    await task(alice, garden, "Dig", assigneeId=bob.id)
    await task(alice, garden, "Plant", assigneeId=alice.id)
    view = await saves(alice, teamId=garden["key"], filter={"assignee": {"me": True}})

    assert await titles(alice, view) == ["Plant"]
    assert await titles(bob, view) == ["Dig"]


async def test_a_view_sorts_its_tasks_and_pages_through_them(alice: Person, garden: Any) -> None:
    for title in ("b", "c", "a"):
        await task(alice, garden, title)
    view = await saves(alice, filter={"team": {"eq": garden["key"]}}, orderBy=[{"field": "TITLE", "direction": "DESC"}])
    look = "query ($id: ID!, $after: String) { view(id: $id) { tasks(first: 2, after: $after) { nodes { title } pageInfo { endCursor } } } }"

    first = (await alice.asks(look, id=view["id"]))["view"]["tasks"]
    second = (await alice.asks(look, id=view["id"], after=first["pageInfo"]["endCursor"]))["view"]["tasks"]

    assert [each["title"] for each in first["nodes"] + second["nodes"]] == ["c", "b", "a"]


async def test_several_views_in_one_document_each_show_their_own_tasks(alice: Person, garden: Any) -> None:
    for number, title in enumerate(("Dig", "Plant", "Water"), 1):
        for _ in range(number):
            await task(alice, garden, title)
        await saves(alice, title, filter={"title": {"eq": title}})

    shown = (
        await alice.asks(
            "{ views { name tasks { nodes { title } totalCount } stats { totalTasks recentTasks { title } } } }"
        )
    )["views"]

    for number, view in enumerate(shown, 1):
        titles_of = [{"title": view["name"]}] * number
        assert view["tasks"] == {"nodes": titles_of, "totalCount": number}
        assert view["stats"] == {"totalTasks": number, "recentTasks": titles_of}


async def test_a_list_of_views_is_priced_as_twenty_views_with_their_contents(alice: Person) -> None:
    async def price(document: str) -> int:
        found: int = (await alice.sends(document)).json["extensions"]["cost"]["requested"]
        return found

    assert await price("{ views { id } }") == 20
    assert await price("{ views { tasks(first: 3) { nodes { id } } } }") == 20 * (1 + 1 + 3)
    assert await price("{ views { stats { totalTasks } } }") == 20 * (1 + 10 + 1)


async def test_views_are_sorted_by_name(alice: Person, bob: Person, garden: Any) -> None:
    await saves(alice, "zebra")
    await saves(bob, "Bob's own")
    await saves(bob, "Äpfel", teamId=garden["id"])
    await saves(alice, "Milk")

    assert await names(alice) == ["Äpfel", "Milk", "zebra"]
    assert await names(alice, garden["key"]) == ["Äpfel"]
    assert (await alice.is_refused(VIEWS, team="NONE"))["extensions"]["code"] == "NOT_FOUND"


async def test_nobody_else_sees_a_private_view_not_even_an_admin(
    alice: Person, bob: Person, ada: Person, garden: Any
) -> None:
    view = await saves(alice, filter={"team": {"eq": garden["id"]}})

    for other in (bob, ada):
        assert not await sees(other, view)
        assert await names(other) == []
        for document in (UPDATE, DELETE):
            error = await other.fails(
                document, id=view["id"], **({"input": {"name": "x"}} if document == UPDATE else {})
            )
            assert (error["code"], error["path"]) == ("NOT_FOUND", ["id"])
        error = await other.fails(CREATE, input={"id": view["id"], "name": "x"})
        assert (error["code"], error["current"]) == ("ALREADY_EXISTS", None)
        assert await told(other, personal=True) == []
        assert view["id"] not in str(await told(other))


async def test_only_people_who_see_the_team_see_its_shared_views(
    alice: Person, bob: Person, chidi: Person, ada: Person, garden: Any
) -> None:
    view = await saves(alice, teamId=garden["id"])

    assert (await sees(bob, view), await sees(ada, view), await sees(chidi, view)) == (True, True, False)
    assert await names(ada) == []
    assert await names(ada, garden["id"]) == ["This week"]
    assert (await chidi.fails(CREATE, input={"name": "x", "teamId": garden["id"]}))["code"] == "NOT_FOUND"


@pytest.mark.parametrize("role", ["VIEWER", "CONTRIBUTOR"])
async def test_sharing_needs_the_role_of_a_member(role: str, alice: Person, bob: Person, garden: Any) -> None:
    view = await saves(bob)
    await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role=role)

    for error in (
        await bob.fails(CREATE, input={"name": "x", "teamId": garden["id"]}),
        await bob.fails(UPDATE, id=view["id"], input={"teamId": garden["id"]}),
    ):
        assert (error["code"], error["path"], error["needsTeamRole"]) == ("FORBIDDEN", ["input", "teamId"], "MEMBER")


async def test_a_shared_view_is_changed_by_its_owner_and_by_team_admins(
    alice: Person, bob: Person, chidi: Person, garden: Any
) -> None:
    await alice.does(SET_MEMBER, team=garden["id"], user=chidi.id, role="MEMBER")
    view = await saves(bob, teamId=garden["id"])

    for document in (UPDATE, DELETE):
        error = await chidi.fails(document, id=view["id"], **({"input": {"name": "x"}} if document == UPDATE else {}))
        assert (error["code"], error["path"]) == ("FORBIDDEN", ["id"])
    assert (await edits(alice, view, name="Ours"))["name"] == "Ours"
    await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role="VIEWER")
    assert (await edits(bob, view, name="Still mine"))["version"] == 3
    await alice.does(DELETE, id=view["id"])
    assert not await sees(bob, view)


async def test_only_its_owner_makes_a_shared_view_private(alice: Person, bob: Person, garden: Any) -> None:
    view = await saves(bob, teamId=garden["id"])

    error = await alice.fails(UPDATE, id=view["id"], input={"teamId": None})
    assert (error["code"], error["path"]) == ("FORBIDDEN", ["input", "teamId"])
    assert (await edits(bob, view, teamId=None))["team"] is None
    assert not await sees(alice, view)
    assert await sees(bob, view)


async def test_sharing_emits_a_deletion_in_one_stream_and_a_creation_in_the_other(
    alice: Person, bob: Person, garden: Any
) -> None:
    view = await saves(alice, "My secret plans", filter={"text": "raise"})
    await edits(alice, view, teamId=garden["id"], name="Our plans", filter={})
    await edits(alice, view, teamId=None)

    in_team, personal = await told(bob), await told(alice, personal=True)

    assert [event["name"] for event in in_team] == ["view.created", "view.deleted"]
    assert [event["name"] for event in personal] == ["view.created", "view.deleted", "view.created"]
    assert in_team[0]["changes"] == [
        {"field": "team", "before": None, "after": garden["id"]},
        {"field": "name", "before": None, "after": "Our plans"},
        {"field": "filter", "before": None, "after": {}},
    ]
    assert "secret" not in str(in_team)
    assert in_team[0]["subject"] is None  # the view is private again
    assert {(event["subjectType"], event["subjectId"]) for event in in_team} == {("VIEW", view["id"])}


async def test_sharing_with_another_team_removes_it_from_the_first(alice: Person, bob: Person, garden: Any) -> None:
    other = (await alice.does('mutation { createTeam(input: {name: "Shed"}) { team { id } errors { message } } }'))[
        "team"
    ]
    view = await saves(alice, teamId=garden["id"])

    assert (await edits(alice, view, teamId=other["id"]))["team"]["id"] == other["id"]
    assert not await sees(bob, view)
    assert [event["name"] for event in await told(bob)] == ["view.created", "view.deleted"]


async def test_an_event_about_a_change_has_both_values(alice: Person) -> None:
    view = await saves(alice, filter={"overdue": True})

    changed = await edits(alice, view, filter=None, orderBy=[{"field": "TITLE"}], groupBy="STATUS", layout="CALENDAR")

    assert (changed["filter"], changed["version"]) == ({}, 2)
    last = (await told(alice, personal=True))[-1]
    assert (last["name"], last["subject"], last["changes"]) == (
        "view.updated",
        {"id": view["id"]},
        [
            {"field": "filter", "before": {"overdue": True}, "after": {}},
            {"field": "orderBy", "before": [], "after": [{"field": "TITLE"}]},
            {"field": "layout", "before": "LIST", "after": "CALENDAR"},
            {"field": "groupBy", "before": None, "after": "STATUS"},
        ],
    )


async def test_equal_values_are_no_change(alice: Person) -> None:
    view = await saves(alice, filter={"overdue": True})

    answer = await alice.does(
        UPDATE, id=view["id"], input={"filter": {"overdue": True}, "teamId": None, "name": " This week"}
    )

    assert (answer["cursor"], answer["view"]["version"]) == (None, 1)


async def test_an_expected_version_conflicts_in_the_fields_that_were_changed_since(
    alice: Person, bob: Person, garden: Any
) -> None:
    view = await saves(alice)
    await edits(alice, view, teamId=garden["id"], name="Ours")

    error = await alice.fails(UPDATE, id=view["id"], input={"name": "Mine", "expectedVersion": 1})

    assert (error["code"], error["path"], error["conflictingFields"]) == (
        "CONFLICT",
        ["input", "expectedVersion"],
        ["name"],
    )
    assert error["current"] == {"id": view["id"], "name": "Ours", "version": 2}
    assert (await edits(alice, view, layout="BOARD", expectedVersion=1))["version"] == 3
    error = await alice.fails(UPDATE, id=view["id"], input={"teamId": None, "expectedVersion": 1})
    assert error["conflictingFields"] == ["team"]


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"name": " "}, "REQUIRED", ["input", "name"]),
        ({"name": "x" * 101}, "INVALID", ["input", "name"]),
        (
            {"orderBy": [{"field": field} for field in ("TITLE", "RANK", "STATUS", "PRIORITY")]},
            "INVALID",
            ["input", "orderBy"],
        ),
        ({"filter": {"not": {"not": {"not": {"not": {"not": {"not": {}}}}}}}}, "INVALID", ["input", "filter"]),
        ({"filter": {"or": [{}] * 201}}, "INVALID", ["input", "filter"]),
        ({"filter": {"id": {"in": ["x"] * 501}}}, "INVALID", ["input", "filter"]),
        ({"filter": {"text": "x" * 201}}, "INVALID", ["input", "filter", "text"]),
        ({"filter": {"id": {"eq": "x" * LARGEST_FILTER}}}, "INVALID", ["input", "filter"]),
    ],
)
async def test_a_bad_view_is_refused(given: Any, code: str, path: list[str], alice: Person) -> None:
    view = await saves(alice)

    for error in (
        await alice.fails(CREATE, input={"name": "x", **given}),
        await alice.fails(UPDATE, id=view["id"], input=given),
    ):
        assert (error["code"], error["path"]) == (code, path)


@pytest.mark.parametrize("field", ["name", "layout"])
async def test_a_name_and_a_layout_can_not_be_cleared(field: str, alice: Person) -> None:
    view = await saves(alice)

    error = await alice.fails(UPDATE, id=view["id"], input={field: None})

    assert (error["code"], error["path"]) == ("REQUIRED", ["input", field])


async def test_ids_in_a_filter_need_not_exist(alice: Person, garden: Any) -> None:
    await task(alice, garden, "Dig")
    gone: dict[str, Any] = {
        "labels": {"any": [new_id("label")]},
        "assignee": {"eq": new_id("user")},
        "stage": {"eq": new_id("stage")},
        "id": {"eq": "NO-1"},
    }

    for field, condition in gone.items():
        assert await titles(alice, await saves(alice, filter={field: condition})) == []
    here = {"team": {"eq": garden["id"]}}
    everything = await saves(
        alice, filter={**here, "labels": {"none": gone["labels"]["any"]}, "not": {"stage": gone["stage"]}}
    )
    assert await titles(alice, everything) == ["Dig"]


async def test_a_view_of_a_newer_version_says_that_it_can_not_be_read_and_the_list_still_works(
    alice: Person, components: Components
) -> None:
    good, bad = await saves(alice, "Good"), await saves(alice, "New", layout="BOARD", groupBy="LABEL")

    async def of_a_later_version(unit: Unit) -> None:
        sql = "UPDATE views SET filter_json = $2, layout = 'TIMELINE', group_by = 'MOON' WHERE id = $1"
        await unit.execute(sql, bad["id"], '{"moon": {"eq": "FULL"}}')

    await components.database.unit(of_a_later_version)
    answer = (
        await alice.sends("{ views { id filter layout groupBy tasks { totalCount } stats { totalTasks } } }")
    ).json

    assert answer["data"]["views"] == [
        {
            "id": good["id"],
            "filter": {},
            "layout": "LIST",
            "groupBy": None,
            "tasks": {"totalCount": 0},
            "stats": {"totalTasks": 0},
        },
        {
            "id": bad["id"],
            "filter": {"moon": {"eq": "FULL"}},
            "layout": "LIST",
            "groupBy": None,
            "tasks": None,
            "stats": None,
        },
    ]
    assert [(error["path"], error["extensions"]["code"]) for error in answer["errors"]] == [
        (["views", 1, "tasks"], "INVALID"),
        (["views", 1, "stats"], "INVALID"),
    ]
    assert (await edits(alice, bad, filter={}))["filter"] == {}
    assert await titles(alice, bad) == []


async def test_a_client_may_choose_the_id_and_use_it_once(alice: Person, bob: Person, garden: Any) -> None:
    id = new_id("view")
    view = await saves(alice, id=id, teamId=garden["id"])
    assert view["id"] == id

    error = await bob.fails(CREATE, input={"id": id, "name": "x"})
    assert (error["code"], error["path"], error["current"]["id"]) == ("ALREADY_EXISTS", ["input", "id"], id)
    await alice.does(DELETE, id=id)
    error = await bob.fails(CREATE, input={"id": id, "name": "x"})
    assert (error["code"], error["current"]) == ("ALREADY_EXISTS", None)
    assert (await alice.fails(CREATE, input={"id": "view_1", "name": "x"}))["path"] == ["input", "id"]


async def test_a_repeated_call_makes_one_view_and_gives_the_same_answer(
    alice: Person, bob: Person, garden: Any
) -> None:
    document = CREATE.replace("createView(input: $input)", 'createView(input: $input) @idempotent(key: "once")')
    given = {
        "name": "Ours",
        "teamId": garden["id"],
        "filter": {"assignee": {"me": True}},
        "orderBy": [{"field": "RANK"}],
    }

    first, again = [(await bob.does(document, input=given))["view"] for _ in range(2)]

    assert first == again
    assert await names(bob) == ["Ours"]
    assert (await bob.fails(document, input={**given, "filter": {"assignee": {"me": False}}}))[
        "code"
    ] == "IDEMPOTENCY_MISMATCH"
    await alice.does(REMOVE_MEMBER, team=garden["id"], user=bob.id)
    assert (await bob.does(document, input=given))["view"] is None


async def test_a_dry_run_leaves_nothing(alice: Person) -> None:
    await alice.does(
        CREATE.replace("createView(input: $input)", "createView(input: $input) @dryRun"), input={"name": "x"}
    )

    assert await names(alice) == []


async def test_a_key_with_the_read_scope_makes_no_views(alice: Person) -> None:
    robot = await robot_of(alice)

    assert await names(robot) == []
    assert (await robot.fails(CREATE, input={"name": "x"}))["code"] == "FORBIDDEN"


async def test_a_team_shares_at_most_a_hundred_views_even_when_two_are_shared_at_once(
    alice: Person, bob: Person, garden: Any
) -> None:
    mine = [await saves(person) for person in (alice, bob)]
    for number in range(99):
        await saves(alice, f"{number}", teamId=garden["id"])

    answers = await asyncio.gather(
        *(
            person.asks(UPDATE, id=view["id"], input={"teamId": garden["id"]})
            for person, view in zip((alice, bob), mine, strict=True)
        )
    )

    errors = [error for answer in answers for error in answer["updateView"]["errors"]]
    assert [(error["code"], error["limit"]) for error in errors] == [("LIMIT_EXCEEDED", 100)]
    assert len(await names(alice, garden["id"])) == 100
    assert (await bob.fails(CREATE, input={"name": "x", "teamId": garden["id"]}))["code"] == "LIMIT_EXCEEDED"


async def test_a_person_has_at_most_a_hundred_private_views_even_when_two_are_made_at_once(
    alice: Person, garden: Any
) -> None:
    shared = await saves(alice, teamId=garden["id"])
    for number in range(99):
        await saves(alice, f"{number}")

    answers = await asyncio.gather(
        alice.asks(CREATE, input={"name": "x"}), alice.asks(UPDATE, id=shared["id"], input={"teamId": None})
    )

    errors = [error for answer in answers for payload in answer.values() for error in payload["errors"]]
    assert [(error["code"], error["limit"]) for error in errors] == [("LIMIT_EXCEEDED", 100)]


async def test_an_owner_who_left_the_team_still_owns_the_view_and_changes_nothing(
    alice: Person, bob: Person, garden: Any
) -> None:
    view = await saves(bob, teamId=garden["id"])
    await alice.does(REMOVE_MEMBER, team=garden["id"], user=bob.id)

    assert (await alice.asks(GET, id=view["id"]))["view"]["owner"] == {"id": bob.id, "name": "Bob"}
    assert (await bob.fails(UPDATE, id=view["id"], input={"name": "x"}))["code"] == "NOT_FOUND"
    await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role="VIEWER")
    assert (await edits(bob, view, name="Back"))["name"] == "Back"


async def test_shared_views_survive_their_owners_account_and_private_ones_do_not(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    shared, private = await saves(bob, "Shared", teamId=garden["id"]), await saves(bob, "Private")

    async def erase(unit: Unit) -> None:
        await unit.execute("DELETE FROM users WHERE id = $1", bob.id)

    await components.database.unit(erase)

    assert (await alice.asks(GET, id=shared["id"]))["view"]["owner"] is None
    assert (await alice.fails(UPDATE, id=shared["id"], input={"teamId": None}))["code"] == "FORBIDDEN"
    assert (await edits(alice, shared, name="Ours"))["name"] == "Ours"
    left = await components.database.reads.fetchval("SELECT count(*) FROM views WHERE id = $1", private["id"])
    assert left == 0


async def test_views_of_an_archived_team_are_read_only(alice: Person, garden: Any) -> None:
    view = await saves(alice, teamId=garden["id"])
    mine = await saves(alice, "Mine")
    await alice.does("mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }", id=garden["id"])

    assert await titles(alice, view) == []
    for error in (
        await alice.fails(UPDATE, id=view["id"], input={"teamId": None}),
        await alice.fails(DELETE, id=view["id"]),
        await alice.fails(UPDATE, id=mine["id"], input={"teamId": garden["id"]}),
        await alice.fails(CREATE, input={"name": "x", "teamId": garden["id"]}),
    ):
        assert error["code"] == "FORBIDDEN"


async def test_a_stored_filter_finds_the_same_as_the_filter_in_a_variable(alice: Person, garden: Any) -> None:
    await task(alice, garden, "Dig", dueDate="2026-01-01")
    await task(alice, garden, "Plant")
    view = await saves(alice, filter={"overdue": True}, orderBy=[{"field": "TITLE"}])

    found = await alice.asks(FIND, filter=view["filter"], orderBy=view["orderBy"])
    shown = (await alice.asks(OPEN, id=view["id"]))["view"]

    assert (shown["tasks"], shown["stats"]) == (found["tasks"], found["dashboardStats"])
    assert [each["title"] for each in shown["tasks"]["nodes"]] == ["Dig"]
