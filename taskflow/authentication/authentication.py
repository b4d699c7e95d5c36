"""Authenticates Bearer tokens. Callers are cached until something about them changes; then callbacks run."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

from events.event import Logged
from events.team import told_of_member
from models.api_key import scopes_of
from models.roles import TeamRole, UserRole
from models.stream_ticket import Bearer, PresentedTicket
from models.team.team import TEAMS_OF_A_USER
from models.user.user import CARD, card_of
from models.values import clock
from models.viewer import Viewer
from taskflow.authentication.caller_cache import (
    CachedCaller,
    Callback,
    CallbackRegistry,
    CallerCache,
    EntryLimitedCache,
)
from taskflow.authentication.tokens import KEY_MARK, Claims, Tokens, hash_of, refuse
from taskflow.storage.database import Database, Unit

logger = logging.getLogger("taskflow.authentication")

TRIES = 3
LAST_USE_STORED_EVERY_MS = 60_000

_USER = ", ".join(f"users.{column}" for column in CARD)
_SELECT_SESSION = f"""
SELECT {_USER}, sessions.id AS session_id, sessions.expires_at, sessions.ended_at FROM sessions
JOIN users ON users.id = sessions.user_id WHERE sessions.id = $1 AND sessions.user_id = $2
"""
_SELECT_API_KEY = f"""
SELECT {_USER}, api_keys.id AS key_id, api_keys.scopes, api_keys.expires_at, api_keys.revoked_at AS ended_at,
    api_keys.last_used_at FROM api_keys
