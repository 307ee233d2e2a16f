# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, from a result on: the report is saved, the comparison opened, the kiosk set up. After each step the
focus is where one goes on. (How one comes to a result, test-walk.py shows; the pages beside it, test-past-keys.py and
test-start-keys.py.)"""
import unittest

from tree_support import PagesTest
from window_support import has_state, read, translator, wait_for, walk

import pyatspi  # after window_support, which keeps its warnings from being fatal here


class Keys(PagesTest):
    def test_report_and_comparison(self):
        self.language = "en"
        for date in ("2026-05-01", "2026-10-01"):
            self.store(date)
        window = self.start("en")
        window.wait_focus("Result and next steps")
        window.key("Return")
        window.wait_focus("Report")
        window.key("Return")

        window.find("push button", "Save as PDF…")
        self.tab_to("Save as PDF…")
        window.key("Return")
        path = self.folder / "by keys.pdf"
        field = wait_for(lambda: [n for n in window.look("text") if read(n).endswith(".pdf")], "a proposed name")[0]
        window.focus()
        wait_for(lambda: has_state(field, pyatspi.STATE_FOCUSED), "the name to have the focus")
        window.key("ctrl+a")
        window.type(str(path))
        wait_for(lambda: read(field) == str(path), lambda: f"{path}, not {read(field)}")
        window.key("Return")
        wait_for(path.exists, path)
        window.wait_text(f"Saved in the folder “{self.folder}” as by keys.pdf")
        self.assertEqual(path.read_bytes()[:4], b"%PDF")

        window.focus()
        self.tab_to("Result")
        window.key("Return")
        window.wait_focus("Report")
        self.tab_to("Compare with last time")
        window.key("Return")
        window.find("label", "Compared with last time")
        wait_for(lambda: [n for n, _ in walk(window.tree) if has_state(n, pyatspi.STATE_FOCUSED)], "the focus somewhere")
        window.key("ctrl+q")
        window.wait_end()

    def test_kiosk(self):
        window = self.start("en")
        window.find("push button", "Begin")
        window.key("F10")
        window.find("menu item", "Let staff answer here")
        for _ in range(12):
            if "Let staff answer here" in window.focused():
                break
            before = window.focused()
            window.key("Down")
            wait_for(lambda: window.focused() != before, "the focus to move in the menu")
        window.key("Return")
        window.find("push button", "Start the kiosk")
        self.tab_to("Name of your firm or association")
        window.type("Yamada")
        for field in ("PIN", "The same PIN again"):
            self.tab_to(field)
            window.type("2580")
        self.tab_to("Start the kiosk")
        window.key("Return")
        # The kiosk begins in the first of its languages.
        window.find("push button", translator("ja")("For the person in charge"))
        wait_for(lambda: window.tree.childCount == 1, "the window to go")
        window.focus()
        window.wait_focus(translator("ja")("Begin"))


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
