"""The log as clients read it, in pages and as it grows."""
