"""Accounts for `taskflow user` and `taskflow demo`: the same rules as everywhere, with the system as the actor."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from tortoise.exceptions import IntegrityError

import models
from events.storage.database import Unit
from models import email_delivery
from models.errors import NotFound
from models.user import email_confirmation
from models.user.address import normalized
from models.user.password import check_password
from models.user.password_reset import void_resets
from models.values import clock
from models.viewer import SYSTEM
from resolvers.session import revocation
from resolvers.user.account import add_user, taken
from resolvers.user.user import lock_admins
from taskflow.authentication.tokens import IssuedSecret
from taskflow.components import Components

LINK_LASTS = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Added:
    user: models.User
    link: str | None
    """A link to set a password, when none was given."""


@dataclass(frozen=True, slots=True)
class SignedOut:
    sessions: int
    revoked_keys: int
    kept_keys: int

    def __add__(self, other: SignedOut) -> SignedOut:
        return SignedOut(
            self.sessions + other.sessions,
            self.revoked_keys + other.revoked_keys,
            self.kept_keys + other.kept_keys,
        )


async def add(
    components: Components, *, email: str, name: str, admin: bool = False, password: str | None = None
) -> Added:
    if password is not None:
        check_password(password, "password", name=name, email=normalized(email))
    new = models.User.new(
        name=name,
        email=email,
        password_hash=await _hash(components, password),
        role=models.UserRole.ADMIN if admin else models.UserRole.USER,
        confirmed=True,
    )
    secret = components.tokens.reset()

    async def work(unit: Unit) -> models.User:
        user = await add_user(unit, new)
        if password is None:
            await _keep_link(unit, user.id, secret)
        return user

    user, _ = await components.database.unit(work)
    return Added(user, None if password is not None else link(components, secret))


async def everybody() -> list[models.User]:
    return await models.User.all().order_by("id")


async def promote(components: Components, email: str) -> models.User:
    return await _with_role(components, email, models.UserRole.ADMIN)


async def demote(components: Components, email: str) -> models.User:
    return await _with_role(components, email, models.UserRole.USER)


async def deactivate(components: Components, email: str) -> models.User:
    async def work(unit: Unit) -> models.User:
        admins = await lock_admins(SYSTEM)
        user = await found(email)
        event = user.deactivate(by=SYSTEM, other_admins=len(admins - {user.id}))
        if event is not None:
            await user.save()
            await revocation.end_everything(unit, user)
        await unit.tell(event)
        return user

    user, _ = await components.database.unit(work)
    return user


async def reactivate(components: Components, email: str) -> models.User:
    async def work(unit: Unit) -> models.User:
        user = await found(email)
        event = user.reactivate(by=SYSTEM)
        if event is not None:
            await user.save()
        await unit.tell(event)
        return user

    user, _ = await components.database.unit(work)
    return user


async def change_email(components: Components, email: str, new: str) -> models.User:
    """Where addresses are confirmed, a link is mailed to the new one, and nothing else until it is opened."""
    secret = components.tokens.reset()

    async def work(unit: Unit) -> models.User:
        user = await found(email)
        before, event = user.email, user.change_email(new, by=SYSTEM)
        if event is None:
            return user
        try:
            await user.save()
        except IntegrityError:
            raise taken() from None
        await void_resets(unit, user.id)
        await email_confirmation.forget_links(user)
        await email_delivery.readdressed(unit, before, user.email)
        if components.confirms_email:
            await email_confirmation.keep_another(user, token_hash=secret.hash)
            await unit.enqueue(email_confirmation.confirmation_job(user, token=secret.text, token_hash=secret.hash))
        await unit.tell(event)
        return user

    user, _ = await components.database.unit(work)
    return user


async def sign_out(components: Components, email: str, *, keys: bool) -> SignedOut:
    """Also voids links to set a password: a stolen database may hold one that waits to be mailed."""
    return await _sign_out((await found(email)).id, components, keys=keys)


async def sign_out_everybody(components: Components, *, keys: bool) -> SignedOut:
    done = SignedOut(0, 0, 0)
    for person in await everybody():
        done += await _sign_out(person.id, components, keys=keys)
    return done


async def _sign_out(user_id: str, components: Components, *, keys: bool) -> SignedOut:
    async def work(unit: Unit) -> SignedOut:
        await models.User.filter(id=user_id).select_for_update().get()  # locked, so that no key is made meanwhile
        sessions = await revocation.live_sessions(user_id)
        held = await models.ApiKey.filter(user_id=user_id, revoked_at=None).count()
        await revocation.end_sessions(unit, sessions)
        if keys:
            await revocation.revoke_keys(unit, user_id)
        await void_resets(unit, user_id)
        return SignedOut(len(sessions), *((held, 0) if keys else (0, held)))

    done, _ = await components.database.unit(work, long=True)
    return done


async def set_password(components: Components, email: str, password: str) -> models.User:
    """Also ends all sessions and API keys of the user, as a reset by mail does."""
    user = await found(email)
    check_password(password, "password", name=user.name, email=user.email)
    password_hash = await components.passwords.hash(password)

    async def work(unit: Unit) -> models.User:
        user = await found(email)
        event = user.change_password(password_hash)
        await user.save()
        await revocation.end_everything(unit, user)
        await unit.tell(event)
        return user

    user, _ = await components.database.unit(work)
    return user


async def password_link(components: Components, email: str) -> str:
    secret = components.tokens.reset()

    async def work(unit: Unit) -> None:
        user = await found(email)
        await void_resets(unit, user.id)
        await _keep_link(unit, user.id, secret)

    await components.database.unit(work)
    return link(components, secret)


async def found(email: str) -> models.User:
    user = await models.User.filter(email=normalized(email)).select_for_update().get_or_none()
    if user is None:
        raise NotFound(f"Nobody has the address {email}. `taskflow user list` shows who there is.")
    return user


def link(components: Components, secret: IssuedSecret) -> str:
    return f"{components.settings.public_url}/reset#token={secret.text}"


async def _with_role(components: Components, email: str, role: models.UserRole) -> models.User:
    user, _ = await components.database.unit(partial(_set_role, email, role))
    return user


async def _set_role(email: str, role: models.UserRole, unit: Unit) -> models.User:
    admins = await lock_admins(SYSTEM)
    user = await found(email)
    event = user.set_role(role, by=SYSTEM, other_admins=len(admins - {user.id}))
    if event is not None:
        await user.save()
    await unit.tell(event)
    return user


async def _hash(components: Components, password: str | None) -> str:
    """Without a password, hashes a random one that nobody has."""
    return await components.passwords.hash(secrets.token_urlsafe(32) if password is None else password)


async def _keep_link(unit: Unit, user_id: str, secret: IssuedSecret) -> None:
    now = clock.now()
    await unit.execute(
        "INSERT INTO password_resets (token_hash, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
        secret.hash,
        user_id,
        now,
        now + LINK_LASTS // timedelta(milliseconds=1),
    )
