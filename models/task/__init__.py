"""Tasks: their rules and rights, their rows, and how they are found, sorted and counted."""
