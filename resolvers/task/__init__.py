"""Tasks: one, many, lists, changes and the moment they become overdue."""
