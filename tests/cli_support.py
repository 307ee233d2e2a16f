# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: a folder of their own, the program, the checklist, and the rules of
score and plan written down a second time, from the specification rather than from the code."""
import csv
import fractions
import io
import math
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

SOURCE = pathlib.Path(os.environ.get("TENKEN_SOURCE", pathlib.Path(__file__).parent.parent))
BIN = pathlib.Path(os.environ["TENKEN_BIN"])
CHECKLIST = "ipa-self-check"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
POINTS = {"yes": 4, "partly": 2, "no": 0, "unknown": -1, "na": 0}


class Question:
    def __init__(self, part, element):
        self.part = part
        self.element = element
        self.number = int(element.get("number"))
        self.weight = int(element.get("weight"))
        self.after = [int(n) for n in element.get("after", "").split()]
        self.steps = [{"step": place, "effort": int(step.get("effort")), "cost": step.get("cost", "free")}
                      for place, step in enumerate(element.findall("step"), 1)]
        # sorted() keeps the checklist's order among equals
        self.steps = sorted(self.steps, key=lambda s: (s["effort"], ("free", "low", "budget").index(s["cost"])))

    def text(self, path, language):
        return next("".join(e.itertext()).strip() for e in self.element.findall(path) if e.get(LANG) == language)


def read_checklist():
    root = xml.etree.ElementTree.parse(SOURCE / f"data/checklists/{CHECKLIST}.xml").getroot()
    parts = [part.get("id") for part in root.findall("part")]
    questions = [Question(part.get("id"), q) for part in root.findall("part") for q in part.findall("question")]
    bands = [{"id": b.get("id"), "from": int(b.get("from")), "to": int(b.get("to"))} for b in root.findall("bands/band")]
    return root, parts, questions, bands


ROOT, PARTS, QUESTIONS, BANDS = read_checklist()


def expect_tally(questions, answers):
    given = [answers[q.number] for q in questions if q.number in answers]
    points = sum(POINTS[a] for a in given)
    maximum = 4 * (len(questions) - given.count("na"))
    percent = None
    if maximum > 0 and any(a != "na" for a in given):
        percent = max(0, math.floor(fractions.Fraction(100 * points, maximum) + fractions.Fraction(1, 2)))
    return {"points": points, "maximum": maximum, "percent": percent}


def expect_score(answers):
    """score --format json, but for the assessment's own fields."""
    total = expect_tally(QUESTIONS, answers)
    complete = len(answers) == len(QUESTIONS) and total["percent"] is not None
    values = list(answers.values())
    return {**total,
            "official": "na" not in values,
            "band": next(b for b in BANDS if b["from"] <= total["percent"] <= b["to"]) if complete else None,
            "answered": len(values),
            "unanswered": len(QUESTIONS) - len(values),
            "unknown": values.count("unknown"),
            "not_applicable": values.count("na"),
            "parts": [{"id": part, **expect_tally([q for q in QUESTIONS if q.part == part], answers)} for part in PARTS]}


def expect_steps(question, answer):
    """What a question asks for: each step with its gap and its points."""
    if answer == "unknown":
        return [{"step": 0, "effort": 1, "cost": "free", "gap": 1, "points": 4 - POINTS[answer]}]
    if answer == "partly":
        steps = [{**s, "gap": 0.5, "points": 0} for s in question.steps[1:] or question.steps]
        steps[-1]["points"] = 2
    else:
        steps = [{**s, "gap": 0.5, "points": 0} for s in question.steps]
        steps[0].update(gap=1, points=2)
        steps[-1]["points"] = 2 if len(steps) > 1 else 4
    return steps


def find_box(step):
    return "budget" if step["cost"] == "budget" else {1: "today", 2: "week"}.get(step["effort"], "quarter")


def expect_plan(answers):
    """The steps of plan --format json, but for their texts."""
    waiting = {q.number: expect_steps(q, answers[q.number]) for q in QUESTIONS
               if answers.get(q.number) in ("partly", "no", "unknown")}
    open_after = {q.number: [n for n in q.after if n in waiting] for q in QUESTIONS}
    unlocks = {n: sum(len(waiting[q.number]) for q in QUESTIONS if q.number in waiting and n in q.after) for n in waiting}
    weights = {q.number: q.weight for q in QUESTIONS}
    steps = []
    while waiting:
        free = [(-weights[n] * s[0]["gap"] / s[0]["effort"], n) for n, s in waiting.items()
                if not any(m in waiting for m in open_after[n])]
        priority, number = min(free)
        step = waiting[number].pop(0)
        if not waiting[number]:
            del waiting[number]
        steps.append({"rank": len(steps) + 1, "question": number, "kind": "do" if step["step"] else "find-out",
                      "box": find_box(step), "weight": weights[number], "priority": -priority,
                      "unlocks": unlocks[number], "after": open_after[number], **step})
    return steps


def make_csv(answers, comments=()):
    """Written by Python's own csv module, so that ours is not tested against itself."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["question", "answer", "comment"])
    comments = dict(comments)
    for number in sorted({*answers, *comments}):
        comment = comments.get(number, "理由" if answers.get(number) == "na" else "")
        writer.writerow([number, answers.get(number, ""), comment])
    return text.getvalue().encode()


def everything(answer):
    return {q.number: answer for q in QUESTIONS}


class CliTest(unittest.TestCase):
    maxDiff = None
    program = BIN / "tenken-cli"

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.folder.chmod(0o755)
        self.db = self.folder / "t.db"
        self.environment = {**os.environ, "XDG_DATA_HOME": str(self.folder / "data"), "HOME": str(self.folder),
                            "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def run_cli(self, *arguments, env=None, text=True, wrapper=(), **options):
        command = [*wrapper, str(self.program), *map(os.fspath, map(str_or_bytes, arguments))]
        return subprocess.run(command, cwd=self.folder, env={**self.environment, **(env or {})}, capture_output="stdout"
                              not in options, stdin=subprocess.DEVNULL, timeout=120,
                              encoding="utf-8" if text else None, **options)

    def cli(self, *arguments, **options):
        """Runs it for success and returns its output."""
        result = self.run_cli(*arguments, **options)
        self.assertEqual((result.returncode, result.stderr), (0, "" if options.get("text", True) else b""), arguments)
        return result.stdout

    def refused(self, *arguments, status=1, lines=1, **options):
        """Runs it for failure and returns what it says, which must be whole sentences, one per line."""
        result = self.run_cli(*arguments, **options)
        self.assertEqual(result.returncode, status, (arguments, result.stderr))
        if "stdout" not in options:
            self.assertEqual(result.stdout, "", arguments)
        said = result.stderr.splitlines()
        if lines is not None:
            self.assertEqual(len(said), lines, said)
        self.assertTrue(said)
        if status == 1:
            for line in said:
                self.assertRegex(line, r"[.。]$")
        return result.stderr

    def import_answers(self, answers, comments=(), organisation="株式会社 例", **options):
        path = self.write("answers.csv", make_csv(answers, comments))
        return self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", organisation,
                        "--date", "2026-11-22", path, **options).strip()


def str_or_bytes(argument):
    return argument if isinstance(argument, bytes) else str(argument)
