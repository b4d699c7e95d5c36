"""Decides whether this process makes traces: the standard variables of OpenTelemetry must ask for it, and its packages
must be installed."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping

from taskflow.instruments import PLAIN, Instruments

logger = logging.getLogger("taskflow.tracing")

ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")


def instruments(environ: Mapping[str, str] = os.environ) -> Instruments:
    if not is_wanted(environ):
        return PLAIN
    try:
        from taskflow.tracing.traced import traced  # optional packages
    except ImportError as error:
        logger.warning(
            "No traces are made: OTEL_EXPORTER_OTLP_ENDPOINT is set, but a package is missing (%s)."
            " Install it with: pip install 'taskflow-server[otel]'",
            error.name,
        )
        return PLAIN
    try:
        return traced()
    except ValueError as error:  # raised by the SDK for a variable that it can't parse
        logger.warning("No traces are made: correct the variables OTEL_… and start again. %s", error)
        return PLAIN


def is_wanted(environ: Mapping[str, str]) -> bool:
    """The variables may be set for other programs, so without a collector they mean nothing."""
    if environ.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
        return False
    exporters = {name.strip() for name in environ.get("OTEL_TRACES_EXPORTER", "").split(",")}
    return any(environ.get(name, "").strip() for name in ENDPOINTS) and not exporters.isdisjoint({"", "otlp"})
