# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Tenken beside its peers and prints a table of ratios beside the goals. Passes or fails nothing.

Everything runs in turn, ours and theirs, round after round, so that a busy machine slows both alike. TENKEN_BIN is the
folder of the programs, in a build folder; the peers are built there as well.
"""
import argparse
import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import documents

SOURCE = pathlib.Path(os.environ.get("TENKEN_SOURCE", pathlib.Path(__file__).parents[2]))
BUILD = pathlib.Path(os.environ["TENKEN_BIN"]).parent
PEERS = BUILD / "tests" / "bench"
TENKEN = BUILD / "bin" / "tenken"
CLI = BUILD / "bin" / "tenken-cli"
ANSWERS = 300
ASSESSMENTS = 1000

# In Japanese, since that is what most will see; no personal settings and no portals that the peers would lack.
ENVIRONMENT = {
    **os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "ja", "GSK_RENDERER": "cairo", "GTK_A11Y": "none",
    "NO_AT_BRIDGE": "1", "GSETTINGS_BACKEND": "memory",
}
ENVIRONMENT.pop("G_DEBUG", None)


class Table:
    """The rows, kept until the end: some take long, and a table in pieces is no table."""

    def __init__(self):
        self.rows = [("What", "Ours", "Peer", "Ratio", "Goal", "")]

    def add(self, what, ours, peer, goal, form):
        """One row from the values of all rounds; the ratio is the median of the rounds' ratios."""
        ratio = statistics.median(a / b for a, b in zip(ours, peer))
        digits = 3 if goal < 1 else 2
        bound = f"{goal:.3f}" if goal < 1 else f"{goal:.1f}"
        self.rows.append((what, form(statistics.median(ours)), form(statistics.median(peer)), f"{ratio:.{digits}f}",
                          f"≤ {bound}", "missed" if ratio > goal else ""))

    def bound(self, what, ours, peer, goal, form):
        """One row whose goal is a time, not a ratio."""
        ratio = statistics.median(a / b for a, b in zip(ours, peer))
        value = statistics.median(ours)
        self.rows.append((what, form(value), form(statistics.median(peer)), f"{ratio:.2f}", f"≤ {form(goal)}",
                          "missed" if value > goal else ""))

    def absent(self, what, why):
        self.rows.append((what, "–", "–", "–", "–", why))

    def print(self):
        widths = [max(len(row[i]) for row in self.rows) for i in range(6)]
        for row in self.rows:
            cells = [row[0].ljust(widths[0])] + [row[i].rjust(widths[i]) for i in range(1, 5)] + [row[5]]
            print("  ".join(cells).rstrip())


def milliseconds(seconds):
    return f"{seconds * 1e3:.2f} ms" if seconds < 0.01 else f"{seconds * 1e3:.0f} ms"


def mebibytes(kibibytes):
    return f"{kibibytes / 1024:.1f} MiB"


def say(text):
    print(text, file=sys.stderr, flush=True)


def run(command, **options):
    """Runs a program to its end and gives what it printed; when it fails, the bench ends with what it said."""
    result = subprocess.run([str(part) for part in command], env=options.pop("env", ENVIRONMENT), text=True,
                            stdin=subprocess.DEVNULL, capture_output=True, timeout=300, **options)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{result.stderr}")
    return result.stdout


def stopwatch(command, environment=ENVIRONMENT):
    """Seconds from start to end of a process."""
    start = time.monotonic()
    run(command, env=environment)
    return time.monotonic() - start


def in_turn(rounds, **candidates):
    """Calls each once to warm up, then all of them round after round. Gives each one's values."""
    values = {name: [] for name in candidates}
    for number in range(rounds + 1):
        for name, measure in candidates.items():
            value = measure()
            if number > 0:
                values[name].append(value)
    return values


