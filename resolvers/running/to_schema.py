"""Converts rows and the states of events to the types of the schema, as one viewer may see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from events.attachment import AttachmentColumns
from events.comment import CommentColumns
from events.event import Change, Logged
from events.notification import NotificationColumns
from events.states import LabelCard, PersonCard, StageCard, TeamCard
from events.task import TaskState
from events.view import ViewState
from models.attachment.state import AttachmentState
from models.comment.emoji import Emoji
from models.comment.rights import CommentRights, comment_rights
from models.comment.rows import CommentedTask
from models.event.filter import visible_changes
from models.markdown.rendering import filled
from models.notification.reason import IN_ORDER, NotificationReason
from models.preferences.channel import in_order
from models.preferences.preferences import Preferences as Wanted
from models.push_device.push_device import PushDevice as Device
from models.recurrence import recurrence as recurrences
from models.reminder.rows import Listed
from models.roles import TeamRole, UserRole
from models.task.fields import FIELDS, RECURRENCE
from models.task.rights import Rights, rights
from models.task.status import OPEN, Priority, Status
from models.user import handle
from models.values.field import BOOLEAN
from models.view.layout import TaskGrouping, ViewLayout
from models.viewer import Viewer
from schema.attachment import Attachment
from schema.comment import Comment, CommentPermissions, Reaction
from schema.event import FieldChange
from schema.label import Label
from schema.language.progress import Progress
from schema.language.scalars import ID
from schema.notification import Notification
from schema.preferences import Preferences, ReasonPreference
from schema.push_device import PushDevice
from schema.recurrence import Recurrence, Recurring
from schema.reminder import Reminder
from schema.stage import Stage
from schema.task.task import Task, TaskPermissions
from schema.team import Team
from schema.user import User
from schema.view import View

LAYOUTS, GROUPINGS = frozenset(ViewLayout), frozenset(TaskGrouping)
REASONS = frozenset(NotificationReason)
NOT_LOADED: Any = None
"""Placeholder for a field that is not selected, and so will not be read."""


def user(card: PersonCard, me: Viewer | None) -> User:
    """`me` is None for a caller who is not signed in, but has a mailed link."""
    return User(
        id=ID(card["id"]),
        name=card["name"],
        handle=card["handle"] or handle.from_id(card["id"]),
        email=card["email"] if me is not None and me.may_see_email_of(card["id"]) else None,
        role=UserRole(card["role"]),
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        version=card["version"],
        active=card["deactivated_at"] is None,
        time_zone=card["time_zone"],
        locale=card["locale"],
    )


def user_by_name_only(card: PersonCard) -> User:
    """A user of whom only id and name were read."""
    return User(
        id=ID(card["id"]),
        name=card["name"],
        handle=NOT_LOADED,
        email=None,
        role=NOT_LOADED,
        created_at=NOT_LOADED,
        updated_at=NOT_LOADED,
        version=NOT_LOADED,
        active=NOT_LOADED,
        time_zone=NOT_LOADED,
        locale=NOT_LOADED,
    )


def beside(kept: User | None, me: Viewer) -> User | None:
    """A person that a task or a team in a stored answer names. Every caller still sees their name, but not always their
    e-mail."""
    if kept is not None and not me.may_see_email_of(kept.id):
        kept.email = None
    return kept


def optional_user(card: PersonCard | None, me: Viewer) -> User | None:
    return None if card is None else user(card, me)


def team(card: TeamCard, me: Viewer) -> Team:
    role = me.teams.get(card["id"])
    return Team(
        id=ID(card["id"]),
        name=card["name"],
        key=card["key"],
        description=card["description"],
        default=bool(card["is_default"]),
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        archived_at=card["archived_at"],
        version=card["version"],
        my_role=None if role is None else TeamRole(role),
    )


def label(card: LabelCard) -> Label:
    return Label(
        id=ID(card["id"]),
        team_id=card["team_id"],
        name=card["name"],
        color=card["color"],
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        version=card["version"],
    )


def stage(card: StageCard) -> Stage:
    return Stage(
        id=ID(card["id"]),
        team_id=card["team_id"],
        name=card["name"],
        status=STATUSES[card["status"]],
        color=card["color"],
        limit=card["most"],
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        version=card["version"],
    )


def view(state: ViewState) -> View:
    """A layout or a grouping that only a newer version has is left out."""
    layout, group_by = state["layout"], state["group_by"]
    return View(
        id=ID(state["id"]),
        owner_id=state["owner_id"],
        team_id=state["team_id"],
        name=state["name"],
        filter=orjson.loads(state["filter_json"]),
        order_by=orjson.loads(state["order_json"]),
        layout=ViewLayout(layout) if layout in LAYOUTS else ViewLayout.LIST,
        group_by=TaskGrouping(group_by) if group_by in GROUPINGS else None,
        created_at=state["created_at"],
        updated_at=state["updated_at"],
        version=state["version"],
    )


def changes(event: Logged, me: Viewer) -> list[FieldChange]:
    return field_changes(visible_changes(event, me))


def field_changes(changes: Iterable[Change]) -> list[FieldChange]:
    return [
        FieldChange(
            field=change.field,
            before=change.before,
            after=change.after,
            before_text=change.before_text,
            after_text=change.after_text,
        )
        for change in changes
    ]


class PageUsers:
    """The users of one page: a person in many of its rows is converted once."""

    def __init__(self, me: Viewer) -> None:
        self._me = me
        self.known: dict[str, User] = {}

    def __call__(self, card: PersonCard | None) -> User | None:
        if card is None:
            return None
        known = self.known.get(card["id"])
        if known is None:
            whole = len(card) > 2  # id and name
            known = self.known[card["id"]] = user(card, self._me) if whole else user_by_name_only(card)
        return known


def task(state: TaskState, me: Viewer, *, now: int, public_url: str) -> Task:
    columns: Mapping[str, Any] = state
    status, due_at = STATUSES[state["status"]], state["due_at"]
    people = PageUsers(me)
    return Task(
        **{attribute: columns[column] for attribute, column in AS_THEY_ARE},
        status=status,
        priority=PRIORITIES[state["priority"]],
        creator=people(state["creator"]),
        assignee=people(state["assignee"]),
        overdue=due_at is not None and due_at <= now and status in OPEN,
        team=team(state["team"], me) if state["team"] is not None else NOT_LOADED,
        can=PERMISSIONS[rights(state, me)],
        labels=[label(card) for card in state["labels"]],
        stage=None if state["stage"] is None else stage(state["stage"]),
        blocked=bool(state["blocked"]),
        progress=Progress(done=state["parts_done"], total=state["parts_total"]),
        recurrence=recurrence(state["recurrence_json"], state["recurs_on"], state["due_on"], state["assignee_id"]),
        watching=f" {me.id} " in state["watcher_ids"],
        url=f"{public_url}/t/{state['key']}",
        team_id=state["team_id"],
        watcher_ids=state["watcher_ids"],
        parent_id=state["parent_id"],
        part_count=state["part_count"],
        relation_count=state["relation_count"],
        next_id=state["next_id"],
    )


def recurrence(
    kept: str | None, recurs_on: str | None, due_on: str | None, assignee_id: str | None
) -> Recurrence | None:
    if kept is None:
        return None
    how = recurrences.read(kept)
    return Recurrence(
        rule=how.rule,
        from_completion=how.from_completion,
        recurring=Recurring(kept, recurs_on, due_on, assignee_id),
    )


def comment(state: CommentColumns, on: CommentedTask, me: Viewer) -> Comment:
    mentioned, team_key = orjson.loads(state["mentions"]), on["key"].rpartition("-")[0]
    return Comment(
        id=ID(state["id"]),
        author=optional_user(state["author"], me),
        body=state["body"],
        body_html=filled(state["html"], mentioned, team_key=team_key),
        reactions=list(_reactions(orjson.loads(state["reactions"]), me)),
        created_at=state["created_at"],
        edited_at=state["edited_at"],
        resolved_at=state["resolved_at"],
        resolved_by=optional_user(state["resolved_by"], me),
        deleted_at=state["deleted_at"],
        version=state["version"],
        can=COMMENT_PERMISSIONS[comment_rights(state, on, me)],
        task_id=on["id"],
        parent_id=state["parent_id"],
        mention_ids=list(dict.fromkeys(mentioned.values())),
    )


def attachment(state: AttachmentColumns, me: Viewer, *, has_thumbnail: bool) -> Attachment:
    """The file's addresses are signed only when they are selected."""
    there = AttachmentState(state["state"]) is AttachmentState.READY
    return Attachment(
        id=ID(state["id"]),
        filename=state["filename"],
        content_type=state["content_type"],
        size=state["size"],
        sha256=state["sha256"] if there else None,
        state=AttachmentState(state["state"]),
        width=state["width"],
        height=state["height"],
        uploader=optional_user(state["uploader"], me),
        created_at=state["created_at"],
        task_id=state["task_id"],
        comment_id=state["comment_id"],
        has_thumbnail=has_thumbnail,
    )


