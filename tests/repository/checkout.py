"""The checkout that the tests of the repository look at."""

import shutil
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("events", "models", "resolvers", "schema", "taskflow")


def pyproject() -> dict[str, Any]:  # what TOML holds
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def copy_to(scratch: Path, *names: str) -> Path:
    """Files and folders of the checkout in a scratch folder, without what Python has left in them."""
    for name in names:
        source, target = ROOT / name, scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        else:
            shutil.copy2(source, target)
    return scratch
