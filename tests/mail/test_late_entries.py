"""Mails about events that reach the inbox late, or in another order than they happened."""

from __future__ import annotations

from typing import Any

import pytest

from events.handlers.mail import GRACE
from events.handlers.notices import GRACE_OF_A_COMMENT
from models.notification.notification import MOST_EVENTS
from models.values import clock
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import entries, marks
from tests.live.test_task_stream import creates
from tests.mail.test_assignment_mail import about, gives, hands
from tests.mail.test_notices import text_of
from tests.support.later import run_due, time_passes
from tests.support.mail_server import MailServer
from tests.support.people import Person

pytestmark = pytest.mark.settings(JOBS="apart")


async def test_an_assignment_is_mailed_though_a_worker_that_was_down_mails_it_before_the_inbox_has_it(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, components: Components
) -> None:
    task = await gives(alice, None, garden)
    await writes(bob, task, "Is the can empty?")
    await writes(alice, task, "It is.")
    await run_due(components, "notify")
    await marks(bob, *await entries(bob), read=True)

    await hands(alice, task, bob)
    await time_passes(components.database, GRACE)
    await run_due(components, "mail")
    await run_due(components, "notify")

    assert "Task assigned: Water the plants" in [mail["Subject"] for mail in about(post, bob)]
    assert [entry["title"] for entry in await entries(bob, {"unread": True})] == [
        "Alice assigned you “Water the plants”"
    ]


async def test_a_change_that_came_late_is_mailed_though_a_newer_one_was_read_before_it(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, components: Components
) -> None:
    """Several jobs raise entries at once, and the job of the older change may end last."""
    task = await creates(bob, garden, "Roses")
    await run_due(components, "notify")
    await writes(alice, task, "First")
    await time_passes(components.database, -clock.DAY)
    await writes(alice, task, "Second")
    await run_due(components, "notify")
    await marks(bob, *await entries(bob), read=True)

    await time_passes(components.database, clock.DAY)
    await run_due(components, "notify")
    await time_passes(components.database, GRACE_OF_A_COMMENT)
    await run_due(components, "mail")

    (mail,) = (mail for mail in post.letters if str(mail["Subject"]) == "New comment: Roses")
    assert "First" in text_of(mail)
    assert "Second" not in text_of(mail)
    (entry,) = await entries(bob, {"unread": True})
    listed = [event["id"] for event in entry["events"]]
    assert (entry["count"], listed) == (1, sorted(listed, reverse=True))


async def test_what_was_read_is_not_mailed_in_whatever_order_it_came(
    alice: Person, bob: Person, garden: dict[str, Any], post: MailServer, components: Components
) -> None:
    """An entry holds twenty events. Which of them made room for others is told by their age."""
    task = await creates(bob, garden, "Roses")
    await run_due(components, "notify")
    for n in range(2):
        await writes(alice, task, f"Comment {n}.")
    await time_passes(components.database, -clock.DAY)
    for n in range(2, MOST_EVENTS + 1):
        await writes(alice, task, f"Comment {n}.")
    await run_due(components, "notify")
    await time_passes(components.database, clock.DAY)
    await run_due(components, "notify")
    await marks(bob, *await entries(bob), read=True)

    await writes(alice, task, "The last")
    await run_due(components, "notify")
    await time_passes(components.database, GRACE_OF_A_COMMENT)
    await run_due(components, "mail")

    (mail,) = (mail for mail in post.letters if str(mail["Subject"]) == "New comment: Roses")
    assert text_of(mail).count("commented on") == 1
    assert "The last" in text_of(mail)
