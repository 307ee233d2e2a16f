/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"
#include "cli/past.h"
#include "draw/parts-chart.h"
#include "insight/changes.h"
#include "insight/trend.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The two check-ups with their results. */
typedef struct {
  TenkenAssessment *before, *after;
  TenkenScore *then, *now;
  TenkenChanges *changes;
  TenkenTrend trend;
} Pair;

static void
pair_clear (Pair *pair)
{
  g_clear_pointer (&pair->changes, tenken_changes_free);
  g_clear_pointer (&pair->then, tenken_score_free);
  g_clear_pointer (&pair->now, tenken_score_free);
  g_clear_pointer (&pair->before, tenken_assessment_free);
  g_clear_pointer (&pair->after, tenken_assessment_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pair, pair_clear)

static const TenkenChecklist *
checklist_of (const TenkenAssessment *assessment)
{
  return tenken_answers_get_checklist (assessment->answers);
}

static TenkenAssessment *
load_numbered (TenkenStore  *store,
               const char   *text,
               GError      **error)
{
  gint64 number;

  if (g_ascii_string_to_signed (text, 10, 1, G_MAXINT64, &number, NULL))
    return tenken_store_load (store, number, error);

  /* Translators: %s is what was typed where the number of a check-up belongs */
  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT, _("“%s” is not the number of a check-up. Give two numbers, or none."),
               text);

  return NULL;
}

static gboolean
load_newest (TenkenStore  *store,
             Pair         *pair,
             GError      **error)
{
  pair->after = tenken_store_load (store, 0, error);
  if (pair->after == NULL || !tenken_cli_load_earlier (store, pair->after, &pair->before, error))
    return FALSE;
  if (pair->before != NULL)
    return TRUE;

  g_set_error_literal (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                       _("There is no finished check-up before the newest one to compare it with. Give two numbers."));

  return FALSE;
}

static gboolean
load_pair (const TenkenCliOptions  *options,
           Pair                    *pair,
           GError                 **error)
{
  g_autoptr (TenkenStore) store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);

  if (store == NULL)
    return FALSE;
  if (options->n_files == 0)
    return load_newest (store, pair, error);
  if (options->n_files == 1)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT, _("%s alone cannot be compared. Give two numbers, or none."),
                   options->files[0]);
      return FALSE;
    }

  pair->before = load_numbered (store, options->files[0], error);
  pair->after = pair->before != NULL ? load_numbered (store, options->files[1], error) : NULL;
  if (pair->after == NULL)
    return FALSE;
  if (strcmp (checklist_of (pair->before)->id, checklist_of (pair->after)->id) == 0)
    return TRUE;

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
               /* Translators: two numbers of check-ups */
               _("The check-ups %1$s and %2$s answer different checklists. Give two of the same one."),
               options->files[0], options->files[1]);

  return FALSE;
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_int (JsonBuilder *builder,
         const char  *name,
         gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_side (JsonBuilder            *builder,
          const char             *name,
          const TenkenAssessment *assessment,
          const TenkenScore      *score)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_int (builder, "assessment", assessment->id);
  add_string (builder, "edition", checklist_of (assessment)->edition);
  add_string (builder, "date", assessment->date);
  json_builder_set_member_name (builder, "percent");
  if (score->total.state == TENKEN_TALLY_SCORED)
    json_builder_add_int_value (builder, score->total.percent);
  else
    json_builder_add_null_value (builder);
  json_builder_end_object (builder);
}

