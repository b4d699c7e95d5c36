"""A request to run an operation, read from untrusted bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from models.wording.sentence import sentence
from taskflow.api.errors import Refusal, malformed, too_complex

DEEPEST_JSON = 100
MAX_VALUES = 10_000
"""Values in the variables: bulk calls of 500 tasks need half of this, and each value costs microseconds to coerce."""

_LONG_NUMBER = re.compile(rb"\d{18}")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_BAD_TEXT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
"""How JSON writes NUL and surrogates, whole pairs and lone ones."""


@dataclass(frozen=True, slots=True)
class OperationRequest:
    query: str | None
    operation_name: str | None
    variables: Mapping[str, Any]
    extensions: Mapping[str, Any]
    may_hold_bad_text: bool = True
    """False: the request contains neither NUL nor a lone surrogate, so the variables need not be searched."""


def from_bytes(body: bytes) -> OperationRequest:
    return parse_request(decode(body), may_hold_bad_text=_BAD_TEXT.search(body) is not None)


def from_parameters(parameters: Mapping[str, str]) -> OperationRequest:
    """A request from the query string of a URL. Empty parameters count as absent."""
    return parse_request(
        {
            "query": parameters.get("query"),
            "operationName": parameters.get("operationName") or None,
            "variables": _parameter(parameters.get("variables")),
            "extensions": _parameter(parameters.get("extensions")),
        }
    )


def parse_request(value: object, *, may_hold_bad_text: bool = True) -> OperationRequest:
    if not isinstance(value, dict):
        raise malformed('The body must be a JSON object: {"query": "..."}. Batched requests are not supported.')
    ask = OperationRequest(
        _text(value, "query"),
        _text(value, "operationName") or None,
        _object(value, "variables"),
        _object(value, "extensions"),
        may_hold_bad_text,
    )
    if ask.query is None and ask.extensions.get("persistedQuery") is None:
        raise malformed("`query` is missing.")
    return ask


def decode(body: bytes) -> Any:
    """Strict JSON in UTF-8: no NaN, no huge integers, with limits on depth and size. The value may be of any JSON
    type."""
    try:
        value = orjson.loads(body)
    except ValueError as error:
        if not _SURROGATE.search(body):
            raise _no_json(error) from None
        value = _with_lone_surrogates(body)
    if body.count(b"[") + body.count(b"{") > DEEPEST_JSON or len(body) > 2 * MAX_VALUES:
        _check_size(value)
    if _LONG_NUMBER.search(body):
        _check_integers(body)
    return value


def _text(value: Mapping[str, Any], name: str) -> str | None:
    text = value.get(name)
    if text is not None and not isinstance(text, str):
        raise malformed(sentence("`{name}` must be a string.", name=name))
    return text


def _object(value: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    inner = value.get(name)
    if inner is None:
        return {}
    if not isinstance(inner, dict):
        raise malformed(sentence("`{name}` must be an object.", name=name))
    return inner


def _parameter(text: str | None) -> Any:
    return decode(text.encode("utf-8", "surrogatepass")) if text else None


def _with_lone_surrogates(body: bytes) -> Any:
    """Accepts lone surrogates, which are valid JSON (a browser may cut an emoji in two) but which orjson rejects. In a
    value it becomes an error of its field, where text is checked; in a name it makes an unknown name."""
    try:
        return json.loads(body.decode(), parse_constant=_no_number)
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        raise _no_json(error) from None


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no number")


def _no_json(error: ValueError) -> Refusal:
    return malformed(sentence("The body is not JSON in UTF-8: {error}.", error=str(error)))


def _too_deep() -> Refusal:
    return malformed(sentence("The JSON is nested more than {most} deep.", most=DEEPEST_JSON))


def _check_size(value: object) -> None:
    """Level by level, so that no depth of nesting can exhaust our own stack."""
    level: list[Any] = [value] if isinstance(value, dict | list) else []
    depth = seen = 0
    while level:
        depth += 1
        below: list[object] = []
        for item in level:
            below.extend(item.values() if isinstance(item, dict) else item)
        seen += len(below)
        if seen > MAX_VALUES:
            raise too_complex(sentence("The variables hold more than {most} values. Split the call.", most=MAX_VALUES))
        if depth > DEEPEST_JSON:
            raise _too_deep()
        level = [item for item in below if isinstance(item, dict | list)]


def _check_integers(body: bytes) -> None:
    """orjson reads an integer of more than 64 bits as a float, and would change it silently."""
    json.loads(body, parse_int=_integer)


def _integer(text: str) -> int:
    if len(text) > 19 or not -(2**63) <= int(text) < 2**63:
        raise malformed("The JSON holds an integer of more than 64 bits. Send it as a string.")
    return int(text)
