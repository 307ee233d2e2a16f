# SPDX-License-Identifier: GPL-3.0-or-later
"""What ships is whole: the counts hold, nothing is missing or empty, and what names something else names something that
is there."""
import collections
import re
import unittest

from content_support import AVERAGES, CHECKLISTS, GLOSSARY, LANG, TEXTS, THREATS, texts_of

# requirement: how many criteria ★3 has for it
STAR3 = {
    "1-2-1": 3, "1-2-3": 2, "1-3-1": 3, "2-1-1": 2, "2-1-2": 1, "2-1-4": 1, "3-1-1": 4, "3-1-2": 2, "3-1-3": 2,
    "3-1-4": 3, "4-1-1": 4, "4-1-2": 8, "4-1-3": 4, "4-1-4": 2, "4-1-5": 5, "4-1-6": 3, "4-1-7": 1, "4-2-2": 3,
    "4-3-4": 3, "4-4-1": 3, "4-4-4": 2, "4-4-5": 3, "4-5-1": 7, "5-1-1": 3, "6-1-1": 6, "7-1-1": 1,
}
ASSESSMENTS = [c for c in CHECKLISTS.values() if c.scored]
PLACEHOLDER = re.compile(r"\b(TODO|FIXME|TBD|lorem|ipsum|foo|bar)\b|x{3}|[○〇◯]{2}|\?\?|\.\.\.", re.IGNORECASE)


def sizes(name):
    return [len(part) for part in CHECKLISTS[name].parts]


class Counts(unittest.TestCase):
    def test_no_checklist_is_missing(self):
        self.assertEqual(set(CHECKLISTS), {"ipa-self-check", "ipa-basics", "scs-star3", "cloud-service", "personal-data",
                                           "incident-ready", "study-topics"})
        self.assertEqual([c.id for c in CHECKLISTS.values() if not c.scored], ["study-topics"])

    def test_questions(self):
        self.assertEqual(sizes("ipa-self-check"), [5, 13, 7])
        self.assertEqual(sum(sizes("ipa-basics")), 6)
        self.assertEqual(sum(sizes("cloud-service")), 15)
        self.assertGreaterEqual(sum(sizes("personal-data")), 16)
        self.assertIn(sum(sizes("incident-ready")), range(12, 19))
        self.assertEqual(len(sizes("incident-ready")), 3)

    def test_star3_has_every_criterion_once(self):
        star3 = CHECKLISTS["scs-star3"]
        wanted = [f"{requirement}-{n}" for requirement, count in STAR3.items() for n in range(1, count + 1)]
        self.assertEqual((len(STAR3), len(wanted)), (26, 81))
        self.assertEqual([q.item for q in star3.questions], wanted)
        # a part for each of the seven categories
        self.assertEqual([{q.item[0] for q in part} for part in star3.parts], [{c} for c in "1234567"])

    def test_numbers_run(self):
        for checklist in CHECKLISTS.values():
            self.assertEqual([q.number for q in checklist.questions], list(range(1, len(checklist.questions) + 1)))
        for name in ("ipa-self-check", "ipa-basics", "cloud-service"):
            self.assertEqual([q.item for q in CHECKLISTS[name].questions],
                             [str(q.number) for q in CHECKLISTS[name].questions], name)

    def test_discussion(self):
        questions = CHECKLISTS["study-topics"].questions
        self.assertGreaterEqual(len(questions), 12)
        for question in questions:
            self.assertIn(len(question.element.findall("option")), range(3, 6), question.place)

    def test_reference_files(self):
        self.assertGreaterEqual(len(GLOSSARY.findall("term")), 80)
        self.assertEqual(sorted(int(t.get("rank")) for t in THREATS.findall("threat")), list(range(1, 11)))


