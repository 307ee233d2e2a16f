# SPDX-License-Identifier: GPL-3.0-or-later
"""What was chosen in the preferences is so again after Tenken was closed and started, all by keyboard."""
import unittest

from tree_support import PagesTest, find_top
from window_support import has_state, is_checked, translator, wait_for, walk

import pyatspi  # after window_support, which keeps its warnings from being fatal here


class Restart(PagesTest):
    def open_preferences(self):
        self.window.find("push button", self.tr("Begin"))
        self.window.key("ctrl+comma")
        wait_for(lambda: self.window.tree.childCount == 2, "the preferences")
        self.window.focus()

    def find(self, name, role="push button"):
        return wait_for(lambda: [n for n, its in walk(find_top(self.window.tree)) if (n.name, its) == (name, role)],
                        f"{role} {name}")[0]

    def end(self):
        self.window.key("Escape")
        wait_for(lambda: self.window.tree.childCount == 1, "the preferences to go")
        self.window.focus()
        self.window.key("ctrl+q")
        self.window.wait_end()

    def assert_chosen(self, name, size, advance):
        """The preferences say so, in the language of that name."""
        self.assertTrue(has_state(self.find(name), pyatspi.STATE_PRESSED))
        self.find(size)
        self.assertEqual(is_checked(self.find(self.tr("Go to the next question by itself"), "check box")), advance)

    def test_each(self):
        self.start("en")
        self.open_preferences()
        self.assert_chosen("English", "100%", True)
        self.tab_to(self.tr("Larger text"))
        self.window.key("space", "space")
        self.find("130%")
        self.tab_to(self.tr("Go to the next question by itself"))
        self.window.key("space")
        self.end()

        self.start("en")
        self.open_preferences()
        self.assert_chosen("English", "130%", False)
        self.tab_to("日本語")
        self.window.key("space")
        self.find("130%")
        self.end()

        # The system still says English.
        self.start("en")
        self.tr = translator("ja")
        self.open_preferences()
        self.assert_chosen("日本語", "130%", False)
        self.end()


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
