"""Mails by reason: who gets them, when, and how they are turned off."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from email.message import EmailMessage
from typing import Any

import pytest

from events.handlers import notices
from events.handlers.mail import GRACE
from events.jobs import queue
from models.notification.notification import MOST_EVENTS
from models.values import clock
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import EDIT, entries, marks, settled
from tests.live.test_task_stream import creates
from tests.mail.conftest import Later, mails_to
from tests.mail.test_assignment_mail import JOIN, LEAVE
from tests.preferences.words import preferences, wants, wants_over
from tests.support import asgi
from tests.support.commits import until
from tests.support.mail_server import MailServer
from tests.support.people import Person
from tests.support.words import TRASH
from tests.tasks.test_bulk import CREATES

ALL_MAILS = "{ emailDeliveries(first: 100) { nodes { id to subject template status error } } }"
WAITING = "SELECT count(*) FROM jobs WHERE lane = 'mail' AND state = 0 AND run_at <= $1"
DAY = clock.DAY
Comes = Callable[..., Awaitable[list[EmailMessage]]]


@pytest.fixture
async def garden(garden: Any, bob: Person, components: Components, later: Later, post: MailServer) -> Any:
    """The garden, after Bob has archived the entry about being added to it and its mail has been sent."""
    await settled(components)
    await _all_mailed(components, later, after=GRACE)
    await marks(bob, *await entries(bob), archived=True)
    post.letters.clear()
    return garden


@pytest.fixture
def comes(components: Components, later: Later, post: MailServer) -> Comes:
    """Lets so much time pass, and returns the mails that have come to a person."""

    async def come(to: Person, *, after: int = notices.GRACE_OF_A_COMMENT) -> list[EmailMessage]:
        await settled(components)
        await _all_mailed(components, later, after=after)
        return [mail for mail in post.letters if to.email in str(mail["To"])]

    return come


async def _all_mailed(components: Components, later: Later, *, after: int) -> None:
    async def nothing_is_due() -> bool:
        return not await components.database.reads.fetchval(WAITING, clock.now())

    await later.has_come(after=after)
    await until(components.database, nothing_is_due)


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def subjects(mails: list[EmailMessage]) -> list[str]:
    return [str(mail["Subject"]) for mail in mails]


def token_of(mail: EmailMessage) -> str:
    return re.sub(r"\s", "", str(mail["List-Unsubscribe"])).strip("<>").rpartition("/")[2]


async def clicked(app: Any, path: str) -> asgi.Answer:
    """Unsubscribes with one click, as a mail program does."""
    headers = {"content-type": "application/x-www-form-urlencoded"}
    return await asgi.request(app, "POST", path, headers=headers, body=b"List-Unsubscribe=One-Click")


async def test_a_comment_is_mailed_to_watchers_with_its_text_and_a_link(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "The <b>red</b> ones")

    (mail,) = await comes(bob)

    assert str(mail["Subject"]) == "New comment: Roses"
    text, page = text_of(mail), mail.get_body(("html",)).get_content()  # type: ignore[union-attr]  # both parts are there
    for words in (
        "Hi Bob",
        "Alice commented on “Roses”",
        "The <b>red</b> ones",
        f"https://tasks.example.com/t/{task['key']}",
    ):
        assert words in text
    assert "The &lt;b&gt;red&lt;/b&gt; ones" in page
    assert "View Task" in page


async def test_a_reason_without_a_task_is_mailed_as_well(
    alice: Person, chidi: Person, comes: Comes, post: MailServer
) -> None:
    await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    teams = (await alice.asks("{ teams { id name } }"))["teams"]
    join = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: VIEWER) { errors { message } } }"
    await alice.does(join, team=next(team["id"] for team in teams if team["name"] == "Orchard"), user=chidi.id)

    mail = (await comes(chidi))[-1]

    assert str(mail["Subject"]) == "You were added to Orchard"
    assert "/unsubscribe/" in str(mail["List-Unsubscribe"])


async def test_a_team_that_its_reader_has_left_is_not_named(
    alice: Person, chidi: Person, comes: Comes, components: Components
) -> None:
    team = (await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }'))[
        "team"
    ]
    await alice.does(JOIN, team=team["id"], user=chidi.id)
    await settled(components)
    await alice.does(LEAVE, team=team["id"], user=chidi.id)
    rename = 'mutation ($id: ID!) { updateTeam(id: $id, input: {name: "Layoffs"}) { errors { message } } }'
    await alice.does(rename, id=team["id"])

    mail = (await comes(chidi))[-1]

    assert str(mail["Subject"]) == "Your place in a team changed"
    assert "Layoffs" not in text_of(mail)


async def test_a_mail_is_in_the_language_of_its_reader(alice: Person, bob: Person, garden: Any, comes: Comes) -> None:
    await bob.does('mutation { updateProfile(input: {locale: "de-AT"}) { errors { message } } }')
    task = await creates(bob, garden, "Rosen")
    await writes(alice, task, "Die roten")

    (mail,) = await comes(bob)

    assert str(mail["Subject"]) == "Neuer Kommentar: Rosen"
    assert "Alice hat „Rosen“ kommentiert" in text_of(mail)
    assert "Keine Mails dieser Art mehr: https://tasks.example.com/unsubscribe/" in text_of(mail)


async def test_changes_of_one_task_in_the_grace_period_share_a_mail_and_their_author_gets_none(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await writes(alice, task, "Second, @bob")
    await writes(bob, task, "Third")

    (mail,) = await comes(bob)

    assert text_of(mail).count("First") == text_of(mail).count("Second") == 1
    assert "Third" not in text_of(mail)
    assert await comes(bob) == [mail]


async def test_mails_about_one_task_are_one_thread(alice: Person, bob: Person, garden: Any, comes: Comes) -> None:
    roses = await creates(alice, garden, "Roses", assigneeId=bob.id)
    tulips = await creates(bob, garden, "Tulips")
    await comes(bob)
    await writes(alice, roses, "First")
    await writes(alice, tulips, "Second")

    mails = {str(mail["Subject"]): mail for mail in await comes(bob)}

    assigned, first, second = (
        mails[subject] for subject in ("Task assigned: Roses", "New comment: Roses", "New comment: Tulips")
    )
    assert assigned["References"] == first["References"] == first["In-Reply-To"] != second["References"]
    assert len({mail["Message-ID"] for mail in mails.values()}) == 3


async def test_an_entry_that_was_read_meanwhile_is_not_mailed(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await settled(components)
    await marks(bob, *await entries(bob), read=True)
    assert await comes(bob) == []

    await writes(alice, task, "Second")
    (mail,) = await comes(bob)
    assert "First" not in text_of(mail)


async def test_what_was_read_is_not_mailed_however_many_comments_it_was(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components
) -> None:
    """An entry lists only its newest events."""
    task = await creates(bob, garden, "Roses")
    for n in range(MOST_EVENTS + 1):
        await writes(alice, task, f"Comment {n}.")
    await settled(components)
    await marks(bob, *await entries(bob), read=True)
    await writes(alice, task, "The last")

    (mail,) = await comes(bob)

    assert text_of(mail).count("commented on") == 1
    assert "The last" in text_of(mail)


@pytest.mark.parametrize("what", ["not wanted", "in the trash", "out of sight", "account closed"])
async def test_an_entry_that_no_longer_applies_is_not_mailed(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components, what: str
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await settled(components)
    if what == "not wanted":
        await wants_over(bob, COMMENTED=["IN_APP"])
    elif what == "in the trash":
        await bob.does(TRASH, id=task["id"])
    elif what == "out of sight":
        await alice.does(LEAVE, team=garden["id"], user=bob.id)
    else:
        await bob.does(f'mutation {{ deactivateUser(id: "{bob.id}") {{ errors {{ message }} }} }}')

    assert [mail for mail in await comes(bob) if "Roses" in str(mail["Subject"])] == []


async def test_a_reason_without_the_inbox_channel_is_still_mailed(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    await wants_over(bob, STATUS_CHANGED=["EMAIL"])
    task = await creates(bob, garden, "Roses")
    await alice.does(EDIT, id=task["id"], input={"status": "IN_PROGRESS"})

    assert subjects(await comes(bob)) == ["Status changed: Roses"]
    assert await entries(bob) == []


@pytest.mark.parametrize(("many", "mails"), [(10, 10), (12, 1)])
async def test_changes_of_many_tasks_by_one_call_come_in_one_mail(
    alice: Person, bob: Person, garden: Any, comes: Comes, many: int, mails: int
) -> None:
    inputs = [{"title": f"Bed {n}", "teamId": garden["id"], "assigneeId": bob.id} for n in range(many)]
    await alice.does(CREATES, inputs=inputs)

    came = await comes(bob)

    assert len(came) == mails
    assert len(await entries(bob)) >= 10
    if mails == 1:
        assert subjects(came) == ["12 of your tasks changed at once"]
        assert all(f"Bed {n} (" in text_of(came[0]) for n in range(many))


async def test_a_bulk_change_of_500_tasks_sends_one_mail(
    alice: Person, bob: Person, garden: Any, comes: Comes, ada: Person
) -> None:
    inputs = [{"title": f"Bed {n}", "teamId": garden["id"], "assigneeId": bob.id} for n in range(500)]
    await alice.does(CREATES, inputs=inputs)

    assert subjects(await comes(bob)) == ["500 of your tasks changed at once"]


def hour_that_has_come() -> int:
    return clock.moment(clock.now()).hour


def quiet_now() -> dict[str, str]:
    now = clock.moment(clock.now())
    start, end = (now.hour - 2) % 24, (now.hour + 3) % 24
    return {"quietFrom": f"{start:02d}:00", "quietUntil": f"{end:02d}:00"}


def another_weekday() -> int:
    return clock.moment(clock.now()).isoweekday() % 7 + 1


async def test_a_daily_digest_lists_unread_entries_in_one_mail_a_day(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components
) -> None:
    await wants(bob, digest="DAILY", digestHour=hour_that_has_come())
    roses, tulips = await creates(bob, garden, "Roses"), await creates(bob, garden, "Tulips")
    await writes(alice, roses, "First")
    await writes(alice, tulips, "Second")
    await creates(alice, garden, "Lilies", assigneeId=bob.id)
    await settled(components)

    (mail,) = await comes(bob, after=DAY)

    assert str(mail["Subject"]) == "What is new in TaskFlow"
    assert all(words in text_of(mail) for words in ("Roses (", "Tulips (", "Lilies (", "First", "Second"))
    assert (mail["References"], "/unsubscribe/" in mail["List-Unsubscribe"]) == (None, True)
    await writes(alice, roses, "Third")
    assert await comes(bob) == [mail]


async def test_a_digest_that_is_not_due_waits_and_turning_digests_off_sends_it(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    await wants(bob, digest="WEEKLY", digestWeekday=another_weekday())
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    assert await comes(bob, after=8 * DAY) == []

    await wants(bob, digest="OFF")
    assert subjects(await comes(bob, after=8 * DAY)) == ["New comment: Roses"]


async def test_in_quiet_hours_nothing_is_mailed_and_changing_them_takes_effect(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    await wants(bob, **quiet_now())
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await creates(alice, garden, "Lilies", assigneeId=bob.id)
    assert await comes(bob, after=DAY) == []

    await wants(bob, quietFrom=None, quietUntil=None)
    assert sorted(subjects(await comes(bob, after=DAY))) == ["New comment: Roses", "Task assigned: Lilies"]


async def test_an_assignment_is_mailed_at_once_when_quiet_hours_are_taken_away(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    await wants(bob, **quiet_now())
    await creates(alice, garden, "Lilies", assigneeId=bob.id)
    assert await comes(bob, after=GRACE) == []

    await wants(bob, quietFrom=None, quietUntil=None)

    assert subjects(await comes(bob, after=GRACE)) == ["Task assigned: Lilies"]


async def test_an_assignment_that_waits_is_held_back_by_new_quiet_hours(
    alice: Person, bob: Person, ada: Person, garden: Any, comes: Comes, components: Components
) -> None:
    await creates(alice, garden, "Lilies", assigneeId=bob.id)
    await settled(components)
    await wants(bob, **quiet_now())

    assert await comes(bob, after=GRACE) == []
    (waiting,) = await mails_to(bob, as_seen_by=ada)
    assert waiting["status"] == "QUEUED"
    assert clock.from_wire(waiting["nextAttemptAt"]) > clock.now() + clock.DAY // 24


async def test_mails_about_security_are_sent_at_once_and_can_not_be_unsubscribed_from(
    bob: Person, garden: Any, comes: Comes
) -> None:
    await wants(
        bob, digest="WEEKLY", digestWeekday=another_weekday(), quietFrom="00:00", quietUntil="23:59", remindBefore=None
    )
    await bob.does('mutation { createApiKey(input: {name: "robot", scopes: [READ]}) { secret errors { message } } }')

    (mail,) = await comes(bob, after=GRACE)

    assert str(mail["Subject"]) == "An API key was created for your account"
    assert (mail["List-Unsubscribe"], mail["List-Unsubscribe-Post"]) == (None, None)


async def test_an_assignment_is_mailed_if_its_reason_has_the_mail_channel(
    alice: Person, bob: Person, garden: Any, comes: Comes, ada: Person
) -> None:
    await wants_over(bob, ASSIGNED=["IN_APP"])
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    assert await comes(bob) == []

    await wants_over(bob, ASSIGNED=["EMAIL"])
    await creates(alice, garden, "Tulips", assigneeId=bob.id)
    assert subjects(await comes(bob)) == ["Task assigned: Tulips"]


async def test_a_mention_in_a_task_that_is_theirs_no_more_is_still_mailed(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    task = await creates(alice, garden, "Roses", assigneeId=bob.id, description="@bob knows how")
    await alice.does(EDIT, id=task["id"], input={"assigneeId": alice.id})

    assert subjects(await comes(bob, after=GRACE)) == []
    (mail,) = await comes(bob, after=GRACE)

    assert str(mail["Subject"]) == "You were mentioned: Roses"
    assert "assigned" not in text_of(mail)


async def test_a_mention_in_a_task_that_is_theirs_comes_with_the_mail_about_the_assignment(
    alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    await creates(alice, garden, "Roses", assigneeId=bob.id, description="@bob knows how")

    (mail,) = await comes(bob)

    assert str(mail["Subject"]) == "Task assigned: Roses"
    assert "@bob knows how" in text_of(mail)
    assert await comes(bob) == [mail]


async def test_one_click_turns_off_mails_of_that_reason_and_viewing_the_page_does_not(
    app: Any, alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    (mail,) = await comes(bob)
    assert str(mail["List-Unsubscribe-Post"]) == "List-Unsubscribe=One-Click"
    before = await preferences(bob)

    page = await asgi.request(app, "GET", f"/unsubscribe/{token_of(mail)}")
    assert (page.status, "No more mails of this kind?" in page.body.decode()) == (200, True)
    assert 'href="/settings/notifications"' in page.body.decode()
    assert await preferences(bob) == before
    done = await clicked(app, f"/unsubscribe/{token_of(mail)}")
    again = await clicked(app, f"/unsubscribe/{token_of(mail)}")

    assert (done.status, again.status) == (200, 200)
    after = await preferences(bob)
    changed = [one for one in after["notifications"] if one not in before["notifications"]]
    assert changed == [{"reason": "COMMENTED", "channels": ["IN_APP"]}]
    await writes(alice, task, "Second")
    assert await comes(bob) == [mail]


async def test_the_unsubscribe_link_of_a_digest_turns_off_all_mails_but_security(
    app: Any, alice: Person, bob: Person, garden: Any, comes: Comes
) -> None:
    await wants(bob, digest="DAILY", digestHour=hour_that_has_come())
    await writes(alice, await creates(bob, garden, "Roses"), "First")
    (mail,) = await comes(bob, after=DAY)

    await clicked(app, f"/unsubscribe/{token_of(mail)}")

    mailed = [one["reason"] for one in (await preferences(bob))["notifications"] if "EMAIL" in one["channels"]]
    assert mailed == ["SECURITY"]


@pytest.mark.parametrize(
    "break_it", [lambda token: token[:-1], lambda _: "a.b.c", lambda token: token.replace("COMMENTED", "TEAM")]
)
async def test_a_made_up_unsubscribe_link_changes_nothing(
    app: Any, alice: Person, bob: Person, garden: Any, comes: Comes, break_it: Callable[[str], str]
) -> None:
    await writes(alice, await creates(bob, garden, "Roses"), "First")
    (mail,) = await comes(bob)
    before = await preferences(bob)

    answer = await clicked(app, f"/unsubscribe/{break_it(token_of(mail))}")

    assert answer.status == 404
    assert await preferences(bob) == before


async def test_admins_see_mails_of_all_reasons_and_refused_ones(
    alice: Person, bob: Person, garden: Any, comes: Comes, ada: Person, post: MailServer, components: Components
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await comes(bob)
    post.rude_to[bob.email] = "550 5.1.1 no such mailbox"
    await writes(alice, task, "Second")
    await comes(bob)

    found = (await ada.asks(ALL_MAILS))["emailDeliveries"]["nodes"]

    theirs = [
        (one["subject"], one["template"], one["status"]) for one in found if one["subject"] == "New comment: Roses"
    ]
    assert theirs == [("New comment: Roses", "notice", "FAILED"), ("New comment: Roses", "notice", "SENT")]


async def test_admins_see_waiting_mails_of_all_reasons(
    alice: Person, bob: Person, garden: Any, comes: Comes, ada: Person, components: Components
) -> None:
    async def of_bob() -> list[tuple[str, str, str]]:
        found = (await ada.asks(ALL_MAILS))["emailDeliveries"]["nodes"]
        mails = [(one["subject"], one["template"], one["status"]) for one in found if one["to"] == bob.email]
        return [one for one in mails if "Roses" in one[0] or "overdue" in one[0] or "digest" in one[1]]

    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await writes(alice, task, "Second")
    await settled(components)

    assert await of_bob() == [("Roses", "notice", "QUEUED")] * 2
    assert len(await comes(bob)) == 1
    assert await of_bob() == [("New comment: Roses", "notice", "SENT")]
    await writes(alice, task, "Third")
    await settled(components)
    await marks(bob, *await entries(bob), read=True)
    assert await comes(bob) == await comes(bob)
    assert [status for _, _, status in await of_bob()] == ["SKIPPED", "SENT"]


async def test_an_assignment_that_comes_with_a_digest_is_listed_as_waiting(
    alice: Person, bob: Person, garden: Any, comes: Comes, ada: Person
) -> None:
    async def of_roses() -> list[tuple[str, str]]:
        found = (await ada.asks(ALL_MAILS))["emailDeliveries"]["nodes"]
        return [
            (one["template"], one["status"]) for one in found if one["to"] == bob.email and "Roses" in one["subject"]
        ]

    await wants(bob, digest="WEEKLY", digestWeekday=another_weekday())
    await creates(alice, garden, "Roses", assigneeId=bob.id)

    assert await comes(bob, after=GRACE) == []
    assert await of_roses() == [("notice", "QUEUED")]
    await wants(bob, digest="DAILY", digestHour=hour_that_has_come())
    (mail,) = await comes(bob, after=DAY)
    assert "Roses" in text_of(mail)
    found = (await ada.asks(ALL_MAILS))["emailDeliveries"]["nodes"]
    assert ("digest", "SENT") in [(one["template"], one["status"]) for one in found if one["to"] == bob.email]
    assert await of_roses() == []


async def test_a_job_that_another_worker_holds_during_a_digest_is_mailed_the_same_day(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components
) -> None:
    await wants(bob, digest="DAILY", digestHour=hour_that_has_come())
    await writes(alice, await creates(bob, garden, "Roses"), "First")
    await writes(alice, await creates(bob, garden, "Tulips"), "Second")
    await settled(components)
    newest = "(SELECT id FROM jobs WHERE kind = 'mail.notice' ORDER BY id DESC LIMIT 1)"
    hold = f"UPDATE jobs SET leased_until = $1, run_at = $1 WHERE id = {newest}"
    lasts = clock.now() + DAY + queue.LONGEST_LEASE // 2
    await components.database.unit(lambda unit: unit.execute(hold, lasts))

    (mail,) = await comes(bob, after=DAY)
    assert "First" in text_of(mail)
    assert "Second" not in text_of(mail)

    _, rest = await comes(bob, after=queue.LONGEST_LEASE)
    assert "Second" in text_of(rest)
    await writes(alice, await creates(bob, garden, "Lilies"), "Third")
    assert await comes(bob) == [mail, rest]


async def test_what_does_not_fit_into_a_digest_comes_in_a_second_one(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "MOST_JOBS", 1)
    await wants(bob, digest="DAILY", digestHour=hour_that_has_come())
    task = await creates(bob, garden, "Roses")
    for word in ("First", "Second", "Third"):
        await writes(alice, task, word)
    await settled(components)

    mails = await comes(bob, after=DAY)

    assert [[word in text_of(mail) for word in ("First", "Second", "Third")] for mail in mails] == [
        [True, True, False],
        [False, False, True],
    ]


async def test_an_assignment_is_not_lost_when_digests_are_turned_on_before_it_was_mailed(
    alice: Person, bob: Person, garden: Any, comes: Comes, components: Components
) -> None:
    await creates(alice, garden, "Roses", assigneeId=bob.id)
    await settled(components)
    await wants(bob, digest="DAILY", digestHour=hour_that_has_come())

    (mail,) = await comes(bob, after=DAY)
    assert "Roses" in text_of(mail)
    assert await comes(bob, after=DAY) == [mail]


async def test_an_unreachable_mail_server_costs_no_attempt_and_then_one_mail_comes(
    alice: Person, bob: Person, garden: Any, comes: Comes, post: MailServer, components: Components, later: Later
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")
    await writes(alice, task, "Second")
    await settled(components)
    await post.stop()
    tried = "SELECT count(*) FROM jobs WHERE kind = 'mail.notice' AND error IS NOT NULL"

    async def it_was_tried() -> Any:
        return await components.database.reads.fetchval(tried)

    await later.has_come(after=notices.GRACE_OF_A_COMMENT)
    await until(components.database, it_was_tried)
    attempts = await components.database.reads.fetch(
        "SELECT attempts FROM jobs WHERE kind = 'mail.notice' AND leased_until = 0"
    )
    assert all(row["attempts"] == 0 for row in attempts)

    await post.start()
    (mail,) = await comes(bob)
    assert all(words in text_of(mail) for words in ("First", "Second"))


async def test_a_change_while_a_mail_is_being_sent_is_mailed_too(
    alice: Person, bob: Person, garden: Any, comes: Comes, post: MailServer, components: Components, later: Later
) -> None:
    task = await creates(bob, garden, "Roses")
    await writes(alice, task, "First")

    async def meanwhile(_: object) -> None:
        if not post.letters:
            await writes(alice, task, "Second")
            await settled(components)

    post.rude = meanwhile
    first = await comes(bob)
    assert ["Second" in text_of(mail) for mail in first] == [False]

    second = (await comes(bob))[1:]
    assert ["First" in text_of(mail) for mail in second] == [False]
    assert "Second" in text_of(second[0])
