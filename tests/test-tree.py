# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a screen reader hears it, in the three languages: whatever one can come to says what it is, in the
language that was chosen, and every picture says what it shows."""
import re
import unittest

from tree_support import FIRMS, SOURCE, PagesTest, list_faults
from window_support import has_state, is_checked, wait_for, walk

import pyatspi  # after window_support, which keeps its warnings from being fatal here


class Tree(PagesTest):
    def look(self, page):
        with self.subTest(page=page):
            own = (FIRMS[self.language], str(self.folder), "/tenken/checklists")
            # A page that is just going takes nodes along that were found a moment ago: then everything is read again.
            faults = wait_for(lambda: [list_faults(self.window, self.language, own)], f"{page} to stand still")
            self.assertEqual(faults[0], [])

    def walk_all(self, language):
        self.start(language)
        for page in self.visit(False):
            if page in ("start", "past", "question"):
                self.look(page)
        self.window.kill()
        self.db = self.folder / "history.db"
        for date, questions in (("2026-05-01", 25), ("2026-10-01", 25), ("2026-11-01", 12)):
            self.store(date, questions)
        self.start(language)
        seen = set()
        for page in self.visit(True):
            self.look(page)
            seen.add(page.split(",")[0])
            self.assert_states(page)
        for window in self.visit_windows():
            self.look(window)
        # A page that is new has to be on this way too.
        table = (SOURCE / "src/app/pages.c").read_text()
        self.assertEqual(seen, set(re.findall(r'^  \{ "([\w-]+)", tenken_', table, re.M)))

    def assert_states(self, page):
        """What is chosen is heard as well: the language on every page, and what is ticked."""
        def ask(role, question):
            """Of all that can be seen with that role."""
            return wait_for(lambda: [(question(n), n.name) for n, its in walk(self.window.tree) if its == role], role)

        pressed = [name for down, name in ask("push button", lambda n: has_state(n, pyatspi.STATE_PRESSED)) if down]
        self.assertIn({"ja": "日本語", "ja-easy": "やさしい", "en": "English"}[self.language], pressed)
        if page == "kiosk-setup":
            self.assertEqual({ticked for ticked, _ in ask("check box", is_checked)}, {True, False})

    def test_japanese(self):
        self.walk_all("ja")

    def test_easy_japanese(self):
        self.walk_all("ja-easy")

    def test_english(self):
        self.walk_all("en")


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
