/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reader: a good file comes back whole; each fault is answered with its line and a sentence. */
#include "base/error.h"
#include "checklist/document.h"
#include "checklist/reader.h"
#include "checklist-sample.h"

typedef enum {
  GOOD,    /* fine for everybody */
  SHAPE,   /* the schema must refuse it as well */
  RULE,    /* beyond a schema */
} Verdict;

typedef struct {
  const char *find;
  const char *replace;
  Verdict verdict;
  int line;
  const char *sentence;  /* a telling part of it */
} Case;

#define LABELS "<label xml:lang=\"ja\">はい</label><label xml:lang=\"en\">Yes</label>"

static const Case cases[] = {
  { "", "", GOOD, 0, NULL },
  { "points=\"4\"", "points=\" +4 \"", GOOD, 0, NULL },
  { "number=\"1\"", "number=\"001\"", GOOD, 0, NULL },
  { "format=\"1\"", "format=\" 1 \"", GOOD, 0, NULL },
  { "id=\"house\"", "id=\" house\"", GOOD, 0, NULL },
  { "after=\"1\"", "after=\" 01\n\"", GOOD, 0, NULL },
  { "weight=\"5\"", "weight=\"5\" with=\"2\"", GOOD, 0, NULL },
  { "kind=\"done\"", "kind=\" done \"", GOOD, 0, NULL },
  { "edition=\"1.0\"", "edition=\" 1.0  b \"", GOOD, 0, NULL },
  { "languages=\"ja en\"", "languages=\"\n ja\ten \"", GOOD, 0, NULL },
  { "家の点検", "<![CDATA[家]]><!-- c -->の<?pi?>点検", GOOD, 0, NULL },
  { "<scale>", "<!-- c --><scale>", GOOD, 0, NULL },
  { "<scale>", "<notice xml:lang=\"ja\">注</notice><notice xml:lang=\"en\">n</notice><scale>", GOOD, 0, NULL },
  { "edition=\"2\"/>", "edition=\"2\"> </source>", GOOD, 0, NULL },
  { " cost=\"low\"", "", GOOD, 0, NULL },

  { "<checklist format", "<list format", SHAPE, 0, NULL },
  { "format=\"1\"", "format=\"2\"", SHAPE, 2, "install a newer Tenken" },
  { "format=\"1\"", "", SHAPE, 2, "“format” is missing in the checklist" },
  { "format=\"1\"", "xmlns=\"urn:x\" format=\"1\"", SHAPE, 2, "Remove the attribute xmlns" },
  { "id=\"house\"", "id=\"My House\"", SHAPE, 2, "id=\"My House\" in the checklist is no id" },
  { "id=\"house\"", "id=\"house-\"", SHAPE, 2, "is no id" },
  { "edition=\"1.0\"", "edition=\" \"", SHAPE, 2, "edition=\"\" in the checklist is empty" },
  { "languages=\"ja en\"", "languages=\"\"", SHAPE, 2, "languages=\"\" in the checklist is empty" },
  { "id=\"house\"", "id=\"house\" size=\"9\"", SHAPE, 2, "“size” is not known in the checklist" },
  { "  <scale>", "  stray\n  <scale>", SHAPE, 7, "“stray” stands loose in the checklist" },
  { "  <scale>", "  <title xml:lang=\"ja\">後</title>\n  <scale>", SHAPE, 7, "<title> must stand before <source-name>" },
  { "<source-name xml:lang=\"ja\">家の規則</source-name><source-name xml:lang=\"en\">House rules</source-name>", "", SHAPE,
    2, "<source-name> is missing in the checklist" },
  { "  </scale>", "  </scale><scale>\n <choice id=\"b\" kind=\"unknown\" points=\"0\">" LABELS "</choice></scale>", SHAPE, 12,
    "<scale> stands more than once in the checklist" },
  { "kind=\"done\"", "kind=\"maybe\"", SHAPE, 8, "must be one of these: done, partly, not-done, unknown, not-applicable" },
  { "points=\"4\"", "points=\"lots\"", SHAPE, 8, "points=\"lots\" in choice “yes” must be a whole number" },
  { "points=\"4\"", "points=\"99999999999999999999\"", SHAPE, 8, "from -100 to 100" },
  { "to=\"100\"", "to=\"101\"", SHAPE, 15, "from 0 to 100" },
  { "number=\"1\"", "number=\"0\"", SHAPE, 19, "must be a whole number from 1 to 9999" },
  { "number=\"1\"", "", SHAPE, 19, "“number” is missing in <question> of part “door”" },
  { "weight=\"5\"", "weight=\"6\"", SHAPE, 19, "weight=\"6\" in question 1 must be a whole number from 1 to 5" },
  { "weight=\"5\"", "weight=\"2.5\"", SHAPE, 19, "weight=\"2.5\"" },
  { "<ask xml:lang=\"ja\">窓は</ask><ask xml:lang=\"en\">Windows?</ask>", "", SHAPE, 36,
    "<ask> is missing in question 2. Add <ask xml:lang" },
  { "<topic xml:lang=\"ja\">鍵", "<topik xml:lang=\"ja\">鍵</topik><topic xml:lang=\"ja\">鍵", SHAPE, 20,
    "<topik> is not known in question 1. Known there: <topic>, <ask>" },
  { "<hint xml:lang=\"ja\">助け", "<hint>助け", SHAPE, 25, "“xml:lang” is missing in <hint> of question 1" },
  { "<hint xml:lang=\"ja\">", "<hint lang=\"ja\">", SHAPE, 25, "Write xml:lang instead of lang in <hint> of question 1" },
  { "<hint xml:lang=\"ja\">", "<hint xml:lang=\"日本語\">", SHAPE, 25, "is no language tag" },
  { "理由", "  \n ", SHAPE, 26, "<why> of question 1 is empty" },
  { "Thieves", "<b>Thieves</b>", SHAPE, 26, "<b> stands inside <why> of question 1" },
  { "as=\"done\"", "as=\"sometimes\"", SHAPE, 27, "as=\"sometimes\" in <counts> of question 1" },
  { "cost=\"low\"", "cost=\"lots\"", SHAPE, 30, "cost=\"lots\" in <step> of question 1 must be one of these: free" },
  { "effort=\"1\" ", "", SHAPE, 30, "“effort” is missing in <step> of question 1" },
  { "<source item=\"7\" edition=\"2\"/>", "", SHAPE, 19, "<source> is missing in question 1. Add it." },
  { "edition=\"2\"/>", "edition=\"2\"><x/></source>", SHAPE, 34, "<x> stands in <source> of question 1, where nothing can" },
  { "after=\"1\"", "after=\"one\"", SHAPE, 36, "must be numbers of questions" },
  { "after=\"1\"", "after=\"\"", SHAPE, 36, "after=\"\" in question 2 is empty" },
  { "<scale>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/><scale>", SHAPE, 7,
    "<xi:include> is not known in the checklist" },

  { "languages=\"ja en\"", "languages=\"ja en 日本語\"", SHAPE, 2, "“日本語” in languages" },
  { "languages=\"ja en\"", "languages=\"ja en ja\"", RULE, 2, "“ja” is declared more than once" },
  { "languages=\"ja en\"", "languages=\"ja\"", RULE, 4, "“en” of <title> of the checklist is not among the languages" },
  { "<title xml:lang=\"en\">Doors</title>", "", RULE, 18, "<title> of part “door” is missing in the language “en”" },
  { "<counts as=\"done\" xml:lang=\"en\">Every night</counts>", "", RULE, 27,
    "<counts> of question 1 (as=\"done\") is missing in the language “en”" },
  { "<how xml:lang=\"ja\">手で</how>", "", RULE, 44, "<how> of <step> of question 2 is missing in the language “ja”" },
  { "<hint xml:lang=\"en\">", "<hint xml:lang=\"ja\">", RULE, 25, "<hint> of question 1 has another text in “ja”" },
  { "id=\"no\"", "id=\"yes\"", RULE, 10, "There is another choice “yes” in line 8. Give this one another id." },
  { "id=\"high\"", "id=\"low\"", RULE, 15, "There is another band “low” in line 14" },
  { "  </part>", "  </part><part id=\"door\"><title xml:lang=\"ja\">二</title><title xml:lang=\"en\">Two</title></part>", SHAPE, 49,
    "There is another part “door” in line 17" },
  { "number=\"2\"", "number=\"01\"", RULE, 36, "There is another question 01 in line 19. Give this one another number." },
  { "after=\"1\"", "after=\"1 7\"", RULE, 36, "Question 2 comes after question 7, which is not there" },
  { "after=\"1\"", "after=\"2\"", RULE, 36, "Question 2 comes after itself" },
  { "after=\"1\"", "after=\"1 1\"", RULE, 36, "more than once in after" },
  { "weight=\"5\"", "weight=\"5\" after=\"2\"", RULE, 19, "in a circle: 1 → 2 → 1." },
  { "after=\"1\"", "with=\"1 7\"", RULE, 36, "Question 2 goes with question 7, which is not there" },
  { "after=\"1\"", "with=\"2\"", RULE, 36, "Question 2 goes with itself" },
  { "after=\"1\"", "with=\"1 1\"", RULE, 36, "more than once in with" },
  { "to=\"49\"", "to=\"45\"", RULE, 13, "No band covers 46 to 49 percent" },
  { "to=\"100\"", "to=\"99\"", RULE, 13, "No band covers 100 to 100 percent" },
  { "to=\"49\"", "to=\"50\"", RULE, 15, "50 percent belongs to a band before and to band “high”" },
  { "from=\"50\" to=\"100\"", "from=\"100\" to=\"50\"", RULE, 15, "from=\"100\" is more than to=\"50\" in band “high”" },
  { "kind=\"partly\"", "kind=\"done\"", RULE, 9, "a choice of kind=\"done\" in line 8 already" },
  { "kind=\"not-done\"", "kind=\"unknown\"", RULE, 7, "no choice of kind=\"not-done\"" },
  { "kind=\"not-applicable\"", "kind=\"not-applicable\" points=\"0\"", RULE, 11, "Remove points=\"…\" in choice “na”" },
  { " points=\"2\"", "", RULE, 9, "“points” is missing in choice “partly”" },
  { "points=\"4\"", "points=\"0\"", RULE, 8, "must bring points" },
  { "points=\"2\"", "points=\"4\"", RULE, 9, "Give it fewer than 4" },

  { "</question>", "</part>", SHAPE, 35, "<question> from line 19 must be closed with </question>" },
  { "</checklist>\n", "", SHAPE, 0, "The file ends too early" },
  { "</checklist>\n", "</checklist>\n<more/>", SHAPE, 51, "Nothing may stand after the end" },
  { "House check", "House &nbsp; check", SHAPE, 4, "“&nbsp;” is not known here" },
  { "House check", "House & check", SHAPE, 4, "Write &amp; for “&”" },
  { "House check", "House < check", SHAPE, 4, "&lt; for “<”" },
  { "House check", "House &#1; check", SHAPE, 4, "control character" },
  { "number=\"1\"", "number=1", SHAPE, 19, "name=\"value\"" },
  { "number=\"1\"", "number=\"1\" number=\"2\"", SHAPE, 19, "“number” stands twice" },
  { "<scale>", "<!-- <scale>", SHAPE, 0, "Close it with -->" },
  { "</scale>", "</scale", SHAPE, 0, "Check that “>” is there" },
  { "House check", "\xe5\xae", SHAPE, 4, "not UTF-8 here" },
};

