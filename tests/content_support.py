# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the shipped contents share: the files, and the texts in them."""
import os
import pathlib
import re
import xml.etree.ElementTree

SOURCE = pathlib.Path(os.environ.get("TENKEN_SOURCE", pathlib.Path(__file__).parent.parent))
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Text:
    """A text in one language, and where it stands."""

    def __init__(self, file, owner, element, string=None):
        self.tag = element.tag
        self.language = element.get(LANG)
        self.answer = element.get("as")
        self.raw = string if string is not None else "".join(element.itertext())
        self.string = re.sub(r"\s+", " ", self.raw).strip()
        self.place = f"{file} {owner} <{self.tag}> {self.language}"


def texts_of(file, element, owner=""):
    """All texts below an element, each with the id or number of what it belongs to."""
    owner = next((f"{element.tag} {element.get(key)}" for key in ("number", "id", "item", "rank") if element.get(key)), owner)
    for child in element:
        if child.get(LANG):
            yield Text(file, owner, child)
        else:
            yield from texts_of(file, child, owner)


class Question:
    def __init__(self, file, element):
        self.element = element
        self.number = int(element.get("number"))
        self.place = f"{file} {self.number}"
        self.weight = int(element.get("weight", 0))
        self.threats = set(element.get("threats", "").split())
        self.terms = set(element.get("terms", "").split())
        source = element.find("source")
        self.item = source.get("item") if source is not None else None
        self.maps = {m.get("checklist"): m.get("items").split() for m in element.findall("map")}

    def texts(self, path, language):
        return ["".join(e.itertext()).strip() for e in self.element.findall(path) if e.get(LANG) == language]


class Checklist:
    def __init__(self, path):
        self.root = read(path)
        self.id = self.root.get("id")
        self.languages = self.root.get("languages").split()
        self.partial = self.root.get("partial", "").split()
        self.scored = self.root.get("kind", "assessment") == "assessment"
        self.parts = [[Question(self.id, q) for q in part.findall("question")] for part in self.root.findall("part")]
        self.questions = [q for part in self.parts for q in part]
        self.by_item = {q.item: q for q in self.questions}


def read(path):
    return xml.etree.ElementTree.parse(SOURCE / "data" / path).getroot()


def read_checklists():
    found = [Checklist(path) for path in sorted((SOURCE / "data/checklists").glob("*.xml"))]
    return {checklist.id: checklist for checklist in found}


CHECKLISTS = read_checklists()
GLOSSARY = read("glossary.xml")
THREATS = read("threats.xml")
AVERAGES = read("averages.xml")


def all_texts():
    for checklist in CHECKLISTS.values():
        yield from texts_of(checklist.id, checklist.root)
    for name, root in (("glossary", GLOSSARY), ("threats", THREATS), ("averages", AVERAGES),
                       ("the example", read("samples/five-questions.xml"))):
        yield from texts_of(name, root)


TEXTS = list(all_texts())
