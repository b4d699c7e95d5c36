"""A user's notification preferences. Only values that differ from the defaults are stored, so that a default may change
for all other users."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from tortoise import fields as columns
from tortoise.models import Model

from events.event import Change
from events.preferences import PreferencesState, PreferencesUpdated
from models.errors import Invalid, Required
from models.notification.notification import KEEP, Keep
from models.notification.reason import IN_ORDER, NotificationReason
from models.preferences.channel import DEFAULTS, Channel, Channels, Digest, in_order
from models.storage.columns import OptionalInstant, OptionalText, Text
from models.user.user import User
from models.values import clock, lengths
from models.wording.sentence import Sentence, sentence

T = TypeVar("T")

REMIND_BEFORE = clock.DAY
LONGEST_REMIND_BEFORE = 30 * clock.DAY
DIGEST_HOUR, DIGEST_WEEKDAY = 8, 1


@dataclass(frozen=True, slots=True)
class Preferences:
    channels: Mapping[NotificationReason, Channels] = field(default_factory=lambda: DEFAULTS)
    """The channels of every reason."""
    digest: Digest = Digest.OFF
    digest_hour: int = DIGEST_HOUR
    digest_weekday: int = DIGEST_WEEKDAY
    """1 is Monday."""
    quiet_from: int | None = None
    """A time of day in minutes, in the person's time zone. Both ends are set, or neither."""
    quiet_until: int | None = None
    remind_before: int | None = REMIND_BEFORE
    """Milliseconds before the end of the due day. None: no notice."""

    def wants(self, reason: NotificationReason, channel: Channel) -> bool:
        return channel in self.channels[reason]

    def over(self, channel: Channel, reasons: Sequence[NotificationReason]) -> list[NotificationReason]:
        """Those of these reasons that use that channel."""
        return [reason for reason in reasons if self.wants(reason, channel)]

    def without_mails(self, reason: NotificationReason | None) -> Preferences:
        """The preferences without mails for that reason; None: for any reason. Mails for SECURITY stay on."""
        off = [each for each in IN_ORDER if reason in {None, each} and each is not NotificationReason.SECURITY]
        return replace(
            self, channels={**self.channels, **{each: self.channels[each] - {Channel.EMAIL} for each in off}}
        )

    def kept(self) -> PreferencesState:
        data: dict[str, Any] = {
            name: getattr(self, name) for name in _PLAIN if getattr(self, name) != getattr(DEFAULT, name)
        }
        other = {reason.value: in_order(self.channels[reason]) for reason in IN_ORDER if self._differs(reason)}
        return {"data": data | ({"channels": other} if other else {}), "remind_before": self.remind_before}

    def _differs(self, reason: NotificationReason) -> bool:
        return self.channels[reason] != DEFAULTS[reason]

    def updated(self, user_id: str, before: Preferences) -> PreferencesUpdated | None:
        """None if nothing has changed."""
        if self == before:
            return None
        return PreferencesUpdated(
            stream=user_id, subject_id=user_id, changes=tuple(_changes(before, self)), state=self.kept()
        )


