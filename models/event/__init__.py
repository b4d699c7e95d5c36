"""The event log as rows, and which events somebody may see."""
