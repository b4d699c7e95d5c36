"""The worker of one process: which job is whose, how many run at once, and who carries the mail."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import timedelta

from events.handlers.letter import TEST, Recipient
from events.handlers.sending import MailJobs
from events.job import Job
from events.jobs.attempt import Handler
from events.jobs.queue import Queue, lane_of
from events.jobs.runner import JobRunner
from models.values import clock
from models.values.ids import new_id
from resolvers.task import overdue
from taskflow.mail.letters.letters import TemplateMailRenderer
from taskflow.mail.mailer import MailTrial, mailer_for
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database
from taskflow.worker.housekeeping import Housekeeping

LANES = {"mail": 1, "task": 4, "keep": 1}
"""One mail at a time, so that they go out in the order in which they were asked for."""

WITH_THE_SERVER = timedelta(seconds=3)
"""What is left for a mail under way when the server ends within its fifteen seconds."""


class Worker:
    def __init__(self, database: Database, settings: Settings) -> None:
        self.letters = TemplateMailRenderer(settings.public_url)
        self._post = mailer_for(settings)
        self._housekeeping = Housekeeping(database, settings)
        sending = MailJobs(lambda: database.reads, self.letters, self._post, confirms_email=settings.confirm_email)
        handlers = {
            **sending.handlers(),
            **self._housekeeping.handlers(),
            overdue.KIND: Handler(overdue.look),
        }
        self.runner = JobRunner(database, lambda: database.reads, handlers, LANES)

    def wake(self) -> None:
        self.runner.wake()

    def wake_for(self, jobs: Iterable[Job]) -> None:
        """Work was asked for here. A job for later wakes nobody: each lane looks once a second anyway, and asks how long
        the next one has to wait."""
        now = clock.now()
        self.runner.wake({lane_of(job.kind) for job in jobs if not job.delay and job.run_at <= now})

    async def run(self) -> None:
        """Until it is cancelled, also when it was drained before: a background task that returns counts as broken."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._housekeeping.run(), name="housekeeping")
                tasks.create_task(self.runner.run(), name="runner")
        finally:
            await self._post.close()

    async def drain(self, limit: timedelta = WITH_THE_SERVER) -> None:
        """Takes nothing new, and lets what runs come to its end; what does not is given back."""
        await self.runner.drain(limit)

    async def try_mail(self, to: str, locale: str) -> MailTrial:
        """A test mail, at once and beside the queue."""
        letter = self.letters.test(Recipient("", to, locale))
        return await self._post.try_out(letter, f"mail.{TEST}:{new_id('mail')}")


def make_queue() -> Queue:
    return Queue(lambda: new_id("job"))
