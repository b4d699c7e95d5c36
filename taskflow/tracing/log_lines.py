"""Writes the trace's id into each line of the log that is written inside of a trace."""

from __future__ import annotations

import logging
from typing import Any

from opentelemetry.trace import format_trace_id, get_current_span


class TraceIds:
    """A factory of log records that wraps the present one."""

    def __init__(self) -> None:
        self._plain = logging.getLogRecordFactory()
        logging.setLogRecordFactory(self._record)

    def restore(self) -> None:
        logging.setLogRecordFactory(self._plain)

    def _record(self, *given: Any, **more: Any) -> logging.LogRecord:
        record = self._plain(*given, **more)
        context = get_current_span().get_span_context()
        if context.is_valid:
            record.trace_id = format_trace_id(context.trace_id)
        return record