static char *
format_json (const Pair *pair)
{
  static const char * const kinds[TENKEN_N_CHANGE_KINDS] = {
    [TENKEN_CHANGE_UP] = "up", [TENKEN_CHANGE_KNOWN] = "known", [TENKEN_CHANGE_DOWN] = "down",
    [TENKEN_CHANGE_UNKNOWN] = "unknown", [TENKEN_CHANGE_SCOPE] = "scope", [TENKEN_CHANGE_FIRST] = "first",
    [TENKEN_CHANGE_OPEN] = "open",
  };
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (builder);
  add_string (builder, "checklist", checklist_of (pair->after)->id);
  add_side (builder, "before", pair->before, pair->then);
  add_side (builder, "after", pair->after, pair->now);
  json_builder_set_member_name (builder, "change");
  if (pair->trend.kind != TENKEN_TREND_NONE)
    json_builder_add_int_value (builder, pair->now->total.percent - pair->then->total.percent);
  else
    json_builder_add_null_value (builder);
  add_int (builder, "unchanged", pair->changes->unchanged);
  add_int (builder, "not_rechecked", pair->changes->unchecked);
  json_builder_set_member_name (builder, "changes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < pair->changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (pair->changes->list, TenkenChange, i);

      json_builder_begin_object (builder);
      add_int (builder, "question", change->question->number);
      add_string (builder, "kind", kinds[change->kind]);
      add_string (builder, "before", change->before != NULL ? change->before->id : NULL);
      add_string (builder, "after", change->after != NULL ? change->after->id : NULL);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);

  return g_strconcat (json, "\n", NULL);
}

static void
append_parts (GString    *text,
              const Pair *pair,
              const char *language)
{
  g_autoptr (TenkenPartsChart) parts = tenken_parts_chart_new (checklist_of (pair->after), pair->now,
                                                               checklist_of (pair->before), pair->then, language);
  g_autoptr (TenkenFigures) figures = tenken_parts_chart_table (parts, language);

  for (guint i = 0; i < figures->rows->len; i++)
    {
      char **cells = g_ptr_array_index (figures->rows, i);

      /* Two columns where no part can be compared, else then, now and the change. */
      if (cells[2] != NULL)
        /* Translators: a part of a checklist, its score last time and this time, and the change with its sign */
        g_string_append_printf (text, tenken_tr (language, "%1$s: %2$s → %3$s (%4$s)"), cells[0], cells[2], cells[1], cells[3]);
      else
        g_string_append_printf (text, tenken_tr (language, "%1$s: %2$s"), cells[0], cells[1]);
      g_string_append_c (text, '\n');
    }
}

static char *
format_text (const Pair *pair,
             const char *language)
{
  g_autofree char *trend = tenken_trend_words (&pair->trend, pair->before->date, language);
  g_autofree char *unchanged = tenken_changes_unchanged (pair->changes, language);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n%s → %s\n\n", pair->after->organisation,
                          tenken_text_get (checklist_of (pair->after)->title, language), pair->before->date, pair->after->date);
  if (*trend != '\0')
    g_string_append_printf (text, "%s\n", trend);
  append_parts (text, pair, language);

  for (guint kind = 0; kind < TENKEN_N_CHANGE_KINDS; kind++)
    {
      g_autofree char *title = tenken_changes_title (pair->changes, kind, language);

      if (pair->changes->counts[kind] > 0)
        g_string_append_printf (text, "\n%s\n", title);
      for (guint i = 0; i < pair->changes->list->len; i++)
        {
          const TenkenChange *change = &g_array_index (pair->changes->list, TenkenChange, i);
          g_autofree char *words = tenken_change_words (change, language);

          if (change->kind != kind)
            continue;
          g_string_append_printf (text, "  %2u  ", change->question->number);
          g_string_append_printf (text, tenken_tr (language, "%1$s: %2$s"),
                                  tenken_text_get (change->question->topic, language), words);
          g_string_append_c (text, '\n');
        }
    }
  g_string_append_printf (text, "\n%s\n", unchanged);

  return g_string_free (text, FALSE);
}

gboolean
tenken_cli_compare (const TenkenCliOptions  *options,
                    GError                 **error)
{
  g_auto (Pair) pair = { 0 };
  g_autofree char *text = NULL;

  if (!load_pair (options, &pair, error))
    return FALSE;

  pair.then = tenken_score_new (pair.before->answers);
  pair.now = tenken_score_new (pair.after->answers);
  pair.changes = tenken_changes_new (pair.before->answers, pair.after->answers);
  pair.trend = tenken_trend_compare (checklist_of (pair.before), pair.then, checklist_of (pair.after), pair.now);
  text = strcmp (options->format, "json") == 0 ? format_json (&pair) : format_text (&pair, options->language);
  tenken_cli_print (text);

  return TRUE;
}
