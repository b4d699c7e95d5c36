import asyncio
import base64
import hmac
import json
import time
from dataclasses import replace
from typing import Any

import jwt
import orjson
import pytest
from starlette.applications import Starlette

import models
from models.values import clock
from taskflow.authentication.tokens import AUDIENCE, ISSUER
from taskflow.components import Components
from tests.conftest import SECRET
from tests.support import asgi
from tests.support.people import LOGIN, PASSWORD, Person, robot_of
from tests.support.written import written

pytestmark = pytest.mark.settings(REGISTRATIONS=0)

ME = "{ me { name } }"
REFRESH = (
    "mutation ($token: String) { refreshSession(refreshToken: $token)"
    " { token refreshToken session { id current lastUsedAt } errors { code message path } } }"
)
LOGOUT = "mutation ($everywhere: Boolean! = false) { logout(everywhere: $everywhere) { ok errors { code message } } }"
REVOKE = "mutation ($id: ID!) { revokeSession(id: $id) { deletedId errors { code message path } } }"
COOKIE = "taskflow_refresh"


async def test_without_a_token_a_request_is_unauthenticated(stranger: Person) -> None:
    error = await stranger.is_refused(ME)

    assert (error["extensions"]["code"], error["message"]) == ("UNAUTHENTICATED", "Authentication required")


async def test_the_scheme_of_the_header_is_case_insensitive(app: Starlette, alice: Person) -> None:
    answer = await asgi.post(app, {"query": ME}, headers={"authorization": f"bEaReR {alice.token}"})

    assert answer.json["data"] == {"me": {"name": "Alice"}}


def claims(person: Person, **changed: Any) -> dict[str, Any]:
    now = int(time.time())
    whole = {
        "sub": person.id,
        "sid": person.session_id,
        "iat": now,
        "exp": now + 60,
        "jti": "once",
        "iss": ISSUER,
        "aud": AUDIENCE,
        **changed,
    }
    return {name: value for name, value in whole.items() if value is not None}


def signed(
    claims: dict[str, Any], *, key: str = SECRET, algorithm: str = "HS256", headers: dict[str, Any] | None = None
) -> str:
    return jwt.encode(claims, key, algorithm=algorithm, headers=headers)


async def test_a_token_with_all_its_claims_is_accepted(alice: Person) -> None:
    assert (await alice.with_token(signed(claims(alice))).asks(ME))["me"] == {"name": "Alice"}


@pytest.mark.parametrize("missing", ["sub", "sid", "iat", "exp", "jti", "iss", "aud"])
async def test_every_claim_is_required(alice: Person, missing: str) -> None:
    await is_bad(alice, signed(claims(alice, **{missing: None})))


@pytest.mark.parametrize(
    ("claim", "value"),
    [("sub", "user_1"), ("sub", "task_01jxyz"), ("sid", "x"), ("sid", 5), ("sid", ["a"]), ("jti", ""), ("jti", 7),
     ("iat", "now"), ("iat", 1.5), ("iat", 2**40), ("exp", "never"), ("iss", "another"), ("aud", "another"),
     ("aud", [AUDIENCE, "another"]), ("exp", 2.0**40)],
)  # fmt: skip
async def test_every_claim_is_checked(alice: Person, claim: str, value: Any) -> None:
    try:
        token = signed(claims(alice, **{claim: value}))
    except TypeError:  # PyJWT itself refuses to encode this one
        token = forged(claims(alice, **{claim: value}))
    await is_bad(alice, token)


def forged(claims: dict[str, Any]) -> str:
    return jwt.api_jws.encode(json.dumps(claims).encode(), SECRET, algorithm="HS256")


async def test_an_access_token_has_its_type_in_the_header(alice: Person) -> None:
    made = jwt.decode_complete(alice.token or "", SECRET, algorithms=["HS256"], audience=AUDIENCE)

    assert made["header"] == {"alg": "HS256", "typ": "at+jwt"}
    assert made["payload"]["typ"] == "access"


async def test_a_token_of_version_1_without_a_type_is_good_until_it_expires(alice: Person) -> None:
    token = signed(claims(alice), headers={"typ": "JWT"})

    assert (await alice.with_token(token).asks(ME))["me"] == {"name": "Alice"}


