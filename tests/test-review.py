# SPDX-License-Identifier: GPL-3.0-or-later
"""What `tenken-cli check` finds for authors, each with file and line, and what it lets pass; discussions; files from
before the format grew."""
import json
import re
import unittest

from cli_support import LANG, SOURCE, CliTest, xml

EXAMPLE = (SOURCE / "data/samples/five-questions.xml").read_text(encoding="utf-8")
BASICS = (SOURCE / "data/checklists/ipa-basics.xml").read_text(encoding="utf-8")
TOPICS = (SOURCE / "data/checklists/study-topics.xml").read_text(encoding="utf-8").replace('id="study-topics"', 'id="evening"')

WHY = re.compile(r' *<why xml:lang="ja">.*\n *<why xml:lang="en">.*\n(?: *<why xml:lang="ja-easy">.*\n)?')
FIND_OUT = re.compile(r' *<find-out xml:lang="ja">.*\n *<find-out xml:lang="en">.*\n')
STEPS = re.compile(r' *<step (?:.*\n)+?(?= *<source)')
PARTLY = re.compile(r' *<counts as="partly" xml:lang="ja">.*\n *<counts as="partly" xml:lang="en">.*\n')
QUESTION_1 = '<question number="1"'
EVIDENCE = "設定の「画面ロック」の画面を見せます。"

# What keeps a file from being used: what to change in the example, into what, a text of the line, the sentence.
FAULTS = [
    ('terms="incident"', 'terms="incident flux"', 'flux', "The term “flux” in question 4 is not in the glossary"),
    ('threats="remote-work" terms="screen', 'threats="aliens" terms="screen', "aliens",
     "The threat “aliens” in question 1 is not known"),
    ('<map checklist="ipa-self-check" items="24"/>', '<map checklist="lost" items="24"/>', '"lost"',
     "The checklist “lost” in <map> of question 4 is not known"),
    ('items="24"', 'items="24 26"', "24 26", "The checklist “ipa-self-check” has no item “26”. Correct it in <map> of question 4"),
    ('after="1 4"', 'after="1 9"', "1 9", "Question 5 comes after question 9, which is not there"),
    ('after="1 4"', 'after="1 4" with="9"', 'with="9"', "Question 5 goes with question 9, which is not there"),
    ('number="4" weight="4"', 'number="4" weight="4" after="5"', 'after="5"', "in a circle: 4 → 5 → 4."),
    ('number="5"', 'number="2"', 'number="2" weight="4"', "There is another question 2 in line"),
    ('<part id="then">', '<part id="before">', None, "There is another part “before” in line"),
    ('<topic xml:lang="en">Find and erase</topic>', '', '<topic xml:lang="ja">探す', "<topic> of question 5 is missing in the language “en”"),
    ('xml:lang="ja-easy">一部', 'xml:lang="zh">一部', '"zh"', "“zh” of <label> of choice “partly” is not among the languages"),
    ('partial="ja-easy"', 'partial="ja-easy ja"', 'partial="', "“ja” is declared more than once"),
    ('<ask xml:lang="en">Can', '<ask xml:lang="ja-easy">Can', 'xml:lang="ja-easy">なくした', "<ask> of question 5 has another text in “ja-easy”"),
    ('<step effort="2"', '<step effort="6"', 'effort="6"', "from 1 to 5"),
    ('weight="3" terms="backup"', 'weight="3" terms="Backup"', "Backup", "must be ids with spaces between"),
    ('  <bands>', '  <bandes>', '</bands>', "<bandes> from line 40 must be closed with </bandes>"),
]

