"""The payloads that mutations return."""

import strawberry

from schema.language.errors import UserError
from schema.language.scalars import ID, Cursor


@strawberry.interface(
    description=(
        "Every mutation result. `errors` is empty exactly when the call did what it was asked; "
        "under SKIP_FAILED the failures of single items stand in `results` alone."
    )
)
class Payload:
    errors: list[UserError] = strawberry.field(description="Expected failures. Empty on success.", default_factory=list)
    cursor: Cursor | None = strawberry.field(
        description=(
            "Log position right after this write; null if nothing was written (a failure, no change, @dryRun). "
            "A subscriber that has reached it has seen this write."
        ),
        default=None,
    )
    dry_run: bool = strawberry.field(description="True when the field ran under @dryRun.", default=False)


class PayloadPart:
    """A part of a payload, which holds objects as a payload does."""


@strawberry.type(description="Result of a mutation that has nothing more to say than whether it worked.")
class OkPayload(Payload):
    ok: bool = strawberry.field(description="Whether the call did what it was asked.", default=False)


@strawberry.type(description="Result of a mutation that deletes something.")
class DeletePayload(Payload):
    deleted_id: ID | None = strawberry.field(description="Id of the deleted object; null on failure.", default=None)
