"""Registration and passwords: register, change the password, reset it by a mailed link."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Annotated

import strawberry
from tortoise.exceptions import IntegrityError

import models
from events.storage.database import Unit
from models.errors import AuthFailed, Code, Conflict, Invalid, NotAllowed, Problem, Problems, Required
from models.event.security_log import SecurityEvent
from models.user import handle
from models.user.address import address_of, is_address, normalized
from models.user.email_confirmation import keep_first
from models.user.locale import locale_of, time_zone_of
from models.user.password import check_password
from models.user.password_reset import reset_job, use_reset, void_resets
from models.values.naming import is_blank, name_of
from resolvers.running.mutation import commit
from resolvers.session import revocation
from resolvers.session.sign_in import acts_as, open_session, sign_in
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.payload import OkPayload
from schema.session import AuthPayload
from schema.user import RegisterInput

NewPassword = Annotated[
    str,
    strawberry.argument(
        description="8 to 256 characters; not one of the most common passwords, not the e-mail or the name."
    ),
]

RevokeApiKeys = Annotated[
    bool, strawberry.argument(description="The account's API keys end too (`apiKeys` lists them).")
]


@loaded("Public. Joins the default team as MEMBER.")
async def register(
    info: Info, input: Annotated[RegisterInput, strawberry.argument(description="The new account.")]
) -> AuthPayload | None:
    arrival = Registration(info.context, input)
    return await sign_in(info, arrival.enter, before=arrival.prepare, arguments={"input": input}, cookie=input.cookie)


class Registration:
    """One registration: hashes the password first, which takes long, and then stores the account."""

    def __init__(self, context: Context, input: RegisterInput) -> None:
        self.context = context
        self.input = input
        self.user = models.User()

    async def prepare(self) -> None:
        if not self.context.services.instance.registration_open:
            raise NotAllowed("Registration is closed here. Ask somebody who runs this instance for an account.")
        check_registration(self.input)
        request = self.context.request
        await self.context.services.throttle.register(request.ip, request_id=request.id)
        if await models.User.exists(email=normalized(self.input.email)):
            raise taken()
        self.user = models.User.new(
            name=self.input.name,
            email=self.input.email,
            password_hash=await self.context.services.passwords.hash(
                self.input.password, address=self.context.request.ip
            ),
            time_zone=self.input.time_zone,
            locale=self.input.locale,
            handle=self.input.handle,
        )
        acts_as(self.context, self.user)

    async def enter(self, unit: Unit) -> AuthPayload:
        user = await add_user(unit, self.user)
        if self.context.services.instance.confirm_email:
            secret = self.context.services.tokens.reset()
            await keep_first(unit, user, token=secret.text, token_hash=secret.hash)
        return await open_session(unit, self.context, user)


async def add_user(unit: Unit, new: models.User) -> models.User:
    """Returns the stored account, with its handle. `new` stays as it is: the unit may be tried again, and a handle that
    was made from the name must not look like a chosen one then. If several people register one address at the same
    moment, the database accepts one of them."""
    user = copy(new)
    if user.handle is not None:
        await handle.take(unit, user.handle, by=user.id, now=user.created_at)
    try:
        await user.save(force_create=True)
    except IntegrityError:
        raise taken() from None
    created = user.created()
    await unit.tell(created)
    user.handle = created.state["handle"]  # which the default profile gives where none was chosen
    return user


def check_registration(input: RegisterInput) -> None:
    """Raises all problems at once."""
    for value, name in ((input.name, "name"), (input.email, "email"), (input.password, "password")):
        if is_blank(value):
            raise Required("Name, email, and password are required", "input", name)
    _all_of(
        lambda: name_of(input.name, "input", "name"),
        lambda: address_of(input.email, "input", "email"),
        lambda: check_password(input.password, "input", "password", name=input.name, email=normalized(input.email)),
        lambda: time_zone_of(input.time_zone, "input", "timeZone"),
        lambda: locale_of(input.locale, "input", "locale"),
        lambda: input.handle is None or handle.handle_of(input.handle, "input", "handle"),
    )


@loaded("Revokes all other sessions, and the caller's API keys; not the session or the key that asks.")
async def change_password(
    info: Info,
    current_password: Annotated[str, strawberry.argument(description="The current password.")],
    new_password: NewPassword,
    revoke_api_keys: RevokeApiKeys = True,
) -> OkPayload | None:
    change = PasswordChange(info.context, current_password, new_password, revoke_api_keys=revoke_api_keys)
    arguments = {
        "current_password": current_password,
        "new_password": new_password,
        "revoke_api_keys": revoke_api_keys,
    }
    return await commit(
        info, OkPayload, change.store, arguments=arguments, scope=models.Scope.ADMIN, before=change.prove
    )


class PasswordChange:
    def __init__(self, context: Context, current: str, new: str, *, revoke_api_keys: bool) -> None:
        self.context = context
        self.current = current
        self.new = new
        self.revoke_api_keys = revoke_api_keys
        self.proven_hash = self.new_hash = ""

    async def prove(self) -> None:
        user = await models.User.get(id=self.context.me.id)
        if not self.current:
            raise Required("Enter your current password.", "currentPassword")
        check_password(self.new, "newPassword", name=user.name, email=user.email)
        services, ip = self.context.services, self.context.request.ip
        async with services.throttle.change_password(
            _credential(self.context.me), user.id, ip, request_id=self.context.request.id
        ) as attempt:
            verdict = await services.passwords.check(self.current, user.password_hash, address=ip)
            if not verdict.is_right:
                raise _wrong_password(retry_after=await attempt.failed())
            await attempt.succeeded()
        self.proven_hash, self.new_hash = user.password_hash, await services.passwords.hash(self.new, address=ip)

    async def store(self, unit: Unit) -> OkPayload:
        me = self.context.me
        user = await models.User.filter(id=me.id).select_for_update().get()
        if user.password_hash != self.proven_hash:
            raise _wrong_password()
        event = user.change_password(self.new_hash)
        await user.save()
        await revocation.end_sessions(unit, await revocation.live_sessions(user.id, but=me.session_id))
        if self.revoke_api_keys:
            await revocation.revoke_keys(unit, user.id, but=me.api_key_id)
        await void_resets(unit, user.id)
        await unit.tell(event)
        return OkPayload(ok=True)


@loaded("Public. Always ok, whether or not the address is known; mails a link that works once, for an hour.")
async def request_password_reset(
    info: Info, email: Annotated[str, strawberry.argument(description="Address of the account.")]
) -> OkPayload | None:
    forgotten = PasswordResetRequest(info.context, normalized(email))
    return await commit(info, OkPayload, forgotten.ask, arguments={"email": email}, scope=None, before=forgotten.count)


class PasswordResetRequest:
    """Does the same for every address, and reads no account: it writes one job. The worker looks whose address it is.
    A statement that finds a row takes longer than one that finds none, and a transaction that writes takes longer to
    commit than one that doesn't."""

    def __init__(self, context: Context, email: str) -> None:
        self.context = context
        self.email = email
        self.may_mail = False

    async def count(self) -> None:
        allowed = await self.context.services.throttle.ask_for_reset(
            self.email, self.context.request.ip, request_id=self.context.request.id
        )
        self.may_mail = allowed and is_address(self.email)

    async def ask(self, unit: Unit) -> OkPayload:
        if self.may_mail:
            secret = self.context.services.tokens.reset()
            await unit.enqueue(reset_job(self.email, token=secret.text, token_hash=secret.hash))
        return OkPayload(ok=True)