class Complete(unittest.TestCase):
    def test_languages(self):
        for checklist in CHECKLISTS.values():
            self.assertLessEqual({"ja", "en"}, set(checklist.languages), checklist.id)
        self.assertIn("ja-easy", CHECKLISTS["ipa-basics"].languages)
        self.assertIn("ja-easy", CHECKLISTS["ipa-self-check"].languages + CHECKLISTS["ipa-self-check"].partial)

    def test_every_question_has_everything(self):
        missing = []
        for checklist in ASSESSMENTS:
            kinds = [c.get("kind") for c in checklist.root.findall("scale/choice")]
            paths = ["topic", "ask", "hint", "why", "find-out", "evidence", "step/do", "step/how", "step/who"]
            paths += [f"counts[@as='{kind}']" for kind in ("done", "partly", "not-done") if kind in kinds]
            for question in checklist.questions:
                steps = len(question.element.findall("step"))
                self.assertIn(steps, range(2, 5), question.place)
                for language in checklist.languages:
                    for path in paths:
                        wanted = steps if path.startswith("step/") else 1
                        if len(question.texts(path, language)) != wanted:
                            missing.append(f"{question.place} {path} {language}")
        self.assertEqual(missing, [])

    def test_every_topic_has_everything(self):
        for question in CHECKLISTS["study-topics"].questions:
            options = len(question.element.findall("option"))
            for language in ("ja", "en"):
                for path, wanted in (("topic", 1), ("ask", 1), ("opener", 1), ("follow-up", 1), ("option/label", options)):
                    self.assertEqual(len(question.texts(path, language)), wanted, f"{question.place} {path} {language}")

    def test_easy_japanese_where_staff_read(self):
        checklist = CHECKLISTS["ipa-self-check"]
        missing = [f"{question.place} {path}" for question in checklist.questions
                   for path in ("ask", "hint", "why", "find-out", "counts[@as='done']", "counts[@as='partly']",
                                "counts[@as='not-done']")
                   if len(question.texts(path, "ja-easy")) != 1]
        missing += [choice.get("id") for choice in checklist.root.findall("scale/choice")
                    if "ja-easy" not in [label.get(LANG) for label in choice]]
        self.assertEqual(missing, [])

    def test_one_edition_and_effort_and_cost_everywhere(self):
        for checklist in ASSESSMENTS:
            self.assertEqual({q.element.find("source").get("edition") for q in checklist.questions},
                             {checklist.root.get("edition")}, checklist.id)
            for question in checklist.questions:
                for step in question.element.findall("step"):
                    self.assertIn(step.get("cost"), ("free", "low", "budget"), question.place)
                    self.assertIn(step.get("effort"), "12345", question.place)

    def test_nothing_is_empty_or_a_placeholder(self):
        self.assertGreater(len(TEXTS), 5000)
        for text in TEXTS:
            self.assertTrue(text.string, text.place)
            self.assertNotRegex(text.string, PLACEHOLDER, text.place)

    def test_questions_are_short(self):
        for text in TEXTS:
            if text.tag == "ask" and text.language == "ja":
                self.assertLessEqual(len(text.string), 65, text.place)

    def test_no_question_is_asked_twice(self):
        for checklist in CHECKLISTS.values():
            for language in checklist.languages:
                asks = [ask for q in checklist.questions for ask in q.texts("ask", language)]
                self.assertEqual([a for a, n in collections.Counter(asks).items() if n > 1], [], checklist.id)

    def test_terms_in_two_languages_and_two_sentences(self):
        forms = collections.Counter()
        for term in GLOSSARY.findall("term"):
            place = term.get("id")
            for tag in ("name", "meaning"):
                self.assertEqual(sorted(e.get(LANG) for e in term.findall(tag)), ["en", "ja"], place)
            self.assertRegex(term.find("name").get("reading"), r"^[ぁ-んァ-ヶーA-Za-z0-9・/ ]+$", place)
            for meaning in term.findall("meaning"):
                ends = re.findall(r"[。？]" if meaning.get(LANG) == "ja" else r"[.?!](?=\s|$)", meaning.text)
                self.assertIn(len(ends), (1, 2), place)
            forms.update((e.get(LANG), e.text.casefold()) for e in term if e.tag in ("name", "also"))
        self.assertEqual([form for form, n in forms.items() if n > 1], [])

    def test_whose_it_is(self):
        for checklist in CHECKLISTS.values():
            ja, en = (next(e.text for e in checklist.root.findall("notice") if e.get(LANG) == l) for l in ("ja", "en"))
            self.assertIn("Tenkenが独自に", ja, checklist.id)
            self.assertIn("Tenken's own", en, checklist.id)
            if checklist.scored:
                self.assertRegex(ja, "作成・推奨したものではありません", checklist.id)
                self.assertIn("neither made nor endorsed by", en, checklist.id)

    def test_what_must_be_said(self):
        star3 = CHECKLISTS["scs-star3"].root
        notices = {e.get(LANG): e.text for e in star3.findall("notice")}
        for language, words in (("ja", ("専門家の確認", "一つでも")), ("en", ("does not replace", "one criterion"))):
            for word in words:
                self.assertIn(word, notices[language])
        item8 = "".join(CHECKLISTS["ipa-self-check"].by_item["8"].element.itertext())
        self.assertRegex(item8, "ZIP")
        self.assertRegex(item8, "no longer")


