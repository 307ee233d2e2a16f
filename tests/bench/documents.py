# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of a PDF, paragraph by paragraph, and the same text for other programs to print."""
import html
import os
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from typing import NamedTuple

FAMILIES = "'BIZ UDPGothic', 'Noto Sans CJK JP', 'Noto Sans JP', IPAexGothic, sans-serif"
XHTML = "{http://www.w3.org/1999/xhtml}"


class Paragraph(NamedTuple):
    page: int
    x: float
    y: float
    width: float
    size: float
    bold: bool
    text: str


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def join_lines(lines):
    """One line; Japanese has no space where it was broken."""
    text = lines[0]
    for line in lines[1:]:
        text += (" " if text[-1].isascii() and line[0].isascii() else "") + line
    return text


def bold_places(pdf):
    """For each page, the boxes of what is set in bold: left, top, right, bottom in points."""
    tree = ElementTree.fromstring(output("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", "-fontfullname", pdf))
    bold = {font.get("id") for font in tree.iter("fontspec") if "Bold" in font.get("family")}
    return [[(box[0], box[1], box[0] + box[2], box[1] + box[3])
             for text in page.iter("text") if text.get("font") in bold
             for box in [[int(text.get(name)) for name in ("left", "top", "width", "height")]]]
            for page in tree.iter("page")]


def read_paragraphs(pdf):
    """What poppler takes for paragraphs, in the order of reading, each with its place and size in points."""
    places = bold_places(pdf)
    tree = ElementTree.fromstring(output("pdftotext", "-bbox-layout", pdf, "-"))
    paragraphs = []
    for number, page in enumerate(tree.iter(f"{XHTML}page")):
        for block in page.iter(f"{XHTML}block"):
            lines = [" ".join(word.text for word in line.iter(f"{XHTML}word")) for line in block.iter(f"{XHTML}line")]
            word = next(block.iter(f"{XHTML}word"))
            x, y = float(block.get("xMin")), float(block.get("yMin"))
            size = round(float(word.get("yMax")) - float(word.get("yMin")), 1)
            bold = any(left <= x + size / 2 <= right and top <= y + size / 2 <= bottom
                       for left, top, right, bottom in places[number])
            # A point more, so that the same line breaks fit.
            paragraphs.append(Paragraph(number, x, y, float(block.get("xMax")) - x + 1, size, bold, join_lines(lines)))
    return paragraphs


def write_text(paragraphs, path):
    """For peer-pages, which tells of the columns."""
    with open(path, "w", encoding="utf-8") as file:
        for p in paragraphs:
            file.write(f"{p.page}\t{p.x:.2f}\t{p.y:.2f}\t{p.width:.2f}\t{p.size}\t{int(p.bold)}\t{p.text}\n")


def write_html(paragraphs, path):
    """A plain document: the same paragraphs on the same pages at the same places."""
    pages = [[] for _ in range(paragraphs[-1].page + 1)]
    for p in paragraphs:
        style = (f"left:{p.x:.2f}pt;top:{p.y:.2f}pt;width:{p.width:.2f}pt;font-size:{p.size}pt;"
                 f"font-weight:{'bold' if p.bold else 'normal'}")
        pages[p.page].append(f'<p style="{style}">{html.escape(p.text)}</p>')
    with open(path, "w", encoding="utf-8") as file:
        file.write('<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>点検</title><style>'
                   "@page { size: A4; margin: 0 } body { margin: 0 }"
                   "section { position: relative; width: 595pt; height: 841pt; overflow: hidden; break-inside: avoid }"
                   f"p {{ position: absolute; margin: 0; line-height: 1; font-family: {FAMILIES} }}"
                   "</style>")
        file.writelines(f"<section>{''.join(page)}</section>" for page in pages)


def makers(document, folder):
    """Other programs that make a PDF of an HTML document: their commands, or None where they are not installed."""
    weasyprint = shutil.which("weasyprint")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    return {
        "WeasyPrint": weasyprint and [weasyprint, document, folder / "weasyprint.pdf"],
        "Chromium": chromium and [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pings",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", f"--user-data-dir={folder / 'chromium'}",
            f"--print-to-pdf={folder / 'chromium.pdf'}", document.as_uri()],
    }


def describe(pdf):
    """Pages, characters and size of a PDF."""
    pages = next(line.split()[1] for line in output("pdfinfo", pdf).splitlines() if line.startswith("Pages:"))
    characters = sum(not c.isspace() for c in output("pdftotext", pdf, "-"))
    return f"{pages} pages, {characters} characters, {os.path.getsize(pdf) // 1024} KiB"
