"""The one-line title of an inbox entry."""

from __future__ import annotations

from models.notification.reason import NotificationReason
from models.wording.sentence import Sentence, sentence

SOMEBODY = sentence("Somebody")
UNSEEN = sentence("Something changed on a task that you can't see any more")
UNKNOWN = sentence("Something happened that is about you")
_OF_A_TASK = {
    NotificationReason.ASSIGNED: sentence("{who} assigned you “{task}”"),
    NotificationReason.UNASSIGNED: sentence("{who} took “{task}” off you"),
    NotificationReason.MENTIONED: sentence("{who} mentioned you in “{task}”"),
    NotificationReason.COMMENTED: sentence("{who} commented on “{task}”"),
    NotificationReason.STATUS_CHANGED: sentence("{who} changed the status of “{task}”"),
    NotificationReason.UPDATED: sentence("{who} changed “{task}”"),
    NotificationReason.UNBLOCKED: sentence("Nothing blocks “{task}” any more"),
    NotificationReason.DUE_SOON: sentence("“{task}” is due soon"),
    NotificationReason.OVERDUE: sentence("“{task}” is overdue"),
    NotificationReason.REMINDER: sentence("Reminder: “{task}”"),
}
_IN_GENERAL = {
    NotificationReason.TEAM: sentence("Your place in a team changed"),
    NotificationReason.TRANSFER: sentence("Your import or export has ended"),
    NotificationReason.SECURITY: sentence("Something about how you sign in changed"),
}
_BY_EVENT = {
    "api_key.created": sentence("An API key was created for your account"),
    "api_key.revoked": sentence("An API key of yours was revoked"),
    "user.updated": sentence("Your password was changed"),
}
_OF_A_TEAM = {
    "team.member_added": sentence("You were added to {team}"),
    "team.member_changed": sentence("Your role in {team} changed"),
}


def of_task(reason: NotificationReason | None, *, task: str, who: str | None) -> Sentence:
    """The title by the newest of its reasons. None: only a newer version has that reason."""
    known = _OF_A_TASK.get(reason or NotificationReason.UPDATED, _OF_A_TASK[NotificationReason.UPDATED])
    return known.filled(task=task, who=SOMEBODY if who is None else who)


def of_event(reason: NotificationReason | None, *, event: str, team: str | None) -> Sentence:
    """The title of an entry that is not about a task. `event`: the name of the event, empty if the log no longer has
    it. `team`: set while the reader sees the team."""
    if team is not None and event in _OF_A_TEAM:
        return _OF_A_TEAM[event].filled(team=team)
    return _BY_EVENT.get(event) or (_IN_GENERAL.get(reason, UNKNOWN) if reason else UNKNOWN)
