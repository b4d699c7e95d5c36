"""Who reacts to what. `taskflow events` prints this table.

Mutations emit their events on two buses. Handlers of `before` run inside the transaction: what they write is committed with the change,
and an exception undoes it. Handlers of `after` get what is committed; one that fails is logged and stops nobody. On each bus sync handlers run
before async ones, and of each kind the lower priority (10 if none is given) runs first.
"""

from __future__ import annotations

from typing import Protocol

from events.bus.bus import Bus
from events.handlers import accounts, delivery, skipped
from events.handlers.letter import MailRenderer
from events.handlers.mail import MailTheAssignee, WelcomeTheUser
from events.handlers.skipped import ResendSkippedMail
from events.payloads import Committed
from events.task import TaskAssigned
from events.user import UserCreated


class Parts(delivery.Parts, Protocol):
    """What the handlers work with: the application has it."""

    @property
    def letters(self) -> MailRenderer: ...

    @property
    def confirms_email(self) -> bool: ...


def register(before: Bus, after: Bus, parts: Parts) -> None:
    before.on(UserCreated.name, WelcomeTheUser(parts.letters, confirms_email=parts.confirms_email), priority=2)
    before.on(UserCreated.name, accounts.join_the_default_team, priority=5)
    before.on(TaskAssigned.name, MailTheAssignee(parts.letters))
    before.on(*skipped.EVENTS)(ResendSkippedMail(parts.letters))

    after.on(Committed, delivery.ForgetStaleCallers(parts), priority=1)
    after.on(Committed, delivery.WriteTheSecurityLog(parts), priority=2)
    after.on(Committed, delivery.DeliverToSubscriptions(parts), priority=3)
    after.on(Committed, delivery.HintOtherProcesses(parts), priority=4)
    after.on(Committed, delivery.WakeTheWorker(parts), priority=5)
    after.on(UserCreated, accounts.log_user_created, priority=1)
    after.on("app.ready", accounts.log_app_ready)