@pytest.mark.parametrize("kind", ["refresh", "REFRESH", "id", "", 0, False, ["access"], {"access": 1}])
async def test_a_signed_token_that_claims_another_type_is_no_access_token(alice: Person, kind: Any) -> None:
    await is_bad(alice, signed(claims(alice, typ=kind)))
    await is_bad(alice, signed(claims(alice, typ=kind), headers={"typ": "at+jwt"}))


@pytest.mark.parametrize("kind", ["refresh+jwt", "id+jwt", "dpop+jwt", "at+jwt, refresh+jwt", "AT+JWT", "", None])
async def test_a_signed_token_whose_header_names_another_type_is_no_access_token(alice: Person, kind: Any) -> None:
    await is_bad(alice, signed(claims(alice), headers={"typ": kind}))


async def test_a_token_of_a_type_that_is_no_text_is_refused(alice: Person) -> None:
    for kind in (5, ["at+jwt"], {"at+jwt": 1}, True):
        header = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "typ": kind}).encode()).rstrip(b"=").decode()
        body = f"{header}.{signed(claims(alice)).split('.')[1]}"
        mac = base64.urlsafe_b64encode(hmac.digest(SECRET.encode(), body.encode(), "sha256")).rstrip(b"=").decode()
        await is_bad(alice, f"{body}.{mac}")


async def test_a_token_that_pairs_a_user_with_somebody_elses_session_is_refused(alice: Person, bob: Person) -> None:
    await bob.asks(ME)
    await is_bad(alice, signed(claims(alice, sid=bob.session_id)))


async def test_only_one_algorithm_and_one_key_are_accepted(alice: Person) -> None:
    await is_bad(alice, signed(claims(alice), algorithm="HS512"))
    await is_bad(alice, signed(claims(alice), key="another secret that is long enough"))
    await is_bad(alice, signed(claims(alice), key="", algorithm="none"))


async def test_an_expired_token_says_so(alice: Person) -> None:
    now = int(time.time())

    error = await alice.with_token(signed(claims(alice, iat=now - 60, exp=now - 1))).is_refused(ME)

    assert (error["extensions"]["code"], error["message"]) == ("TOKEN_EXPIRED", "Invalid or expired token")


@pytest.mark.parametrize("token", ["nonsense", "a.b.c", "tf_", "tf_abcdefgh_" + "x" * 40, "x" * 5000])
async def test_a_malformed_token_is_refused(alice: Person, token: str) -> None:
    answer = await alice.with_token(token).sends(ME)

    assert answer.status == 401
    assert answer.header("www-authenticate") is not None
    assert answer.json["errors"][0]["message"] == "Invalid or expired token"


async def is_bad(person: Person, token: str) -> None:
    error = await person.with_token(token).is_refused(ME)
    assert (error["extensions"]["code"], error["message"]) == ("UNAUTHENTICATED", "Invalid or expired token"), error


async def test_a_token_is_verified_once_and_then_cached(alice: Person, counted: Any) -> None:
    await alice.asks(ME)

    with counted() as statements:
        await alice.asks(ME)

    assert len(statements) == 0, str(statements)


async def test_each_use_of_a_refresh_token_gives_a_new_one(alice: Person) -> None:
    first = await alice.does(REFRESH, token=alice.refresh_token)
    second = await alice.does(REFRESH, token=first["refreshToken"])

    assert len({alice.refresh_token, first["refreshToken"], second["refreshToken"]}) == 3
    assert second["session"]["id"] == alice.session_id
    assert (await alice.with_token(second["token"]).asks(ME))["me"] == {"name": "Alice"}


async def test_a_refresh_token_used_again_after_the_leeway_ends_its_session(alice: Person) -> None:
    elsewhere = await alice.signs_in()
    renewed = await alice.does(REFRESH, token=alice.refresh_token)
    await seconds_pass(alice, 31)

    error = await alice.fails(REFRESH, token=alice.refresh_token)

    assert error["code"] == "TOKEN_REUSED"
    await has_ended(alice, renewed)
    assert (await elsewhere.asks(ME))["me"] == {"name": "Alice"}


LAST_EVENT = "{ events(last: 1) { nodes { name actor { name } } } }"


