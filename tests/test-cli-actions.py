# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of the plan on the command line, and as files for other programs: a table and a calendar (RFC 5545)."""
import csv
import datetime
import io
import json
import re
import sqlite3
import unittest

from cli_support import CliTest, everything

CONTENT_LINE = re.compile(r'[A-Z-]+(;[A-Z-]+=("[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*))*:[^\x00-\x08\x0a-\x1f\x7f]*')
NOTE = ("見積もりは2社から、それと；全角も, 半角,も;\\逆斜線\\n（改行ではない）\n2行目。" + "長い文。𠮷野家👩‍🔧🇯🇵" * 40
        + "\r\n3行目\t表")


def unescape(text):
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text)


class Actions(CliTest):
    def setUp(self):
        super().setUp()
        self.import_answers(everything("no"))

    def actions(self, *arguments, **options):
        return self.cli("actions", *arguments, "--db", self.db, **options)

    def listed(self, **options):
        """By question; the order of the plan is another test's."""
        actions = json.loads(self.actions("list", "--format", "json", **options))["actions"]
        return sorted(actions, key=lambda action: action["question"])

    def set(self, number, *arguments, step=1):
        self.actions("set", "--question", number, "--step", step, *arguments)

    def calendar(self, language="ja"):
        path = self.folder / "plan.ics"
        self.cli("calendar", "--db", self.db, "--lang", language, "-o", path)
        return path.read_bytes()

    def test_set_and_list(self):
        self.assertEqual(self.listed(), [])
        self.assertIn("No step", self.actions())
        self.set(4, "--status", "doing", "--owner", "佐藤", "--due", "2027-01-15", "--cost", "3万円", "--note", "メモ")
        self.set(1, step=0)
        first, second = self.listed()
        self.assertEqual((first["question"], first["step"], first["status"]), (1, 0, "todo"))
        self.assertEqual({key: second[key] for key in ("question", "step", "status", "owner", "due", "cost", "note")},
                         {"question": 4, "step": 1, "status": "doing", "owner": "佐藤", "due": "2027-01-15",
                          "cost": "3万円", "note": "メモ"})
        # What is not named stays as it is, what is empty is cleared.
        self.set(4, "--status", "done", "--due", "", "--title", "登録を止める")
        second = self.listed()[1]
        self.assertEqual((second["status"], second["owner"], second["due"]), ("done", "佐藤", ""))
        self.assertEqual((second["title"], second["wording"]), ("登録を止める", "登録を止める"))
        self.assertRegex(second["done"], r"^\d{4}-\d\d-\d\d$")
        text = self.actions("list", "--lang", "ja")
        self.assertIn("登録を止める", text)
        self.assertIn("完了", text)

        self.actions("remove", "--question", 4)
        self.assertEqual([a["question"] for a in self.listed()], [1])

    def test_bad_input(self):
        self.set(4)
        before = self.listed()
        cases = [("set",), ("set", "--question", "x"), ("set", "--question", "0"), ("set", "--question", "99"),
                 ("set", "--question", "4", "--step", "9"), ("set", "--question", "4", "--step", "-1"),
                 ("set", "--question", "4", "--status", "finished"), ("set", "--question", "4", "--status", "declined"),
                 ("set", "--question", "4", "--status", "declined", "--reason", " 　"),
                 ("set", "--question", "4", "--due", "2027-02-29"), ("set", "--question", "4", "--due", "tomorrow"),
                 ("remove", "--question", "5"), ("burn",), ("set", "--question", "4", "--assessment", "77")]
        for case in cases:
            self.refused("actions", *case, "--db", self.db)
        self.assertEqual(self.listed(), before)
        missing = self.folder / "none.db"
        self.refused("actions", "set", "--question", "4", "--db", missing)
        self.assertFalse(missing.exists())
        self.refused("calendar", "--db", self.db, "-o", self.folder / "plan.ics")
        self.assertFalse((self.folder / "plan.ics").exists())
        self.set(4, "--due", "2027-01-15")
        self.refused("calendar", "--db", self.db, "-o", self.db)
        self.assertEqual(len(self.listed()), 1)

    def test_table(self):
        self.set(4, "--note", NOTE, "--cost", "=1+1", "--owner", "佐藤, 鈴木", "--due", "2027-01-15")
        self.set(5, "--status", "declined", "--reason", "\"いらない\"")
        raw = self.actions("list", "--format", "csv", "--lang", "ja", text=False)
        self.assertTrue(raw.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
        self.assertEqual(len(rows), 3)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        table = sorted((dict(zip(rows[0], row)) for row in rows[1:]), key=lambda row: row["質問"])
        self.assertEqual([row["質問"] for row in table], ["4", "5"])
        self.assertEqual((table[0]["メモ"], table[0]["だれが"], table[0]["期限"]), (NOTE, "佐藤, 鈴木", "2027-01-15"))
        # No formula in a spreadsheet.
        self.assertEqual(table[0]["費用"], "'=1+1")
        self.assertEqual(table[1][rows[0][-1]], "\"いらない\"")

    def parse(self, raw):
        """The events as lists of (name, parameters, value), by the RFC's rules of lines."""
        self.assertTrue(raw.endswith(b"\r\n"))
        lines = raw.split(b"\r\n")[:-1]
        for line in lines:
            self.assertNotIn(b"\n", line)
            self.assertNotIn(b"\r", line)
            self.assertGreater(len(line), 0)
            self.assertLessEqual(len(line), 75)
            line.decode()  # never folded inside a character
        unfolded = []
        for line in lines:
            if line.startswith((b" ", b"\t")):
                unfolded[-1] += line[1:]
            else:
                unfolded.append(line)
        parsed = []
        for line in unfolded:
            text = line.decode()
            self.assertRegex(text, CONTENT_LINE)
            self.assertTrue(CONTENT_LINE.fullmatch(text), text)
            name, value = text.split(":", 1)
            name, *parameters = name.split(";")
            parsed.append((name, parameters, value))
        self.assertEqual(parsed[0], ("BEGIN", [], "VCALENDAR"))
        self.assertEqual(parsed[-1], ("END", [], "VCALENDAR"))
        self.assertEqual([p[2] for p in parsed if p[0] == "VERSION"], ["2.0"])
        self.assertEqual(len([p for p in parsed if p[0] == "PRODID"]), 1)
        events, event = [], None
        for line in parsed[1:-1]:
            if line == ("BEGIN", [], "VEVENT"):
                self.assertIsNone(event)
                event = {}
            elif line == ("END", [], "VEVENT"):
                events.append(event)
                event = None
            elif event is not None:
                self.assertNotIn(line[0], event)  # each once at the most
                event[line[0]] = line[1:]
            else:
                self.assertNotIn(line[0], ("BEGIN", "END"))
        self.assertIsNone(event)
        return events

    def test_calendar(self):
        self.set(4, "--note", NOTE, "--due", "2027-01-31", "--title", "件名; カンマ, と\\")
        self.set(5, "--due", "2028-02-29", "--status", "declined", "--reason", "いらない")
        self.set(6, "--due", "2027-12-31", "--status", "done")
        self.set(7)
        raw = self.calendar()
        self.assertEqual(raw, self.calendar())
        first, second, third = sorted(self.parse(raw), key=lambda event: event["UID"][1])
        for event in first, second, third:
            for name in "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS":
                self.assertIn(name, event)
            for name in "DTSTAMP", "CREATED", "LAST-MODIFIED":
                self.assertRegex(event[name][1], r"^\d{8}T\d{6}Z$")
                datetime.datetime.strptime(event[name][1], "%Y%m%dT%H%M%SZ")
            self.assertEqual(event["DTSTART"][0], ["VALUE=DATE"])
            start, end = (datetime.datetime.strptime(event[name][1], "%Y%m%d") for name in ("DTSTART", "DTEND"))
            self.assertEqual(end - start, datetime.timedelta(days=1))
            self.assertIn(event["STATUS"][1], ("CONFIRMED", "CANCELLED", "TENTATIVE"))
            self.assertRegex(event["SEQUENCE"][1], r"^\d+$")
            self.assertNotIn("株式会社", event["UID"][1])
        self.assertEqual(len({event["UID"][1] for event in (first, second, third)}), 3)
        self.assertEqual(first["DTSTART"][1], "20270131")
        self.assertEqual(unescape(first["SUMMARY"][1]), "件名; カンマ, と\\")
        self.assertIn(NOTE.replace("\r\n", "\n"), unescape(first["DESCRIPTION"][1]))
        self.assertEqual((first["STATUS"][1], second["STATUS"][1], third["STATUS"][1]),
                         ("CONFIRMED", "CANCELLED", "CONFIRMED"))
        self.assertIn("いらない", second["DESCRIPTION"][1])

    def test_calendar_counts_up(self):
        self.set(4, "--due", "2027-01-31")
        before = self.parse(self.calendar())[0]
        with sqlite3.connect(self.db) as database:
            database.execute("UPDATE action SET created = created - 90000000, changed = changed - 90000000")
        older = self.parse(self.calendar())[0]
        self.set(4, "--due", "2027-02-01")
        after = self.parse(self.calendar())[0]
        self.assertEqual(before["SEQUENCE"][1], "0")
        self.assertEqual(older["UID"], after["UID"])
        self.assertGreaterEqual(int(after["SEQUENCE"][1]), 90)
        self.assertGreater(after["DTSTAMP"][1], older["DTSTAMP"][1])

    def test_every_length_is_folded(self):
        for length in range(60, 80):
            self.set(4, "--due", "2027-01-31", "--title", "a" * length + "表é𠮷" * 30)
            event, = self.parse(self.calendar("en"))
            self.assertEqual(unescape(event["SUMMARY"][1]), "a" * length + "表é𠮷" * 30)


if __name__ == "__main__":
    unittest.main()
