# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page by Tab: it comes by whatever there is, in the order of reading, and back to where it began; Shift and Tab
go the same way back."""
import unittest

from tree_support import PagesTest, Tour


class Tab(PagesTest):
    def go_both_ways(self, page):
        tour = Tour(self.window)
        stops = tour.go_round()
        with self.subTest(page=page):
            # Once a round from the end of a page to the header bar above it.
            self.assertLessEqual(len(tour.breaks), 1, tour.breaks)
            self.assertEqual(tour.list_missed(stops), [])
            back = tour.go_round("shift+Tab")
            self.assertEqual([n.name for n in back[1:]], [n.name for n in stops[:0:-1]])

    def test_empty(self):
        self.start("en")
        for page in self.visit(False):
            if page in ("start", "past", "kiosk-setup"):
                self.go_both_ways(page)

    def test_pages(self):
        self.language = "ja"
        for date, questions in (("2026-05-01", 25), ("2026-10-01", 25), ("2026-11-01", 12)):
            self.store(date, questions)
        self.start("ja")
        for page in self.visit(True):
            if page not in ("question", "kiosk-setup"):
                self.go_both_ways(page)

    def test_windows(self):
        self.start("ja-easy")
        for window in self.visit_windows():
            self.go_both_ways(window)


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
