"""The log `taskflow.security` has enough to raise an alarm, and no secret."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from starlette.applications import Starlette

from models.event.security_log import ALARMING, SecurityEvent
from taskflow.components import Components
from taskflow.operations import accounts
from tests.support import asgi
from tests.support.people import LOGIN, PASSWORD, REGISTER, Person, register
from tests.support.scratch import ROOT

pytestmark = pytest.mark.settings(REGISTRATIONS=0, SIGN_IN_FAILURES=2)

REFERENCE = (ROOT / "docs" / "reference" / "security-events.md").read_text()
CHANGE = (
    "mutation ($current: String!, $new: String!) { changePassword(currentPassword: $current, newPassword: $new)"
    " { ok errors { code message path } } }"
)
REFRESH = "mutation ($token: String!) { refreshSession(refreshToken: $token) { token errors { code message path } } }"


class Told(list[dict[str, Any]]):
    """The entries since the last call of `take`, as JSON would show them."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        super().__init__()
        self._caplog = caplog

    def take(self) -> list[dict[str, Any]]:
        names = ("event", "what", "account", "actor", "subject", "role", "session", "address", "seconds")
        entries = [
            {name: vars(record)[name] for name in names if name in vars(record)}
            for record in self._caplog.records
            if record.name == "taskflow.security"
        ]
        self._caplog.clear()
        return entries


@pytest.fixture
def told(alice: Person, caplog: pytest.LogCaptureFixture) -> Told:
    caplog.set_level(logging.INFO, "taskflow.security")
    caplog.clear()
    return Told(caplog)


async def test_failed_sign_ins_and_locks_are_logged(app: Starlette, alice: Person, told: Told) -> None:
    thief = Person(app, address="203.0.113.9")

    for _ in range(3):
        await thief.fails(LOGIN, input={"email": alice.email, "password": "a guess"})

    whose = {"account": alice.id, "address": "203.0.113.9"}
    assert told.take() == [
        {"event": "sign_in.failed", **whose},
        {"event": "sign_in.failed", **whose},
        {"event": "sign_in.locked", "what": "account", "seconds": 30, **whose},
        {"event": "sign_in.limited", "what": "failed sign-ins", **whose},
    ]


