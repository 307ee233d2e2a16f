# SPDX-License-Identifier: GPL-3.0-or-later
"""One walk through the real window, from the first start to the saved PDF, in Japanese; and one by keyboard alone."""
import csv
import json
import pathlib
import subprocess
import tempfile
import unittest

from cli_support import QUESTIONS, ROOT, LANG, expect_score
from window_support import BIN, Window, is_checked, is_sensitive, press, read, translator, wait_for

CHOICES = {c.get("id"): {e.get(LANG): e.text for e in c.iter() if e.get(LANG)} for c in ROOT.find("scale")}
KEYS = {choice: str(place) for place, choice in enumerate(CHOICES, 1)}


class WalkTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.db = self.folder / "walk.db"
        self.window = None

    def start(self, **options):
        if self.window is not None:
            self.window.clean_up()
        self.window = Window(self.db, self.folder, **options)
        self.addCleanup(self.window.clean_up)
        self.tr = translator("ja")
        self.language = "ja"
        return self.window

    def cli(self, *arguments):
        return subprocess.run([BIN / "tenken-cli", *arguments], check=True, capture_output=True, text=True,
                              timeout=60).stdout

    def exported(self):
        path = self.folder / "export.csv"
        self.cli("export", "--db", self.db, "-o", path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            return {int(row["question"]): (row["answer"], row["comment"]) for row in csv.DictReader(file)
                    if row["answer"] or row["comment"]}

    def place(self, number):
        question = QUESTIONS[number - 1]
        part = next(p for p in ROOT.findall("part") if p.get("id") == question.part)
        title = next(t.text for t in part.findall("title") if t.get(LANG) == self.language)
        return self.tr("Question %1$u of %2$u · %3$s", number, len(QUESTIONS), title)

    def at_question(self, number):
        """The question page is there, showing this question and nothing of another."""
        self.window.find("label", self.place(number))
        self.assertEqual(self.window.find("heading").name, QUESTIONS[number - 1].text("ask", self.language))
        self.cards = {n.name: n for n in self.window.look("radio button")}
        # "Not applicable" stands among the buttons below until it is chosen.
        labels = {choice: label[self.language] for choice, label in CHOICES.items()}
        self.assertIn(list(self.cards), ([labels[c] for c in labels if c != "na"], list(labels.values())))
        self.where = self.window.find("label", self.place(number))

    def on_to(self, number, button=None):
        """The same page, with only its texts changed: nothing needs to be looked up again. It moves on by itself after a
        choice; else by a button."""
        if button is not None:
            press(button)
        wait_for(lambda: self.where.name == self.place(number), lambda: f"{self.place(number)}, not {self.where.name}")

    def choose(self, choice):
        press(self.cards[CHOICES[choice][self.language]])

    def assert_chosen(self, choice):
        name = CHOICES[choice][self.language]
        wait_for(lambda: [n.name for n in self.window.look("radio button") if is_checked(n)] == [name], f"{name} alone")

    def comment(self, text):
        if not self.window.look("text"):
            self.window.press(self.tr("Comment and proof"))
        self.window.write(self.window.find("text", self.tr("Comment, for yourselves and for the report")), text)

    def switch_language(self, language):
        names = {"ja": "日本語", "ja-easy": "やさしい", "en": "English"}
        self.window.press(names[language])
        self.language = language
        self.tr = translator(language)

    def assert_names(self):
        self.assertEqual(self.window.nameless_controls(), [])


class Walk(WalkTest):
    def test_from_start_to_pdf(self):
        answers = {q.number: ["yes", "partly", "no", "unknown"][q.number % 4] for q in QUESTIONS}
        answers[7] = "na"
        expected = {n: (a, "") for n, a in answers.items()}
        expected[3] = (answers[3], "毎週月曜に確認\n「山田」が担当")
        expected[7] = ("na", "社用のメールがないため")
        expected[18] = (answers[18], "書きかけの")

        self.begin()
        for number in range(1, 13):
            if number == 7:
                self.not_applicable(expected[7][1])
                self.on_to(8, self.next)
                continue
            if number == 3:
                self.change_ones_mind(expected[3][1])
            self.choose(answers[number])
            self.on_to(number + 1)
        self.stop_and_go_on(13)
        for number in range(13, 17):
            self.choose(answers[number])
            self.on_to(number + 1)
        self.survive_a_kill(17)
        for number in range(17, 26):
            self.choose(answers[number])
            if number < 25:
                self.on_to(number + 1)
            if number == 18:
                self.on_to(18, self.previous)
                self.there_and_back(18, answers[18])
                self.on_to(19, self.next)
        self.assert_chosen(answers[25])

        self.assertEqual(self.exported(), expected)
        self.result(answers)
        self.pdf()
        self.assertEqual(self.exported(), expected)

        self.window.press(self.tr("Result"))
        self.window.find("push button", self.tr("Report"))
        self.window.close()
        self.window.wait_end()

    def begin(self):
        window = self.start(leaks=False)
        window.find("push button", self.tr("Begin"))
        self.assertTrue(window.reads(self.tr("A check-up of your firm's security")))
        self.assert_names()
        self.assertFalse(is_sensitive(window.find("push button", self.tr("Begin"))))
        window.write(window.find("text", self.tr("Name of your firm or association")), "株式会社 山田製作所")
        window.press(self.tr("Begin"))
        self.at_question(1)
        self.find_buttons()
        self.assertTrue(window.reads("株式会社 山田製作所"))
        self.assert_names()

    def find_buttons(self):
        self.next = self.window.find("push button", self.tr("Next"))
        self.previous = self.window.find("push button", self.tr("Previous"))

    def change_ones_mind(self, comment):
        """The comment stays with whatever is answered."""
        self.comment("x")
        self.choose("yes")
        self.on_to(4)
        self.on_to(3, self.previous)
        self.assert_chosen("yes")
        self.comment(comment)

    def not_applicable(self, reason):
        """It is asked for its reason, and saved with it alone."""
        self.window.press(self.tr("Doesn't apply…"))
        self.assert_chosen("na")
        self.window.wait_text(self.tr("Write the reason, then it is saved."))
        self.assertNotIn(7, self.exported())
        self.window.find("text", self.tr("Why does it not apply to you? (needed)"))
        self.assert_names()
        self.window.write(self.window.find("text", self.tr("Why does it not apply to you? (needed)")), reason)
        self.window.wait_text(self.tr("Saved"))
        self.assertEqual(self.exported()[7], ("na", reason))

    def stop_and_go_on(self, number):
        self.window.press(self.tr("Stop for now"))
        self.go_on(number)

    def go_on(self, number):
        self.window.press(self.tr("Continue"))
        self.at_question(number)
        self.find_buttons()
        self.window.wait_text(self.tr("%1$u of %2$u answered", number - 1, len(QUESTIONS)))

    def survive_a_kill(self, number):
        self.window.kill()
        self.start(leaks=False)
        self.go_on(number)

    def there_and_back(self, number, choice):
        """The language changes in the middle of a word."""
        self.comment("書きかけの")
        for language in ("ja-easy", "en", "ja"):
            self.switch_language(language)
            self.at_question(number)
            self.assert_chosen(choice)
            comment = self.window.find("text", self.tr("Comment, for yourselves and for the report"))
            self.assertEqual(read(comment), "書きかけの")
            self.assert_names()
        self.find_buttons()

    def result(self, answers):
        window = self.window
        press(self.next)
        band = expect_score(answers)["band"]
        band = next(b for b in ROOT.findall("bands/band") if b.get("id") == band["id"])
        window.wait_text(next(t.text for t in band.findall("title") if t.get(LANG) == "ja"))
        wait_for(lambda: not window.look("radio button"), "the question page to go")

        # The pictures in words: the score, and every part.
        pictures = [n.name for n in window.look("image") if n.name]
        score = expect_score(answers)
        self.assertTrue(any(str(score["percent"]) in p for p in pictures), pictures)
        for part in ROOT.findall("part"):
            title = next(t.text for t in part.findall("title") if t.get(LANG) == "ja")
            self.assertTrue(any(title in p for p in pictures), (title, pictures))

        plan = json.loads(self.cli("plan", "--db", self.db, "--lang", "ja", "--format", "json"))["steps"]
        self.assertEqual([n.name for n in window.look("list item")][:3], [step["title"] for step in plan[:3]])
        unknown = [question for question in QUESTIONS if answers[question.number] == "unknown"]
        self.assertGreater(len(unknown), 3)
        window.press(self.tr("Show all of them (%u)", len(unknown)))
        wait_for(lambda: all(window.reads(question.text("ask", "ja")) for question in unknown), "every one of them")
        self.assert_names()
        self.tables(score)

    def tables(self, score):
        """Every chart has its table, which says the same figures row by row, with their heads."""
        window = self.window
        for name in (self.tr("Result"), self.tr("Part by part")):
            window.press(self.tr("As a table: %s", name))
            wait_for(lambda: window.look("table", name), f"the table of {name}")
        rows = [n.name for n in window.look("table row")]
        comma, now = self.tr(", "), self.tr("This time")
        self.assertIn(f"{now}{comma}{self.tr('Points')} {self.tr('%d points', score['percent'])}", rows)
        for part, own in zip(ROOT.findall("part"), score["parts"], strict=True):
            title = next(t.text for t in part.findall("title") if t.get(LANG) == "ja")
            self.assertIn(f"{title}{comma}{now} {own['percent']}", rows)
            self.assertIn(title, [n.name for n in window.look("row header")])
            self.assertIn(str(own["percent"]), [n.name for n in window.look("table cell")])
        self.assert_names()

    def pdf(self):
        window, path = self.window, self.folder / "点検 報告書.pdf"
        window.press(self.tr("Report"))
        window.find("push button", self.tr("Save as PDF…"))
        self.assert_names()
        window.press(self.tr("Save as PDF…"))
        self.save_as(path)
        window.wait_text(self.tr("Saved in the folder “%1$s” as %2$s", self.folder, path.name))

        info = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
        self.assertRegex(info, r"Tagged: +yes")
        self.assertRegex(info, r"Author: +株式会社 山田製作所")
        self.assertRegex(info, r"Page size: +59\d.* \(A4\)")
        text = "".join(subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True,
                                      text=True).stdout.split())
        for wanted in ("株式会社山田製作所", "毎週月曜に確認", "社用のメールがないため", QUESTIONS[24].text("ask", "ja")):
            self.assertIn(wanted, text)
        again = self.folder / "cli.pdf"
        self.cli("report", "--db", self.db, "--lang", "ja", "-o", again)
        self.assertEqual(again.read_bytes(), path.read_bytes())

    def save_as(self, path):
        """GTK's own dialog."""
        name = wait_for(lambda: [n for n in self.window.look("text") if read(n).endswith(".pdf")], "a proposed name")[0]
        self.assertIn("株式会社 山田製作所", read(name))
        self.window.write(name, str(path))
        self.window.press(self.tr("Save"))
        wait_for(path.exists, path)


