"""Packages of npm for the peers that run on Node."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "taskflow-bench"


def installed(sources: Path) -> Path:
    """A folder with the sources and what their lock names, installed once for each state of the lock."""
    lock = hashlib.sha256((sources / "package-lock.json").read_bytes()).hexdigest()[:16]
    place = CACHE / f"node-{lock}"
    if not (place / "installed").exists():
        place.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(sources / name, place)
        npm = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run(npm, cwd=place, check=True, capture_output=True, timeout=110)
        (place / "installed").touch()
    shutil.copy(sources / "server.mjs", place)
    return place
