"""Single requests, compared with routes that are written by hand and with servers of other projects."""
