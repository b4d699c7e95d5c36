"""What an installation takes: disk, memory, connections, and how much one process does."""
