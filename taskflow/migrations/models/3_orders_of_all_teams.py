"""The indexes of orders over all teams now serve only lists of all teams: PostgreSQL used them for one team's list too,
and read past everybody else's tasks on the way. The index that statistics are counted from now holds all columns that
they read."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP, postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN, postgres=STATISTICS)


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
"""The second condition is true of every task. It is there so that only a query that repeats it, a list of all teams,
uses the index."""

STATISTICS = 'ANALYZE "tasks";'


def _orders(where: str) -> str:
    return "\n".join(
        f'DROP INDEX "idx_tasks_{name}";\nCREATE INDEX "idx_tasks_{name}" ON "tasks" ({key}, id) WHERE {where};'
        for name, key in ORDERS.items()
    )


def _counts(more: str = "") -> str:
    columns = f"team_id, status, priority, due_at, due_on, assignee_id{more}"
    return (
        'DROP INDEX "idx_tasks_counts";\n'
        f'CREATE INDEX "idx_tasks_counts" ON "tasks" ({columns}) WHERE deleted_at IS NULL;'
    )


UP = f"{_orders(OF_ALL_TEAMS)}\n{_counts(', deleted_at')}"
DOWN = f"{_orders('deleted_at IS NULL')}\n{_counts()}"
