"""Python imports this when it starts, if its folder is on PYTHONPATH: the wall clock is then CLOCK_AHEAD seconds ahead.

The monotonic clocks are unchanged: an administrator, or NTP, can't set those either."""

import os
import time

_true, _ahead = time.time_ns, int(os.environ.get("CLOCK_AHEAD", "0")) * 1_000_000_000

time.time_ns = lambda: _true() + _ahead
time.time = lambda: time.time_ns() / 1e9
