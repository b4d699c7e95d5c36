"""Tucks the root packages and the web files into `taskflow/bundled/` of the wheel: installed, TaskFlow is one top-level name."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUNDLED = ("events", "models", "resolvers", "schema", "web/app", "web/explorer")


class Bundle(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return  # an editable install reads the checkout; a copy in it would go stale
        for folder in BUNDLED:
            build_data["force_include"][str(Path(self.root) / folder)] = f"taskflow/bundled/{folder}"
