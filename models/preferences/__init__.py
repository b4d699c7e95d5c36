"""A user's notification preferences: over which channels, for which reasons, and when."""
