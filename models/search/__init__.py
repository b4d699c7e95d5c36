"""Search: the words of all texts, and the tasks that contain the words of a query."""
