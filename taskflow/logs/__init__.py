"""What is written to the process's log, and how errors of the environment read there."""