@contextlib.contextmanager
def background(command, **options):
    """A server for as long as it is needed; gives the first line that it prints."""
    server = subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def desktop(folder):
    """Somewhere to show windows: the display that is there or one of our own, and always a session bus of our own."""
    environment = {**ENVIRONMENT, "XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config")}
    with contextlib.ExitStack() as stack:
        if not environment.get("WAYLAND_DISPLAY") and not environment.get("DISPLAY"):
            number = stack.enter_context(background(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24"]))
            environment["DISPLAY"] = f":{number}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
            background(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=environment))
        yield environment


def first_frame(command, environment):
    """Seconds from process start to the first frame, and peak memory until then in KiB."""
    environment = {**environment, "LD_PRELOAD": str(PEERS / "first-frame.so")}
    environment["BENCH_START"] = f"{time.monotonic():.6f}"
    seconds, peak = run(command, env=environment).split()
    return float(seconds), int(peak)


def bench_window(table, folder, database, rounds):
    say("First frame")
    with desktop(folder) as environment:
        values = in_turn(rounds,
                         ours=lambda: first_frame([TENKEN, "--db", database], environment),
                         bare=lambda: first_frame([PEERS / "peer-window"], environment))
    (our_time, our_peak), (bare_time, bare_peak) = (zip(*values[name]) for name in ("ours", "bare"))
    table.add("First frame, against a bare libadwaita window", our_time, bare_time, 1.5, milliseconds)
    table.add("Peak memory until then, against the same", our_peak, bare_peak, 1.4, mebibytes)


def bench_report(table, folder, database, rounds):
    say("Report")
    ours, bare = folder / "report.pdf", folder / "bare.pdf"
    command = [CLI, "report", "--db", database, "--lang", "ja", "-o", ours]
    run(command)
    paragraphs = documents.read_paragraphs(ours)
    documents.write_text(paragraphs, folder / "report.txt")
    documents.write_html(paragraphs, folder / "report.html")
    bare_command = [PEERS / "peer-pages", folder / "report.txt", bare]
    run(bare_command)

    candidates = {"ours": lambda: stopwatch(command), "bare": lambda: stopwatch(bare_command)}
    makers = documents.makers(folder / "report.html", folder)
    for name, maker in makers.items():
        if maker is not None:
            candidates[name] = lambda maker=maker: stopwatch(maker)
    values = in_turn(rounds, **candidates)

    table.add("Japanese report, against bare Pango and cairo", values["ours"], values["bare"], 1.5, milliseconds)
    for name, maker in makers.items():
        if maker is not None:
            table.add(f"Japanese report, against {name}", values["ours"], values[name], 1 / 8, milliseconds)
        else:
            table.absent(f"Japanese report, against {name}", "not installed")
    return [f"report: {documents.describe(ours)}; bare: {documents.describe(bare)}; {len(paragraphs)} paragraphs"]


def bench_long_report(table, folder, rounds):
    """The cost of one more page: reports with few and with very many comments, less the time of one with none."""
    say("Long reports")
    text = "会社の情報を守るための決まりをつくり、全員に伝えました。"
    commands, pages = {}, {}
    for name, length in (("none", 0), ("few", 40), ("many", 640)):
        answers, database, pdf = (folder / f"long-{name}.{kind}" for kind in ("csv", "db", "pdf"))
        with open(answers, "w", encoding="utf-8") as file:
            file.write("question,answer,comment\n")
            file.writelines(f"{number},partly,{number}番。{text * length}\n" for number in range(1, 26))
        run([CLI, "import", "--db", database, "--checklist", "ipa-self-check", "--organisation", "みほん製作所", answers])
        commands[name] = [CLI, "report", "--db", database, "--lang", "ja", "-o", pdf]
        run(commands[name])
        pages[name] = int(next(line.split()[1] for line in run(["pdfinfo", pdf]).splitlines() if line.startswith("Pages:")))
    values = in_turn(rounds, **{name: lambda command=command: stopwatch(command) for name, command in commands.items()})

    def per_page(name):
        return [(time - base) / (pages[name] - pages["none"]) for time, base in zip(values[name], values["none"])]

    table.add(f"One more page of a report with {pages['many']}, against one with {pages['few']}", per_page("many"),
              per_page("few"), 1.2, milliseconds)


def bench_answer(table, folder, rounds):
    say("Saving an answer")

    def measure():
        with tempfile.TemporaryDirectory(dir=folder) as name:
            return [float(word) for word in run([PEERS / "bench-answer", name, ANSWERS]).split()]

    pairs = in_turn(rounds, answer=measure)["answer"]
    ours, bare = zip(*pairs)
    table.add("Saving one answer, against a bare SQLite commit", ours, bare, 1.3, milliseconds)
    kind = run(["stat", "-f", "-c", "%T", folder]).strip()
    return [f"answers: {ANSWERS} of each per round, on {kind}"]


def bench_pages(table, folder, rounds):
    say("Pages")
    with desktop(folder) as environment:
        def measure():
            with tempfile.TemporaryDirectory(dir=folder) as name:
                lines = run([PEERS / "bench-pages", name, ASSESSMENTS], env=environment).splitlines()
            return [tuple(float(word) for word in line.split()) for line in lines if line[:1].isdigit()]

        values = in_turn(rounds, pages=measure)["pages"]
    click, start, memory = ([list(side) for side in zip(*rows)] for rows in zip(*values))
    table.bound(f"Click to next question, {ASSESSMENTS} check-ups, against as many bare labels", *click, 0.033, milliseconds)
    table.add(f"Start page with {ASSESSMENTS} check-ups, against none", *start, 1.2, milliseconds)
    table.add("Memory after 20 walks through all pages, against one", *memory, 1.05, mebibytes)


def bench_path(table, rounds):
    say("Path")

    def measure():
        return [float(word) for word in run([PEERS / "bench-path", 10]).split()[-2:]]

    ours, plan = zip(*in_turn(rounds, path=measure)["path"])
    table.bound("Path exact over 81 criteria, against the plan", ours, plan, 0.05, milliseconds)


def machine():
    """What the figures depend on."""
    modules = ("gtk4", "libadwaita-1", "glib-2.0", "pango", "cairo", "sqlite3", "libqpdf")
    versions = [f"{name} {run(['pkg-config', '--modversion', name]).strip()}" for name in modules]
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), os.uname().machine)
    load = os.getloadavg()[0]
    return [f"machine: {os.cpu_count()} × {model}, load {load:.1f}, Linux {os.uname().release}", ", ".join(versions)]


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9, help="how often each is measured (7 or more, odd is best)")
    parser.add_argument("--only", choices=("window", "pages", "report", "answer", "path"), help="measure just this")
    arguments = parser.parse_args()
    if arguments.rounds < 7:
        parser.error("fewer than 7 rounds say too little")

    subprocess.run(["cmake", "--build", BUILD, "--target", "bench-peers", "tenken", "tenken-cli"], check=True,
                   stdout=sys.stderr)
    table, facts = Table(), machine()
    # In the build folder, not in a temporary one that may be in memory: saving is about disks.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bench-", dir=BUILD))
    try:
        database = folder / "tenken.db"
        run([CLI, "import", "--db", database, "--checklist", "ipa-self-check", "--organisation", "みほん製作所",
             "--date", "2026-11-22", SOURCE / "data/samples/answers.csv"])
        if arguments.only in (None, "window"):
            bench_window(table, folder, database, arguments.rounds)
        if arguments.only in (None, "pages"):
            bench_pages(table, folder, arguments.rounds)
        if arguments.only in (None, "report"):
            facts += bench_report(table, folder, database, arguments.rounds)
            bench_long_report(table, folder, arguments.rounds)
        if arguments.only in (None, "answer"):
            facts += bench_answer(table, folder, arguments.rounds)
        if arguments.only in (None, "path"):
            bench_path(table, arguments.rounds)
    finally:
        shutil.rmtree(folder)

    table.print()
    print(f"\nMedians of {arguments.rounds} rounds, taken in turn; a ratio is the median of the rounds' ratios.")
    print("\n".join(facts))


if __name__ == "__main__":
    main()
