"""Hostile documents. Each has the error with which it should be refused; None: it may run, and must be quick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

LARGE = 99_000
"""Just below the limit of 100,000 characters."""

TOO_COMPLEX = "TOO_COMPLEX"
BAD_REQUEST = "BAD_REQUEST"


@dataclass(frozen=True)
class Hostile:
    name: str
    query: str
    refused: str | None
    variables: Mapping[str, Any] = field(default_factory=dict)


def corpus() -> Iterator[Hostile]:
    yield from sizes()
    yield from depths()
    yield from fragments()
    yield from overlaps()
    yield from widths()
    yield from values()
    yield from introspection()
    yield from prices()
    yield from sign_ins()
    yield from texts()


def sizes() -> Iterator[Hostile]:
    yield Hostile("one name of 100 KB", "{" + "a" * LARGE + "}", BAD_REQUEST)
    yield Hostile("a document of 101 KB", "{instance{name}}" + " " * 101_000, TOO_COMPLEX)
    yield Hostile("2,001 tokens", "{" + "a " * 2000 + "}", TOO_COMPLEX)
    yield Hostile("a token for every two characters", "{" + "a " * (LARGE // 2) + "}", TOO_COMPLEX)
    yield Hostile("nothing but commas", "{instance{name}}" + "," * LARGE, None)
    yield Hostile("nothing but comments", "#\n" * (LARGE // 2) + "{instance{name}}", TOO_COMPLEX)
    yield Hostile("one comment of 100 KB", "#" + "x" * LARGE + "\n{instance{name}}", None)
    yield Hostile("nothing but line breaks", "\n" * LARGE + "{instance{name}}", None)
    yield Hostile("nothing but blanks", " " * LARGE, BAD_REQUEST)
    yield Hostile("empty", "", BAD_REQUEST)
    yield Hostile("nothing but strings", '"" ' * (LARGE // 3), BAD_REQUEST)


def depths() -> Iterator[Hostile]:
    yield Hostile("braces without end", "{" * LARGE, BAD_REQUEST)
    yield Hostile("fields 199 deep", "{a" * 199 + "}" * 199, TOO_COMPLEX)
    yield Hostile("fields 600 deep", "{a" * 600 + "}" * 600, TOO_COMPLEX)
    yield Hostile("users and teams in turn", "{me{" + "teams{user{" * 8 + "id" + "}}" * 8 + "}}", TOO_COMPLEX)
    yield Hostile("inline fragments 190 deep", "{" + "...{" * 190 + "cursor" + "}" * 191, TOO_COMPLEX)
    yield Hostile("inline fragments 60 deep", "{" + "...on Query{" * 60 + "cursor" + "}" * 61, TOO_COMPLEX)
    yield Hostile("brackets without end", "{task(id:" + "[" * LARGE, TOO_COMPLEX)
    yield Hostile("lists 199 deep", "{task(id:" + "[" * 199 + "]" * 199 + "){id}}", BAD_REQUEST)
    yield Hostile("types 900 deep", "query($a:" + "[" * 900 + "Int" + "]" * 900 + "){cursor}", TOO_COMPLEX)
    filter_ = "{and:[" * 150 + "{}" + "]}" * 150
    yield Hostile("a filter 150 deep", "{tasks(filter:" + filter_ + "){totalCount}}", None)
    yield Hostile(
        "fragments that go 40 deep together",
        "{me{...F0}} "
        + " ".join(f"fragment F{n} on User{{teams{{user{{...F{n + 1}}}}}}}" for n in range(20))
        + " fragment F20 on User{id}",
        TOO_COMPLEX,
    )


def fragments() -> Iterator[Hostile]:
    yield Hostile("a fragment of itself", "{...F} fragment F on Query{...F}", BAD_REQUEST)
    yield Hostile(
        "two fragments of each other", "{...F} fragment F on Query{...G} fragment G on Query{...F}", BAD_REQUEST
    )
    circle = " ".join(f"fragment F{n} on Query{{...F{(n + 1) % 40}}}" for n in range(40))
    yield Hostile("a circle of 40 fragments", "{...F0} " + circle, BAD_REQUEST)
    everyone = " ".join(
        f"fragment F{n} on Query{{{' '.join(f'...F{m}' for m in range(20) if m != n)}}}" for n in range(20)
    )
    yield Hostile("everyone spreads everyone", "{...F0} " + everyone, BAD_REQUEST)
    yield Hostile("2^25 fields in 25 fragments", bomb(25, 2, "Query", "cursor"), TOO_COMPLEX)
    yield Hostile("10^40 fields in 40 fragments", bomb(40, 10, "Query", "cursor"), TOO_COMPLEX)
    nested = "{me{...F0}} " + " ".join(
        f"fragment F{n} on User{{a:teams{{user{{...F{n + 1}}}}} b:teams{{user{{...F{n + 1}}}}}}}" for n in range(5)
    )
    yield Hostile("lists of lists by fragments", nested + " fragment F5 on User{id}", TOO_COMPLEX)
    yield Hostile(
        "51 fragments", "{...F0} " + " ".join(f"fragment F{n} on Query{{cursor}}" for n in range(51)), TOO_COMPLEX
    )
    yield Hostile(
        "fragments nobody uses",
        "{cursor} " + " ".join(f"fragment F{n} on Query{{cursor}}" for n in range(50)),
        BAD_REQUEST,
    )
    yield Hostile("the same fragment 49 times", "{cursor} " + "fragment F on Query{cursor} " * 49, BAD_REQUEST)
    yield Hostile("one spread 900 times", "{" + "...F " * 900 + "} fragment F on Query{cursor}", TOO_COMPLEX)
    yield Hostile("spreads of what is not there", "{" + " ".join(f"...N{n}" for n in range(900)) + "}", BAD_REQUEST)
    yield Hostile("a fragment without an operation", "fragment F on Query{cursor}", BAD_REQUEST)
    yield Hostile(
        "every operation spreads one large fragment",
        " ".join(f"query Q{n}{{...F}}" for n in range(50)) + " fragment F on Query{" + "instance{name} " * 99 + "}",
        TOO_COMPLEX,
    )


def bomb(levels: int, times: int, on: str, leaf: str) -> str:
    parts = [f"fragment F{n} on {on}{{{f'...F{n + 1} ' * times}}}" for n in range(levels)]
    return "{...F0} " + " ".join(parts) + f" fragment F{levels} on {on}{{{leaf}}}"


def overlaps() -> Iterator[Hostile]:
    yield Hostile("one field 1,900 times", "{" + "cursor " * 1900 + "}", TOO_COMPLEX)
    yield Hostile("one object 480 times", "{" + "me{id} " * 480 + "}", TOO_COMPLEX)
    yield Hostile("one object 19 times, wide", "{" + ("me{" + "id " * 90 + "}") * 19 + "}", None)
    yield Hostile("one leaf 1,800 times below", "{me{" + "id " * 1800 + "}}", None)
    yield Hostile("one object 200 times below", "{me{" + "teams{role} " * 200 + "}}", TOO_COMPLEX)
    yield Hostile("an argument 330 times", "{" + 'task(id:"GEN-1"){id} ' * 200 + "}", TOO_COMPLEX)
    deep = "teams{user{teams{user{id}}}} "
    yield Hostile("one deep path 90 times", "{me{" + deep * 90 + "}}", TOO_COMPLEX)
    pieces = " ".join(f"fragment F{n} on User{{{'id ' * 30}}}" for n in range(50))
    yield Hostile(
        "50 fragments of the same 30 fields", "{me{" + " ".join(f"...F{n}" for n in range(50)) + "}} " + pieces, None
    )
    clash = " ".join(f"...on User{{x:{'id' if n % 2 else 'name'}}}" for n in range(50))
    yield Hostile("aliases that clash", "{me{" + clash + "}}", BAD_REQUEST)
    yield Hostile("inline fragments of the same field", "{me{" + "...{id} " * 480 + "}}", None)
    pairs = " ".join(
        f"fragment F{n} on User{{teams{{...G{n}}}}} fragment G{n} on TeamMember{{user{{...F{(n + 1) % 24}}}}}"
        for n in range(24)
    )
    yield Hostile("fragments that cross", "{me{" + " ".join(f"...F{n}" for n in range(24)) + "}} " + pairs, TOO_COMPLEX)


def widths() -> Iterator[Hostile]:
    yield Hostile("51 aliases", "{" + " ".join(f"a{n}:cursor" for n in range(51)) + "}", TOO_COMPLEX)
    yield Hostile("600 aliases", "{me{" + " ".join(f"a{n}:id" for n in range(600)) + "}}", TOO_COMPLEX)
    yield Hostile("21 root fields", "{" + " ".join(f"a{n}:cursor" for n in range(21)) + "}", TOO_COMPLEX)
    yield Hostile(
        "21 root fields by a fragment",
        "{...F} fragment F on Query{" + " ".join(f"a{n}:cursor" for n in range(21)) + "}",
        TOO_COMPLEX,
    )
    yield Hostile("51 directives", "{cursor " + "@skip(if:false) " * 51 + "}", TOO_COMPLEX)
    yield Hostile("1,900 directives", "{cursor " + "@x " * 1900 + "}", TOO_COMPLEX)
    yield Hostile(
        "directives on a fragment", "{...F " + "@include(if:true)" * 60 + "} fragment F on Query{cursor}", TOO_COMPLEX
    )
    yield Hostile("directives on an operation", "query " + "@a" * 100 + "{cursor}", TOO_COMPLEX)
    yield Hostile("390 operations", " ".join(f"query Q{n}{{cursor}}" for n in range(390)), TOO_COMPLEX)
    yield Hostile(
        "600 fields that are not there", "{me{" + " ".join(f"nane{n}" for n in range(600)) + "}}", BAD_REQUEST
    )
    yield Hostile("a long name that is nearly right", "{" + "task" * 20_000 + "}", BAD_REQUEST)
    yield Hostile("400 variables", "query(" + "".join(f"$v{n}:Int " for n in range(400)) + "){cursor}", BAD_REQUEST)
    yield Hostile(
        "400 variables that nobody declared",
        "{" + 'task(id:"1",' + ",".join(f"a{n}:$v{n}" for n in range(400)) + "){id}}",
        BAD_REQUEST,
    )
    yield Hostile("type definitions", " ".join(f"type T{n}{{a:Int}}" for n in range(200)), BAD_REQUEST)
    yield Hostile("a schema of its own", "schema{query:Q} type Q{a:Int} {a}", BAD_REQUEST)


def values() -> Iterator[Hostile]:
    yield Hostile("an integer of 90 KB", "{tasks(first:" + "9" * 90_000 + "){totalCount}}", BAD_REQUEST)
    yield Hostile("a float with a huge exponent", "{tasks(first:1e999999){totalCount}}", BAD_REQUEST)
    yield Hostile("a string of 90 KB", '{task(id:"' + "x" * 90_000 + '"){id}}', None)
    yield Hostile("a block string of 40,000 lines", '{task(id:"""' + " \n" * 40_000 + '"""){id}}', None)
    yield Hostile("a string of escapes", '{task(id:"' + "\\u0041" * 15_000 + '"){id}}', None)
    yield Hostile("a list of 1,900 ids", "{nodes(ids:[" + '"a",' * 1900 + "]){id}}", None)
    yield Hostile(
        "an object with 600 fields",
        "{tasks(filter:{" + ",".join(f"x{n}:1" for n in range(600)) + "}){totalCount}}",
        BAD_REQUEST,
    )
    yield Hostile(
        "the same input field 600 times", "{tasks(filter:{" + "overdue:true," * 600 + "}){totalCount}}", BAD_REQUEST
    )
    listed = "query($f:TaskFilter){tasks(filter:$f){totalCount}}"
    yield Hostile("a variable of 9,000 filters", listed, None, {"f": {"and": [{}] * 9_000}})
    yield Hostile("a variable of 200,000 filters", listed, TOO_COMPLEX, {"f": {"and": [{}] * 200_000}})
    yield Hostile("a variable of 300,000 numbers", listed, TOO_COMPLEX, {"f": [0] * 300_000})
    yield Hostile("a variable with 9,000 faults", listed, BAD_REQUEST, {"f": {"and": [{"status": 1}] * 4_900}})
    yield Hostile(
        "a variable with 9,000 unknown fields", listed, BAD_REQUEST, {"f": {f"x{n}": 1 for n in range(9_000)}}
    )
    deep: Any = {}
    for _ in range(45):
        deep = {"and": [deep]}
    yield Hostile("a variable 90 deep", listed, None, {"f": deep})
    yield Hostile("9,000 variables that nobody declared", "{cursor}", None, {f"v{n}": n for n in range(9_000)})
    yield Hostile("a name of 900 KB among the variables", "{cursor}", None, {"v" * 900_000: 1})


def introspection() -> Iterator[Hostile]:
    around = "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}"
    yield Hostile("types to types to types", around, TOO_COMPLEX)
    yield Hostile(
        "interfaces of interfaces", "{__schema{types{possibleTypes{interfaces{possibleTypes{name}}}}}}", TOO_COMPLEX
    )
    yield Hostile("the schema twice", "{__schema{types{name}} b:__schema{types{name}}}", TOO_COMPLEX)
    yield Hostile("the schema and a type", '{__schema{types{name}} __type(name:"Task"){name}}', TOO_COMPLEX)
    yield Hostile("40 types", "{" + " ".join(f'a{n}:__type(name:"Task"){{name}}' for n in range(20)) + "}", TOO_COMPLEX)
    yield Hostile(
        "the schema by a fragment twice",
        "{...F a:__schema{types{name}}} fragment F on Query{__schema{types{name}}}",
        TOO_COMPLEX,
    )
    yield Hostile(
        "recursion hidden in fragments",
        "{__schema{types{...F}}} fragment F on __Type{fields{type{...G}}} fragment G on __Type{fields{type{name}}}",
        TOO_COMPLEX,
    )
    yield Hostile("ofType 40 deep", "{__schema{types{fields{type{" + "ofType{" * 40 + "name" + "}" * 45, TOO_COMPLEX)


def prices() -> Iterator[Hostile]:
    page = "tasks(first:100){nodes{creator{createdTasks(first:100){nodes{id}}}}}"
    yield Hostile("a hundred of a hundred", "{" + page + "}", TOO_COMPLEX)
    yield Hostile(
        "a hundred of a hundred, by variables",
        "query($n:Int){" + page.replace("first:100", "first:$n") + "}",
        TOO_COMPLEX,
        {"n": 100},
    )
    yield Hostile(
        "a hundred of a hundred, by variables that are written as floats",
        "query($n:Int){" + page.replace("first:100", "first:$n") + "}",
        TOO_COMPLEX,
        {"n": 100.0},
    )
    yield Hostile(
        "a hundred of a hundred, by defaults",
        "query($n:Int=100){" + page.replace("first:100", "first:$n") + "}",
        TOO_COMPLEX,
    )
    yield Hostile(
        "the largest pages, 20 times",
        "{"
        + " ".join(f"a{n}:tasks(last:100){{nodes{{creator{{id}} assignee{{id}} team{{id}}}}}}" for n in range(20))
        + "}",
        TOO_COMPLEX,
    )
    yield Hostile("members of members", "{teams{members{user{teams{team{members{user{id}}}}}}}}", TOO_COMPLEX)
    yield Hostile(
        "statistics of every team, often",
        "{" + " ".join(f"a{n}:teams{{stats{{pending}}}}" for n in range(20)) + "}",
        None,
    )


def sign_ins() -> Iterator[Hostile]:
    login = 'login(input:{email:"a@b.c",password:"x"}){token}'
    yield Hostile("two tries in one", "mutation{" + login + " b:" + login + "}", TOO_COMPLEX)
    yield Hostile("20 tries by aliases", "mutation{" + " ".join(f"a{n}:{login}" for n in range(20)) + "}", TOO_COMPLEX)
    yield Hostile(
        "two tries by a fragment", "mutation{...F b:" + login + "} fragment F on Mutation{" + login + "}", TOO_COMPLEX
    )
    yield Hostile(
        "a try and a registration", "mutation{" + login + ' requestPasswordReset(email:"a@b.c"){ok}}', TOO_COMPLEX
    )
    yield Hostile("two subscriptions in one", "subscription{events{__typename} taskChanges{__typename}}", BAD_REQUEST)


def texts() -> Iterator[Hostile]:
    yield Hostile("letters that are no letters", "{tаsk}", BAD_REQUEST)  # a Cyrillic letter that looks like a Latin a
    yield Hostile("text that turns around", "{\u202ecursor\u202d}", BAD_REQUEST)
    yield Hostile("a name of combining marks", "{" + "a\u0301" * 20_000 + "}", BAD_REQUEST)
    yield Hostile("emoji without end", '{task(id:"' + "👩‍👩‍👧‍👦" * 3_000 + '"){id}}', None)
    yield Hostile("a lone surrogate, escaped", '{task(id:"\\ud800"){id}}', BAD_REQUEST)
    yield Hostile("a code point beyond the last", '{task(id:"\\u{110000}"){id}}', BAD_REQUEST)
    yield Hostile("a control character", "{cursor\u0007}", BAD_REQUEST)
    yield Hostile("a byte order mark in the middle", "{cur\ufeffsor}", BAD_REQUEST)
    yield Hostile("a NUL in a literal", '{task(id:"a\\u0000b"){id}}', "INVALID")
    yield Hostile("a NUL in a variable", "query($i:ID!){task(id:$i){id}}", "INVALID", {"i": "a\x00b"})
