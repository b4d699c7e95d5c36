"""How the caller wants to be told."""
