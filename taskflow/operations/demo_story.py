"""The story that `taskflow demo` tells: six weeks of a community garden. Days count back from today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.comment.emoji import Emoji
from models.task.relations import RelationKind
from models.task.status import Priority, Status
from taskflow.operations import demo_files

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
class StoryFile:
    name: str
    content_type: str
    by: str
    ago: float
    """In days. A file of a comment comes after the comment."""
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on a task. It mentions people by their handles."""

    by: str
    ago: float
    """In days, like all times below."""
    text: str
    replies: tuple[Remark, ...] = ()
    reactions: tuple[tuple[str, Emoji, float], ...] = ()
    resolved: tuple[str, float] | None = None
    files: tuple[StoryFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    by: str
    to: str | None
    made: int
    """Days ago."""
    due: int | None = None
    """Days from now; a negative number is in the past."""
    begun: int | None = None
    """Days ago, as is the end."""
    ended: int | None = None
    end: Status = Status.COMPLETED
    priority: Priority = Priority.MEDIUM
    about: str | None = None
    recurs: str | None = None
    """The rule."""
    labels: tuple[str, ...] = ()
    talk: tuple[Remark, ...] = ()
    ahead: tuple[str, str, float] | None = None
    """Who put it before which other task, and how many days ago."""
    watched: tuple[tuple[str, float], ...] = ()
    """Who watches it by choice, and since how many days."""
    files: tuple[StoryFile, ...] = ()
    column: tuple[str, float] | None = None
    """The column of the board that it was put into by hand, and how many days ago."""
    part_of: str | None = None
    """The title of its parent."""
    relations: tuple[tuple[RelationKind, str, str, float], ...] = ()
    """The kind, the other task, who added it, and how many days ago."""


@dataclass(frozen=True, slots=True)
class StoryColumn:
    name: str
    status: Status
    color: str | None = None
    limit: int | None = None


PNG = "image/png"
BEDS, BEES, SHED, OPEN_DAY = "Beds", "Bees", "Shed", "Open day"
LABELS = {BEDS: "#2da44e", BEES: "#d4a72c", SHED: "#8250df", OPEN_DAY: "#bf3989"}

CHECK = "To look at"
COLUMNS = (
    StoryColumn("To do", PENDING),
    StoryColumn("Under way", IN_PROGRESS, limit=3),
    StoryColumn(CHECK, IN_PROGRESS, color="#8250df"),
    StoryColumn("Done", COMPLETED),
)
"""The columns of the garden's board, from left to right."""

STORY = (
    Line(
        "Draw a plan of the beds",
        "alice",
        "alice",
        42,
        due=-38,
        begun=41,
        ended=39,
        priority=HIGH,
        labels=(BEDS,),
        files=(StoryFile("plan of the beds.png", PNG, "alice", 39.2, demo_files.plan_of_the_beds),),
    ),
    Line(
        "Ask the school for the key to the shed",
        "alice",
        "bob",
        42,
        due=-40,
        begun=41,
        ended=40,
        priority=URGENT,
        labels=(SHED,),
    ),
    Line(
        "Find out what the soil lacks",
        "alice",
        "chidi",
        41,
        due=-35,
        begun=39,
        ended=36,
        labels=(BEDS,),
        files=(StoryFile("soil test.txt", "text/plain", "chidi", 36.1, demo_files.soil_test),),
    ),
    Line(
        "Order compost, two cubic metres", "bob", "bob", 40, due=-33, begun=37, ended=34, priority=HIGH, labels=(BEDS,)
    ),
    Line("Buy a second wheelbarrow", "bob", "dolores", 39, due=-30, begun=33, ended=31, labels=(SHED,)),
    Line("Build a cold frame from old windows", "chidi", "chidi", 38, due=-28, begun=35, ended=27),
    Line("Sow tomatoes indoors", "alice", "alice", 37, due=-34, begun=36, ended=35, labels=(BEDS,)),
    Line(
        "Prepare the open day",
        *("dolores", "dolores", 36),
        due=3,
        begun=30,
        priority=HIGH,
        about="On the day itself the gate is open from ten to four.",
        labels=(OPEN_DAY,),
        relations=((RelationKind.BLOCKED_BY, "Cut back the hedge", "dolores", 4.6),),
    ),
    Line(
        *("Invite the neighbours", "dolores", "dolores", 36),
        due=-29,
        begun=30,
        ended=29,
        labels=(OPEN_DAY,),
        part_of="Prepare the open day",
    ),
    Line("Rent a rotavator", "bob", "bob", 35, due=-31, ended=33, end=CANCELLED, about="Alice's cousin lends us his."),
    Line("Dig over the north beds", "alice", "bob", 34, due=-27, begun=30, ended=28, priority=HIGH, labels=(BEDS,)),
    Line("Dig over the south beds", "alice", "chidi", 34, due=-26, begun=28, ended=26, priority=HIGH, labels=(BEDS,)),
    Line("Mend the fence by the lane", "dolores", "bob", 32, due=-24, begun=26, ended=22),
    Line("Collect rain water from the roof of the gym", "chidi", "chidi", 31, due=-17, begun=25, ended=18),
    Line("Write down who waters when", "alice", "dolores", 30, due=-27, begun=28, ended=27),
    Line(
        "Paint the bench", "dolores", None, 29, due=-10, ended=12, end=CANCELLED, about="It is to be replaced anyway."
    ),
    Line("Put up nesting boxes", "chidi", "chidi", 28, due=-20, begun=22, ended=20, priority=LOW),
    Line("Plant early potatoes", "bob", "bob", 27, due=-22, begun=23, ended=22, labels=(BEDS,)),
    Line("Speak with the bee keeper", "alice", "alice", 26, due=-21, begun=24, ended=23, labels=(BEES,)),
    Line("Sort the tools in the shed", "dolores", "bob", 24, due=-16, begun=18, ended=15, priority=LOW, labels=(SHED,)),
    Line("Harden off the tomatoes", "alice", "alice", 22, due=-14, begun=19, ended=13, labels=(BEDS,)),
    Line("Label the beds", "chidi", "dolores", 21, due=-14, begun=16, ended=14, priority=LOW, labels=(BEDS,)),
    Line(
        "Get the hose repaired",
        "bob",
        "bob",
        20,
        due=-15,
        begun=19,
        ended=17,
        priority=URGENT,
        labels=(SHED,),
        talk=(
            Remark(
                "bob",
                17.1,
                "It was the coupling. The old one is in the shed, in case somebody wants to try `epoxy`.",
                files=(StoryFile("coupling.png", PNG, "bob", 17.05, demo_files.broken_coupling),),
            ),
        ),
    ),
    Line("Spread the compost", "bob", "chidi", 19, due=-12, begun=15, ended=12, labels=(BEDS,)),
    Line("Order bean poles", "dolores", "dolores", 17, due=-11, begun=13, ended=12, labels=(BEDS,)),
    Line(
        "Set up the hive",
        "alice",
        "alice",
        16,
        due=-6,
        begun=10,
        ended=6,
        priority=HIGH,
        labels=(BEES,),
        talk=(
            Remark(
                "alice",
                5.8,
                "They are in, and they like it.",
                reactions=(("dolores", Emoji.HOORAY, 5.7), ("chidi", Emoji.HEART, 5.2), ("bob", Emoji.HOORAY, 4.9)),
                files=(StoryFile("hive.png", PNG, "alice", 5.75, demo_files.open_hive),),
            ),
        ),
        watched=(("ada", 9.5),),
    ),
    Line("Plant out the tomatoes", "alice", "chidi", 14, due=-7, begun=9, ended=7, labels=(BEDS,)),
    Line(
        *("Write to the paper about the open day", "dolores", "dolores", 13),
        due=-3,
        begun=6,
        ended=4,
        labels=(OPEN_DAY,),
        part_of="Prepare the open day",
    ),
    Line("Cut back the hedge", "bob", "bob", 12, due=-4, begun=5, about="Not before the blackbirds have left."),
    Line("Bring the broken mower to the workshop", "chidi", "bob", 11, due=-2, priority=HIGH, labels=(SHED,)),
    Line("Find somebody who can weld the gate", "alice", None, 10, due=-1, priority=LOW),
    Line(
        "Net the strawberries",
        "alice",
        "dolores",
        9,
        due=0,
        begun=3,
        priority=HIGH,
        labels=(BEDS,),
        talk=(
            Remark(
                "dolores",
                2.9,
                "The old net has holes the size of a blackbird. @bob-marsh, is there another one in the shed?",
                replies=(
                    Remark("bob", 2.4, "Behind the wheelbarrow, the green one."),
                    Remark("dolores", 2.1, "Found it, thank you!", reactions=(("bob", Emoji.THUMBS_UP, 2.0),)),
                ),
                resolved=("dolores", 2.05),
            ),
        ),
    ),
    Line(
        "Water the south beds each evening",
        "alice",
        "chidi",
        8,
        due=0,
        begun=7,
        labels=(BEDS,),
        files=(StoryFile("who waters when.csv", "text/csv", "dolores", 6.5, demo_files.who_waters_when),),
    ),
    Line(
        *("Bake for the open day", "dolores", "dolores", 7),
        due=2,
        begun=1,
        labels=(OPEN_DAY,),
        part_of="Prepare the open day",
    ),
    Line(
        "Borrow tables and an awning",
        "dolores",
        "bob",
        6,
        due=2,
        priority=URGENT,
        labels=(OPEN_DAY,),
        talk=(
            Remark(
                "dolores",
                5.6,
                "We need **six** tables:\n\n- [ ] two for the cakes\n- [ ] one for the honey\n- [ ] three to sit at",
                reactions=(("bob", Emoji.EYES, 5.1),),
            ),
            Remark(
                "bob",
                1.3,
                "The school lends us four. @alice-johnson, does your cousin still have his awning?",
                replies=(Remark("alice", 0.9, "He does. I ask him tonight."),),
            ),
        ),
        watched=(("chidi", 5.0),),
        part_of="Prepare the open day",
    ),
    Line(
        "Print twenty posters",
        "chidi",
        "chidi",
        5,
        due=1,
        begun=2,
        priority=HIGH,
        labels=(OPEN_DAY,),
        column=(CHECK, 0.8),
        part_of="Prepare the open day",
        files=(StoryFile("poster.png", PNG, "chidi", 1.9, demo_files.poster),),
    ),
    Line(
        "Check the hive for swarming",
        "alice",
        "alice",
        5,
        due=4,
        recurs="FREQ=WEEKLY",
        priority=HIGH,
        labels=(BEES,),
        talk=(
            Remark(
                "chidi",
                1.8,
                "I would like to come along, if there is a veil left.",
                reactions=(("alice", Emoji.THUMBS_UP, 1.6),),
            ),
        ),
    ),
    Line("Thin out the carrots", "bob", None, 4, due=6, labels=(BEDS,)),
    Line(
        "Count what was spent so far",
        "alice",
        "bob",
        3,
        due=9,
        recurs="FREQ=MONTHLY",
        ahead=("alice", "Thin out the carrots", 2.5),
    ),
    Line("Save seeds of the old beans", "chidi", "chidi", 3, due=40, priority=LOW, labels=(BEDS,)),
    Line(
        *("Ask for a tap of our own", "dolores", "alice", 2),
        due=14,
        ahead=("dolores", "Find somebody who can weld the gate", 1.5),
        relations=((RelationKind.RELATES, "Water the south beds each evening", "dolores", 1.8),),
    ),
    Line(
        *("Plan the autumn planting", "alice", None, 1),
        labels=(BEDS,),
        relations=((RelationKind.BLOCKED_BY, "Count what was spent so far", "alice", 0.7),),
    ),
    Line("Ask who wants which bed", "alice", "dolores", 1, labels=(BEDS,), part_of="Plan the autumn planting"),
    Line("Order garlic and spinach", "alice", None, 1, labels=(BEDS,), part_of="Plan the autumn planting"),
)
