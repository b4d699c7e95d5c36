"""The worker of one process: its jobs, and regular housekeeping."""
