/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the chart shows, and the same in words: for a screen reader, and as a table. */
#include "draw/changes-chart-private.h"

#include "base/catalog.h"
#include "draw/label.h"

static void
row_clear (gpointer data)
{
  g_free (((TenkenChangesRow *) data)->title);
}

static void
column_clear (gpointer data)
{
  g_free (((TenkenChangesColumn *) data)->label);
}

static gboolean
is_graded (const TenkenChoice *choice)
{
  return choice != NULL && choice->kind != TENKEN_CHOICE_UNKNOWN && choice->kind != TENKEN_CHOICE_NOT_APPLICABLE;
}

static gboolean
is_needed (const TenkenChanges *changes,
           const TenkenChoice  *choice)
{
  for (guint i = 0; i < changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);

      if (change->before == choice || change->after == choice)
        return TRUE;
    }

  return FALSE;
}

static void
add_column (TenkenChangesChart *self,
            const TenkenChoice *choice,
            const char         *language)
{
  const char *label = choice != NULL ? tenken_text_get (choice->label, language) : tenken_tr (language, "Not answered yet");
  TenkenChangesColumn column = { choice, tenken_label_one_line (label), is_graded (choice) };

  g_array_append_val (self->columns, column);
}

/* The scale stands from more to less; here less is at the left, and what is no step between the two is left of it. */
static void
add_columns (TenkenChangesChart    *self,
             const TenkenChecklist *checklist,
             const TenkenChanges   *changes,
             const char            *language)
{
  if (is_needed (changes, NULL))
    add_column (self, NULL, language);
  for (guint graded = 0; graded < 2; graded++)
    for (guint i = checklist->choices->len; i > 0; i--)
      {
        const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i - 1);

        if (is_graded (choice) == (graded == 1) && (graded == 1 || is_needed (changes, choice)))
          add_column (self, choice, language);
      }
}

static guint
find_column (const TenkenChangesChart *self,
             const TenkenChoice       *choice)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (g_array_index (self->columns, TenkenChangesColumn, i).choice == choice)
      return i;

  g_return_val_if_reached (0);
}

TenkenChangesChart *
tenken_changes_chart_new (const TenkenChecklist *checklist,
                          const TenkenChanges   *changes,
                          guint                  first,
                          guint                  most,
                          const char            *language)
{
  TenkenChangesChart *self = g_new0 (TenkenChangesChart, 1);
  guint place = 0;

  self->rows = g_array_new (FALSE, FALSE, sizeof (TenkenChangesRow));
  g_array_set_clear_func (self->rows, row_clear);
  self->columns = g_array_new (FALSE, FALSE, sizeof (TenkenChangesColumn));
  g_array_set_clear_func (self->columns, column_clear);
  add_columns (self, checklist, changes, language);

  for (guint kind = 0; kind < TENKEN_N_CHANGE_KINDS; kind++)
    {
      if (changes->counts[kind] > 0)
        self->titles[kind] = tenken_changes_title (changes, kind, language);
      for (guint i = 0; i < changes->list->len; i++)
        {
          const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);
          g_autofree char *topic = NULL;
          TenkenChangesRow row = { .kind = kind };

          if (change->kind != kind || place++ < first || self->rows->len >= most)
            continue;
          topic = tenken_label_one_line (tenken_text_get (change->question->topic, language));
          row.title = g_strdup_printf ("%u  %s", change->question->number, topic);
          row.from = find_column (self, change->before);
          row.to = find_column (self, change->after);
          g_array_append_val (self->rows, row);
        }
    }

  return self;
}

void
tenken_changes_chart_free (TenkenChangesChart *self)
{
  for (guint kind = 0; kind < TENKEN_N_CHANGE_KINDS; kind++)
    g_free (self->titles[kind]);
  g_array_unref (self->rows);
  g_array_unref (self->columns);
  g_free (self);
}

char *
tenken_changes_chart_describe (const TenkenChangesChart *self,
                               const char               *language)
{
  GString *text = g_string_new (NULL);

  if (self->rows->len == 0)
    g_string_append (text, tenken_tr (language, "No answer changed"));
  for (guint kind = 0; self->rows->len > 0 && kind < TENKEN_N_CHANGE_KINDS; kind++)
    if (self->titles[kind] != NULL)
      g_string_append_printf (text, "%s%s", text->len > 0 ? tenken_tr (language, ", ") : "", self->titles[kind]);

  return g_string_free (text, FALSE);
}

TenkenFigures *
tenken_changes_chart_table (const TenkenChangesChart *self,
                            const char               *language)
{
  static const char * const kinds[TENKEN_N_CHANGE_KINDS] = {
    [TENKEN_CHANGE_UP] = N_("Better"), [TENKEN_CHANGE_KNOWN] = N_("Known now"), [TENKEN_CHANGE_DOWN] = N_("Less"),
    [TENKEN_CHANGE_UNKNOWN] = N_("No longer known"), [TENKEN_CHANGE_SCOPE] = N_("Applies, or no longer"),
    [TENKEN_CHANGE_FIRST] = N_("First answer"), [TENKEN_CHANGE_OPEN] = N_("Still open"),
  };
  const char *heads[] = { tenken_tr (language, "Question"), tenken_tr (language, "Last time"),
                          tenken_tr (language, "This time"), tenken_tr (language, "Change"), NULL };
  TenkenFigures *figures = tenken_figures_new (heads);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TenkenChangesRow *row = &g_array_index (self->rows, TenkenChangesRow, i);

      tenken_figures_add (figures, (const char *[]) {
        row->title, g_array_index (self->columns, TenkenChangesColumn, row->from).label,
        g_array_index (self->columns, TenkenChangesColumn, row->to).label, tenken_tr (language, kinds[row->kind]) });
    }

  return figures;
}
