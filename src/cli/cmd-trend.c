/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "cli/past.h"
#include "draw/figures.h"

#include <json-glib/json-glib.h>
#include <string.h>

gboolean
tenken_cli_load_earlier (TenkenStore             *store,
                         const TenkenAssessment  *assessment,
                         TenkenAssessment       **earlier,
                         GError                 **error)
{
  const TenkenStoreQuery query = {
    .state = TENKEN_STORE_FINISHED, .limit = 1, .organisation = assessment->organisation,
    .checklist = tenken_answers_get_checklist (assessment->answers)->id, .before = assessment->id,
  };
  g_autoptr (GPtrArray) list = tenken_store_find (store, &query, error);

  if (list == NULL)
    return FALSE;

  *earlier = list->len > 0 ? g_ptr_array_steal_index (list, 0) : NULL;

  return TRUE;
}

GArray *
tenken_cli_load_history (TenkenStore             *store,
                         const TenkenAssessment  *assessment,
                         GError                 **error)
{
  const char *checklist = tenken_answers_get_checklist (assessment->answers)->id;
  const TenkenStoreQuery query = { .organisation = assessment->organisation, .checklist = checklist };
  g_autoptr (GPtrArray) list = tenken_store_find (store, &query, error);

  return list != NULL ? tenken_history_new (list, checklist) : NULL;
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_int (JsonBuilder *builder,
         const char  *name,
         gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static char *
format_json (const TenkenAssessment *assessment,
             const GArray           *moments)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (builder);
  add_string (builder, "organisation", assessment->organisation);
  add_string (builder, "checklist", checklist->id);
  json_builder_set_member_name (builder, "results");
  json_builder_begin_array (builder);
  for (guint i = 0; i < moments->len; i++)
    {
      const TenkenMoment *moment = &g_array_index (moments, TenkenMoment, i);
      const TenkenBand *band = tenken_checklist_find_band (checklist, moment->percent);

      json_builder_begin_object (builder);
      add_int (builder, "assessment", moment->assessment);
      add_string (builder, "date", moment->date);
      add_int (builder, "percent", moment->percent);
      if (i > 0)
        add_int (builder, "change", moment->percent - moment[-1].percent);
      if (band != NULL)
        add_string (builder, "band", band->id);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);

  return g_strconcat (json, "\n", NULL);
}

/* A line each; the dates as in files, so that the columns stand in every language. */
static char *
format_text (const TenkenAssessment *assessment,
             const GArray           *moments,
             const char             *language)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n\n", assessment->organisation, tenken_text_get (checklist->title, language));
  if (moments->len == 0)
    g_string_append_printf (text, "%s\n", tenken_tr (language, "No complete check-up yet"));
  for (guint i = 0; i < moments->len; i++)
    {
      const TenkenMoment *moment = &g_array_index (moments, TenkenMoment, i);
      const TenkenBand *band = tenken_checklist_find_band (checklist, moment->percent);
      g_autofree char *change = i > 0 ? tenken_figures_change (moment->percent - moment[-1].percent) : g_strdup ("–");
      int pad = 5 - (int) g_utf8_strlen (change, -1);

      g_string_append_printf (text, "%s  %3d  %*s%s  %s\n", moment->date, moment->percent, MAX (pad, 0), "", change,
                              band != NULL ? tenken_text_get (band->title, language) : "");
    }

  return g_string_free (text, FALSE);
}

gboolean
tenken_cli_trend (const TenkenCliOptions  *options,
                  GError                 **error)
{
  g_autoptr (TenkenStore) store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);
  g_autoptr (TenkenAssessment) assessment = store != NULL ? tenken_store_load (store, options->assessment, error) : NULL;
  g_autoptr (GArray) moments = assessment != NULL ? tenken_cli_load_history (store, assessment, error) : NULL;
  g_autofree char *text = NULL;

  if (moments == NULL)
    return FALSE;

  text = strcmp (options->format, "json") == 0 ? format_json (assessment, moments)
                                               : format_text (assessment, moments, options->language);
  tenken_cli_print (text);

  return TRUE;
}