async def test_typed_addresses_and_passwords_are_never_logged(
    app: Starlette, told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    """People sometimes type their password into the field above it."""
    await Person(app).fails(LOGIN, input={"email": "hunter2-is-my-password", "password": "another guess"})

    everything = " ".join(str(vars(record)) for record in caplog.records)
    assert "hunter2" not in everything
    assert "another guess" not in everything
    assert told.take() == [{"event": "sign_in.failed", "account": "unknown", "address": "192.0.2.1"}]


async def test_an_entry_has_the_request_id_of_the_answer(alice: Person, told: Told, caplog: Any) -> None:
    answer = await alice.sends(LOGIN, input={"email": alice.email, "password": "a guess"})

    (record,) = [each for each in caplog.records if each.name == "taskflow.security"]
    assert record.request_id == answer.header("x-request-id")
    assert record.levelno == logging.WARNING


@pytest.mark.settings(SIGN_IN_FAILURES=0, SIGN_INS=1)
async def test_a_network_that_reaches_its_limit_is_logged(alice: Person, told: Told) -> None:
    await alice.signs_in()
    told.take()

    await alice.fails(LOGIN, input={"email": alice.email, "password": PASSWORD})

    assert told.take() == [{"event": "sign_in.limited", "what": "sign-ins", "address": alice.address}]


async def test_refused_tokens_are_logged(alice: Person, told: Told) -> None:
    await alice.with_token("nonsense").is_refused("{ me { id } }")
    async with asgi.connected(alice.app) as socket:
        with pytest.raises(asgi.Closed):
            await socket.greets(authorization="Bearer tfk_nonsense")

    assert [entry["event"] for entry in told.take()] == ["token.refused", "token.refused"]


async def test_refused_refresh_tokens_are_logged_with_their_session(alice: Person, told: Told) -> None:
    await alice.fails(REFRESH, token="nonsense")
    first = alice.refresh_token
    renewed = (await alice.asks(REFRESH.replace("{ token", "{ refreshToken token"), token=first))["refreshSession"]
    elsewhere = Person(alice.app, address="203.0.113.9", user_agent="a copy")
    assert renewed["token"]
    await elsewhere.fails(REFRESH, token=first)

    entries = [entry for entry in told.take() if entry["event"].startswith("refresh")]
    assert entries == [
        {"event": "refresh.refused", "address": alice.address},
        {"event": "refresh.reused", "session": alice.session_id, "address": "203.0.113.9"},
    ]


async def test_a_wrong_link_and_a_wrong_current_password_are_logged(alice: Person, told: Told) -> None:
    await alice.fails(
        'mutation { resetPassword(token: "nonsense", newPassword: "a quite different one") { errors { code path } } }'
    )
    await alice.fails(CHANGE, current="a guess", new="a quite different one")
    await alice.does(CHANGE, current=PASSWORD, new="a quite different one")

    events = [entry["event"] for entry in told.take()]
    assert events == ["reset.refused", "password.wrong", "password.changed"]


async def test_another_address_is_logged_without_the_address(components: Components, alice: Person, told: Told) -> None:
    """Whoever receives a person's mails can take their account over."""
    await accounts.change_email(components, alice.email, "alice@elsewhere.example")

    (entry,) = told.take()
    assert entry == {"event": "email.changed", "account": alice.id, "subject": alice.id}


async def test_changes_of_roles_and_keys_are_logged(components: Components, alice: Person, told: Told) -> None:
    await accounts.promote(components, alice.email)
    bob = await register(alice.app, "Bob")
    key = (
        await alice.does(
            'mutation { createApiKey(input: {name: "robot", scopes: [READ]}) { apiKey { id } errors { code } } }'
        )
    )["apiKey"]["id"]
    await alice.does("mutation ($id: ID!) { revokeApiKey(id: $id) { errors { code } } }", id=key)
    await alice.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { code } } }", id=bob.id)

    entries = told.take()
    by_name = {entry["event"]: entry for entry in entries}
    assert by_name["user.role_changed"]["role"] == "USER -> ADMIN"
    assert by_name["api_key.created"]["subject"] == by_name["api_key.revoked"]["subject"] == key
    assert by_name["api_key.created"]["actor"] == alice.id
    assert by_name["user.deactivated"]["account"] == bob.id
    assert by_name["team.member_added"]["account"] == bob.id
    assert by_name["sign_in.succeeded"]["account"] == bob.id


async def test_a_change_that_was_rolled_back_is_not_logged(app: Starlette, told: Told) -> None:
    dry = REGISTER.replace("register(input: $input)", "register(input: $input) @dryRun")
    await Person(app).does(dry, input={"name": "Eve", "email": "eve@example.com", "password": PASSWORD})

    assert told.take() == []


async def test_security_events_are_counted_in_the_metrics(app: Starlette, alice: Person) -> None:
    await alice.fails(LOGIN, input={"email": alice.email, "password": "a guess"})

    page = (await asgi.request(app, "GET", "/metrics")).body.decode()
    assert 'taskflow_security_events_total{event="sign_in.failed"} 1.0' in page
    assert 'taskflow_security_events_total{event="refresh.reused"} 0.0' in page


@pytest.mark.parametrize("event", SecurityEvent)
def test_every_security_event_is_in_the_reference(event: SecurityEvent) -> None:
    level = "warning" if event in ALARMING else "info"

    assert re.search(rf"^\| `{re.escape(event)}` \| {level} \|", REFERENCE, re.MULTILINE)


def test_the_reference_names_only_security_events_that_exist() -> None:
    assert set(re.findall(r"^\| `([a-z_.]+)` \|", REFERENCE, re.MULTILINE)) == {event.value for event in SecurityEvent}