static GPtrArray *
new_faults (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_fault_free);
}

/* What the schema alone says, without any check of ours. */
static gboolean
schema_accepts (GBytes *xml)
{
  g_autoptr (GPtrArray) array = new_faults ();
  TenkenFaults faults = { "schema", array };
  xmlDoc *document = tenken_document_parse (xml, &faults);

  if (document == NULL)
    return FALSE;
  tenken_document_validate (document, &faults);
  xmlFreeDoc (document);

  return array->len == 0;
}

static gboolean
has_fault (const GPtrArray *faults,
           int              line,
           const char      *sentence)
{
  for (guint i = 0; i < faults->len; i++)
    {
      const TenkenFault *fault = g_ptr_array_index (faults, i);

      if (strstr (fault->sentence, sentence) != NULL && (line == 0 || fault->line == line))
        return TRUE;
    }

  return FALSE;
}

static void
test_case (gconstpointer data)
{
  const Case *it = data;
  g_autoptr (GBytes) xml = spoil (it->find, it->replace);
  g_autoptr (GPtrArray) faults = new_faults ();
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist = tenken_checklist_read (xml, "house.xml", faults, &error);
  int last = 0;

  /* Ours must never let through what the schema refuses, nor name as a fault of shape what it accepts. */
  g_assert_cmpint (schema_accepts (xml), ==, it->verdict != SHAPE);

  if (it->verdict == GOOD)
    {
      g_assert_no_error (error);
      g_assert_cmpuint (faults->len, ==, 0);
      tenken_checklist_unref (checklist);
      return;
    }

  g_assert_null (checklist);
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_CHECKLIST);
  g_assert_true (g_str_has_prefix (error->message, "house.xml:"));
  for (guint i = 0; i < faults->len; i++)
    {
      const TenkenFault *fault = g_ptr_array_index (faults, i);

      g_test_message ("%d: %s", fault->line, fault->sentence);
      g_assert_cmpstr (fault->file, ==, "house.xml");
      g_assert_cmpint (fault->line, >=, last);
      last = fault->line;
    }
  if (it->sentence != NULL)
    g_assert_true (has_fault (faults, it->line, it->sentence));
}

