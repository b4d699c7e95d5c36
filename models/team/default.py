"""The default team: created at the first start, and joined by everybody who registers."""

from events.storage.database import Unit
from models.team.team import Team
from models.values.ids import new_id

NAME = "General"
KEY = "GEN"
DESCRIPTION = "Everybody who registers joins this team."


async def default_team(unit: Unit) -> Team:
    """Creates the team if it is missing. If several processes start at once, one creates it, and the others wait."""
    id = new_id("team")
    ours = await unit.execute(
        "INSERT INTO instance (name, value) VALUES ('default_team', $1) ON CONFLICT (name) DO NOTHING", id
    )
    if not ours:
        id = await unit.fetchval("SELECT value FROM instance WHERE name = 'default_team'")
        return await Team.get(id=id)
    team = Team.new(name=NAME, key=KEY, description=DESCRIPTION, is_default=True)
    team.id = id
    await team.save(force_create=True)
    await unit.tell(team.created())
    return team
