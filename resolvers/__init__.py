"""What each field does: load, decide, store, tell."""
