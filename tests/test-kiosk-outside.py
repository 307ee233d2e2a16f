# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk from outside: as a screen reader has it, by real keys and a real mouse, and after it was killed."""
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import time
import unittest

from cli_support import QUESTIONS
from window_support import BIN, PATIENCE, STRICT, Window, has_state, is_checked, pyatspi, translator, wait_for, walk

LANGUAGES = {"ja": "日本語", "ja-easy": "やさしい日本語", "en": "English"}
STATES = [pyatspi.STATE_FOCUSED, pyatspi.STATE_CHECKED, pyatspi.STATE_PRESSED, pyatspi.STATE_SENSITIVE]
PIN = "2580"
# s: so soon after it came home the kiosk hears nothing, and so soon after a click another one is the second half of a
# double click. A person looks at the page first; both are long over then, however slow the machine.
LOOK = 0.8


def run(*arguments):
    return subprocess.run([BIN / "tenken", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=4 * PATIENCE, env={**os.environ, **STRICT, "LANGUAGE": "en"})


class KioskTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.db = self.folder / "kiosk.db"
        self.tr = translator("ja")

    def set_up(self, **settings):
        pairs = {"pin": PIN, "departments": "営業,総務", "idle": 3600, **settings}
        subprocess.run([os.environ["KIOSK_MAKER"], self.db, *(f"{n}={v}" for n, v in pairs.items())], check=True,
                       timeout=PATIENCE)
        return self.start()

    def start(self):
        """No option is needed: a kiosk that was not left is a kiosk still."""
        self.window = Window(self.db, self.folder)
        self.addCleanup(self.window.clean_up)
        self.window.find("push button", self.tr("Begin"))
        self.window.focus()
        return self.window

    def picture(self):
        """Everything that a screen reader finds, with its states; but how many have answered."""
        today = self.tr("Answered today: %u", 0)[:4]
        return [(role, node.name, node.description, [has_state(node, state) for state in STATES])
                for node, role in walk(self.window.tree) if not node.name.startswith(today)]

    def begin(self):
        """By keys alone; it begins on the big button, and on each page the focus is where one goes on."""
        window = self.window
        window.wait_text(self.tr("For the person in charge"))  # what “Begin” is called is no sign of the language
        wait_for(lambda: self.tr("Begin") in window.focused(), lambda: f"the focus on Begin, not {window.focused()}")
        time.sleep(LOOK)
        window.key("Return")
        window.wait_text(self.tr("What do you do here?"))
        wait_for(lambda: self.tr("Manager") in window.focused(), "the focus on the first role")
        window.key("Down", "Down", "Return")
        window.wait_text(self.tr("Where do you work?"))
        wait_for(lambda: "営業" in window.focused(), "the focus on the first department")
        window.key("1")
        wait_for(lambda: self.cards(), "the cards")
        time.sleep(LOOK)  # the same number again at once would be one struck twice

    def cards(self):
        """The choices; languages are chosen by the same kind of buttons."""
        return [n for n in self.window.look("radio button") if n.name not in (*LANGUAGES.values(), "やさしい")]

    def stored(self, query):
        with sqlite3.connect(self.db) as db:
            return db.execute(query).fetchall()

    def assert_names(self):
        self.assertEqual(self.window.nameless_controls(), [])
        for node, role in walk(self.window.tree):
            if role in ("push button", "toggle button", "radio button", "check box", "password text"):
                self.assertTrue(has_state(node, pyatspi.STATE_FOCUSABLE), (role, node.name))


class Person(KioskTest):
    def answer_all(self, language):
        """The texts of the page change with the question, not the page."""
        window, ask = self.window, self.window.find("heading")
        for number, question in enumerate(QUESTIONS, 1):
            wait_for(lambda: ask.name == question.text("ask", language), lambda: f"question {number}, not {ask.name}")
            if number in (1, len(QUESTIONS)):
                self.assert_names()
            window.key(str(number % 4 + 1), "Return")

    def test_by_keyboard_in_three_languages(self):
        """One person after another, in each language; after each the screen is to the last state as it was before."""
        window = self.set_up(result=1)
        fresh = self.picture()
        self.assert_names()
        for people, (language, name) in enumerate(LANGUAGES.items(), 1):
            self.tr = translator(language)
            if people > 1:
                window.press(name, "radio button")
            self.begin()
            self.answer_all(language)
            window.wait_text(self.tr("Thank you"))
            window.wait_text(self.tr("How your firm stands, by your answers"))
            self.assert_names()
            wait_for(lambda: self.tr("Close") in window.focused(), "the focus on Close")
            window.key("Escape", "Return")
            self.tr = translator("ja")
            window.find("push button", self.tr("Begin"))
            window.wait_text(self.tr("Answered today: %u", people))
            wait_for(lambda: self.picture() == fresh, lambda: f"{fresh}, not {self.picture()}")
        self.assertEqual(self.stored("SELECT role, department, finished FROM response"), [("staff", "営業", 1)] * 3)
        self.assertEqual(self.stored("SELECT count (*) FROM answer"), [(3 * len(QUESTIONS),)])

    def test_struck_twice(self):
        """Enter struck again at once says nothing on the page that came: nobody is made a manager by it."""
        window = self.set_up()
        wait_for(lambda: self.tr("Begin") in window.focused(), "the focus on Begin")
        window.key("Return", "Return", "space", "space")
        window.wait_text(self.tr("What do you do here?"))
        wait_for(lambda: self.tr("Manager") in window.focused(), "the focus on the first role")
        time.sleep(LOOK)
        window.key("Return")  # the ring alone is no choice
        time.sleep(LOOK)
        self.assertTrue(window.reads(self.tr("What do you do here?")))
        window.key("1", "1")
        window.wait_text(self.tr("Where do you work?"))
        steady(self.picture)
        self.assertEqual(self.stored("SELECT * FROM response"), [])
        time.sleep(LOOK)
        window.key("2", "2")
        wait_for(lambda: self.cards(), "the cards")
        window.wait_text(QUESTIONS[0].text("ask", "ja"))
        self.assertEqual(self.stored("SELECT role, department FROM response"), [("manager", "総務")])

    def test_by_mouse(self):
        """With the mouse alone; the second press of a double click hits nothing on the page that comes."""
        window = self.set_up()
        for role, name, times in (("push button", self.tr("Begin"), 1), ("push button", self.tr("Employee"), 2),
                                  ("push button", "総務", 2)):
            self.click(window.find(role, name), times)
        window.wait_text(QUESTIONS[0].text("ask", "ja"))
        self.click(self.cards()[1])
        window.wait_text(QUESTIONS[1].text("ask", "ja"))
        self.assertFalse(any(map(is_checked, self.cards())))
        self.click(self.cards()[0])
        window.wait_text(QUESTIONS[2].text("ask", "ja"))
        self.assertEqual(self.stored("SELECT choice FROM answer ORDER BY question"), [("partly",), ("yes",)])
        self.click(window.find("push button", self.tr("Previous")), 2)
        window.wait_text(QUESTIONS[1].text("ask", "ja"))
        self.assertTrue(is_checked(self.cards()[0]))
        self.click(window.find("push button", self.tr("Stop here")))
        self.click(window.find("push button", self.tr("Erase my answers and leave")))
        window.find("push button", self.tr("Begin"))
        self.assertEqual(self.stored("SELECT * FROM response"), [])

    def click(self, node, times=1):
        wait_for(lambda: node.queryComponent().getExtents(pyatspi.WINDOW_COORDS).x >= 0, "its place")
        time.sleep(LOOK)
        box = steady(lambda: node.queryComponent().getExtents(pyatspi.WINDOW_COORDS))
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click",
                        "--repeat", str(times), "--delay", "60", "1"], check=True, timeout=PATIENCE)


