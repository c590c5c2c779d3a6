#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the schema and the strict reader against each other, with an independent validator.

What the program writes is valid. What the schema refuses, the reader refuses; what the schema
takes, the reader takes and gives back, but for faults between members, which a schema can not say.
"""

import copy
import decimal
import json
import os
import subprocess
import sys

import jsonschema

# What no schema can say: how members fit together.
BETWEEN_MEMBERS = (
    "days and weeks follow one another",
    "the number after the one before it",
    "is there twice",
    "must be in the last week of the plan",
    "must be one of the run_days",
    "must be the weekday that",
    "must not be before",
    "more minutes than there are in a week",
    "is the id of another plan too",
    "must be the id of a plan that is not archived",
    "must be later than the date before it",
    "must be the id of the plan that it is held for",
    "is not answered",
    "must not be in another entry",
)

VALUES = [
    None, True, 0, 1, 7, 9, -1, 11, 61, 101, 401, 3000, 10081, 604801, 2000001, 10**15, 1.5,
    "", "x", "easy", "x" * 201, "x" * 10001, "2026-02-30", "2026-11-29", "2026-11-24T24:00:00",
    [], ["x"], {}, {"x": 1},
]

OPTIONAL_TEXTS = ("note", "because")


def run(tool, what, text=""):
    done = subprocess.run([tool, what], input=text, capture_output=True, text=True, check=True)
    return done.stdout


def parse(text):
    return json.loads(text, parse_float=decimal.Decimal)


def members(value, path=()):
    """Every place in the document that is known to the schema."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in pairs:
        if isinstance(key, str) and key.startswith("x-"):
            continue
        yield path + (key,)
        if isinstance(child, (dict, list)):
            yield from members(child, path + (key,))


def without(document, *names):
    return {key: value for key, value in document.items() if key not in names}


def changed(document, path, value):
    document = copy.deepcopy(document)
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    if value is changed:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return document


def normal(document):
    """What the program may change: the total of a week, and an absent note into an empty one; and
    what has no order of its own."""
    document = copy.deepcopy(document)
    if "plans" in document:
        stretching = document.get("stretching", {"selected": [], "ticks": []})
        for stretches in [stretching["selected"]] + [tick["done"] for tick in stretching["ticks"]]:
            stretches.sort()
        if "focus" in stretching:
            stretching["focus"]["areas"].sort()
        reports = document.get("symptoms", {"reports": []})["reports"]
        reports.sort(key=lambda report: report["date"])
        for report in reports:
            report["from_log"].sort()
        document.get("cadence", {"counts": []})["counts"].sort(key=lambda count: count["date"])
        for item in document["plans"]:
            for plan in {"plan", "held"} & item.keys():
                item[plan] = normal(item[plan])
        return document
    for week in document["weeks"]:
        del week["minutes"]
        for day in week["days"]:
            if day["run"] is not None:
                day["run"].setdefault("note", "")
    for entry in document["log"]:
        entry.setdefault("note", "")
    document["log"].sort(key=lambda entry: entry["start"])
    for restriction in document["restrictions"]:
        restriction.setdefault("because", "")
    for away in document.get("away", []):
        away.setdefault("note", "")
    document.get("away", []).sort(key=lambda away: away["from"])
    if not document.get("away", True):
        del document["away"]
    days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    document["runner"]["run_days"].sort(key=days.index)
    return document


class Plain(json.JSONEncoder):
    def default(self, value):
        return float(value)


def judge(validator, place, document, answer):
    """Returns what is wrong, if anything."""
    fault = next(validator.iter_errors(document), None)
    if fault is not None:
        return f"{place}: the schema refuses it, the reader takes it: {fault.message}" \
            if answer[0] == "+" else None
    if answer[0] == "-":
        if any(phrase in answer for phrase in BETWEEN_MEMBERS):
            return None
        # A schema knows the form of a date, not the lengths of the months.
        if "2026-02-30" in json.dumps(document, cls=Plain) and "must be a date" in answer:
            return None
        return f"{place}: the schema takes it, the reader says{answer}"
    again = json.loads(answer[1:])
    if normal(again) != normal(json.loads(json.dumps(document, cls=Plain))):
        return f"{place}: it comes back changed"
    return None


