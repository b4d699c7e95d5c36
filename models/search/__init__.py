"""Search: the words of all texts, and which tasks have those of a query."""
