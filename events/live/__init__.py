"""Live delivery: groups of subscribers that share one execution, and each member's place in it."""
