"""The table of handlers: which one reacts to which event. `taskflow events` prints this table.

Mutations emit their events on two buses. Handlers of `before` run inside the transaction: what they write is committed with the change,
and an exception undoes it. Handlers of `after` get what is committed; one that fails is logged and stops nobody. On each bus sync handlers run
before async ones, and of each kind the lower priority (10 if none is given) runs first.
"""

from __future__ import annotations

from typing import Protocol

from events.bus.bus import Bus
from events.bus.messages import Committed
from events.handlers import accounts, delivery, labels, notices, notify, push, remind, skipped, stages
from events.handlers.letter import MailRenderer
from events.handlers.mail import MailTheAssignee, WelcomeTheUser
from events.handlers.skipped import ResendSkippedMail
from events.label import LabelDeleted
from events.stage import StageCreated, StageDeleted
from events.task import TaskAssigned
from events.user import UserCreated


class HandlerComponents(delivery.DeliveryComponents, Protocol):
    """The parts of the application that the handlers use."""

    @property
    def letters(self) -> MailRenderer: ...

    @property
    def confirms_email(self) -> bool: ...


def register(before: Bus, after: Bus, components: HandlerComponents) -> None:
    before.on(
        UserCreated.name, WelcomeTheUser(components.letters, confirms_email=components.confirms_email), priority=2
    )
    before.on(UserCreated.name, accounts.give_the_default_profile, priority=5)
    before.on(TaskAssigned.name, MailTheAssignee(components.letters))
    before.on(LabelDeleted.name, labels.take_off_its_tasks)
    before.on(StageCreated.name, stages.fill_the_first)
    before.on(StageDeleted.name, stages.empty_the_deleted)
    before.on(*skipped.EVENTS)(ResendSkippedMail(components.letters))
    before.on(*notify.EVENTS)(notify.note_who_is_concerned)
    before.on(*notices.EVENTS)(notices.look_again)
    before.on(push.SESSION_ENDS)(push.forget_its_devices)
    before.on(*remind.EVENTS)(remind.note_what_comes_due)

    after.on(Committed, delivery.ForgetStaleCallers(components), priority=1)
    after.on(Committed, delivery.WriteTheSecurityLog(components), priority=2)
    after.on(Committed, delivery.DeliverToSubscriptions(components), priority=3)
    after.on(Committed, delivery.HintOtherProcesses(components), priority=4)
    after.on(Committed, delivery.WakeTheWorker(components), priority=5)
    after.on(UserCreated, accounts.log_user_created, priority=1)
    after.on("app.ready", accounts.log_app_ready)
