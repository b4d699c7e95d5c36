"""Records the operations of this process, their outcomes and durations, for the metrics and the access log."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from graphql import FieldNode

from taskflow.api.documents.documents import Operation
from taskflow.api.errors import ErrorDict
from taskflow.api.execution.request import ApiRequest
from taskflow.load.histogram import Histogram
from taskflow.logs import access_log

MAX_NAMES = 200
"""Clients choose the names: each new one would be a line on the metrics page for ever."""
MAX_NAMES_OF_ONE = 50
"""Names from one caller, so that nobody takes the room of all others."""
LONGEST_NAME = 80
"""A longer name is cut: a document may be one long name."""
OTHER = "(other)"
UNKNOWN = "(unknown)"
"""The operation was refused before its name was known."""
UNAVAILABLE = "UNAVAILABLE"
"""Nothing has run: the database is away."""
CLIENT_GONE = "CLIENT_GONE"
"""The client left before the answer, and the read was stopped."""
OK = "OK"


class Ended(NamedTuple):
    operation: str
    kind: str
    transport: str
    code: str


class Measures:
    def __init__(self) -> None:
        self.ended: Counter[Ended] = Counter()
        self.took: dict[tuple[str, str], Histogram] = {}
        """By operation and kind: queries and mutations that ran."""
        self._names: dict[str, str] = {}
        """The caller who brought each name."""

    def begin(self, request: ApiRequest) -> None:
        request.began = time.perf_counter()

    def end(self, request: ApiRequest, code: str, *, ran: bool = False) -> None:
        """Counts only the first end of an operation. A subscription ends here when it has begun: it lasts as long as
        its reader."""
        if request.code:
            return
        operation, seconds = request.asked, time.perf_counter() - request.began
        name = request.operation = self._name(operation, request.caller)
        kind = operation.kind.value if operation is not None else UNKNOWN
        request.code = code
        self.ended[Ended(name, kind, request.transport, code)] += 1
        if ran:
            took = self.took.get((name, kind))
            if took is None:
                took = self.took[name, kind] = Histogram()
            took.note(seconds)
        if request.transport == "websocket":
            access_log.log_operation(request, seconds)

    def _name(self, operation: Operation | None, caller: str) -> str:
        if operation is None:
            return UNKNOWN
        if not caller:
            return first_field_of(operation)
        name = name_of(operation)
        if name not in self._names:
            if len(self._names) >= MAX_NAMES or Counter(self._names.values())[caller] >= MAX_NAMES_OF_ONE:
                return OTHER
            self._names[name] = caller
        return name


def name_of(operation: Operation) -> str:
    """The name that its author gave it; otherwise the beginning of its document's hash."""
    if not operation.label:
        name = operation.node.name
        text = operation.document.text.encode(errors="replace")
        operation.label = name.value[:LONGEST_NAME] if name is not None else hashlib.sha256(text).hexdigest()[:12]
    return operation.label


def first_field_of(operation: Operation) -> str:
    """Names from strangers could be anything, and any number of them. A field is a name of ours."""
    first = operation.node.selection_set.selections[0]
    return first.name.value if isinstance(first, FieldNode) else OTHER


def code_of(errors: Sequence[ErrorDict] | None) -> str:
    return str(errors[0]["extensions"]["code"]) if errors else OK
