"""Each event has its actor, the kind of credential, and the call that caused it."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

RENAME = 'mutation ($team: ID!) { updateTeam(id: $team, input: {name: "Roses"}) @DIRECTIVE { errors { message } } }'
NEWEST = "{ events(last: 1) { nodes { name originId via actor { name } } } }"


async def newest(person: Person) -> dict[str, Any]:
    events: list[dict[str, Any]] = (await person.asks(NEWEST))["events"]["nodes"]
    return events[0]


async def test_a_client_recognises_its_own_event_by_the_id_of_its_request(
    alice: Person, garden: dict[str, Any]
) -> None:
    answer = await alice.sends(RENAME.replace(" @DIRECTIVE", ""), team=garden["id"])

    event = await newest(alice)
    assert (event["name"], event["originId"]) == ("team.updated", answer.header("x-request-id"))
    assert (event["via"], event["actor"]) == ("SESSION", {"name": "Alice"})


async def test_a_client_recognises_its_own_event_by_its_idempotency_key(alice: Person, garden: dict[str, Any]) -> None:
    await alice.does(RENAME.replace("DIRECTIVE", 'idempotent(key: "my own key")'), team=garden["id"])

    assert (await newest(alice))["originId"] == "my own key"


async def test_a_program_with_a_key_is_distinguished_from_a_person(alice: Person, garden: dict[str, Any]) -> None:
    made = await alice.does(
        'mutation { createApiKey(input: {name: "robot", scopes: [ADMIN]}) { secret errors { message } } }'
    )
    await alice.with_token(made["secret"]).does(RENAME.replace(" @DIRECTIVE", ""), team=garden["id"])

    assert (await newest(alice))["via"] == "API_KEY"