def steady(look):
    """What it is once it stays the same: pages slide."""
    seen = [None]

    def same():
        before, seen[0] = seen[0], tuple(look())
        return before == seen[0]

    wait_for(same, "it to stand still")
    return look()


class Owner(KioskTest):
    def test_there_and_back(self):
        """Set up in the menu, left by the PIN, and opened again from the command line."""
        window = self.window = Window(self.db, self.folder, leaks=False)
        self.addCleanup(window.clean_up)
        window.press(self.tr("Main menu"))
        window.press(self.tr("Let staff answer here"), "menu item")
        window.write(window.find("text", self.tr("Name of your firm or association")), "山田製作所")
        for field in ("PIN", "The same PIN again"):
            window.write(window.find("text", self.tr(field)), PIN)
        window.press(self.tr("Start the kiosk"))
        window.find("push button", self.tr("Begin"))
        wait_for(lambda: self.window.tree.childCount == 1, "the window to go")
        self.assertFalse(window.look("menu item"))
        self.leave()
        window.close()
        window.wait_end()
        self.assertEqual(self.stored("SELECT purpose, finished FROM assessment"), [("staff", 1)])

        # And the next morning.
        window = self.window = Window(self.db, self.folder, "--kiosk")
        self.addCleanup(window.clean_up)
        window.find("push button", self.tr("For the person in charge"))
        self.assertEqual(self.stored("SELECT count (*) FROM assessment"), [(1,)])
        self.leave()

    def leave(self):
        self.window.press(self.tr("For the person in charge"))
        for digit in PIN:
            self.window.press(digit)
        self.window.press(self.tr("Unlock"))
        self.window.find("push button", self.tr("Main menu"))