@loaded("Public. Sets the password by a mailed link, ends all sessions and API keys, and starts a new session.")
async def reset_password(
    info: Info,
    token: Annotated[str, strawberry.argument(description="From the link.")],
    new_password: NewPassword,
    revoke_api_keys: RevokeApiKeys = True,
) -> AuthPayload | None:
    reset = ResetPassword(info.context, token, new_password, revoke_api_keys=revoke_api_keys)
    arguments = {"token": token, "new_password": new_password, "revoke_api_keys": revoke_api_keys}
    payload = await sign_in(info, reset.enter, before=reset.prepare, arguments=arguments)
    if any(error.path == ["token"] for error in payload.errors):
        request, security = info.context.request, info.context.services.security
        security.record(SecurityEvent.RESET_REFUSED, address=request.ip, request_id=request.id)
    return payload


class ResetPassword:
    def __init__(self, context: Context, token: str, new: str, *, revoke_api_keys: bool) -> None:
        self.context = context
        self.token_hash = context.services.tokens.hash_of(token)
        self.new = new
        self.revoke_api_keys = revoke_api_keys
        self.new_hash = ""

    async def prepare(self) -> None:
        found = await models.PasswordReset.get_or_none(token_hash=self.token_hash).prefetch_related("user")
        if found is None or not found.is_good or not found.user.is_active:
            raise _bad_link()
        check_password(self.new, "newPassword", name=found.user.name, email=found.user.email)
        services, ip = self.context.services, self.context.request.ip
        # The link is good until it is used, and each try costs a hash.
        await services.throttle.count_sign_in(ip, request_id=self.context.request.id)
        self.new_hash = await services.passwords.hash(self.new, address=ip)
        acts_as(self.context, found.user)

    async def enter(self, unit: Unit) -> AuthPayload:
        """Locks the user before the link, as everything does that voids links: two units that lock in different orders
        wait for each other."""
        user_id = await unit.fetchval("SELECT user_id FROM password_resets WHERE token_hash = $1", self.token_hash)
        user = await models.User.filter(id=user_id or "", deactivated_at=None).select_for_update().get_or_none()
        if user is None or not await use_reset(unit, self.token_hash):
            raise _bad_link()
        event = user.change_password(self.new_hash)
        await user.save()
        await revocation.end_sessions(unit, await revocation.live_sessions(user.id))
        if self.revoke_api_keys:
            await revocation.revoke_keys(unit, user.id)
        await unit.tell(event)
        return await open_session(unit, self.context, user)


@strawberry.type
class AccountMutation:
    register = register
    change_password = change_password
    request_password_reset = request_password_reset
    reset_password = reset_password


def _all_of(*checks: Callable[[], object]) -> None:
    problems: list[Problem] = []
    for check in checks:
        try:
            check()
        except Problem as problem:
            problems.append(problem)
    if problems:
        raise problems[0] if len(problems) == 1 else Problems(problems)


def _credential(me: models.Viewer) -> str:
    """All keys of a user count as one: each can make others."""
    return me.session_id or f"keys of {me.id}"


def taken() -> Conflict:
    return Conflict("Email already registered", "input", "email", code=Code.ALREADY_EXISTS)


def _wrong_password(retry_after: int | None = None) -> AuthFailed:
    return AuthFailed(
        "This is not your password. Try again.",
        "currentPassword",
        code=Code.INVALID_CREDENTIALS,
        retry_after=retry_after,
    )


def _bad_link() -> Invalid:
    return Invalid("This link is used up, or older than an hour. Ask for a new one.", "token")