# What makes it poorer.
HINTS = [
    (WHY, "", QUESTION_1, "There is no <why> in question 1."),
    (FIND_OUT, "", QUESTION_1, "There is no <find-out> in question 1."),
    (STEPS, "", QUESTION_1, "There is no <step> in question 1."),
    (PARTLY, "", QUESTION_1, 'There is no <counts as="partly"> in question 1.'),
    ("中の情報", "中に入れてある情報の全部の話です", "全部の話", "<topic> of question 2 (ja) has 16 characters, more than the 14 that fit"),
    ("Does every phone", "Does, " + "really, " * 15 + "every phone", "really, ", "(en) has 176 characters, more than the 170"),
    (EVIDENCE, "長" * 91, "長長", "<evidence> of question 1 (ja) has 91 characters"),
    (EVIDENCE, "ｶﾞﾒﾝを見せます。", "ｶﾞﾒﾝ", "<evidence> of question 1 has half-width kana"),
    (EVIDENCE, "画面を１枚見せます。", "１枚", "<evidence> of question 1 has full-width digits"),
    ("Show the screen lock", "Show the  screen lock", "the  screen", "<evidence> of question 1 has doubled blanks"),
    (EVIDENCE, "画面を\u3000\u3000見せます。", "画面を\u3000", "<evidence> of question 1 has doubled blanks"),
    ('<title xml:lang="ja">スマートフォン', '<title xml:lang="ja">ｽﾏｰﾄフォン', "ｽﾏｰﾄ", "has half-width kana"),
]


def spoil(text, find, replace):
    result, count = find.subn(replace, text, count=1) if isinstance(find, re.Pattern) else \
        (text.replace(find, replace, 1), text.count(find))
    assert count, find
    return result


def line_of(text, part):
    return text[:text.index(part)].count("\n") + 1


class Review(CliTest):
    def test_faults_keep_a_file_out(self):
        for find, replace, at, sentence in FAULTS:
            with self.subTest(sentence):
                text = spoil(EXAMPLE, find, replace)
                said = self.refused("check", self.write("mine.xml", text).name, lines=None)
                self.assertIn(sentence, said)
                self.assertNotIn("hint:", said)
                line = line_of(text, at) if at else EXAMPLE[:EXAMPLE.index(find)].count("\n") + 1
                self.assertIn(f"mine.xml:{line}: ", said)

    def test_hints_leave_it_in(self):
        for find, replace, at, sentence in HINTS:
            with self.subTest(sentence):
                text = spoil(EXAMPLE, find, replace)
                result = self.run_cli("check", self.write("mine.xml", text).name)
                self.assertEqual((result.returncode, result.stdout), (0, "mine.xml: ok\n"), result.stderr)
                self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
                self.assertTrue(result.stderr.startswith(f"mine.xml:{line_of(text, at)}: hint: "), result.stderr)
                self.assertIn(sentence, result.stderr)

    def test_ours_are_held_to_more(self):
        for pattern, element in ((WHY, "why"), (re.compile("設定"), None)):
            text = spoil(BASICS, pattern, "" if element else "ｾｯﾃｲ")
            said = self.refused("check", self.write("copy.xml", text).name)
            self.assertIn("There is no <why> in question 1." if element else "has half-width kana", said)
            self.assertRegex(said, r"^copy\.xml:\d+: (?!hint)")
            # under another name it is somebody's own
            own = self.run_cli("check", self.write("own.xml", text.replace('id="ipa-basics"', 'id="own"')).name)
            self.assertEqual((own.returncode, own.stdout), (0, "own.xml: ok\n"))
            self.assertRegex(own.stderr, r"^own\.xml:\d+: hint: ")

    def test_everything_that_ships_is_clean(self):
        files = sorted((SOURCE / "data/checklists").glob("*.xml"))
        files += [SOURCE / "data" / f"{name}.xml" for name in ("glossary", "threats", "averages")]
        self.assertEqual(self.cli("check", *files), "".join(f"{file}: ok\n" for file in files))

    def test_reference_files(self):
        for name, find, replace, sentence in (
                ("glossary", '<term id="account">', '<term id="access-rights">', "There is another term “access-rights”"),
                ("glossary", re.compile(r'<meaning xml:lang="en">.*</meaning>'), "", "is missing in the language “en”"),
                ("threats", '<answers checklist="ipa-basics" items="4"/>', '<answers checklist="ipa-basics" items="7"/>',
                 "has no item “7”"),
                ("threats", 'rank="1"', 'rank="first"', 'rank="first"'),
                ("threats", 'rank="2"', 'rank="1"', "Give this one another rank"),
                ("threats", 'item="3" by=', 'item="33" by=', "has no item “33”"),
                ("averages", 'item="24"', 'item="42"', "has no item “42”"),
                ("averages", 'percent="73.0"', "", "percent")):
            with self.subTest(name + sentence):
                text = spoil((SOURCE / f"data/{name}.xml").read_text(encoding="utf-8"), find, replace)
                said = self.refused("check", self.write("x.xml", text).name, lines=None)
                self.assertIn(sentence, said)
                self.assertRegex(said, r"^x\.xml:\d+: ")

    def test_findings_come_by_line_and_all_at_once(self):
        text = spoil(spoil(spoil(EXAMPLE, WHY, ""), EVIDENCE, "ｶﾞﾒﾝ"), 'terms="incident"', 'terms="flux"')
        said = self.refused("check", self.write("mine.xml", text).name, lines=3).splitlines()
        lines = [int(line.split(":")[1]) for line in said]
        self.assertEqual(lines, sorted(lines))
        self.assertEqual(["hint:" in line for line in said], [True, True, False])

    def test_one_bad_file_of_several(self):
        good, bad = self.write("good.xml", EXAMPLE), self.write("bad.xml", EXAMPLE[:2000])
        result = self.run_cli("check", good.name, bad.name, "none.xml", good.name)
        self.assertEqual((result.returncode, result.stdout), (1, "good.xml: ok\ngood.xml: ok\n"))
        self.assertRegex(result.stderr, r"bad\.xml:\d+: ")
        self.assertIn("none.xml", result.stderr)