def notification(state: NotificationColumns, me: Viewer) -> Notification:
    """Leaves out reasons that only a newer version has, in a rolling upgrade."""
    return Notification(
        id=ID(state["id"]),
        reasons=[NotificationReason(each) for each in state["reasons"].split() if each in REASONS],
        actor=optional_user(state["actor"], me),
        count=state["count"],
        occurred_at=state["occurred_at"],
        read_at=state["read_at"],
        archived_at=state["archived_at"],
        snoozed_until=state["snoozed_until"],
        task_id=state["task_id"],
        comment_id=state["comment_id"],
        event_ids=sorted(state["event_ids"].split(), reverse=True),  # ids sort by creation time
    )


def preferences(wanted: Wanted) -> Preferences:
    return Preferences(
        notifications=[
            ReasonPreference(reason=reason, channels=in_order(wanted.channels[reason])) for reason in IN_ORDER
        ],
        digest=wanted.digest,
        digest_hour=wanted.digest_hour,
        digest_weekday=wanted.digest_weekday,
        quiet_from=wanted.quiet_from,
        quiet_until=wanted.quiet_until,
        remind_before=wanted.remind_before,
    )


def push_device(device: Device) -> PushDevice:
    return PushDevice(
        id=ID(device.id),
        name=device.name,
        service=device.service,
        created_at=device.created_at,
        last_used_at=device.last_used_at,
        error=device.error,
    )


