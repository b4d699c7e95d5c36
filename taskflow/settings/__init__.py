"""The settings: their table, how each is read, and the secret that signs tokens."""
