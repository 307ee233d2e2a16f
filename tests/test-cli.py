# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, end to end: import, score, plan, export, and how it is used."""
import contextlib
import csv
import io
import itertools
import json
import sqlite3
import subprocess
import unittest

from cli_support import (BIN, CHECKLIST, QUESTIONS, SOURCE, CliTest, everything, expect_plan, expect_score, make_csv)

SCORE_KEYS = ["assessment", "organisation", "checklist", "edition", "date", "points", "maximum", "percent", "official",
              "band", "answered", "unanswered", "unknown", "not_applicable", "parts"]
STEP_KEYS = ["rank", "question", "step", "kind", "title", "box", "weight", "gap", "effort", "cost", "priority", "points",
             "unlocks", "after", "reason"]


def cycle(*answers):
    return dict(zip((q.number for q in QUESTIONS), itertools.cycle(answers)))


# Sets of answers with a corner each.
CASES = {
    "all done": everything("yes"),
    "nothing done": everything("no"),
    "all unknown": everything("unknown"),
    "all not applicable": everything("na"),
    "nothing answered": {},
    "one answered": {11: "partly"},
    "a part not applicable": {**everything("yes"), **{n: "na" for n in range(1, 6)}},
    "a part unanswered": {n: "no" for n in range(6, 26)},
    "only not applicable so far": {1: "na", 2: "na"},
    "mixed": cycle("yes", "partly", "no", "unknown", "na"),
    "mixed again": cycle("no", "unknown", "partly", "yes", "yes", "partly", "no"),
    "half a percent": {**everything("na"), **{n: "yes" for n in range(1, 6)}, 1: "unknown", 2: "partly", 3: "no"},
    "just below a band": {**everything("partly"), 1: "unknown"},
    "just on a band": everything("partly"),
}


