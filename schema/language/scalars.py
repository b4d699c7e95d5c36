"""The scalars of the contract: what they are in Python, and how they look on the wire."""

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NewType, TypeAlias

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

from events.log.cursor import LONGEST as LONGEST_CURSOR
from models.values import clock, lengths
from schema.language import instant as moment
from schema.language.text import fault_of

if TYPE_CHECKING:
    # Rows and models hold plain values. Wrapping each of them would say nothing new and cost time in every list.
    DateTime: TypeAlias = int
    Date: TypeAlias = str
    Cursor: TypeAlias = str
    ID: TypeAlias = str
    JSON: TypeAlias = Any
    DateTimeOrDuration: TypeAlias = moment.Moment
    Duration: TypeAlias = int
    TimeOfDay: TypeAlias = int
else:
    DateTime = NewType("DateTime", int)
    Date = NewType("Date", str)
    Cursor = NewType("Cursor", str)
    ID = strawberry.ID
    JSON = NewType("JSON", object)
    DateTimeOrDuration = NewType("DateTimeOrDuration", object)
    Duration = NewType("Duration", int)
    TimeOfDay = NewType("TimeOfDay", int)

LONGEST_INSTANT = 48
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])\Z")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(?P<offset>Z|[+-][0-9]{2}:[0-9]{2})?\Z"
)


def instant(value: object) -> int:
    """Any RFC 3339 instant, as milliseconds since 1970."""
    return _instant(_text_of(value, "A DateTime"), "A DateTime")


def _instant(text: str, what: str, *, or_like: str = "") -> int:
    """`or_like`: what else the scalar takes, for the message."""
    text = text.upper()
    match = _INSTANT.match(text) if len(text) <= LONGEST_INSTANT else None
    if match is None:
        raise GraphQLError(f"{what} looks like 2026-03-22T10:00:00Z{or_like}.")
    if match["offset"] is None:
        raise GraphQLError("A DateTime needs its offset: end it with Z, or with one like +02:00.")
    try:
        at = clock.from_wire(text)
    except (ValueError, OverflowError):
        raise GraphQLError("There is no such instant: look at the day and the time.") from None
    if not clock.EARLIEST <= at <= clock.LATEST:
        raise GraphQLError("A DateTime lies in the years 1 to 9999, in UTC.")
    return at


def day(value: object) -> str:
    text = _text_of(value, "A Date")
    if not _DAY.match(text):
        raise GraphQLError("A Date looks like 2026-04-01.")
    try:
        date.fromisoformat(text)
    except ValueError:
        raise GraphQLError("There is no such day in the calendar.") from None
    return text


def instant_or_duration(value: object) -> moment.Moment:
    text = _text_of(value, "A DateTimeOrDuration")
    if not moment.looks_like_a_duration(text):
        return moment.Instant(_instant(text, "A DateTimeOrDuration", or_like=", or like P7D or -PT1H: from now"))
    duration = moment.duration(text)
    if duration is None:
        raise GraphQLError("A duration looks like P7D, -P1M, P2W or PT1H30M.")
    return duration


def duration(value: object) -> int:
    """In milliseconds."""
    text = _text_of(value, "A Duration")
    length = moment.whole_seconds(text)
    if length is None:
        raise GraphQLError("A Duration looks like P1D, PT30M or P2W: weeks, days, hours, minutes and whole seconds.")
    return length


def time_of_day(value: object) -> int:
    """In minutes after midnight."""
    text = _text_of(value, "A TimeOfDay")
    match = _TIME.match(text)
    if match is None:
        raise GraphQLError("A TimeOfDay looks like 07:30, from 00:00 to 23:59.")
    return int(match[1]) * 60 + int(match[2])


def cursor(value: object) -> str:
    text = _text_of(value, "A Cursor")
    if not text or len(text) > LONGEST_CURSOR or not text.isascii() or not text.isprintable():
        raise GraphQLError("That is no cursor of ours: hand back what you were given.")
    return text


def _text_of(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise GraphQLError(f"{what} is a string.")
    fault = fault_of(value)
    if fault is not None:
        raise GraphQLError(fault)
    return value


SCALARS: Mapping[object, ScalarDefinition] = {
    DateTime: strawberry.scalar(
        name="DateTime",
        description="Instant, RFC 3339 in UTC with milliseconds: 2026-03-22T10:00:00.000Z. Any offset is accepted as input.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        serialize=clock.to_wire,
        parse_value=instant,
    ),
    Date: strawberry.scalar(
        name="Date",
        description="Calendar date without a time zone: 2026-04-01.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=str,
        parse_value=day,
    ),
    DateTimeOrDuration: strawberry.scalar(
        name="DateTimeOrDuration",
        description=(
            "An instant, or an ISO 8601 duration relative to now: P7D, -P1M. "
            "Keeps saved filters such as 'due in the next week' true every day."
        ),
        serialize=str,
        parse_value=instant_or_duration,
    ),
    Duration: strawberry.scalar(
        name="Duration",
        description="ISO 8601 duration in whole seconds, not negative: PT30M, P1D, P2W.",
        serialize=lengths.in_words,
        parse_value=duration,
    ),
    TimeOfDay: strawberry.scalar(
        name="TimeOfDay",
        description="Time of day without a date or zone, 24 hours: 07:30.",
        serialize=lengths.time_of_day,
        parse_value=time_of_day,
    ),
    Cursor: strawberry.scalar(
        name="Cursor",
        description="Position in the event log. Opaque: hand back what you were given.",
        serialize=str,
        parse_value=cursor,
    ),
    JSON: strawberry.scalar(
        name="JSON", description="Any JSON value.", specified_by_url="https://www.rfc-editor.org/rfc/rfc8259"
    ),
}
