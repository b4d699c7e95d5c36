"""Finds tasks by words, and shows where the words are.

python docs/examples/find.py http://localhost:7145 tf_… leaking hos
"""

import html
import json
import re
import sys
import urllib.request

SEARCH = """query ($query: String!) { search(query: $query, first: 10) {
  corrected
  nodes { task { key title } matches { field snippet } }
} }"""


def main() -> None:
    server, key, *words = sys.argv[1:]
    found = ask(server, key, " ".join(words))
    if found["corrected"]:
        print(f"Nothing has these words. This is what was found for: {found['corrected']}")
    for hit in found["nodes"]:
        print(f"{hit['task']['key']}  {hit['task']['title']}")
        for match in hit["matches"]:
            print(f"    {match['field'].lower()}: {plain(match['snippet'])}")


def ask(server: str, key: str, query: str) -> dict:
    body = json.dumps({"query": SEARCH, "variables": {"query": query}}).encode()
    headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
    request = urllib.request.Request(f"{server}/graphql", body, headers)  # noqa: S310  # the address is the caller's own
    with urllib.request.urlopen(request, timeout=20) as response:  # noqa: S310  # as above
        answer = json.load(response)
    if "errors" in answer:
        sys.exit(answer["errors"][0]["message"])
    return answer["data"]["search"]


def plain(snippet: str) -> str:
    """A snippet is HTML with <mark> and nothing else."""
    return html.unescape(re.sub("</?mark>", "*", snippet))


main()
