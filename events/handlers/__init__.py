"""Who reacts to what has happened."""
