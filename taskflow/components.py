"""The components of one process, wired together: the database, the two buses, the follower of the log and the rest."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import TypeVar

from events import handlers
from events.bus.bus import Bus, HandlerErrors
from events.bus.messages import Committed, PendingEvent
from events.event import Author, Event, Logged, is_personal
from events.live.window import ResetReason
from events.log import log
from events.log.cursor import Cursor, decode_cursor
from events.log.follower import Follower
from models.attachment.attachment import MEGABYTE, MOST_ON_A_TASK
from models.errors import Problem
from models.event.heads import Heads, PersonalHeads
from models.event.security_log import SecurityLog
from models.presence import Presence
from models.session.session import Lifetime
from models.storage.keyset import LARGEST_PAGE
from models.task.stored.labels import LabelCache
from models.task.task import MAX_AT_ONCE
from models.team.default import default_team
from models.values import clock
from models.viewer import Viewer
from resolvers.running import to_schema
from schema.instance import Instance, InstanceLimits
from taskflow import __version__
from taskflow.api.documents.limits import Limits
from taskflow.api.execution.callers import CallerLimits
from taskflow.authentication.attempt_counts import MemoryCounters, RedisCounters
from taskflow.authentication.authentication import CachingAuthenticator
from taskflow.authentication.passwords import WRONG_SECONDS, Passwords
from taskflow.authentication.throttle import Throttle
from taskflow.authentication.tokens import Tokens
from taskflow.background import running
from taskflow.files.addresses import FileAddresses
from taskflow.files.open_store import open_store
from taskflow.instruments import PLAIN, Instruments
from taskflow.load import loop_lag
from taskflow.load.histogram import Histogram
from taskflow.load.report_turns import ReportTurns
from taskflow.mail.letters.letters import TemplateMailRenderer
from taskflow.mail.mailer import MailTrial
from taskflow.markdown import MarkdownRenderer
from taskflow.settings.handler_modules import load
from taskflow.settings.settings import Settings
from taskflow.storage import checkpoints, history
from taskflow.storage.answer_cache import cache_for
from taskflow.storage.database import Unit
from taskflow.storage.marks import Marks
from taskflow.storage.reads import sqlite_path
from taskflow.storage.shared_presence import RedisPresence
from taskflow.storage.shared_redis import SharedRedis
from taskflow.storage.wake_channel import RedisWake
from taskflow.worker.worker import Worker, make_queue

logger = logging.getLogger("taskflow")

T = TypeVar("T")


class Components:
    """One process of TaskFlow. `open` is enough for a command; `live` also follows the log. A process that pushes also opens
    `push`: a command does not, since it may run with another secret. Resolvers use it as `schema.context.Services`."""

    def __init__(
        self, settings: Settings, *, passwords: Passwords | None = None, instruments: Instruments = PLAIN
    ) -> None:
        self.settings = settings
        self.instruments = instruments
        self.public_url = settings.public_url
        self.database = instruments.database(
            settings.database_url, pool=settings.database_pool, sync_commits=settings.sqlite_sync == "commit"
        )
        self.database.listener = EventPublisher(self)
        self.bus_errors = 0
        self.before = Bus()
        """Handlers that run inside the transaction: they may enqueue, enrich or veto."""
        self.after = Bus(on_error=self._count_error)
        """Handlers of committed events."""
        self.database.queue = make_queue(instruments.queue)
        self.files = open_store(settings.files_url, spool=settings.spool_dir)
        self.push = instruments.push(settings)
        self.worker = Worker(self.database, settings, self.files, self.push, instruments)
        self.tokens = Tokens(settings.secret.reveal(), minutes=settings.token_minutes)
        self.file_addresses = FileAddresses(settings.secret.reveal(), settings.public_url)
        self.markdown = MarkdownRenderer()
        self.report_turns = ReportTurns()
        self.passwords = passwords or Passwords(
            time_cost=settings.password_passes,
            memory_kib=settings.password_memory * 1024,
            wrong_seconds=WRONG_SECONDS,
        )
        self.security = SecurityLog()
        self.measured = instruments.measures()
        self.loop_lag = Histogram()
        self.redis = SharedRedis(settings.redis_url) if settings.redis_url else None
        self.throttle = Throttle(
            RedisCounters(self.redis) if self.redis else MemoryCounters(),
            failures=settings.sign_in_failures,
            sign_ins=settings.sign_ins,
            registrations=settings.registrations,
            secret=settings.secret.reveal(),
            security=self.security,
        )
        self.cache = cache_for(self.redis, seconds=settings.stats_seconds)
        self.authenticator = CachingAuthenticator(self.database, self.tokens)
        self.heads = Heads()
        self.personal_heads = PersonalHeads()
        self.labels = LabelCache(to_schema.label)
        self.hub = instruments.hub()
        self.presence = Presence()
        self.callers = CallerLimits(settings.max_connections, settings.max_subscriptions)
        self.marks = Marks(self.database)
        self.follower: Follower | None = None
        self.wake: RedisWake | None = None
        self.epoch = ""
        self.draining = False
        if instruments.committed is not None:
            self.after.on(Committed, instruments.committed, priority=0)
        handlers.register(self.before, self.after, self)
        for module in settings.handlers:
            load(module)(self.before, self.after)

    @property
    def letters(self) -> TemplateMailRenderer:
        return self.worker.letters

    @property
    def confirms_email(self) -> bool:
        return self.settings.confirm_email

    @property
    def lifetime(self) -> Lifetime:
        unused, altogether = self.settings.session_days, self.settings.session_max_days
        return Lifetime(unused=unused * clock.DAY, altogether=altogether * clock.DAY)

    @property
    def instance(self) -> Instance:
        settings = self.settings
        limits = InstanceLimits(
            max_page_size=LARGEST_PAGE,
            max_query_cost=settings.max_query_cost,
            max_query_depth=Limits().depth,
            max_bulk_items=MAX_AT_ONCE,
            event_retention_days=settings.event_days,
            max_teams_per_user=settings.max_teams,
            max_subscriptions_per_user=settings.max_subscriptions,
            max_connections_per_user=settings.max_connections,
            max_attachment_bytes=settings.files_max_mb * MEGABYTE,
            max_attachments_per_task=MOST_ON_A_TASK,
            storage_megabytes=settings.files_quota_mb or None,
        )
        return Instance(
            name="TaskFlow",
            version=__version__,
            registration_open=settings.registration_open,
            confirm_email=settings.confirm_email,
            limits=limits,
            vapid_key=self.push.vapid_key,
        )

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Components]:
        async with contextlib.AsyncExitStack() as at_the_end:
            if self.instruments.close is not None:
                at_the_end.push_async_callback(asyncio.to_thread, self.instruments.close)
            await self.database.open()
            at_the_end.push_async_callback(self.database.close)
            at_the_end.callback(self.passwords.close)
            at_the_end.callback(self.markdown.close)
            at_the_end.callback(self.files.close)
            at_the_end.push_async_callback(self.push.close)
            if self.redis is not None:
                at_the_end.push_async_callback(self.redis.close)
            at_the_end.push_async_callback(self.after.drain)
            at_the_end.push_async_callback(self.database.finish_in_time)  # its commits have handlers to drain
            self.epoch = await history.open_history(self.database)
            await self.database.unit(default_team)
            yield self

    @contextlib.asynccontextmanager
    async def live(self) -> AsyncIterator[Components]:
        async with self.open():
            await self.push.open(self.database)
            self.passwords.warm()
            self.follower = Follower(
                self.database.reads, self.on_logged_event, on_events_lost=self.restart_streams, renew=self._renew
            )
            await self.follower.begin()
            self.labels.follow(self.follower.positions)
            await self.marks.begin(self.follower.positions)
            if self.redis is not None:
                self.wake = RedisWake(self.redis, self.epoch, self._on_hint, self.follower.wake)
            work = [self.follower.run(), self.hub.tend(), self.marks.keep(self.follower), loop_lag.watch(self.loop_lag)]
            if self.settings.on_sqlite:
                work.append(checkpoints.run(sqlite_path(self.settings.database_url)))
                work.append(history.keep(self.database, self.epoch, self.follower))
            else:
                work.append(self.database.keep_time())
            if self.wake is not None:
                work.append(self.wake.run())
            if self.redis is not None:
                work.append(RedisPresence(self.redis, self.epoch, self.presence).run())
            if self.settings.jobs_inside:
                work.append(self.worker.run())
            async with running(*work):
                await self.after.emit_async("app.ready")
                try:
                    yield self
                finally:
                    self.end_streams()
                    await self.hub.close()
                    await self.worker.drain()

    def end_streams(self) -> None:
        """Tells every watcher to reconnect with its cursor, and load balancers to send no new clients."""
        self.draining = True
        self.hub.reset_all(ResetReason.SHUTDOWN)

    def _count_error(self, event: str, handler: str, error: Exception) -> None:  # noqa: ARG002  # the log has them
        self.bus_errors += 1

    def on_logged_event(self, event: Logged) -> None:
        """Takes each event of the log once and in order. Updates the rights first, then the streams."""
        self.authenticator.on_event(event)
        self.labels.on_event(event)
        self.presence.on_event(event)
        self.hub.on_event(event)

    def _on_hint(self, events: Sequence[Logged]) -> None:
        """Takes the hints of another process."""
        self.personal_heads.on_events(events)
        if self.follower is not None:
            self.follower.hint(events)

    def restart_streams(self) -> None:
        """Call it when events are gone that were not delivered here. Any of them may have changed rights, so cached callers are
        forgotten, and every stream begins anew."""
        self.authenticator.forget_everything()
        self.labels.forget_everything()
        self.hub.restart_all(ResetReason.CURSOR_EXPIRED)

    async def _renew(self, stream: str, after: int) -> int | None:
        head, _ = await self.database.unit(lambda unit: log.renew(unit, stream, after))
        return head

    def positions(self, viewer: Viewer) -> dict[str, int]:
        """The positions that this process has reached, in the shared streams that this viewer sees."""
        return viewer.position(self.follower.positions if self.follower else {})

    def text_of(self, cursor: Cursor) -> str:
        return cursor.encode(cursor.near or self.marks.usable(len(cursor.positions)))

    async def positions_in(self, cursor: str) -> Mapping[str, int] | None:
        decoded = decode_cursor(cursor)
        if decoded.epoch != self.epoch:
            return None
        if isinstance(decoded, Cursor):
            return decoded.positions
        places = await self.marks.positions_of(decoded)
        return None if places is None else {**places, **decoded.changed}

    @property
    def event_days(self) -> int:
        return self.settings.event_days

    async def cursor_after(self, viewer: Viewer | None, written: Mapping[str, int]) -> str:
        """A cursor of the viewer's streams, the personal one included, at the positions of this process; streams in
        `written` are at the position written. (A team that was just created is among those, although the viewer does
        not have it yet.)"""
        known: Mapping[str, int] = {}
        if viewer is not None:
            known = {**self.positions(viewer), viewer.id: await self.personal_heads.of(viewer.id, self.database.reads)}
            written = {stream: seq for stream, seq in written.items() if stream == viewer.id or not is_personal(stream)}
        return self.text_of(Cursor(self.epoch, {**known, **written}))

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author, long: bool = False
    ) -> tuple[T, Mapping[str, int]]:
        answer, logged = await self.database.unit(work, author=author, long=long)
        return answer, {event.stream: event.seq for event in logged}

    async def authenticate(self, token: str) -> Viewer:
        return await self.authenticator.authenticate(token)

    async def try_mail(self, to: str, locale: str) -> MailTrial:
        return await self.worker.try_mail(to, locale)


class EventPublisher:
    """Emits the events of a unit: each event on both buses, and the unit itself after its commit."""

    def __init__(self, components: Components) -> None:
        self.components = components

    async def before(self, event: Event, unit: Unit) -> None:
        try:
            await self.components.before.emit_async(
                event.name, PendingEvent(event, unit, unit.author, unit.telling), strict=True
            )
        except HandlerErrors as failed:
            raise _reason(failed) from failed

    def after(self, committed: Committed) -> None:
        after = self.components.after
        self.components.personal_heads.on_events(committed.logged)
        after.emit(committed)
        for event in committed.events:
            for meaning in (event, *event.also()):
                after.emit(meaning)


def _reason(failed: HandlerErrors) -> Exception:
    """The error that the unit fails with. A Problem from a handler wins. Otherwise the first failure counts as if the
    unit itself had met it: the database may ask to try again, anything else is a bug."""
    return next((error for error in failed.exceptions if isinstance(error, Problem)), failed.exceptions[0])