def reminder(one: Listed) -> Reminder:
    columns = one.columns
    return Reminder(
        id=ID(columns["id"]),
        task_id=columns["task_id"],
        at=one.at,
        before_due=columns["before_due"],
        fired_at=columns["fired_at"],
        created_at=columns["created_at"],
    )


def _reactions(reacted: Mapping[str, list[str]], me: Viewer) -> Iterator[Reaction]:
    for emoji in Emoji:
        if (ids := reacted.get(emoji)) is not None:
            yield Reaction(emoji=emoji, count=len(ids), mine=me.id in ids, user_ids=ids)


class _CommentPermissions(dict[CommentRights, CommentPermissions]):
    def __missing__(self, may: CommentRights) -> CommentPermissions:
        self[may] = CommentPermissions(update=may.update, delete=may.delete, resolve=may.resolve)
        return self[may]


COMMENT_PERMISSIONS = _CommentPermissions()


AS_THEY_ARE = [
    (field.attribute, field.column)
    for field in FIELDS
    if field.column is not None
    and not (field.kind.is_card or field.kind.are_cards or field.kind.are_ids or field.kind.is_enum)
    and not (field.kind.is_named or field.kind.is_loaded or field.kind in {BOOLEAN, RECURRENCE})
]
"""For each field that shows a column as it is: its name in Python, and the column."""
STATUSES, PRIORITIES = tuple(Status), tuple(Priority)


class _Permissions(dict[Rights, TaskPermissions]):
    """Caches one object for each combination of rights: there are few, and they never change."""

    def __missing__(self, may: Rights) -> TaskPermissions:
        self[may] = TaskPermissions(
            update=may.update,
            change_status=may.change_status,
            assign=may.assign,
            delete=may.delete,
            comment=may.comment,
        )
        return self[may]


PERMISSIONS = _Permissions()
