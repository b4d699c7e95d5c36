"""How somebody wants to be told: over which channels of what, and when."""
