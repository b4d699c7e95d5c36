"""All messages of the API, read from the source: the catalogues in `models/wording/catalogues` must have them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models import errors
from tests.support.scratch import ROOT

FOLDERS = ("models", "events", "schema", "resolvers", "taskflow")
FOR_OPERATORS = ("taskflow/cli/", "taskflow/migrations/", "taskflow/operations/", "taskflow/settings/")
"""Messages of these modules are printed on a terminal. (An operator's command uses English.)"""
NOT_READ = {"models/wording/sentence.py", "schema/language/scalars.py"}
"""The second: graphql-core inserts its texts into English sentences of its own: docs/decisions/0027."""
TAKE_A_MESSAGE = {
    *(name for name, each in vars(errors).items() if isinstance(each, type) and issubclass(each, errors.Problem)),
    *("GraphQLError", "graphql_error", "malformed", "too_complex", "_not_allowed"),
} - {"Problems"}
MAKE_A_MESSAGE = {"sentence", "plural", "filled", "duration", "_duration"}


@dataclass(frozen=True, slots=True)
class Message:
    pattern: str
    where: str
    one: str | None = None
    """The English text for one, where it differs from that for several."""

    @property
    def names(self) -> frozenset[str]:
        return names_in(self.pattern)


def names_in(pattern: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{(\w+)(?::[^{}]*)?\}", pattern))


def messages() -> list[Message]:
    return [message for path in _files() for message in _messages_in(path)]


def unreadable() -> list[str]:
    """Places where a message can't be read from the source, and so could be missing in a catalogue."""
    return [f"{_place(path, call)}: {ast.unparse(call)[:80]}" for path in _files() for call in _unreadable_in(path)]


def _files() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            if place not in NOT_READ and not place.startswith(FOR_OPERATORS):
                yield path


def _messages_in(path: Path) -> Iterator[Message]:
    for call in _calls(ast.parse(path.read_text("utf-8"))):
        texts = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if _name(call) == "plural":
            yield Message(texts[1], _place(path, call), one=texts[0])
        elif _name(call) == "sentence" or (_name(call) in TAKE_A_MESSAGE and isinstance(call.args[0], ast.Constant)):
            yield Message(texts[0], _place(path, call))


def _unreadable_in(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text("utf-8"))
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
    known = _made_here(tree)
    for call in _calls(tree):
        if any(each.arg == "original_error" for each in call.keywords):
            continue  # a wrapper: the original error has the message
        if (_name(call) in {"sentence", "plural"} and not isinstance(call.args[0], ast.Constant)) or (
            _name(call) in TAKE_A_MESSAGE and not _can_be_read(call.args[0], known | _given(call, functions))
        ):
            yield call


def _can_be_read(argument: ast.expr, known: frozenset[str]) -> bool:
    match argument:
        case ast.Constant(value=str()):
            return True
        case ast.Call() as call:
            return _name(call) in MAKE_A_MESSAGE
        case ast.Name(id=name):
            return name in known
    return False


def _made_here(tree: ast.AST) -> frozenset[str]:
    """The variables and constants that hold a message."""
    targets = [each.targets[0] for each in ast.walk(tree) if isinstance(each, ast.Assign) and _makes(each.value)]
    return frozenset(each.id for each in targets if isinstance(each, ast.Name))


def _given(call: ast.Call, functions: list[ast.FunctionDef | ast.AsyncFunctionDef]) -> frozenset[str]:
    """Parameters of the surrounding functions that are a `Sentence`, or whose callers are checked themselves."""
    around = [each for each in functions if each.lineno <= call.lineno <= (each.end_lineno or 0)]
    return frozenset(
        parameter.arg
        for each in around
        for parameter in each.args.args
        if each.name in TAKE_A_MESSAGE or (parameter.annotation and ast.unparse(parameter.annotation) == "Sentence")
    )


def _makes(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and _name(value) in MAKE_A_MESSAGE | {"fault_of"}


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(tree) if isinstance(each, ast.Call) and each.args)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _place(path: Path, node: ast.expr) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
