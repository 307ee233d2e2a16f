# SPDX-License-Identifier: GPL-3.0-or-later
"""Lints of what travels with the program: translations, desktop file, metainfo, Flatpak manifest, icons."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

SOURCE = pathlib.Path(os.environ.get("TENKEN_SOURCE", pathlib.Path(__file__).parent.parent))
APP_ID = "io.github.tenken.Tenken"


def run(*command, expect=0):
    result = subprocess.run(command, cwd=SOURCE, capture_output=True, text=True, stdin=subprocess.DEVNULL,
                            env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""})
    assert result.returncode == expect, f"{command}: exit {result.returncode}\n{result.stdout}{result.stderr}"
    return result.stdout


def messages(po_text):
    return re.findall(r'^(?:#~ )?msgid (?!""\n(?!")).*', po_text, re.MULTILINE)


class Translations(unittest.TestCase):
    def test_potfiles_names_every_file_with_texts(self):
        listed = [line for line in (SOURCE / "po/POTFILES.in").read_text().splitlines() if line[:1] not in ("", "#")]
        self.assertEqual(listed, run("./dev", "list-strings").split(), "run ./dev strings")

    def test_every_text_is_translated(self):
        with tempfile.TemporaryDirectory() as folder:
            template, merged = f"{folder}/tenken.pot", f"{folder}/merged.po"
            run("./dev", "pot", template)
            for language in (SOURCE / "po/LINGUAS").read_text().split():
                run("msgmerge", "--quiet", "--no-fuzzy-matching", "-o", merged, f"po/{language}.po", template)
                faults = ["--only-fuzzy", "--only-obsolete"]
                if "@" not in language:  # a variant need not say everything otherwise than its language
                    faults.append("--untranslated")
                for what in faults:
                    with self.subTest(language=language, what=what):
                        self.assertEqual(messages(run("msgattrib", "--no-wrap", what, merged)), [], "run ./dev strings")

    def test_translations_keep_their_format(self):
        for language in (SOURCE / "po/LINGUAS").read_text().split():
            run("msgfmt", "--check", "-o", "/dev/null", f"po/{language}.po")

    def test_a_missing_translation_is_found(self):
        """The lint above can fail."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "bad.po")
            path.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "a"\nmsgstr ""\n\n'
                            '#, fuzzy\nmsgid "b"\nmsgstr "B"\n\n#~ msgid "c"\n#~ msgstr "C"\n')
            for what in ("--untranslated", "--only-fuzzy", "--only-obsolete"):
                self.assertEqual(len(messages(run("msgattrib", what, str(path)))), 1, what)


class Desktop(unittest.TestCase):
    def test_desktop_file(self):
        run("desktop-file-validate", f"data/{APP_ID}.desktop")
        text = (SOURCE / f"data/{APP_ID}.desktop").read_text(encoding="utf-8")
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            self.assertRegex(text, rf"(?m)^{key}=.")
            self.assertRegex(text, rf"(?m)^{key}\[ja\]=.")

    def test_metainfo(self):
        run("appstreamcli", "validate", "--no-net", f"data/{APP_ID}.metainfo.xml")
        root = xml.etree.ElementTree.parse(SOURCE / f"data/{APP_ID}.metainfo.xml").getroot()
        self.assertEqual(root.findtext("id"), APP_ID)
        newest = root.find("releases/release").get("version")
        self.assertIn(f"VERSION {newest} ", (SOURCE / "CMakeLists.txt").read_text())

    def test_icons(self):
        for name in (f"scalable/apps/{APP_ID}.svg", f"symbolic/apps/{APP_ID}-symbolic.svg"):
            root = xml.etree.ElementTree.parse(SOURCE / "data/icons/hicolor" / name).getroot()
            self.assertTrue(root.tag.endswith("svg"))
            self.assertFalse([e for e in root.iter() if e.tag.endswith("text")], "a text needs a font")

    def test_flatpak_manifest(self):
        manifest = json.loads((SOURCE / f"flatpak/{APP_ID}.json").read_text())
        self.assertEqual((manifest["id"], manifest["command"]), (APP_ID, "tenken"))
        # The answers list a firm's weak points: no network, and files through portals alone.
        self.assertLessEqual(set(manifest["finish-args"]),
                             {"--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"})

    def test_checklists_hold_to_the_schema(self):
        checklists = sorted((SOURCE / "data/checklists").glob("*.xml"))
        self.assertTrue(checklists)
        run("xmllint", "--noout", "--nonet", "--relaxng", "data/checklist.rng", *map(str, checklists))


class Scripts(unittest.TestCase):
    def test_dev_knows_its_verbs(self):
        self.assertIn("./dev run", run("./dev", "help"))
        run("./dev", "nonsense", expect=2)

    def test_ci_can_be_run(self):
        self.assertTrue(os.access(SOURCE / ".ci/run", os.X_OK))
        run("sh", "-n", ".ci/run")


if __name__ == "__main__":
    unittest.main()
