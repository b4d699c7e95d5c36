"""Signing in and out, and the devices that are signed in."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.errors import AuthFailed, Code, NotFound, Required
from models.event.security_log import SecurityEvent
from models.session.session import client_of
from models.user.address import normalized
from resolvers.running.mutation import commit, mutation
from resolvers.session import revocation
from resolvers.session.sign_in import (
    acts_as,
    answer,
    drop_cookie,
    open_session,
    refresh_cookie,
    session_to_schema,
    sign_in,
)
from schema.authentication import IssuedSecret, RefreshToken
from schema.context import Context, Info
from schema.language import errors
from schema.language.field import loaded
from schema.language.payload import DeletePayload, OkPayload
from schema.language.scalars import ID
from schema.session import AuthPayload, Session
from schema.user import LoginInput

REFUSED_REFRESHES = {
    Code.UNAUTHENTICATED: SecurityEvent.REFRESH_REFUSED,
    Code.TOKEN_REUSED: SecurityEvent.REFRESH_REUSED,
}
MAX_SHOWN = models.session.session.MOST


@strawberry.type
class SessionQuery:
    @loaded("The caller's signed-in devices, the one used last first.")
    async def sessions(self, info: Info) -> list[Session] | None:
        me = info.context.me
        found = await models.Session.visible_to(me).order_by("-last_used_at", "-id").limit(MAX_SHOWN)
        return [session_to_schema(each, current=each.id == me.session_id) for each in found]


@loaded("Public. Starts a session.")
async def login(
    info: Info, input: Annotated[LoginInput, strawberry.argument(description="Who signs in.")]
) -> AuthPayload | None:
    entry = SignIn(info.context, input)
    return await sign_in(info, entry.enter, before=entry.prove, arguments={"input": input}, cookie=input.cookie)


class SignIn:
    """One sign-in: checks the password first, which takes long, and then opens the session."""

    def __init__(self, context: Context, input: LoginInput) -> None:
        self.context = context
        self.input = input
        self.email = normalized(input.email)
        self.user_id = ""
        self.proven_hash = ""
        self.rehash: str | None = None

    async def prove(self) -> None:
        if not self.email or not self.input.password:
            raise Required("Email and password are required", "input", "password" if self.email else "email")
        user = await models.User.get_or_none(email=self.email, deactivated_at=None)
        services, ip = self.context.services, self.context.request.ip
        user_id, request_id = user.id if user else None, self.context.request.id
        async with services.throttle.sign_in(self.email, user_id, ip, request_id=request_id) as attempt:
            verdict = await services.passwords.check(
                self.input.password, user.password_hash if user else None, address=ip
            )
            if user is None or not verdict.is_right:
                raise _wrong(retry_after=await attempt.failed())
            await attempt.succeeded()
        self.user_id, self.proven_hash, self.rehash = user.id, user.password_hash, verdict.rehash
        acts_as(self.context, user)

    async def enter(self, unit: Unit) -> AuthPayload:
        user = await models.User.filter(id=self.user_id).select_for_update().get()
        if not user.is_active or user.password_hash != self.proven_hash:
            raise _wrong()
        if self.rehash is not None:
            user.password_hash = self.rehash
            await user.save(update_fields=["password_hash"])
        return await open_session(unit, self.context, user)


@loaded(
    "Public. Rotates; without the argument the cookie is used. For 30 s the same client gets the same new token again;"
    " any other second use of a token revokes its session."
)
async def refresh_session(
    info: Info,
    refresh_token: Annotated[
        str | None, strawberry.argument(description="As the last sign-in or refresh returned it.")
    ] = None,
) -> AuthPayload | None:
    context = info.context
    by_cookie = refresh_token is None
    token = refresh_cookie(context) if refresh_token is None else refresh_token
    payload = await sign_in(
        info,
        lambda unit: _rotate(unit, context, token),
        before=lambda: _act_as_owner(context, token),
        arguments={"refresh_token": refresh_token},
        cookie=by_cookie,
    )
    if by_cookie and payload.errors:
        drop_cookie(context)
    for error in payload.errors:
        if error.code in REFUSED_REFRESHES:
            _record_refusal(context, REFUSED_REFRESHES[error.code], token)
    return payload


def _record_refusal(context: Context, event: SecurityEvent, token: str) -> None:
    known, request = context.services.tokens.read_refresh(token), context.request
    session_id = known.session_id if known else None
    context.services.security.record(event, session=session_id, address=request.ip, request_id=request.id)


async def _act_as_owner(context: Context, token: str) -> None:
    """The author of a unit is fixed before it begins. The token itself is checked in the unit."""
    known = context.services.tokens.read_refresh(token)
    user = None if known is None else await models.User.get_or_none(sessions__id=known.session_id)
    if user is not None:
        acts_as(context, user)


async def _rotate(unit: Unit, context: Context, token: str) -> AuthPayload:
    known = context.services.tokens.read_refresh(token)
    session = (
        None if known is None else await models.Session.filter(id=known.session_id).select_for_update().get_or_none()
    )
    user = None if session is None else await models.User.get(id=session.user_id)
    lifetime = context.services.lifetime
    if known is None or session is None or user is None or not session.may_be_renewed(lifetime) or not user.is_active:
        raise AuthFailed("Invalid or expired token")
    if session.refresh_hash != known.hash:
        again = _given_again(context, session, known, token)
        if again is None:
            return await _refuse_the_copy(unit, context, session)
        return await answer(unit, context, user, session, again)
    refresh = context.services.tokens.successor(token)
    session.renew(refresh_hash=refresh.hash, client=_client(context), ip=context.request.ip, lifetime=lifetime)
    await session.save(update_fields=["refresh_hash", "renewals", "ip", "last_used_at", "expires_at"])
    return await answer(unit, context, user, session, refresh)


def _given_again(context: Context, session: models.Session, known: RefreshToken, token: str) -> IssuedSecret | None:
    """The current token, for a client that sends an earlier one: its answer got lost, or two of its tabs asked at once.
    None if the client must not have it."""
    refresh: IssuedSecret | None = None
    for _ in range(session.exchanges_since(known.hash, client=_client(context))):
        refresh = context.services.tokens.successor(token if refresh is None else refresh.text)
    return refresh if refresh is not None and refresh.hash == session.refresh_hash else None


def _client(context: Context) -> str:
    return client_of(context.request.ip, context.request.user_agent)


async def _refuse_the_copy(unit: Unit, context: Context, session: models.Session) -> AuthPayload:
    """Either the owner or a thief holds an old copy. The server can't tell which, so the session ends for both, and that is
    committed."""
    await revocation.end_sessions(unit, [session])
    problem = AuthFailed(
        "This refresh token was used before, so its session has ended. Sign in again.", code=Code.TOKEN_REUSED
    )
    return AuthPayload(errors=errors.to_user_errors(problem, context.fields.to_schema, context.language))


@loaded("Ends this session, or all of the caller's. The refresh cookie is enough for it.")
async def logout(
    info: Info,
    everywhere: Annotated[bool, strawberry.argument(description="All devices, not this one alone.")] = False,
    revoke_api_keys: Annotated[
        bool, strawberry.argument(description="The caller's API keys end too (`apiKeys` lists them).")
    ] = False,
) -> OkPayload | None:
    context = info.context
    scope = None if context.viewer is None else models.Scope.ADMIN  # the cookie alone has no scope
    author = context.author

    async def leave(unit: Unit) -> OkPayload:
        await models.User.filter(id=user_id).select_for_update().get()  # locked, so that no key is made meanwhile
        sessions = await revocation.live_sessions(user_id)
        leaving = [each for each in sessions if everywhere or each.id == session_id]
        await revocation.end_sessions(unit, leaving)
        if revoke_api_keys:
            await revocation.revoke_keys(unit, user_id)
        return OkPayload(ok=True)

    arguments = {"everywhere": everywhere, "revoke_api_keys": revoke_api_keys}
    try:
        user_id, session_id = await _who_leaves(context)
        payload = await commit(info, OkPayload, leave, arguments=arguments, scope=scope)
    finally:
        context.author = author
    if payload.ok and not payload.dry_run:
        drop_cookie(context)
    return payload


async def _who_leaves(context: Context) -> tuple[str, str | None]:
    """The user, who is the author of what follows, and the session."""
    if context.viewer is not None:
        return context.viewer.id, context.viewer.session_id
    token = refresh_cookie(context)
    known = context.services.tokens.read_refresh(token)
    found = None if known is None else models.Session.get_or_none(id=known.session_id).prefetch_related("user")
    session = None if found is None else await found
    if known is None or session is None or not session.is_live:
        raise AuthFailed("Authentication required")
    if session.refresh_hash != known.hash and _given_again(context, session, known, token) is None:
        raise AuthFailed("Authentication required")
    acts_as(context, session.user)
    return session.user_id, session.id


@mutation(DeletePayload, scope=models.Scope.ADMIN, description="Ends one of the caller's sessions, at once.")
async def revoke_session(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="Id of the session.")]
) -> DeletePayload:
    session = await models.Session.visible_to(info.context.me).filter(id=id).select_for_update().get_or_none()
    if session is None:
        raise NotFound("There is no such session.", "id", missing_id=id)
    await revocation.end_sessions(unit, [session])
    return DeletePayload(deleted_id=session.id)


@strawberry.type
class SessionMutation:
    login = login
    refresh_session = refresh_session
    logout = logout
    revoke_session = revoke_session


def _wrong(retry_after: int | None = None) -> AuthFailed:
    return AuthFailed(
        "The email or the password is wrong. Try again, or reset the password.",
        code=Code.INVALID_CREDENTIALS,
        retry_after=retry_after,
    )
