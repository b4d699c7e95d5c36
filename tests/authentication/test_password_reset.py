import asyncio
from collections.abc import Awaitable, Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

import models
from events.storage.job import Job
from models.user.password_reset import reset_job
from models.values import clock
from taskflow.components import Components
from taskflow.operations import accounts
from tests.support.commits import until
from tests.support.people import LOGIN, PASSWORD, Person, robot_of
from tests.support.races import held_before_commit
from tests.support.written import written

pytestmark = pytest.mark.settings(REGISTRATIONS=0)

NEW = "a quite different password"
ME = "{ me { name version } }"
ASK = "mutation ($email: String!) { requestPasswordReset(email: $email) { ok cursor errors { code message } } }"
RESET = (
    "mutation ($token: String!, $new: String!, $revoke: Boolean! = true)"
    " { resetPassword(token: $token, newPassword: $new, revokeApiKeys: $revoke)"
    " { token user { name } session { id } errors { code message path } } }"
)
CHANGE = (
    "mutation ($current: String!, $new: String!, $revoke: Boolean! = true)"
    " { changePassword(currentPassword: $current, newPassword: $new, revokeApiKeys: $revoke)"
    " { ok errors { code message path } } }"
)


@pytest.fixture
def mailed_tokens(components: Components) -> Callable[[], Awaitable[list[str]]]:
    """Returns the tokens of the mailed links, oldest first, once no request for one is waiting."""

    async def read() -> list[str]:
        await until(components.database, no_request_waits)
        return [token_in(path) for path in sorted(components.settings.mail_dir.glob("*-password_reset-*.eml"))]

    return read


async def no_request_waits() -> bool:
    return not await models.Job.filter(kind="mail.password_reset").exists()


def token_in(path: Path) -> str:
    text = message_from_bytes(path.read_bytes(), policy=policy.default).get_body(("plain",)).get_content()  # type: ignore[union-attr]  # it is there
    return str(text.partition("/reset#token=")[2].split()[0])


async def test_a_mailed_link_sets_a_new_password_and_signs_in(
    stranger: Person, alice: Person, mailed_tokens: Any
) -> None:
    await stranger.does(ASK, email=" Alice@Example.com")
    (token,) = await mailed_tokens()

    payload = await stranger.does(RESET, token=token, new=NEW)

    assert (await alice.with_token(payload["token"]).asks(ME))["me"] == {"name": "Alice", "version": 2}
    assert (await alice.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await alice.fails(LOGIN, input={"email": alice.email, "password": PASSWORD}))[
        "code"
    ] == "INVALID_CREDENTIALS"
    assert (await alice.signs_in(NEW)).token


@pytest.mark.settings(JOBS="apart")
async def test_nobody_learns_whether_an_address_is_known(
    stranger: Person, alice: Person, chidi: Person, counted: Any
) -> None:
    """Neither the answer nor its time reveals it: the statements and the number of rows they write are the same."""
    await chidi.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=chidi.id)
    answers, statements, written = [], [], []
    for email in (alice.email, "nobody@example.com", chidi.email):
        before = await rows()
        with counted(units=True) as sent:
            answers.append((await stranger.sends(ASK, email=email)).json["data"]["requestPasswordReset"])
        statements.append(sent.texts)
        written.append({name: count - before[name] for name, count in (await rows()).items()})

    assert answers == [{"ok": True, "cursor": None, "errors": []}] * 3
    assert statements == [statements[0]] * 3
    assert written == [{"jobs": 1, "password_resets": 0}] * 3


async def rows() -> dict[str, int]:
    jobs = await models.Job.filter(kind="mail.password_reset").count()
    return {"jobs": jobs, "password_resets": await models.PasswordReset.all().count()}


async def test_only_the_owner_of_the_address_is_mailed(
    stranger: Person, alice: Person, mailed_tokens: Any, components: Components
) -> None:
    await stranger.does(ASK, email="nobody@example.com")
    await stranger.does(ASK, email="not an address")
    await stranger.does(ASK, email=alice.email)

    assert len(await mailed_tokens()) == 1
    [mail] = components.settings.mail_dir.glob("*-password_reset-*.eml")
    assert f"To: Alice <{alice.email}>" in mail.read_text()


@pytest.mark.settings(JOBS="apart")
async def test_a_reset_for_a_text_that_is_no_address_leaves_nothing_behind(stranger: Person) -> None:
    await stranger.does(ASK, email="x" * 50_000 + "@example.com")

    assert await rows() == {"jobs": 0, "password_resets": 0}


async def test_a_link_works_once(stranger: Person, alice: Person, mailed_tokens: Any) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()

    payloads = await asyncio.gather(*(stranger.asks(RESET, token=token, new=f"{NEW} {n}") for n in range(5)))

    errors = [payload["resetPassword"]["errors"] for payload in payloads]
    assert [error[0]["code"] for error in errors if error] == ["INVALID"] * 4
    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


