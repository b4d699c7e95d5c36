"""Confirms an e-mail address by the token of a mailed link."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.errors import Invalid
from models.user.email_confirmation import confirmation_job, keep_another
from resolvers.running import to_schema
from resolvers.running.mutation import commit, mutation
from resolvers.session.sign_in import acts_as
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.payload import OkPayload
from schema.user import UserPayload


@loaded("Public. Proves the address that the link was mailed to.")
async def confirm_email(
    info: Info, token: Annotated[str, strawberry.argument(description="From the link; valid for 3 days.")]
) -> UserPayload | None:
    context = info.context
    author, proof = context.author, Confirmation(context, token)
    try:
        return await commit(info, UserPayload, proof.store, arguments={"token": token}, scope=None, before=proof.find)
    finally:
        context.author = author


class Confirmation:
    """The link does not sign in: its reader has access to the mailbox, not to the account."""

    def __init__(self, context: Context, token: str) -> None:
        self.context = context
        self.token_hash = context.services.tokens.hash_of(token)

    async def find(self) -> None:
        found = await self._good_link()
        acts_as(self.context, found.user)

    async def store(self, unit: Unit) -> UserPayload:
        link = await self._good_link()
        user = await models.User.filter(id=link.user_id).select_for_update().get_or_none()
        if user is None or not user.is_active or user.email != link.email:
            raise _bad_link()
        event = user.confirm_email()
        if event is not None:
            await user.save()
        await unit.tell(event)
        answer = to_schema.user(user.card(), self.context.viewer)
        answer.proved = True
        return UserPayload(user=answer)

    async def _good_link(self) -> models.EmailConfirmation:
        found = await models.EmailConfirmation.get_or_none(token_hash=self.token_hash).prefetch_related("user")
        if found is None or not found.is_good:
            raise _bad_link()
        return found


@mutation(
    OkPayload,
    scope=models.Scope.ADMIN,
    description="The caller's own. Mails the link again; at most 3 an hour. Ok, without a mail, when the address is proved.",
)
async def request_email_confirmation(unit: Unit, info: Info) -> OkPayload:
    user = await models.User.filter(id=info.context.me.id).select_for_update().get()
    if not user.is_confirmed:
        secret = info.context.services.tokens.reset()
        await keep_another(user, token_hash=secret.hash)
        await unit.enqueue(confirmation_job(user, token=secret.text, token_hash=secret.hash))
    return OkPayload(ok=True)


@strawberry.type
class EmailConfirmationMutation:
    confirm_email = confirm_email
    request_email_confirmation = request_email_confirmation


def _bad_link() -> Invalid:
    return Invalid("This link is older than 3 days, or not for this account's address. Ask for a new one.", "token")
