"""Generates two pages of the reference from the code: `python -m docs.site.reference_pages` writes them again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, cast

from websockets.http11 import MAX_LINE_LENGTH

from docs.site.places import ROOT
from events.live import batching, ring, tail
from events.log import reorder_buffer
from models import presence, stream_ticket
from models.attachment import room
from models.errors import Code
from models.storage.keyset import LARGEST_PAGE, PAGE_SIZE
from models.task.task import MAX_AT_ONCE
from resolvers.task import window
from taskflow.api import errors
from taskflow.api.documents import cost, operation_request, write_cost
from taskflow.api.documents.limits import Limits
from taskflow.api.execution import callers, operation
from taskflow.api.transport import direct_http, files, http, media, middleware, streaming, wire, ws
from taskflow.api.transport.direct_ws import HANDSHAKE_SECONDS, LARGEST_MESSAGE, MAX_FRAGMENTS
from taskflow.authentication import attempt_counts, passwords, throttle
from taskflow.files import picture_process, pictures, store
from taskflow.load import report_turns
from taskflow.storage import contention, reads, shared_redis, table_sizes, tortoise_config

if TYPE_CHECKING:
    from strawberry.types.enum import StrawberryEnumDefinition

FOLDER = ROOT / "docs" / "reference"

BEFORE_LIMITS = """\
# Limits

What the server takes, and what it refuses. A request over a limit is refused before anything runs, with a sentence that
says which limit it was; over HTTP, WebSockets and event streams alike. This page is written from the code
(`python -m docs.site.reference_pages`), and a test fails when the two differ.
"""

BEFORE_ERRORS = """\
# Errors

Expected failures of a mutation are data: `payload.errors`, with a code, a sentence and the path to the input. Everything
else is in `errors` of the answer, with the same codes in `extensions.code`. This page is written from the code
(`python -m docs.site.reference_pages`), and a test fails when the two differ.