class References(unittest.TestCase):
    def test_terms_and_threats_are_there(self):
        terms = {t.get("id") for t in GLOSSARY.findall("term")}
        threats = {t.get("id") for t in THREATS.findall("threat")}
        for checklist in CHECKLISTS.values():
            for question in checklist.questions:
                self.assertLessEqual(question.terms, terms, question.place)
                self.assertLessEqual(question.threats, threats, question.place)

    def test_every_map_leads_to_a_question(self):
        lost = [f"{q.place} → {name} {item}" for c in CHECKLISTS.values() for q in c.questions
                for name, items in q.maps.items() for item in items if item not in CHECKLISTS[name].by_item]
        self.assertEqual(lost, [])

    def test_maps_go_both_ways(self):
        def pairs(one, other):
            return {(q.item, item) for q in CHECKLISTS[one].questions for item in q.maps.get(other, [])}
        for one, other in (("ipa-self-check", "scs-star3"), ("ipa-self-check", "ipa-basics")):
            there, back = pairs(one, other), {(b, a) for a, b in pairs(other, one)}
            self.assertTrue(there)
            self.assertEqual(there ^ back, set(), f"{one} ↔ {other}")
        self.assertEqual({b for _, b in pairs("ipa-self-check", "ipa-basics")}, set("123456"))

    def test_threats_name_their_answers(self):
        said = {(threat.get("id"), answers.get("checklist"), item) for threat in THREATS.findall("threat")
                for answers in threat.findall("answers") for item in answers.get("items").split()}
        meant = {(threat, name, question.item) for name, checklist in CHECKLISTS.items()
                 for question in checklist.questions for threat in question.threats}
        self.assertEqual(said ^ meant, set())

    def test_weights_follow_from_threats(self):
        """The rule in the head of threats.xml."""
        weights = collections.Counter({q.item: 1 for q in CHECKLISTS["ipa-self-check"].questions})
        for threat in THREATS.findall("threat"):
            for answers in threat.findall("answers[@checklist='ipa-self-check']"):
                weights.update({item: 2 if int(threat.get("rank")) <= 2 else 1 for item in answers.get("items").split()})
        adjusted = THREATS.findall("adjust")
        weights.update({a.get("item"): int(a.get("by")) for a in adjusted})
        self.assertEqual(len({a.get("item") for a in adjusted}), len(adjusted))
        self.assertEqual({q.item: q.weight for q in CHECKLISTS["ipa-self-check"].questions},
                         {item: min(max(weight, 1), 5) for item, weight in weights.items()})

    def test_averages_say_who_counted_what(self):
        surveys = {s.get("id"): s for s in AVERAGES.findall("survey")}
        for survey in surveys.values():
            self.assertRegex(survey.get("year"), r"^20\d\d$")
            self.assertGreater(int(survey.get("n")), 0)
            self.assertEqual({t.language for t in texts_of("averages", survey)}, {"ja", "en"})
        averages = AVERAGES.findall("average")
        self.assertGreaterEqual(len(averages), 5)
        for average in averages:
            self.assertIn(average.get("survey"), surveys)
            self.assertRegex(average.get("percent"), r"^\d{1,2}\.\d$")
            self.assertEqual(sorted(e.get(LANG) for e in average.findall("counted")), ["en", "ja"])
            if average.get("checklist"):
                self.assertIn(average.get("item"), CHECKLISTS[average.get("checklist")].by_item)
        # the published five, and no others
        self.assertEqual({a.get("item"): a.get("percent") for a in averages if a.get("checklist") == "ipa-self-check"},
                         {"1": "73.0", "2": "71.4", "5": "37.9", "24": "39.8", "25": "39.2"})


if __name__ == "__main__":
    unittest.main()
