"""How lists and writes slow down as the database grows."""
