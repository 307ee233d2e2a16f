# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores over time, what changed between two check-ups, and charts as picture files, on the command line."""
import json
import random
import struct
import unittest
import xml.etree.ElementTree

from cli_support import BANDS, CHECKLIST, QUESTIONS, CliTest, everything, expect_tally, make_csv

KINDS = ("dial", "parts", "radar", "trend", "matrix", "answers", "changes")
ORDER = {"yes": 2, "partly": 1, "no": 0}


class PastTest(CliTest):
    def answer(self, answers, date, organisation="株式会社 例"):
        path = self.write("answers.csv", make_csv(answers, [(n, "理由") for n, a in answers.items() if a == "na"]))
        return int(self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", organisation,
                            "--date", date, path))

    def roll(self, seed, choices=("yes", "partly", "no", "unknown", "na")):
        dice = random.Random(seed)
        return {q.number: dice.choice(choices) for q in QUESTIONS}

    def json(self, *arguments):
        return json.loads(self.cli(*arguments, "--db", self.db, "--format", "json"))


class Trend(PastTest):
    def test_every_complete_result_stands_in_the_order_of_the_days(self):
        expected = []
        for seed, date in enumerate(("2026-05-01", "2024-02-29", "2026-05-01", "2025-12-31")):
            answers = self.roll(seed)
            number = self.answer(answers, date)
            expected.append((date, number, expect_tally(QUESTIONS, answers)["percent"]))
        self.answer({1: "yes"}, "2026-06-01")             # open questions: a number that still grows
        self.answer(everything("na"), "2026-06-02")       # nothing to score
        self.answer(self.roll(9), "2026-07-01", "別の会社")

        trend = self.json("trend", "--assessment", "1")
        results = trend["results"]
        expected.sort()
        self.assertEqual((trend["organisation"], trend["checklist"]), ("株式会社 例", CHECKLIST))
        self.assertEqual([(r["date"], r["assessment"], r["percent"]) for r in results], expected)
        self.assertNotIn("change", results[0])
        self.assertEqual([r["change"] for r in results[1:]], [b[2] - a[2] for a, b in zip(expected, expected[1:])])
        for result in results:
            band = next(b for b in BANDS if b["id"] == result["band"])
            self.assertTrue(band["from"] <= result["percent"] <= band["to"])

    def test_text_has_a_line_for_each_in_both_languages(self):
        self.answer(everything("no"), "2025-04-01")
        self.answer(everything("yes"), "2026-04-01")
        for language, words in (("en", "The basics are complete"), ("ja", "入口の対策がそろいました")):
            lines = self.cli("trend", "--db", self.db, "--lang", language).splitlines()
            self.assertRegex(lines[-2], r"^2025-04-01    0      –  \S")
            self.assertEqual(lines[-1], f"2026-04-01  100   +100  {words}")

    def test_nothing_complete_is_said(self):
        self.answer({1: "yes"}, "2026-04-01")
        self.assertIn("No complete check-up yet", self.cli("trend", "--db", self.db, "--lang", "en"))
        self.assertEqual(self.json("trend")["results"], [])
        self.refused("trend", "--db", self.db, "--assessment", "7")


