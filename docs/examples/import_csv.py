"""Creates tasks from the rows of a CSV file. Python and nothing else; docs/how-to/import-tasks.md.

TASKFLOW_URL=… TASKFLOW_TOKEN=tf_… python docs/examples/import_csv.py tasks.csv GEN [--check] [--assign]
"""

import argparse
import csv
import hashlib
import json
import os
import sys
import time
from datetime import date
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

SERVER, TOKEN = os.environ["TASKFLOW_URL"], os.environ["TASKFLOW_TOKEN"]
COLUMNS = {"title", "description", "status", "priority", "assignee", "due", "labels"}
STATUSES = {"todo": "PENDING", "open": "PENDING", "doing": "IN_PROGRESS", "done": "COMPLETED", "closed": "COMPLETED"}
STATUSES |= {name.lower(): name for name in ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")}
PRIORITIES = {"LOW", "MEDIUM", "HIGH", "URGENT"}
BATCH = 100
TRIES = 8
TEAM = "query ($id: ID!) { team(id: $id) { id labels { id name } members { user { id email handle } } } }"
LABEL = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { code message } } }"
CREATE = "mutation ($tasks: [CreateTaskInput!]!%s) { createTasks(inputs: $tasks) %s { results { task { key } } errors { code message path } } }"
TRY, DO = CREATE % ("", "@dryRun"), CREATE % (", $key: String!", "@idempotent(key: $key)")

