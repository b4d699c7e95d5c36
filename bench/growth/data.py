"""Databases with any number of tasks and events, filled by a few statements that run inside the database.

The data is unevenly spread: of 10,000 teams a thousand have tasks, the first of them a tenth of all; people differ as
much. Databases of every size have the same number of teams, people and rare tasks, so that a page of them takes the
same work."""

from __future__ import annotations

import asyncio
import importlib
import json
import random
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from passlib.hash import argon2

from bench.filled import SETTLE
from models.markdown.rendering import VERSION
from models.roles import TeamRole, UserRole
from models.task.lists.counts import FLOW_DAYS, QUARTER
from models.task.text import words_of
from models.values import clock
from models.values.folding import fold
from taskflow.migrations import migrate
from taskflow.operations.demo_many import PLACES, STATES, THINGS, VERBS
from taskflow.storage.reads import sqlite_path

PASSWORD = "correct horse battery staple"
DAYS = 365
TEAMS, BUSY, PEOPLE = 10_000, 1_000, 2_000
RARE = 25
"""How many tasks have the rare word, the rare creator and a rare event."""
RARE_WORD, RARE_PERSON = "zinnias", PEOPLE - 1
TEAM_SLOTS, STATE_SLOTS, PEOPLE_SLOTS, TEXT_SLOTS = 16_381, 8_191, 4_099, 997
"""Primes, so that the properties that a task gets from these slots do not correlate."""
ROWS_AT_ONCE = 2_000
FILLED = "filled"
"""The marker file in the folder of a database that has been filled."""


@dataclass(frozen=True, slots=True)
class Caller:
    """A user who sends requests: their number among the people, and the teams that they belong to."""

    name: str
    number: int
    teams: Sequence[int] = ()
    role: UserRole = UserRole.USER

    @property
    def email(self) -> str:
        return f"{self.name}@example.com"


ALICE = Caller("alice", 1, range(1))
BOB = Caller("bob", 2, range(50))
CAROL = Caller("carol", 3, range(0, BUSY, 2))
DAVE = Caller("dave", 4, range(TEAMS))
ERIN = Caller("erin", 5, (BUSY - 100,))
ADA = Caller("ada", 6, role=UserRole.ADMIN)
CALLERS = (ALICE, BOB, CAROL, DAVE, ERIN, ADA)


def fill(url: str, tasks: int, folder: Path) -> None:
    """A database that is up to date and full: a new one, or one that was filled before."""
    asyncio.run(migrate.up(url, backups=folder, say=lambda _: None))
    if (folder / FILLED).exists():
        return
    now = clock.now()
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(sqlite_path(url), isolation_level=None)) as file:
            made = file.execute(_MADE_SQLITE).fetchall()
            for sql in _sqlite(made, list(_rows("sqlite", tasks, now))):
                file.execute(sql)
    else:
        asyncio.run(_fill_postgres(url, list(_rows("postgres", tasks, now))))
    (folder / FILLED).touch()


async def _fill_postgres(url: str, rows: Sequence[str]) -> None:
    connection = await asyncpg.connect(url)
    try:
        made = [tuple(row) for row in await connection.fetch(_MADE_POSTGRES)]
        for sql in _postgres(made, rows):
            await connection.execute(sql)
    finally:
        await connection.close()


_MADE_SQLITE = (
    "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('tasks', 'task_keys', 'events', 'comments')"
    " AND type IN ('index', 'trigger') AND sql IS NOT NULL"
)
_MADE_POSTGRES = (
    "SELECT 'index', indexname, indexdef FROM pg_indexes WHERE tablename IN ('tasks', 'task_keys', 'events', 'comments')"
    " AND indexname LIKE 'idx!_%' ESCAPE '!'"
)


def _sqlite(made: Sequence[tuple[str, ...]], rows: Sequence[str]) -> Iterator[str]:
    """Indexes are built at the end, in a fifth of the time."""
    yield "PRAGMA journal_mode = OFF"
    yield "PRAGMA synchronous = OFF"
    yield "PRAGMA temp_store = MEMORY"
    yield "PRAGMA cache_size = -200000"
    yield from (f'DROP {kind} "{name}"' for kind, name, _ in made)
    yield "BEGIN"
    yield from rows
    yield "INSERT INTO task_word_rows (task_id) SELECT id FROM tasks ORDER BY id"
    yield (
        "INSERT INTO task_words (rowid, words) SELECT number, words FROM task_word_rows"
        " CROSS JOIN tasks ON tasks.id = task_id ORDER BY number"
    )
    yield "COMMIT"
    yield "PRAGMA temp_store = FILE"
    yield from (sql for *_, sql in made)
    yield "PRAGMA journal_mode = WAL"


