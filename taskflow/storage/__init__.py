"""The databases and Redis: units of work, reads, copies, caches, and the wake channel."""