JOIN users ON users.id = api_keys.user_id WHERE api_keys.secret_hash = $1
"""
_SELECT_TICKET = """
SELECT stream_tickets.user_id, credential_id, stream_tickets.created_at, url_hash, secret_hash FROM stream_tickets
LEFT JOIN api_keys ON api_keys.id = credential_id WHERE stream_tickets.id = $1
"""
_REDEEM_TICKET = "UPDATE stream_tickets SET url_hash = $2 WHERE id = $1 AND (url_hash IS NULL OR url_hash = $2)"
_SELECT_ARCHIVED = "SELECT id FROM teams WHERE archived_at IS NOT NULL"
_SELECT_TEAMMATES = """
SELECT mates.team_id, mates.user_id FROM memberships mine
JOIN memberships mates ON mates.team_id = mine.team_id WHERE mine.user_id = $1
"""


class TeamMemberIds(set[str]):
    """The ids of one team's members. The set is shared by all viewers in the team, and changed in place when members
    come or go."""


@dataclass(frozen=True, slots=True)
class Teammates:
    """Everybody who shares a team with somebody."""

    teams: tuple[TeamMemberIds, ...]

    def __contains__(self, user_id: object) -> bool:
        return any(user_id in members for members in self.teams)


class CachingAuthenticator:
    """Each process has one. Call `on_event` with each event, at once in the process where it happened."""

    def __init__(self, database: Database, tokens: Tokens) -> None:
        self._database = database
        self._tokens = tokens
        self._claims_by_token: EntryLimitedCache[str, Claims] = EntryLimitedCache()
        self._cached_callers = CallerCache()
        self._members: WeakValueDictionary[str, TeamMemberIds] = WeakValueDictionary()
        self._all_archived: frozenset[str] = frozenset()
        """All archived teams, as the last admin saw them: their viewers share the set."""
        self._ended_callbacks = CallbackRegistry()
        self._visibility_callbacks = CallbackRegistry()
        self._time_zone_callbacks = CallbackRegistry()
        self._generation = 0

    async def authenticate(self, bearer: Bearer) -> Viewer:
        """Raises AuthFailed: UNAUTHENTICATED, or TOKEN_EXPIRED."""
        if isinstance(bearer, PresentedTicket):
            return await self._by_ticket(bearer)
        if bearer.startswith(KEY_MARK):
            return await self._by_key(hash_of(bearer))
        claims = self._claims_by_token.get(bearer)
        if claims is None or claims.expires_at * 1000 <= clock.now():
            claims = self._tokens.claims(bearer)
            self._claims_by_token.put(bearer, claims)
        return await self._by_claims(claims)

    async def redeem(self, ticket: PresentedTicket) -> None:
        """Binds the ticket to this URL. Raises AuthFailed if another URL was faster."""
        id = self._tokens.read_ticket(ticket.text)
        kept = await self._database.reads.fetchval("SELECT url_hash FROM stream_tickets WHERE id = $1", id)
        if kept == ticket.url_hash:
            return  # the same URL again, which is the usual case
        opened, _ = await self._database.unit(lambda unit: unit.execute(_REDEEM_TICKET, id, ticket.url_hash))
        if not opened:
            refuse()

    def when_ended(self, viewer: Viewer, ended: Callback) -> Callback:
        """Calls `ended` when the session or key ends, or when the account is deactivated. Returns a function that stops
        the watch."""
        watch = self._ended_callbacks.add(ended, _credential(viewer), viewer.id)
        if viewer.api_key_id is not None and viewer.expires_at is not None:  # the end of a session moves
            left = (viewer.expires_at - clock.now()) / 1000
            watch.timer = asyncio.get_running_loop().call_later(left, watch.end)
        return watch.stop

    def when_visibility_changes(self, viewer: Viewer, changed: Callback) -> Callback:
        """Calls `changed` when the caller may see or do other things than before: what was built with the old rights is
        stale."""
        return self._visibility_callbacks.add(changed, viewer.id).stop

    def when_time_zone_changes(self, viewer: Viewer, changed: Callback) -> Callback:
        """Calls `changed` when the caller moves to another time zone than this viewer has."""
        return self._time_zone_callbacks.add(changed, _in_zone(viewer.id, viewer.time_zone)).stop

    def on_event(self, logged: Logged) -> None:
        """An event may arrive twice. Drops every stale entry first, then runs the callbacks."""
        match logged.name:
            case "session.revoked" | "api_key.revoked":
                self._forget(logged.account_id or "")
                self._ended_callbacks.end(logged.subject_id)
            case "user.deactivated":
                self._forget(logged.subject_id)
                self._ended_callbacks.end(logged.subject_id)
            case "user.role_changed":
                self._forget(logged.subject_id)
                self._visibility_callbacks.call(logged.subject_id)
            case "user.updated" | "user.reactivated":
                self._on_user_event(logged)
            case "team.member_added" | "team.member_changed" | "team.member_removed":
                self._on_member_event(logged)
            case "team.archived" | "team.unarchived":
                self._on_archive_event(logged.subject_id)

    def forget_everything(self) -> None:
        """Call this when events were missed. Any of them may have changed rights, so every caller is looked up
        again."""
        self._generation += 1
        self._cached_callers = CallerCache()
        self._members.clear()

    async def _by_claims(self, claims: Claims) -> Viewer:
        found = await self._cached_or_loaded(claims.session_id, partial(self._load_session, claims))
        if found.viewer.id != claims.user_id:
            refuse()
        return found.viewer

    async def _by_ticket(self, ticket: PresentedTicket) -> Viewer:
        id = self._tokens.read_ticket(ticket.text)
        row = None if id is None else await self._database.reads.fetchrow(_SELECT_TICKET, id)
        if row is None or not ticket.is_valid_for(kept_hash=row["url_hash"], created_at=row["created_at"]):
            refuse()
        if row["secret_hash"] is not None:
            return await self._by_key(row["secret_hash"])
        return await self._by_claims(Claims(row["user_id"], row["credential_id"], 0))

    async def _by_key(self, key_hash: str) -> Viewer:
        found = await self._cached_or_loaded(key_hash, partial(self._load_key, key_hash))
        now = clock.now()
        if now - found.last_use_stored_at >= LAST_USE_STORED_EVERY_MS and found.viewer.api_key_id is not None:
            found.last_use_stored_at = now
            await self._store_last_use(found.viewer.api_key_id, now)
        return found.viewer

    async def _store_last_use(self, key_id: str, at: int) -> None:
        """The caller may only want to read, so neither a full disk nor a lock held by others is a reason to refuse the
        request."""
        try:
            await self._database.unit(partial(_update_last_used_at, key_id, at))
        except Exception as error:  # noqa: BLE001  # whatever stops the write, the key is as good as before
            logger.warning("the last use of the API key %s could not be stored: %s", key_id, error)

    async def _cached_or_loaded(self, name: str, load: Callable[[], Awaitable[CachedCaller]]) -> CachedCaller:
        known = self._cached_callers.get(name)
        if known is not None and known.is_good(clock.now()):
            return known
        for _ in range(TRIES):
            generation = self._generation
            known = await load()
            if generation == self._generation:
                self._cached_callers.put(name, known)
                return known
        assert known is not None  # loaded at least once
        return known

    async def _load_session(self, claims: Claims) -> CachedCaller:
        row = await self._database.reads.fetchrow(_SELECT_SESSION, claims.session_id, claims.user_id)
        if row is None or not _is_active(row):
            refuse()
        return CachedCaller(await self._make_viewer(row, session_id=row["session_id"]))

    async def _load_key(self, key_hash: str) -> CachedCaller:
        row = await self._database.reads.fetchrow(_SELECT_API_KEY, key_hash)
        if row is None or not _is_active(row):
            refuse()
        scope = max(scopes_of(row["scopes"]))
        viewer = await self._make_viewer(row, api_key_id=row["key_id"], scope=scope)
        return CachedCaller(viewer, row["last_used_at"] or 0)

    async def _make_viewer(self, row: Any, **credential: Any) -> Viewer:  # Any: a row; which credential it is
        teams = await self._database.reads.fetch(TEAMS_OF_A_USER, row["id"])
        role = UserRole(row["role"])
        if role is UserRole.ADMIN:
            archived = await self._archived_teams()
        else:
            archived = frozenset(each["id"] for each in teams if each["archived_at"] is not None)
        return Viewer(
            id=row["id"],
            role=role,
            card=card_of(row),
            teams={each["id"]: TeamRole(each["role"]) for each in teams},
            archived=archived,
            teammates=Teammates(await self._members_of(row["id"], [each["id"] for each in teams])),
            expires_at=row["expires_at"],
            **credential,
        )

    async def _archived_teams(self) -> frozenset[str]:
        found = frozenset(each["id"] for each in await self._database.reads.fetch(_SELECT_ARCHIVED))
        if found != self._all_archived:
            self._all_archived = found
        return self._all_archived

    async def _members_of(self, user_id: str, team_ids: Sequence[str]) -> tuple[TeamMemberIds, ...]:
        """The members of these teams of the user. One statement reads all teams that are not cached."""
        found = {id: members for id in team_ids if (members := self._members.get(id)) is not None}
        if len(found) < len(team_ids):
            generation = self._generation
            read = {id: TeamMemberIds() for id in team_ids if id not in found}
            for team_id, mate_id in await self._database.reads.fetch(_SELECT_TEAMMATES, user_id):
                if team_id in read:
                    read[team_id].add(mate_id)
            if generation == self._generation:
                # Another task may have read them meanwhile: a set that is changed in place must exist only once.
                read = {id: self._members.setdefault(id, members) for id, members in read.items()}
            found |= read
        return tuple(found[id] for id in team_ids)

    def _on_user_event(self, logged: Logged) -> None:
        self._forget(logged.subject_id)
        for change in logged.changes:
            if change.field == "timeZone":
                self._time_zone_callbacks.call(_in_zone(logged.subject_id, change.before))

    def _on_member_event(self, logged: Logged) -> None:
        user_id = told_of_member(logged)["member"]["user"]["id"]
        if not user_id:
            self._forget_everybody()
            return
        members = self._members.get(logged.subject_id)
        if members is not None and logged.name == "team.member_removed":
            members.discard(user_id)
        elif members is not None:
            members.add(user_id)
        self._forget(user_id)
        self._visibility_callbacks.call(user_id)

    def _on_archive_event(self, team_id: str) -> None:
        admins = {known.viewer.id for known in self._cached_callers.all() if known.viewer.is_admin}
        for user_id in {*self._members.get(team_id, ()), *admins}:
            self._forget(user_id)
            self._visibility_callbacks.call(user_id)

    def _forget_everybody(self) -> None:
        """Used when an event of another version does not say which user it is about."""
        self._generation += 1
        self._members.clear()
        for user_id in {known.viewer.id for known in self._cached_callers.all()}:
            self._forget(user_id)
        self._visibility_callbacks.call_all()

    def _forget(self, user_id: str) -> None:
        self._generation += 1
        self._cached_callers.drop_user(user_id)


def _in_zone(user_id: str, time_zone: str) -> str:
    """Includes the zone, so that a stream that has already moved on is not called again when an event arrives twice."""
    return f"{user_id} {time_zone}"


def _credential(viewer: Viewer) -> str:
    return viewer.session_id or viewer.api_key_id or ""


def _is_active(row: Any) -> bool:  # Any: a row of either driver
    if row["ended_at"] is not None or row["deactivated_at"] is not None:
        return False
    return row["expires_at"] is None or row["expires_at"] > clock.now()


async def _update_last_used_at(key_id: str, at: int, unit: Unit) -> int:
    return await unit.execute("UPDATE api_keys SET last_used_at = $2 WHERE id = $1", key_id, at)
