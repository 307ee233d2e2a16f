# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a program that saves, again and again, and looks for what it was told had been saved."""
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
import time
import unittest

CHECKLIST = os.path.join(os.environ["TENKEN_SOURCE"], "data/checklists/ipa-self-check.xml")
ROUNDS = 40


class CrashTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "tenken.db")
        self.random = random.Random(25)

    def killed_writer(self, mode, *arguments):
        """Lets it write for a moment, kills it, and gives the numbers that it told."""
        command = [os.environ["CRASH_WRITER"], mode, self.path, CHECKLIST, *map(str, arguments)]
        # The pipe is read only after the kill: small enough a moment, or the writer just waits.
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            told = [writer.stdout.readline()]
            time.sleep(self.random.uniform(0, 0.03))
            self.assertIsNone(writer.poll(), "the writer gave up")
            writer.kill()
            told += writer.stdout.readlines()
        return [int(line) for line in told if line.endswith("\n")]

    def query(self, sql):
        """Asks a copy, so that the next writer finds what the killed one left."""
        folder = tempfile.mkdtemp(dir=os.path.dirname(self.path))
        for suffix in ("", "-wal"):
            if os.path.exists(self.path + suffix):
                shutil.copy(self.path + suffix, folder)
        db = sqlite3.connect(os.path.join(folder, "tenken.db"))
        try:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(db.execute("PRAGMA foreign_key_check").fetchall(), [])
            return db.execute(sql).fetchall()
        finally:
            db.close()
            shutil.rmtree(folder)

    def test_answering(self):
        first = 1
        acknowledged = []
        for _ in range(ROUNDS):
            acknowledged += self.killed_writer("answer", first)
            self.assertGreaterEqual(acknowledged[-1], first)
            log = [int(row[0]) for row in self.query("SELECT comment FROM answer_log ORDER BY id")]
            # Nothing lost, nothing twice, nothing out of order; at most the last was saved and not yet told.
            self.assertEqual(log[:len(acknowledged)], acknowledged)
            self.assertLessEqual(len(log), len(acknowledged) + 1)
            acknowledged = log
            latest = {number % 25: number for number in log}
            stored = self.query("SELECT question, comment FROM answer")
            self.assertEqual(sorted(latest.values()), sorted(int(comment) for _, comment in stored))
            self.assertEqual(self.query("SELECT position FROM response"), [(log[-1] % 25 + 1,)])
            first = log[-1] + 1

    def test_importing(self):
        acknowledged = []
        for _ in range(ROUNDS):
            told = self.killed_writer("import")
            self.assertTrue(told)
            acknowledged += told
            whole = self.query("""SELECT a.id, a.finished, count (*) FROM assessment a
                                  LEFT JOIN response r ON r.assessment = a.id
                                  LEFT JOIN answer ON answer.response = r.id GROUP BY a.id ORDER BY a.id""")
            self.assertEqual({row[1:] for row in whole}, {(1, 25)})
            stored = [row[0] for row in whole]
            self.assertEqual(stored[:len(acknowledged)], acknowledged)
            self.assertLessEqual(len(stored), len(acknowledged) + 1)
            acknowledged = stored


if __name__ == "__main__":
    unittest.main()
