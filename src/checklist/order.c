/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/order.h"

#include "base/catalog.h"
#include "checklist/value.h"

/* Longer circles are named by their beginning. */
#define MAX_NAMED 12

typedef enum {
  UNSEEN,
  ON_PATH,
  FINISHED,
} State;

typedef struct {
  guint number;
  const xmlNode *node;
  GPtrArray *after;  /* (nullable) until read: of Question */
  State state;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_clear_pointer (&question->after, g_ptr_array_unref);
  g_free (question);
}

/* What is said of numbers that will not do; each gets the question's own number and the other one. */
typedef struct {
  const char *name;
  const char *twice;
  const char *lost;
  const char *itself; /* gets the question's own number alone */
} Attribute;

static const Attribute after = {
  "after",
  N_("Question %u names question %d more than once in after=\"…\". Keep one."),
  N_("Question %u comes after question %d, which is not there. Correct after=\"…\"."),
  N_("Question %u comes after itself. Take it out of its after=\"…\"."),
};

static const Attribute with = {
  "with",
  N_("Question %u names question %d more than once in with=\"…\". Keep one."),
  N_("Question %u goes with question %d, which is not there. Correct with=\"…\"."),
  N_("Question %u goes with itself. Take it out of its with=\"…\"."),
};

/* Returns: (transfer full) (element-type Question): those that are named as they should be. */
static GPtrArray *
read_numbers (const Question  *question,
              const Attribute *attribute,
              GHashTable      *all,
              TenkenFaults    *faults)
{
  g_autofree char *value = tenken_document_attribute (question->node, attribute->name);
  g_auto (GStrv) words = g_strsplit (value != NULL ? value : "", " ", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *named = g_ptr_array_new ();
  int line = tenken_document_line (question->node);

  for (char **word = words; *word != NULL; word++)
    {
      Question *other;
      int number;

      if (!tenken_value_parse_integer (*word, 1, G_MAXINT, &number))
        continue;

      other = g_hash_table_lookup (all, GINT_TO_POINTER (number));
      if (!g_hash_table_add (seen, GINT_TO_POINTER (number)))
        tenken_faults_add (faults, line, _(attribute->twice), question->number, number);
      else if (other == NULL)
        tenken_faults_add (faults, line, _(attribute->lost), question->number, number);
      else if (other == question)
        tenken_faults_add (faults, line, _(attribute->itself), question->number);
      else
        g_ptr_array_add (named, other);
    }

  return named;
}

/* @path leads from somewhere to the question that names @start, which is on it. */
static void
add_circle (const GPtrArray *path,
            const Question  *start,
            TenkenFaults    *faults)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint first = 0;

  while (path->pdata[first] != start)
    first++;
  for (guint i = first; i < path->len && i < first + MAX_NAMED; i++)
    g_string_append_printf (names, "%u → ", ((const Question *) path->pdata[i])->number);
  if (path->len - first > MAX_NAMED)
    g_string_append (names, "… → ");
  g_string_append_printf (names, "%u", start->number);

  tenken_faults_add (faults, tenken_document_line (start->node),
                     _("These questions wait for each other in a circle: %s. Take one of them out of after=\"…\"."),
                     names->str);
}

/* Depth first: a question that is met again on the way to itself closes a circle. */
static void
visit (Question     *question,
       GPtrArray    *path,
       TenkenFaults *faults)
{
  question->state = ON_PATH;
  g_ptr_array_add (path, question);

  for (guint i = 0; i < question->after->len && !tenken_faults_are_full (faults); i++)
    {
      Question *other = g_ptr_array_index (question->after, i);

      if (other->state == ON_PATH)
        add_circle (path, other, faults);
      else if (other->state == UNSEEN)
        visit (other, path, faults);
    }

  g_ptr_array_set_size (path, (int) path->len - 1);
  question->state = FINISHED;
}

void
tenken_order_check (const GPtrArray *questions,
                    TenkenFaults    *faults)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (question_free);
  g_autoptr (GHashTable) all = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) path = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++)
    {
      const xmlNode *node = g_ptr_array_index (questions, i);
      g_autofree char *value = tenken_document_attribute (node, "number");
      Question *question;
      int number;

      /* What has no proper number, or another's, has its fault already. The bound keeps visit() from deep water. */
      if (value == NULL || !tenken_value_parse_integer (value, 1, TENKEN_MAX_QUESTION_NUMBER, &number)
          || g_hash_table_contains (all, GINT_TO_POINTER (number)))
        continue;

      question = g_new0 (Question, 1);
      question->number = (guint) number;
      question->node = node;
      g_ptr_array_add (list, question);
      g_hash_table_insert (all, GINT_TO_POINTER (number), question);
    }

  for (guint i = 0; i < list->len; i++)
    {
      Question *question = g_ptr_array_index (list, i);

      /* Those that go with it have no order. */
      g_ptr_array_unref (read_numbers (question, &with, all, faults));
      question->after = read_numbers (question, &after, all, faults);
    }
  for (guint i = 0; i < list->len; i++)
    if (((const Question *) g_ptr_array_index (list, i))->state == UNSEEN)
      visit (g_ptr_array_index (list, i), path, faults);
}
