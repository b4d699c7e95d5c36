"""How a process stays fair and answers while much is asked of it, and how that is measured."""
