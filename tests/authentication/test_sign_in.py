import asyncio
import contextlib
import hashlib
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from starlette.applications import Starlette

import models
from models.errors import Invalid
from models.user.address import address_of, normalized
from taskflow.authentication.passwords import MAX_WAITING, MEMORY_MIB, PASSES, THREADS, Passwords, Verdict
from taskflow.components import Components
from taskflow.operations import accounts
from taskflow.settings.settings import Settings, SettingsError
from tests.support.eventually import eventually
from tests.support.people import LOGIN, PASSWORD, Person
from tests.support.written import written

pytestmark = pytest.mark.settings(REGISTRATIONS=0)

ME = "{ me { id name } }"
WAITS = "mutation ($input: LoginInput!) { login(input: $input) { errors { code message path ... on AuthError { retryAfter } } } }"


async def test_signing_in_returns_a_working_token(alice: Person) -> None:
    there = await alice.signs_in()

    assert (await there.asks(ME))["me"] == {"id": alice.id, "name": "Alice"}
    assert there.session_id != alice.session_id


async def test_the_address_may_be_written_in_any_case_and_with_blanks_around_it(alice: Person) -> None:
    payload = await alice.does(LOGIN, input={"email": "  ALICE@Example.COM ", "password": PASSWORD})

    assert payload["user"]["email"] == "alice@example.com"


@pytest.mark.parametrize(("email", "password"), [("", PASSWORD), ("   ", PASSWORD), ("alice@example.com", "")])
async def test_both_are_required(alice: Person, email: str, password: str) -> None:
    error = await alice.fails(LOGIN, input={"email": email, "password": password})

    assert (error["code"], error["message"]) == ("REQUIRED", "Email and password are required")
    assert error["path"] == ["input", "email" if not email.strip() else "password"]


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("alice@example.com", "not the password"),
        ("nobody@example.com", PASSWORD),
        ("not an address", PASSWORD),
        ("alice@example.com", "x" * 10_000),
        ("a" * 10_000, PASSWORD),
        ("ａlice@example.com", PASSWORD),
    ],
)
async def test_a_failed_sign_in_does_not_say_what_was_wrong(alice: Person, email: str, password: str) -> None:
    error = await alice.fails(LOGIN, input={"email": email, "password": password})

    assert error == {
        "code": "INVALID_CREDENTIALS",
        "message": "The email or the password is wrong. Try again, or reset the password.",
        "path": [],
    }


async def test_a_deactivated_account_looks_like_an_unknown_one(ada: Person, bob: Person) -> None:
    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=bob.id)

    error = await bob.with_token(None).fails(LOGIN, input={"email": bob.email, "password": PASSWORD})

    assert (error["code"], error["message"]) == (
        "INVALID_CREDENTIALS",
        "The email or the password is wrong. Try again, or reset the password.",
    )


async def test_an_unknown_address_takes_as_long_as_a_wrong_password() -> None:
    passwords = Passwords(time_cost=3, memory_kib=16_384)
    kept = await passwords.hash(PASSWORD)
    await passwords.check("not the password", None)  # the first check costs more; the server does one when it starts

    wrong = await least_work(lambda: passwords.check("not the password", kept))
    unknown = await least_work(lambda: passwords.check("not the password", None))

    passwords.close()
    assert 0.5 < unknown / wrong < 2


async def least_work(work: Callable[[], Awaitable[Verdict]]) -> float:
    """The least processor time of several tries. Elapsed time would depend on what else this machine does."""
    taken = []
    for _ in range(7):
        began = time.process_time()
        assert not (await work()).is_right
        taken.append(time.process_time() - began)
    return min(taken)


async def test_the_hash_format_of_the_first_taskflow_verifies_and_is_replaced(alice: Person) -> None:
    salt = bytes(range(32))
    key = hashlib.pbkdf2_hmac("sha256", b"securepass of old", salt, 100_000)
    await written(models.User.filter(id=alice.id).update(password_hash=f"{salt.hex()}:{key.hex()}"))

    await alice.fails(LOGIN, input={"email": alice.email, "password": PASSWORD})
    await alice.signs_in("securepass of old")

    assert (await models.User.get(id=alice.id)).password_hash.startswith("$argon2id$")
    await alice.signs_in("securepass of old")


async def test_a_hash_of_lower_cost_is_replaced(components: Components, alice: Person) -> None:
    components.passwords._context.update(argon2__time_cost=2)

    await alice.signs_in()

    assert ",t=2," in (await models.User.get(id=alice.id)).password_hash


