"""A span for each try at a job, in the trace of the request that asked for it; and one for each mail and push that a
job sends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from opentelemetry.context import Context
from opentelemetry.trace import Link, SpanKind, get_current_span

from events.handlers import stages
from events.handlers.letter import Letter
from events.jobs.attempt import JobAttempt
from events.jobs.queue import Queue
from events.jobs.runner import JobRunner
from events.storage.database import Writes
from events.storage.job import Job
from models.push_device.message import Delivery, PushMessage
from taskflow.mail.mailer import Mailer, MailTrial
from taskflow.push.sender import PushSender
from taskflow.settings.settings import Settings
from taskflow.tracing.spans import TRACEPARENT, Spans, context_of, note_failure, traceparent

AT_ONCE = 60_000
"""Milliseconds. A job that is older when it runs, or is retried, begins a trace of its own with a link to the request:
by then, tools that wait for complete traces have stopped waiting."""
TAKES_NO_MORE = frozenset({stages.KIND})
"""Kinds of jobs for which an older process, which may run beside this one, uses the payload as a whole: an unknown key
would break it."""


class TracedQueue(Queue):
    """The trace context travels in the payload, which needs no column: handlers read only their own keys."""

    async def insert(self, unit: Writes, jobs: Sequence[Job]) -> None:
        current = traceparent()
        await super().insert(unit, jobs if current is None else [_with(job, current) for job in jobs])


class TracedJobRunner(JobRunner):
    def __init__(self, *given: Any, spans: Spans) -> None:  # Any: what the runner itself takes
        super().__init__(*given)
        self._tracer = spans.tracer

    async def _run(self, attempt: JobAttempt) -> None:
        job = attempt.job
        asked_in = context_of(job.payload.get(TRACEPARENT), within=Context())
        is_prompt = job.attempts == 1 and job.age <= AT_ONCE
        source = get_current_span(asked_in).get_span_context()
        with self._tracer.start_as_current_span(
            f"job {job.kind}",
            asked_in if is_prompt else Context(),
            kind=SpanKind.CONSUMER,
            attributes={
                "taskflow.job.kind": job.kind,
                "taskflow.job.try": job.attempts,
                "taskflow.job.age_ms": job.age,
            },
            links=[Link(source)] if source.is_valid and not is_prompt else [],
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                await super()._run(attempt)
            except BaseException as error:
                note_failure(span, error)
                raise


class TracedMailer:
    def __init__(self, mailer: Mailer, spans: Spans) -> None:
        self._mailer = mailer
        self._spans = spans

    async def send(self, letter: Letter, key: str) -> None:
        with self._spans.child("mail send", kind=SpanKind.CLIENT, attributes={"taskflow.mail": letter.template}):
            await self._mailer.send(letter, key)

    async def try_out(self, letter: Letter, key: str) -> MailTrial:
        with self._spans.child("mail send", kind=SpanKind.CLIENT, attributes={"taskflow.mail": letter.template}):
            return await self._mailer.try_out(letter, key)

    async def close(self) -> None:
        await self._mailer.close()


class TracedPushSender(PushSender):
    def __init__(self, settings: Settings, *, spans: Spans) -> None:
        super().__init__(settings)
        self._spans = spans

    async def send(
        self, sealed: str, message: PushMessage, *, seconds: float, ignore_backoff: bool = False
    ) -> Delivery:
        with self._spans.child("push send", kind=SpanKind.CLIENT) as span:
            delivery = await super().send(sealed, message, seconds=seconds, ignore_backoff=ignore_backoff)
            span.set_attribute("taskflow.push.outcome", delivery.outcome.value)
            return delivery


def _with(job: Job, current: str) -> Job:
    return job if job.kind in TAKES_NO_MORE else replace(job, payload={**job.payload, TRACEPARENT: current})