class ScoreAndPlan(CliTest):
    def test_json_holds_the_rules(self):
        for number, (name, answers) in enumerate(CASES.items(), 1):
            with self.subTest(name):
                self.assertEqual(self.import_answers(answers), str(number))

                score = json.loads(self.cli("score", "--db", self.db, "--format", "json"))
                self.assertEqual(list(score), SCORE_KEYS)
                self.assertEqual(score, {"assessment": number, "organisation": "株式会社 例", "checklist": CHECKLIST,
                                         "edition": "3.1", "date": "2026-11-22", **expect_score(answers)})

                plan = json.loads(self.cli("plan", "--db", self.db, "--format", "json", "--lang", "en"))
                self.assertEqual(list(plan), ["assessment", "steps"])
                self.assertEqual(plan["assessment"], number)
                for step in plan["steps"]:
                    self.assertEqual(list(step), STEP_KEYS)
                self.assertEqual([{k: v for k, v in s.items() if k not in ("title", "reason")} for s in plan["steps"]],
                                 expect_plan(answers))

    def test_steps_say_what_and_why(self):
        self.import_answers(CASES["mixed"])
        questions = {q.number: q for q in QUESTIONS}
        for language in ("ja", "en"):
            for step in json.loads(self.cli("plan", "--db", self.db, "--format", "json", "--lang", language))["steps"]:
                question = questions[step["question"]]
                if step["kind"] == "do":
                    self.assertEqual(step["title"], question.text(f"step[{step['step']}]/do", language))
                else:
                    self.assertIn(question.text("topic", language), step["title"])
                for figure in (step["weight"], step["gap"], step["effort"], step["points"] or "", *step["after"]):
                    self.assertIn(str(figure), step["reason"])

    def test_language_of_the_plan(self):
        self.import_answers(CASES["mixed again"])
        for form in ("text", "json", "csv"):
            plans = {}
            for language in ("ja", "en"):
                plans[language] = self.cli("plan", "--db", self.db, "--format", form, "--lang", language)
                self.assertEqual(plans[language], self.cli("plan", "--db", self.db, "--format", form,
                                                           env={"LANGUAGE": language}), "follows the interface")
            self.assertRegex(plans["ja"], "[ぁ-ん]")
            self.assertNotRegex(plans["en"], "[ぁ-んァ-ヶ一-龠]")

    def test_csv_plan_says_the_same_as_json(self):
        self.import_answers(CASES["mixed again"])
        rows = list(csv.DictReader(io.StringIO(self.cli("plan", "--db", self.db, "--format", "csv", "--lang", "ja"),
                                               newline="")))
        steps = json.loads(self.cli("plan", "--db", self.db, "--format", "json", "--lang", "ja"))["steps"]
        self.assertEqual(list(rows[0]), STEP_KEYS)
        self.assertEqual(len(rows), len(steps))
        for row, step in zip(rows, steps):
            for key in ("rank", "question", "step", "weight", "effort", "points", "unlocks"):
                self.assertEqual(row[key], str(step[key]))
            for key in ("gap", "priority"):
                self.assertEqual(float(row[key]), step[key])
            for key in ("kind", "title", "box", "cost", "reason"):
                self.assertEqual(row[key], step[key])
            self.assertEqual([int(n) for n in row["after"].split()], step["after"])

    def test_score_in_words(self):
        for name, answers, said, unsaid in (
                ("nothing", {}, "nothing answered yet", "0%"),
                ("nothing to score", everything("na"), "nothing to score", "0%"),
                ("some", {1: "yes"}, "Questions without an answer: 24", "Time to start"),
                ("all", everything("partly"), "50 of 100 points, 50%", "without an answer"),
                ("band", everything("partly"), "Clear gaps", "Mostly in place"),
                ("unknown", everything("unknown"), "don't know”: 25", "not applicable"),
                ("negative", everything("unknown"), "-25 of 100 points, 0%", "nothing answered")):
            with self.subTest(name):
                self.import_answers(answers)
                text = self.cli("score", "--db", self.db)
                self.assertIn(said, text)
                self.assertNotIn(unsaid, text.replace("10%", "").replace("50%", "") if unsaid == "0%" else text)
                self.assertIn("株式会社 例", text)
                self.assertEqual(text, self.cli("score", "--db", self.db, "--format", "text"))

    def test_plan_in_words(self):
        for answers, said in (({}, "Nothing is answered yet"), (everything("yes"), "No step is open"),
                              ({1: "no"}, " 1. ")):
            self.import_answers(answers)
            self.assertIn(said, self.cli("plan", "--db", self.db, "--lang", "en"))

    def test_checks_ask_and_blame_nobody(self):
        self.import_answers({**everything("yes"), 20: "no", 7: "partly", 9: "unknown"} | {25: "yes"})
        said = json.loads(self.cli("checks", "--db", self.db, "--format", "json", "--lang", "en"))["checks"]
        pairs = [(c["question"], c["other"]) for c in said if c["kind"] == "contradiction"]
        expected = [(q.number, int(n)) for q in QUESTIONS for n in q.element.get("with", "").split() if n == "20"]
        self.assertEqual(pairs, expected)
        self.assertIn((25, 20), pairs, "rules are written down, and nobody is trained")
        self.assertEqual([c["question"] for c in said if c["kind"] == "no-evidence"],
                         [n for n in range(1, 26) if n not in (7, 9, 20)])
        self.assertEqual(len(said), len(expected) + 22)
        text = self.cli("checks", "--db", self.db, "--lang", "en")
        self.assertIn(f"look at once more: {len(said)}", text)
        self.assertIn("“Written rules” is answered", text)
        self.assertRegex(self.cli("checks", "--db", self.db, "--lang", "ja"), "[ぁ-ん]")

        self.import_answers({1: "partly"})
        said = json.loads(self.cli("checks", "--db", self.db, "--format", "json"))["checks"]
        self.assertEqual([(c["kind"], c["question"]) for c in said], [("unanswered", n) for n in range(2, 26)])

    def test_path_leads_to_the_next_band(self):
        hours = {1: 0.25, 2: 4, 3: 24, 4: 80, 5: 320}
        for name, answers in CASES.items():
            with self.subTest(name):
                self.import_answers(answers)
                said = json.loads(self.cli("plan", "--db", self.db, "--path", "--format", "json", "--lang", "en"))
                text = self.cli("plan", "--db", self.db, "--path", "--lang", "en")
                score = expect_score(answers)
                self.assertEqual((said["points"], said["band"]), (score["points"], score["band"]))
                if score["band"] is None or score["band"]["id"] == "complete":
                    self.assertIsNone(said["path"])
                    self.assertEqual(len(text.splitlines()), 1)
                    continue
                path = said["path"]
                # what is done then, by the rules of the score
                then = {**answers, **{s["question"]: "yes" if s["answer"] == "done" else "partly" for s in path["steps"]}}
                reached = expect_score(then)
                self.assertEqual((path["points"], path["percent"], path["band"]),
                                 (reached["points"], reached["percent"], reached["band"]))
                self.assertGreater(path["percent"], said["percent"])
                self.assertTrue(path["exact"])
                self.assertEqual(path["hours"], sum(step["hours"] for step in path["steps"]))
                for step in path["steps"]:
                    self.assertEqual(step["hours"], hours[step["effort"]])
                    self.assertIn(f". {step['title']}\n", text)
                    if answers[step["question"]] == "unknown":
                        self.assertIn((step["question"], 0), [(s["question"], s["step"]) for s in path["steps"]])

    def test_path_in_words(self):
        for answers, said in ((everything("partly"), "steps lead from 50 to 70 points, the level “Mostly in place”."),
                              (everything("yes"), "highest level"), (everything("na"), "nothing to plan"),
                              ({1: "no"}, "Once every question has an answer")):
            self.import_answers(answers)
            self.assertIn(said, self.cli("plan", "--db", self.db, "--path", "--lang", "en"))
            self.assertRegex(self.cli("plan", "--db", self.db, "--path", "--lang", "ja").splitlines()[0], "^[^a-z]*。$")
        self.assertEqual(self.run_cli("plan", "--db", self.db, "--path", "--format", "csv").returncode, 2)
        self.assertEqual(self.run_cli("score", "--db", self.db, "--path").returncode, 2)
        self.assertIn("\n  --path  ", self.cli("plan", "--help"))

    def test_assessments_by_number(self):
        self.import_answers(everything("yes"))
        self.import_answers(everything("no"))
        for number, points in ((1, 100), (2, 0)):
            score = json.loads(self.cli("score", "--db", self.db, "--assessment", number, "--format", "json"))
            self.assertEqual((score["assessment"], score["points"]), (number, points))
        self.assertEqual(json.loads(self.cli("score", "--db", self.db, "--format", "json"))["assessment"], 2)

    def test_reading_changes_nothing(self):
        self.import_answers(CASES["mixed"])
        before = self.db.read_bytes()
        for command in (["score"], ["plan"], ["export", "-o", "x.csv"], ["report", "-o", "x.pdf"]):
            self.cli(*command, "--db", self.db)
        self.assertEqual(self.db.read_bytes(), before)


