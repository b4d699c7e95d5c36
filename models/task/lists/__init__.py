"""How lists of tasks are filtered, sorted, counted and read."""