class PartialLanguages(CliTest):
    def test_they_fall_back_one_text_at_a_time(self):
        own = self.folder / "data/tenken/checklists"
        own.mkdir(parents=True)
        (own / "mine.xml").write_text(EXAMPLE, encoding="utf-8")
        shown = self.cli("show", "lost-phone", "--lang", "ja-easy")
        question = xml.etree.ElementTree.fromstring(EXAMPLE.encode()).find(".//question")
        texts = {(e.tag, e.get(LANG)): e.text for e in question}
        self.assertIn(texts["ask", "ja-easy"], shown)
        self.assertNotIn(texts["ask", "ja"], shown)
        self.assertIn("[ja] " + texts["hint", "ja"], shown)
        for line in ("[ja] スマートフォンをなくす前の5問", "== [ja] なくす前に ==", "80–100%: [ja] "):
            self.assertIn(line, shown)
        self.assertEqual(self.cli("check", "data/tenken/checklists/mine.xml"), "data/tenken/checklists/mine.xml: ok\n")

    def test_whole_languages_must_be_whole(self):
        text = EXAMPLE.replace('languages="ja en" partial="ja-easy"', 'languages="ja en ja-easy"')
        said = self.refused("check", self.write("mine.xml", text).name, lines=None)
        self.assertIn("<hint> of question 1 is missing in the language “ja-easy”", said)
        self.assertNotIn("<ask>", said)


