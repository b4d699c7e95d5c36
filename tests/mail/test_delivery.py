"""The mails that admins see, and what happens to a mail when the mail server is slow, refuses it, or is away."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiosmtpd.smtp import Envelope

from events.handlers.mail import GRACE
from events.jobs import lane
from taskflow.components import Components
from tests.mail.conftest import Deliveries, Later, mails_to
from tests.mail.test_assignment_mail import RESET, about, gives
from tests.support import asgi
from tests.support.commits import until
from tests.support.mail_server import MailServer
from tests.support.people import Person, register

TEST = "mutation ($to: String!) { sendTestEmail(to: $to) { ok transcript dryRun errors { code message path } } }"
RESEND = "mutation ($id: ID!) { resendEmail(id: $id) { ok errors { code message path } } }"
PAGE = """
query ($first: Int, $after: String, $last: Int, $before: String, $status: DeliveryStatus) {
    emailDeliveries(first: $first, after: $after, last: $last, before: $before, status: $status) {
        totalCount nodes { id to template } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
"""


async def test_a_sent_mail_is_listed_as_sent(
    alice: Person, bob: Person, garden: dict[str, Any], deliveries: Deliveries
) -> None:
    await gives(alice, bob, garden)

    [mail] = await deliveries(bob, "SENT")
    assert mail["template"] == "task_assigned"
    assert mail["attempts"] == 1
    assert mail["error"] is None
    assert mail["createdAt"] <= mail["sentAt"]
    assert mail["nextAttemptAt"] is None


async def test_new_people_are_welcomed(bob: Person, post: MailServer) -> None:
    [mail] = await post.has(1)

    assert str(mail["Subject"]) == "Welcome to TaskFlow"
    assert str(mail["To"]) == "Bob <bob@example.com>"


async def test_a_reset_link_is_mailed_and_works(bob: Person, stranger: Person, post: MailServer) -> None:
    await stranger.does(RESET, email="bob@example.com")

    mail = (await post.has(2))[1]
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]  # it is there
    token = text.partition("/reset#token=")[2].split()[0]
    await stranger.does(
        'mutation ($token: String!) { resetPassword(token: $token, newPassword: "another good staple")'
        " { errors { message } } }",
        token=token,
    )
    await bob.signs_in("another good staple")


async def test_only_the_newest_reset_link_is_mailed(
    bob: Person, stranger: Person, post: MailServer, ada: Person
) -> None:
    await post.has(2)
    await post.stop()
    await stranger.does(RESET, email="bob@example.com")
    await stranger.does(RESET, email="bob@example.com")

    await post.start()

    await post.has(3)
    await stranger.does(RESET, email="bob@example.com")
    resets = [mail for mail in await post.has(4) if "password" in str(mail["Subject"])]
    assert len(resets) == 2


async def test_a_permanently_refused_mail_is_given_up_and_can_be_sent_again(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, ada: Person
) -> None:
    post.rude_to["bob@example.com"] = "550 5.1.1 No such mailbox here"
    await gives(alice, bob, garden)

    [mail] = await deliveries(bob, "FAILED")
    assert mail["error"] == "550 5.1.1 No such mailbox here"
    assert mail["nextAttemptAt"] is None

    post.rude_to.clear()
    assert (await ada.does(RESEND, id=mail["id"]))["ok"]

    [mail] = await deliveries(bob, "SENT")
    assert mail["error"] is None
    assert mail["attempts"] == 2


async def test_a_temporarily_refused_mail_is_retried(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, later: Later
) -> None:
    post.rude_to["bob@example.com"] = "450 4.2.0 Greylisted, come back later"
    await gives(alice, bob, garden)

    [mail] = await deliveries(bob, "RETRYING")
    assert mail["error"] == "450 4.2.0 Greylisted, come back later"
    assert mail["nextAttemptAt"] > mail["createdAt"]

    post.rude_to.clear()
    await later.has_come(after=lane.FIRST_WAIT * 2)
    await deliveries(bob, "SENT")


async def test_mails_wait_for_a_server_that_is_down_and_go_out_in_order(
    alice: Person,
    bob: Person,
    ada: Person,
    garden: dict[str, Any],
    post: MailServer,
    deliveries: Deliveries,
    components: Components,
) -> None:
    await post.has(3)
    await post.stop()
    titles = [f"Task {number}" for number in range(5)]
    for title in titles:
        await gives(alice, bob, garden, title)

    waiting = await deliveries(bob, "QUEUED")
    assert len(waiting) == 5

    async def the_first_is_tried() -> Any:
        first = (await mails_to(bob, as_seen_by=ada))[-1]
        return first if first["status"] == "RETRYING" else None

    first = await until(components.database, the_first_is_tried)
    assert "Connect" in first["error"]
    assert first["nextAttemptAt"] is not None

    await post.start()

    await deliveries(bob, "SENT")
    assert post.subjects_to(bob.email)[1:] == [f"Task assigned: {title}" for title in titles]


async def test_a_hanging_mail_server_delays_nothing_else(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, later: Later
) -> None:
    held_up, go_on = asyncio.Event(), asyncio.Event()

    async def hang(_: Envelope) -> None:
        held_up.set()
        await go_on.wait()

    await post.has(3)
    post.rude = hang
    await gives(alice, bob, garden, "First")
    await later.has_come(after=GRACE)
    await held_up.wait()

    for number in range(10):
        await gives(alice, bob, garden, f"Task {number}")
    assert (await asgi.request(alice.app, "GET", "/health")).status == 200

    go_on.set()

    await deliveries(bob, "SENT")
    assert len(about(post, bob)) == 11
    async with asyncio.timeout(10):
        while not IN_THE_END.issubset(await figures(alice.app)):  # noqa: ASYNC110  # a moment after the commit, and nobody is told
            await asyncio.sleep(0)


IN_THE_END = {
    'taskflow_jobs_total{kind="mail.task_assigned",outcome="done"} 11.0',
    'taskflow_jobs_late_seconds{lane="mail"} 0.0',
}


async def figures(app: Any) -> set[str]:
    return set((await asgi.request(app, "GET", "/metrics")).body.decode().splitlines())


async def test_one_connection_carries_many_mails(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries
) -> None:
    for number in range(6):
        await gives(alice, bob, garden, f"Task {number}")

    await deliveries(bob, "SENT")
    assert post.connections <= 2


async def test_admins_page_through_the_mail(ada: Person, alice: Person, bob: Person, chidi: Person) -> None:
    everything = (await ada.asks(PAGE, first=100))["emailDeliveries"]
    ids = [mail["id"] for mail in everything["nodes"]]
    assert everything["totalCount"] == 4
    assert [mail["to"] for mail in everything["nodes"]] == [p.email for p in (chidi, bob, alice, ada)]

    first = (await ada.asks(PAGE, first=3))["emailDeliveries"]
    rest = (await ada.asks(PAGE, first=3, after=first["pageInfo"]["endCursor"]))["emailDeliveries"]
    back = (await ada.asks(PAGE, last=2, before=rest["pageInfo"]["startCursor"]))["emailDeliveries"]

    assert [mail["id"] for mail in first["nodes"] + rest["nodes"]] == ids
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)
    assert [mail["id"] for mail in back["nodes"]] == ids[1:3]
    assert (await ada.asks(PAGE, first=5, status="FAILED"))["emailDeliveries"]["totalCount"] == 0


async def test_a_mail_is_a_node_for_admins_alone(ada: Person, bob: Person) -> None:
    mail = (await ada.asks(PAGE, first=1))["emailDeliveries"]["nodes"][0]
    ask = "query ($id: ID!) { node(id: $id) { id ... on EmailDelivery { to } } }"

    assert (await ada.asks(ask, id=mail["id"]))["node"] == {"id": mail["id"], "to": mail["to"]}
    assert (await bob.asks(ask, id=mail["id"]))["node"] is None


async def test_others_see_no_mail_and_send_none(bob: Person, ada: Person) -> None:
    mail = (await ada.asks(PAGE, first=1))["emailDeliveries"]["nodes"][0]

    assert (await bob.is_refused(PAGE, first=1))["extensions"]["code"] == "FORBIDDEN"
    assert (await bob.fails(TEST, to="bob@example.com"))["code"] == "FORBIDDEN"
    assert (await bob.fails(RESEND, id=mail["id"]))["code"] == "FORBIDDEN"


async def test_an_accepted_mail_can_be_sent_once_more(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, deliveries: Deliveries, ada: Person
) -> None:
    await gives(alice, bob, garden)
    [mail] = await deliveries(bob, "SENT")

    await ada.does(RESEND, id=mail["id"])

    assert [one["status"] for one in await deliveries(bob, "SENT")] == ["SENT", "SENT"]
    first, second = about(post, bob)
    assert str(first["Subject"]) == str(second["Subject"])
    assert first["Message-ID"] != second["Message-ID"]


async def test_a_refused_resend_says_why(
    alice: Person, bob: Person, garden: dict[str, Any], deliveries: Deliveries, ada: Person
) -> None:
    task = await gives(alice, bob, garden)
    await alice.does(f'mutation {{ deleteTask(id: "{task["id"]}") {{ errors {{ message }} }} }}')
    [mail] = await deliveries(bob, "SKIPPED")

    assert (await ada.fails(RESEND, id=mail["id"]))["code"] == "INVALID"
    assert (await ada.fails(RESEND, id="mail_01jxyz00000000000000000000"))["code"] == "NOT_FOUND"


async def test_a_test_mail_returns_the_dialogue_with_the_server(ada: Person, post: MailServer) -> None:
    answer = await ada.does(TEST, to="Operator@Example.com")

    assert answer["ok"]
    said = "\n".join(answer["transcript"])
    for words in (
        "> EHLO tasks.example.com",
        "< 220 ",
        "> MAIL FROM:<tasks@example.com>",
        "> RCPT TO:<operator@example.com>",
        "< 250 OK",
    ):
        assert words in said
    assert "TaskFlow can send mail" in post.subjects_to("operator@example.com")


async def test_a_failed_test_mail_says_why_and_is_listed(ada: Person, post: MailServer) -> None:
    post.rude_to["x@example.com"] = "550 Relaying denied"

    answer = await ada.does(TEST, to="x@example.com")

    assert not answer["ok"]
    assert answer["transcript"][-1] == "< 550 Relaying denied"
    mail = (await ada.asks(PAGE, first=1, status="FAILED"))["emailDeliveries"]["nodes"][0]
    assert (mail["to"], mail["template"]) == ("x@example.com", "test")


async def test_a_dry_run_of_a_test_mail_sends_nothing(ada: Person, post: MailServer) -> None:
    await post.has(1)

    answer = await ada.does(
        TEST.replace("sendTestEmail(to: $to)", "sendTestEmail(to: $to) @dryRun"), to="x@example.com"
    )

    assert answer["dryRun"]
    assert post.subjects_to("x@example.com") == []


async def test_a_test_mail_requested_twice_with_one_key_is_sent_once(ada: Person, post: MailServer) -> None:
    keyed = TEST.replace("sendTestEmail(to: $to)", 'sendTestEmail(to: $to) @idempotent(key: "k1")')

    first = await ada.does(keyed, to="x@example.com")
    second = await ada.does(keyed, to="x@example.com")

    assert first == second
    assert len(post.subjects_to("x@example.com")) == 1


@pytest.mark.parametrize("to", ["nobody", "a@b.c\r\nRCPT TO:<eve@example.com>", "x@example.com, y@example.com"])
async def test_a_test_mail_goes_to_one_address(ada: Person, to: str) -> None:
    assert (await ada.fails(TEST, to=to))["path"] == ["to"]


@pytest.mark.settings(MAIL_URL="smtp://alice:hunter2hunter2@127.0.0.1:1")
async def test_no_secret_is_in_a_transcript(ada: Person) -> None:
    answer = await ada.does(TEST, to="x@example.com")

    assert not answer["ok"]
    assert "hunter2" not in str(answer)


@pytest.mark.settings(MAIL_URL="")
async def test_without_a_mail_server_mails_are_files(
    app: Any, settings: Any, components: Components, ada: Person
) -> None:
    await register(app, "Zoë Ångström", email="zoe@example.com")
    folder = settings.mail_dir

    async def both_are_there() -> bool:
        return len(list(folder.glob("*-welcome-*.eml"))) == 2

    await until(components.database, both_are_there)

    texts = [path.read_text() for path in folder.glob("*.eml")]
    assert any("zo" in text and "Welcome to TaskFlow" in text for text in texts)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert (await ada.does(TEST, to="x@example.com"))["transcript"][0].startswith("No mail server is set")
