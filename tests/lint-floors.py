# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the floors of src/: what a file includes and what a floor links goes down, never up.

The first class lints the sources; the second shows that each rule can fail, on bad files of its own.
"""
import os
import pathlib
import re
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ.get("TENKEN_SOURCE", pathlib.Path(__file__).parent.parent))

# Each floor and the floors that it may include and link, itself left out.
FLOORS = {
    "base": [],
    "checklist": ["base"],
    "record": ["base", "checklist"],
    "insight": ["base", "checklist", "record"],
    "draw": ["base", "checklist", "record", "insight"],
    "report": ["base", "checklist", "record", "insight", "draw"],
    "exchange": ["base", "checklist", "record", "insight"],
    "app": ["base", "checklist", "record", "insight", "draw", "report", "exchange"],
    "cli": ["base", "checklist", "record", "insight", "draw", "report", "exchange"],
}

# Headers of libraries that only some floors may see.
GUARDED = [
    (re.compile(r"^(gtk|gdk(?!-pixbuf/)|gsk|adwaita)\b|^(libadwaita|gtk-4\.0)/"), ["app"], "GTK and libadwaita"),
    (re.compile(r"^gdk-pixbuf/"), ["draw", "app"], "gdk-pixbuf/"),
    (re.compile(r"^sqlite3"), ["record"], "sqlite3.h"),
    (re.compile(r"^libxml/"), ["checklist", "exchange"], "libxml/"),
]

# What no floor but app may link, however it is spelled in CMake.
TOOLKIT = re.compile(r"\b(PkgConfig::ADW|PkgConfig::GTK\w*|libadwaita\S*|gtk4\S*)")

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')


def lint_includes(source):
    """Every fault of the includes below source/src, as sentences."""
    faults = []
    for path in sorted((source / "src").rglob("*.[ch]")):
        relative = path.relative_to(source / "src")
        floor = relative.parts[0]
        if len(relative.parts) < 2 or floor not in FLOORS:
            faults.append(f"src/{relative}: not on any floor")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                faults += [f"src/{relative}:{number}: {fault}" for fault in lint_include(source, floor, *match.groups())]
    return faults


def lint_include(source, floor, mark, header):
    target = header.split("/")[0]
    for pattern, allowed, what in GUARDED:
        if pattern.search(header) and floor not in allowed:
            yield f"{what} belongs in {' and '.join(allowed)}, not in {floor}"
    if mark == "<" and target in FLOORS and "/" in header:
        yield f"<{header}> is ours: write it with quotation marks"
    if mark == '"':
        if "/" not in header or target not in FLOORS or ".." in header.split("/"):
            yield f'"{header}" is not written from src/'
        elif target != floor and target not in FLOORS[floor]:
            yield f"{floor} may not include {target}, which stands above it or beside it"
        elif not (source / "src" / header).is_file() and not header.endswith("-resources.h"):
            yield f"there is no src/{header}"


def parse_floors(cmake):
    """The tenken_floor() calls of src/CMakeLists.txt: floor -> (floors used, libraries)."""
    calls = {}
    text = re.sub(r"#[^\n]*", "", cmake)
    for body in re.findall(r"\n\s*tenken_floor\s*\(([^)]*)\)", text):
        words = re.sub(r"\$\{[^}]*\}", "", body).split()
        lists, current = {"SOURCES": [], "USES": [], "LIBRARIES": []}, None
        for word in words[1:]:
            if word in lists:
                current = word
            elif current:
                lists[current].append(word)
        calls[words[0]] = (lists["USES"], lists["LIBRARIES"])
    return calls


def lint_links(source):
    """Every fault of what the floors and programs link, as sentences."""
    faults = []
    cmake = (source / "src" / "CMakeLists.txt").read_text(encoding="utf-8")
    for floor, (uses, libraries) in parse_floors(cmake).items():
        if floor not in FLOORS:
            faults.append(f"src/CMakeLists.txt: {floor} is no floor of the house")
            continue
        for used in uses:
            if used not in FLOORS[floor]:
                faults.append(f"src/CMakeLists.txt: {floor} may not use {used}")
        if floor != "app" and TOOLKIT.search(" ".join(libraries)):
            faults.append(f"src/CMakeLists.txt: {floor} may not link GTK or libadwaita")
    for target, body in re.findall(r"target_link_libraries\s*\(\s*([\w-]+)([^)]*)\)", cmake):
        floor = {"tenken": "app", "tenken-cli": "cli"}.get(target, target.removeprefix("tenken-"))
        if floor not in FLOORS:
            continue
        for used in re.findall(r"\btenken-(\w+)", body):
            if used != floor and used not in FLOORS[floor]:
                faults.append(f"src/CMakeLists.txt: {target} may not link tenken-{used}")
        if floor != "app" and TOOLKIT.search(body):
            faults.append(f"src/CMakeLists.txt: {target} may not link GTK or libadwaita")
    return faults


class Sources(unittest.TestCase):
    def test_includes_go_down(self):
        self.assertEqual(lint_includes(SOURCE), [])

    def test_links_go_down(self):
        self.assertEqual(lint_links(SOURCE), [])

    def test_floors_are_found(self):
        """A lint that sees nothing finds nothing wrong."""
        cmake = (SOURCE / "src" / "CMakeLists.txt").read_text(encoding="utf-8")
        self.assertLessEqual({"base", "checklist", "record", "insight"}, set(parse_floors(cmake)))
        self.assertGreater(len(list((SOURCE / "src").rglob("*.c"))), 10)


class Rules(unittest.TestCase):
    BAD_INCLUDES = [
        ("base/bad.c", '#include "checklist/checklist.h"', "base may not include checklist"),
        ("record/bad.h", '#include "insight/score.h"', "record may not include insight"),
        ("insight/bad.c", '# include "app/session.h"', "insight may not include app"),
        ("exchange/bad.c", '#include "report/report.h"', "exchange may not include report"),
        ("cli/bad.c", '#include "app/session.h"', "cli may not include app"),
        ("app/bad.c", '#include "cli/cli.h"', "app may not include cli"),
        ("report/bad.c", "#include <gtk/gtk.h>", "GTK and libadwaita belongs in app"),
        ("draw/bad.c", "#include <adwaita.h>", "GTK and libadwaita belongs in app"),
        ("draw/bad.h", "#include <gdk/gdk.h>", "GTK and libadwaita belongs in app"),
        ("record/bad.c", "#include <gdk-pixbuf/gdk-pixbuf.h>", "gdk-pixbuf/ belongs in draw and app"),
        ("cli/bad.c", "#include <sqlite3.h>", "sqlite3.h belongs in record"),
        ("app/bad.c", "#include <libxml/tree.h>", "libxml/ belongs in checklist and exchange"),
        ("app/bad.c", '#include "session.h"', "is not written from src/"),
        ("app/bad.c", '#include "../base/text.h"', "is not written from src/"),
        ("app/bad.c", '#include "app/../base/text.h"', "is not written from src/"),
        ("app/bad.c", "#include <base/text.h>", "write it with quotation marks"),
        ("app/bad.c", '#include "base/nothing.h"', "there is no src/base/nothing.h"),
        ("cellar/bad.c", "", "not on any floor"),
        ("bad.c", "", "not on any floor"),
    ]
    GOOD_INCLUDES = [
        ("base/good.c", "#include <gio/gio.h>"),
        ("checklist/good.c", "#include <libxml/parser.h>"),
        ("record/good.c", "#include <sqlite3.h>"),
        ("draw/good.c", "#include <gdk-pixbuf/gdk-pixbuf.h>"),
        ("app/good.c", "#include <adwaita.h>"),
        ("app/good.c", '#include "base/text.h"'),
        ("base/good.c", '#include "base/text.h"'),
    ]
    BAD_LINKS = [
        ("\ntenken_floor (record SOURCES a.c USES insight)", "record may not use insight"),
        ("\ntenken_floor (exchange SOURCES a.c USES record report)", "exchange may not use report"),
        ("\ntenken_floor (draw SOURCES a.c USES insight LIBRARIES PkgConfig::ADW)", "draw may not link GTK"),
        ("\ntenken_floor (cellar SOURCES a.c)", "cellar is no floor"),
        ("\ntarget_link_libraries (tenken-cli PRIVATE tenken-report tenken-app)", "tenken-cli may not link tenken-app"),
        ("\ntarget_link_libraries (tenken-cli PRIVATE PkgConfig::ADW)", "tenken-cli may not link GTK"),
        ("\ntarget_link_libraries (tenken-base PUBLIC tenken-record)", "tenken-base may not link tenken-record"),
    ]

    def make_house(self, folder, files):
        source = pathlib.Path(folder)
        for name, text in {"base/text.h": "", "insight/score.h": "", "checklist/checklist.h": "", "app/session.h": "",
                           "report/report.h": "", "cli/cli.h": "", **files}.items():
            path = source / "src" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text + "\n", encoding="utf-8")
        return source

    def test_bad_includes_are_found(self):
        for name, line, fault in self.BAD_INCLUDES:
            with self.subTest(file=name, line=line), tempfile.TemporaryDirectory() as folder:
                faults = lint_includes(self.make_house(folder, {name: line}))
                self.assertEqual(len(faults), 1, faults)
                self.assertIn(fault, faults[0])
                self.assertTrue(faults[0].startswith(f"src/{name}:"))

    def test_good_includes_pass(self):
        for name, line in self.GOOD_INCLUDES:
            with self.subTest(file=name, line=line), tempfile.TemporaryDirectory() as folder:
                self.assertEqual(lint_includes(self.make_house(folder, {name: line})), [])

    def test_bad_links_are_found(self):
        for call, fault in self.BAD_LINKS:
            with self.subTest(call=call), tempfile.TemporaryDirectory() as folder:
                faults = lint_links(self.make_house(folder, {"CMakeLists.txt": call}))
                self.assertEqual(len(faults), 1, faults)
                self.assertIn(fault, faults[0])


if __name__ == "__main__":
    unittest.main()
