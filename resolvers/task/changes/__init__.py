"""Changes of tasks: what a call decides, stores and tells, for one task or many."""