class Guard(KioskTest):
    FORBIDDEN = ["alt+F4", "ctrl+q", "ctrl+w", "ctrl+c", "ctrl+v", "ctrl+a", "ctrl+z", "ctrl+shift+i", "ctrl+shift+d",
                 "ctrl+comma", "ctrl+question", "F1", "F5", "F10", "shift+F10", "F11", "Menu", "Insert", "shift+Insert",
                 "alt+space", "alt+Left", "super+d", "ctrl+n", "ctrl+o", "ctrl+p", "ctrl+s", "XF86Back"]

    def test_forbidden_keys(self):
        """On every page they do nothing at all."""
        window = self.set_up()
        pages = {
            "start": lambda: None,
            "pin": lambda: (window.press(self.tr("For the person in charge")),
                            window.find("push button", self.tr("Unlock"))),
            "question": lambda: (window.press(self.tr("Back")), window.find("push button", self.tr("Begin")),
                                 self.begin(), window.key("2"), window.wait_text(QUESTIONS[1].text("ask", "ja"))),
        }
        for page, go in pages.items():
            go()
            wait_for(lambda: len(window.look("heading")) == 1, "the page before to slide away")
            window.focus()
            before = steady(self.picture)
            window.key(*self.FORBIDDEN)
            for button in ("2", "3"):
                for place in ("300 230", "640 480"):
                    subprocess.run(["xdotool", "mousemove", *place.split(), "click", button], check=True, timeout=PATIENCE)
            with self.subTest(page=page):
                self.assertEqual(steady(self.picture), before)
        window.assert_running()

    def test_killed(self):
        """In the middle of an answer: the kiosk comes back at its start, and what was said is kept."""
        window = self.set_up(keep=1)
        self.begin()
        window.key("1", "Return", "3")
        wait_for(lambda: self.stored("SELECT choice FROM answer ORDER BY question") == [("yes",), ("no",)], "the answers")
        window.kill()
        window = self.start()
        self.assertFalse(self.cards())
        self.assertEqual(self.stored("SELECT choice FROM answer ORDER BY question"), [("yes",), ("no",)])

    def test_idle(self):
        """The countdown is said as well as shown; the key that stops it does nothing else."""
        window = self.set_up(idle=1)
        window.key("Return", "Down", "Return")
        title = self.tr("Are you still there?")
        window.wait_text(title)
        alert = wait_for(lambda: [n for n, role in walk(window.tree) if n.name == title and role != "heading"], "an alert")
        self.assertIn(self.tr("%u seconds left", 20)[-1], alert[0].description)
        self.assertIn(self.tr("I am still here"), window.focused())
        window.key("Return")
        wait_for(lambda: not window.reads(title), "the warning to go")
        self.assertFalse(self.cards(), "the key went through to the page")

    def test_pin(self):
        """Wrong ones are refused and never written anywhere; the right one opens the window."""
        window = self.set_up()
        window.press(self.tr("For the person in charge"))
        window.wait_text(self.tr("PIN of the person in charge"))
        self.assert_names()
        window.type("86420")
        window.key("Return")
        wrong = self.tr("That was not the PIN. Please try again.")
        wait_for(lambda: wrong in [node.name for node, _ in walk(window.tree)], "the answer to a wrong PIN")
        for digit in PIN:
            window.press(digit)
        window.press(self.tr("Unlock"))
        window.wait_text(self.tr("Nobody has answered yet."))
        self.assertEqual(window.said(), "")
        for path in self.folder.iterdir():
            self.assertNotIn(b"86420", path.read_bytes(), path)

    def test_none_set_up(self):
        result = run("--db", str(self.db), "--kiosk")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertEqual(result.stderr.count("\n"), 1)
        self.assertIn("No kiosk is set up here.", result.stderr)

    def test_self_test(self):
        result = run("--kiosk-self-test")
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
        lines = result.stdout.splitlines()
        self.assertGreater(len(lines), 40)
        for line in lines:
            self.assertRegex(line, "^ok    ")


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # pyatspi's own
