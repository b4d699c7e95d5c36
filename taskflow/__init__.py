"""How TaskFlow is put together and run: settings, database, the app, the command."""

import sys
from pathlib import Path

__version__ = "0.1.0"

# Our packages win over installed ones of the same names (PyPI has a `schema` and an `Events`):
# docs/decisions/0001-root-packages.md.
_here = Path(__file__).resolve().parent
sys.path.insert(0, str(_here / "bundled" if (_here / "bundled").is_dir() else _here.parent))
