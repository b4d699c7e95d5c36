"""How a process stays fair and responsive under load, and how that is measured."""
