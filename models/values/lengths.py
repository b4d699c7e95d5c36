"""Lengths and times of day, as people and clients read them."""


def in_words(length: int) -> str:
    """The shortest form, in days at most: `P1D`, `PT1H30M`, `PT0S`."""
    minutes, seconds = divmod(length // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    time = "".join(f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M"), (seconds, "S")) if number)
    day = f"{days}D" if days else ""
    return f"P{day}T{time}" if time else f"P{day}" if day else "PT0S"


def time_of_day(minutes: int) -> str:
    """`07:30`."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
