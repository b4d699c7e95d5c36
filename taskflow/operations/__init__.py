"""What operators run and watch: serving, backups, checks, repairs, metrics and the demo."""