async def test_a_link_works_for_an_hour(stranger: Person, alice: Person, mailed_tokens: Any) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    kept = await models.PasswordReset.get(user_id=alice.id)
    assert kept.expires_at - kept.created_at == 3_600_000
    await written(models.PasswordReset.filter(user_id=alice.id).update(expires_at=clock.now()))

    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


async def test_a_new_link_voids_the_one_before(stranger: Person, alice: Person, mailed_tokens: Any) -> None:
    await stranger.does(ASK, email=alice.email)
    (first,) = await mailed_tokens()
    await stranger.does(ASK, email=alice.email)
    _, second = await mailed_tokens()

    assert (await stranger.fails(RESET, token=first, new=NEW))["code"] == "INVALID"
    await stranger.does(RESET, token=second, new=NEW)


async def test_a_bad_password_does_not_use_the_link_up(stranger: Person, alice: Person, mailed_tokens: Any) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()

    assert (await stranger.fails(RESET, token=token, new="alice@example.com"))["path"] == ["newPassword"]
    await stranger.does(RESET, token=token, new=NEW)


@pytest.mark.parametrize("token", ["", "nonsense", "x" * 10_000])
async def test_a_reset_token_that_was_never_mailed_is_refused(stranger: Person, alice: Person, token: str) -> None:
    error = await stranger.fails(RESET, token=token, new=NEW)

    assert (error["code"], error["path"]) == ("INVALID", ["token"])


async def test_a_deactivated_account_gets_no_link_and_its_link_is_void(
    stranger: Person,
    alice: Person,
    ada: Person,
    mailed_tokens: Any,
) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=alice.id)
    await stranger.does(ASK, email=alice.email)

    assert await mailed_tokens() == [token]
    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


@pytest.mark.settings(JOBS="apart")
async def test_one_mailbox_is_not_flooded(stranger: Person, alice: Person) -> None:
    for _ in range(8):
        await stranger.does(ASK, email=alice.email)

    assert (await rows())["jobs"] == 5


async def test_a_mail_that_is_tried_again_after_its_link_was_used_is_not_sent(
    stranger: Person, alice: Person, mailed_tokens: Any, components: Components
) -> None:
    """A process that is killed after the mail server has accepted the mail, and before it has noted that, tries the job
    again."""
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    kept = await models.PasswordReset.get(user_id=alice.id)
    await stranger.does(RESET, token=token, new=NEW)
    for path in components.settings.mail_dir.glob("*-password_reset-*.eml"):
        path.unlink()

    job = reset_job(alice.email, token=token, token_hash=kept.token_hash)
    await components.database.unit(lambda unit: unit.enqueue(job))

    assert await mailed_tokens() == []
    assert (await stranger.fails(RESET, token=token, new=NEW))["path"] == ["token"]


async def test_a_job_of_an_earlier_version_is_still_done(
    alice: Person, mailed_tokens: Any, components: Components
) -> None:
    """Such a job names the user, and its link was stored with the request. In a rolling upgrade it waits for the new
    worker."""
    secret, now = components.tokens.reset(), clock.now()
    made = models.PasswordReset.create(
        token_hash=secret.hash, user_id=alice.id, created_at=now, expires_at=now + 3_600_000
    )
    await written(made)
    job = Job(
        kind="mail.password_reset",
        key=f"mail.password_reset:{secret.hash[:32]}",
        payload={"user_id": alice.id, "token": secret.text},
    )

    await components.database.unit(lambda unit: unit.enqueue(job))

    assert await mailed_tokens() == [secret.text]


async def test_the_token_is_stored_nowhere_but_in_the_mail(stranger: Person, alice: Person, mailed_tokens: Any) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    await stranger.does(RESET, token=token, new=NEW)

    assert not await models.LoggedEvent.filter(data__contains=token).exists()
    assert not await models.PasswordReset.filter(token_hash__contains=token).exists()


async def test_a_reset_waits_for_a_change_of_the_password_and_neither_is_tried_again(
    stranger: Person, alice: Person, components: Components, mailed_tokens: Any
) -> None:
    """Each locks the user first. When a reset locked its link first, the two waited for each other."""
    await alice.signs_in()
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()

    async with asyncio.TaskGroup() as tasks, held_before_commit(components, "session.revoked") as held:
        change = tasks.create_task(alice.does(CHANGE, current=PASSWORD, new=NEW))
        await held.reached.wait()
        reset = tasks.create_task(stranger.fails(RESET, token=token, new="another good password"))
        await held.is_waited_for()

    assert change.result()["ok"]
    assert reset.result()["path"] == ["token"], "the change has voided the link"
    assert components.database.retried == 0
    assert (await alice.signs_in(NEW)).token


async def test_a_link_of_an_operator_waits_for_a_change_of_the_password_and_neither_is_tried_again(
    stranger: Person, alice: Person, components: Components
) -> None:
    await alice.signs_in()
    former = await accounts.password_link(components, alice.email)

    async with asyncio.TaskGroup() as tasks, held_before_commit(components, "session.revoked") as held:
        change = tasks.create_task(alice.does(CHANGE, current=PASSWORD, new=NEW))
        await held.reached.wait()
        link = tasks.create_task(accounts.password_link(components, alice.email))
        await held.is_waited_for()

    assert change.result()["ok"]
    assert components.database.retried == 0
    new = "another good password"
    assert (await stranger.fails(RESET, token=former.partition("token=")[2], new=new))["path"] == ["token"]
    await stranger.does(RESET, token=link.result().partition("token=")[2], new=new)