static void
test_whole (void)
{
  g_autoptr (GBytes) xml = spoil ("", "");
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenChecklist) house = tenken_checklist_read (xml, "house.xml", NULL, &error);
  const TenkenQuestion *question;
  const TenkenStep *step;

  g_assert_no_error (error);
  g_assert_cmpstr (house->id, ==, "house");
  g_assert_cmpstr (house->edition, ==, "1.0");
  g_assert_cmpstr (house->languages[0], ==, "ja");
  g_assert_cmpstr (house->languages[1], ==, "en");
  g_assert_null (house->languages[2]);
  g_assert_cmpstr (tenken_text_get (house->title, "ja"), ==, "家の点検");
  g_assert_cmpstr (tenken_text_get (house->source, "en"), ==, "House rules");
  g_assert_null (house->notice);
  g_assert_true (g_bytes_equal (house->xml, xml));

  g_assert_cmpuint (house->choices->len, ==, 4);
  g_assert_cmpint (house->full_points, ==, 4);
  g_assert_cmpint (tenken_checklist_find_choice (house, "na")->kind, ==, TENKEN_CHOICE_NOT_APPLICABLE);
  g_assert_cmpuint (tenken_checklist_find_choice (house, "na")->key, ==, 4);
  g_assert_cmpint (tenken_checklist_find_choice (house, "partly")->points, ==, 2);
  g_assert_null (tenken_checklist_find_choice (house, "maybe"));

  /* highest first, whatever the order in the file */
  g_assert_cmpstr (((const TenkenBand *) house->bands->pdata[0])->id, ==, "high");
  g_assert_cmpstr (tenken_checklist_find_band (house, 49)->id, ==, "low");
  g_assert_cmpstr (tenken_checklist_find_band (house, 50)->id, ==, "high");
  g_assert_cmpstr (tenken_text_get (tenken_checklist_find_band (house, 0)->text, "en"), ==, "It is low");

  g_assert_cmpuint (house->parts->len, ==, 1);
  g_assert_cmpuint (house->questions->len, ==, 2);
  question = tenken_checklist_find_question (house, 1);
  g_assert_true (question->part == house->parts->pdata[0]);
  g_assert_cmpint (question->weight, ==, 5);
  g_assert_cmpstr (tenken_text_get (question->ask, "ja"), ==, "鍵をかけていますか。");
  g_assert_cmpstr (tenken_text_get (question->ask, "en"), ==, "Do you lock the door?");
  g_assert_cmpstr (tenken_text_get (question->hint, "en"), ==, "Any door & gate");
  g_assert_cmpstr (tenken_text_get (question->find_out, "ja"), ==, "見る");
  g_assert_cmpstr (tenken_text_get (question->counts[TENKEN_CHOICE_DONE], "en"), ==, "Every night");
  g_assert_null (question->counts[TENKEN_CHOICE_PARTLY]);
  g_assert_cmpstr (question->source_item, ==, "7");
  g_assert_cmpstr (question->source_edition, ==, "2");
  step = question->steps->pdata[0];
  g_assert_cmpint (step->effort, ==, 1);
  g_assert_cmpint (step->cost, ==, TENKEN_COST_LOW);
  g_assert_null (step->how);
  g_assert_cmpstr (tenken_text_get (step->who, "en"), ==, "Everyone");

  question = tenken_checklist_find_question (house, 2);
  g_assert_cmpuint (question->index, ==, 1);
  g_assert_cmpuint (question->after->len, ==, 1);
  g_assert_cmpuint (g_array_index (question->after, guint, 0), ==, 1);
  g_assert_cmpint (((const TenkenStep *) question->steps->pdata[0])->cost, ==, TENKEN_COST_FREE);
  g_assert_null (tenken_checklist_find_question (house, 3));
}

