"""Confirmation of addresses: until its owner has confirmed an address, nothing but the confirmation is mailed to it."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import pytest

import models
from models.user.user import EMAIL_CONFIRMED
from models.values import clock
from taskflow.components import Components
from taskflow.operations import accounts
from tests.mail.conftest import Deliveries
from tests.mail.test_assignment_mail import RESET, about, gives
from tests.support.commits import until
from tests.support.mail_server import MailServer
from tests.support.people import PASSWORD, Person, register
from tests.support.written import written

pytestmark = pytest.mark.settings(CONFIRM_EMAIL="on", REGISTRATIONS=0)

CONFIRM = """
mutation ($token: String!) {
    confirmEmail(token: $token) { user { id name email emailConfirmed version } cursor errors { code message path } } }
"""
AGAIN = """
mutation { requestEmailConfirmation { ok errors { code message path ... on LimitError { limit retryAfter } } } }
"""
ME = "{ me { emailConfirmed version } }"
SUBJECT = "Confirm your address for TaskFlow"
FOREIGN = "Your account is locked, open https://evil.example now"


async def confirmations(post: MailServer, to: Person, count: int = 1) -> list[EmailMessage]:
    """Waits for so many confirmations, and checks that no other mail has come."""
    while len(mails := [mail for mail in post.letters if to.email in str(mail["To"])]) < count:
        await post.has(len(post.letters) + 1)
    assert [str(mail["Subject"]) for mail in mails] == [SUBJECT] * count
    return mails


def words(mail: EmailMessage) -> str:
    return str(mail.get_body(("plain",)).get_content())  # type: ignore[union-attr]  # it is there


def token_in(mail: EmailMessage) -> str:
    return words(mail).partition("https://tasks.example.com/confirm#token=")[2].split()[0]


async def test_the_link_in_the_first_mail_confirms_the_address(bob: Person, stranger: Person, post: MailServer) -> None:
    [mail] = await confirmations(post, bob)
    assert (await bob.asks(ME))["me"] == {"emailConfirmed": False, "version": 1}

    payload = await stranger.does(CONFIRM, token=token_in(mail))

    assert (await bob.asks(ME))["me"] == {"emailConfirmed": True, "version": 2}
    assert payload["user"] == {"id": bob.id, "name": "Bob", "email": None, "emailConfirmed": None, "version": 2}
    changes = (
        await bob.asks(
            '{ events(last: 1, filter: {names: ["user.updated"]}) { nodes { changes { field before after } } } }'
        )
    )["events"]["nodes"][0]["changes"]
    assert changes == [{"field": EMAIL_CONFIRMED, "before": False, "after": True}]


async def test_no_text_chosen_by_a_stranger_is_in_the_first_mail(app: Any, post: MailServer) -> None:
    victim = await register(app, FOREIGN, email="victim@example.org")

    [mail] = await confirmations(post, victim)

    assert str(mail["To"]) == "victim@example.org"
    whole = mail.as_string() + words(mail)
    assert not [word for word in ("locked", "evil", "Your account is") if word in whole]


async def test_an_assignment_is_mailed_once_the_address_is_confirmed(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    [mail] = await confirmations(post, bob)
    await gives(alice, bob, garden)
    assert (await deliveries(bob, "SKIPPED"))[0]["subject"] == "Task assigned: Water the plants"
    await confirmations(post, bob)

    await bob.does(CONFIRM, token=token_in(mail))

    assert (await deliveries(bob, "SENT"))[0]["subject"] == "Task assigned: Water the plants"
    assert [str(mail["Subject"]) for mail in about(post, bob)] == [SUBJECT, "Task assigned: Water the plants"]


async def test_another_address_is_confirmed_before_anything_else_is_mailed_there(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, components: Components
) -> None:
    [first] = await confirmations(post, bob)
    await bob.does(CONFIRM, token=token_in(first))
    await gives(alice, bob, garden)

    await accounts.change_email(components, bob.email, "robert@example.com")
    bob.email = "robert@example.com"

    [mail] = await confirmations(post, bob)
    assert (await bob.asks(ME))["me"]["emailConfirmed"] is False
    assert (await bob.fails(CONFIRM, token=token_in(first)))["path"] == ["token"]
    assert (await deliveries(bob, "SKIPPED"))[0]["subject"] == "Task assigned: Water the plants"
    await bob.does(CONFIRM, token=token_in(mail))
    assert (await deliveries(bob, "SENT"))[0]["subject"] == "Task assigned: Water the plants"
    assert [str(mail["Subject"]) for mail in about(post, bob)] == [SUBJECT, "Task assigned: Water the plants"]


async def test_another_change_of_the_profile_sends_no_skipped_mail(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    await confirmations(post, bob)
    await gives(alice, bob, garden)
    await deliveries(bob, "SKIPPED")

    await bob.does('mutation { updateProfile(input: {locale: "en-GB"}) { errors { message } } }')

    assert len(await deliveries(bob, "SKIPPED")) == 2


async def test_with_an_unconfirmed_address_a_forgotten_password_needs_a_confirmation_and_then_a_link(
    bob: Person, stranger: Person, post: MailServer
) -> None:
    """This is also how the owner gets an address back that somebody else has registered."""
    await confirmations(post, bob)
    await stranger.does(RESET, email=bob.email)

    mail = (await confirmations(post, bob, 2))[1]
    await stranger.does(CONFIRM, token=token_in(mail))
    await stranger.does(RESET, email=bob.email)

    last = (await post.has(3))[2]
    assert "/reset#token=" in words(last)


async def test_a_confirmation_token_sets_no_password(bob: Person, stranger: Person, post: MailServer) -> None:
    await confirmations(post, bob)
    await stranger.does(RESET, email=bob.email)
    mail = (await confirmations(post, bob, 2))[1]

    error = await stranger.fails(
        'mutation ($token: String!) { resetPassword(token: $token, newPassword: "another good staple")'
        " { errors { code path } } }",
        token=token_in(mail),
    )

    assert error == {"code": "INVALID", "path": ["token"]}


@pytest.mark.settings(JOBS="apart")
async def test_the_link_is_mailed_again_three_times_an_hour(bob: Person, components: Components) -> None:
    for _ in range(3):
        await bob.does(AGAIN)

    error = await bob.fails(AGAIN)

    assert (error["code"], error["limit"]) == ("RATE_LIMITED", 3)
    assert 3_500 < error["retryAfter"] <= 3_600
    assert await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = 'mail.confirm_email'") == 4
    first = await models.EmailConfirmation.filter(user_id=bob.id).order_by("created_at").offset(1).first()
    assert first is not None
    await written(
        models.EmailConfirmation.filter(token_hash=first.token_hash).update(created_at=clock.now() - 3_600_000)
    )
    assert (await bob.does(AGAIN))["ok"]
    assert (await bob.fails(AGAIN))["code"] == "RATE_LIMITED"


async def test_requests_for_a_reset_link_count_among_the_three(bob: Person, stranger: Person, post: MailServer) -> None:
    await confirmations(post, bob)
    for count in (2, 3, 4):
        await stranger.does(RESET, email=bob.email)
        await confirmations(post, bob, count)

    await stranger.does(RESET, email=bob.email)
    assert (await bob.fails(AGAIN))["code"] == "RATE_LIMITED"


async def test_nothing_is_mailed_again_once_the_address_is_confirmed(
    bob: Person, post: MailServer, components: Components
) -> None:
    [mail] = await confirmations(post, bob)
    await bob.does(CONFIRM, token=token_in(mail))

    assert [(await bob.does(AGAIN))["ok"] for _ in range(5)] == [True] * 5

    assert not await models.Job.filter(kind="mail.confirm_email").exists()


async def test_a_second_click_says_that_it_worked(bob: Person, stranger: Person, post: MailServer) -> None:
    """A mail scanner may have followed the link first."""
    [mail] = await confirmations(post, bob)
    await stranger.does(CONFIRM, token=token_in(mail))

    payload = await bob.does(CONFIRM, token=token_in(mail))

    assert payload["user"]["emailConfirmed"] is True
    assert (await bob.asks(ME))["me"]["version"] == 2


@pytest.mark.parametrize("token", ["", "nonsense", "x" * 10_000])
async def test_a_token_that_was_never_mailed_confirms_nothing(bob: Person, stranger: Person, token: str) -> None:
    error = await stranger.fails(CONFIRM, token=token)

    assert (error["code"], error["path"]) == ("INVALID", ["token"])


async def test_a_link_is_valid_for_three_days(bob: Person, stranger: Person, post: MailServer) -> None:
    [mail] = await confirmations(post, bob)
    kept = await models.EmailConfirmation.get(user_id=bob.id)
    assert kept.expires_at - kept.created_at == 3 * clock.DAY
    await written(models.EmailConfirmation.filter(user_id=bob.id).update(expires_at=clock.now()))

    assert (await stranger.fails(CONFIRM, token=token_in(mail)))["path"] == ["token"]


async def test_a_link_confirms_only_the_address_it_was_mailed_to(
    bob: Person, stranger: Person, post: MailServer
) -> None:
    [mail] = await confirmations(post, bob)
    await written(models.User.filter(id=bob.id).update(email="bob@elsewhere.example"))

    assert (await stranger.fails(CONFIRM, token=token_in(mail)))["path"] == ["token"]


async def test_a_link_signs_nobody_in(bob: Person, stranger: Person, post: MailServer) -> None:
    [mail] = await confirmations(post, bob)

    answer = (
        await stranger.sends(
            "mutation ($token: String!) { confirmEmail(token: $token) { user { name } errors { code } } me: logout { ok errors { code } } }",
            token=token_in(mail),
        )
    ).json

    assert answer["data"] == {"confirmEmail": {"user": {"name": "Bob"}, "errors": []}, "me": None}
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_dry_run_confirms_nothing(bob: Person, post: MailServer) -> None:
    [mail] = await confirmations(post, bob)

    payload = await bob.does(CONFIRM.replace("(token: $token)", "(token: $token) @dryRun"), token=token_in(mail))

    assert payload["user"]["emailConfirmed"] is True
    assert (await bob.asks(ME))["me"] == {"emailConfirmed": False, "version": 1}


async def test_a_repeat_with_the_same_key_gives_the_same_answer(bob: Person, post: MailServer) -> None:
    [mail] = await confirmations(post, bob)
    keyed = CONFIRM.replace("(token: $token)", '(token: $token) @idempotent(key: "once")')
    first = await bob.does(keyed, token=token_in(mail))

    assert (await bob.does(keyed, token=token_in(mail)))["user"] == first["user"]
    assert first["user"]["emailConfirmed"] is True


async def test_whether_an_address_is_confirmed_is_shown_only_to_its_owner_and_to_admins(
    alice: Person, bob: Person, ada: Person, garden: dict[str, Any]
) -> None:
    asks = "query ($id: ID!) { user(id: $id) { name email emailConfirmed } }"
    shown = {"name": "Bob", "email": bob.email}

    assert (await bob.asks(asks, id=bob.id))["user"] == {**shown, "emailConfirmed": False}
    assert (await ada.asks(asks, id=bob.id))["user"] == {**shown, "emailConfirmed": False}
    assert (await alice.asks(asks, id=bob.id))["user"] == {**shown, "emailConfirmed": None}


async def test_a_person_added_by_an_admin_is_welcomed_and_needs_no_confirmation(
    app: Any, components: Components, post: MailServer
) -> None:
    """The operator vouches for the address."""
    await accounts.add(components, email="zoe@example.com", name="Zoe", password=PASSWORD)

    [mail] = await post.has(1)
    assert str(mail["Subject"]) == "Welcome to TaskFlow"
    zoe = await Person(app, "Zoe", "zoe@example.com").signs_in()
    assert (await zoe.asks(ME))["me"]["emailConfirmed"] is True


@pytest.mark.settings(CONFIRM_EMAIL="off")
async def test_without_confirmations_everything_is_mailed_as_before(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, stranger: Person
) -> None:
    assert (await stranger.asks("{ instance { confirmEmail } }"))["instance"] == {"confirmEmail": False}
    await gives(alice, bob, garden)
    await deliveries(bob, "SENT")
    subjects = [str(mail["Subject"]) for mail in post.letters if bob.email in str(mail["To"])]
    assert subjects == ["Welcome to TaskFlow", "Task assigned: Water the plants"]

    await bob.does(AGAIN)
    mail = (await post.has(len(post.letters) + 1))[-1]
    await stranger.does(CONFIRM, token=token_in(mail))

    assert (await bob.asks(ME))["me"]["emailConfirmed"] is True


async def test_an_unreachable_mail_server_delays_the_confirmation_and_admins_see_it(
    app: Any, ada: Person, post: MailServer, components: Components
) -> None:
    await confirmations(post, ada)
    post.rude_to["bob@example.com"] = "450 4.2.0 Greylisted, come back later"
    await register(app, "Bob")

    async def listed() -> list[Any]:
        nodes = await ada.asks("{ emailDeliveries(status: RETRYING, first: 5) { nodes { to template error } } }")
        return list(nodes["emailDeliveries"]["nodes"])

    assert await until(components.database, listed) == [
        {"to": "bob@example.com", "template": "confirm_email", "error": "450 4.2.0 Greylisted, come back later"}
    ]
