"""Labels that the tasks of a team can be marked with."""
