"""People, and registration."""
