"""Subscriptions over the log: which watchers share a run, where each of them resumes, and what happens when permissions
change."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Hashable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from functools import partial, reduce
from typing import Protocol

from events.event import ACCOUNTS, is_personal
from events.live.audience import Filter
from events.live.group import Group, RunSubscription
from events.live.hub import Hub
from events.live.window import FilterProbe, LiveWindow, ResetReason, Window
from events.log import log
from events.log.cursor import EVERYTHING, Cursor, RelativeCursor, TrackedPositions
from events.log.follower import Follower
from models.errors import AuthFailed, NotFound, Problem
from models.presence import Presence as Lookers
from models.viewer import Viewer
from resolvers.presence import looking
from resolvers.task.subscription import BeforeAndAfter
from taskflow.api.errors import Refusal
from taskflow.api.execution.callers import CallerLimits, connection_owner_of
from taskflow.api.execution.stream import AdmittedSubscription, Sink, StepsInOrder, WithoutRepeats
from taskflow.api.execution.subscription_field import WINDOW, SubscriptionField
from taskflow.authentication.authentication import CachingAuthenticator
from taskflow.storage.database import Database
from taskflow.storage.marks import Marks

LARGEST_TO_KEEP = 16_000
"""Characters of a document with its variables, or of a filter, above which it is not kept. Otherwise a caller who
subscribes with one of 1 MB after the other, and leaves each time, would fill the memory with groups and filters that
nobody uses."""


class LiveComponents(Protocol):
    """The components of a process that follows the log (`taskflow.components`), as far as subscriptions use them."""

    @property
    def authenticator(self) -> CachingAuthenticator: ...

    @property
    def callers(self) -> CallerLimits: ...

    @property
    def database(self) -> Database: ...

    @property
    def epoch(self) -> str: ...

    @property
    def follower(self) -> Follower | None: ...

    @property
    def hub(self) -> Hub: ...

    @property
    def marks(self) -> Marks: ...

    @property
    def presence(self) -> Lookers: ...

    def positions(self, viewer: Viewer) -> dict[str, int]:
        """The positions that this process has reached in the shared streams that this viewer sees."""
        ...


class SharedSubscriptions:
    def __init__(self, components: LiveComponents) -> None:
        self.components = components

    async def follow(self, subscription: AdmittedSubscription, sink: Sink) -> None:
        """Runs until the stream has ended, or the caller is cancelled."""
        field = SubscriptionField.of(subscription)
        given = field.cursors(subscription.request.resume)
        unsubscribe = self.components.callers.subscribes(
            connection_owner_of(subscription.viewer, subscription.request),
            field.values,
            window_of=subscription.request.connection if field.name == WINDOW else None,
        )
        try:
            async with self._personal_stream(subscription, field):
                await self._follow(subscription, field, given, sink)
        finally:
            unsubscribe()

    async def _follow(
        self,
        subscription: AdmittedSubscription,
        field: SubscriptionField,
        given: Sequence[Cursor | RelativeCursor],
        sink: Sink,
    ) -> None:
        after, was_here = await self._after(given, subscription, field), False
        if field.is_presence:
            sink = WithoutRepeats(sink)
        elif field.name == WINDOW:
            sink = StepsInOrder(sink)
        left: Cursor | None = None
        is_first = True
        while is_first or left is not None:
            try:
                async with self._looking(subscription, field):
                    left = await self._follow_in_group(subscription, field, after, sink, was_here=was_here)
            except NotFound:
                if is_first:
                    raise
                return  # the viewer could see it before, and can't any more
            is_first = False
            after, was_here = (left, True) if field.resumes else (None, False)

    @asynccontextmanager
    async def _looking(self, subscription: AdmittedSubscription, field: SubscriptionField) -> AsyncIterator[None]:
        """If the field shows who looks at a task, the caller counts as looking meanwhile."""
        if not field.is_presence:
            yield
            return
        viewer, components = await self._viewer(subscription), self.components
        async with looking(components.presence, components.database.reads, viewer, field.arguments["taskId"]):
            yield

    @asynccontextmanager
    async def _personal_stream(
        self, subscription: AdmittedSubscription, field: SubscriptionField
    ) -> AsyncIterator[None]:
        """If the field follows the caller's personal stream, the follower follows that stream meanwhile."""
        if not field.is_personal:
            yield
            return
        follower, stream = self._follower, (await self._viewer(subscription)).id
        await follower.watch(stream)
        try:
            yield
        finally:
            follower.unwatch(stream)

    @property
    def _follower(self) -> Follower:
        assert self.components.follower is not None  # these components are live
        return self.components.follower

    async def _after(
        self, given: Sequence[Cursor | RelativeCursor], subscription: AdmittedSubscription, field: SubscriptionField
    ) -> Cursor | ResetReason | None:
        """The later one of the argument and the cursors sent on reconnecting. A cursor that can't be read any more is
        ignored in favour of the other one, unless it was made by somebody with other permissions."""
        if not given:
            return None
        viewer = await self._viewer(subscription)
        read = [await self._read(cursor, viewer, field) for cursor in given]
        if ResetReason.PERMISSIONS_CHANGED in read:
            return ResetReason.PERMISSIONS_CHANGED
        cursors = [cursor for cursor in read if isinstance(cursor, Cursor)]
        return reduce(Cursor.later, cursors) if cursors else read[0]

    async def _read(
        self, cursor: Cursor | RelativeCursor, viewer: Viewer, field: SubscriptionField
    ) -> Cursor | ResetReason:
        """The part of a cursor that the field follows, in full. A stream that is not in the cursor can't be resumed."""
        if field.is_personal:
            return cursor.of_stream(viewer.id) or ResetReason.CURSOR_EXPIRED
        if isinstance(cursor, RelativeCursor):
            return await self._read_in_full(cursor, viewer)
        return (cursor.shared() if cursor.positions else cursor) or ResetReason.CURSOR_EXPIRED

    async def _read_in_full(self, cursor: RelativeCursor, viewer: Viewer) -> Cursor | ResetReason:
        if cursor.epoch != self.components.epoch:
            return ResetReason.CURSOR_EXPIRED
        if cursor.of_everything is not viewer.is_admin:
            return ResetReason.PERMISSIONS_CHANGED
        streams = viewer.position({}).keys()
        if not viewer.is_admin and not cursor.saw(streams):
            return ResetReason.PERMISSIONS_CHANGED
        places = await self.components.marks.positions_of(cursor)
        if places is None:
            return ResetReason.CURSOR_EXPIRED
        named = (stream for stream in cursor.changed if not is_personal(stream))
        return cursor.cursor(places, {*streams, *places, *named} if viewer.is_admin else streams)

    async def _follow_in_group(
        self,
        subscription: AdmittedSubscription,
        field: SubscriptionField,
        after: Cursor | ResetReason | None,
        sink: Sink,
        *,
        was_here: bool,
    ) -> Cursor | None:
        """Follows within one group. Returns None at the end; otherwise the cursor at which the watcher continues in the
        group of another time zone, or of other rights. `was_here`: the watcher comes from another group, and has had
        its StreamReady already."""
        problem = after if isinstance(after, ResetReason) else None
        after = None if isinstance(after, ResetReason) else after
        if after is not None:
            problem = await self._why_not_resumable(after, await self._viewer(subscription), field)
        group, viewer, filter = await self._find_group(
            subscription, field
        )  # nothing is awaited from here to `when_visibility_changes`
        if after and problem is None and not field.is_personal and _streams_differ(after, viewer):
            problem = ResetReason.PERMISSIONS_CHANGED
        audience_key = field.audience_key(viewer)
        member = self.components.hub.join(
            group,
            sink,
            lambda: self._cursor_now(subscription, field),
            self.components.marks.after,
            audience=group.audience(
                audience_key,
                filter,
                connection_owner_of(viewer, subscription.request),
                lingers=_is_small(audience_key or ()),
            ),
            run=_seen_by(viewer, subscription).run,
            heads=field.positions(viewer, self._follower) if field.resumes else None,
        )
        sink.attach(member)
        moved = False

        def move() -> None:
            nonlocal moved
            if not member.ended:
                moved = True
                member.leave()

        authenticator = self.components.authenticator
        # A personal stream continues: its content is looked up with the present rights.
        changed = move if field.goes_on else partial(member.reset, ResetReason.PERMISSIONS_CHANGED)
        unwatch = authenticator.when_visibility_changes(viewer, changed)
        unwatch_zone = authenticator.when_time_zone_changes(viewer, move) if field.by_day else None
        try:
            if problem is not None:
                member.reset(problem)
            await member.follow(None if problem else after, is_announced=was_here)
        finally:
            unwatch()
            if unwatch_zone is not None:
                unwatch_zone()
            member.leave()
            sink.detach()  # they refer to each other, and hold a request that may be large: see `Group.close`
        return member.cursor if moved else None

    async def _find_group(
        self, subscription: AdmittedSubscription, field: SubscriptionField
    ) -> tuple[Group, Viewer, Filter | None]:
        """Returns the group, the viewer who joins it, and the filter, unless the group already has an audience with the
        same filter."""
        filter, asker = None, None
        while True:
            viewer = await self._viewer(subscription)
            group = self._group(subscription, field, viewer)
            is_known = not field.names_a_task and field.audience_key(viewer) in group.audiences
            if not field.is_filtered or is_known or (filter is not None and asker == viewer.rights):
                return group, viewer, filter
            filter, asker = await _filter_of(_seen_by(viewer, subscription)), viewer.rights

    async def _cursor_now(self, subscription: AdmittedSubscription, field: SubscriptionField) -> Cursor:
        viewer = await self._viewer(subscription)
        return Cursor(self.components.epoch, field.positions(viewer, self._follower))

    async def _viewer(self, subscription: AdmittedSubscription) -> Viewer:
        """The viewer as of now: much may have happened since the operation was admitted."""
        bearer = subscription.admitted.bearer
        if bearer is None:
            raise AuthFailed("Authentication required")
        return await self.components.authenticator.authenticate(bearer)

    def _group(self, subscription: AdmittedSubscription, field: SubscriptionField, viewer: Viewer) -> Group:
        components, follower = self.components, self._follower
        key = field.key(subscription, viewer)

        def make() -> Group:
            if field.is_personal:
                follower.watch_again(viewer.id)  # the group may outlive its watchers
            read = partial(log.between, components.database.reads)
            return Group(
                components.epoch,
                TrackedPositions(field.positions(viewer, follower)),
                _shared_run(_in_english(_seen_by(viewer, subscription))),
                read,
                replay=partial(read, slots=components.hub.replays),
                owner=connection_owner_of(viewer, subscription.request),
                wants=field.wants,
                all_streams=viewer.is_admin and not field.is_personal,
                is_replayable=field.resumes,
                resets=components.hub.resets,
                subject_of=BeforeAndAfter.of if field.is_filtered else None,
                # An unwatched window would read its list after each change for nothing: a returning watcher gets the
                # list anew.
                lingers=_is_small(key) and field.name != WINDOW,
                closed=partial(follower.unwatch, viewer.id) if field.is_personal else None,
            )

        return components.hub.group(key, make)

    async def _why_not_resumable(self, after: Cursor, viewer: Viewer, field: SubscriptionField) -> ResetReason | None:
        """The reason for a reset: a gap, or events that the viewer may no longer see. If there is none, this process
        has caught up with the cursor: a faster process may have handed it out."""
        reads = self.components.database.reads
        if after.epoch != self.components.epoch:
            return ResetReason.CURSOR_EXPIRED
        if field.is_personal:
            floors: Mapping[str, int] = {viewer.id: await log.floor_of(reads, viewer.id)}
        elif _streams_differ(after, viewer):
            return ResetReason.PERMISSIONS_CHANGED
        else:
            floors = await log.floors(reads)
        if any(seq < floors.get(stream, 0) for stream, seq in after.positions.items()):
            return ResetReason.CURSOR_EXPIRED
        return None if await self._follower.reach(after.positions) else ResetReason.CURSOR_EXPIRED


