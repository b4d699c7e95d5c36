"""The bytes of files: where they lie, how they are addressed, and what can be seen in pictures."""