async def test_changing_the_password_ends_the_other_sessions(alice: Person) -> None:
    elsewhere = await alice.signs_in()
    await elsewhere.asks(ME)

    await alice.does(CHANGE, current=PASSWORD, new=NEW)

    assert (await alice.asks(ME))["me"]["version"] == 2
    assert (await elsewhere.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await alice.signs_in(NEW)).token


@pytest.mark.parametrize("revoke", [True, False])
async def test_changing_the_password_ends_api_keys_unless_told_otherwise(alice: Person, revoke: bool) -> None:
    robot = await robot_of(alice)

    await alice.does(CHANGE, current=PASSWORD, new=NEW, **({} if revoke else {"revoke": False}))

    names = [key["name"] for key in (await alice.asks("{ apiKeys { name } }"))["apiKeys"]]
    assert names == ([] if revoke else ["robot"])
    if revoke:
        assert (await robot.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    else:
        assert (await robot.asks(ME))["me"]["name"] == "Alice"


async def test_a_key_that_changes_the_password_stays_and_the_others_end(alice: Person) -> None:
    robot, other = await robot_of(alice, "ADMIN"), await robot_of(alice)

    await robot.does(CHANGE, current=PASSWORD, new=NEW)

    assert (await robot.asks(ME))["me"]["version"] == 2
    assert (await other.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("revoke", [True, False])
async def test_a_mailed_link_ends_api_keys_unless_told_otherwise(
    stranger: Person, alice: Person, mailed_tokens: Any, revoke: bool
) -> None:
    robot = await robot_of(alice)
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()

    await stranger.does(RESET, token=token, new=NEW, **({} if revoke else {"revoke": False}))

    if revoke:
        assert (await robot.is_refused(ME))["extensions"]["code"] == "UNAUTHENTICATED"
    else:
        assert (await robot.asks(ME))["me"]["name"] == "Alice"


async def test_the_current_password_must_be_right(alice: Person) -> None:
    error = await alice.fails(CHANGE, current="not the password", new=NEW)

    assert (error["code"], error["path"]) == ("INVALID_CREDENTIALS", ["currentPassword"])
    assert (await alice.signs_in()).token


@pytest.mark.parametrize("new", ["", "short", "x" * 257, "password123", "alice@example.com"])
async def test_the_new_password_must_be_good(alice: Person, new: str) -> None:
    assert (await alice.fails(CHANGE, current=PASSWORD, new=new))["path"] == ["newPassword"]


async def test_a_voided_link_does_not_outlive_a_changed_password(
    stranger: Person, alice: Person, mailed_tokens: Any
) -> None:
    await stranger.does(ASK, email=alice.email)
    (token,) = await mailed_tokens()
    await alice.does(CHANGE, current=PASSWORD, new=NEW)

    assert (await stranger.fails(RESET, token=token, new=PASSWORD))["path"] == ["token"]


WAITS = CHANGE.replace("path }", "path ... on AuthError { retryAfter } }")


async def test_strangers_who_guess_a_password_do_not_keep_its_owner_from_changing_it(app: Any, alice: Person) -> None:
    """Strangers behind the owner's own network address do not either."""
    for address in ("198.51.100.7", alice.address):
        for number in range(10):
            guess = Person(app, address=address)
            email = alice.email if address != alice.address else f"user{number}@example.com"
            await guess.fails(LOGIN, input={"email": email, "password": "a guess"})
    assert (await alice.fails(LOGIN, input={"email": alice.email, "password": PASSWORD}))["code"] == "RATE_LIMITED"

    await alice.does(CHANGE, current=PASSWORD, new=NEW)


async def test_guesses_in_a_stolen_session_are_bounded_and_do_not_lock_out_the_owner(alice: Person) -> None:
    stolen = await alice.signs_in()
    errors = [await stolen.fails(WAITS, current=f"guess {number}", new=NEW) for number in range(11)]

    assert [error["code"] for error in errors] == ["INVALID_CREDENTIALS"] * 10 + ["RATE_LIMITED"]
    assert errors[9]["retryAfter"] == 30
    assert 0 < errors[10]["retryAfter"] <= 30
    assert (await alice.signs_in()).token
    await alice.does(CHANGE, current=PASSWORD, new=NEW)


async def test_successful_password_changes_are_limited_too(alice: Person) -> None:
    """Each of them hashes twice, which keeps a core busy."""
    dry = WAITS.replace("{ ok", "@dryRun { ok")
    for _ in range(20):
        await alice.does(dry, current=PASSWORD, new=NEW)

    assert (await alice.fails(dry, current=PASSWORD, new=NEW))["code"] == "RATE_LIMITED"
