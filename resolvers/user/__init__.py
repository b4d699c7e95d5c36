"""People, and the beginning of an account."""
