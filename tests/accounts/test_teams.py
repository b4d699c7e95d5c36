import asyncio
from typing import Any

import pytest

import models
from models.team.key import keys_for
from taskflow.components import Components
from tests.support.people import Person

pytestmark = pytest.mark.settings(REGISTRATIONS=0)

TEAM = "id key name description default archivedAt version myRole"
ERRORS = (
    "errors { code message path ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId }"
    " ... on ConflictError { currentVersion conflictingFields current { id ... on Team { name } } } }"
)
CREATE = f"mutation ($input: CreateTeamInput!) {{ createTeam(input: $input) {{ team {{ {TEAM} }} cursor {ERRORS} }} }}"
UPDATE = (
    f"mutation ($id: ID!, $input: UpdateTeamInput!) {{ updateTeam(id: $id, input: $input)"
    f" {{ team {{ {TEAM} }} cursor {ERRORS} }} }}"
)
ARCHIVE = (
    f"mutation ($id: ID!, $archived: Boolean! = true) {{ archiveTeam(id: $id, archived: $archived)"
    f" {{ team {{ {TEAM} }} cursor {ERRORS} }} }}"
)
SET = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role)"
    f" {{ member {{ role user {{ name }} team {{ key }} }} cursor {ERRORS} }} }}"
)
REMOVE = (
    "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user)"
    f" {{ deletedId cursor {ERRORS} }} }}"
)
SEE = f"query ($id: ID!) {{ team(id: $id) {{ {TEAM} members {{ role user {{ name }} }} }} }}"

Team = dict[str, Any]


async def test_there_is_a_default_team_from_the_start(ada: Person) -> None:
    (team,) = (await ada.asks(f"{{ teams {{ {TEAM} }} }}"))["teams"]

    assert (team["key"], team["name"], team["default"], team["myRole"]) == ("GEN", "General", True, "MEMBER")


async def test_the_creator_of_a_team_is_its_admin(alice: Person) -> None:
    payload = await alice.does(CREATE, input={"name": "  Garden ", "description": "Water and weeds"})

    team = payload["team"]
    assert (team["name"], team["key"], team["description"]) == ("Garden", "GAR", "Water and weeds")
    assert (team["myRole"], team["default"], team["version"], team["archivedAt"]) == ("ADMIN", False, 1, None)
    assert payload["cursor"]
    seen = (await alice.asks(SEE, id=team["id"]))["team"]
    assert seen["members"] == [{"role": "ADMIN", "user": {"name": "Alice"}}]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Garden", ["GAR", "GAR2", "GAR3"]),
        ("Customer Support", ["CS", "CS2", "CS3"]),
        ("Éclairs au chocolat", ["EAC", "EAC2", "EAC3"]),
        ("24/7 operations", ["OPE", "OPE2", "OPE3"]),
        ("日本", ["TEAM", "TEAM2", "TEAM3"]),
        ("X", ["TEAM", "TEAM2", "TEAM3"]),
    ],
)
def test_keys_are_made_from_the_name(name: str, keys: list[str]) -> None:
    made = keys_for(name)

    assert [next(made) for _ in range(3)] == keys


async def test_two_teams_of_one_name_have_two_keys(alice: Person, bob: Person) -> None:
    payloads = await asyncio.gather(*(who.does(CREATE, input={"name": "Garden"}) for who in (alice, bob, alice, bob)))

    assert sorted(payload["team"]["key"] for payload in payloads) == ["GAR", "GAR2", "GAR3", "GAR4"]


async def test_a_key_may_be_chosen_and_is_found_in_any_case(alice: Person) -> None:
    team = (await alice.does(CREATE, input={"name": "Garden", "key": "grdn7"}))["team"]

    assert team["key"] == "GRDN7"
    assert (await alice.asks(SEE, id="grdn7"))["team"]["id"] == team["id"]


@pytest.mark.parametrize("key", ["G", "TOOLONGKEY", "7UP", "GÄ", "", "A B", "Ａ１"])
async def test_a_malformed_key_is_refused(alice: Person, key: str) -> None:
    error = await alice.fails(CREATE, input={"name": "Garden", "key": key})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "key"])


async def test_a_key_is_taken_once(alice: Person, bob: Person, garden: Team) -> None:
    error = await bob.fails(CREATE, input={"name": "Garage", "key": "gar"})

    assert (error["code"], error["path"]) == ("ALREADY_EXISTS", ["input", "key"])