async def test_the_log_names_the_owner_of_a_session_that_ended_by_a_used_refresh_token(
    stranger: Person, alice: Person
) -> None:
    elsewhere = await alice.signs_in()
    await alice.does(REFRESH, token=alice.refresh_token)
    await seconds_pass(alice, 31)

    await stranger.fails(REFRESH, token=alice.refresh_token)

    assert (await elsewhere.asks(LAST_EVENT))["events"]["nodes"] == [
        {"name": "session.revoked", "actor": {"name": "Alice"}}
    ]


async def test_the_log_names_who_signs_out_by_the_cookie_alone(stranger: Person, alice: Person) -> None:
    elsewhere = await alice.signs_in()
    stranger.cookies = {COOKIE: alice.refresh_token or ""}

    await stranger.does(LOGOUT)

    assert (await elsewhere.asks(LAST_EVENT))["events"]["nodes"] == [
        {"name": "session.revoked", "actor": {"name": "Alice"}}
    ]


async def test_a_client_that_lost_the_answer_gets_the_same_refresh_token_again(alice: Person) -> None:
    lost = await alice.does(REFRESH, token=alice.refresh_token)
    await seconds_pass(alice, 29)

    again = await alice.does(REFRESH, token=alice.refresh_token)

    assert again["refreshToken"] == lost["refreshToken"]
    assert (await alice.with_token(again["token"]).asks(ME))["me"] == {"name": "Alice"}
    assert (await alice.does(REFRESH, token=again["refreshToken"]))["token"]


async def test_many_tabs_at_once_with_one_refresh_token_all_get_the_same_new_one(alice: Person) -> None:
    payloads = await asyncio.gather(*(alice.does(REFRESH, token=alice.refresh_token) for _ in range(10)))

    assert len({payload["refreshToken"] for payload in payloads}) == 1
    for payload in payloads:
        assert (await alice.with_token(payload["token"]).asks(ME))["me"] == {"name": "Alice"}


async def test_a_slow_tab_gets_the_newest_token_when_a_quick_one_has_refreshed_twice(alice: Person) -> None:
    first = await alice.does(REFRESH, token=alice.refresh_token)
    second = await alice.does(REFRESH, token=first["refreshToken"])

    slow = await alice.does(REFRESH, token=alice.refresh_token)

    assert slow["refreshToken"] == second["refreshToken"]


@pytest.mark.parametrize("other", [{"address": "203.0.113.9"}, {"user_agent": "curl/8.5"}])
async def test_a_client_with_another_address_or_agent_is_not_given_the_successor(
    alice: Person, other: dict[str, Any]
) -> None:
    thief = replace(alice, **other)
    renewed = await alice.does(REFRESH, token=alice.refresh_token)

    error = await thief.fails(REFRESH, token=alice.refresh_token)

    assert error["code"] == "TOKEN_REUSED"
    await has_ended(alice, renewed)


@pytest.mark.parametrize("other", [{"address": "203.0.113.9"}, {"user_agent": "curl/8.5"}])
async def test_when_another_client_has_used_the_successor_both_are_signed_out(
    alice: Person, other: dict[str, Any]
) -> None:
    thief = replace(alice, **other)
    renewed = await alice.does(REFRESH, token=alice.refresh_token)
    stolen = await thief.does(REFRESH, token=renewed["refreshToken"])

    error = await alice.fails(REFRESH, token=alice.refresh_token)

    assert error["code"] == "TOKEN_REUSED"
    await has_ended(thief, stolen)


async def test_a_bounded_number_of_refreshes_is_remembered(alice: Person) -> None:
    token = alice.refresh_token
    for _ in range(models.session.session.MAX_RENEWALS + 2):
        token = (await alice.does(REFRESH, token=token))["refreshToken"]

    assert len(orjson.loads((await models.Session.get(id=alice.session_id)).renewals or "")) == 8
    assert (await alice.fails(REFRESH, token=alice.refresh_token))["code"] == "TOKEN_REUSED"


async def test_a_successor_that_another_version_made_at_random_is_not_derived(
    alice: Person, components: Components
) -> None:
    """During a rolling upgrade, an older server may make the session's next token."""
    await alice.does(REFRESH, token=alice.refresh_token)
    await written(
        models.Session.filter(id=alice.session_id).update(refresh_hash=components.tokens.refresh("sess_x").hash)
    )

    assert (await alice.fails(REFRESH, token=alice.refresh_token))["code"] == "TOKEN_REUSED"


