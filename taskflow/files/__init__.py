"""The bytes of files: where they are stored, how they are addressed, and what is read from pictures."""
