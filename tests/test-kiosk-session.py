# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine that is a kiosk and nothing else: cage without a screen, as somebody without rights. The start screen is
there, is there again after a kill, and what ended tells systemd whether to begin anew."""
import configparser
import contextlib
import hashlib
import os
import pathlib
import pwd
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

BIN = pathlib.Path(os.environ["TENKEN_BIN"])
SOURCE = pathlib.Path(os.environ["TENKEN_SOURCE"])
DATA = SOURCE / "data" / "kiosk"


def wait_for(condition, what, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise AssertionError(f"waited in vain for {what}")


class KioskSession(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tenken-kiosk-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "bin").mkdir()
        (self.folder / "runtime").mkdir(mode=0o700)
        for program in ("tenken", "tenken-cli"):
            shutil.copy(BIN / program, self.folder / "bin")
        shutil.copytree(BIN.parent / "share", self.folder / "share")
        shutil.copy(DATA / "tenken-kiosk-session", self.folder / "bin")
        self.processes = []
        self.addCleanup(self.stop)

        # Nobody special: cage refuses to run as root.
        self.as_user = []
        if os.getuid() == 0:
            user = pwd.getpwnam("nobody")
            self.as_user = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, user.pw_uid, user.pw_gid)
        self.environment = {
            "PATH": f"{self.folder}/bin:/usr/bin:/bin", "HOME": str(self.folder), "XDG_RUNTIME_DIR": f"{self.folder}/runtime",
            "XDG_DATA_HOME": f"{self.folder}/data", "XDG_CONFIG_HOME": f"{self.folder}/config",
            "LC_ALL": "C.UTF-8", "LANGUAGE": "ja", "GSK_RENDERER": "cairo", "GTK_A11Y": "none",
            "GSETTINGS_BACKEND": "memory", "G_DEBUG": "fatal-criticals", "NO_AT_BRIDGE": "1",
            # Two screens: what fills a lone one is handed to it past the renderer, where no picture can be taken.
            "WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman",
            "WLR_HEADLESS_OUTPUTS": "2",
            **{k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS")},
        }
        self.db = self.folder / "data" / "tenken" / "tenken.db"

    def run_as_user(self, *command):
        return subprocess.run([*self.as_user, *map(str, command)], env=self.environment, check=True, capture_output=True,
                              timeout=120)

    def start(self):
        """What the systemd unit starts."""
        with open(self.folder / "log", "ab") as log:
            session = subprocess.Popen([*self.as_user, "dbus-run-session", "--", "tenken-kiosk-session", "run"],
                                       env=self.environment, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(session)
        return session

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def find_tenken(self):
        for path in pathlib.Path("/proc").glob("[0-9]*/exe"):
            with contextlib.suppress(OSError):
                if os.readlink(path) == str(self.folder / "bin" / "tenken"):
                    return int(path.parent.name)
        return 0

    def set_up_kiosk(self):
        """As its page does: an assessment of several people, and the settings."""
        self.run_as_user("tenken-cli", "import", "--checklist", "ipa-self-check", "--organisation", "山田製作所",
                         SOURCE / "data/samples/answers.csv")
        with contextlib.closing(sqlite3.connect(self.db)) as db, db:
            db.execute("INSERT INTO assessment (organisation, checklist, date, purpose, created)"
                       " SELECT organisation, checklist, '2026-11-22', 'staff', 0 FROM assessment")
            db.execute("INSERT INTO kiosk SELECT 1, max (id), 'ja' || char (10) || 'en', 'staff', '', 0, 60, 1,"
                       " '$y$nothing', 0, 0, 0 FROM assessment")
        for path in self.db.parent.iterdir():
            if os.getuid() == 0:
                os.chown(path, self.folder.stat().st_uid, self.folder.stat().st_gid)

    def picture(self):
        """The colours on the screen, as (red, green, blue) per pixel of a small copy; None while there is no screen."""
        screens = [p.name for p in (self.folder / "runtime").glob("wayland-*") if not p.name.endswith(".lock")]
        for screen in screens:
            path = self.folder / "runtime" / "screen.ppm"
            grim = subprocess.run([*self.as_user, "env", f"WAYLAND_DISPLAY={screen}", "grim", "-t", "ppm", path],
                                  env=self.environment, capture_output=True, timeout=60)
            if grim.returncode == 0:
                _, _, _, pixels = path.read_bytes().split(b"\n", 3)
                return [tuple(pixels[i:i + 3]) for i in range(0, len(pixels) - 2, 3 * 7)]
        return None

    def shows_seal(self):
        """Nothing else is red."""
        pixels = self.picture()
        return pixels is not None and sum(r > 140 and g < 80 and b < 80 for r, g, b in pixels) > 50

    def test_start_screen_comes_back_after_a_kill(self):
        self.set_up_kiosk()
        for _ in range(2):
            session = self.start()
            wait_for(self.shows_seal, "the start screen with its seal")
            # The whole screen: no bare background in any corner.
            corners = {self.picture()[place] for place in (0, -1)}
            self.assertNotIn((0, 0, 0), corners)
            os.kill(self.find_tenken(), signal.SIGKILL)
            self.assertNotIn(session.wait(60), (0, 1), "systemd must begin anew")

    def test_without_a_kiosk_it_says_why_and_ends(self):
        self.assertEqual(self.start().wait(60), 1)
        said = [line for line in (self.folder / "log").read_text().splitlines() if "--kiosk" in line]
        self.assertEqual(len(said), 1, said)

    def test_unit_and_session(self):
        """The unit starts what is installed and begins anew after a failure, but not after a refusal."""
        unit = configparser.ConfigParser(strict=False, interpolation=None)
        unit.optionxform = str
        unit.read(DATA / "tenken-kiosk.service")
        self.assertEqual(unit["Service"]["ExecStart"], "tenken-kiosk-session run")
        self.assertEqual(unit["Service"]["Restart"], "on-failure")
        self.assertEqual(unit["Service"]["RestartPreventExitStatus"], "1")
        subprocess.run(["desktop-file-validate", DATA / "tenken-kiosk.desktop"], check=True)
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(DATA / "tenken-kiosk.desktop")
        self.assertEqual(entry["Desktop Entry"]["Exec"], "tenken-kiosk-session")
        self.assertTrue(os.access(DATA / "tenken-kiosk-session", os.X_OK))


if __name__ == "__main__":
    unittest.main()
