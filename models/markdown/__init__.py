"""Texts that people write, as HTML that is safe to show: how it is made, and whom and what it names."""
