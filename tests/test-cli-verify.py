# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a report matches what is stored: its code written down a second time, from insight/code.h rather than from the
code, and every answer that verify gives."""
import contextlib
import hashlib
import json
import sqlite3
import subprocess
import unittest

from cli_support import CHECKLIST, QUESTIONS, ROOT, SOURCE, CliTest

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ANSWERS = {q.number: ("yes", "partly", "no", "unknown", "na")[q.number % 5] for q in QUESTIONS}
COMMENTS = {1: "覚え書き: 12", 2: "two\nlines", 5: "理由"}


def signs(name, fields, n):
    form = f"{name}\n".encode() + b"".join(b"%d:%s\n" % (len(f.encode()), f.encode()) for f in map(str, fields))
    bits = int.from_bytes(hashlib.sha256(form).digest(), "big")
    return [bits >> (256 - 5 * (i + 1)) & 31 for i in range(n)]


def times_x(element):
    return (element << 1) ^ (37 if element & 16 else 0)


def expect_code(database):
    with contextlib.closing(sqlite3.connect(database)) as db:
        number, created, organisation, date, edition, response = db.execute(
            "SELECT a.id, a.created, o.name, a.date, c.edition, r.id FROM assessment a JOIN organisation o"
            " ON o.id = a.organisation JOIN checklist c ON c.id = a.checklist JOIN response r ON r.assessment = a.id"
            " ORDER BY a.id DESC LIMIT 1").fetchone()
        rows = {row[0]: row[1:] for row in db.execute(
            "SELECT question, choice, comment, evidence, flagged FROM answer WHERE response = ?", (response,))}
    fields = [ROOT.get("id"), edition, organisation, date]
    for question in QUESTIONS:
        choice, comment, evidence, flagged = rows.get(question.number, (None, "", "", 0))
        fields += [question.number, choice or "", comment, evidence, flagged]
    code = signs("tenken-check-up 1", [number, created], 4) + signs("tenken-answers 1", fields, 15)
    remainder = 0
    for sign in code:
        remainder = times_x(remainder) ^ sign
    text = "".join(SIGNS[sign] for sign in code + [times_x(remainder)])
    return "-".join(text[i:i + 4] for i in range(0, 20, 4))


class Verify(CliTest):
    def verify(self, what, status, **options):
        result = self.run_cli("verify", "--db", self.db, what, **options)
        self.assertEqual((result.returncode, result.stderr), (status, ""))
        self.assertEqual(len(result.stdout.splitlines()), 1)
        return result.stdout

    def describe(self, what, status):
        return json.loads(self.cli_status(status, "verify", "--db", self.db, "--format", "json", what))

    def cli_status(self, status, *arguments):
        result = self.run_cli(*arguments)
        self.assertEqual((result.returncode, result.stderr), (status, ""))
        return result.stdout

    def report(self, name="r.pdf", language="ja"):
        self.cli("report", "--db", self.db, "--lang", language, "-o", self.folder / name)
        return self.folder / name

    def change(self, sql):
        with contextlib.closing(sqlite3.connect(self.db)) as database, database:
            database.execute(sql)

    def test_matches_until_an_answer_changes(self):
        self.import_answers(ANSWERS, COMMENTS)
        code = expect_code(self.db)
        for language in ("ja", "en"):
            path = self.report(language=language)
            self.assertIn("株式会社 例", self.verify(path, 0))
            self.assertEqual(self.describe(path, 0),
                             {"verdict": "matches", "code": code, "assessment": 1, "organisation": "株式会社 例",
                              "date": "2026-11-22", "sentence": self.verify(path, 0).strip()})
        self.assertEqual(self.describe(code.lower().replace("-", " "), 0)["verdict"], "matches")

        for sql in ("UPDATE answer SET choice = 'no' WHERE question = 1", "UPDATE answer SET comment = 'x' WHERE question = 2",
                    "UPDATE answer SET evidence = 'x' WHERE question = 3", "UPDATE answer SET flagged = 1 WHERE question = 4"):
            with self.subTest(sql):
                path = self.report()
                self.verify(path, 0)
                self.change(sql)
                self.assertIn("株式会社 例", self.verify(path, 3))
                self.assertEqual(self.describe(path, 3)["verdict"], "changed")
                self.assertEqual(self.describe(expect_code(self.db), 0)["verdict"], "matches")

    def test_stands_at_the_foot_of_every_page(self):
        self.import_answers(ANSWERS)
        text = subprocess.run(["pdftotext", self.report(), "-"], check=True, capture_output=True, encoding="utf-8").stdout
        pages = text.split("\f")[:-1]
        self.assertGreaterEqual(len(pages), 2)
        for page in pages:
            self.assertIn(expect_code(self.db), page)

    def test_a_name_is_no_answer(self):
        """What a check-up is called, and what is noted of it, does not change what was answered."""
        self.import_answers(ANSWERS)
        path = self.report()
        self.change("UPDATE assessment SET title = 't', note = 'n', finished = 0")
        self.verify(path, 0)

    def test_elsewhere(self):
        self.import_answers(ANSWERS, COMMENTS)
        path = self.report()
        self.db = self.folder / "other.db"
        self.import_answers({1: "no"})
        self.assertEqual(self.describe(path, 4), {
            "verdict": "unknown", "code": expect_code(self.folder / "t.db"), "assessment": None, "organisation": None,
            "date": None, "sentence": self.verify(path, 4).strip()})
        # The same answers, taken there as a file.
        self.import_answers(ANSWERS, COMMENTS)
        self.assertEqual(self.describe(path, 0)["assessment"], 2)

    def test_what_is_no_report(self):
        self.import_answers(ANSWERS)
        path = self.report()
        stripped = self.folder / "stripped.pdf"
        subprocess.run(["pdftocairo", "-pdf", path, stripped], check=True, capture_output=True)
        broken = self.write("broken.pdf", path.read_bytes()[:200])
        for name in (stripped, broken, self.write("a.pdf", "%PDF-"), self.write("b.pdf", ""), SOURCE / "README.md",
                     self.db):
            with self.subTest(name):
                self.assertEqual(self.describe(name, 5)["verdict"], "no-report")

    def test_what_cannot_be_read(self):
        self.import_answers(ANSWERS)
        path = self.report()
        self.refused("verify", "--db", self.db, self.folder / "none.pdf")
        self.refused("verify", "--db", self.folder / "none.db", path)
        self.refused("verify", "--db", self.db, status=2)

    def test_every_language(self):
        self.import_answers(ANSWERS)
        path = self.report()
        said = {self.verify(path, 0, env={"LANGUAGE": language}) for language in ("ja", "ja@easy", "en")}
        self.assertGreaterEqual(len(said), 2)
        for sentence in said:
            self.assertIn("株式会社 例", sentence)


if __name__ == "__main__":
    unittest.main()
