# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a page for who hears it or goes through it by Tab, and the way to every page."""
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest

from window_support import BIN, CONTROLS, PATIENCE, Window, has_state, is_sensitive, translator, wait_for, walk

import pyatspi  # after window_support, which keeps its warnings from being fatal here
from gi.repository import GLib

SOURCE = pathlib.Path(os.environ.get("TENKEN_SOURCE", pathlib.Path(__file__).parent.parent))
FIRMS = {"ja": "山田製作所", "ja-easy": "山田製作所", "en": "Yamada Works"}

# What is said when one comes to it; lists too, for they are said before their rows.
SPOKEN = CONTROLS | {"list", "password text", "slider", "progress bar", "table", "page tab", "dialog", "alert", "frame"}
STOPS = CONTROLS | {"entry", "password text", "slider", "page tab", "label", "heading", "table row", "image"}
ICON = 64  # pixels; what is drawn larger says something
LINKS = 0.3  # seconds after which the focus is taken to go from link to link inside of a text

# Words and names that stand in Japanese as they are.
SAME = set("""Tenken IPA SCS METI PDF CSV PIN Wi-Fi CC BY GTK GNU GPL LGPL libadwaita GLib Pango cairo librsvg libxml2
    SQLite QPDF JSON-GLib Ctrl Alt Shift Enter Esc Tab Space Page Home End PageUp PageDown Page_Up Page_Down Delete F1 F10
    English""".split())
JAPANESE = r"[\u3040-\u30ff\u4e00-\u9fff]"
OWN_NAMES = ["やさしい日本語（にほんご）", "やさしい日本語", "日本語", "やさしい"]


def is_class_name(name):
    return re.match(r"(Gtk|Adw|Tenken)[A-Z]", name) is not None


def get_box(node):
    return node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)


def is_there(node):
    """Not folded away, nor a thing without a size."""
    box = get_box(node)
    return box.width > 1 and box.height > 1


def is_foreign(text, language):
    """Whether it is in another language than the one that was chosen."""
    if language == "en":
        return re.search(JAPANESE, re.sub("|".join(OWN_NAMES), "", text)) is not None
    return re.search(JAPANESE, text) is None and any(w not in SAME for w in re.findall(r"[A-Za-z][\w-]+", text))


def find_top(tree):
    """The window that has the keyboard."""
    def look():
        tops = [tree.getChildAtIndex(i) for i in range(tree.childCount)]
        return [top for top in tops if top is not None and has_state(top, pyatspi.STATE_ACTIVE)]

    return wait_for(look, "a window to have the keyboard")[-1]


