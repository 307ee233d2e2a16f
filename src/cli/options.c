/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"

#include <string.h>

/* One row per option; where its value goes is set for each parse. Values are taken as file names, that is, as they
 * are: GOption's plain strings would go through the locale's character set and be lost in the C locale. */
static const struct {
  TenkenCliOption option;
  GOptionEntry entry;
  gsize offset;
} rows[] = {
#define ROW(option, name, letter, member, description, argument) \
  { option, { name, letter, 0, G_OPTION_ARG_FILENAME, NULL, description, argument }, \
    G_STRUCT_OFFSET (TenkenCliOptions, member) }
  ROW (TENKEN_CLI_DATABASE, "db", 0, database, N_("The database; without it, your own"), "DB"),
  ROW (TENKEN_CLI_ASSESSMENT, "assessment", 0, assessment_text,
       N_("The number of the check-up; without it, the newest"), "N"),
  ROW (TENKEN_CLI_CHECKLIST, "checklist", 0, checklist, N_("The id of the checklist"), "ID"),
  ROW (TENKEN_CLI_ORGANISATION, "organisation", 0, organisation, N_("The name of the organisation"), "NAME"),
  ROW (TENKEN_CLI_DATE, "date", 0, date, N_("The day of the check-up; without it, today"), "YYYY-MM-DD"),
  ROW (TENKEN_CLI_LANGUAGE, "lang", 0, language, N_("The language of the texts"), "ja|en"),
  ROW (TENKEN_CLI_ANY_LANGUAGE, "lang", 0, language, N_("The language of the texts"), "LANG"),
  ROW (TENKEN_CLI_FORMAT, "format", 0, format, N_("The form of the output"), NULL),
  ROW (TENKEN_CLI_REPORT, "lang", 0, language, N_("The language of the texts"), "ja|en|ja-easy"),
  ROW (TENKEN_CLI_REPORT, "kind", 0, kind, N_("The kind of report; without it, the full one"),
       "decision|full|actions|changes|partner|poster|blank"),
  ROW (TENKEN_CLI_REPORT, "sections", 0, sections,
       N_("What the full report holds behind its first page, separated by commas; without it, everything"),
       "contents,result,plan,unknown,changes,averages,answers,glossary|all|none"),
  ROW (TENKEN_CLI_REPORT, "paper", 0, paper, N_("The size of the paper; without it, A4"), "a4|a3|letter"),
  ROW (TENKEN_CLI_REPORT, "earlier", 0, earlier_text,
       N_("The number of the check-up to compare with; without it, the one before"), "N"),
  ROW (TENKEN_CLI_OUTPUT, "output", 'o', output, N_("The file to write"), "FILE"),
  ROW (TENKEN_CLI_ACTION, "question", 0, question, N_("set, remove: the number of the question"), "N"),
  ROW (TENKEN_CLI_ACTION, "step", 0, step,
       N_("set, remove: which of its steps; 0 for finding out; without it, 1"), "N"),
  ROW (TENKEN_CLI_ACTION, "status", 0, status, N_("set: todo, doing, done or declined"), "STATUS"),
  ROW (TENKEN_CLI_ACTION, "reason", 0, reason, N_("set: why it is declined"), "TEXT"),
  ROW (TENKEN_CLI_ACTION, "owner", 0, owner, N_("set: who does it"), "NAME"),
  ROW (TENKEN_CLI_ACTION, "due", 0, due, N_("set: until when; empty for no day"), "YYYY-MM-DD"),
  ROW (TENKEN_CLI_ACTION, "cost", 0, cost, N_("set: what it costs"), "TEXT"),
  ROW (TENKEN_CLI_ACTION, "note", 0, note, N_("set: a note"), "TEXT"),
  ROW (TENKEN_CLI_ACTION, "title", 0, title,
       N_("set: what it is called in your words; empty for the checklist's"), "TEXT"),
  ROW (TENKEN_CLI_CHART, "kind", 0, chart, N_("The chart: dial, parts, radar, trend, matrix, answers or changes"), "KIND"),
  ROW (TENKEN_CLI_CHART, "width", 0, width, N_("The width of the picture in points; without it, 480"), "N"),
#undef ROW
  { TENKEN_CLI_PATH,
    { "path", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Instead of the plan: the least work that leads to the next level"), NULL },
    G_STRUCT_OFFSET (TenkenCliOptions, path) },
};

static const char * const languages[] = { "ja", "en", NULL };
static const char * const path_formats[] = { "text", "json", NULL };
static const char * const report_languages[] = { "ja", "en", "ja-easy", NULL };

static GOptionContext *
make_context (const TenkenCliCommand *command,
              TenkenCliOptions       *options)
{
  g_autoptr (GArray) entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));
  GOptionContext *context = g_option_context_new (NULL);
  GOptionEntry rest = { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL };
  GOptionEntry help = { "help", 'h', 0, G_OPTION_ARG_NONE, &options->help, NULL, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GOptionEntry entry = rows[i].entry;

      entry.arg_data = G_STRUCT_MEMBER_P (options, rows[i].offset);
      if (command->options & rows[i].option)
        g_array_append_val (entries, entry);
    }
  g_array_append_val (entries, rest);
  g_array_append_val (entries, help);

  /* GOption's own help would go through the locale's character set as well. */
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, (GOptionEntry *) entries->data, GETTEXT_PACKAGE);

  return context;
}