async def seconds_pass(person: Person, seconds: int) -> None:
    """Moves the stored refreshes of a session so many seconds into the past."""
    session = await models.Session.get(id=person.session_id)
    earlier = [[hash, at - seconds * 1000, client] for hash, at, client in orjson.loads(session.renewals or "[]")]
    await written(models.Session.filter(id=session.id).update(renewals=orjson.dumps(earlier).decode()))


async def has_ended(person: Person, renewed: Any) -> None:
    await is_bad(person, renewed["token"])
    assert (await person.with_token(None).fails(REFRESH, token=renewed["refreshToken"]))["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "change",
    [
        lambda t: t[:-1],
        lambda t: t + "x",
        lambda t: "x" + t,
        lambda t: t[:50] + ("B" if t[50] == "A" else "A") + t[51:],
    ],
)
async def test_an_invented_refresh_token_ends_nothing(alice: Person, change: Any) -> None:
    error = await alice.with_token(None).fails(REFRESH, token=change(alice.refresh_token))

    assert error == {"code": "UNAUTHENTICATED", "message": "Invalid or expired token", "path": []}
    assert (await alice.asks(ME))["me"] == {"name": "Alice"}


async def test_an_access_token_is_no_refresh_token(alice: Person) -> None:
    assert (await alice.with_token(None).fails(REFRESH, token=alice.token))["code"] == "UNAUTHENTICATED"
    await is_bad(alice, alice.refresh_token or "")


async def test_refresh_tokens_are_stored_as_hashes_alone(alice: Person) -> None:
    session = await models.Session.get(id=alice.session_id)

    assert alice.refresh_token
    assert all(part not in session.refresh_hash for part in alice.refresh_token.split("."))


async def test_no_token_of_a_refresh_is_stored_in_readable_form(alice: Person) -> None:
    renewed = await alice.does(REFRESH, token=alice.refresh_token)

    (kept,) = await models.Session.filter(id=alice.session_id).values()
    secrets = [part for token in (alice.refresh_token or "", renewed["refreshToken"]) for part in token.split(".")[1:]]
    assert [part for part in secrets if part in str(kept)] == []


async def test_the_refresh_token_can_be_sent_as_a_cookie(stranger: Person, alice: Person) -> None:
    answer = await stranger.sends(LOGIN, input={"email": alice.email, "password": PASSWORD, "cookie": True})

    assert answer.json["data"]["login"]["refreshToken"] is None
    value, *attributes = answer.cookies[COOKIE].split("; ")
    assert set(attributes) == {"Path=/graphql", "HttpOnly", "SameSite=Strict", "Max-Age=2592000"}

    stranger.cookies = {COOKIE: value}
    renewed = await stranger.sends(REFRESH)
    payload = renewed.json["data"]["refreshSession"]
    assert payload["errors"] == []
    assert payload["refreshToken"] is None
    assert renewed.cookies[COOKIE].split("; ")[0] != value
    assert (await stranger.with_token(payload["token"]).asks(ME))["me"] == {"name": "Alice"}


async def test_the_refresh_cookie_is_found_among_the_others_of_its_site(stranger: Person, alice: Person) -> None:
    stranger.cookies = {"theme": "dark", f"not_{COOKIE}": "x", COOKIE: alice.refresh_token or "", "last": "1"}

    assert (await stranger.does(REFRESH))["token"]


@pytest.mark.settings(PUBLIC_URL="https://tasks.example.com")
async def test_over_https_the_cookie_belongs_to_this_host_alone(stranger: Person, alice: Person) -> None:
    """A page on another host of the same domain can set a cookie for the whole domain, but none with this prefix."""
    answer = await stranger.sends(LOGIN, input={"email": alice.email, "password": PASSWORD, "cookie": True})

    ((name, cookie),) = answer.cookies.items()
    value, *attributes = cookie.split("; ")
    assert name == f"__Host-{COOKIE}"
    assert set(attributes) == {"Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=2592000"}
    stranger.cookies = {name: value}
    assert (await stranger.does(REFRESH))["token"]


@pytest.mark.settings(PUBLIC_URL="https://tasks.example.com")
async def test_over_https_a_cookie_without_the_host_prefix_is_ignored(stranger: Person, alice: Person) -> None:
    stranger.cookies = {COOKIE: alice.refresh_token or ""}

    answer = await stranger.sends(REFRESH)

    assert answer.json["data"]["refreshSession"]["errors"][0]["code"] == "UNAUTHENTICATED"
    assert "Max-Age=0" in answer.cookies[COOKIE]
    assert "Path=/graphql" in answer.cookies[COOKIE]


