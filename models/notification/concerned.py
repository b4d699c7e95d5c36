"""Decides whom an event concerns, and why. The decision uses the event alone; whether a person may still see it is
checked later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from typing import Any, Protocol

from models.notification.reason import IN_ORDER, NotificationReason
from models.task.status import OPEN

CAN_CONCERN = (
    *("task.created", "task.updated", "task.moved_in", "task.became_overdue", "task.due_soon", "task.unblocked"),
    *("comment.created", "comment.updated", "reminder.fired"),
    *("team.member_added", "team.member_changed"),
    *("user.updated", "api_key.created", "api_key.revoked"),
)
"""The names of all that can concern somebody."""

_EDITS = frozenset({"task.created", "task.updated", "task.moved_in"})
_TOLD_TO_WATCHERS = {
    "status": NotificationReason.STATUS_CHANGED,
    **dict.fromkeys(("title", "description", "priority", "dueDate", "team"), NotificationReason.UPDATED),
}
"""Fields of a task, with the reason for which its watchers are notified of a change."""

_TOLD_BY_TIME = {
    "task.became_overdue": ("assignee_id", NotificationReason.OVERDUE),
    "task.due_soon": ("assignee_id", NotificationReason.DUE_SOON),
    "reminder.fired": ("user_id", NotificationReason.REMINDER),
}
"""Events that the server emits when a moment has come: the column of the person to notify, and the reason."""

Concerned = Mapping[str, Sequence[NotificationReason]]
"""The reasons of each person, in the order of the enum."""


class AnyChange(Protocol):
    @property
    def field(self) -> str: ...

    @property
    def before(self) -> Any: ...  # any JSON value

    @property
    def after(self) -> Any: ...


class AnyEvent(Protocol):
    """An event, before or after it is logged."""

    @property
    def name(self) -> str: ...

    @property
    def account_id(self) -> str | None: ...

    @property
    def changes(self) -> Sequence[AnyChange]: ...

    @property
    def state(self) -> Mapping[str, Any]: ...


def concerned(event: AnyEvent, *, by: str | None, mentioned: Iterable[str] = ()) -> Concerned:
    """The author `by` is not notified, except about the security of their own account. `mentioned`: the ids of people
    whom the new description mentions and the old one did not."""
    reasons: defaultdict[str, set[NotificationReason]] = defaultdict(set)
    for person in mentioned:
        reasons[person].add(NotificationReason.MENTIONED)
    if event.name in _EDITS:
        _by_an_edit(event, reasons)
    elif event.name.startswith("comment."):
        _by_a_comment(event, reasons)
    elif event.name in _TOLD_BY_TIME:
        _by_time(event, reasons)
    elif event.name == "task.unblocked":
        _by_a_blocker(event, reasons)
    elif event.name.startswith("team.member_"):
        reasons[event.state["member"]["user"]["id"]].add(NotificationReason.TEAM)
    reasons.pop(by or "", None)
    if event.account_id is not None and _is_about_signing_in(event):
        reasons[event.account_id].add(NotificationReason.SECURITY)
    return {person: [reason for reason in IN_ORDER if reason in some] for person, some in reasons.items()}


def new_description(event: AnyEvent) -> tuple[str, str] | None:
    """The old and the new description of a task, if the new one can mention somebody."""
    if event.name == "task.created":
        before, after = event.state["was"].get("description"), event.state["description"]
    elif event.name in _EDITS:
        change = next((change for change in event.changes if change.field == "description"), None)
        before, after = (None, None) if change is None else (change.before, change.after)
    else:
        return None
    return (before or "", after) if after is not None and "@" in after else None


def _by_an_edit(event: AnyEvent, reasons: MutableMapping[str, set[NotificationReason]]) -> None:
    task, is_new = event.state, event.name == "task.created"
    assignee = task["assignee_id"]
    previous = None if is_new else task["was"].get("assignee_id", assignee)
    if assignee != previous:
        if assignee is not None:
            reasons[assignee].add(NotificationReason.ASSIGNED)
        if previous is not None:
            reasons[previous].add(NotificationReason.UNASSIGNED)
    if is_new:
        return
    told = {_TOLD_TO_WATCHERS[change.field] for change in event.changes if change.field in _TOLD_TO_WATCHERS}
    for person in task["watcher_ids"].split() if told else ():
        reasons[person] |= told


def _by_a_comment(event: AnyEvent, reasons: Mapping[str, set[NotificationReason]]) -> None:
    for person in event.state["newly_mentioned"]:
        reasons[person].add(NotificationReason.MENTIONED)
    if event.name == "comment.created":
        for person in event.state["task"]["watcher_ids"].split():
            reasons[person].add(NotificationReason.COMMENTED)


def _by_a_blocker(event: AnyEvent, reasons: Mapping[str, set[NotificationReason]]) -> None:
    """The assignee of an open task is notified that they can start it."""
    task = event.state
    if task["assignee_id"] is not None and task["status"] in OPEN and task["deleted_at"] is None:
        reasons[task["assignee_id"]].add(NotificationReason.UNBLOCKED)


def _by_time(event: AnyEvent, reasons: Mapping[str, set[NotificationReason]]) -> None:
    key, reason = _TOLD_BY_TIME[event.name]
    if (person := event.state[key]) is not None:
        reasons[person].add(reason)


def _is_about_signing_in(event: AnyEvent) -> bool:
    """False for other changes of a profile, such as the name or the time zone."""
    return event.name.startswith("api_key.") or (
        event.name == "user.updated" and any(change.field == "password" for change in event.changes)
    )