async def test_an_update_changes_what_it_names(alice: Person, garden: Team) -> None:
    first = await alice.does(UPDATE, id=garden["id"], input={"description": "Water and weeds"})
    second = await alice.does(UPDATE, id="GAR", input={"name": "Orchard", "expectedVersion": 2})
    third = await alice.does(UPDATE, id="GAR", input={"description": None})

    assert (first["team"]["name"], first["team"]["description"], first["team"]["version"]) == (
        "Garden",
        "Water and weeds",
        2,
    )
    assert (second["team"]["name"], second["team"]["description"], second["team"]["key"]) == (
        "Orchard",
        "Water and weeds",
        "GAR",
    )
    assert (third["team"]["description"], third["team"]["version"]) == (None, 4)


async def test_an_update_that_changes_nothing_emits_no_event(alice: Person, garden: Team) -> None:
    payload = await alice.does(UPDATE, id=garden["id"], input={"name": "Garden"})

    assert (payload["team"]["version"], payload["cursor"]) == (1, None)


async def test_a_stale_update_of_the_same_field_is_a_conflict(alice: Person, ada: Person, garden: Team) -> None:
    await ada.does(UPDATE, id=garden["id"], input={"name": "Orchard"})

    error = await alice.fails(
        UPDATE, id=garden["id"], input={"name": "Park", "description": "Lawn", "expectedVersion": 1}
    )
    fine = await alice.does(UPDATE, id=garden["id"], input={"description": "Lawn", "expectedVersion": 1})

    assert (error["code"], error["currentVersion"], error["conflictingFields"]) == ("CONFLICT", 2, ["name"])
    assert error["current"] == {"id": garden["id"], "name": "Orchard"}
    assert (fine["team"]["name"], fine["team"]["description"]) == ("Orchard", "Lawn")


async def test_a_version_that_never_existed_is_a_conflict(alice: Person, garden: Team) -> None:
    assert (await alice.fails(UPDATE, id="GAR", input={"name": "Park", "expectedVersion": 7}))["code"] == "CONFLICT"


async def test_a_name_can_not_be_cleared(alice: Person, garden: Team) -> None:
    assert (await alice.fails(UPDATE, id="GAR", input={"name": None}))["code"] == "REQUIRED"


async def test_members_are_added_changed_and_removed(alice: Person, chidi: Person, garden: Team) -> None:
    added = await alice.does(SET, team="GAR", user=chidi.id, role="VIEWER")
    changed = await alice.does(SET, team="GAR", user=chidi.id, role="MEMBER")
    same = await alice.does(SET, team="GAR", user=chidi.id, role="MEMBER")
    removed = await alice.does(REMOVE, team="GAR", user=chidi.id)

    assert added["member"] == {"role": "VIEWER", "user": {"name": "Chidi"}, "team": {"key": "GAR"}}
    assert changed["member"]["role"] == "MEMBER"
    assert (bool(added["cursor"]), bool(changed["cursor"]), same["cursor"]) == (True, True, None)
    assert removed["deletedId"] == chidi.id
    assert (await alice.fails(REMOVE, team="GAR", user=chidi.id))["missingId"] == chidi.id


async def test_visibility_changes_at_once(alice: Person, bob: Person, garden: Team) -> None:
    assert (await bob.asks(SEE, id="GAR"))["team"]["myRole"] == "MEMBER"

    await alice.does(SET, team="GAR", user=bob.id, role="VIEWER")
    assert (await bob.asks(SEE, id="GAR"))["team"]["myRole"] == "VIEWER"
    await alice.does(REMOVE, team="GAR", user=bob.id)
    assert (await bob.asks(SEE, id="GAR"))["team"] is None


async def test_a_team_keeps_an_admin(alice: Person, bob: Person, garden: Team) -> None:
    for mutation, more in ((SET, {"role": "MEMBER"}), (REMOVE, {})):
        error = await alice.fails(mutation, team="GAR", user=alice.id, **more)
        assert error["code"] == "INVALID"

    await alice.does(SET, team="GAR", user=bob.id, role="ADMIN")
    await alice.does(REMOVE, team="GAR", user=alice.id)


