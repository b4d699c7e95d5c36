"""The story that `taskflow demo` tells: six weeks of a community garden. Days count back from today."""

from __future__ import annotations

from dataclasses import dataclass

from models.task.status import Priority, Status

TEAM = "Community garden"
ABOUT = "Beds, bees and the shed behind the school."

PEOPLE = {
    "ada": ("Ada Lovelace", "Europe/London"),
    "alice": ("Alice Johnson", "America/New_York"),
    "bob": ("Bob Marsh", "Europe/Berlin"),
    "chidi": ("Chidi Okafor", "Africa/Lagos"),
    "dolores": ("Dolores Vega", "America/Mexico_City"),
}
"""Ada runs the instance, Alice the garden."""

PENDING, IN_PROGRESS, COMPLETED, CANCELLED = Status
LOW, MEDIUM, HIGH, URGENT = Priority


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    by: str
    to: str | None
    made: int
    """Days ago."""
    due: int | None = None
    """Days from now; less than 0 has passed."""
    begun: int | None = None
    """Days ago, as is the end."""
    ended: int | None = None
    end: Status = Status.COMPLETED
    priority: Priority = Priority.MEDIUM
    about: str | None = None


STORY = (
    Line("Draw a plan of the beds", "alice", "alice", 42, due=-38, begun=41, ended=39, priority=HIGH),
    Line("Ask the school for the key to the shed", "alice", "bob", 42, due=-40, begun=41, ended=40, priority=URGENT),
    Line("Find out what the soil lacks", "alice", "chidi", 41, due=-35, begun=39, ended=36),
    Line("Order compost, two cubic metres", "bob", "bob", 40, due=-33, begun=37, ended=34, priority=HIGH),
    Line("Buy a second wheelbarrow", "bob", "dolores", 39, due=-30, begun=33, ended=31),
    Line("Build a cold frame from old windows", "chidi", "chidi", 38, due=-28, begun=35, ended=27),
    Line("Sow tomatoes indoors", "alice", "alice", 37, due=-34, begun=36, ended=35),
    Line("Invite the neighbours", "dolores", "dolores", 36, due=-29, begun=30, ended=29),
    Line("Rent a rotavator", "bob", "bob", 35, due=-31, ended=33, end=CANCELLED, about="Alice's cousin lends us his."),
    Line("Dig over the north beds", "alice", "bob", 34, due=-27, begun=30, ended=28, priority=HIGH),
    Line("Dig over the south beds", "alice", "chidi", 34, due=-26, begun=28, ended=26, priority=HIGH),
    Line("Mend the fence by the lane", "dolores", "bob", 32, due=-24, begun=26, ended=22),
    Line("Collect rain water from the roof of the gym", "chidi", "chidi", 31, due=-17, begun=25, ended=18),
    Line("Write down who waters when", "alice", "dolores", 30, due=-27, begun=28, ended=27),
    Line(
        "Paint the bench", "dolores", None, 29, due=-10, ended=12, end=CANCELLED, about="It is to be replaced anyway."
    ),
    Line("Put up nesting boxes", "chidi", "chidi", 28, due=-20, begun=22, ended=20, priority=LOW),
    Line("Plant early potatoes", "bob", "bob", 27, due=-22, begun=23, ended=22),
    Line("Speak with the bee keeper", "alice", "alice", 26, due=-21, begun=24, ended=23),
    Line("Sort the tools in the shed", "dolores", "bob", 24, due=-16, begun=18, ended=15, priority=LOW),
    Line("Harden off the tomatoes", "alice", "alice", 22, due=-14, begun=19, ended=13),
    Line("Label the beds", "chidi", "dolores", 21, due=-14, begun=16, ended=14, priority=LOW),
    Line("Get the hose repaired", "bob", "bob", 20, due=-15, begun=19, ended=17, priority=URGENT),
    Line("Spread the compost", "bob", "chidi", 19, due=-12, begun=15, ended=12),
    Line("Order bean poles", "dolores", "dolores", 17, due=-11, begun=13, ended=12),
    Line("Set up the hive", "alice", "alice", 16, due=-6, begun=10, ended=6, priority=HIGH),
    Line("Plant out the tomatoes", "alice", "chidi", 14, due=-7, begun=9, ended=7),
    Line("Write to the paper about the open day", "dolores", "dolores", 13, due=-3, begun=6, ended=4),
    Line("Cut back the hedge", "bob", "bob", 12, due=-4, begun=5, about="Not before the blackbirds have left."),
    Line("Bring the broken mower to the workshop", "chidi", "bob", 11, due=-2, priority=HIGH),
    Line("Find somebody who can weld the gate", "alice", None, 10, due=-1, priority=LOW),
    Line("Net the strawberries", "alice", "dolores", 9, due=0, begun=3, priority=HIGH),
    Line("Water the south beds each evening", "alice", "chidi", 8, due=0, begun=7),
    Line("Bake for the open day", "dolores", "dolores", 7, due=2, begun=1),
    Line("Borrow tables and an awning", "dolores", "bob", 6, due=2, priority=URGENT),
    Line("Print twenty posters", "chidi", "chidi", 5, due=1, begun=2, priority=HIGH),
    Line("Check the hive for swarming", "alice", "alice", 5, due=4, priority=HIGH),
    Line("Thin out the carrots", "bob", None, 4, due=6),
    Line("Count what was spent so far", "alice", "bob", 3, due=9),
    Line("Save seeds of the old beans", "chidi", "chidi", 3, due=40, priority=LOW),
    Line("Ask for a tap of our own", "dolores", "alice", 2, due=14),
    Line("Plan the autumn planting", "alice", None, 1),
)
