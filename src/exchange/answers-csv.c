/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/answers-csv.h"

#include "base/catalog.h"
#include "exchange/csv.h"

#include <string.h>

enum {
  COLUMN_QUESTION,
  COLUMN_ANSWER,
  COLUMN_COMMENT,
  COLUMN_PROOF,
  COLUMN_FLAGGED,
  N_COLUMNS
};

static const char * const column_names[] = { "question", "answer", "comment", "proof", "flagged", NULL };

#define FLAGGED "yes"

/* Takes over @sentence, so that it can be made in the call. Always %FALSE. */
static gboolean
fail (const TenkenCsvReader  *reader,
      char                   *sentence,
      GError                **error)
{
  tenken_csv_reader_set_fault (reader, sentence, error);
  g_free (sentence);

  return FALSE;
}

/* For a message: the start of a field that may be megabytes long. */
static char *
shorten (const char *field)
{
  return g_utf8_strlen (field, -1) <= 40 ? g_strdup (field) : g_utf8_substring (field, 0, 40);
}

static int
find_column (const char *name)
{
  for (int i = 0; i < N_COLUMNS; i++)
    if (strcmp (column_names[i], name) == 0)
      return i;

  return -1;
}

/* Fills @places with the place of each column in the rows, −1 for one that is not there. */
static gboolean
read_header (TenkenCsvReader  *reader,
             int               places[N_COLUMNS],
             GError          **error)
{
  const GPtrArray *fields = tenken_csv_reader_get_fields (reader);

  for (int i = 0; i < N_COLUMNS; i++)
    places[i] = -1;

  for (guint i = 0; i < fields->len; i++)
    {
      const char *name = g_strstrip (g_ptr_array_index (fields, i));
      int column = find_column (name);

      if (column < 0)
        {
          g_autofree char *shown = shorten (name);

          return fail (reader,
                       g_strdup_printf (_("There is no column “%s”. The first line names the columns: question, answer "
                                          "and, if you like, comment, proof and flagged."), shown),
                       error);
        }
      if (places[column] >= 0)
        return fail (reader, g_strdup_printf (_("The column “%s” stands here twice. Remove one of the two."), name),
                     error);
      places[column] = (int) i;
    }

  for (int i = COLUMN_QUESTION; i <= COLUMN_ANSWER; i++)
    if (places[i] < 0)
      return fail (reader,
                   g_strdup_printf (_("The column “%s” is missing. The first line names the columns: question, answer "
                                      "and, if you like, comment, proof and flagged."), column_names[i]),
                   error);

  return TRUE;
}

static const char *
get_field (const TenkenCsvReader *reader,
           const int              places[N_COLUMNS],
           int                    column)
{
  return places[column] < 0 ? "" : g_ptr_array_index (tenken_csv_reader_get_fields (reader), (guint) places[column]);
}

static const TenkenQuestion *
parse_question (const TenkenCsvReader  *reader,
                const char             *field,
                const TenkenChecklist  *checklist,
                GError                **error)
{
  g_autofree char *number = g_strstrip (g_strdup (field));
  g_autofree char *shown = shorten (number);
  const TenkenQuestion *question = NULL;
  guint64 value;

  if (!g_ascii_string_to_unsigned (number, 10, 0, G_MAXUINT, &value, NULL))
    fail (reader, g_strdup_printf (_("“%s” is no question number. Write it in plain digits, such as 1."), shown),
          error);
  else if ((question = tenken_checklist_find_question (checklist, (guint) value)) == NULL)
    fail (reader, g_strdup_printf (_("The checklist has no question %u. Correct the number or remove the row."),
                                   (guint) value), error);

  return question;
}

static char *
list_choices (const TenkenChecklist *checklist)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < checklist->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i);

      g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", choice->id);
    }

  return g_string_free (list, FALSE);
}

static gboolean
parse_flagged (const TenkenCsvReader  *reader,
               const char             *field,
               gboolean               *flagged,
               GError                **error)
{
  g_autofree char *word = g_strstrip (g_strdup (field));
  g_autofree char *shown = shorten (word);

  *flagged = strcmp (word, FLAGGED) == 0;
  if (!*flagged && *word != '\0')
    return fail (reader, g_strdup_printf (_("“%s” does not say whether the question is flagged. Write yes, or nothing."),
                                          shown), error);

  return TRUE;
}