async def test_after_ten_failures_a_sign_in_has_to_wait(alice: Person) -> None:
    wrong = {"email": alice.email, "password": "not the password"}
    errors = [await alice.fails(WAITS, input=wrong) for _ in range(10)]

    assert [error["retryAfter"] for error in errors] == [None] * 9 + [30]
    refused = await alice.fails(WAITS, input={"email": alice.email, "password": PASSWORD})
    assert refused["code"] == "RATE_LIMITED"
    assert 0 < refused["retryAfter"] <= 30


async def test_fifty_at_once_are_counted_like_fifty_in_a_row(alice: Person, bob: Person) -> None:
    wrong = {"email": alice.email, "password": "not the password"}

    errors = await asyncio.gather(*(alice.fails(LOGIN, input=wrong) for _ in range(50)))

    codes = [error["code"] for error in errors]
    assert (codes.count("INVALID_CREDENTIALS"), codes.count("RATE_LIMITED")) == (10, 40)
    assert (await bob.signs_in()).token


@pytest.mark.settings(SIGN_IN_FAILURES=2)
async def test_an_address_has_five_times_as_many_tries(app: Starlette, alice: Person) -> None:
    thief = Person(app, address="198.51.100.7")
    for number in range(10):
        await thief.fails(LOGIN, input={"email": f"user{number}@example.com", "password": "not the password"})

    assert (await thief.fails(LOGIN, input={"email": alice.email, "password": PASSWORD}))["code"] == "RATE_LIMITED"
    assert (await alice.signs_in()).token


@pytest.mark.settings(SIGN_IN_FAILURES=2)
async def test_a_sign_in_that_works_forgives_the_failures(alice: Person) -> None:
    for _ in range(3):
        await alice.fails(LOGIN, input={"email": alice.email, "password": "not the password"})
        await alice.signs_in()


@pytest.mark.settings(SIGN_INS=3)
async def test_successful_sign_ins_are_counted_for_their_network(app: Starlette, alice: Person, bob: Person) -> None:
    """Each costs a core some time, so a loop of correct passwords is as good an attack as one of wrong ones."""
    for person in (alice, bob, alice):
        await person.signs_in()

    refused = await bob.fails(WAITS, input={"email": bob.email, "password": PASSWORD})
    assert refused["code"] == "RATE_LIMITED"
    assert 800 < refused["retryAfter"] <= 900
    elsewhere = Person(app, "Bob", bob.email, address="198.51.100.7")
    assert (await elsewhere.signs_in()).token


@pytest.mark.settings(SIGN_INS=2)
async def test_a_reset_link_that_is_tried_again_and_again_counts_as_signing_in(
    components: Components, alice: Person, stranger: Person
) -> None:
    """@dryRun leaves the link as it was, and hashes a password each time."""
    token = (await accounts.password_link(components, alice.email)).partition("#token=")[2]
    tries = (
        'mutation ($token: String!) { resetPassword(token: $token, newPassword: "a quite different password") @dryRun'
        " { errors { code ... on AuthError { retryAfter } } } }"
    )

    for _ in range(2):
        await stranger.does(tries, token=token)

    assert (await stranger.fails(tries, token=token))["code"] == "RATE_LIMITED"


@pytest.mark.settings(SIGN_INS=0)
async def test_a_network_that_fills_the_queue_gives_way_to_others(
    app: Starlette, components: Components, bob: Person
) -> None:
    """A hundred sign-ins from one address wait, which is more than the queue holds. Bob signs in from another
    address."""
    mallory, refused = Person(app, "Mallory", address="198.51.100.7"), list[str]()

    async def tries(email: str) -> None:
        error = await mallory.fails(WAITS, input={"email": email, "password": PASSWORD})
        if error["code"] == "RATE_LIMITED":
            assert error["retryAfter"] == 2
            refused.append(email)

    async with asyncio.TaskGroup() as all_of_them, every_thread_is_busy(components):
        for number in range(100):
            all_of_them.create_task(tries(f"nobody{number}@example.com"))
        await eventually(lambda: len(refused) == 100 - MAX_WAITING)
        bobs = all_of_them.create_task(bob.signs_in())
        await eventually(lambda: len(refused) == 100 - MAX_WAITING + 1)

    assert bobs.result().token


@contextlib.asynccontextmanager
async def every_thread_is_busy(components: Components) -> AsyncIterator[None]:
    """Keeps all threads that check passwords busy."""
    queue, go_on = components.passwords._queue, threading.Event()
    async with asyncio.TaskGroup() as held:
        for _ in range(THREADS):
            held.create_task(queue.run(go_on.wait, line="nobody's"))
        await eventually(lambda: queue._turns._free == 0)
        try:
            yield
        finally:
            go_on.set()


