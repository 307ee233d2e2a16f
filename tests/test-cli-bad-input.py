# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input to the command line: one clear sentence, exit 1, nothing lost, nothing left behind."""
import hashlib
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import unittest

from cli_support import CHECKLIST, SOURCE, CliTest, everything, make_csv

GOOD_XML = (SOURCE / f"data/checklists/{CHECKLIST}.xml").read_bytes()
HEADER = b"question,answer,comment\n"
MEGABYTE = 1 << 20
SCALE = b'<scale points="official">'


def declare(doctype, body=b"&e;"):
    """The good checklist with a DOCTYPE, and an entity in its first title."""
    xml = GOOD_XML.replace(b"<checklist ", doctype + b"\n<checklist ", 1)
    start = xml.index(b">", xml.index(b"<title")) + 1
    return xml[:start] + body + xml[start:]


def replace(old, new, count=1):
    assert old in GOOD_XML
    return GOOD_XML.replace(old, new, count)


def bomb():
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))
    return declare(f'<!DOCTYPE checklist [<!ENTITY e0 "ha">{entities}]>'.encode(), b"&e29;")


class Checklists(CliTest):
    def test_faults_are_told_with_file_and_line(self):
        secret = self.write("secret.txt", "canary-7391")
        cases = {
            "empty": b"",
            "no XML": b"hello\n",
            "cut off": GOOD_XML[:len(GOOD_XML) // 2],
            "unclosed": replace(b"</part>", b""),
            "another root": b"<cake/>",
            "unknown element": replace(SCALE, b"<cake/>" + SCALE),
            "unknown attribute": replace(SCALE, b'<scale cake="1">'),
            "entity bomb": bomb(),
            "external entity": declare(b'<!DOCTYPE checklist [<!ENTITY e SYSTEM "%s">]>' % os.fsencode(secret)),
            "external DTD": declare(b'<!DOCTYPE checklist SYSTEM "%s">' % os.fsencode(secret), b""),
            "parameter entity": declare(b'<!DOCTYPE checklist [<!ENTITY %% p SYSTEM "%s"> %%p;]>' % os.fsencode(secret),
                                        b""),
            "inclusion": replace(SCALE, b'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="%s" '
                                        b'parse="text"/>' % os.fsencode(secret) + SCALE),
            "deep nesting": b"<checklist>" + b"<a>" * 200000 + b"</a>" * 200000 + b"</checklist>",
            "broken UTF-8": replace("更新".encode(), b"\x93\xfa\x96\x7b"),
            "NUL byte": replace("更新".encode(), b"a\0b"),
            "duplicate question": replace(b'<question number="2"', b'<question number="1"'),
            "question after itself": replace(b'<question number="1"', b'<question after="1" number="1"'),
            "duplicate choice": replace(b'<choice id="no"', b'<choice id="yes"'),
            "missing language": replace(b'<title xml:lang="ja">', b'<title xml:lang="fr">'),
            "weight out of range": replace(b'weight="', b'weight="9'),
        }
        for name, xml in cases.items():
            with self.subTest(name):
                path = self.write("bad.xml", xml)
                said = self.refused("check", path, lines=None)
                for line in said.splitlines():
                    self.assertRegex(line, r"^\S*/bad\.xml:\d+: .+\.$")
                self.assertNotIn("canary", said)

    def test_cycle_between_questions(self):
        xml = replace(b'<question number="1" weight', b'<question number="1" after="2" weight')
        xml = xml.replace(b'<question number="2" weight', b'<question number="2" after="1" weight', 1)
        self.assertIn(b'number="2" after="1"', xml)
        self.assertRegex(self.refused("check", self.write("bad.xml", xml), lines=None), r"bad\.xml:\d+: ")

    def test_what_has_no_name_is_not_looked_up(self):
        xml = GOOD_XML.replace(b"<map checklist=\"ipa-basics\"", b"<map", 1)
        self.assertNotEqual(xml, GOOD_XML)
        self.assertIn("“checklist” is missing in <map>", self.refused("check", self.write("bad.xml", xml)))

    def test_every_fault_is_told(self):
        xml = GOOD_XML.replace(b'<choice id="no"', b'<choice id="yes"', 1)
        xml = xml.replace(b'<question number="25"', b'<question number="24"', 1)
        first, second = self.refused("check", self.write("bad.xml", xml), lines=2).splitlines()
        self.assertLess(int(first.split(":")[1]), int(second.split(":")[1]))

    def test_huge_files(self):
        path = self.write("huge.xml", GOOD_XML)
        os.truncate(path, 100 * MEGABYTE)
        self.refused("check", path)
        path = self.write("endless.xml", GOOD_XML.replace(SCALE, b" " * 100 * MEGABYTE + SCALE, 1))
        self.refused("check", path)

    def test_good_among_bad(self):
        good, bad = self.write("good.xml", GOOD_XML), self.write("bad.xml", b"<checklist>")
        result = self.run_cli("check", bad, good, "missing.xml", self.folder)
        self.assertEqual((result.returncode, result.stdout), (1, f"{good}: ok\n"))
        self.assertEqual(len(result.stderr.splitlines()), 3)
        self.assertEqual(self.cli("check", good), f"{good}: ok\n")


class Answers(CliTest):
    def import_file(self, path, **options):
        return self.refused("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", path, **options)

    def test_faults_are_told_with_file_and_line(self):
        cases = {
            "empty": (b"", 1),
            "BOM alone": (b"\xef\xbb\xbf", 1),
            "no header": (b"1,yes\n2,no\n", 1),
            "column missing": (b"question,comment\n1,x\n", 1),
            "column unknown": (b"question,answer,mood\n1,yes,fine\n", 1),
            "column twice": (b"question,answer,answer\n1,yes,no\n", 1),
            "number unknown": (HEADER + b"1,yes,\n26,yes,\n", 3),
            "number zero": (HEADER + b"0,yes,\n", 2),
            "number negative": (HEADER + b"-1,yes,\n", 2),
            "number in words": (HEADER + b"one,yes,\n", 2),
            "number too large": (HEADER + b"4294967297,yes,\n", 2),
            "number missing": (HEADER + b",yes,\n", 2),
            "question twice": (HEADER + b"1,yes,\n2,yes,\n1,yes,\n", 4),
            "question twice, spelled otherwise": (HEADER + b"1,yes,\n01,yes,\n", 3),
            "answer unknown": (HEADER + b"1,maybe,\n", 2),
            "answer missing": (HEADER + b"1,,\n", 2),
            "answer in capitals": (HEADER + b"1,YES,\n", 2),
            "not applicable without a reason": (HEADER + b"1,na,\n", 2),
            "not applicable with a blank reason": (HEADER + "1,na,\u3000 \n".encode(), 2),
            "not applicable without a column": (b"question,answer\n1,na\n", 2),
            "row of nothing": (b"question,answer,comment,proof,flagged\n1,,,,\n", 2),
            "flag in other words": (b"question,answer,flagged\n1,yes,perhaps\n", 2),
            "proof twice": (b"question,answer,proof,proof\n1,yes,,\n", 1),
            "row too short": (HEADER + b"1,yes,\n2,yes\n", 3),
            "row too long": (HEADER + b"1,yes,a,b\n", 2),
            "NUL byte": (HEADER + b"1,yes,a\0b\n", 2),
            "broken UTF-8": (HEADER + b"1,yes,\x93\xfa\x96\x7b\n", 2),
            "UTF-16": ("question,answer\n1,yes\n".encode("utf-16"), 1),
            "unclosed quotation mark": (HEADER + b'1,yes,"a\nb\n2,yes,\n', 2),
            "text after a quotation mark": (HEADER + b'1,yes,"a"b\n', 2),
            "quotation mark within": (HEADER + b'1,yes,a"b\n', 2),
            "line after a quoted line break": (HEADER + b'1,yes,"a\n\nb"\n99,yes,\n', 5),
            "first fault wins": (HEADER + b"1,maybe,\n99,yes,\n", 2),
        }
        for name, (data, line) in cases.items():
            with self.subTest(name):
                said = self.import_file(self.write("bad.csv", data))
                self.assertRegex(said, rf"^\S*/bad\.csv:{line}: .+\.$")
        self.assertFalse(self.db.exists(), "bad answers leave no trace")

    def test_hostile_text_is_made_harmless(self):
        said = self.import_file(self.write("bad.csv", HEADER + b"1,\x1b[2J\x07" + b"y" * MEGABYTE + b",\n"))
        self.assertNotIn("\x1b", said)
        self.assertLess(len(said), 500)

    def test_huge_files(self):
        zeros = self.write("zeros.csv", HEADER)
        os.truncate(zeros, 1024 * MEGABYTE)
        self.import_file(zeros)
        for name, filling in (("letters", b"x"), ("commas", b","), ("marks", b'"'), ("lines", b"\n,")):
            for size in (15, 17):
                with self.subTest(name, size=size):
                    # An odd number of marks leaves the last one open.
                    data = HEADER + b"1,yes," + filling * (size * MEGABYTE // len(filling) | 1)
                    self.import_file(self.write("huge.csv", data if name != "letters" else data + b',"'))

    def test_other_arguments(self):
        path = self.write("a.csv", make_csv({1: "yes"}))
        good = {"--db": self.db, "--checklist": CHECKLIST, "--organisation": "o", "--date": "2026-11-22"}
        for changed in ({"--checklist": "nothing"}, {"--checklist": "../x"}, {"--organisation": ""},
                        {"--organisation": " \n "}, {"--date": "22.11.2026"}, {"--date": "2026-02-30"},
                        {"--date": "2026-2-3"}, {"--date": ""}, {"--date": "2026-11-22 "}, {"--organisation": b"\xff\xfe"},
                        {"--db": b"\xff.db"}, {"--db": path / "x.db"}):
            with self.subTest(changed):
                self.refused("import", *(word for pair in {**good, **changed}.items() for word in pair), path)
        for missing in ("nothing.csv", "nothing/nothing.csv", self.folder):
            self.refused("import", *(word for pair in good.items() for word in pair), missing)

    def test_a_pipe_is_read_to_its_end(self):
        """Also one whose writer is slower than we are, and one that nobody writes to."""
        self.write("a.csv", make_csv(everything("yes")))
        wrapper = ("sh", "-c", '(sleep 0.2; cat a.csv) | "$@"', "sh")
        self.assertEqual(self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o",
                                  "/dev/stdin", wrapper=wrapper), "1\n")
        os.mkfifo(self.folder / "nobody")
        self.import_file("nobody")

    def test_an_import_is_all_or_nothing(self):
        self.import_answers({1: "yes"})
        before = self.cli("score", "--db", self.db, "--format", "json")
        self.import_file(self.write("bad.csv", HEADER + b"1,yes,\n2,no,\n3,maybe,\n"))
        self.assertEqual(self.cli("score", "--db", self.db, "--format", "json"), before)


class Databases(CliTest):
    COMMANDS = (["score"], ["plan"], ["report", "-o", "out.pdf"], ["export", "-o", "out.csv"])

    def refused_by_all(self, path, importing=True):
        for command in self.COMMANDS:
            with self.subTest(command):
                self.refused(*command, "--db", path)
        if importing:
            answers = self.write("a.csv", make_csv({1: "yes"}))
            self.refused("import", "--db", path, "--checklist", CHECKLIST, "--organisation", "o", answers)
        self.assertFalse([p for p in self.folder.iterdir() if p.name.startswith("out")])

    def test_missing(self):
        self.refused_by_all(self.folder / "nothing.db", importing=False)
        self.assertFalse((self.folder / "nothing.db").exists())
        self.refused_by_all(self.folder)

    def test_no_database(self):
        for data in (b"This is a letter, not a database.\n" * 100, b"\0" * 5000, os.urandom(9000), GOOD_XML):
            path = self.write("bad.db", data)
            self.refused_by_all(path)
            self.assertEqual(path.read_bytes(), data)

    def test_another_programs_database(self):
        path = self.folder / "other.db"
        connection = sqlite3.connect(path)
        connection.executescript("CREATE TABLE contacts (name TEXT); INSERT INTO contacts VALUES ('x');")
        connection.close()
        before = path.read_bytes()
        self.refused_by_all(path)
        self.assertEqual(path.read_bytes(), before)

    def test_truncated(self):
        self.import_answers(everything("partly"))
        whole = self.db.read_bytes()
        for size in (50, 1000, 4096, len(whole) // 2, len(whole) - 4096):
            with self.subTest(size=size):
                path = self.write("cut.db", whole[:size])
                self.refused_by_all(path)
                self.assertEqual(path.read_bytes(), whole[:size])

    def test_pages_that_disagree(self):
        """Each page is sound, but what one says the other does not find, as after a flipped bit."""
        self.import_answers(everything("partly"))
        whole = self.db.read_bytes()
        sha256 = hashlib.sha256(GOOD_XML).hexdigest().encode()
        for place in {whole.index(sha256), whole.rindex(sha256)}:
            spoilt = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1:]
            path = self.write("spoilt.db", spoilt)
            self.refused_by_all(path, importing=False)
            self.assertEqual(path.read_bytes(), spoilt)

    def test_newer(self):
        self.import_answers({1: "yes"})
        connection = sqlite3.connect(self.db)
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
        before = self.db.read_bytes()
        self.refused_by_all(self.db)
        self.assertEqual(self.db.read_bytes(), before)

    def test_locked(self):
        self.import_answers({1: "yes"})
        path = self.write("a.csv", make_csv({1: "no"}))
        holder = sqlite3.connect(self.db, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        self.refused("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", path)
        holder.execute("ROLLBACK")
        holder.close()
        self.assertEqual(json.loads(self.cli("score", "--db", self.db, "--format", "json"))["assessment"], 1)
        self.assertEqual(self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", path), "2\n")

    def test_no_assessment(self):
        self.import_answers({1: "yes"})
        for command in self.COMMANDS:
            self.assertIn("99", self.refused(*command, "--db", self.db, "--assessment", "99"))


class Disk(CliTest):
    """What cannot be written. Run without the powers of root, to whom nothing is forbidden."""

    def setUp(self):
        super().setUp()
        self.wrapper = ()
        if os.geteuid() == 0:
            self.wrapper = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
            # The folders of the build and the sources may be closed to others.
            self.program = shutil.copy(self.program, self.folder)
            suppressions = shutil.copy(SOURCE / "tests/lsan.supp", self.folder)
            self.environment["LSAN_OPTIONS"] = f"suppressions={suppressions}:print_suppressions=0"
        self.answers = self.write("a.csv", make_csv({1: "no"}))
        self.import_answers({1: "yes"})
        self.locked = self.folder / "locked"
        self.locked.mkdir()

    def lock(self):
        for path in self.locked.iterdir():
            path.chmod(0o444)
        self.locked.chmod(0o555)
        self.addCleanup(self.locked.chmod, 0o755)

    def test_read_only_database(self):
        shutil.copy(self.db, self.locked / "t.db")
        before = (self.locked / "t.db").read_bytes()
        self.lock()
        arguments = ["--checklist", CHECKLIST, "--organisation", "o", self.answers]
        self.refused("import", "--db", self.locked / "t.db", *arguments, wrapper=self.wrapper)
        self.refused("import", "--db", self.locked / "new.db", *arguments, wrapper=self.wrapper)
        self.assertEqual((self.locked / "t.db").read_bytes(), before)
        # To read, it will do.
        score = self.cli("score", "--db", self.locked / "t.db", "--format", "json", wrapper=self.wrapper)
        self.assertEqual(json.loads(score)["points"], 4)
        self.assertEqual([p.name for p in self.locked.iterdir()], ["t.db"])

    def test_unwritable_output(self):
        existing = self.locked / "old"
        existing.write_text("old")
        (self.folder / "t.db").chmod(0o644)
        self.lock()
        for command in ("report", "export"):
            for output in (existing, self.locked / "new", self.folder / "no/such/folder", self.folder, "/dev/full",
                           self.answers / "x", "/proc/x", self.locked / ("x" * 300), ""):
                with self.subTest(command, output=output):
                    self.refused(command, "--db", self.db, "-o", output, wrapper=self.wrapper)
        self.assertEqual(existing.read_text(), "old")
        self.assertEqual([p.name for p in self.locked.iterdir()], ["old"])

    def test_output_is_replaced_when_complete(self):
        for command, start in (("report", b"%PDF-"), ("export", b"question,answer,comment,proof,flagged\r\n")):
            path = self.write("existing", b"old" * 1000000)
            self.cli(command, "--db", self.db, "-o", path)
            self.assertTrue(path.read_bytes().startswith(start))
            self.assertNotIn(b"oldold", path.read_bytes())

    def test_output_through_a_link(self):
        target = self.write("target", b"old")
        (self.folder / "link").symlink_to(target)
        self.cli("export", "--db", self.db, "-o", "link")
        self.assertTrue((self.folder / "link").is_symlink())
        self.assertTrue(target.read_bytes().startswith(b"question"))

    def test_full_disk(self):
        """A limit on the size of files stands for the disk: it fails in the same places."""
        def limit(size):
            return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        words = " ".join(f"{n * 2654435761 % 2 ** 32:x}" for n in range(8000))
        self.import_answers({1: "yes"}, {1: words})
        existing = self.write("existing", b"old")
        names = sorted(p.name for p in self.folder.iterdir())
        # Enough for what SQLite needs to read, too little for the output.
        for command in ("report", "export"):
            self.assertIn("existing", self.refused(command, "--db", self.db, "-o", existing, preexec_fn=limit(33000)))
            self.assertEqual(existing.read_bytes(), b"old")
            self.assertEqual(sorted(p.name for p in self.folder.iterdir()), names, "nothing half-written stays")

        for size in (0, 100, 8192, 20000):
            self.refused("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o", self.answers,
                         preexec_fn=limit(size))
            self.assertEqual(json.loads(self.cli("score", "--db", self.db, "--format", "json"))["assessment"], 2)
        self.assertEqual(self.cli("import", "--db", self.db, "--checklist", CHECKLIST, "--organisation", "o",
                                  self.answers), "3\n")

    def test_the_database_is_not_overwritten(self):
        before = self.db.read_bytes()
        (self.folder / "alias").symlink_to(self.db)
        os.link(self.db, self.folder / "hard")
        # Another program has it open, so that the files beside it are there.
        holder = sqlite3.connect(self.db)
        self.addCleanup(holder.close)
        holder.execute("SELECT id FROM assessment").fetchall()
        for command in ("report", "export"):
            for output in (self.db, "t.db", "./t.db", "alias", "hard", "t.db-wal", "t.db-shm"):
                self.refused(command, "--db", self.db, "-o", output)
        self.assertEqual(self.db.read_bytes(), before)

    def test_stdout_that_cannot_be_written(self):
        for command in (["score", "--db", self.db], ["plan", "--db", self.db], ["checklists"], ["--help"],
                        ["--version"]):
            with open("/dev/full", "wb") as full:
                self.refused(*command, stdout=full, stderr=subprocess.PIPE)
            reader, writer = os.pipe()
            os.close(reader)
            self.refused(*command, stdout=writer, stderr=subprocess.PIPE)
            os.close(writer)


if __name__ == "__main__":
    unittest.main()