Sentences come in the caller's language: that of their account (`locale`), else the first of `Accept-Language` that TaskFlow
speaks (English, German, French, Spanish), else English. Compare codes, which never change, and not sentences. Errors in
the GraphQL document itself are in English.
"""

WHERE: dict[Code, str] = {
    Code.UNAUTHENTICATED: "401 when the request names a bad token; else a field's error",
    Code.TOKEN_EXPIRED: "401",
    Code.RATE_LIMITED: (
        "429 with `Retry-After`, `extensions.retryAfter` in seconds; 200 when a mutation was throttled or waited too long"
        " for other changes, with `retryAfter` in `payload.errors`"
    ),
    Code.TOO_COMPLEX: "400; 200 in `application/json`",
    Code.BAD_REQUEST: (
        "400, 405, 406, 413, 415; 200 in `application/json` when the document is at fault; a field's error when a variable"
        " is null where the field does not take null"
    ),
    Code.INTERNAL: "a field's error; 500 when the API itself failed, 503 with `Retry-After` when nothing was run because the database is away; `extensions.requestId`",
}

CLOSES = {
    wire.TRY_AGAIN: "You read too slowly, or the server can't answer just now (its database is away or busy). Come back and resume. Before `connection_ack`: you have too many connections; the reason says how many you may have.",
    ws.RESTART: "The server restarts. Come back and resume.",
    1001: "You did not answer a ping for 20 s. Come back and resume.",
    1007: "A message was not UTF-8.",
    1009: f"A message was larger than {LARGEST_MESSAGE // 1024} KB, or came in more than {MAX_FRAGMENTS:,} frames.",
    ws.INVALID: "What you sent is not in the protocol; the reason says what.",
    ws.UNAUTHORIZED: "`subscribe` came before `connection_init`.",
    ws.FORBIDDEN: "The token is bad, has expired (`Token expired: refresh it`), or its session or API key has ended; the reason says which. Come back with a new one.",
    ws.UNKNOWN_PROTOCOL: f"You did not offer `{ws.PROTOCOL}`.",
    ws.INIT_TOO_LATE: f"`connection_init` did not come within {ws.INIT_SECONDS:g} s.",
    ws.TAKEN: "An operation with that id is still running.",
    ws.INIT_TWICE: "`connection_init` came twice.",
}


def limits_page() -> str:
    return "\n".join(
        [
            BEFORE_LIMITS,
            *_document(),
            *_price(),
            *_request(),
            *_files(),
            *_sign_in(),
            *_change(),
            *_socket(),
            *_holdings(),
        ]
    )


def _holdings() -> Iterator[str]:
    yield (
        "## Of an instance\n\nNothing is refused for these. `taskflow doctor` and `/metrics` (`taskflow_held`,"
        f" `taskflow_held_bytes`) show how much there is, roughly, and the doctor warns from {table_sizes.NEAR:.0%} on.\n"
    )
    yield "| | at most | |\n| --- | --- | --- |"
    for kind in table_sizes.KINDS:
        size = f", {kind.bytes // 1_000_000_000} GB" if kind.text else ""
        yield f"| {kind.what} | {kind.rows:,}{size} | {kind.advice} |"
    yield ""


def errors_page() -> str:
    return "\n".join([BEFORE_ERRORS, *_codes(), *_masking(), *_closes()])


def _document() -> Iterator[str]:
    yield "## Of a document\n\nRefused with `TOO_COMPLEX`; `extensions.limit` is the number.\n"
    yield "| | at most |\n| --- | --- |"
    for one in fields(Limits):
        yield f"| {one.metadata['says']} | {one.default:,} |"
    yield f"| Values in the variables, counted in the whole body | {operation_request.MAX_VALUES:,} |"
    yield f"| Seconds it may run; then it is stopped | {operation.EXECUTION_SECONDS:g} |"
    yield (
        "\nIntrospection goes from a type to its fields and their types once, not from there to their fields again. A query"
        " is stopped when its client leaves; a mutation that has begun is always finished.\n"
    )


def _price() -> Iterator[str]:
    rules = operation.ApiOptions()
    yield "## Its price\n"
    yield (
        f"A document may cost {rules.max_cost:,} points (`TASKFLOW_MAX_QUERY_COST`). One point for each object that the answer may hold:"
        f" lists count `first` or `last` times ({PAGE_SIZE} when neither is given, {LARGEST_PAGE} at most)."
        " A page of 100 tasks with creator and assignee costs about 300. Edges are free. Variables count as they will run, with"
        " their defaults. More expensive operations cost more:\n"
    )
    yield "| | points |\n| --- | --- |"
    yield f"| each mutation | {cost.MUTATION} |\n| statistics | {cost.STATISTICS} |\n| each `search`, `report`, `asOf` | {cost.FIXED['search']} |\n| each `totalCount` | {cost.FIXED['totalCount']} |\n| each `bodyHtml`, `descriptionHtml`, `upcoming` | {cost.FIXED['bodyHtml']} |"
    yield f"| `__schema` | {cost.SCHEMA} |\n| `__type` | {cost.TYPE} |"
    yield f"| each task that a bulk call may touch | {write_cost.TASK} |"
    yield f"| text of more than {write_cost.SHORT} characters that a mutation writes | 1 for each {write_cost.CHARACTERS:,} characters, for each task |"
    yield "| a document that is new to the server | 1 for each 250 characters |"
    yield (
        f"\n`undo` of one event counts as a bulk call for one task, of a call as one for {MAX_AT_ONCE}. A bulk call by ids or with inputs may touch as many tasks as it names; one by filter {MAX_AT_ONCE}, and it gets back"
        " the price of those that did not match. A new time zone counts as a bulk call for the tasks of the caller. `@dryRun` does the same work, and costs"
        " the same."
    )
    yield "\nThe size of a list is its `first`, `days` or `ids`, or otherwise:\n\n| field | objects |\n| --- | --- |"
    for name, size in cost.SIZES.items():
        yield f"| `{name}` | {size} |"
    yield f"| any other | {cost.DEFAULT_SIZE} |"
    yield (
        "\nEach caller has a budget of `TASKFLOW_RATE_LIMIT` points a minute, which fills up evenly: each user, each API key,"
        " and each network for those who are not signed in. The price is charged first; points for objects that are not"
        " returned are refunded. `extensions.cost` of every answer says what was `requested` and what is `remaining`; `Query.rateLimit`"
        " says more. With Redis all processes count together"
        f" (when it is gone, each counts for itself and asks again after {shared_redis.AWAY_SECONDS:g} s).\n"
    )


def _request() -> Iterator[str]:
    yield "## Of a request\n\n| | at most | else |\n| --- | --- | --- |"
    yield f"| Body, counted as it comes | {http.LARGEST_BODY // 1024:,} KB | 413 |"
    yield f"| Body that begins a subscription | {http.LARGEST_SUBSCRIPTION // 1024} KB | 413 |"
    yield f"| URL | {middleware.LONGEST_URL // 1024} KB | 414 |"
    yield f"| Head | {middleware.LONGEST_HEAD // 1024} KB, {middleware.MAX_HEADERS} headers | 431 |"
    yield f"| Line of the head of a WebSocket handshake | {MAX_LINE_LENGTH // 1024} KB | 431; 414 for the URL |"
    yield f"| `Accept`, `Content-Type` | {media.LONGEST // 1024} KB each | 431 |"
    yield f"| Time for a head, and for a body | {direct_http.TIMEOUT_SECONDS:g} s | 408, cut |"
    yield f"| Requests that wait on one connection for the answer before | {direct_http.MAX_PIPELINED} | closed after that answer |"
    yield f"| Nesting of JSON | {operation_request.DEEPEST_JSON} | 400 |"
    yield "| Integers in JSON | 64 bits | 400 |"
    yield f"| Errors that are listed | {errors.MAX_ERRORS} | the rest is left out |"
    yield f"| Characters of a message | {errors.LONGEST_MESSAGE} | clipped |"
    yield (
        f"| Reads of a process that take longer than {reads.LONGEST_HOLD * 1000:g} ms, at a time (SQLite) |"
        f" {reads.LONG_READS_AT_ONCE} | the next ones wait |"
    )
    yield "\nNo batches, no uploads inside GraphQL, no compressed bodies (415).\n"


def _files() -> Iterator[str]:
    yield "## Of the bytes of a file\n\n| | | else |\n| --- | --- | --- |"
    yield "| Body of `PUT /files/upload/…` | exactly as long as announced | 400 before any of it is read |"
    yield f"| A client sends nothing, or reads nothing | {files.STALL_SECONDS:g} s | 408, cut; a download is broken off |"
    yield f"| Uploads of one file at once, in each process | {files.MOST_AT_ONCE} | 429, `Retry-After` |"
    yield f"| Time for an upload as a whole | {files.LONGEST_SECONDS / 60:g} minutes | 408, cut |"
    yield (
        "| Files that one person has announced and not sent, for two hours each |"
        f" {room.MOST_WAITING}, {room.MOST_MEGABYTES_WAITING:,} MB or one of the largest size | `LIMIT_EXCEEDED` |"
    )
    yield f"| Uploads of a user in a minute | {throttle.UPLOADS} | 429 with `Retry-After` |"
    yield (
        f"| Transfers of a process that read or write at the same moment | {store.THREADS} | the next ones wait for a block"
        " to be read or written |"
    )
    yield (
        "| Pixels, bytes of a picture with a thumbnail |"
        f" {picture_process.MOST_PIXELS:,}, {pictures.LARGEST_BYTES // 1024**2} MB | no size, no thumbnail |"
    )
    yield (
        f"\nA transfer holds a few blocks of {store.BLOCK // 1024} KB. Ranges are answered one at a time; several are the"
        " whole file.\n"
    )


def _sign_in() -> Iterator[str]:
    yield "## Of signing in\n\n| | at most | else |\n| --- | --- | --- |"
    yield (
        "| Failures for an account, in 15 minutes; for a network | `TASKFLOW_SIGN_IN_FAILURES`;"
        f" {throttle.NETWORK_FACTOR} times that | `RATE_LIMITED` with `retryAfter`: {attempt_counts.FIRST_WAIT} s, then twice as"
        f" long each time, {attempt_counts.LONGEST_WAIT // 60} minutes at most |"
    )
    yield "| Sign-ins of a network in 15 minutes, right or wrong | `TASKFLOW_SIGN_INS` | `RATE_LIMITED` with `retryAfter` |"
    yield "| Registrations of a network in an hour | `TASKFLOW_REGISTRATIONS` | `RATE_LIMITED` with `retryAfter` |"
    yield (
        "| Wrong passwords in `changePassword`, of a session in 15 minutes (all API keys of a user count as one); attempts |"
        f" `TASKFLOW_SIGN_IN_FAILURES`; {throttle.CHANGES} | `RATE_LIMITED` with `retryAfter` |"
    )
    yield f"| Requests for a reset link, of a network in an hour | {throttle.RESETS_OF_A_NETWORK} | `RATE_LIMITED` with `retryAfter` |"
    yield f"| Mails with a reset link for an account in an hour | {throttle.RESETS} | no further mail |"
    yield (
        f"| Passwords that are checked at once in a process; that wait for it | {passwords.THREADS};"
        f" {passwords.MAX_WAITING} | `RATE_LIMITED` with `retryAfter` |"
    )
    yield (
        f"| Reports that are counted at once in a process; of one user; that wait for it | {report_turns.AT_ONCE};"
        f" {report_turns.AT_ONCE_OF_A_USER}; {report_turns.MAX_WAITING} | `RATE_LIMITED` with `retryAfter` |"
    )
    yield (
        "\nStrangers who guess at an account lock its sign-in, but not `changePassword` for somebody who is signed in to it. No"
        " number of other addresses and accounts that are tried makes the server forget a lock."
        " A network is an IPv4 address, or the /64 of an IPv6 address. Networks take turns where passwords are checked. When"
        " the queue is full, the network that has the most in it has to give way.\n"
    )


def _change() -> Iterator[str]:
    yield "## Of a change\n\n| | at most | else |\n| --- | --- | --- |"
    yield f"| A statement waits for a lock (PostgreSQL) | {contention.LOCK_TIMEOUT_SECONDS:g} s | it is tried again |"
    yield (
        f"| A change waits for others, and for a connection | {contention.TIMEOUT_SECONDS:g} s |"
        " `RATE_LIMITED` in `payload.errors`; nothing was changed, and the same call may be sent again |"
    )
    yield f"| A transaction stands still (PostgreSQL) | {tortoise_config.IDLE_IN_TRANSACTION_SECONDS} s | its connection is closed |"
    yield "| Teams that one user, who is no admin, created and did not archive | `TASKFLOW_MAX_TEAMS` | `LIMIT_EXCEEDED` |"
    yield (
        "\nWhile a lock of one team or task is held for long, one change at a time waits for it in each process, and the"
        " others wait without a connection, so that other teams are served.\n"
    )


def _socket() -> Iterator[str]:
    yield "## Of a socket or a stream\n\n| | |\n| --- | --- |"
    yield f"| Time for `connection_init` | {ws.INIT_SECONDS:g} s |"
    yield f"| Size of a message | {LARGEST_MESSAGE // 1024} KB, in at most {MAX_FRAGMENTS:,} frames |"
    yield f"| Time for the handshake, until it is answered | {HANDSHAKE_SECONDS:g} s |"
    yield f"| Operations at a time | {ws.MAX_OPERATIONS} |"
    yield "| Connections of one caller | `TASKFLOW_MAX_CONNECTIONS` |"
    yield "| Subscriptions of one caller, over all connections | `TASKFLOW_MAX_SUBSCRIPTIONS` |"
    yield f"| Values in the filters of all these subscriptions | {callers.MAX_VALUES:,} |"
    yield (
        f"| Results of all subscriptions of a process that are kept for slow readers | {ring.RINGS_BYTES // 1_000_000} MB,"
        f" {ring.RING_BYTES // 1_000_000} MB and {ring.RING:,} for each; then the log is read |"
    )
    yield f"| Events of a process that wait for its subscriptions | {tail.MAX_BYTES // 1_000_000} MB; then the log is read |"
    yield (
        "| Events announced by other processes, kept until the ones before them have come |"
        f" {reorder_buffer.MAX_BYTES // 1_000_000} MB; then the log is read |"
    )
    yield (
        "| Share of a process's time for writing to its subscribers, while they are behind |"
        f" {batching.SHARE:.0%}; what happens meanwhile is written together |"
    )
    yield f"| Length of an id | {ws.LONGEST_ID} bytes |"
    yield f"| The connection of a client that reads nothing is closed after | {wire.TIMEOUT_SECONDS:g} s |"
    yield (
        f"| Stream tickets of one user (`createStreamTicket`), each good for {stream_ticket.OPENS_WITHIN // 1000} s until it"
        f" has opened its stream | {stream_ticket.MOST}; the oldest gives way |"
    )
    yield (
        f"| Windows (`taskWindow`) of a socket, of a caller over all connections, of a process | {callers.MAX_WINDOWS_OF_A_SOCKET},"
        f" {callers.MAX_WINDOWS_OF_A_CALLER}, {callers.MAX_WINDOWS:,} |"
    )
    yield f"| Tasks of a window | {window.MOST} |"
    yield f"| People who are shown as looking at a task (`presence`) | {presence.MOST_SHOWN}, the first by name |"
    yield f"| Heartbeat of an event stream | {streaming.HEARTBEAT_SECONDS:g} s |"
    yield (
        "\nA caller is a user, with all of their sessions and API keys; or the network of somebody who is not signed in."
        " `Query.instance` has the numbers. Each process counts for itself. One subscription too many is an `error` for its"
        " id with `LIMIT_EXCEEDED`, and the others go on. A socket beyond the limit is closed with"
        f" {wire.TRY_AGAIN} before it is acknowledged, so that stock clients try again, and wait longer each time. An event"
        " stream too many is answered with one result with `LIMIT_EXCEEDED` and ends without `complete`: an `EventSource`"
        " tries again. (`graphql-ws` gives up after five attempts in a row; set its `retryAttempts` to go on for longer.)\n"
    )


def _codes() -> Iterator[str]:
    yield "## Codes\n\n| code | meaning | HTTP |\n| --- | --- | --- |"
    definition = cast("StrawberryEnumDefinition", Code.__strawberry_definition__)  # type: ignore[attr-defined]  # set by schema.language.errors
    for value in definition.values:
        yield f"| `{value.name}` | {value.description} | {WHERE.get(Code[value.name], '200')} |"


def _masking() -> Iterator[str]:
    yield (
        "\nIn an outage the answer with 503 says that the server can't reach its database now and that nothing was done: send"
        " the request again after `Retry-After`.\n"
        "Details of a bug are never shown: the error is `INTERNAL` with a number, under which the log has them. A"
        " mistake in a request is told without the value that was sent, which may be a secret in the wrong place; names are"
        f" repeated. At most {errors.MAX_ERRORS} errors are listed, of {errors.LONGEST_MESSAGE} characters each. Where introspection is off, no"
        " names are suggested.\n"
    )


def _closes() -> Iterator[str]:
    yield "## Close codes of a WebSocket\n\n| code | |\n| --- | --- |"
    for code, meaning in sorted(CLOSES.items()):
        yield f"| {code} | {meaning} |"
    yield (
        "\nA document that is wrong closes nothing: it is an `error` for its id. Stock clients (`graphql-ws`) come back by"
        " themselves from 1001, 1012, 1013 and 4403.\n"
    )


PAGES = {"limits.md": limits_page, "errors.md": errors_page}


if __name__ == "__main__":
    import schema  # noqa: F401  # describes the codes

    for name, page in PAGES.items():
        (FOLDER / name).write_text(page())
