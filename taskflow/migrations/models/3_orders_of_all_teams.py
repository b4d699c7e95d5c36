"""The indexes of orders over all teams serve nothing but lists of all teams: PostgreSQL took them for one team's list too,
and read past everybody else's tasks on the way."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, indexes(OF_ALL_TEAMS), postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, indexes("deleted_at IS NULL"), postgres=STATISTICS)


ORDERS = {
    "created_at": "created_at",
    "updated_at": "updated_at",
    "completed_at_first": "COALESCE(completed_at, -2305843009213693952)",
    "completed_at_last": "COALESCE(completed_at, 2305843009213693952)",
    "due_on_first": "COALESCE(due_on, '')",
    "due_on_last": "COALESCE(due_on, '9999-99-99')",
    "priority": "priority",
    "status": "status",
    "folded_title": "folded_title",
}

OF_ALL_TEAMS = "deleted_at IS NULL AND version > 0"
"""The second is true of every task. The point is that it must be said, and only a list of all teams says it."""

STATISTICS = 'ANALYZE "tasks";'


def indexes(where: str) -> str:
    return "\n".join(
        f'DROP INDEX "idx_tasks_{name}";\nCREATE INDEX "idx_tasks_{name}" ON "tasks" ({key}, id) WHERE {where};'
        for name, key in ORDERS.items()
    )