def cases_of(sample, known=None, depth=100):
    """Each place of a document with each value in it, and without it; in one member, or in all."""
    cases = []
    for path in members(sample):
        if known not in (None, path[0]) or len(path) > depth:
            continue
        place = ".".join(str(key) for key in path)
        for value in VALUES + [changed]:
            what = "removed" if value is changed else repr(value)[:40]
            cases.append((f"{place} = {what}", changed(sample, path, value)))
    return cases


def answer_cases(questions, library):
    """Every question of the symptom form with each answer it can have or not, as a case each."""
    values = VALUES + [False, "no", "race", "marathon-new", "same", "worse", 2, 3, 4, 10, 40, 41,
                       400, 100000, 100001]
    cases = []
    for line in questions.splitlines():
        nick, *takes = line.split()
        ends = [int(end) + more for end in takes for more in (-1, 0, 1)] if takes[1:] and \
            takes[0].isdigit() else []
        for value in values + ends:
            for from_log in ([], [nick]):
                document = copy.deepcopy(library)
                document["symptoms"]["reports"][0].update(answers={nick: value}, from_log=from_log)
                cases.append((f"{nick} = {value!r:.40} {from_log}", document))
    assert len({place.split()[0] for place, _ in cases}) == 48
    return cases


def judge_all(validator, tool, what, cases):
    # Most of the time goes into the validator, which the sanitizers do not look at.
    cases = cases[::4] if "ASAN_OPTIONS" in os.environ else cases
    lines = "".join(json.dumps(document, cls=Plain) + "\n" for _, document in cases)
    answers = run(tool, what, lines).splitlines()
    assert len(answers) == len(cases)
    faults = [fault for (place, document), answer in zip(cases, answers)
              if (fault := judge(validator, place, document, answer))]
    print(f"{len(cases)} documents, {sum(answer[0] == '-' for answer in answers)} refused, "
          f"{len(faults)} faults")
    return faults


def judge_reports(validator, text):
    """What is exported of symptom reports is valid, and would not be with any member missing."""
    reports = [json.loads(line) for line in text.splitlines()]
    assert len(reports) > 50
    faults = [f"report: {fault.message}" for report in reports
              for fault in validator.iter_errors(report)]
    fullest = max(reports, key=lambda report: len(json.dumps(report["result"])))
    for path in [("report",), ("result",), ("version",)] + [("result", name)
                                                            for name in fullest["result"]]:
        if validator.is_valid(changed(fullest, path, changed)):
            faults.append(f"report: valid without {path}")
    return faults


def main():
    tool = sys.argv[1]
    schema = json.loads(run(tool, "schema"))
    with open(sys.argv[2], encoding="utf-8") as file:
        assert json.load(file) == schema, "the schema within the program is another one"
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    samples = [parse(line) for line in run(tool, "samples").splitlines()]
    assert len(samples) == 128
    for sample in samples:
        validator.validate(sample)

    cases = []
    # The fullest plan that ends with a race, and of one that does not what is different there.
    cases += cases_of(samples[126])
    cases += cases_of(samples[126 - 4], "goal")
    faults = judge_all(validator, tool, "read", cases)

    faults += judge_reports(validator, run(tool, "reports"))

    library = parse(run(tool, "library"))
    validator.validate(library)
    # What is in plans has been looked at, so that it need not be there.
    kept = ("stretching", "symptoms", "cadence")
    runner = {**without(library, "active"), "plans": []}
    cases = cases_of(without(library, *kept), depth=4)
    for name in kept:
        cases += cases_of(without(runner, *(other for other in kept if other != name)), name)
    cases += answer_cases(run(tool, "questions"), without(runner, "stretching"))
    faults += judge_all(validator, tool, "read-libraries", cases)
    print("\n".join(faults[:40]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
