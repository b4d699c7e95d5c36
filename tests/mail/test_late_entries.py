"""Mails about events that reach the inbox late, or in another order than they happened."""

from __future__ import annotations

from typing import Any

import pytest

from events.handlers.mail import GRACE
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import entries, marks
from tests.mail.conftest import run_due
from tests.mail.test_assignment_mail import about, gives, hands
from tests.support.later import time_passes
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