class Discussions(CliTest):
    def test_what_does_not_belong_into_one(self):
        scale = EXAMPLE[EXAMPLE.index("  <scale>"):EXAMPLE.index("  <bands>")].replace(' xml:lang="ja-easy"', ' xml:lang="fr"')
        scale = re.sub(r" *<label xml:lang=\"fr\">.*\n", "", scale)
        for find, replace, sentence in (
                ('  <part id="mail">', scale + '  <part id="mail">', "<scale> is not known in the checklist"),
                (re.compile(r" *<option (?:.*\n)+?(?= *<follow-up)"), "", "<option> is missing in question 1"),
                ('<question number="1"', '<question number="1" weight="3"', "“weight” is not known in question 1"),
                ("<opener ", "<hint xml:lang=\"ja\">あ</hint><opener ", "<hint> is not known in question 1"),
                ('<option id="b">', '<option id="a">', "There is another option “a” in line"),
                ('kind="discussion"', 'kind="quiz"', 'kind="quiz"')):
            with self.subTest(sentence):
                said = self.refused("check", self.write("evening.xml", spoil(TOPICS, find, replace)).name, lines=None)
                self.assertIn(sentence, said)
                self.assertRegex(said, r"^evening\.xml:\d+: (?!hint)")

    def test_one_needs_no_whys(self):
        self.assertEqual(self.cli("check", self.write("evening.xml", TOPICS).name), "evening.xml: ok\n")

    def test_shown_with_its_options(self):
        shown = self.cli("show", "study-topics", "--lang", "en")
        root = xml.etree.ElementTree.fromstring(TOPICS.encode())
        for element in root.find("part/question").iter():
            if element.get(LANG) == "en":
                self.assertIn(element.text, shown)

    def test_answers_are_refused(self):
        for answers in ("question,answer,comment\n1,a,\n", "question,answer,comment\n"):
            said = self.refused("import", "--db", self.db, "--checklist", "study-topics", "--organisation", "例",
                                self.write("a.csv", answers).name)
            self.assertIn("“study-topics” is for talking about", said)
        self.assertFalse(self.db.exists())


class BeforeTheGrowth(CliTest):
    """A file as people wrote it when questions had neither threats, terms, evidence nor maps."""

    def setUp(self):
        super().setUp()
        text = EXAMPLE.replace('partial="ja-easy" ', "")
        text = re.sub(r' *<[a-z-]+ xml:lang="ja-easy">.*\n| *<(evidence|map) .*\n| (threats|terms)="[^"]*"', "", text)
        self.old = text
        self.own = self.folder / "data/tenken/checklists"
        self.own.mkdir(parents=True)
        (self.own / "old.xml").write_text(text, encoding="utf-8")

    def test_it_is_still_good(self):
        for word in ("threats", "terms", "evidence", "<map", "ja-easy"):
            self.assertNotIn(word, self.old)
        self.assertEqual(self.cli("check", self.own / "old.xml"), f"{self.own / 'old.xml'}: ok\n")
        self.assertIn(re.search('<ask xml:lang="en">(.*)</ask>', self.old).group(1),
                      self.cli("show", "lost-phone", "--lang", "en"))

    def test_answers_to_it_count(self):
        self.cli("import", "--db", self.db, "--checklist", "lost-phone", "--organisation", "例",
                 self.write("a.csv", "question,answer,comment\n1,no,\n2,yes,\n"))
        # the file itself may change or go; what was answered stays with the answers
        (self.own / "old.xml").write_text(EXAMPLE, encoding="utf-8")
        score = json.loads(self.cli("score", "--db", self.db, "--format", "json"))
        self.assertEqual((score["checklist"], score["points"], score["answered"]), ("lost-phone", 2, 2))
        self.assertEqual({s["question"] for s in
                          json.loads(self.cli("plan", "--db", self.db, "--format", "json"))["steps"]}, {1})

    def test_a_broken_neighbour_hides_nothing(self):
        (self.own / "broken.xml").write_text(self.old[:3000], encoding="utf-8")
        (self.own / "evening.xml").write_text(TOPICS, encoding="utf-8")
        (self.own / "nothing.xml").write_bytes(b"\0" * 100)
        result = self.run_cli("checklists")
        self.assertEqual(result.returncode, 0)
        listed = [line.split("\t")[0] for line in result.stdout.splitlines()]
        self.assertLessEqual({"ipa-self-check", "scs-star3", "study-topics", "evening", "lost-phone"}, set(listed))
        said = result.stderr.splitlines()
        self.assertEqual([re.search(r"(\w+)\.xml:\d+: ", line).group(1) for line in said], ["broken", "nothing"])
        self.cli("show", "evening", "--lang", "ja")


if __name__ == "__main__":
    unittest.main()
