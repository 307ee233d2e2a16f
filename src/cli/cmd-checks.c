/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "insight/checks.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void
append_kind (GString            *text,
             const TenkenChecks *checks,
             TenkenCheckKind     kind,
             const char         *language)
{
  g_autofree char *title = tenken_checks_title (checks, kind, language);

  if (checks->counts[kind] == 0)
    return;

  g_string_append_printf (text, "\n%s\n", title);
  for (guint i = 0; i < checks->list->len; i++)
    {
      const TenkenCheck *check = &g_array_index (checks->list, TenkenCheck, i);
      g_autofree char *words = tenken_check_words (check, language);

      if (check->kind == kind)
        g_string_append_printf (text, "%4u  %s: %s\n", check->question->number,
                                tenken_text_get (check->question->topic, language), words);
    }
}

static char *
format_text (const TenkenChecks *checks,
             const char         *language)
{
  g_autofree char *summary = tenken_checks_summary (checks, language);
  GString *text = g_string_new (summary);

  g_string_append_c (text, '\n');
  for (TenkenCheckKind kind = 0; kind < TENKEN_N_CHECK_KINDS; kind++)
    append_kind (text, checks, kind, language);

  return g_string_free (text, FALSE);
}

static void
add_check (JsonBuilder       *builder,
           const TenkenCheck *check,
           const char        *language)
{
  g_autofree char *words = tenken_check_words (check, language);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "kind");
  json_builder_add_string_value (builder, tenken_check_kind_id (check->kind));
  json_builder_set_member_name (builder, "question");
  json_builder_add_int_value (builder, check->question->number);
  json_builder_set_member_name (builder, "other");
  if (check->other != NULL)
    json_builder_add_int_value (builder, check->other->number);
  else
    json_builder_add_null_value (builder);
  json_builder_set_member_name (builder, "words");
  json_builder_add_string_value (builder, words);
  json_builder_end_object (builder);
}

/* One object on a line, as of every command. */
static char *
format_json (const TenkenAssessment *assessment,
             const TenkenChecks     *checks,
             const char             *language)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "assessment");
  json_builder_add_int_value (builder, assessment->id);
  json_builder_set_member_name (builder, "checks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < checks->list->len; i++)
    add_check (builder, &g_array_index (checks->list, TenkenCheck, i), language);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json = json_generator_to_data (generator, NULL);

  return g_strconcat (json, "\n", NULL);
}

gboolean
tenken_cli_checks (const TenkenCliOptions  *options,
                   GError                 **error)
{
  g_autoptr (TenkenAssessment) assessment = tenken_cli_load (options, NULL, error);
  g_autoptr (TenkenChecks) checks = NULL;
  g_autofree char *text = NULL;

  if (assessment == NULL)
    return FALSE;

  checks = tenken_checks_new (assessment->answers);
  if (strcmp (options->format, "json") == 0)
    text = format_json (assessment, checks, options->language);
  else
    text = format_text (checks, options->language);
  tenken_cli_print (text);

  return TRUE;
}
