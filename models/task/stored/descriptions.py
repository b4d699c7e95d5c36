"""The HTML of a task's description, and whom it mentions, stored beside the task: neither its events nor its lists carry
it.

Stored HTML is used only for the text and the key that it was rendered for, and only by today's rules. So nothing has to
be invalidated when a process of an older version changes a description, or when a task moves and people whom it
mentions do not see it any more."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import orjson

from events.storage.database import Reads, Writes
from models.markdown.rendering import VERSION, MarkedHtml, filled
from models.storage.sql import Values, chunks, one_of
from models.team.sight import mentioned, who_sees


@dataclass(frozen=True, slots=True)
class Described:
    """A task with a description, in its current or a former state."""

    task_id: str
    key: str
    description: str

    @property
    def team_key(self) -> str:
        return self.key.rpartition("-")[0]

    @property
    def digest(self) -> str:
        return hashlib.blake2b(self.description.encode(errors="surrogatepass"), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class TaskHtml:
    """HTML with marks, and the people whom these mention: see `models.markdown.rendering`."""

    html: str
    mentioned: Mapping[str, str]
    """The ids of people by the handles in the text."""

    def filled(self, of: Described) -> str:
        return filled(self.html, self.mentioned, team_key=of.team_key)


async def read(reads: Reads, wanted: Collection[Described]) -> dict[Described, TaskHtml]:
    """Returns the HTML that is stored for exactly these texts."""
    which = one_of("task_id", sorted({each.task_id for each in wanted}), values := Values())
    rows = await reads.fetch(
        f"SELECT task_id, key, digest, html, html_by, mentions FROM task_html WHERE {which}", *values.all
    )
    kept = {row["task_id"]: row for row in rows}
    return {
        each: TaskHtml(row["html"], orjson.loads(row["mentions"]))
        for each in wanted
        if (row := kept.get(each.task_id)) is not None
        and (row["key"], row["digest"], row["html_by"]) == (each.key, each.digest, VERSION)
    }


async def mentioned_in(
    reads: Reads, handles: Mapping[Described, Sequence[str]], team_id: str
) -> dict[Described, Mapping[str, str]]:
    """The people whom each of these texts mentions and who see the team, by the handles in the text. If its task has,
    or had, just this text, a handle in it that is another one by now still stands for the person who was mentioned."""
    named = sorted({handle for some in handles.values() for handle in some})
    if not named:
        return {of: {} for of in handles}
    before = await _mentioned_before(reads, handles)
    still = await who_sees(reads, {id for some in before.values() for id in some.values()}, team_id)
    now = await mentioned(reads, named, team_id)
    found: dict[Described, Mapping[str, str]] = {}
    for of, some in handles.items():
        ids = now | {handle: id for handle, id in before.get(of, {}).items() if id in still}
        found[of] = {handle: ids[handle] for handle in some if handle in ids}
    return found


async def _mentioned_before(reads: Reads, texts: Iterable[Described]) -> dict[Described, Mapping[str, str]]:
    found: dict[Described, Mapping[str, str]] = {}
    for some in chunks([*texts]):
        values, by_text = Values(), {(of.task_id, of.digest): of for of in some}
        wanted = ", ".join(f"({values(task_id)}, {values(digest)})" for task_id, digest in by_text)
        rows = await reads.fetch(
            f"WITH wanted (id, text) AS (VALUES {wanted})"
            " SELECT task_id, digest, mentions FROM wanted JOIN former_mentions ON task_id = id AND digest = text"
            " UNION ALL"
            " SELECT task_id, digest, mentions FROM wanted JOIN task_html ON task_id = id AND digest = text",
            *values.all,
        )
        for row in rows:
            of = by_text[row["task_id"], row["digest"]]
            found[of] = {**found.get(of, {}), **orjson.loads(row["mentions"])}
    return found


async def team_id_of(reads: Reads, of: Described) -> str | None:
    id: str | None = await reads.fetchval("SELECT id FROM teams WHERE key = $1", of.team_key)
    return id


async def keep(
    writes: Writes, of: Described, marked: MarkedHtml, mentioned: Mapping[str, str], *, unless_locked: bool = False
) -> None:
    """Stores the HTML, unless the task has another text by now, or has moved; after a mere read also unless somebody is
    changing the task."""
    lock = " FOR KEY SHARE SKIP LOCKED" if unless_locked and writes.dialect == "postgres" else ""
    await writes.execute(
        "INSERT INTO task_html (task_id, key, digest, html, html_by, mentions)"
        f" SELECT id, key, $4, $5, {VERSION}, $6 FROM tasks WHERE id = $1 AND key = $2 AND description = $3{lock}"
        " ON CONFLICT (task_id) DO UPDATE SET key = excluded.key, digest = excluded.digest, html = excluded.html,"
        " html_by = excluded.html_by, mentions = excluded.mentions",
        of.task_id,
        of.key,
        of.description,
        of.digest,
        marked.html,
        orjson.dumps(mentioned).decode(),
    )


async def carry(writes: Writes, task_ids: Collection[str], made: Sequence[Described]) -> None:
    """Gives tasks that were made from these, with the same texts, their HTML: a handle in it may be another one by now,
    and still stands for the person who was mentioned."""
    for some in chunks(made):
        values = Values()
        new = ", ".join(f"({values(one.task_id)}, {values(one.key)}, {values(one.digest)})" for one in some)
        await writes.execute(
            f"WITH new (id, key, digest) AS (VALUES {new})"
            " INSERT INTO task_html (task_id, key, digest, html, html_by, mentions)"
            " SELECT new.id, new.key, old.digest, old.html, old.html_by, old.mentions"
            " FROM new JOIN task_html old ON old.digest = new.digest"
            f" WHERE old.html_by = {VERSION} AND {one_of('old.task_id', sorted(task_ids), values)}"
            " ON CONFLICT (task_id) DO NOTHING",  # two of them have the same text
            *values.all,
        )


async def forget(writes: Writes, task_ids: Collection[str]) -> None:
    """Deletes the HTML of texts that are gone."""
    which = one_of("task_id", sorted(task_ids), values := Values())
    await writes.execute(f"DELETE FROM task_html WHERE {which}", *values.all)


async def keep_mentions(writes: Writes, task_ids: Collection[str]) -> None:
    """Keeps whom the texts of these tasks mention, since other texts replace them: an undo brings a text back, and
    `asOf` shows it. The tasks are stored already: the time is that of their change, which may be later than a clock
    that was set back says. Housekeeping deletes what is older than the log."""
    which = one_of("task_id", sorted(task_ids), values := Values())
    await writes.execute(
        "INSERT INTO former_mentions (task_id, digest, mentions, replaced_at)"
        " SELECT task_id, digest, mentions, tasks.updated_at FROM task_html JOIN tasks ON tasks.id = task_id"
        f" WHERE {which} AND mentions <> '{{}}'"
        " ON CONFLICT (task_id, digest) DO UPDATE SET mentions = excluded.mentions, replaced_at = excluded.replaced_at",
        *values.all,
    )


async def mentioned_earlier(reads: Reads, of: Described, *, replaced_at: int) -> Mapping[str, str]:
    """Whom the text mentioned that this one has replaced at that time, and whom this one mentioned when the task had it
    before, by the handles in them."""
    rows = await reads.fetch(
        "SELECT mentions FROM former_mentions WHERE task_id = $1 AND (replaced_at = $2 OR digest = $3)"
        " ORDER BY CASE WHEN digest = $3 THEN 1 ELSE 0 END",
        *(of.task_id, replaced_at, of.digest),
    )
    return {handle: id for row in rows for handle, id in orjson.loads(row["mentions"]).items()}


async def forget_mentions(writes: Writes, *, before: int, most: int) -> int:
    return await writes.execute(
        "DELETE FROM former_mentions WHERE (task_id, digest) IN"
        " (SELECT task_id, digest FROM former_mentions WHERE replaced_at < $1 LIMIT $2)",
        *(before, most),
    )
