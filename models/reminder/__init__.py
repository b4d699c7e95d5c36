"""Reminders: those that people set for themselves, and what they are told of before it is due."""
