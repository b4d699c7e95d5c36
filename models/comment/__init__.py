"""Comments on tasks: threads one level deep, what may be done with them, and how they are read."""
