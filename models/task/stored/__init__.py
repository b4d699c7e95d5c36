"""Tasks and what hangs on them as rows: each statement stands here once."""