static void
test_language (void)
{
  static const struct {
    const char *languages, *wanted, *found;
  } table[] = {
    { "ja en", "ja", "ja" }, { "ja en", "en-GB", "en" },   { "ja en", "ja-easy-x", "ja" }, { "ja en", "fr", "en" },
    { "ja en", "", "en" },   { "ja fr", "de", "ja" },      { "ja en", "jap", "en" },       { "ja-easy ja", "ja", "ja" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
      g_autoptr (TenkenChecklist) checklist = tenken_checklist_new (nothing);

      checklist->languages = g_strsplit (table[i].languages, " ", -1);
      g_assert_cmpstr (tenken_checklist_language (checklist, table[i].wanted), ==, table[i].found);
    }
}

static void
test_all_at_once (void)
{
  g_autoptr (GBytes) xml = spoil ("weight=\"5\"", "weight=\"9\" after=\"2\" size=\"1\"");
  g_autoptr (GPtrArray) faults = new_faults ();
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;

  g_assert_null (tenken_checklist_read (xml, "house.xml", faults, &error));
  g_assert_cmpuint (faults->len, ==, 3);
  g_assert_true (g_str_has_suffix (error->message, "(The first of 3 faults.)"));
  line = tenken_fault_format (faults->pdata[0]);
  g_assert_true (g_str_has_prefix (line, "house.xml:19: "));
  g_assert_true (g_str_has_prefix (error->message, line));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checklist/whole", test_whole);
  g_test_add_func ("/checklist/language", test_language);
  g_test_add_func ("/checklist/all-at-once", test_all_at_once);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/checklist/case/%02u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
