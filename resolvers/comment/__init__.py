"""Comments: the threads of a task, and the mutations that write, change, resolve and delete a comment."""
