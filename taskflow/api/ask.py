"""One request to run an operation, read from bytes that anybody may have sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from taskflow.api.errors import malformed, too_complex

DEEPEST_JSON = 100
MOST_VALUES = 10_000
"""In the variables: bulk calls of 500 tasks need half of it, and each costs microseconds to coerce."""

_LONG_NUMBER = re.compile(rb"\d{18}")


@dataclass(frozen=True, slots=True)
class Ask:
    query: str | None
    operation_name: str | None
    variables: Mapping[str, Any]
    extensions: Mapping[str, Any]
    may_hold_nul: bool = True
    """False: there is none in what came, and nobody need look."""


def from_bytes(body: bytes) -> Ask:
    return of(decode(body), may_hold_nul=b"\\u0000" in body)


def from_parameters(parameters: Mapping[str, str]) -> Ask:
    """The query of a URL. Empty parameters count as absent."""
    return of(
        {
            "query": parameters.get("query"),
            "operationName": parameters.get("operationName") or None,
            "variables": _parameter(parameters.get("variables")),
            "extensions": _parameter(parameters.get("extensions")),
        }
    )


def of(value: object, *, may_hold_nul: bool = True) -> Ask:
    if not isinstance(value, dict):
        raise malformed('The body must be a JSON object: {"query": "..."}. Batches are not taken.')
    ask = Ask(
        _text(value, "query"),
        _text(value, "operationName") or None,
        _object(value, "variables"),
        _object(value, "extensions"),
        may_hold_nul,
    )
    if ask.query is None and "persistedQuery" not in ask.extensions:
        raise malformed("`query` is missing.")
    return ask


def decode(body: bytes) -> Any:
    """Strict JSON in UTF-8: no NaN, no huge integers, not too deep, not too much. The value may be anything JSON has."""
    try:
        value = orjson.loads(body)
    except ValueError as error:
        raise malformed(f"The body is not JSON in UTF-8: {error}.") from None
    if body.count(b"[") + body.count(b"{") > DEEPEST_JSON or len(body) > 2 * MOST_VALUES:
        _check_size(value)
    if _LONG_NUMBER.search(body):
        _check_integers(body)
    return value


def _text(value: Mapping[str, Any], name: str) -> str | None:
    text = value.get(name)
    if text is not None and not isinstance(text, str):
        raise malformed(f"`{name}` must be a string.")
    return text


def _object(value: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    inner = value.get(name)
    if inner is None:
        return {}
    if not isinstance(inner, dict):
        raise malformed(f"`{name}` must be an object.")
    return inner


def _parameter(text: str | None) -> Any:
    return decode(text.encode("utf-8", "surrogatepass")) if text else None


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
        if seen > MOST_VALUES:
            raise too_complex(f"The variables hold more than {MOST_VALUES} values. Split the call.")
        if depth > DEEPEST_JSON:
            raise malformed(f"The JSON is nested more than {DEEPEST_JSON} deep.")
        level = [item for item in below if isinstance(item, dict | list)]


def _check_integers(body: bytes) -> None:
    """orjson reads an integer of more than 64 bits as a float, and would change it silently."""
    json.loads(body, parse_int=_integer)


def _integer(text: str) -> int:
    if len(text) > 19 or not -(2**63) <= int(text) < 2**63:
        raise malformed("The JSON holds an integer of more than 64 bits. Send it as a string.")
    return int(text)
