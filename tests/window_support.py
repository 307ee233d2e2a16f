# SPDX-License-Identifier: GPL-3.0-or-later
"""The running window, seen as a screen reader sees it and handled through the accessibility bus or the keyboard."""
import gettext
import os
import pathlib
import re
import subprocess
import time

# For the program that is tested, and that one alone: the accessibility library warns of windows that just went.
STRICT = {"G_DEBUG": os.environ.pop("G_DEBUG", "fatal-warnings")}

import gi  # noqa: E402
import pyatspi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BIN = pathlib.Path(os.environ["TENKEN_BIN"])
PATIENCE = 30
CONTROLS = {"push button", "toggle button", "radio button", "check box", "combo box", "text", "list item", "menu item",
            "spin button", "link", "switch"}


def wait_for(condition, what):
    """Polls until the condition gives something true and returns that."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            result = condition()
        except GLib.Error:  # what was there a moment ago is gone
            result = None
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what() if callable(what) else what}")
        time.sleep(0.02)


def translator(language):
    """Our own texts as the program has them: by its catalogues, not by a copy of them."""
    names = {"ja": ["ja"], "ja-easy": ["ja@easy", "ja"], "en": []}[language]
    catalog = gettext.translation("tenken", BIN.parent / "share/locale", names, fallback=language == "en")

    def tr(message, *arguments):
        text = catalog.gettext(message)
        text = re.sub(r"%(\d)\$[usd]", lambda m: str(arguments[int(m[1]) - 1]), text)
        return re.sub(r"%[usd]", lambda m: str(arguments[0]), text)

    return tr


def has_state(node, state):
    return node.getState().contains(state)


def is_checked(node):
    return has_state(node, pyatspi.STATE_CHECKED)


def is_sensitive(node):
    return has_state(node, pyatspi.STATE_SENSITIVE)


def walk(node, closed=()):
    """Everything that can be seen, in the order of reading, with its role; not what is inside of the roles in closed."""
    try:
        role = node.getRoleName()
        children = [node.getChildAtIndex(i) for i in range(0 if role in closed else node.childCount)]
        children = [c for c in children if c is not None and has_state(c, pyatspi.STATE_VISIBLE)]
    except GLib.Error:
        return  # it went while being looked at
    yield node, role
    for child in children:
        yield from walk(child, closed)


def read(node):
    """What stands in a text field."""
    text = node.queryText()
    return text.getText(0, text.characterCount)


def press(node):
    wait_for(lambda: is_sensitive(node), f"{node.name} to become sensitive")
    assert node.queryAction().doAction(0), f"{node.name} cannot be pressed"


class Window:
    """One run of the program on a database. Without leaks, a sanitized build does not count what is left at the end:
    GTK's file dialog and its lists of actions leave some, and stacks that could tell it from ours are too slow here."""

    def __init__(self, database, folder, *options, language="ja", leaks=True):
        sanitizer = os.environ.get("ASAN_OPTIONS", "") + f":detect_leaks={int(leaks)}"
        self.log = open(pathlib.Path(folder) / "stderr.txt", "a+", encoding="utf-8")
        self.process = subprocess.Popen([BIN / "tenken", "--db", database, *options], stdin=subprocess.DEVNULL, stderr=self.log,
                                        cwd=folder,
                                        env={**os.environ, **STRICT, "LANGUAGE": language, "GTK_A11Y": "atspi",
                                             "ASAN_OPTIONS": sanitizer})
        self.tree = wait_for(self.find_tree, "the window to be on the accessibility bus")
        # Always as it is, never as it was.
        self.tree.set_cache_mask(Atspi.Cache.NONE)

    def find_tree(self):
        self.assert_running()
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            if application is not None and application.get_process_id() == self.process.pid:
                return application if application.childCount else None
        return None

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def assert_running(self):
        status = self.process.poll()
        assert status is None, f"the program ended with {status}:\n{self.said()}"

    def look(self, role, name=None):
        """All visible nodes of that role."""
        self.assert_running()
        closed = () if role in ("label", "image") else ("list item", "radio button")
        # GTK 4.8 says the label of a dialog's button twice.
        names = (name, f"{name} {name}")
        return [n for n, its in walk(self.tree, closed) if its == role and (name is None or n.name in names)]

    def find(self, role, name=None):
        return wait_for(lambda: self.look(role, name), lambda: f"{role} {name!r} among {self.texts()}")[-1]

    def press(self, name, role="push button"):
        press(self.find(role, name))

    def texts(self):
        return [n.name for n, role in walk(self.tree) if role in ("label", "heading") and n.name]

    def reads(self, text):
        return any(text in name for name in self.texts())

    def wait_text(self, text):
        wait_for(lambda: self.reads(text), lambda: f"{text!r} in {self.texts()}")

    def nameless_controls(self):
        """Controls that a screen reader would announce by nothing, or by the name of their class."""
        return [(role, n.name, n.description) for n, role in walk(self.tree)
                if role in CONTROLS and has_state(n, pyatspi.STATE_FOCUSABLE)
                and (not n.name.strip() or re.match(r"(Gtk|Adw|Tenken)[A-Z]", n.name))]

    def write(self, node, text):
        assert node.queryEditableText().setTextContents(text)

    def key(self, *keys):
        """Types on the keyboard into whichever window of the program came up last."""
        self.assert_running()
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=PATIENCE)

    def type(self, text):
        subprocess.run(["xdotool", "type", text], check=True, timeout=PATIENCE)

    def focus(self):
        """There is no window manager here; somebody must give the window the keyboard."""
        found = wait_for(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                                capture_output=True, text=True).stdout.split(), "a window on the screen")
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True, timeout=PATIENCE)

    def focused(self):
        return [n.name for n, _ in walk(self.tree) if has_state(n, pyatspi.STATE_FOCUSED)]

    def place(self):
        """What has the focus, and where it is on the screen."""
        nodes = [n for n, _ in walk(self.tree) if has_state(n, pyatspi.STATE_FOCUSED)]
        return [(n.name, n.getRoleName(), tuple(n.queryComponent().getExtents(pyatspi.WINDOW_COORDS))) for n in nodes]

    def wait_focus(self, name):
        wait_for(lambda: any(name in n for n in self.focused()), lambda: f"{name}, not {self.focused()}")

    def tab_to(self, found, key="Tab"):
        """Goes from one control to the next, each time waiting until the focus has come there."""
        seen = []
        for _ in range(40):
            if found():
                return
            before = self.place()
            self.key(key)
            wait_for(lambda: self.place() not in (before, []), lambda: f"the focus to leave {before}")
            seen.append(self.place())
        raise AssertionError(f"{key} comes by these alone: {seen}")

    def tab_to_name(self, name, key="Tab"):
        self.tab_to(lambda: any(name in n for n in self.focused()), key)

    def close(self):
        actions = self.tree.getChildAtIndex(0).queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        try:
            actions.doAction(names.index("window.close"))
        except GLib.Error:
            pass  # gone before it could say so

    def kill(self):
        self.process.kill()
        self.process.wait(PATIENCE)

    def wait_end(self):
        """It ends by itself, well, and without a word."""
        status = self.process.wait(PATIENCE)
        assert (status, self.said()) == (0, ""), (status, self.said())

    def clean_up(self):
        if self.process.poll() is None:
            self.kill()
        self.log.close()
