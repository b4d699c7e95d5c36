"""Reminders that people set for themselves, and the notice before a task is due."""
