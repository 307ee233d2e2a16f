# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as a reader of the PDF has it: by pdfinfo, pdftotext and pdffonts."""
import contextlib
import re
import sqlite3
import subprocess
import unittest
from xml.etree import ElementTree

from cli_support import CHECKLIST, LANG, QUESTIONS, ROOT, SOURCE, CliTest, everything

MIXED = {q.number: ("yes", "partly", "no", "unknown", "na")[q.number % 5] for q in QUESTIONS}


def squeeze(text):
    """Without what line breaks add."""
    return re.sub(r"[\s\u00ad\u200b]", "", text)


class Report(CliTest):
    def make(self, language="ja", name="r.pdf", **options):
        path = self.folder / name
        self.assertEqual(self.cli("report", "--db", self.db, "--lang", language, "-o", path, **options), "")
        return path

    def tool(self, *command):
        result = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
        self.assertEqual(result.stderr, "")
        return result.stdout

    def info(self, path):
        return dict(line.split(":", 1) for line in self.tool("pdfinfo", "-enc", "UTF-8", path).splitlines())

    def text(self, path):
        return squeeze(self.tool("pdftotext", "-raw", "-enc", "UTF-8", path, "-"))

    def test_what_every_pdf_has(self):
        self.import_answers(MIXED)
        for language in ("ja", "en"):
            with self.subTest(language):
                path = self.make(language)
                info = self.info(path)
                self.assertEqual(info["Tagged"].strip(), "yes")
                self.assertEqual(info["Author"].strip(), "株式会社 例")
                self.assertIn("株式会社 例", info["Title"])
                self.assertIn("(A4)", info["Page size"])
                self.assertGreaterEqual(int(info["Pages"]), 2)
                self.tool("qpdf", "--check", path)
                fonts = self.tool("pdffonts", path).splitlines()[2:]
                self.assertTrue(fonts)
                for font in fonts:
                    embedded, subset, has_unicode = font[font.index(" ", 37):].split()[-5:-2]
                    self.assertEqual((embedded, has_unicode), ("yes", "yes"), font)

    def test_the_boxes_to_sign_are_the_organisations_own(self):
        self.import_answers(MIXED)
        with contextlib.closing(sqlite3.connect(self.db)) as database, database:
            database.execute("INSERT INTO signer SELECT id, 0, '工場長' FROM organisation")
            database.execute("INSERT INTO signer SELECT id, 1, '監査役' FROM organisation")
        self.assertIn("工場長監査役", self.text(self.make()))

    def test_decision_page_is_one_page(self):
        """With ordinary answers, whatever the checklist: the second page is the contents, and the notice stands in full."""
        second = {"ja": "目次", "en": "Contents"}
        for path in sorted((SOURCE / "data/checklists").glob("*.xml")):
            root = ElementTree.parse(path).getroot()
            if root.get("kind") == "discussion":
                continue
            ids = {choice.get("kind"): choice.get("id") for choice in root.iter("choice")}
            kinds = ("not-done", "partly", "unknown", "done")
            lines = [f"{number},{ids[kinds[number % 4]]}" for number in range(1, len(list(root.iter("question"))) + 1)]
            answers = self.write("answers.csv", "\n".join(["question,answer", *lines]) + "\n")
            self.cli("import", "--db", self.db, "--checklist", root.get("id"), "--organisation", "株式会社 例", answers)
            for language in second:
                with self.subTest(path.stem, language=language):
                    pdf = self.make(language)
                    page = self.tool("pdftotext", "-f", "2", "-l", "2", "-enc", "UTF-8", pdf, "-")
                    self.assertTrue(page.startswith(second[language]), page[:80])
                    notice = next(text.text for text in root.iter("notice") if text.get(LANG) == language)
                    self.assertIn(squeeze(notice), self.text(pdf))

    def test_questions_answers_and_comments_can_be_searched(self):
        comments = {q.number: f"覚え書き その{q.number}：確かめる人は{'甲乙丙丁'[q.number % 4]}。" for q in QUESTIONS}
        self.import_answers(MIXED, comments)
        for language in ("ja", "en"):
            with self.subTest(language):
                text = self.text(self.make(language))
                for question in QUESTIONS:
                    self.assertIn(squeeze(question.text("ask", language)), text)
                    self.assertIn(squeeze(comments[question.number]), text)
                    if MIXED[question.number] in ("partly", "no"):
                        self.assertIn(squeeze(question.text("step/do", language)), text)
                    if MIXED[question.number] == "unknown":
                        self.assertIn(squeeze(question.text("find-out", language)), text)
                for part in ROOT.findall("part"):
                    title = next(t.text for t in part.findall("title") if t.get(LANG) == language)
                    self.assertIn(squeeze(title), text)

    def test_proofs_and_flags_are_there(self):
        proofs = {q.number: f"証拠の写真{q.number}枚目 Ordner {q.number}" for q in QUESTIONS if q.number % 3}
        flags = {"ja": "あとで見直す", "en": "Look again later"}
        rows = [f"{q.number},{'' if q.number % 4 else 'no'},,{proofs.get(q.number, '')},{'yes' if q.number % 2 else ''}"
                for q in QUESTIONS if q.number % 4 == 0 or q.number in proofs or q.number % 2]
        self.cli("import", "--db", self.db, "--checklist", "ipa-self-check", "--organisation", "o",
                 self.write("proofs.csv", "\n".join(["question,answer,comment,proof,flagged", *rows]) + "\n"))
        for language, word in {"ja": "証明：", "en": "Proof: "}.items():
            with self.subTest(language):
                text = self.text(self.make(language))
                for proof in proofs.values():
                    self.assertIn(squeeze(word + proof), text)
                self.assertEqual(text.count(squeeze(flags[language])), sum(q.number % 2 for q in QUESTIONS))

    def test_one_language_at_a_time(self):
        self.import_answers(MIXED, {n: "none" for n, a in MIXED.items() if a == "na"}, organisation="Acme")
        self.assertNotRegex(self.text(self.make("en")), "[ぁ-ん]")
        # Words that the program adds are Japanese in a Japanese report: none of its English ones are left.
        japanese = self.text(self.make("ja"))
        for word in ("question", "points", "Effort", "Question", "Step", "answer", "page"):
            self.assertNotIn(word, japanese)

    def test_language_is_apart_from_the_interface(self):
        self.import_answers(MIXED)
        for language in ("ja", "en"):
            wanted = self.make(language).read_bytes()
            for env in ({"LANGUAGE": "ja"}, {"LANGUAGE": "en"}, {"LANGUAGE": "", "LC_ALL": "C"}):
                self.assertEqual(self.make(language, env=env).read_bytes(), wanted, env)
            self.cli("report", "--db", self.db, "-o", "default.pdf", env={"LANGUAGE": language})
            self.assertEqual((self.folder / "default.pdf").read_bytes(), wanted)

    def test_same_answers_same_bytes(self):
        self.import_answers(MIXED)
        first = self.make(name="1.pdf").read_bytes()
        again = self.make(name="2.pdf", env={"TZ": "Asia/Tokyo", "HOME": "/"}).read_bytes()
        self.assertEqual(first, again)

    def test_page_x_of_y(self):
        self.import_answers(MIXED)
        for language in ("ja", "en"):
            path = self.make(language)
            pages = int(self.info(path)["Pages"])
            for page in range(1, pages + 1):
                text = squeeze(self.tool("pdftotext", "-raw", "-f", str(page), "-l", str(page), path, "-"))
                self.assertRegex(text, rf"{page}(/|of){pages}")

    def test_corner_cases_have_a_report(self):
        for name, answers in (("nothing answered", {}), ("all done", everything("yes")), ("all na", everything("na")),
                              ("all unknown", everything("unknown")), ("one", {25: "no"})):
            with self.subTest(name):
                self.import_answers(answers)
                for language in ("ja", "en"):
                    path = self.make(language)
                    self.tool("qpdf", "--check", path)
                    self.assertIn("株式会社例", self.text(path))

    def test_monstrous_texts(self):
        comments = {
            1: " ".join(f"w{n:04}" for n in range(1700)),
            2: "".join(f"項{n:04}。" for n in range(1700)),
            3: "x" * 10000,
            4: "\n".join(f"l{n:04}" for n in range(500)),
            5: "絵文字 😀👩‍👩‍👧 עברית العربية \u202eabc\u202c \"'<&>",
            6: "\u0301" * 500 + "\u200b\ufeff\u0007\u2028end",
            7: "reserved \ufdd0\ufffe\uffff\U0010ffff kept",
        }
        name = "とても長い名前の会社" * 100
        self.import_answers({**everything("partly"), 1: "na"}, comments, organisation=name)
        for language in ("ja", "en"):
            with self.subTest(language):
                path = self.make(language)
                self.tool("qpdf", "--check", path)
                text = self.text(path)
                # Page ends come between, so that only the pieces can be looked for.
                for n in range(1700):
                    self.assertIn(f"w{n:04}", text)
                    self.assertIn(f"{n:04}。", text)
                for n in range(500):
                    self.assertIn(f"l{n:04}", text)
                self.assertGreaterEqual(text.count("x"), 10000)
                for word in ("絵文字", "😀", "end", "reserved", "kept"):
                    self.assertIn(word, text)

    def test_kinds_and_papers(self):
        self.import_answers(everything("no"))
        self.import_answers(MIXED)
        sizes = {"a4": "595.276 x 841.89", "a3": "841.89 x 1190.55", "letter": "612 x 792"}
        for kind in ("decision", "full", "actions", "changes", "partner", "poster", "blank"):
            for paper, size in sizes.items() if kind in ("actions", "poster") else [("a4", sizes["a4"])]:
                with self.subTest(kind, paper=paper):
                    self.cli("report", "--db", self.db, "--kind", kind, "--paper", paper, "--lang", "en", "-o", "k.pdf")
                    info = self.info(self.folder / "k.pdf")
                    self.assertEqual(info["Tagged"].strip(), "yes")
                    if kind == "actions":
                        size = " x ".join(reversed(size.split(" x ")))
                    found = [round(float(n)) for n in re.findall(r"[\d.]+", info["Page size"])[:2]]
                    self.assertEqual(found, [round(float(n)) for n in size.split(" x ")])

    def test_sections(self):
        self.import_answers(MIXED)
        self.cli("report", "--db", self.db, "--lang", "en", "--sections", "none", "-o", "none.pdf")
        self.cli("report", "--db", self.db, "--lang", "en", "--sections", "plan", "-o", "plan.pdf")
        self.assertEqual(self.info(self.folder / "none.pdf")["Pages"].strip(), "1")
        self.assertIn("Thewholeplan", self.text(self.folder / "plan.pdf"))
        self.assertNotIn("Annex:", self.text(self.folder / "plan.pdf"))

    def test_what_to_compare_with(self):
        first = self.import_answers(everything("no"))
        second = self.import_answers(everything("partly"))
        self.import_answers(everything("yes"))
        other = self.cli("import", "--db", self.db, "--checklist", "ipa-basics", "--organisation", "株式会社 例",
                         self.write("basics.csv", "question,answer\n1,yes\n")).strip()

        def compare(*options):
            self.cli("report", "--db", self.db, "--assessment", "3", "--kind", "changes", "--lang", "en", "-o", "c.pdf",
                     *options)
            return self.text(self.folder / "c.pdf")
        self.assertIn("50upsince", compare())
        self.assertIn("50upsince", compare("--earlier", second))
        self.assertIn("100upsince", compare("--earlier", first))
        self.assertNotIn("50upsince", compare("--earlier", first))
        for options in (["--earlier", other], ["--earlier", "77"]):
            self.refused("report", "--db", self.db, "--assessment", "3", "--kind", "changes", "-o", "x.pdf", *options)
        self.refused("report", "--db", self.db, "--assessment", first, "--kind", "changes", "-o", "x.pdf")
        self.assertFalse((self.folder / "x.pdf").exists())

    def test_words_that_are_not_known(self):
        self.import_answers(MIXED)
        for option in ("kind", "paper", "sections"):
            said = self.refused("report", "--db", self.db, f"--{option}", "nonsense", "-o", "x.pdf")
            self.assertIn(f"--{option}", said)
        self.refused("report", "--db", self.db, "--earlier", "x", "-o", "x.pdf", status=2)

    def test_sample(self):
        self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "みほん製作所",
                 SOURCE / "data/samples/answers.csv")
        self.assertIn("みほん製作所", self.text(self.make()))


if __name__ == "__main__":
    unittest.main()
