"""Traces by OpenTelemetry: the parts that make spans, in place of the plain classes (`taskflow.instruments`)."""
