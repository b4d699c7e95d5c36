"""Reminders: the caller's own, set and taken away."""