class Keyboard(WalkTest):
    def test_by_keyboard_alone(self):
        """The name, then number and Enter for each question; Tab, arrows and Space do it too."""
        answers = {q.number: ["yes", "partly", "no", "unknown"][q.number % 4] for q in QUESTIONS}
        window = self.start()
        window.find("push button", self.tr("Begin"))
        window.focus()
        window.type("Yamada Works")
        name = window.find("text", self.tr("Name of your firm or association"))
        wait_for(lambda: read(name) == "Yamada Works", lambda: f"the typed name, not {read(name)!r}")
        window.key("Return")

        self.at_question(1)
        for number in range(1, 25):
            window.key(KEYS[answers[number]], "Return")
            wait_for(lambda: self.where.name == self.place(number + 1), lambda: f"question {number + 1}")
        # The last one with the arrow keys and the space bar; then the keys for previous and next.
        window.key("Down", "space")
        wait_for(lambda: is_checked(self.cards[CHOICES["partly"]["ja"]]), "the second card to be chosen")
        window.key("Page_Up")
        wait_for(lambda: self.where.name == self.place(24), "question 24")
        window.key("alt+Right")
        wait_for(lambda: self.where.name == self.place(25), "question 25")
        window.key("Return")

        wait_for(lambda: self.tr("Report") in window.focused(), "the result, with its report button in focus")
        answers[25] = "partly"
        self.assertEqual(self.exported(), {n: (a, "") for n, a in answers.items()})
        window.wait_text(self.tr("Begin with these"))
        window.key("ctrl+q")
        window.wait_end()


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
