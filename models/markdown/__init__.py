"""Texts that people write, as HTML that is safe to show: how it is rendered, and which people, tasks and files it
names."""
