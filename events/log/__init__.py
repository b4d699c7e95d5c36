"""The log: how events are written, read, merged and followed, and positions in it."""
