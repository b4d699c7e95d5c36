"""Files on tasks and comments: which may be announced, who may add and delete them, how much room they take, and how
they are read."""