class Compare(PastTest):
    def test_each_question_is_told_as_the_answers_say(self):
        before, after = self.roll(1), self.roll(2)
        first, second = self.answer(before, "2025-04-01"), self.answer(after, "2026-04-01")
        told = self.json("compare", str(first), str(second))
        changes = {c["question"]: c for c in told["changes"]}

        self.assertEqual(set(changes), {n for n in before if before[n] != after[n]})
        self.assertEqual(told["unchanged"], sum(before[n] == after[n] for n in before))
        self.assertEqual(told["change"], expect_tally(QUESTIONS, after)["percent"] - expect_tally(QUESTIONS, before)["percent"])
        for number, change in changes.items():
            then, now = before[number], after[number]
            self.assertEqual((change["before"], change["after"]), (then, now))
            if then in ORDER and now in ORDER:
                self.assertEqual(change["kind"], "up" if ORDER[now] > ORDER[then] else "down")
            elif now == "unknown":
                self.assertEqual(change["kind"], "unknown")
            elif then == "unknown":
                self.assertEqual(change["kind"], "known")
            else:
                self.assertEqual(change["kind"], "scope")

    def test_without_numbers_it_is_the_newest_and_the_one_before(self):
        numbers = [self.answer(self.roll(seed), f"2026-0{seed + 1}-01") for seed in range(3)]
        told = self.json("compare")
        self.assertEqual((told["before"]["assessment"], told["after"]["assessment"]), tuple(numbers[1:]))
        self.assertEqual(self.json("compare", str(numbers[1]), str(numbers[2])), told)

    def test_there_and_back_are_opposites(self):
        first, second = self.answer(self.roll(5), "2025-04-01"), self.answer(self.roll(6), "2026-04-01")
        there, back = self.json("compare", str(first), str(second)), self.json("compare", str(second), str(first))
        self.assertEqual(there["change"], -back["change"])
        self.assertEqual([(c["before"], c["after"]) for c in there["changes"]],
                         [(c["after"], c["before"]) for c in back["changes"]])

    def test_text_names_every_question_that_changed(self):
        before, after = everything("no"), {**everything("no"), 3: "yes", 12: "partly"}
        self.answer(before, "2025-04-01")
        self.answer(after, "2026-04-01")
        for language in ("ja", "en"):
            text = self.cli("compare", "--db", self.db, "--lang", language)
            topics = {q.number: q.text("topic", language) for q in QUESTIONS}
            self.assertIn(f" 3  {topics[3]}", text)
            self.assertIn(f"12  {topics[12]}", text)
            self.assertNotIn(f" 4  {topics[4]}", text)

    def test_what_cannot_be_compared_is_refused(self):
        self.answer(self.roll(1), "2025-04-01")
        self.refused("compare", "--db", self.db)
        self.refused("compare", "--db", self.db, "1")
        self.refused("compare", "--db", self.db, "1", "one")
        self.refused("compare", "--db", self.db, "1", "9")
        self.refused("compare", "--db", self.db, "1", "2", "3", status=2)
        path = self.write("basics.csv", make_csv({1: "yes"}))
        self.cli("import", "--db", self.db, "--checklist", "ipa-basics", "--organisation", "株式会社 例", path)
        self.assertIn("different checklists", self.refused("compare", "--db", self.db, "1", "2"))


class Chart(PastTest):
    def setUp(self):
        super().setUp()
        self.answer(self.roll(1), "2025-04-01")
        self.answer(self.roll(2), "2026-04-01")

    def draw(self, kind, name, *more):
        path = self.folder / name
        self.assertEqual(self.cli("chart", "--db", self.db, "--kind", kind, "-o", path, *more), "")
        return path.read_bytes()

    def test_every_kind_is_a_sound_picture_of_the_asked_width(self):
        seen = set()
        for kind in KINDS:
            with self.subTest(kind):
                svg, png = (self.draw(kind, name, "--lang", "ja", "--width", "400") for name in ("a.svg", "a.PNG"))
                root = xml.etree.ElementTree.fromstring(svg)
                self.assertEqual(root.get("width"), "400pt")
                self.assertEqual(png[:8], b"\x89PNG\r\n\x1a\n")
                width, height = struct.unpack(">II", png[16:24])
                self.assertEqual(width, 1200)
                self.assertAlmostEqual(height / 3, float(root.get("height")[:-2]), delta=1)
                # the same bytes again, and others in another language and for another chart
                self.assertEqual(self.draw(kind, "b.svg", "--lang", "ja", "--width", "400"), svg)
                seen |= {svg, self.draw(kind, "a.svg", "--lang", "en", "--width", "400")}
        self.assertEqual(self.draw("trend", "b.png", "--lang", "ja"), self.draw("trend", "c.png", "--lang", "ja"))
        self.assertEqual(len(seen), 2 * len(KINDS))

    def test_wrong_wishes_are_refused_and_write_nothing(self):
        for arguments in (("--kind", "pie", "-o", "a.svg"), ("-o", "a.svg"), ("--kind", "dial", "-o", "a.gif"),
                          ("--kind", "dial", "-o", "a.svg", "--width", "wide"),
                          ("--kind", "dial", "-o", "a.svg", "--width", "10"),
                          ("--kind", "changes", "-o", "a.svg", "--assessment", "1")):
            self.refused("chart", "--db", self.db, *arguments)
        self.refused("chart", "--db", self.db, "--kind", "dial", status=2)
        self.assertEqual([p.name for p in self.folder.iterdir() if p.name.startswith("a.")], [])


if __name__ == "__main__":
    unittest.main()