def _postgres(made: Sequence[tuple[str, ...]], rows: Sequence[str]) -> Iterator[str]:
    yield "SET session_replication_role = replica"  # no triggers, no checks of foreign keys
    yield "SET maintenance_work_mem = '512MB'"
    yield "SET work_mem = '256MB'"
    yield from (f'DROP {kind} "{name}"' for kind, name, _ in made)
    yield from rows
    yield from (sql for *_, sql in made)
    yield SETTLE


def _rows(dialect: str, tasks: int, now: int) -> Iterator[str]:
    chance = random.Random(7)  # the same data each time; no secret
    start = now - DAYS * clock.DAY
    yield from _people(start)
    yield from _teams(start)
    yield from _memberships(start, chance)
    yield from _slots(chance)
    yield from _days(start)
    yield _TASKS[dialect].format(tasks=tasks, each=max(1, tasks // RARE), start=start, now=now, span=now - start)
    yield "INSERT INTO task_keys (key, task_id) SELECT key, id FROM tasks"
    yield _COMMENTS
    yield _LOG
    if dialect == "postgres":
        yield "ANALYZE bench_log"
    yield _EVENTS
    yield "INSERT INTO stream_heads (stream, seq, at, floor) SELECT stream, max(seq), max(at), 0 FROM bench_log GROUP BY stream"
    counting: str = importlib.import_module(_COUNTERS).FILL
    yield from counting.format(since=(now - FLOW_DAYS * clock.DAY) // QUARTER).strip().removesuffix(";").split(";")


def _people(start: int) -> Iterator[str]:
    password = argon2.using(type="ID", rounds=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    known = {caller.number: caller for caller in CALLERS}
    rows, cards = [], []
    for number in range(PEOPLE):
        caller = known.get(number)
        name = (caller.name if caller else f"Person {number}").title()
        email = caller.email if caller else f"person{number}@example.com"
        role = int(caller.role if caller else UserRole.USER)
        folded = f"{fold(name)} {email}"
        rows.append((user(number), name, email, password, role, "UTC", "en", folded, start, start, 1))
        card = {"id": user(number), "name": name, "email": email, "role": role, "time_zone": "UTC", "locale": "en"}
        cards.append((user(number), json.dumps({**card, "created_at": start, "updated_at": start, "version": 1})))
    columns = "id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at, version"
    yield from _insert(f"users ({columns})", rows)
    yield from _table("bench_user (id TEXT PRIMARY KEY, card TEXT)", cards)


def _teams(start: int) -> Iterator[str]:
    names = [(team(number), f"Team {number}", f"TE{number}") for number in range(TEAMS)]
    rows = [(id, name, key, 0, 1_000_000_000, start, start, 1) for id, name, key in names]
    yield from _insert("teams (id, name, key, is_default, last_number, created_at, updated_at, version)", rows)
    cards = [{"id": id, "name": name, "key": key, "created_at": start, "version": 1} for id, name, key in names]
    yield from _table(
        "bench_team (id TEXT PRIMARY KEY, key TEXT, card TEXT)",
        [(card["id"], card["key"], json.dumps(card)) for card in cards[:BUSY]],
    )


def _memberships(start: int, chance: random.Random) -> Iterator[str]:
    """The callers, and a few people in each busy team."""
    pairs = {(at, caller.number) for caller in CALLERS for at in caller.teams}
    pairs.update((at, chance.randrange(len(CALLERS) + 1, PEOPLE)) for at in range(BUSY) for _ in range(5))
    rows = [
        (f"member_01{number:024}", int(TeamRole.MEMBER), start, team(at), user(person))
        for number, (at, person) in enumerate(sorted(pairs))
    ]
    yield from _insert("memberships (id, role, joined_at, team_id, user_id)", rows)


def _slots(chance: random.Random) -> Iterator[str]:
    """Tables of the properties that a task gets by its number."""
    teams = [(slot, team(_long_tailed(slot, TEAM_SLOTS, BUSY))) for slot in range(TEAM_SLOTS)]
    yield from _table("bench_team_slot (slot INTEGER PRIMARY KEY, team_id TEXT)", teams)
    states = [
        (slot, int(chance.choice(STATES)), min(3, int(chance.expovariate(1))), int(1000 * chance.random() ** 2), due)
        for slot in range(STATE_SLOTS)
        for due in (chance.choice((None, chance.randrange(1, 60))),)
    ]
    yield from _table(
        "bench_state (slot INTEGER PRIMARY KEY, status INTEGER, priority INTEGER, part INTEGER, due INTEGER)", states
    )
    people = [
        (
            slot,
            user(_long_tailed(slot, PEOPLE_SLOTS, RARE_PERSON)),
            None if slot % 10 < 3 else user(chance.randrange(40)),
        )
        for slot in range(PEOPLE_SLOTS)
    ]
    people.append((PEOPLE_SLOTS, user(RARE_PERSON), None))
    yield from _table("bench_people (slot INTEGER PRIMARY KEY, creator_id TEXT, assignee_id TEXT)", people)
    texts = [_text(slot, _title(chance), chance) for slot in range(TEXT_SLOTS)]
    texts.append(_text(TEXT_SLOTS, f"Repot the {RARE_WORD} by the pond", chance))
    yield from _table(
        "bench_text (slot INTEGER PRIMARY KEY, title TEXT, folded TEXT, description TEXT, words TEXT)", texts
    )


def _days(start: int) -> Iterator[str]:
    days = [(day, clock.day_of(start + day * clock.DAY, "UTC")) for day in range(DAYS + 62)]
    rows = [(day, due_on, clock.end_of(due_on, "UTC")) for day, due_on in days]
    yield from _table("bench_day (day INTEGER PRIMARY KEY, due_on TEXT, due_at BIGINT)", rows)


def _title(chance: random.Random) -> str:
    return f"{chance.choice(VERBS)} the {chance.choice(THINGS)} {chance.choice(PLACES)}"


def _text(slot: int, title: str, chance: random.Random) -> tuple[Any, ...]:
    """Every third task has a description."""
    description = ", ".join(_title(chance).lower() for _ in range(8)) if slot % 3 == 0 else None
    return slot, title, fold(title), description, words_of(title, description)


def _long_tailed(slot: int, slots: int, many: int) -> int:
    """0 has the most slots, and `many` - 1 the fewest."""
    return min(many - 1, int((many + 1) ** (slot / slots)) - 1)


def team(number: int) -> str:
    return f"team_01{number:024}"


def user(number: int) -> str:
    return f"user_01{number:024}"


def _table(definition: str, rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    yield f"CREATE TEMPORARY TABLE {definition}"
    yield from _insert(definition.partition(" ")[0], rows)


def _insert(where: str, rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    texts = [f"({', '.join(map(_literal, row))})" for row in rows]
    for start in range(0, len(texts), ROWS_AT_ONCE):
        yield f"INSERT INTO {where} VALUES {', '.join(texts[start : start + ROWS_AT_ONCE])}"


def _literal(value: str | int | None) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else f"'{value}'"


_COUNTERS = "taskflow.migrations.models.12_task_counts"
"""The migration that counts all tasks at once; its name begins with a digit."""

_NUMBERS = {
    "sqlite": "(WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < {tasks} - 1) SELECT n FROM number)",
    "postgres": "(SELECT CAST(generate_series(0, {tasks} - 1) AS BIGINT) AS n)",
}
_TASKS = {
    dialect: f"""
INSERT INTO tasks (id, key, title, description, status, priority, due_on, due_at, started_at, completed_at, closed_at,
    created_at, updated_at, deleted_at, version, folded_title, words, assignee_id, creator_id, team_id, comment_count)
SELECT id, key || '-' || (n + 1), title || ' (' || n || ')', description, status, priority, due_on, due_at,
    CASE WHEN status = 1 THEN updated_at END, CASE WHEN status = 2 THEN updated_at END,
    CASE WHEN status >= 2 THEN updated_at END, created_at, updated_at,
    CASE WHEN n % 50 = 7 THEN updated_at END, 1 + (CASE WHEN n % 5 = 0 THEN 1 ELSE 0 END),
    folded || ' (' || n || ')', words || ' ' || n, assignee_id, creator_id, team_id, 1
FROM (
    SELECT made.*, 'task_01000000000000' || (100000000000 + n) AS id,
        created_at + ({{now}} - created_at) * bench_state.part / 1000 AS updated_at,
        bench_state.status, bench_state.priority, bench_day.due_on, bench_day.due_at, bench_people.creator_id,
        bench_people.assignee_id, bench_team.id AS team_id, bench_team.key,
        bench_text.title, bench_text.folded, bench_text.description, bench_text.words
    FROM (
        SELECT n, {{start}} + n * {{span}} / {{tasks}} AS created_at,
            CASE WHEN n % {{each}} = 3 THEN {TEXT_SLOTS} ELSE n * 39373 % {TEXT_SLOTS} END AS text_slot,
            CASE WHEN n % {{each}} = 3 THEN {PEOPLE_SLOTS} ELSE n * 40692 % {PEOPLE_SLOTS} END AS people_slot
        FROM {numbers} numbers
    ) made
    JOIN bench_team_slot ON bench_team_slot.slot = n * 48271 % {TEAM_SLOTS}
    JOIN bench_team ON bench_team.id = bench_team_slot.team_id
    JOIN bench_state ON bench_state.slot = n * 16807 % {STATE_SLOTS}
    JOIN bench_people ON bench_people.slot = people_slot
    JOIN bench_text ON bench_text.slot = text_slot
    LEFT JOIN bench_day ON bench_day.day = (created_at - {{start}}) / {clock.DAY} + bench_state.due
) task
ORDER BY n
"""
    for dialect, numbers in _NUMBERS.items()
}

_COMMENTS = f"""
INSERT INTO comments (id, body, html, html_by, mentions, reactions, created_at, version, author_id, task_id)
SELECT 'comment_' || substr(id, 6), 'Done', '<p>Done</p>', {VERSION}, '{{}}', '{{}}', created_at, 1, creator_id, id FROM tasks
"""
"""Every task has one."""

_LOG = """
CREATE TEMPORARY TABLE bench_log AS
SELECT stream, row_number() OVER (PARTITION BY stream ORDER BY at, task_id, place) AS seq, at, task_id, name, fields, changes
FROM (
    SELECT 1 AS place, team_id AS stream, created_at AS at, id AS task_id, 'task.created' AS name, ' ' AS fields,
        '[]' AS changes
    FROM tasks
    UNION ALL
    SELECT 2, team_id, updated_at, id, 'task.updated', ' status ',
        '[{"field":"status","before":"PENDING","after":"IN_PROGRESS","before_text":"Pending","after_text":"In progress"}]'
    FROM tasks WHERE version = 2
    UNION ALL
    SELECT 3, team_id, updated_at, id, 'task.restored', ' deletedAt ', '[]' FROM tasks WHERE folded_title LIKE 'repot the %'
) told
"""
"""Every task was created, every fifth changed, and the rare ones restored."""

_EVENTS = """
INSERT INTO events (id, stream, seq, name, subject_id, actor_id, via, origin_id, occurred_at, fields_changed, data)
SELECT 'event_01' || substr(stream, 20) || (100000000000 + seq), stream, seq, name, task_id, creator_id, 0, NULL, at, fields,
    '{"changes":' || changes || ',"state":{"id":"' || tasks.id || '","team_id":"' || team_id || '","key":"' || tasks.key
    || '","title":"' || title || '","description":' || COALESCE('"' || description || '"', 'null') || ',"status":' || status
    || ',"priority":' || priority || ',"creator_id":"' || creator_id || '","assignee_id":'
    || COALESCE('"' || assignee_id || '"', 'null') || ',"due_on":' || COALESCE('"' || due_on || '"', 'null') || ',"due_at":'
    || COALESCE(CAST(due_at AS TEXT), 'null') || ',"created_at":' || created_at || ',"updated_at":' || at || ',"version":'
    || version || ',"folded_title":"' || folded_title || '","words":"' || words || '","creator":' || creator.card
    || ',"assignee":' || COALESCE(assignee.card, 'null') || ',"team":' || bench_team.card || ',"was":{}},"actor":' || creator.card
    || '}'
FROM bench_log
JOIN tasks ON tasks.id = bench_log.task_id
JOIN bench_team ON bench_team.id = tasks.team_id
JOIN bench_user creator ON creator.id = tasks.creator_id
LEFT JOIN bench_user assignee ON assignee.id = tasks.assignee_id
ORDER BY at
"""


if __name__ == "__main__":
    fill(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
