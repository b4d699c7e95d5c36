"""Saved views: listed, made, changed, shared, deleted, and what they show."""