COMMENTS = {
    1: 'quotes " and "" and \', commas, and; semicolons',
    2: "one\ntwo\r\nthree\rfour\n",
    3: "絵文字 😀👩‍👩‍👧 と記号 ①㈱～−",
    4: "right to left: עברית العربية \u202eabc\u202c",
    5: "x" * 10000,
    6: "長い文章です。" * 1500,
    7: " blanks at both ends ",
    8: "=1+1", 9: "\ttab", 10: "<b>&amp;</b>", 11: "%s%n%1$s", 12: "\\n",
}


class RoundTrip(CliTest):
    def export(self, db, name="out.csv"):
        self.assertEqual(self.cli("export", "--db", db, "-o", name), "")
        return (self.folder / name).read_bytes()

    def test_export_is_what_import_read(self):
        for name, answers in CASES.items():
            with self.subTest(name):
                self.import_answers(answers)
                rows = list(csv.reader(io.StringIO(self.export(self.db).decode(), newline="")))
                self.assertEqual(rows[0], ["question", "answer", "comment", "proof", "flagged"])
                self.assertEqual({int(n): a for n, a, *_ in rows[1:]}, answers)

    def test_texts_pass_unharmed(self):
        answers = {**CASES["mixed again"], 12: "na"}
        del answers[1]  # a comment without an answer
        self.import_answers(answers, COMMENTS)
        first = self.export(self.db)
        rows = list(csv.reader(io.StringIO(first.decode(), newline="")))[1:]
        self.assertEqual({int(n): c for n, _, c, *_ in rows if c}, COMMENTS)
        self.assertEqual({int(n): a for n, a, *_ in rows if a}, answers)

        again = self.folder / "again.db"
        self.cli("import", "--db", again, "--checklist", CHECKLIST, "--organisation", "o", "out.csv")
        self.assertEqual(self.export(again, "again.csv"), first)

    def test_proofs_and_flags_pass_unharmed(self):
        """Each is kept by itself, too, where the question is not answered yet."""
        wanted = {n: [str(n), "yes" if n % 2 else "", "why" if n % 3 else "", text, "yes" if n % 5 else ""]
                  for n, text in COMMENTS.items()}
        wanted |= {13: ["13", "", "", "the photo alone", ""], 14: ["14", "", "", "", "yes"]}
        text = io.StringIO()
        csv.writer(text).writerows([["question", "answer", "comment", "proof", "flagged"], *wanted.values()])
        path = self.write("proofs.csv", text.getvalue().encode())
        self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", path)
        first = self.export(self.db)
        rows = list(csv.reader(io.StringIO(first.decode(), newline="")))[1:]
        self.assertEqual({int(row[0]): row for row in rows}, wanted)

        again = self.folder / "again.db"
        self.cli("import", "--db", again, "--checklist", CHECKLIST, "--organisation", "o", "out.csv")
        self.assertEqual(self.export(again, "again.csv"), first)

    def test_organisation_passes_unharmed(self):
        for name in COMMENTS.values():
            name = name.strip()
            self.import_answers({1: "yes"}, organisation=name)
            self.assertEqual(json.loads(self.cli("score", "--db", self.db, "--format", "json"))["organisation"], name)
            self.assertIn(name.splitlines()[0], self.cli("score", "--db", self.db))

    def test_forms_of_csv(self):
        wanted = {1: "yes", 2: "na"}
        for name, data in {
                "LF": "question,answer,comment\n1,yes,\n2,na,why\n",
                "CRLF": "question,answer,comment\r\n1,yes,\r\n2,na,why\r\n",
                "BOM": "\ufeffquestion,answer,comment\n1,yes,\n2,na,why\n",
                "no last line end": "question,answer,comment\n1,yes,\n2,na,why",
                "all quoted": '"question","answer","comment"\r\n"1","yes",""\r\n"2","na","why"\r\n',
                "other order": "comment,answer,question\n,yes,1\nwhy,na,2\n",
                "rows in another order": "question,answer,comment\n2,na,why\n1,yes,\n",
                "flags with blanks": "flagged,question,answer,proof,comment\n yes ,1,yes,,\n,2,na, ,why\n",
                "empty lines": "question,answer,comment\n\n1,yes,\n\n2,na,why\n\n"}.items():
            with self.subTest(name):
                path = self.write("a.csv", data)
                self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", path)
                rows = list(csv.reader(io.StringIO(self.export(self.db).decode(), newline="")))[1:]
                self.assertEqual({int(n): a for n, a, *_ in rows}, wanted)

        path = self.write("a.csv", "question,answer\n1,yes\n")
        self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", path)
        self.assertEqual(self.export(self.db), b"question,answer,comment,proof,flagged\r\n1,yes,,,\r\n")

    def test_sample_answers(self):
        self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "みほん製作所",
                 SOURCE / "data/samples/answers.csv")
        score = json.loads(self.cli("score", "--db", self.db, "--format", "json"))
        self.assertEqual(score["unanswered"], 0)

    def test_date(self):
        path = self.write("a.csv", make_csv({1: "yes"}))
        for date in ("2024-02-29", "1999-12-31"):
            self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", "--date", date, path)
            self.assertEqual(json.loads(self.cli("score", "--db", self.db, "--format", "json"))["date"], date)

    def test_own_database_without_an_option(self):
        path = self.write("a.csv", make_csv({1: "yes"}))
        self.cli("import", "--checklist", CHECKLIST, "--organisation", "o", path)
        self.assertTrue((self.folder / "data/tenken/tenken.db").is_file())
        self.assertEqual(json.loads(self.cli("score", "--format", "json"))["points"], 4)