def _is_small(key: tuple[Hashable, ...]) -> bool:
    """Whether a group or filter with this key is worth keeping for a while when nobody watches it."""
    return sum(len(part) for part in key if isinstance(part, str)) <= LARGEST_TO_KEEP


def _seen_by(viewer: Viewer, subscription: AdmittedSubscription) -> AdmittedSubscription:
    if viewer is subscription.admitted.viewer:
        return subscription
    return replace(subscription, admitted=replace(subscription.admitted, viewer=viewer))


def _in_english(subscription: AdmittedSubscription) -> AdmittedSubscription:
    """For shared results: an error in one of them has the same words for all readers."""
    request = replace(subscription.request, locale="", accept_language="")
    return replace(subscription, admitted=replace(subscription.admitted, request=request))


async def _filter_of(subscription: AdmittedSubscription) -> Filter:
    """The filter as the resolver reads it. Raises a Refusal if it can't be read."""
    question = FilterProbe()
    async with aclosing(subscription.run(question)) as payloads:
        async for _ in payloads:
            pass  # the probe has no events
    assert question.filter is not None  # otherwise the run would have raised
    return question.filter


def _shared_run(subscription: AdmittedSubscription) -> RunSubscription:
    """If a document can't be run, each watcher's own run reports it; the shared run just ends."""

    async def run(window: Window) -> AsyncGenerator[bytes, None]:
        try:
            async with aclosing(subscription.run(window)) as payloads:
                async for payload in payloads:
                    yield payload
        except (Problem, Refusal):
            if not isinstance(window, LiveWindow):
                raise

    return run


def _streams_differ(after: Cursor, viewer: Viewer) -> bool:
    """Whether the cursor was made by somebody who saw more, or fewer, streams. (A team that is new to an admin does not
    count.)"""
    known = {*after.positions, ACCOUNTS}
    if viewer.is_admin:
        return EVERYTHING not in known
    return known != viewer.position({}).keys()
