# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` leaves is complete and works from where it stands."""
import os
import pathlib
import subprocess
import tempfile
import unittest

BIN = pathlib.Path(os.environ["TENKEN_BIN"])
APP_ID = "io.github.tenken.Tenken"


class Install(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.prefix = pathlib.Path(temporary.name)
        subprocess.run(["cmake", "--install", BIN.parent, "--prefix", self.prefix], check=True, capture_output=True)

    def test_files(self):
        for name in ("bin/tenken", "bin/tenken-cli"):
            self.assertTrue(os.access(self.prefix / name, os.X_OK), name)
        for name in (f"applications/{APP_ID}.desktop", f"metainfo/{APP_ID}.metainfo.xml",
                     f"icons/hicolor/scalable/apps/{APP_ID}.svg",
                     f"icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg", "locale/ja/LC_MESSAGES/tenken.mo",
                     "tenken/locale/ja/LC_MESSAGES/libadwaita.mo"):
            self.assertTrue((self.prefix / "share" / name).is_file(), name)

    def test_program_speaks_japanese(self):
        help_text = {}
        for language in ("ja", "en"):
            result = subprocess.run([self.prefix / "bin/tenken-cli", "--help"], capture_output=True, check=True,
                                    encoding="utf-8", env={**os.environ, "LANGUAGE": language})
            help_text[language] = result.stdout
        self.assertRegex(help_text["ja"], "[ぁ-ん]")
        self.assertNotRegex(help_text["en"], "[ぁ-ん]")


if __name__ == "__main__":
    unittest.main()
