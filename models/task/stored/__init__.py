"""Tasks and the things that belong to them as rows: each statement is written here once."""