def list_faults(window, language, own):
    """What a screen reader would say badly. Texts that hold one of own are the user's."""
    faults = []
    for node, role in walk(find_top(window.tree), ("scroll bar", "separator")):
        name = node.name.strip()
        description = "" if role in ("panel", "filler", "label") else node.description.strip()
        texts = [t for t in (name, description) if t and not is_class_name(t) and not any(o in t for o in own)]
        faults += [("foreign", role, text) for text in texts if is_foreign(text, language) and is_there(node)]
        if re.search(r"-symbolic\b|</?[a-z]+>|%[usd1]", name):
            faults.append(("raw", role, name))
        if (not name or is_class_name(name)) and role in SPOKEN | {"image"} and is_there(node):
            if role == "image" and min(get_box(node).width, get_box(node).height) > ICON:
                faults.append(("picture without words", role, name, description))
            elif role != "image" and (role not in CONTROLS or has_state(node, pyatspi.STATE_FOCUSABLE)):
                faults.append(("nameless", role, name, description))
        if role == "check box" and " " in name and name[:len(name) // 2] == name[len(name) // 2 + 1:]:
            faults.append(("said twice", role, name))
    return faults


class Tour:
    """Once around a window by Tab: everything that can have the focus is come by, in the order of reading, and the way
    leads back to where it began."""

    LIMIT = 120  # stops, more than any page has

    def __init__(self, window):
        self.window = window
        self.top = find_top(window.tree)
        self.places = self.list_places()
        self.at = 0  # the place that had the focus last
        wait_for(self.find_focus, "something to have the focus")

    def list_places(self):
        """All that can have the focus now."""
        return [n for n, role in walk(self.top) if role in STOPS | {"scroll pane"}
                and has_state(n, pyatspi.STATE_FOCUSABLE) and is_sensitive(n) and is_there(n)]

    def find_focus(self):
        """By what was there at the last look, the nearest first; by a new look where that is not enough."""
        for _ in range(2):
            for i in sorted(range(len(self.places)), key=lambda i: abs(i - self.at)):
                try:
                    if has_state(self.places[i], pyatspi.STATE_FOCUSED):
                        self.at = i
                        return self.places[i]
                except GLib.Error:
                    pass
            self.places = self.list_places()
        return None

    def step(self, key):
        before = self.find_focus()
        self.window.key(key)
        end, link = time.monotonic() + PATIENCE, time.monotonic() + LINKS
        while time.monotonic() < end:
            node = self.find_focus()
            if node is not None and node != before:
                return node
            if node is not None and node.getRoleName() == "label" and time.monotonic() > link:
                self.window.key(key)
                link = time.monotonic() + LINKS
        raise AssertionError(f"{key} does not lead on from {before.getRoleName()} {before.name!r}")

    def go_round(self, key="Tab"):
        """The stops of one round."""
        stops = [self.find_focus()]
        self.breaks = []
        while len(stops) < self.LIMIT:
            node = self.step(key)
            if is_before(node, stops[-1]):
                self.breaks.append((stops[-1].name, node.name))
            if node == stops[0]:
                return stops
            if node in stops:
                break
            stops.append(node)
        raise AssertionError(f"{key} does not come back: {[s.name for s in stops]}, then {node.name!r}")

    def list_missed(self, stops):
        """What can have the focus but is not come by. A list to pick one row from is come by with that row."""
        picked = [s.parent for s in stops if has_state(s, pyatspi.STATE_SELECTED)]
        return [(n.getRoleName(), n.name) for n in self.list_places()
                if n not in stops and n.getRoleName() != "scroll pane" and n.parent not in picked]


def is_before(node, other):
    """Whether it is read before the other: it is above it in the same column, or left of it in the same line."""
    a, b = get_box(other), get_box(node)
    same_column = b.x < a.x + a.width and a.x < b.x + b.width
    above = b.y + b.height <= a.y and (same_column or b.x < a.x)
    left = b.x + b.width <= a.x and b.y < a.y + a.height and a.y < b.y + b.height
    return above or left


class PagesTest(unittest.TestCase):
    """Leads through every page, by what one presses on them."""
    maxDiff = None
    WINDOWS = {"Preferences": "Language", "Keyboard shortcuts": "Everywhere", "Help": "Close", "About Tenken": None}

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.db = self.folder / "pages.db"
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "gtk-4.0/settings.ini")
        settings.parent.mkdir(exist_ok=True)
        # Without motion, and without the buttons of a window manager, which no key comes to.
        settings.write_text("[Settings]\ngtk-enable-animations=false\ngtk-decoration-layout=:\n")

    def start(self, language, **options):
        self.language, self.tr = language, translator(language)
        self.window = Window(self.db, self.folder, language=language.replace("-", "@"), leaks=False, **options)
        self.addCleanup(self.window.clean_up)
        self.window.focus()
        return self.window

    def store(self, date, questions=25):
        """A check-up with the answers of the samples, up to that question."""
        lines = (SOURCE / "data/samples/answers.csv").read_text(encoding="utf-8-sig").splitlines()
        (self.folder / "answers.csv").write_text("\n".join(lines[:questions + 1]) + "\n")
        subprocess.run([BIN / "tenken-cli", "import", "--db", self.db, "--checklist", "ipa-self-check", "--date", date,
                        "--organisation", FIRMS[self.language], self.folder / "answers.csv"], check=True,
                       stdout=subprocess.DEVNULL, timeout=PATIENCE)

    def tab_to(self, name):
        """Goes on by Tab to what is called so."""
        tour = Tour(self.window)
        for _ in range(tour.LIMIT):
            if tour.find_focus().name == name:
                return
            tour.step("Tab")
        raise AssertionError(f"Tab does not come by {name}")

    def menu(self, item):
        self.window.press(self.tr("Main menu"))
        self.window.press(self.tr(item), "menu item")

    def go(self, button, role, name):
        """Presses the one, and waits for the other."""
        self.window.press(self.tr(button))
        self.window.find(role, name and self.tr(name))

    def visit(self, history):
        """Gives the name of each page when it has come. With a history there are two check-ups and half a third one."""
        window, tr = self.window, self.tr
        window.find("push button", tr("Continue" if history else "Begin"))
        yield "start"
        for page, item, role, name in (("past", "Check-ups so far", "list" if history else "label",
                                        "Check-ups so far" if history else "No check-up yet"),
                                       ("library", "Checklists", "push button", "Go on answering" if history else "Start this check-up"),
                                       ("organisation", "Your firm or association", "text", "How many people work there"),
                                       ("kiosk-setup", "Let staff answer here", "push button", "Start the kiosk")):
            self.menu(item)
            window.find(role, tr(name))
            yield page
        self.menu("Back to the start")
        if history:
            yield from self.visit_result()
            self.menu("Back to the start")
            self.go("Continue", "radio button", None)
        else:
            window.write(window.find("text", tr("Name of your firm or association")), FIRMS[self.language])
            self.go("Begin", "radio button", None)
        yield "question"
        for name in ("Why it matters", "How to find out"):
            window.press(tr(name))
        if not window.look("text"):
            window.press(tr("Comment and proof"))
        window.find("text", tr("Comment, for yourselves and for the report"))
        yield "question, unfolded"
        self.go("See the result", "push button", "Result so far")
        yield "finish"
        if history:
            self.menu("Check-ups so far")
            window.find("push button", tr("Go on answering"))
            tour = Tour(window)
            while not tour.find_focus().name.startswith(tr("Result so far")):
                tour.step("Tab")
            while not tour.find_focus().name.startswith(tr("Type in from paper")):
                tour.step("Down")
            window.key("Return")
            window.find("push button", tr("Summary"))
            yield "entry"

    def visit_result(self):
        self.go("Result and next steps", "push button", "See the report")
        for name in ("Result", "Part by part"):
            self.window.press(self.tr("As a table: %s", self.tr(name)))
            self.window.find("table", self.tr(name))
        yield "result"
        self.go("See the report", "push button", "Save as PDF…")
        yield "report"
        self.go("Result", "push button", "Compare with last time")
        self.go("Compare with last time", "label", "Compared with last time")
        yield "compare"
        tick = "Tick other steps, and see where they lead. What has to come first is ticked along; nothing is saved."
        for page, door, role, name in (("plan", "Make the plan", "push button", "Take into the plan"),
                                       ("path", "The shortest way up", "label", tick)):
            self.go("Result", "push button", door)
            self.go(door, role, name)
            yield page

    def visit_windows(self):
        """The windows beside the main one."""
        for title in self.WINDOWS:
            count = self.window.tree.childCount
            self.menu(title)
            wait_for(lambda: self.window.tree.childCount > count, title)
            self.window.focus()
            yield title
            self.window.key("Escape")
            wait_for(lambda: self.window.tree.childCount == count, f"{title} to go")
            self.window.focus()