async def test_the_cookie_opens_refresh_and_logout_alone(stranger: Person, alice: Person) -> None:
    stranger.cookies = {COOKIE: alice.refresh_token or ""}

    assert (await stranger.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    answer = await stranger.sends(LOGOUT)

    assert answer.json["data"]["logout"]["ok"] is True
    assert "Max-Age=0" in answer.cookies[COOKIE]
    await is_bad(alice, alice.token or "")


async def test_the_previous_cookie_still_signs_out(stranger: Person, alice: Person) -> None:
    """The browser left before it received the answer with the next cookie."""
    stranger.cookies = {COOKIE: alice.refresh_token or ""}
    renewed = (await stranger.sends(REFRESH)).json["data"]["refreshSession"]

    assert (await stranger.does(LOGOUT))["ok"]

    await is_bad(alice, renewed["token"])


async def test_logging_out_needs_a_session(stranger: Person) -> None:
    assert (await stranger.is_refused(LOGOUT))["message"] == "Authentication required"


async def test_devices_are_listed_with_what_they_are(alice: Person) -> None:
    phone = Person(alice.app, email=alice.email, address="203.0.113.9")
    phone.user_agent = (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Mobile Safari/604"
    )
    phone.is_let_in(await phone.does(LOGIN, input={"email": alice.email, "password": PASSWORD}))

    sessions = (await alice.asks("{ sessions { id device ip current } }"))["sessions"]

    assert sessions == [
        {"id": phone.session_id, "device": "Safari on iPhone", "ip": "203.0.113.9", "current": False},
        {"id": alice.session_id, "device": "Firefox on Linux", "ip": "192.0.2.1", "current": True},
    ]


async def test_logging_out_ends_this_session_at_once(alice: Person) -> None:
    elsewhere = await alice.signs_in()

    await alice.does(LOGOUT)

    await is_bad(alice, alice.token or "")
    assert len((await elsewhere.asks("{ sessions { id } }"))["sessions"]) == 1


async def test_logging_out_everywhere_ends_them_all(alice: Person, bob: Person) -> None:
    elsewhere = await alice.signs_in()

    await alice.does(LOGOUT, everywhere=True)

    await is_bad(alice, alice.token or "")
    await is_bad(alice, elsewhere.token or "")
    assert (await bob.asks(ME))["me"] == {"name": "Bob"}


@pytest.mark.parametrize("revoke", [True, False])
async def test_logging_out_everywhere_can_end_api_keys_too(alice: Person, revoke: bool) -> None:
    robot = await robot_of(alice)

    await alice.does(
        "mutation ($revoke: Boolean!) { logout(everywhere: true, revokeApiKeys: $revoke) { ok errors { code } } }",
        revoke=revoke,
    )

    if revoke:
        await is_bad(robot, robot.token or "")
    else:
        assert (await robot.asks(ME))["me"] == {"name": "Alice"}


DAYS = clock.DAY


@pytest.mark.settings(SESSION_DAYS=30, SESSION_MAX_DAYS=40)
async def test_a_session_has_an_end_however_often_it_is_refreshed(alice: Person) -> None:
    signed_in_at = clock.now() - 39 * DAYS
    await written(models.Session.filter(id=alice.session_id).update(created_at=signed_in_at))

    renewed = await alice.does(REFRESH, token=alice.refresh_token)

    (shown,) = (await alice.with_token(renewed["token"]).asks("{ sessions { expiresAt } }"))["sessions"]
    assert shown["expiresAt"] == clock.to_wire(signed_in_at + 40 * DAYS)
    await written(models.Session.filter(id=alice.session_id).update(created_at=clock.now() - 40 * DAYS))
    assert (await alice.fails(REFRESH, token=renewed["refreshToken"]))["code"] == "UNAUTHENTICATED"


@pytest.mark.settings(SESSION_DAYS=30, SESSION_MAX_DAYS=7)
async def test_the_cookie_goes_with_the_session(stranger: Person, alice: Person) -> None:
    answer = await stranger.sends(LOGIN, input={"email": alice.email, "password": PASSWORD, "cookie": True})

    assert f"Max-Age={7 * 86_400}" in answer.cookies[COOKIE].split("; ")


@pytest.mark.settings(SESSION_DAYS=30, SESSION_MAX_DAYS=30)
async def test_an_access_token_is_not_good_for_longer_than_its_session(alice: Person) -> None:
    """Sockets and streams of that session end with the token."""
    ends_at = clock.now() + 60_000
    await written(models.Session.filter(id=alice.session_id).update(created_at=ends_at - 30 * DAYS))

    renewed = await alice.does(REFRESH, token=alice.refresh_token)

    read = jwt.decode(renewed["token"], SECRET, algorithms=["HS256"], audience=AUDIENCE)
    assert read["exp"] <= ends_at / 1000


async def test_a_session_can_be_revoked_from_another(alice: Person, bob: Person) -> None:
    lost = await alice.signs_in()
    await lost.asks(ME)

    assert (await bob.fails(REVOKE, id=lost.session_id))["code"] == "NOT_FOUND"
    assert (await alice.does(REVOKE, id=lost.session_id))["deletedId"] == lost.session_id

    await is_bad(alice, lost.token or "")
    assert (await alice.fails(REVOKE, id=lost.session_id))["code"] == "NOT_FOUND"


async def test_a_socket_is_closed_when_its_session_ends(alice: Person) -> None:
    lost = await alice.signs_in()
    async with lost.connects() as socket:
        await alice.does(REVOKE, id=lost.session_id)

        assert (await socket.is_closed())[0] == 4403


async def test_a_session_that_another_process_ends_is_refused_here_within_a_second(
    components: Components, alice: Person
) -> None:
    """Plays another process: the rows and the log change, and this process learns about it from the log alone."""
    ended = asyncio.Event()
    components.authenticator.when_ended(await components.authenticator.authenticate(alice.token or ""), ended.set)
    components.database.listener, ours = _Deaf(), components.database.listener
    await alice.does(LOGOUT)
    components.database.listener = ours

    await asyncio.wait_for(ended.wait(), 3)
    await is_bad(alice, alice.token or "")


class _Deaf:
    async def before(self, event: object, unit: object) -> None: ...

    def after(self, committed: object) -> None: ...


async def test_the_oldest_of_too_many_sessions_is_ended(alice: Person) -> None:
    models.session.session.MOST, most = 3, models.session.session.MOST
    try:
        for _ in range(3):
            last = await alice.signs_in()
    finally:
        models.session.session.MOST = most

    assert len((await last.asks("{ sessions { id } }"))["sessions"]) == 3
    await is_bad(alice, alice.token or "")


async def test_only_the_owner_and_admins_see_events_of_sessions(alice: Person, bob: Person, ada: Person) -> None:
    asks = '{ events(filter: {names: ["session.*"]}, last: 50) { nodes { subjectId } } }'
    seen = {
        person.name: [event["subjectId"] for event in (await person.asks(asks))["events"]["nodes"]]
        for person in (alice, bob, ada)
    }

    assert seen["Alice"] == [alice.session_id]
    assert seen["Bob"] == [bob.session_id]
    assert set(seen["Ada"]) == {alice.session_id, bob.session_id, ada.session_id}


async def test_what_follows_a_refresh_that_broke_is_logged_under_its_own_author(
    alice: Person, bob: Person, components: Components
) -> None:
    """The log names the owner of the session that the token would end; the next field of the document is Bob's."""
    renewed = await alice.does(REFRESH, token=alice.refresh_token)
    assert renewed["token"]

    def breaks(_: object) -> None:
        raise ValueError("on purpose")

    components.before.on("session.revoked", breaks)
    thief = replace(bob, address="203.0.113.9")
    answer = (
        await thief.sends(
            "mutation ($token: String) { refreshSession(refreshToken: $token) { token }"
            ' createTeam(input: {name: "Bees"}) { team { id } errors { message } } }',
            token=alice.refresh_token,
        )
    ).json

    assert [error["path"] for error in answer["errors"]] == [["refreshSession"]]
    team = answer["data"]["createTeam"]["team"]["id"]
    made = await bob.asks(
        'query ($team: ID!) { events(last: 1, filter: {names: ["team.created"], teamIds: [$team]})'
        " { nodes { actor { id } } } }",
        team=team,
    )
    assert made["events"]["nodes"] == [{"actor": {"id": bob.id}}]