static gboolean
fail (GError     **error,
      const char  *format,
      const char  *name)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, format, name);

  return FALSE;
}

static gboolean
check_required (const TenkenCliCommand  *command,
                const TenkenCliOptions  *options,
                GError                 **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if ((command->required & rows[i].option) && G_STRUCT_MEMBER (char *, options, rows[i].offset) == NULL)
      return fail (error, _("The option --%s is missing."), rows[i].entry.long_name);

  /* An empty name would make SQLite open a passing database. */
  if (options->database != NULL && *options->database == '\0')
    return fail (error, _("The option --%s needs the name of a file."), "db");

  if (options->n_files < command->min_files)
    return fail (error, _("%s needs the name of a file."), command->name);
  if (options->n_files > command->max_files)
    return fail (error, _("“%s” is one argument too many."), options->files[command->max_files]);

  return TRUE;
}

/* Where @value is missing, takes the first of @values. */
static gboolean
check_one_of (char               **value,
              const char          *fallback,
              const char * const  *values,
              const char          *name,
              GError             **error)
{
  g_autofree char *list = NULL;

  if (*value == NULL)
    *value = g_strdup (fallback);
  if (g_strv_contains (values, *value))
    return TRUE;

  list = g_strjoinv (", ", (char **) values);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("The option --%s takes one of these: %s."), name,
               list);

  return FALSE;
}

static gboolean
check_values (const TenkenCliCommand  *command,
              TenkenCliOptions        *options,
              GError                 **error)
{
  if (options->assessment_text != NULL
      && !g_ascii_string_to_signed (options->assessment_text, 10, 1, G_MAXINT64, &options->assessment, NULL))
    return fail (error, _("The option --%s needs a whole number from 1 up."), "assessment");
  if (options->earlier_text != NULL
      && !g_ascii_string_to_signed (options->earlier_text, 10, 1, G_MAXINT64, &options->earlier, NULL))
    return fail (error, _("The option --%s needs a whole number from 1 up."), "earlier");

  /* A checklist may have languages of its own; what it lacks falls back. */
  if (command->options & TENKEN_CLI_ANY_LANGUAGE)
    {
      if (options->language == NULL)
        options->language = g_strdup (tenken_catalog_language ());
      return TRUE;
    }
  if (!check_one_of (&options->language, tenken_catalog_plain_language (),
                     command->options & TENKEN_CLI_REPORT ? report_languages : languages, "lang", error))
    return FALSE;

  return !(command->options & TENKEN_CLI_FORMAT)
         || check_one_of (&options->format, command->formats[0], options->path ? path_formats : command->formats, "format",
                          error);
}

TenkenCliOptions *
tenken_cli_options_parse (const TenkenCliCommand  *command,
                          char                   **arguments,
                          GError                 **error)
{
  g_autoptr (TenkenCliOptions) options = g_new0 (TenkenCliOptions, 1);
  g_autoptr (GOptionContext) context = make_context (command, options);
  g_autoptr (GPtrArray) argv = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) all = NULL;

  /* GOption wants the program's name first. */
  g_ptr_array_add (argv, g_strdup (command->name));
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, g_strdup (arguments[i]));
  g_ptr_array_add (argv, NULL);
  all = (char **) g_ptr_array_free (g_steal_pointer (&argv), FALSE);

  if (!g_option_context_parse_strv (context, &all, error))
    return NULL;

  if (options->files == NULL)
    options->files = g_new0 (char *, 1);
  options->n_files = g_strv_length (options->files);

  if (!options->help && (!check_required (command, options, error) || !check_values (command, options, error)))
    return NULL;

  return g_steal_pointer (&options);
}

void
tenken_cli_options_free (TenkenCliOptions *self)
{
  /* cleared, because two rows may share a member */
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].entry.arg != G_OPTION_ARG_NONE)
      g_clear_pointer (&G_STRUCT_MEMBER (char *, self, rows[i].offset), g_free);
  g_strfreev (self->files);
  g_free (self);
}

char *
tenken_cli_options_describe (const TenkenCliCommand *command)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const GOptionEntry *entry = &rows[i].entry;
      g_autofree char *formats = g_strjoinv ("|", (char **) command->formats);
      g_autofree char *flags = NULL;
      const char *argument = entry->arg == G_OPTION_ARG_NONE ? "" : entry->arg_description != NULL ? entry->arg_description
                             : formats;

      if (!(command->options & rows[i].option))
        continue;

      flags = entry->short_name != 0 ? g_strdup_printf ("-%c, --%s %s", entry->short_name, entry->long_name, argument)
                                     : g_strdup_printf ("--%s %s", entry->long_name, argument);
      g_string_append_printf (text, "  %-26s%s\n", g_strchomp (flags), _(entry->description));
    }

  return g_string_free (text, FALSE);
}
