"""Authentication: tokens, passwords, the cache of callers, and limits on guessing."""