async def test_a_wrong_password_takes_the_same_time_whatever_the_stored_hash_costs() -> None:
    """A hash of an earlier version costs more than the dummy for an unknown address does."""
    passwords = Passwords(time_cost=1, memory_kib=8, wrong_seconds=0.3)
    kept = Passwords(time_cost=3, memory_kib=16_384)
    earlier = await kept.hash(PASSWORD)

    for hashed in (None, earlier):
        began = time.monotonic()
        assert not (await passwords.check("not the password", hashed)).is_right
        assert time.monotonic() - began >= 0.29

    passwords.close()
    kept.close()


async def test_a_hash_with_earlier_parameters_verifies_and_is_replaced(components: Components, alice: Person) -> None:
    """Version 1 took 64 MiB and 3 passes."""
    earlier = Passwords(time_cost=3, memory_kib=65_536)
    await written(models.User.filter(id=alice.id).update(password_hash=await earlier.hash(PASSWORD)))
    components.passwords._context.update(argon2__time_cost=PASSES, argon2__memory_cost=MEMORY_MIB * 1024)

    await alice.signs_in()

    assert (await models.User.get(id=alice.id)).password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    await alice.signs_in()
    earlier.close()


def test_password_hashes_cost_at_least_what_owasp_recommends(settings: Settings) -> None:
    assert (settings.password_memory, settings.password_passes) == (19, 2)
    with pytest.raises(SettingsError, match="19 to 1024"):
        Settings.load({"TASKFLOW_PASSWORD_MEMORY": "8"}, dotenv_path=None)


@pytest.mark.settings(SIGN_IN_FAILURES=0)
async def test_the_limit_can_be_turned_off(alice: Person) -> None:
    for _ in range(12):
        await alice.fails(LOGIN, input={"email": alice.email, "password": "not the password"})
    assert (await alice.signs_in()).token


async def test_two_sign_ins_in_one_document_are_refused(stranger: Person) -> None:
    guess = 'login(input: {email: "alice@example.com", password: "guess"}) { token }'

    error = await stranger.is_refused(f"mutation {{ a: {guess} b: {guess} }}")

    assert error["extensions"]["code"] == "TOO_COMPLEX"


async def test_fields_beside_the_token_are_those_of_the_user_who_signed_in(alice: Person) -> None:
    payload = await alice.with_token(None).does(
        "mutation ($input: LoginInput!) { login(input: $input) { cursor errors { message } user { email teams { team { key"
        " members { user { name email } } } } } session { current device } } }",
        input={"email": alice.email, "password": PASSWORD},
    )

    assert payload["user"]["email"] == "alice@example.com"
    assert payload["user"]["teams"][0]["team"]["members"] == [{"user": {"name": "Alice", "email": "alice@example.com"}}]
    assert payload["session"] == {"current": True, "device": "Firefox on Linux"}
    assert payload["cursor"]


async def test_a_bad_token_in_the_header_does_not_prevent_signing_in(alice: Person) -> None:
    assert (await alice.with_token("nonsense").signs_in()).token


@pytest.mark.parametrize(
    "text",
    ["alice", "alice@", "@example.com", "a@b", "a b@example.com", "a@exa mple.com", "a@@example.com", "a..b@example.com",
     ".a@example.com", "a.@example.com", "a@-example.com", "a@example..com", "a@example.com.", "a@127.0.0.1",
     "a" * 65 + "@example.com", "a@" + "b" * 250 + ".com", "älice@example.com", "alice@exаmple.com", "alice@example.com\n.evil",
     "\u212aim@example.com", "<a@example.com>", "a@example.com, b@example.com"],
)  # fmt: skip
def test_a_malformed_address_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        address_of(text)


@pytest.mark.parametrize("text", [" A.b+c@Example.com ", "x@y.zz", "o'neil@sub.example.co.uk", "root@localhost"])
def test_an_unusual_but_valid_address_is_accepted(text: str) -> None:
    assert address_of(text) == normalized(text) == text.strip().lower()


async def test_an_operation_that_needs_a_cookie_is_refused_over_a_socket(alice: Person, stranger: Person) -> None:
    """An open socket can't send headers. Whatever depends on a cookie is refused, and no token is rotated: nobody loses
    their session."""
    async with stranger.connects() as socket:
        for document in (
            (
                f'mutation {{ login(input: {{email: "{alice.email}", password: "{PASSWORD}", cookie: true}})'
                " { refreshToken errors { code message } } }"
            ),
            "mutation { refreshSession { refreshToken errors { code message } } }",
        ):
            await socket.subscribes(document)
            (payload,) = (await socket.hears())["payload"]["data"].values()
            assert payload["refreshToken"] is None
            assert payload["errors"][0]["code"] == "INVALID"
            assert "WebSocket" in payload["errors"][0]["message"]
            await socket.hears()
