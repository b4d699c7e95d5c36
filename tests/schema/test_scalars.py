"""Instants, days, durations, cursors and texts survive a round trip, and no input breaks them."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
import strawberry
from graphql import GraphQLError
from hypothesis import given
from hypothesis import strategies as some

import schema
from models.errors import Invalid
from models.task.status import Status
from models.values import clock, lengths
from schema.language import instant as moment
from schema.language import scalars
from schema.language.scalars import ID, Cursor, Date, DateTime, DateTimeOrDuration
from schema.language.text import check_text

NOW = clock.from_wire("2026-03-31T10:00:00.000Z")
AN_INSTANT = some.integers(clock.EARLIEST, clock.LATEST)
AN_OFFSET = some.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
A_MOMENT = some.integers(clock.EARLIEST + clock.DAY, clock.LATEST - clock.DAY).map(clock.moment)
A_TEXT_THAT_LOOKS_NEARLY_RIGHT = some.one_of(
    some.text(),
    some.text("0123456789-+:.TZPYMWDHS ,", max_size=60),
    some.from_regex(
        r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{0,12})?(Z|[+-][0-9]{2}:[0-9]{2})\Z"
    ),
    some.from_regex(r"\A[+-]?P([0-9]{0,12}[YMWD]){0,4}(T([0-9]{0,12}[HMS]){0,3})?\Z"),
)
ANYTHING_OF_JSON = some.recursive(
    some.one_of(some.none(), some.booleans(), some.integers(), some.floats(), A_TEXT_THAT_LOOKS_NEARLY_RIGHT),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=5,
)
PARSERS = [
    scalars.instant,
    scalars.day,
    scalars.instant_or_duration,
    scalars.duration,
    scalars.time_of_day,
    scalars.cursor,
]


@strawberry.type
class Query:
    """Each field returns its argument."""

    @strawberry.field
    def instant(self, value: DateTime) -> DateTime:
        return value

    @strawberry.field
    def day(self, value: Date) -> Date:
        return value

    @strawberry.field
    def moment(self, value: DateTimeOrDuration) -> DateTime:
        return value.seen_from(NOW)

    @strawberry.field
    def cursor(self, value: Cursor) -> Cursor:
        return value

    @strawberry.field
    def id(self, value: ID) -> ID:
        return value

    @strawberry.field
    def target(self, value: schema.TaskTarget) -> str:
        return "ids" if value.ids else "filter"

    @strawberry.field
    def patch(self, value: schema.UpdateTaskInput) -> list[str]:
        return sorted(name for name, given in vars(value).items() if given is not None)


ECHO = schema.assemble(Query)


def heard(document: str, **variables: object) -> object:
    answer = ECHO.execute_sync(document, variable_values=variables)
    if answer.errors:
        return answer.errors[0].message
    assert answer.data is not None
    return next(iter(answer.data.values()))


# --- instants


@given(AN_INSTANT)
def test_an_instant_survives_a_round_trip(at: int) -> None:
    assert scalars.instant(clock.to_wire(at)) == at


@given(A_MOMENT, AN_OFFSET)
def test_an_instant_may_be_written_with_any_offset(moment: datetime, offset: timezone) -> None:
    assert scalars.instant(moment.astimezone(offset).isoformat()) == clock.of(moment)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("2026-03-22T12:00:00+02:00", "2026-03-22T10:00:00.000Z"),
        ("2026-03-22t10:00:00.1239z", "2026-03-22T10:00:00.123Z"),
        ("2026-03-22 10:00:00-00:00", "2026-03-22T10:00:00.000Z"),
        ("2026-03-22T12:00:00", "A DateTime needs its offset: end it with Z, or with one like +02:00."),
        ("2026-02-30T12:00:00Z", "There is no such instant: look at the day and the time."),
        ("2026-03-22T25:00:00Z", "There is no such instant: look at the day and the time."),
        ("0000-01-01T00:00:00Z", "There is no such instant: look at the day and the time."),
        ("0001-01-01T00:00:00+14:00", "A DateTime lies in the years 1 to 9999, in UTC."),
        ("9999-12-31T23:59:59-14:00", "A DateTime lies in the years 1 to 9999, in UTC."),
        ("20260322T100000Z", "A DateTime looks like 2026-03-22T10:00:00Z."),
        ("2026-W12-7T10:00:00Z", "A DateTime looks like 2026-03-22T10:00:00Z."),
        ("٢٠٢٦-03-22T10:00:00Z", "A DateTime looks like 2026-03-22T10:00:00Z."),
        ("", "A DateTime looks like 2026-03-22T10:00:00Z."),
    ],
)
def test_an_instant_is_parsed_strictly_and_mistakes_are_explained(text: str, answer: str) -> None:
    assert heard("query ($it: DateTime!) { instant(value: $it) }", it=text).__str__().endswith(answer)


# --- days


@given(some.dates())
def test_a_day_survives_a_round_trip(day: object) -> None:
    assert scalars.day(str(day)) == str(day)


@pytest.mark.parametrize(
    "text", ["2026-02-30", "2026-4-1", "20260401", "2026-W14-3", "2026-04-01T00:00:00Z", "0000-01-01"]
)
def test_a_day_that_is_not_in_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(GraphQLError):
        scalars.day(text)


# --- durations


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("P7D", "2026-04-07T10:00:00.000Z"),
        ("-P1W", "2026-03-24T10:00:00.000Z"),
        ("-P1M", "2026-02-28T10:00:00.000Z"),
        ("P1M", "2026-04-30T10:00:00.000Z"),
        ("P1Y", "2027-03-31T10:00:00.000Z"),
        ("P1Y2M3W4DT5H6M7.89S", "2027-06-25T15:06:07.890Z"),
        ("P1M-1D", "2026-04-29T10:00:00.000Z"),
        ("PT-0,5S", "2026-03-31T09:59:59.500Z"),
        ("PT0S", "2026-03-31T10:00:00.000Z"),
        ("P999999999Y", "9999-12-31T23:59:59.999Z"),
        ("-P999999999W", "0001-01-01T00:00:00.000Z"),
        ("-P119M", "2016-04-30T10:00:00.000Z"),
        ("2026-03-22T12:00:00+02:00", "2026-03-22T10:00:00.000Z"),
    ],
)
def test_a_duration_counts_from_now(text: str, seen: str) -> None:
    assert heard("query ($it: DateTimeOrDuration!) { moment(value: $it) }", it=text) == seen


def test_a_mistake_is_told_both_forms_that_would_do() -> None:
    told = str(heard("query ($it: DateTimeOrDuration!) { moment(value: $it) }", it="yesterday"))

    assert told.endswith("A DateTimeOrDuration looks like 2026-03-22T10:00:00Z, or like P7D or -PT1H: from now.")


@pytest.mark.parametrize(
    "text", ["P", "PT", "P1DT", "P1", "P1S", "PT1D", "P1.5D", "P7D ", "P٧D", "P9999999999D", "--P1D"]
)
def test_a_malformed_duration_is_refused(text: str) -> None:
    with pytest.raises(GraphQLError):
        scalars.instant_or_duration(text)


@given(AN_INSTANT, some.integers(-(10**9), 10**9), some.integers(-(10**18), 10**18))
def test_a_duration_never_leaves_the_range_of_instants(now: int, months: int, milliseconds: int) -> None:
    seen = moment.FromNow(months, milliseconds).seen_from(now)

    assert clock.from_wire(clock.to_wire(seen)) == seen


@given(some.integers(0, 10**6), some.integers(0, 10**6), some.integers(0, 10**6))
def test_days_and_hours_have_a_fixed_length(days: int, hours: int, seconds: int) -> None:
    duration = scalars.instant_or_duration(f"-P{days}DT{hours}H{seconds}S")

    assert duration == moment.FromNow(
        0, -(timedelta(days=days, hours=hours, seconds=seconds) // timedelta(milliseconds=1))
    )


# --- cursors and ids


@given(some.text("ABCxyz019-_", min_size=1))
def test_a_cursor_comes_back_unchanged(text: str) -> None:
    assert scalars.cursor(text) == text


@pytest.mark.parametrize("text", ["", "a\n", "é", "a" * 70_000])
def test_a_malformed_cursor_is_refused(text: str) -> None:
    with pytest.raises(GraphQLError):
        scalars.cursor(text)


def test_a_huge_number_as_an_id_is_an_unknown_id() -> None:
    assert heard("{ id(value: %s) }" % ("9" * 5000)) == "9" * 5000


# --- all of them


@pytest.mark.parametrize("parse", PARSERS)
@given(value=ANYTHING_OF_JSON)
def test_any_value_is_accepted_or_refused_with_a_message(parse: Callable[[object], object], value: object) -> None:
    try:
        parse(value)
    except GraphQLError as refused:
        refusal = refused.message
    else:
        refusal = "."
    assert refusal.endswith(".")


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("text", ["2026-04-01\x00", "\ud800"])
def test_lone_surrogates_and_nul_are_refused_everywhere(parse: Callable[[object], object], text: str) -> None:
    with pytest.raises(GraphQLError, match=r"NUL|half of a character"):
        parse(text)


@given(some.integers(0, 10**10))
def test_a_length_survives_a_round_trip(seconds: int) -> None:
    assert scalars.duration(lengths.in_words(seconds * 1000)) == seconds * 1000


@pytest.mark.parametrize(
    ("given", "said"), [("P2W", "P14D"), ("PT90M", "PT1H30M"), ("P1DT0S", "P1D"), ("PT0S", "PT0S"), ("PT24H", "P1D")]
)
def test_a_length_is_written_in_days_at_most(given: str, said: str) -> None:
    assert lengths.in_words(scalars.duration(given)) == said


# --- inputs


def test_a_patch_tells_absent_from_null() -> None:
    assert heard("{ patch(value: {}) }") == []
    assert heard('{ patch(value: { description: null, title: "Water the plants" }) }') == ["description", "title"]
    assert heard("query ($it: String) { patch(value: { title: $it }) }") == []
    assert heard("query ($it: String) { patch(value: { title: $it }) }", it=None) == ["title"]


def test_a_bulk_target_is_exactly_one_of_the_two() -> None:
    assert heard('{ target(value: { ids: ["GEN-1"] }) }') == "ids"
    assert heard("{ target(value: { filter: {} }) }") == "filter"
    for both in ({}, {"ids": ["GEN-1"], "filter": {}}, {"ids": None}):
        assert "exactly one" in str(heard("query ($it: TaskTarget!) { target(value: $it) }", it=both))


def test_our_directives_do_not_change_the_answer_of_a_query() -> None:
    assert heard('{ id(value: "GEN-1") @dryRun @idempotent(key: "k") }') == "GEN-1"
    assert ECHO.directives == ()  # Strawberry's kind of directive would wrap every field


@pytest.mark.parametrize("bad", ["a\x00b", "\ud800", "\udfff!"])
def test_text_that_can_not_be_stored_is_refused_with_its_path(bad: str) -> None:
    deep = schema.TaskFilter(
        and_=[schema.TaskFilter(), schema.TaskFilter(title=schema.StringFilter(in_=["fine", bad]))]
    )

    for arguments, path in [
        ({"input": schema.UpdateTaskInput(description=strawberry.Some(bad))}, ["input", "description"]),
        (
            {"inputs": [schema.CreateTaskInput(title="fine"), schema.CreateTaskInput(title=bad)]},
            ["inputs", "1", "title"],
        ),
        (
            {"input": schema.RegisterInput(name="Ada", email="ada@b.example", password="x" * 8, time_zone=bad)},
            ["input", "timeZone"],
        ),
        ({"filter": deep}, ["filter", "and", "1", "title", "in", "1"]),
        ({"current_password": bad}, ["currentPassword"]),
    ]:
        with pytest.raises(Invalid) as refusal:
            check_text(arguments)
        assert refusal.value.path == path


@given(some.text().filter(lambda text: "\x00" not in text))
def test_all_other_text_is_accepted(text: str) -> None:
    check_text({"input": schema.CreateTaskInput(title=text, status=Status.PENDING), "n": 5, "none": None})
