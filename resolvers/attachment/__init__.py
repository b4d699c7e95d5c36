"""Files: announced, arrived, deleted, and listed with their tasks and comments."""