class Locales(CliTest):
    def test_plain_c_locale(self):
        self.import_answers({1: "partly", 2: "no"}, organisation="株式会社 例 😀", env={"LC_ALL": "C"})
        for language in ("ja", "en"):
            for command in (["score"], ["score", "--format", "json"], ["plan"], ["plan", "--format", "json"],
                            ["plan", "--format", "csv"], ["checklists"]):
                env = {"LANGUAGE": language}
                options = [] if command == ["checklists"] else ["--db", self.db]
                self.assertEqual(self.cli(*command, *options, env={**env, "LC_ALL": "C"}),
                                 self.cli(*command, *options, env=env))

    def test_decimal_comma(self):
        subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", self.folder / "de_DE.UTF-8"], check=True,
                       capture_output=True)
        german = {"LOCPATH": str(self.folder), "LC_ALL": "de_DE.UTF-8"}
        comma = subprocess.run(["/usr/bin/printf", "%.1f", "1"], env=german, capture_output=True, text=True)
        self.assertEqual(comma.stdout, "1,0", "the locale is there")

        self.import_answers(CASES["mixed again"])
        for command in (["score", "--format", "json"], ["plan", "--format", "json"], ["plan", "--format", "csv"],
                        ["plan"]):
            self.assertEqual(self.cli(*command, "--db", self.db, env=german), self.cli(*command, "--db", self.db))

    def test_messages_in_japanese(self):
        for arguments, status in ((["score", "--db", "nothing.db"], 1), (["nonsense"], 2), (["score", "--format", "x"], 2),
                                  (["check", "nothing.xml"], 1)):
            for locale in ("C.UTF-8", "C"):
                self.assertRegex(self.refused(*arguments, status=status, env={"LANGUAGE": "ja", "LC_ALL": locale}),
                                 "[ぁ-ん]")
        self.import_answers({1: "yes"})
        self.assertIn("まだ", self.cli("score", "--db", self.db, env={"LANGUAGE": "ja"}))


