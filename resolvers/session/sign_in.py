"""Shared by register, login, refreshSession and resetPassword: opens a session and issues its tokens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import models
from events.event import Author, Origin
from events.storage.database import Unit
from models.errors import Invalid
from models.roles import TeamRole
from models.session import session
from models.session.session import Session
from resolvers.running import to_schema
from resolvers.running.mutation import commit
from resolvers.session import revocation
from schema.authentication import IssuedSecret
from schema.context import Context, Info
from schema.session import AuthPayload
from schema.session import Session as ShownSession

COOKIE = "taskflow_refresh"
HOST_COOKIE = f"__Host-{COOKIE}"
PATH = "/graphql"


async def sign_in(
    info: Info,
    work: Callable[[Unit], Awaitable[AuthPayload]],
    *,
    arguments: Mapping[str, Any],
    before: Callable[[], Awaitable[None]] | None = None,
    cookie: bool = False,
) -> AuthPayload:
    """Runs `work`, and resolves the rest of the answer as the user who has just signed in."""
    context = info.context
    viewer, author = context.viewer, context.author

    async def first() -> None:
        if cookie and not context.request.takes_cookies:
            raise Invalid("A WebSocket that is open can't set a cookie. Do this over HTTP, or with the token itself.")
        if before is not None:
            await before()

    try:
        payload = await commit(info, AuthPayload, work, arguments=arguments, scope=None, before=first)
    finally:
        context.viewer, context.author = viewer, author
    if payload.dry_run:
        payload.token = payload.refresh_token = payload.expires_in = None
    if payload.token is not None:
        context.viewer = await context.services.authenticate(payload.token)
    if cookie and payload.refresh_token is not None:
        assert payload.session is not None  # comes with the token
        _set_cookie(context, _cookie_name(context), payload.refresh_token, max_age=_left(payload.session))
        payload.refresh_token = None
    return payload


def acts_as(context: Context, user: models.User) -> None:
    """Makes this user the author of the call from here on, in the log as well. It must be called before the unit begins,
    which takes the author of the context."""
    context.author = Author(user.card(), Origin.SESSION, context.request.origin_id)


async def open_session(unit: Unit, context: Context, user: models.User) -> AuthPayload:
    await _make_room(unit, user.id)
    request, services = context.request, context.services
    made = Session.new(user_id=user.id, user_agent=request.user_agent, ip=request.ip, lifetime=services.lifetime)
    refresh = services.tokens.refresh(made.id)
    made.refresh_hash = refresh.hash
    await made.save(force_create=True)
    await unit.tell(made.created())
    return await answer(unit, context, user, made, refresh)


async def answer(
    unit: Unit, context: Context, user: models.User, opened: models.Session, refresh: IssuedSecret
) -> AuthPayload:
    context.viewer = await _viewer(unit, user, opened)
    access = context.services.tokens.access(user_id=user.id, session_id=opened.id, until=opened.expires_at)
    return AuthPayload(
        token=access.token,
        refresh_token=refresh.text,
        expires_in=access.expires_in,
        user=to_schema.user(user.card(), context.viewer),
        session=session_to_schema(opened, current=True),
    )


def session_to_schema(opened: models.Session, *, current: bool) -> ShownSession:
    return ShownSession(
        id=opened.id,
        created_at=opened.created_at,
        last_used_at=opened.last_used_at,
        expires_at=opened.expires_at,
        device=opened.device,
        ip=opened.ip,
        current=current,
    )


def refresh_cookie(context: Context) -> str:
    """Empty when there is none."""
    return context.request.cookie(_cookie_name(context)) or ""


def drop_cookie(context: Context) -> None:
    for name in (COOKIE, HOST_COOKIE):
        if context.request.cookie(name) is not None:
            _set_cookie(context, name, "", max_age=0)


def _cookie_name(context: Context) -> str:
    """Over https, the name with the prefix `__Host-`: neither another host below the same domain nor plain http can set
    it."""
    return HOST_COOKIE if _is_secure(context) else COOKIE


def _set_cookie(context: Context, name: str, value: str, *, max_age: int) -> None:
    path = "/" if name == HOST_COOKIE else PATH
    secure = "; Secure" if _is_secure(context) else ""
    context.request.set_cookies.append(
        f"{name}={value}; Path={path}; Max-Age={max_age}; HttpOnly; SameSite=Strict{secure}"
    )


def _is_secure(context: Context) -> bool:
    return context.services.public_url.startswith("https:")


def _left(opened: ShownSession) -> int:
    """Seconds until it ends, if it is not used again."""
    return (opened.expires_at - opened.last_used_at) // 1000


async def _make_room(unit: Unit, user_id: str) -> None:
    """Ends the sessions that were not used for longest, if there are too many live ones."""
    live = await revocation.live_sessions(user_id)
    by_use = sorted(live, key=lambda each: each.last_used_at)
    await revocation.end_sessions(unit, by_use[: max(0, len(live) - session.MOST + 1)])


async def _viewer(unit: Unit, user: models.User, opened: models.Session) -> models.Viewer:
    """A viewer with enough for the answer's cursor; after the commit the authenticator makes the complete one."""
    rows = await unit.fetch("SELECT team_id, role FROM memberships WHERE user_id = $1", user.id)
    return models.Viewer(
        id=user.id,
        role=user.role,
        card=user.card(),
        teams={row["team_id"]: TeamRole(row["role"]) for row in rows},
        session_id=opened.id,
    )