/* Sets the choice of @answer, whose other parts are read already: it stays %NULL where those stand alone. */
static gboolean
parse_choice (const TenkenCsvReader  *reader,
              const char             *field,
              const TenkenQuestion   *question,
              const TenkenChecklist  *checklist,
              TenkenAnswer           *answer,
              GError                **error)
{
  g_autofree char *id = g_strstrip (g_strdup (field));
  g_autoptr (GError) local = NULL;

  answer->choice = tenken_checklist_find_choice (checklist, id);
  if (answer->choice == NULL && (*id != '\0' || tenken_answer_is_empty (answer)))
    {
      g_autofree char *choices = list_choices (checklist);
      g_autofree char *shown = shorten (id);

      if (*id == '\0')
        return fail (reader,
                     g_strdup_printf (_("Question %u has no answer here. Write one of these or remove the row: %s."),
                                      question->number, choices),
                     error);
      return fail (reader, g_strdup_printf (_("“%s” is no answer. Write one of these: %s."), shown, choices), error);
    }

  if (!tenken_answer_is_valid (question, answer->choice, answer->comment, &local))
    return fail (reader, g_strdup (local->message), error);

  return TRUE;
}

static gboolean
read_row (const TenkenCsvReader  *reader,
          const int               places[N_COLUMNS],
          gboolean               *seen,
          TenkenAnswers          *answers,
          GError                **error)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  const TenkenQuestion *question =
    parse_question (reader, get_field (reader, places, COLUMN_QUESTION), checklist, error);
  TenkenAnswer answer = {
    .comment = get_field (reader, places, COLUMN_COMMENT), .evidence = get_field (reader, places, COLUMN_PROOF),
  };

  if (question == NULL)
    return FALSE;

  if (seen[question->index])
    return fail (reader, g_strdup_printf (_("Question %u stands here a second time. Remove one of the two rows."),
                                          question->number), error);
  seen[question->index] = TRUE;

  if (!parse_flagged (reader, get_field (reader, places, COLUMN_FLAGGED), &answer.flagged, error)
      || !parse_choice (reader, get_field (reader, places, COLUMN_ANSWER), question, checklist, &answer, error))
    return FALSE;

  tenken_answers_put (answers, question, &answer);

  return TRUE;
}

TenkenAnswers *
tenken_answers_csv_read (GBytes           *csv,
                         const char       *name,
                         TenkenChecklist  *checklist,
                         GError          **error)
{
  g_autoptr (TenkenCsvReader) reader = tenken_csv_reader_new (csv, name);
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);
  g_autofree gboolean *seen = g_new0 (gboolean, checklist->questions->len);
  g_autoptr (GError) local = NULL;
  int places[N_COLUMNS];

  if (!tenken_csv_reader_next (reader, &local))
    {
      if (local != NULL)
        g_propagate_error (error, g_steal_pointer (&local));
      else
        fail (reader, g_strdup (_("The file is empty. Its first line must be: question,answer,comment.")), error);
      return NULL;
    }

  if (!read_header (reader, places, error))
    return NULL;

  while (tenken_csv_reader_next (reader, &local))
    if (!read_row (reader, places, seen, answers, error))
      return NULL;

  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  return g_steal_pointer (&answers);
}

GBytes *
tenken_answers_csv_write (const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  GString *csv = g_string_new (NULL);

  tenken_csv_append_row (csv, column_names);
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenAnswer *answer = tenken_answers_get (answers, question);
      g_autofree char *number = g_strdup_printf ("%u", question->number);
      const char *fields[] = {
        number, answer->choice != NULL ? answer->choice->id : "", answer->comment, answer->evidence,
        answer->flagged ? FLAGGED : "", NULL,
      };

      if (!tenken_answer_is_empty (answer))
        tenken_csv_append_row (csv, fields);
    }

  return g_string_free_to_bytes (csv);
}
