"""Tasks of the operator: serving, backups, checks, repairs, metrics and the demo."""
