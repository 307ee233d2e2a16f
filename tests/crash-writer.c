/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes to a database until it is killed, and tells each thing that the store has acknowledged: the other half of
 * test-crash.py.
 *
 *   crash-writer answer DB CHECKLIST.xml FIRST    answers in turn, comments numbered from FIRST
 *   crash-writer import DB CHECKLIST.xml          imports whole assessments
 */
#include "checklist/reader.h"
#include "record/store.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Straight to the pipe: what is printed was acknowledged before the kill. */
static void
acknowledge (gint64 number)
{
  char line[32];
  int length = g_snprintf (line, sizeof line, "%" G_GINT64_FORMAT "\n", number);

  if (write (STDOUT_FILENO, line, (gsize) length) != length)
    exit (1);
}

static void
answer_on_and_on (TenkenStore      *store,
                  TenkenChecklist  *checklist,
                  guint64           first,
                  GError          **error)
{
  g_autoptr (GPtrArray) list = tenken_store_find (store, NULL, error);
  g_autoptr (TenkenAssessment) assessment = NULL;

  if (list == NULL)
    return;

  if (list->len == 0
      && tenken_store_begin (store, "山田製作所", checklist, "2026-11-22", TENKEN_PURPOSE_SELF, error) == 0)
    return;

  assessment = tenken_store_load (store, 0, error);
  for (guint64 n = first; assessment != NULL; n++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, n % checklist->questions->len);
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, n % checklist->choices->len);
      g_autofree char *comment = g_strdup_printf ("%" G_GUINT64_FORMAT, n);

      if (!tenken_store_answer (store, assessment, question, choice, comment, error))
        return;
      acknowledge ((gint64) n);
    }
}

static void
import_on_and_on (TenkenStore      *store,
                  TenkenChecklist  *checklist,
                  GError          **error)
{
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);
  gint64 number;

  for (guint i = 0; i < checklist->questions->len; i++)
    tenken_answers_set (answers, g_ptr_array_index (checklist->questions, i),
                        g_ptr_array_index (checklist->choices, i % checklist->choices->len), "理由");

  while ((number = tenken_store_import (store, "山田製作所", "2026-11-22", TENKEN_PURPOSE_SELF, answers, error)) != 0)
    acknowledge (number);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenChecklist) checklist = tenken_checklist_read_file (argv[3], NULL, &error);
  g_autoptr (TenkenStore) store = checklist != NULL ? tenken_store_open (argv[2], TENKEN_STORE_CREATE, &error) : NULL;

  if (store != NULL && strcmp (argv[1], "answer") == 0)
    answer_on_and_on (store, checklist, g_ascii_strtoull (argv[4], NULL, 10), &error);
  else if (store != NULL)
    import_on_and_on (store, checklist, &error);

  g_printerr ("crash-writer: %s\n", error != NULL ? error->message : "?");

  return 1;
}
