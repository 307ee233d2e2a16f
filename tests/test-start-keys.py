# SPDX-License-Identifier: GPL-3.0-or-later
"""The start page and the page of the firm by keyboard alone, as a screen reader hears them."""
import pathlib
import sqlite3
import tempfile
import unittest

from window_support import Window, has_state, read, translator, wait_for, walk

import pyatspi  # after window_support, which keeps its warnings from being fatal here


class StartKeys(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.db = self.folder / "keys.db"
        self.tr = translator("ja")

    def start(self):
        window = Window(self.db, self.folder, leaks=False)
        self.addCleanup(window.clean_up)
        self.window = window
        window.focus()
        return window

    def query(self, sql):
        with sqlite3.connect(f"file:{self.db}?mode=ro", uri=True) as db:
            return db.execute(sql).fetchall()

    def tab_back_to_text(self, text):
        self.window.tab_to(lambda: any(n.getRoleName() == "text" and read(n) == text for n, _ in walk(self.window.tree)
                                       if has_state(n, pyatspi.STATE_FOCUSED)), "shift+Tab")

    def test_by_keyboard_alone(self):
        window = self.start()
        window.find("push button", self.tr("Begin"))
        self.assertEqual(window.nameless_controls(), [])
        window.type("Yamada")
        name = window.find("text", self.tr("Name of your firm or association"))
        wait_for(lambda: read(name) == "Yamada", "the typed name")
        window.key("Return")
        window.find("radio button")
        window.key("1")
        wait_for(lambda: self.query("SELECT count (*) FROM answer") == [(1,)], "the answer")
        window.kill()

        # Another day one key goes on.
        window = self.start()
        window.find("push button", self.tr("Continue"))
        window.wait_focus(self.tr("Continue"))
        self.assertTrue(window.reads(self.tr("%1$u of %2$u answered", 1, 25)))
        self.assertEqual(window.nameless_controls(), [])
        headings = [n.name for n, role in walk(window.tree) if role == "heading"]
        self.assertEqual(headings[:2], ["Yamada", self.tr("Begun and not finished")])
        window.key("Return")
        window.find("radio button")
        window.kill()

        window = self.start()
        window.wait_focus(self.tr("Continue"))
        window.tab_to_name(self.tr("Your firm or association"))
        window.key("Return")
        self.firm(window)

    def firm(self, window):
        people = window.find("text", self.tr("How many people work there"))
        self.assertEqual(window.nameless_controls(), [])
        # A stray key adds to the name and does not wipe it out.
        window.type("2")
        window.tab_to_name(self.tr("How many people work there"))
        window.type("12")
        wait_for(lambda: read(people) == "12", "the typed number")
        window.wait_text(self.tr("Saved"))
        wait_for(lambda: self.query("SELECT name, people FROM organisation") == [("Yamada2", 12)], "name and number")

        window.tab_to_name(self.tr("Add a department"))
        window.key("Return")
        window.wait_focus(self.tr("Department"))
        window.type("Sales")
        window.key("Return")
        window.type("Office")
        window.key("Return", "BackSpace")
        wait_for(lambda: self.query("SELECT name FROM department ORDER BY place") == [("Sales",), ("Office",)], "two")
        # Up to the second and one further up.
        self.tab_back_to_text("Office")
        window.key("alt+Up")
        wait_for(lambda: self.query("SELECT name FROM department ORDER BY place") == [("Office",), ("Sales",)], "the order")
        window.key("ctrl+q")
        window.wait_end()


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
