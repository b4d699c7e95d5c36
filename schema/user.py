"""People with an account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry
from strawberry import Maybe

from models.roles import UserRole
from schema.context import Info, InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.filter import IDFilter
from schema.language.node import Node
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.language.payload import Payload
from schema.language.scalars import DateTime
from schema.task.filter import OrderBy, TaskFilter, TaskOrder, TaskScope, Where

if TYPE_CHECKING:
    from schema.task.task import TaskConnection
    from schema.team import TeamMember

described_enum(
    UserRole,
    "UserRole",
    "Instance-wide role. A new account is USER.",
    USER="Sees and does what their teams allow.",
    ADMIN="Runs the instance: users, teams, mail, audit log; sees everything and acts as ADMIN in every team.",
)


class TaskLists(Protocol):
    """Lists of tasks below an object. Limited to what the viewer may see."""

    async def tasks(
        self, scope: TaskScope, filter: TaskFilter | None, order_by: Sequence[TaskOrder] | None, page: Page, info: Info
    ) -> TaskConnection: ...


class UserFields(TaskLists, Protocol):
    """Loads the fields of a user that are selected. Limited to what the viewer may see."""

    async def teams_of(self, user_id: str) -> list[TeamMember]: ...

    async def email_confirmed(self, user_id: str) -> bool: ...


@strawberry.type(description="A person with an account on this instance.")
class User(Node):
    name: str = strawberry.field(description="1 to 100 characters after trimming.")
    handle: str = strawberry.field(
        description="Unique short name for mentions: ada in @ada. 2 to 32 of a-z, 0-9, dot, dash and underscore, with a letter or digit at both ends. Made from the name on registration; changed with `updateProfile`.",
        default="",  # missing in an answer that a process of an older version stored for @idempotent
    )
    email: str | None = strawberry.field(
        description="Null unless it is the caller's own, or the caller is an admin, or both share a team."
    )
    role: UserRole = strawberry.field(description="Instance-wide role.")
    created_at: DateTime = strawberry.field(description="When the account was made.")
    updated_at: DateTime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Incremented by every change; pass it as `expectedVersion`.")
    active: bool = strawberry.field(description="False after `deactivateUser`: cannot sign in, keeps its history.")
    time_zone: str = strawberry.field(
        description="IANA name, for example Europe/Berlin: due dates and mails follow it."
    )
    locale: str = strawberry.field(description="BCP 47 tag: language of mails and messages.")

    proved: strawberry.Private[bool | None] = None
    """Set by the mutation that has just proved the address, so that `emailConfirmed` need not be read."""

    @loaded(
        "Whether its owner has proved the address; null unless it is the caller's own, or the caller is an admin. Where"
        " confirmation is on, nothing but the confirmation is mailed to an address before."
    )
    async def email_confirmed(self, info: InfoWith[UserFields]) -> bool | None:
        viewer = info.context.viewer
        if viewer is None or not (viewer.is_admin or viewer.id == self.id):
            return None
        return self.proved if self.proved is not None else await info.context.fields.email_confirmed(self.id)

    @loaded("Their memberships of teams that the caller may see, oldest first.")
    async def teams(self, info: InfoWith[UserFields]) -> list[Annotated[TeamMember, strawberry.lazy("schema.team")]]:
        return await info.context.fields.teams_of(self.id)

    @loaded("Tasks they created, as far as the caller may see them.")
    async def created_tasks(
        self,
        info: InfoWith[UserFields],
        *,
        filter: Where = None,
        order_by: OrderBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Annotated[TaskConnection, strawberry.lazy("schema.task.task")] | None:
        scope = TaskScope(creator_id=self.id)
        return await info.context.fields.tasks(scope, filter, order_by, Page(first, after, last, before), info)

    @loaded("Tasks assigned to them, as far as the caller may see them.")
    async def assigned_tasks(
        self,
        info: InfoWith[UserFields],
        *,
        filter: Where = None,
        order_by: OrderBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Annotated[TaskConnection, strawberry.lazy("schema.task.task")] | None:
        scope = TaskScope(assignee_id=self.id)
        return await info.context.fields.tasks(scope, filter, order_by, Page(first, after, last, before), info)


@strawberry.type(description="One user in a page of users.")
class UserEdge:
    cursor: str = strawberry.field(description="The item's cursor, for `after` and `before`.")
    node: User = strawberry.field(description="The user.")


@strawberry.type(description="A page of users.")
class UserConnection:
    edges: list[UserEdge] = strawberry.field(description="The items, each with its cursor.")
    nodes: list[User] = strawberry.field(description="The items alone.")
    page_info: PageInfo = strawberry.field(
        description="Whether there are items before and after this page, and its first and last cursors."
    )
    total_count: int = strawberry.field(description="How many match on all pages. Counted only when selected.")


@strawberry.input(description="Which users. All given conditions must hold.")
class UserFilter:
    text: str | None = strawberry.field(description="Words in name and e-mail.", default=None)
    role: UserRole | None = strawberry.field(description="Those with this instance-wide role.", default=None)
    active: bool | None = strawberry.field(
        description="True: only those who can sign in. False: only the deactivated.", default=None
    )
    team: IDFilter | None = strawberry.field(description="Members of these teams.", default=None)


@strawberry.input(description="A new account.")
class RegisterInput:
    name: str = strawberry.field(description="1 to 100 characters after trimming.")
    email: str = strawberry.field(description="Unique on this instance; trimmed and lower-cased.")
    password: str = strawberry.field(
        description="8 to 256 characters; not one of the most common passwords, not the e-mail or the name."
    )
    time_zone: str | None = strawberry.field(
        description="IANA name, for example Europe/Berlin. Default: UTC.", default=None
    )
    locale: str | None = strawberry.field(description="BCP 47 tag, for example de. Default: en.", default=None)
    handle: str | None = strawberry.field(description="Default: made from the name.", default=None)
    cookie: bool = strawberry.field(
        description="Put the refresh token into an HttpOnly, SameSite=Strict cookie and leave it out of the body.",
        default=False,
    )


@strawberry.input(description="Who signs in.")
class LoginInput:
    email: str = strawberry.field(description="As registered; case and surrounding blanks do not matter.")
    password: str = strawberry.field(description="The account's password.")
    cookie: bool = strawberry.field(
        description="Put the refresh token into an HttpOnly, SameSite=Strict cookie and leave it out of the body.",
        default=False,
    )


@strawberry.input(description="Absent = unchanged, null = clear.")
class UpdateProfileInput:
    name: Maybe[str | None] = strawberry.field(
        description="1 to 100 characters after trimming; can't be cleared.", default=None
    )
    time_zone: Maybe[str | None] = strawberry.field(description="IANA name; null sets it back to UTC.", default=None)
    locale: Maybe[str | None] = strawberry.field(description="BCP 47 tag; null sets it back to en.", default=None)
    handle: Maybe[str | None] = strawberry.field(
        description="The old handle stays reserved for 90 days; can't be cleared.", default=None
    )
    expected_version: int | None = strawberry.field(
        description="Fails with CONFLICT if the profile has moved on in a field that this call sets; without it the last writer wins.",
        default=None,
    )


@strawberry.type(description="Result of a mutation about one user.")
class UserPayload(Payload):
    user: User | None = strawberry.field(description="The user after the call; null on failure.", default=None)
