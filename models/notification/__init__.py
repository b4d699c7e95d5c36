"""Inboxes: who is concerned by an event, the entries, and how they are read and pruned."""
