# SPDX-License-Identifier: GPL-3.0-or-later
"""By the mouse alone, with real clicks at what is on the screen: from a history to the comparison, the report and
another checklist, and to an answer; in やさしい日本語. (What is typed, and the kiosk, other tests show.)"""
import subprocess
import unittest

from tree_support import PagesTest, get_box, is_there
from window_support import PATIENCE, is_checked, wait_for, walk


class Mouse(PagesTest):
    def look(self, name, roles):
        return [n for n, role in walk(self.window.tree) if role in roles and n.name.split("\n")[0] == name and is_there(n)]

    def place(self, name, roles):
        """Where it is once it stands still, scrolled to by the wheel where it is below what one sees."""
        height = get_box(self.window.tree.getChildAtIndex(0)).height
        seen = [None]

        def steady():
            box = get_box(self.look(name, roles)[-1])
            before, seen[0] = seen[0], (box.x + box.width // 2, box.y + box.height // 2)
            if seen[0][1] > height - 30:
                self.run_mouse("mousemove", "700", "400", "click", "5")
                return None
            return seen[0] if before == seen[0] else None

        return wait_for(steady, lambda: f"{name} to stand still among {self.window.texts()}")

    def run_mouse(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, timeout=PATIENCE)

    def click(self, name, roles=("push button", "toggle button", "radio button", "list item", "menu item")):
        wait_for(lambda: self.look(name, roles), lambda: f"{name} among {self.window.texts()}")
        x, y = self.place(name, roles)
        self.run_mouse("mousemove", str(x), str(y), "click", "1")

    def test_by_mouse_alone(self):
        self.language = "ja-easy"
        for date, questions in (("2026-05-01", 25), ("2026-10-01", 25), ("2026-11-01", 12)):
            self.store(date, questions)
        window, tr = self.start("ja-easy"), self.tr
        self.click(tr("Result and next steps"))
        window.find("push button", tr("See the report"))
        self.click(tr("Compare with last time"))
        window.find("label", tr("Compared with last time"))
        self.click(tr("Result"))
        self.click(tr("Report"))
        window.find("push button", tr("Save as PDF…"))
        self.click(tr("Result"))
        window.find("push button", tr("See the report"))
        self.click(tr("Start"))

        self.click(tr("Checklist"))
        window.find("push button", tr("Go on answering"))
        title = window.look("list item")[0].name.split("\n")[0]
        self.click(title)
        wait_for(lambda: window.look("heading", title), lambda: f"{title} beside the list")
        self.click(tr("Start this check-up"))
        card = wait_for(lambda: window.look("radio button"), "the choices")[2]
        heading = window.find("heading")
        asked = heading.name
        self.click(card.name)
        wait_for(lambda: heading.name != asked, "the next question")
        self.click(tr("Previous"))
        wait_for(lambda: heading.name == asked, "the question again")
        self.assertEqual([is_checked(n) for n in window.look("radio button")][:4], [False, False, True, False])


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