async def test_of_two_admins_who_remove_each_other_one_stays(alice: Person, bob: Person, garden: Team) -> None:
    await alice.does(SET, team="GAR", user=bob.id, role="ADMIN")

    await asyncio.gather(alice.asks(REMOVE, team="GAR", user=bob.id), bob.asks(REMOVE, team="GAR", user=alice.id))

    assert await models.Membership.filter(team_id=garden["id"], role=models.TeamRole.ADMIN).count() == 1


async def test_the_default_team_needs_no_admin_of_its_own(ada: Person, bob: Person) -> None:
    await ada.does(SET, team="GEN", user=bob.id, role="ADMIN")
    await bob.does(SET, team="GEN", user=bob.id, role="MEMBER")


async def test_an_archived_team_can_only_be_read(alice: Person, bob: Person, garden: Team) -> None:
    team = (await alice.does(ARCHIVE, id="GAR"))["team"]
    assert team["archivedAt"]

    for mutation, arguments in (
        (UPDATE, {"id": "GAR", "input": {"name": "Park"}}),
        (SET, {"team": "GAR", "user": bob.id, "role": "VIEWER"}),
        (REMOVE, {"team": "GAR", "user": bob.id}),
    ):
        assert (await alice.fails(mutation, **arguments))["code"] == "FORBIDDEN"
    assert [each["key"] for each in (await bob.asks("{ teams { key } }"))["teams"]] == ["GEN"]
    assert len((await bob.asks("{ teams(includeArchived: true) { key } }"))["teams"]) == 2
    assert (await bob.asks(SEE, id="GAR"))["team"]["name"] == "Garden"

    assert (await alice.does(ARCHIVE, id="GAR", archived=False))["team"]["archivedAt"] is None
    await alice.does(UPDATE, id="GAR", input={"name": "Park"})


async def test_the_default_team_is_not_archived(ada: Person) -> None:
    assert (await ada.fails(ARCHIVE, id="GEN"))["code"] == "INVALID"


async def test_a_deactivated_account_is_not_added(ada: Person, alice: Person, chidi: Person, garden: Team) -> None:
    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { code } } }", id=chidi.id)

    assert (await alice.fails(SET, team="GAR", user=chidi.id, role="VIEWER"))["path"] == ["userId"]


async def test_each_change_is_one_event_of_the_team(alice: Person, bob: Person, garden: Team) -> None:
    await alice.does(UPDATE, id="GAR", input={"name": "Park", "description": "Lawn"})
    await alice.does(SET, team="GAR", user=bob.id, role="VIEWER")
    await alice.does(REMOVE, team="GAR", user=bob.id)
    await alice.does(ARCHIVE, id="GAR")
    await alice.does(ARCHIVE, id="GAR", archived=False)

    data = await alice.asks(
        "query ($team: ID!) { events(filter: {teamIds: [$team]}) { nodes { name seq changes { field beforeText afterText } } } }",
        team=garden["id"],
    )
    events = data["events"]["nodes"]
    assert [event["name"].removeprefix("team.") for event in events] == [
        "created", "member_added", "member_added", "updated", "member_changed", "member_removed", "archived", "unarchived",
    ]  # fmt: skip
    assert [event["seq"] for event in events] == list(range(1, 9))
    assert events[4]["changes"] == [{"field": "role", "beforeText": "Bob: MEMBER", "afterText": "Bob: VIEWER"}]


async def test_members_of_many_teams_are_loaded_together(alice: Person, counted: Any) -> None:
    for number in range(5):
        await alice.does(CREATE, input={"name": f"Team {number}"})
    await alice.asks("{ me { name } }")

    with counted() as statements:
        teams = (await alice.asks("{ teams { name members { user { name teams { team { name } } } } } }"))["teams"]

    assert len(teams) == 6
    assert len(statements) == 3, str(statements)


async def test_a_caller_in_many_teams_is_loaded_with_as_many_statements_as_one_in_a_single_team(
    alice: Person, components: Components, counted: Any
) -> None:
    """With one statement for each team, a member of ten thousand teams could never sign in: a sign-in may take ten
    seconds."""
    for number in range(10):
        await alice.does(CREATE, input={"name": f"Team {number}"})
    components.authenticator.forget_everything()

    with counted() as statements:
        await alice.asks("{ me { name } }")

    assert len(statements) == 3, str(statements)


