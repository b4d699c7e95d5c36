"""Each order of lists has one index, by team: a list of several teams merges their tasks, and tasks without a value lie together
in it. Lists of one status or of one priority have an index of their own. Nine indexes fewer make each create cheaper."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP, postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN, postgres=STATISTICS)


DROPPED = {
    "created_at": "(created_at, id) WHERE deleted_at IS NULL AND version > 0",
    "updated_at": "(updated_at, id) WHERE deleted_at IS NULL AND version > 0",
    "completed_at_first": "(COALESCE(completed_at, -2305843009213693952), id) WHERE deleted_at IS NULL AND version > 0",
    "completed_at_last": "(COALESCE(completed_at, 2305843009213693952), id) WHERE deleted_at IS NULL AND version > 0",
    "due_on_first": "(COALESCE(due_on, ''), id) WHERE deleted_at IS NULL AND version > 0",
    "due_on_last": "(COALESCE(due_on, '9999-99-99'), id) WHERE deleted_at IS NULL AND version > 0",
    "priority": "(priority, id) WHERE deleted_at IS NULL AND version > 0",
    "status": "(status, id) WHERE deleted_at IS NULL AND version > 0",
    "folded_title": "(folded_title, id) WHERE deleted_at IS NULL AND version > 0",
    "team_completed_at_first": "(team_id, COALESCE(completed_at, -2305843009213693952), id) WHERE deleted_at IS NULL",
    "team_completed_at_last": "(team_id, COALESCE(completed_at, 2305843009213693952), id) WHERE deleted_at IS NULL",
    "team_due_on_first": "(team_id, COALESCE(due_on, ''), id) WHERE deleted_at IS NULL",
    "team_due_on_last": "(team_id, COALESCE(due_on, '9999-99-99'), id) WHERE deleted_at IS NULL",
    "trash": "(team_id, deleted_at) WHERE deleted_at IS NOT NULL",
}

MADE = {
    "team_completed_at": "(team_id, completed_at, id) WHERE deleted_at IS NULL",
    "team_due_on": "(team_id, due_on, id) WHERE deleted_at IS NULL",
    "team_status_created_at": "(team_id, status, created_at, id) WHERE deleted_at IS NULL",
    "team_priority_created_at": "(team_id, priority, created_at, id) WHERE deleted_at IS NULL",
    "team_trash": "(team_id, created_at, id) WHERE deleted_at IS NOT NULL",
}

STATISTICS = 'ANALYZE "tasks";'


def _drop(indexes: dict[str, str]) -> str:
    return "\n".join(f'DROP INDEX "idx_tasks_{name}";' for name in indexes)


def _make(indexes: dict[str, str]) -> str:
    return "\n".join(f'CREATE INDEX "idx_tasks_{name}" ON "tasks" {columns};' for name, columns in indexes.items())


UP = f"{_drop(DROPPED)}\n{_make(MADE)}"
DOWN = f"{_drop(MADE)}\n{_make(DROPPED)}"
"""Drops come first, because a drop takes the strongest lock. If the weaker lock of the new index came first, PostgreSQL
would find a deadlock with any process of the version before that has locked a task and is about to change it."""
