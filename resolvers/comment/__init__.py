"""Comments: the threads of a task, and what writes, changes, resolves and deletes a comment."""
