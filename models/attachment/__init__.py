"""Files on tasks and comments: what may be announced, who may add and delete them, how much room there is, and how they are read."""
