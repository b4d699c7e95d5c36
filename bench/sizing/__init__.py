"""The resources that an installation takes: disk, memory and connections, and how much one process does."""
