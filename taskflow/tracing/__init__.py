"""Traces by OpenTelemetry: the parts of a process that make spans, each in the place of its plain class (`taskflow.instruments`)."""
