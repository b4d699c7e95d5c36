"""A comment on a task, or a reply to one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar, cast

import orjson
from tortoise import fields
from tortoise.indexes import Index

from events.comment import (
    NOTHING,
    CommentCreated,
    CommentDeleted,
    CommentEvent,
    CommentReacted,
    CommentReopened,
    CommentResolved,
    CommentState,
    CommentUpdated,
    DeletedComment,
    tombstone,
)
from events.event import Change
from events.states import PersonCard
from models.comment.emoji import Emoji
from models.comment.fields import CHANGES
from models.comment.rights import CommentRights, OwnedComment, comment_rights
from models.errors import Code, Conflict, Invalid, LimitReached, NotAllowed, NotFound, Required
from models.markdown.rendering import VERSION, MarkedHtml
from models.roles import TeamRole
from models.storage.columns import Instant, OptionalInstant, Text
from models.storage.plain_model import PlainModel, blank
from models.task.rights import must_take_comments
from models.task.task import Task
from models.user.user import User
from models.values import clock
from models.values.ids import is_id, is_time_ordered, new_id
from models.values.naming import is_blank
from models.values.version import ChangedSince
from models.viewer import Viewer
from models.wording.sentence import sentence

E = TypeVar("E", bound=CommentEvent)

LONGEST_BODY = 10_000
MOST_REACTIONS = 500
"""In one comment, of all people and emoji: 17 KB, which each event of the comment carries and each reader parses in
some 40 µs; 10,000 took half a millisecond."""
MOST_REPLIES = 200
"""In one thread, including deleted replies, since their places are shown."""
COLUMNS = (
    *("id", "task_id", "parent_id", "author_id", "body", "html", "html_by", "mentions", "reactions", "created_at"),
    *("edited_at", "resolved_at", "resolved_by_id", "deleted_at", "version"),
)
_values_of = attrgetter(*COLUMNS)
EMPTIED = ("body", "html", "mentions", "reactions")
"""Columns that a deletion empties."""
OF_A_DELETION = (*EMPTIED, "deleted_at", "version")
OF_A_NEW_TEXT = ("body", "html", "html_by", "mentions", "edited_at", "version")


class Comment(PlainModel):
    id = Text(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="comments")
    task_id: str
    parent: fields.ForeignKeyNullableRelation[Comment] = fields.ForeignKeyField(
        "models.Comment", related_name="answers", null=True
    )
    parent_id: str | None
    author: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="comments", null=True, on_delete=fields.SET_NULL
    )
    author_id: str | None
    body = Text()
    html = Text()
    """HTML with marks: see `models.markdown.rendering`."""
    html_by = fields.IntField()
    """The version of the rules that made it."""
    mentions = Text(default=NOTHING)
    """JSON: the ids of mentioned people who could see the task, by the handles that they had then."""
    reactions = Text(default=NOTHING)
    """JSON: for each emoji the ids of people, in the order of their reactions, MOST_REACTIONS in all. A table of
    reactions would cost one more statement for each page of comments. The lock on the task keeps concurrent reactions
    from being lost."""
    created_at = Instant()
    edited_at = OptionalInstant(null=True)
    resolved_at = OptionalInstant(null=True)
    resolved_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="resolved_comments", null=True, on_delete=fields.SET_NULL
    )
    resolved_by_id: str | None
    deleted_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)

    author_card: PersonCard | None
    resolver_card: PersonCard | None
    on: Task
    """Its task, locked."""

    class Meta:
        table = "comments"
        indexes = (
            Index(fields=("task_id", "created_at", "id"), name="idx_comments_task"),
            Index(fields=("parent_id", "created_at", "id"), name="idx_comments_parent"),
        )

    @classmethod
    def new(
        cls,
        *,
        on: Task,
        body: str,
        marked: MarkedHtml,
        mentioned: Mapping[str, str],
        by: Viewer,
        watches: bool = True,
        thread: Comment | None = None,
        replies: int = 0,
        id: str | None = None,
        now: int | None = None,
    ) -> tuple[Comment, list[CommentEvent]]:
        """`watches`: whether the author watches the task from then on. `thread`: for a reply, the first comment of its
        thread, which has `replies` replies so far. A reply reopens the thread."""
        must_take_comments(on, by=by, path=("input", "taskId"))
        now = clock.now() if now is None else now
        if replies >= MOST_REPLIES:
            raise LimitReached(
                sentence("A thread has at most {most} replies. Begin a new one.", most=MOST_REPLIES),
                "input",
                "parentId",
                limit=MOST_REPLIES,
            )
        comment = cls(
            **{
                **_BLANK,
                "id": new_id("comment") if id is None else _client_made(id),
                "task_id": on.id,
                "parent_id": None if thread is None else thread.id,
                "author_id": by.id,
                "body": body,
                "html": marked.html,
                "html_by": VERSION,
                "mentions": _json(mentioned),
                "created_at": now if thread is None else max(now, thread.created_at),
            }
        )
        comment.on, comment.author_card, comment.resolver_card = on, by.card, None
        was = {"comment_count": on.comment_count}
        on.comment_count += 1
        was.update(_gained(on, [by.id] * watches + list(mentioned.values())))
        events: list[CommentEvent] = [comment._event(CommentCreated, was=was, newly_mentioned=list(mentioned.values()))]
        if thread is not None and thread.resolved_at is not None:
            events.append(thread.set_resolved(None))
        return comment, events

    def update(
        self, body: str, marked: MarkedHtml, mentioned: Mapping[str, str], *, by: Viewer, since: ChangedSince | None
    ) -> CommentUpdated | None:
        self._must_be_open("id", by=by)
        if not self._rights(by).update:
            raise NotAllowed("Only its author can change a comment.", "id")
        if since is not None:
            since.must_not_meet({"body"}, self, "expectedVersion")
        if body == self.body:
            return None
        before, mentioned_before = self._columns(), set(self.mentioned.values())
        self.body, self.html, self.html_by, self.mentions = body, marked.html, VERSION, _json(mentioned)
        self.edited_at = max(clock.now(), self.created_at, self.edited_at or 0)
        self.version += 1
        new = [id for id in mentioned.values() if id not in mentioned_before]
        was = _gained(self.on, new)
        return self._event(CommentUpdated, *CHANGES.between(before, self._columns()), was=was, newly_mentioned=new)

    def remove(self, *, by: Viewer) -> CommentDeleted:
        """Leaves a tombstone. Not named `delete`, because Tortoise has a method of that name, which deletes the row."""
        self._must_be_open("id", by=by)
        if not self._rights(by).delete:
            raise NotAllowed("Only its author and admins of the team can delete a comment.", "id", needs=TeamRole.ADMIN)
        emptied = {column: getattr(self, column) for column in EMPTIED}
        for column, value in tombstone(clock.now()).items():
            setattr(self, column, value)
        self.version += 1
        was = {"comment_count": self.on.comment_count}
        self.on.comment_count -= 1
        event = self._event(CommentDeleted, Change("body", None, None), was=was)
        return replace(event, state=cast("DeletedComment", {**event.state, "was": emptied}))

    def bring_back(self, emptied: Mapping[str, Any], seeing: Collection[str], *, by: Viewer) -> CommentUpdated:
        """Restores the columns that the deletion emptied. `seeing`: the mentioned people who see the task now."""
        must_take_comments(self.on, by=by, path=("id",))
        if self.deleted_at is None:
            raise Invalid("This comment is not deleted.", "id")
        gone_at, self.deleted_at = self.deleted_at, None
        if not self._rights(by).delete:
            raise NotAllowed(
                "Only its author and admins of the team can bring a comment back.", "id", needs=TeamRole.ADMIN
            )
        for column in EMPTIED:
            setattr(self, column, emptied[column])
        self.mentions = _json({handle: id for handle, id in self.mentioned.items() if id in seeing})
        self.version += 1
        was = {"comment_count": self.on.comment_count}
        self.on.comment_count += 1
        return self._event(CommentUpdated, Change("deletedAt", clock.to_wire(gone_at), None), was=was)

    def resolve(self, *, by: Viewer, now: int | None = None) -> CommentResolved | CommentReopened | None:
        self._must_be_resolvable(by)
        return None if self.resolved_at is not None else self.set_resolved(by, now=now)

    def reopen(self, *, by: Viewer) -> CommentResolved | CommentReopened | None:
        self._must_be_resolvable(by)
        return None if self.resolved_at is None else self.set_resolved(None)

    def react(self, emoji: Emoji, *, by: Viewer, on: bool) -> CommentReacted | None:
        self._must_be_open("commentId", by=by)
        people = self.reacted.get(emoji, [])
        if (by.id in people) is on:
            return None
        if on and sum(map(len, self.reacted.values())) >= MOST_REACTIONS:
            raise LimitReached(
                sentence("A comment has at most {most} reactions. Say it in a reply.", most=MOST_REACTIONS),
                "commentId",
                limit=MOST_REACTIONS,
            )
        people = [*people, by.id] if on else [id for id in people if id != by.id]
        self.reactions = _json({name: ids for name, ids in {**self.reacted, emoji.value: people}.items() if ids})
        before, after = (None, emoji.value) if on else (emoji.value, None)
        return self._event(CommentReacted, Change("reactions", before, after))

    @property
    def mentioned(self) -> dict[str, str]:
        return cast("dict[str, str]", orjson.loads(self.mentions))

    @property
    def reacted(self) -> dict[str, list[str]]:
        return cast("dict[str, list[str]]", orjson.loads(self.reactions))

    def state(self, *, was: Mapping[str, Any] | None = None, newly_mentioned: list[str] | None = None) -> CommentState:
        return cast(
            "CommentState",
            {
                **self._columns(),
                "author": self.author_card,
                "resolved_by": self.resolver_card,
                "newly_mentioned": newly_mentioned or [],
                "task": {**self.on.state(), "was": was or {}},
            },
        )

    def _columns(self) -> dict[str, Any]:
        return dict(zip(COLUMNS, _values_of(self), strict=True))

    def _rights(self, me: Viewer) -> CommentRights:
        own: OwnedComment = {"author_id": self.author_id, "parent_id": self.parent_id, "deleted_at": self.deleted_at}
        return comment_rights(own, self.on.in_team, me)

    def _must_be_open(self, *path: str, by: Viewer) -> None:
        must_take_comments(self.on, by=by, path=path)
        if self.deleted_at is not None:
            raise Invalid("This comment was deleted.", *path)

    def _must_be_resolvable(self, by: Viewer) -> None:
        self._must_be_open("id", by=by)
        if self.parent_id is not None:
            raise Invalid("A reply can't be resolved. Resolve its thread: its first comment.", "id")
        if not self._rights(by).resolve:
            raise NotAllowed(
                "Only its author and members of the team can resolve a thread.", "id", needs=TeamRole.MEMBER
            )

    def set_resolved(self, by: Viewer | None, *, now: int | None = None) -> CommentResolved | CommentReopened:
        """Without a check of rights, because a reply by anybody reopens a thread. `by`: None reopens the thread."""
        before = self._columns()
        self.resolved_at = None if by is None else max(clock.now() if now is None else now, self.created_at)
        self.resolved_by_id, self.resolver_card = (None, None) if by is None else (by.id, by.card)
        self.version += 1
        changes = CHANGES.between(before, self._columns())
        return self._event(CommentReopened, *changes) if by is None else self._event(CommentResolved, *changes)

    def _event(
        self,
        kind: type[E],
        *changes: Change,
        was: Mapping[str, Any] | None = None,
        newly_mentioned: list[str] | None = None,
    ) -> E:
        return kind(
            stream=self.on.team_id,
            subject_id=self.id,
            changes=changes,
            state=self.state(was=was, newly_mentioned=newly_mentioned),
        )


_BLANK = blank(Comment)


def _gained(task: Task, watchers: list[str]) -> dict[str, Any]:
    """The old watchers of the task, if this adds any."""
    was = task.watcher_ids
    task.gain_watchers(watchers)
    return {} if task.watcher_ids == was else {"watcher_ids": was}


def body_of(text: str, *path: str) -> str:
    """The text as it is kept."""
    if is_blank(text):
        raise Required("Write something.", *path)
    if len(text) > LONGEST_BODY:
        raise Invalid(sentence("A comment has at most {most:,} characters. Shorten it.", most=LONGEST_BODY), *path)
    return text


def no_such_comment(id: str, *path: str) -> NotFound:
    return NotFound("There is no such comment.", *path, missing_id=id)


def id_is_taken(current: Comment | None) -> Conflict:
    """`current` is None if the caller may not see that comment."""
    return Conflict(
        "There is a comment with this id already.",
        "input",
        "id",
        current=current,
        code=Code.ALREADY_EXISTS,
    )


def _client_made(id: str) -> str:
    if not is_id(id, "comment") or not is_time_ordered(id):
        raise Invalid(
            "A comment's id is comment_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id"
        )
    return id


def _json(value: Mapping[str, Any]) -> str:
    return orjson.dumps(value).decode()
