"""How the caller wants to be notified."""