class Usage(CliTest):
    def test_wrong_usage(self):
        for arguments in ([], ["nonsense"], ["--nonsense"], ["score", "--nonsense"], ["score", "--format", "xml"],
                          ["score", "--format", "csv"], ["plan", "--lang", "fr"], ["score", "--lang", "ja"],
                          ["score", "--assessment", "one"], ["score", "--assessment", "0"], ["score", "--assessment"],
                          ["score", "--assessment", "1.5"], ["score", "--assessment", "99999999999999999999"],
                          ["score", "extra"], ["score", "--db", ""], ["check"], ["checklists", "extra"], ["report"],
                          ["export"], ["report", "-o"], ["import"], ["import", "a.csv"],
                          ["import", "--checklist", CHECKLIST, "a.csv"], ["import", "--organisation", "o", "a.csv"],
                          ["import", "--checklist", CHECKLIST, "--organisation", "o"],
                          ["import", "--checklist", CHECKLIST, "--organisation", "o", "a.csv", "b.csv"]):
            with self.subTest(arguments=arguments):
                self.assertIn("Usage: tenken-cli", self.refused(*arguments, status=2))
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_help_and_version(self):
        text = self.cli("--help")
        for command in ("checklists", "check", "import", "score", "plan", "report", "export"):
            self.assertIn(f"tenken-cli {command}", text)
            self.assertTrue(self.cli(command, "--help").startswith(f"tenken-cli {command}"))
            self.assertEqual(self.cli(command, "-h"), self.cli(command, "--help"))
        self.assertEqual(text, self.cli("help"))
        self.assertRegex(self.cli("--version"), r"^tenken-cli \d+\.\d+\.\d+\n$")

    def test_options_before_and_after(self):
        path = self.write("-answers.csv", make_csv({1: "yes"}))
        self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", "--", path.name)
        self.cli("import", path, "--organisation=o", f"--checklist={CHECKLIST}", f"--db={self.db}")

    def test_checklists(self):
        self.assertIn(f"{CHECKLIST}\t3.1\t25\tja en", self.cli("checklists").splitlines())

        own = self.folder / "data/tenken/checklists"
        own.mkdir(parents=True)
        source = (SOURCE / f"data/checklists/{CHECKLIST}.xml").read_text(encoding="utf-8")
        (own / "mine.xml").write_text(source.replace(f'id="{CHECKLIST}" edition="3.1"', 'id="mine" edition="1"', 1))
        (own / "broken.xml").write_text("<checklist>")
        result = self.run_cli("checklists")
        self.assertEqual(result.returncode, 0)
        self.assertIn(f"{CHECKLIST}\t3.1\t25\tja en", result.stdout.splitlines())
        self.assertEqual(result.stdout.splitlines()[-1], "mine\t1\t25\tja en")
        self.assertRegex(result.stderr, r"^\S*broken\.xml:\d+: .*\.\n$")

        path = self.write("a.csv", make_csv({1: "yes"}))
        self.cli("import", "--db", self.db, "--checklist", "mine", "--organisation", "o", path)
        # The assessment keeps what it was answered against.
        (own / "mine.xml").unlink()
        self.assertEqual(json.loads(self.cli("score", "--db", self.db, "--format", "json"))["checklist"], "mine")

    def test_kiosk_stop(self):
        """Who has forgotten the PIN gets out, once; a kiosk that is not there is not stopped."""
        none = self.folder / "none.db"
        self.assertIn("none.db", self.refused("kiosk-stop", "--db", none))
        self.assertFalse(none.exists())
        self.import_answers(everything("yes"))
        self.refused("kiosk-stop", "--db", self.db)
        with contextlib.closing(sqlite3.connect(self.db)) as db, db:
            db.execute("INSERT INTO kiosk VALUES (1, NULL, 'ja', '', '', 0, 60, 1, '$y$x', 7, 9999999999999999, 1)")
        self.assertEqual(self.cli("kiosk-stop", "--db", self.db), "")
        with contextlib.closing(sqlite3.connect(self.db)) as db:
            row = db.execute("SELECT pin, wrong_tries, locked_until, running FROM kiosk").fetchone()
        self.assertEqual(row, ("", 0, 0, 0))
        self.refused("kiosk-stop", "--db", self.db)

    def test_links_no_toolkit(self):
        libraries = subprocess.run(["ldd", BIN / "tenken-cli"], capture_output=True, text=True, check=True).stdout
        self.assertIn("libglib-2.0", libraries)
        self.assertNotRegex(libraries, "libgtk|libadwaita|libgdk-|libwayland")


if __name__ == "__main__":
    unittest.main()