Rows = list[tuple[int, dict[str, str]]]
"""The line of the file at which a row begins, and the row."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("team", help="its key or id")
    parser.add_argument("--check", action="store_true", help="create nothing")
    parser.add_argument("--assign", action="store_true", help="assign the tasks: assignees are notified")
    given = parser.parse_args()
    try:
        rows = rows_of(given.file)
    except UnicodeDecodeError:
        sys.exit(f"{given.file} is not in UTF-8. In a spreadsheet, save it as 'CSV UTF-8'.")
    except csv.Error as error:
        sys.exit(f"{given.file}: {error}. Is a quote not closed, or a cell larger than 128 KB?")
    team = call(TEAM, id=given.team) or sys.exit(
        f"{given.team}: there is no such team, or it can't be seen with this key."
    )
    for batch in batches(rows):
        create(batch, [task_of(line, row, team, assign=given.assign) for line, row in batch])
    print(f"All {len(rows)} rows are good.", flush=True)
    if given.check:
        return
    make_labels(rows, team)
    for batch in batches(rows):
        key = f"import {hashlib.sha256(json.dumps([team['id'], batch]).encode()).hexdigest()}"
        keys = create(batch, [task_of(line, row, team, assign=given.assign) for line, row in batch], key)
        print(f"{given.file}:{batch[0][0]} and the next {len(batch) - 1}: {keys[0]} to {keys[-1]}", flush=True)


def rows_of(path: Path) -> Rows:
    with path.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file, strict=True)
        names = reader.fieldnames or []
        if "title" not in names or {*names} - COLUMNS:
            sys.exit(
                f"line 1: there must be a title, and nothing but {', '.join(sorted(COLUMNS))}; found {', '.join(names)}."
            )
        rows, line = [], reader.line_num + 1
        for row in reader:
            if None in row:
                sys.exit(f"line {line}: there are more cells than columns. A text with a comma needs quotes.")
            rows.append((line, {name: (row[name] or "").strip() for name in names}))
            line = reader.line_num + 1
        return rows


def batches(rows: Rows) -> list[Rows]:
    return [rows[start : start + BATCH] for start in range(0, len(rows), BATCH)]


def task_of(line: int, row: dict[str, str], team: Any, *, assign: bool) -> dict[str, Any]:
    task = {"teamId": team["id"], "title": row["title"], "description": row.get("description", "")}
    if status := row.get("status", "").lower().replace(" ", "_"):
        task["status"] = STATUSES.get(status) or sys.exit(
            f"line {line}: status: {status} is none of {', '.join(STATUSES)}."
        )
    if priority := row.get("priority", "").upper():
        task["priority"] = (
            priority if priority in PRIORITIES else sys.exit(f"line {line}: priority: {priority} is unknown.")
        )
    if due := row.get("due"):
        try:
            task["dueDate"] = date.fromisoformat(due).isoformat()
        except ValueError:
            sys.exit(f"line {line}: due: {due} is no day like 2026-04-01.")
    known = {label["name"].lower(): label["id"] for label in team["labels"]}
    task["labelIds"] = [known[name.lower()] for name in labels_of(row) if name.lower() in known]
    if name := row.get("assignee", ""):
        found = [
            each["user"]["id"]
            for each in team["members"]
            if name.lower() in {each["user"]["email"], "@" + each["user"]["handle"]}
        ]
        if assign:
            task["assigneeId"] = (
                found[0] if found else sys.exit(f"line {line}: assignee: {name} is no member of the team.")
            )
        else:  # without the @, which would be a mention
            task["description"] = f"{task['description']}\n\nAssignee: {name.removeprefix('@')}".strip()
    return task


def labels_of(row: dict[str, str]) -> list[str]:
    return [name.strip() for name in row.get("labels", "").split(";") if name.strip()]


def make_labels(rows: Rows, team: Any) -> None:
    for name in sorted({name for _, row in rows for name in labels_of(row)}):
        if name.lower() not in {label["name"].lower() for label in team["labels"]}:
            made = call(LABEL, input={"teamId": team["id"], "name": name})
            if made["errors"]:
                sys.exit(f"label {name}: {made['errors'][0]['message']}")
            team["labels"].append({"id": made["label"]["id"], "name": name})


def create(rows: Rows, tasks: list[dict[str, Any]], key: str | None = None) -> list[str]:
    """All of them or none; their keys. Without a key it is only tried."""
    done = call(DO, tasks=tasks, key=key) if key else call(TRY, tasks=tasks)
    for error in done["errors"]:
        number, *field = error["path"][1:] or [""]
        place = f"line {rows[int(number)][0]}: {' '.join(field)}:" if number.isdigit() else ""
        print(place, error["message"], file=sys.stderr)
    if done["errors"]:
        sys.exit(f"Nothing of the rows from line {rows[0][0]} on was created.")
    return [result["task"]["key"] for result in done["results"]]


def payload_of(answer: Any) -> Any:
    """Raises ConnectionError where the same call may work later."""
    if "errors" in answer:
        error = answer["errors"][0]
        if error["extensions"]["code"] != "INTERNAL":  # which is also the answer while the database is away
            sys.exit(error["message"])
        raise ConnectionError(error["message"])
    (payload,) = answer["data"].values()
    for error in (payload or {}).get("errors", ()):
        if error["code"] == "RATE_LIMITED":
            raise ConnectionError(error["message"])
    return payload


def call(query: str, **variables: Any) -> Any:
    """The only field's answer. Tries again while the server is busy or away, which creates nothing twice: there is a
    key."""
    head = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json"}
    body = json.dumps({"query": query, "variables": variables}).encode()
    for attempt in range(TRIES):
        wait = 2**attempt
        try:
            with urlopen(Request(f"{SERVER}/graphql", body, head), timeout=60) as reply:  # noqa: S310  # the caller's own address
                return payload_of(json.load(reply))
        except HTTPError as refused:
            with refused:
                if refused.code not in {429, 500, 502, 503, 504}:
                    sys.exit(f"{refused}: {refused.read().decode(errors='replace')}")
                wait = int(refused.headers.get("retry-after") or wait)
        except (OSError, HTTPException) as error:
            print(f"{error}, trying again", file=sys.stderr)
        if attempt < TRIES - 1:
            time.sleep(wait)
    sys.exit("The server does not answer. Run the same command again: nothing is created twice.")


if __name__ == "__main__":
    main()
