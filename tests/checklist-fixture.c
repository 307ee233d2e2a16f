/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist-fixture.h"

#include "checklist/reader.h"

#include <string.h>

static const char head[] =
  "<checklist format='1' id='made-up' edition='1' languages='en' licence='CC-BY-4.0'>"
  "<title xml:lang='en'>T</title><description xml:lang='en'>D</description>"
  "<source-name xml:lang='en'>S</source-name>"
  "<scale>"
  "<choice id='yes' kind='done' points='4'><label xml:lang='en'>Yes</label></choice>"
  "<choice id='partly' kind='partly' points='2'><label xml:lang='en'>Partly</label></choice>"
  "<choice id='no' kind='not-done' points='0'><label xml:lang='en'>No</label></choice>"
  "<choice id='unknown' kind='unknown' points='-1'><label xml:lang='en'>Unknown</label></choice>"
  "<choice id='na' kind='not-applicable'><label xml:lang='en'>Not applicable</label></choice>"
  "</scale><bands>"
  "<band id='complete' from='100' to='100'><title xml:lang='en'>A</title><meaning xml:lang='en'>a</meaning></band>"
  "<band id='mostly' from='70' to='99'><title xml:lang='en'>B</title><meaning xml:lang='en'>b</meaning></band>"
  "<band id='gaps' from='50' to='69'><title xml:lang='en'>C</title><meaning xml:lang='en'>c</meaning></band>"
  "<band id='start' from='0' to='49'><title xml:lang='en'>D</title><meaning xml:lang='en'>d</meaning></band>"
  "</bands>";

static void
append_steps (GString               *xml,
              guint                  number,
              const FixtureQuestion *question)
{
  g_auto (GStrv) more = g_strsplit (question->more != NULL ? question->more : "", " ", -1);
  const char *cost;

  g_string_append_printf (xml, "<step effort='%d'><do xml:lang='en'>Do %u</do><who xml:lang='en'>All</who></step>",
                          question->effort, number);
  for (guint i = 0; more[i] != NULL; i++)
    {
      cost = more[i][1] == 'b' ? "budget" : more[i][1] == 'l' ? "low" : "free";
      g_string_append_printf (xml, "<step effort='%c' cost='%s'><do xml:lang='en'>Do %u%c</do>"
                                   "<who xml:lang='en'>All</who></step>",
                              more[i][0], cost, number, 'b' + (char) i);
    }
}

static void
append_question (GString               *xml,
                 guint                  number,
                 const FixtureQuestion *question)
{
  g_string_append_printf (xml, "<question number='%u' weight='%d'", number, question->weight);
  if (question->after != NULL)
    g_string_append_printf (xml, " after='%s'", question->after);
  g_string_append_printf (xml,
                          "><topic xml:lang='en'>Topic %u</topic><ask xml:lang='en'>Ask %u?</ask>"
                          "<hint xml:lang='en'>Hint</hint><why xml:lang='en'>Why</why>"
                          "<find-out xml:lang='en'>Ask around %u</find-out>",
                          number, number, number);
  append_steps (xml, number, question);
  g_string_append_printf (xml, "<source item='%u' edition='1'/></question>", number);
}

TenkenChecklist *
fixture_checklist (const FixtureQuestion *questions,
                   guint                  n)
{
  GString *xml = g_string_new (head);
  guint half = MAX (n / 2, 1);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist;

  g_string_append (xml, "<part id='first'><title xml:lang='en'>First</title>");
  for (guint i = 0; i < n; i++)
    {
      if (i == half)
        g_string_append (xml, "</part><part id='second'><title xml:lang='en'>Second</title>");
      append_question (xml, i + 1, &questions[i]);
    }
  g_string_append (xml, "</part></checklist>");

  bytes = g_string_free_to_bytes (xml);
  checklist = tenken_checklist_read (bytes, "made-up.xml", NULL, &error);
  g_assert_no_error (error);

  return checklist;
}

TenkenAnswers *
fixture_answers (TenkenChecklist *checklist,
                 const char      *letters)
{
  static const char known[] = "ypn?-";
  static const char * const ids[] = { "yes", "partly", "no", "unknown", "na" };
  TenkenAnswers *answers = tenken_answers_new (checklist);

  g_assert_cmpuint (strlen (letters), ==, checklist->questions->len);
  for (guint i = 0; letters[i] != '\0'; i++)
    {
      const char *place = strchr (known, letters[i]);

      if (place != NULL)
        tenken_answers_set (answers, g_ptr_array_index (checklist->questions, i),
                            tenken_checklist_find_choice (checklist, ids[place - known]),
                            letters[i] == '-' ? "no such thing here" : NULL);
    }

  return answers;
}
