# SPDX-License-Identifier: GPL-3.0-or-later
"""The check-ups so far and the checklists by keyboard alone, as a screen reader hears them."""
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest

from window_support import BIN, Window, has_state, read, translator, wait_for, walk

import pyatspi  # after window_support, which keeps its warnings from being fatal here

SOURCE = pathlib.Path(__file__).parent.parent
FIRMS = ["Alpha Works", "Beta Works", "Gamma Works"]


class PastKeys(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.db = self.folder / "keys.db"
        self.tr = translator("en")

    def start(self):
        self.window = Window(self.db, self.folder, language="en", leaks=False)
        self.addCleanup(self.window.clean_up)
        self.window.focus()
        return self.window

    def query(self, sql):
        with sqlite3.connect(f"file:{self.db}?mode=ro", uri=True) as db:
            return db.execute(sql).fetchall()

    def wait_row(self, sql, row):
        wait_for(lambda: self.query(sql) == [row], lambda: f"{row}, not {self.query(sql)}")

    def tab_to_text(self, name):
        field = self.window.find("text", name)
        self.window.tab_to(lambda: has_state(field, pyatspi.STATE_FOCUSED))
        return field

    def test_past(self):
        for firm in FIRMS:
            subprocess.run([BIN / "tenken-cli", "import", "--db", self.db, "--checklist", "ipa-self-check",
                            "--organisation", firm, SOURCE / "data/samples/answers.csv"], check=True,
                           stdout=subprocess.DEVNULL, timeout=60)
        window = self.start()
        window.tab_to_name("All check-ups (3)")
        window.key("Return")

        # The list has the focus, is read before the details, and says all of a row in its name.
        window.wait_focus("Gamma Works")
        self.assertEqual(window.nameless_controls(), [])
        rows = window.look("list item")
        self.assertEqual([n.name.split("\n")[0] for n in rows[:3]], FIRMS[::-1])
        self.assertRegex(rows[0].name, r"(?s)Gamma Works.*25 questions.*\d+ of 100")
        self.assertTrue(has_state(rows[0], pyatspi.STATE_SELECTED))
        roles = [role for _, role in walk(window.tree)]
        self.assertLess(roles.index("list item"), roles.index("heading"))

        window.key("Down")
        window.wait_focus("Beta Works")
        wait_for(lambda: window.find("heading", "Beta Works"), "its details")
        window.key("Return")
        window.wait_focus("See the result")
        window.key("Escape")
        window.wait_focus("Beta Works")

        window.key("Return")
        self.tab_to_text("Name of this check-up")
        window.type("Before the move")
        window.key("Return")
        self.wait_row("SELECT title FROM assessment WHERE id = 2", ("Before the move",))
        note = self.tab_to_text("Note")
        window.type("ask the bank")
        wait_for(lambda: read(note) == "ask the bank", lambda: f"the note, not {read(note)!r}")
        window.key("Tab")
        self.wait_row("SELECT note FROM assessment WHERE id = 2", ("ask the bank",))

        self.delete(window)
        window.focus()
        window.key("ctrl+z")
        self.wait_row("SELECT count (*) FROM assessment WHERE deleted IS NULL", (3,))
        window.find("heading", "Before the move")
        window.key("ctrl+q")
        window.wait_end()

    def delete(self, window):
        window.tab_to_name("Delete…")
        window.key("Return")
        window.find("push button", "Cancel")
        window.focus()
        self.assertEqual(window.nameless_controls(), [])
        field = window.find("text", "Type “delete” here")
        wait_for(lambda: has_state(field, pyatspi.STATE_FOCUSED), "the place to type")
        window.key("Return")  # nothing typed, nothing done
        window.type("delete")
        wait_for(lambda: read(field) == "delete", "the word")
        self.assertEqual(self.query("SELECT count (*) FROM assessment WHERE deleted IS NOT NULL"), [(0,)])
        window.key("Return")
        self.wait_row("SELECT id FROM assessment WHERE deleted IS NOT NULL", (2,))
        wait_for(lambda: any("Works" in n for n in window.focused()), lambda: f"the list, not {window.focused()}")
        window.find("push button", "Undo")

    def test_library(self):
        window = self.start()
        window.tab_to_name("Checklist")
        window.key("Return")
        window.wait_focus("Security check-up, 25 questions")
        self.assertEqual(window.nameless_controls(), [])
        window.key("Up")
        window.wait_focus("Protecting personal data, 18 questions")
        window.key("Home")  # the shortest is the first
        window.wait_focus("First six, a two-minute check")
        window.find("heading", "First six, a two-minute check")
        window.key("Return")
        window.wait_focus("Start this check-up")
        window.key("Return")
        window.find("push button", "Begin")
        window.wait_text("6 questions, about 2 minutes")
        window.key("ctrl+q")
        window.wait_end()


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
