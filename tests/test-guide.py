# SPDX-License-Identifier: GPL-3.0-or-later
"""What data/README.md tells authors: its example works as it says, and what it quotes stands in the example."""
import re
import subprocess
import unittest
import xml.etree.ElementTree

from cli_support import LANG, SOURCE, CliTest

GUIDE = SOURCE / "data/README.md"
EXAMPLE = SOURCE / "data/samples/five-questions.xml"


def squeezed(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


def stands_in(lines, all_lines):
    return any(all_lines[i:i + len(lines)] == lines for i in range(len(all_lines)))


class Guide(CliTest):
    def test_quotes_stand_in_the_example(self):
        quotes = re.findall(r"^```xml\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        example = squeezed(EXAMPLE.read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(quotes), 15)
        for quote in quotes:
            with self.subTest(quote[:60]):
                self.assertTrue(stands_in(squeezed(quote), example), quote)
        self.assertFalse(stands_in([example[5], example[4]], example), "the comparison can fail")

    def test_every_element_and_attribute_is_explained(self):
        guide = GUIDE.read_text(encoding="utf-8")
        for element in xml.etree.ElementTree.parse(EXAMPLE).iter():
            self.assertRegex(guide, rf"(?m)<{element.tag}[ >]|`{element.tag}`|^## The {element.tag}\b", element.tag)
            for name in element.attrib:
                self.assertIn("xml:lang" if name == LANG else name, guide, element.tag)

    def test_files_that_it_names_are_there(self):
        for name in re.findall(r"`(data/[^`]*)`", GUIDE.read_text(encoding="utf-8")):
            self.assertTrue((SOURCE / name).is_file(), name)

    def test_limits_are_those_of_the_program(self):
        """The figures in the table of hints."""
        review = (SOURCE / "src/checklist/review.c").read_text(encoding="utf-8")
        limits = {name: (japanese, other) for name, japanese, other in
                  re.findall(r'\{ "([a-z-]+)", (\d+), (\d+) \}', review)}
        said = ("A question has %s Japanese or %s other characters, a step or what counts %s or %s, a hint %s or %s."
                % (*limits["ask"], *limits["do"], *limits["hint"]))
        self.assertIn(said, GUIDE.read_text(encoding="utf-8"))
        self.assertEqual(limits["do"], limits["counts"])

    def test_the_faults_that_it_shows_are_said(self):
        lines = EXAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
        lines.remove(next(line for line in lines if '<hint xml:lang="en"' in line))
        said = self.refused("check", self.write("visitors.xml", "".join(lines)).name)
        self.assertIn("    " + said, GUIDE.read_text(encoding="utf-8"))


class Example(CliTest):
    def setUp(self):
        super().setUp()
        self.own = self.folder / "data/tenken/checklists"
        self.own.mkdir(parents=True)
        (self.own / "mine.xml").write_bytes(EXAMPLE.read_bytes())

    def test_check_has_nothing_to_say(self):
        self.assertEqual(self.cli("check", EXAMPLE), f"{EXAMPLE}: ok\n")

    def test_five_questions_with_everything(self):
        questions = list(xml.etree.ElementTree.parse(EXAMPLE).iter("question"))
        self.assertEqual(len(questions), 5)
        for question in questions:
            for name in ("topic", "ask", "hint", "why", "find-out", "step"):
                self.assertIsNotNone(question.find(name), name)

    def test_listed_beside_ours_and_a_broken_one(self):
        (self.own / "broken.xml").write_text("<checklist>\n")
        (self.own / "copy.xml").write_bytes(EXAMPLE.read_bytes())
        result = self.run_cli("checklists")
        self.assertEqual(result.returncode, 0)
        listed = [line.split("\t") for line in result.stdout.splitlines()]
        self.assertIn("ipa-self-check", [row[0] for row in listed])
        # of the two that are alike the first by name counts
        self.assertEqual([row[1:] for row in listed if row[0] == "lost-phone"], [["1", "5", "ja en"]])
        said = result.stderr.splitlines()
        self.assertEqual(len(said), 2, said)
        self.assertIn("broken.xml", said[0])
        self.assertIn("mine.xml: The checklist “lost-phone”, edition 1, is there already as ", said[1])

    def test_show_prints_it_in_each_language(self):
        root = xml.etree.ElementTree.parse(EXAMPLE).getroot()
        for language in ("ja", "en", "ja-easy"):
            shown = self.cli("show", "lost-phone", "--lang", language)
            for question in root.iter("question"):
                for text in (e.text for e in question.iter() if e.get(LANG) == language):
                    self.assertIn(text, shown)
            # how long, what it costs and who does it stand apart as the language has it
            self.assertRegex(shown, r"\n   1\) .* \([^()]+, [^()]+, [^()]+\)\n" if language == "en"
                             else r"\n   1\) .* \([^(),]+、[^(),]+、[^(),]+\)\n")
            # what is not there in ja-easy is there in ja
            self.assertIn(root.find("title[2]" if language == "en" else "title[1]").text, shown)

    def test_answers_become_plan_and_report(self):
        answers = self.write("a.csv", "question,answer,comment\n1,yes,\n2,partly,\n3,no,\n4,unknown,\n5,na,理由\n")
        self.cli("import", "--db", self.db, "--checklist", "lost-phone", "--organisation", "例", answers)
        self.assertIn("3 of 8 points, 38%", self.cli("score", "--db", self.db))
        plan = self.cli("plan", "--db", self.db, "--lang", "ja")
        for step in ("写真と連絡先を写す場所を一つ決める", "月末に、終わった仕事の写真と書類を消す", "最初の電話"):
            self.assertIn(step, plan)
        for language in ("ja", "en"):
            self.cli("report", "--db", self.db, "--lang", language, "-o", f"{language}.pdf")
            printed = subprocess.run(["pdftotext", "-raw", self.folder / f"{language}.pdf", "-"], capture_output=True,
                                     encoding="utf-8", check=True).stdout
            self.assertIn({"ja": "ここから始めましょう", "en": "Start from here"}[language], printed)


if __name__ == "__main__":
    unittest.main()
