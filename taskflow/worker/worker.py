"""The worker of one process: the handler of each kind of job, how many run at once, and the mailer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import timedelta

from events.handlers import labels, stages
from events.handlers.files import FileJobs
from events.handlers.letter import Recipient
from events.handlers.notices import NoticeJobs
from events.handlers.notify import NotifyJobs
from events.handlers.push import PushJobs
from events.handlers.remind import RemindJobs
from events.handlers.sending import MailJobs
from events.jobs.attempt import JobHandler
from events.jobs.queue import Queue, lane_of
from events.storage.job import Job
from models import mail_jobs
from models.values import clock
from models.values.ids import new_id
from resolvers.task import overdue
from taskflow.attachments import FileWork
from taskflow.files.store import FileStore
from taskflow.instruments import Instruments
from taskflow.mail.letters.letters import TemplateMailRenderer
from taskflow.mail.mailer import MailTrial
from taskflow.mail.unsubscribe import UnsubscribeAddresses
from taskflow.push.sender import PushSender
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database
from taskflow.worker.housekeeping import Housekeeping

LANES = {"mail": 1, "task": 4, "notify": 4, "remind": 4, "bulk": 1, "file": 1, "push": 8, "keep": 1}
"""One mail at a time, so that mails leave in the order in which they were requested; and one picture, because it takes
a whole processor."""

WITH_THE_SERVER = timedelta(seconds=3)
"""The time left for a mail under way when the server ends within its fifteen seconds."""


class Worker:
    def __init__(
        self, database: Database, settings: Settings, files: FileStore, push: PushSender, instruments: Instruments
    ) -> None:
        addresses = UnsubscribeAddresses(settings.secret.reveal(), settings.public_url)
        self.letters = TemplateMailRenderer(settings.public_url, addresses)
        self._mailer = instruments.mailer(settings)
        self.housekeeping = Housekeeping(database, settings, files)
        sending = MailJobs(lambda: database.reads, self.letters, self._mailer, confirms_email=settings.confirm_email)
        handlers = {
            **sending.handlers(),
            **NoticeJobs(lambda: database.reads, self.letters, self._mailer, sending).handlers(),
            **self.housekeeping.handlers(),
            overdue.KIND: JobHandler(overdue.run_job),
            labels.KIND: JobHandler(labels.run_job),
            stages.KIND: JobHandler(stages.run_job),
            **FileJobs(FileWork(files)).handlers(),
            **NotifyJobs(lambda: database.reads).handlers(),
            **PushJobs(lambda: database.reads, push, settings.public_url).handlers(),
            **RemindJobs(lambda: database.reads).handlers(),
        }
        self.runner = instruments.runner(database, lambda: database.reads, handlers, LANES)

    def wake(self) -> None:
        self.runner.wake()

    def wake_for(self, jobs: Iterable[Job]) -> None:
        """Called when jobs were enqueued here. A job for later wakes nobody: each lane looks once a second anyway, and
        asks how long the next one has to wait."""
        now = clock.now()
        self.runner.wake({lane_of(job.kind) for job in jobs if not job.delay and job.run_at <= now})

    async def run(self) -> None:
        """Runs until it is cancelled, even if it was drained before: a background task that returns counts as
        broken."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.housekeeping.run(), name="housekeeping")
                tasks.create_task(self.runner.run(), name="runner")
        finally:
            await self._mailer.close()

    async def drain(self, limit: timedelta = WITH_THE_SERVER) -> None:
        """Takes no new jobs, and lets running ones finish; those that don't are given back."""
        await self.runner.drain(limit)

    async def try_mail(self, to: str, locale: str) -> MailTrial:
        """A test mail, at once and beside the queue."""
        letter = self.letters.test(Recipient("", to, locale))
        return await self._mailer.try_out(letter, mail_jobs.trial_key())


def make_queue(queue: Callable[[Callable[[], str]], Queue] = Queue) -> Queue:
    return queue(lambda: new_id("job"))