DEFAULT = Preferences()
_PLAIN = ("digest", "digest_hour", "digest_weekday", "quiet_from", "quiet_until")
_TOLD: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "digest": ("digest", str),
    "digest_hour": ("digestHour", int),
    "digest_weekday": ("digestWeekday", int),
    "quiet_from": ("quietFrom", lengths.time_of_day),
    "quiet_until": ("quietUntil", lengths.time_of_day),
    "remind_before": ("remindBefore", lengths.in_words),
}
"""Fields by their names in the schema, with the functions that format their values for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferencesEdit:
    """The fields that one call sets."""

    channels: Sequence[tuple[NotificationReason, Sequence[Channel]]] | Keep | None = KEEP
    digest: Digest | Keep | None = KEEP
    digest_hour: int | Keep | None = KEEP
    digest_weekday: int | Keep | None = KEEP
    quiet_from: int | Keep | None = KEEP
    quiet_until: int | Keep | None = KEEP
    remind_before: int | Keep | None = KEEP

    def of(self, before: Preferences) -> Preferences:
        """Raises if the edit is invalid."""
        self._check()
        given = {each.name: getattr(self, each.name) for each in fields(self)}
        plain = {name: value for name, value in given.items() if not isinstance(value, Keep) and name != "channels"}
        after = replace(before, **plain)
        if isinstance(self.channels, Keep) or self.channels is None:
            return after
        return replace(after, channels={**before.channels, **_channels(self.channels)})

    def _check(self) -> None:
        for value, name in (
            (self.channels, "notifications"),
            (self.digest, "digest"),
            (self.digest_hour, "digestHour"),
            (self.digest_weekday, "digestWeekday"),
        ):
            if value is None:
                raise Required("This can't be cleared. Give a value, or leave it out.", "input", name)
        _must(self.digest_hour, lambda hour: 0 <= hour <= 23, sentence("An hour is 0 to 23."), "digestHour")
        _must(
            self.digest_weekday,
            lambda day: 1 <= day <= 7,
            sentence("A weekday is 1 (Monday) to 7 (Sunday)."),
            "digestWeekday",
        )
        _must(
            self.remind_before,
            lambda before: before <= LONGEST_REMIND_BEFORE,
            sentence("You can be told at most 30 days (P30D) before a task is due."),
            "remindBefore",
        )
        self._check_quiet_hours()

    def _check_quiet_hours(self) -> None:
        start, end = self.quiet_from, self.quiet_until
        if isinstance(start, Keep) and isinstance(end, Keep):
            return
        if isinstance(start, Keep) or isinstance(end, Keep) or (start is None) is not (end is None):
            raise Invalid("Quiet hours have a beginning and an end. Give both, or null for both.", "input", "quietFrom")
        if start is not None and start == end:
            raise Invalid("Quiet hours end at another time than they begin.", "input", "quietFrom")


class StoredPreferences(Model):
    user: columns.OneToOneRelation[User] = columns.OneToOneField(
        "models.User", related_name="preferences", primary_key=True
    )
    user_id: str
    data = Text()
    """JSON: the values that differ from the defaults."""
    remind_before = OptionalInstant(null=True)
    digested_on = OptionalText(null=True)
    """The day of the last digest, in the time zone that the person had then."""

    class Meta:
        table = "preferences"


def of_kept(data: Mapping[str, Any], remind_before: int | None) -> Preferences:
    """Ignores values that only a newer version has."""
    known = {reason.value for reason in IN_ORDER}
    there = {
        NotificationReason(reason): frozenset(Channel(each) for each in some if each in set(Channel))
        for reason, some in data.get("channels", {}).items()
        if reason in known
    }
    plain = {name: data[name] for name in _PLAIN if name in data}
    if "digest" in plain:
        plain["digest"] = Digest(plain["digest"]) if plain["digest"] in set(Digest) else Digest.OFF
    return Preferences(channels={**DEFAULTS, **there}, remind_before=remind_before, **plain)


def _channels(given: Sequence[tuple[NotificationReason, Sequence[Channel]]]) -> dict[NotificationReason, Channels]:
    found: dict[NotificationReason, Channels] = {}
    for number, (reason, channels) in enumerate(given):
        path = ("input", "notifications", str(number))
        if reason in found:
            raise Invalid("This reason stands here twice. Name each once.", *path)
        if reason is NotificationReason.SECURITY and Channel.EMAIL not in channels:
            raise Invalid("What concerns the security of your account is always mailed.", *path)
        found[reason] = frozenset(channels)
    return found


def _must(value: T | Keep | None, holds: Callable[[T], bool], words: Sentence, name: str) -> None:
    if value is not None and not isinstance(value, Keep) and not holds(value):
        raise Invalid(words, "input", name)


def _changes(before: Preferences, after: Preferences) -> Iterator[Change]:
    for name, (told, show) in _TOLD.items():
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield Change(told, None if was is None else show(was), None if now is None else show(now))
    if before.channels != after.channels:
        changed = [reason for reason in IN_ORDER if before.channels[reason] != after.channels[reason]]
        yield Change("notifications", _shown(before, changed), _shown(after, changed))


def _shown(preferences: Preferences, reasons: Sequence[NotificationReason]) -> list[dict[str, Any]]:
    return [{"reason": reason, "channels": in_order(preferences.channels[reason])} for reason in reasons]
