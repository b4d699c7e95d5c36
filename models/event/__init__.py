"""The event log as rows, and who may see which events."""