async def test_a_stream_ends_when_its_viewer_is_removed_from_the_team(alice: Person, bob: Person, garden: Team) -> None:
    asks = (
        "subscription ($after: Cursor) { events(after: $after) { __typename ... on StreamEvent { event { name team { key } } }"
        " ... on StreamReset { reason } } }"
    )
    after = (await bob.asks("{ cursor }"))["cursor"]
    async with bob.connects() as socket:
        stream = await socket.subscribes(asks, after=after)
        assert (await stream.next())["events"]["__typename"] == "StreamReady"
        await alice.does(UPDATE, id="GAR", input={"name": "Park"})
        assert (await stream.next())["events"]["event"] == {"name": "team.updated", "team": {"key": "GAR"}}

        await alice.does(REMOVE, team="GAR", user=bob.id)
        await alice.does(UPDATE, id="GAR", input={"name": "Orchard"})

        assert (await stream.next())["events"] == {"__typename": "StreamReset", "reason": "PERMISSIONS_CHANGED"}
        await stream.ends()


@pytest.mark.parametrize("role", ["VIEWER", "ADMIN"])
async def test_anybody_may_leave_a_team(alice: Person, bob: Person, garden: Team, role: str) -> None:
    await alice.does(SET, team="GAR", user=bob.id, role=role)

    assert (await bob.does(REMOVE, team="GAR", user=bob.id))["deletedId"] == bob.id
    assert (await bob.asks(SEE, id="GAR"))["team"] is None


async def test_a_viewer_removes_nobody_but_themselves(alice: Person, bob: Person, garden: Team) -> None:
    error = await bob.fails(REMOVE, team="GAR", user=alice.id)

    assert (error["code"], error["needsTeamRole"]) == ("FORBIDDEN", "ADMIN")


async def test_anybody_may_leave_an_archived_team_but_for_its_last_admin(
    alice: Person, bob: Person, garden: Team
) -> None:
    await alice.does(ARCHIVE, id="GAR")

    assert (await bob.does(REMOVE, team="GAR", user=bob.id))["deletedId"] == bob.id
    assert (await alice.fails(REMOVE, team="GAR", user=alice.id))["code"] == "INVALID"


@pytest.mark.settings(MAX_TEAMS=2)
async def test_one_person_makes_no_more_teams_than_the_instance_allows(alice: Person, bob: Person) -> None:
    limits = (await alice.asks("{ instance { limits { maxTeamsPerUser } } }"))["instance"]["limits"]
    for name in ("Garden", "Kitchen"):
        await alice.does(CREATE, input={"name": name})

    error = await alice.fails(CREATE, input={"name": "Cellar"})

    assert limits == {"maxTeamsPerUser": 2}
    assert error["code"] == "LIMIT_EXCEEDED"
    await bob.does(CREATE, input={"name": "Attic"})


@pytest.mark.settings(MAX_TEAMS=1)
async def test_an_archived_team_makes_room_and_takes_it_again(alice: Person, bob: Person, ada: Person) -> None:
    garden = (await alice.does(CREATE, input={"name": "Garden"}))["team"]
    await alice.does(SET, team=garden["id"], user=bob.id, role="ADMIN")
    await alice.does(ARCHIVE, id=garden["id"])
    await alice.does(CREATE, input={"name": "Kitchen"})

    for person in (alice, bob):
        assert (await person.fails(ARCHIVE, id=garden["id"], archived=False))["code"] == "LIMIT_EXCEEDED"
    assert (await ada.does(ARCHIVE, id=garden["id"], archived=False))["team"]["archivedAt"] is None


@pytest.mark.settings(MAX_TEAMS=1)
async def test_an_admin_makes_as_many_teams_as_they_like(ada: Person) -> None:
    for name in ("Garden", "Kitchen", "Cellar"):
        await ada.does(CREATE, input={"name": name})


@pytest.mark.settings(MAX_TEAMS=3)
async def test_teams_that_are_made_at_the_same_moment_are_all_counted(alice: Person) -> None:
    answers = await asyncio.gather(*(alice.asks(CREATE, input={"name": f"Team {n}"}) for n in range(8)))

    assert sum(answer["createTeam"]["team"] is not None for answer in answers) == 3


@pytest.mark.settings(MAX_TEAMS=1)
async def test_a_team_that_somebody_was_added_to_does_not_count(alice: Person, bob: Person, garden: Team) -> None:
    await alice.does(SET, team="GAR", user=bob.id, role="ADMIN")

    await bob.does(CREATE, input={"name": "Kitchen"})
