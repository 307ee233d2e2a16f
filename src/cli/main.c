/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static const TenkenCliCommand commands[] = {
  { .name = "checklists", .synopsis = "",
    .summary = N_("List the checklists: id, edition, questions, languages"),
    .run = tenken_cli_checklists },
  { .name = "check", .synopsis = "FILE...",
    .summary = N_("Check checklist files for faults"),
    .run = tenken_cli_check, .min_files = 1, .max_files = G_MAXUINT },
  { .name = "show", .synopsis = "ID [--lang ja|en|ja-easy]",
    .summary = N_("Print a checklist as readable text"),
    .run = tenken_cli_show, .options = TENKEN_CLI_ANY_LANGUAGE, .min_files = 1, .max_files = 1 },
  { .name = "import", .synopsis = "--db DB --checklist ID --organisation NAME [--date YYYY-MM-DD] ANSWERS.csv",
    .summary = N_("Read answers into the database and print the new check-up's number"),
    .run = tenken_cli_import,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_CHECKLIST | TENKEN_CLI_ORGANISATION | TENKEN_CLI_DATE,
    .required = TENKEN_CLI_CHECKLIST | TENKEN_CLI_ORGANISATION, .min_files = 1, .max_files = 1 },
  { .name = "score", .synopsis = "--db DB [--assessment N] [--format text|json]",
    .summary = N_("Print the result"),
    .run = tenken_cli_score,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_FORMAT,
    .formats = { "text", "json" } },
  { .name = "plan", .synopsis = "--db DB [--assessment N] [--path] [--lang ja|en] [--format text|json|csv]",
    .summary = N_("Print the next steps in order"),
    .run = tenken_cli_plan,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_PATH | TENKEN_CLI_LANGUAGE | TENKEN_CLI_FORMAT,
    .formats = { "text", "json", "csv" } },
  { .name = "checks", .synopsis = "--db DB [--assessment N] [--lang ja|en] [--format text|json]",
    .summary = N_("Print what to look at once more before a report goes out, as questions"),
    .run = tenken_cli_checks,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_LANGUAGE | TENKEN_CLI_FORMAT,
    .formats = { "text", "json" } },
  { .name = "report",
    .synopsis = "--db DB [--assessment N] [--kind decision|full|actions|changes|partner|poster|blank] "
                "[--sections result,plan,…] [--paper a4|a3|letter] [--earlier N] [--lang ja|en|ja-easy] -o FILE.pdf",
    .summary = N_("Write a report as a PDF"),
    .run = tenken_cli_report,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_REPORT | TENKEN_CLI_OUTPUT,
    .required = TENKEN_CLI_OUTPUT },
  { .name = "export", .synopsis = "--db DB [--assessment N] -o FILE.csv",
    .summary = N_("Write the answers as import reads them"),
    .run = tenken_cli_export,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_OUTPUT,
    .required = TENKEN_CLI_OUTPUT },
  { .name = "actions",
    .synopsis = "[list|set|remove] --db DB [--assessment N] [--question N --step N --status … --owner … --due …] "
                "[--lang ja|en] [--format text|json|csv]",
    .summary = N_("List the steps that were taken into the plan, or take one in, change it or take it out"),
    .run = tenken_cli_actions,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_ACTION | TENKEN_CLI_LANGUAGE | TENKEN_CLI_FORMAT,
    .max_files = 1, .formats = { "text", "json", "csv" } },
  { .name = "calendar", .synopsis = "--db DB [--assessment N] [--lang ja|en] -o FILE.ics",
    .summary = N_("Write the plan's due dates as a calendar file"),
    .run = tenken_cli_calendar,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_LANGUAGE | TENKEN_CLI_OUTPUT,
    .required = TENKEN_CLI_OUTPUT },
  { .name = "verify", .synopsis = "--db DB [--format text|json] FILE.pdf|CODE",
    .summary = N_("Tell whether a report matches what is stored. Exit status: 0 it does, 3 answers have changed since, "
                  "4 no such check-up, 5 not a report of Tenken's"),
    .run = tenken_cli_verify, .options = TENKEN_CLI_DATABASE | TENKEN_CLI_FORMAT, .min_files = 1, .max_files = 1,
    .formats = { "text", "json" } },
  { .name = "trend", .synopsis = "--db DB [--assessment N] [--lang ja|en] [--format text|json]",
    .summary = N_("Print the scores of an organisation on a checklist, the oldest first"),
    .run = tenken_cli_trend,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_LANGUAGE | TENKEN_CLI_FORMAT,
    .formats = { "text", "json" } },
  { .name = "compare", .synopsis = "--db DB [A B] [--lang ja|en] [--format text|json]",
    .summary = N_("Print what changed from check-up A to B; without them, from the one before the newest to the newest"),
    .run = tenken_cli_compare, .options = TENKEN_CLI_DATABASE | TENKEN_CLI_LANGUAGE | TENKEN_CLI_FORMAT, .max_files = 2,
    .formats = { "text", "json" } },
  { .name = "chart",
    .synopsis = "--db DB [--assessment N] --kind dial|parts|radar|trend|matrix|answers|changes [--lang ja|en] [--width N] "
                "-o FILE.svg|FILE.png",
    .summary = N_("Write a chart as a picture"),
    .run = tenken_cli_chart,
    .options = TENKEN_CLI_DATABASE | TENKEN_CLI_ASSESSMENT | TENKEN_CLI_CHART | TENKEN_CLI_LANGUAGE | TENKEN_CLI_OUTPUT,
    .required = TENKEN_CLI_OUTPUT },
  { .name = "kiosk-stop", .synopsis = "--db DB",
    .summary = N_("Turn the kiosk off without its PIN, and forget the PIN; then close its window and start Tenken again"),
    .run = tenken_cli_kiosk_stop, .options = TENKEN_CLI_DATABASE },
};

static const TenkenCliCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i].name, name) == 0)
      return &commands[i];

  return NULL;
}

static void
print_help (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append (text, _("Tenken on the command line: check a small firm's security, without a window."));
  g_string_append (text, "\n\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "  tenken-cli %s%s%s\n      %s\n", commands[i].name,
                            *commands[i].synopsis != '\0' ? " " : "", commands[i].synopsis, _(commands[i].summary));
  g_string_append_c (text, '\n');
  g_string_append (text, _("Without --db, your own database is used. Exit status: 0 done, 1 bad input, 2 wrong usage."));
  g_string_append_c (text, '\n');

  tenken_cli_print (text->str);
}

static void
print_command_help (const TenkenCliCommand *command)
{
  g_autofree char *options = tenken_cli_options_describe (command);
  g_autofree char *text = g_strdup_printf ("tenken-cli %s %s\n\n%s%s%s", command->name, command->synopsis,
                                           _(command->summary), *options != '\0' ? "\n\n" : "\n", options);

  tenken_cli_print (text);
}

static TenkenCliStatus
run_command (const TenkenCliCommand  *command,
             char                   **arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenCliOptions) options = tenken_cli_options_parse (command, arguments, &error);
  TenkenCliStatus status = TENKEN_CLI_DONE;

  if (options == NULL)
    {
      /* GOption's own messages have no full stop. */
      gboolean is_sentence = g_str_has_suffix (error->message, ".") || g_str_has_suffix (error->message, "。");
      const char *stop = g_str_has_prefix (tenken_catalog_language (), "ja") ? "。" : ".";
      /* Translators: %1$s is what is wrong, %2$s a full stop or nothing, %3$s a command, %4$s its arguments */
      g_autofree char *hint = g_strdup_printf (_("%1$s%2$s Usage: tenken-cli %3$s %4$s"), error->message,
                                               is_sentence ? "" : stop, command->name, command->synopsis);

      tenken_cli_complain (hint);
      return TENKEN_CLI_WRONG_USAGE;
    }

  options->ending = &status;
  if (options->help)
    print_command_help (command);
  else if (!command->run (options, &error))
    {
      if (error != NULL)
        tenken_cli_complain (error->message);
      return TENKEN_CLI_BAD_INPUT;
    }

  return status;
}

static TenkenCliStatus
run (char **arguments)
{
  const char *name = arguments[0];
  const TenkenCliCommand *command;
  g_autofree char *hint = NULL;

  for (guint i = 0; arguments[i] != NULL; i++)
    if (!g_utf8_validate (arguments[i], -1, NULL))
      {
        hint = g_strdup_printf (_("Argument %u is not UTF-8 text. Rename the file or write the name in UTF-8."), i + 1);
        tenken_cli_complain (hint);
        return TENKEN_CLI_BAD_INPUT;
      }

  if (name == NULL)
    {
      tenken_cli_complain (_("There is no command. Usage: tenken-cli COMMAND …; tenken-cli --help lists them."));
      return TENKEN_CLI_WRONG_USAGE;
    }

  command = find_command (name);
  if (command != NULL)
    return run_command (command, arguments + 1);

  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0 || strcmp (name, "help") == 0)
    print_help ();
  else if (strcmp (name, "--version") == 0)
    tenken_cli_print ("tenken-cli " TENKEN_VERSION "\n");
  else
    {
      hint = g_strdup_printf (_("There is no command “%s”. Usage: tenken-cli COMMAND …; tenken-cli --help lists them."),
                              name);
      tenken_cli_complain (hint);
      return TENKEN_CLI_WRONG_USAGE;
    }

  return TENKEN_CLI_DONE;
}

int
main (int   argc,
      char *argv[])
{
  TenkenCliStatus status;

  setlocale (LC_ALL, "");
  tenken_catalog_bind ();
  /* A closed pipe and a full quota are errors to report, not deaths to die. */
  signal (SIGPIPE, SIG_IGN);
  signal (SIGXFSZ, SIG_IGN);

  status = run (argv + MIN (argc, 1));

  if ((fflush (stdout) != 0 || ferror (stdout)) && status == TENKEN_CLI_DONE)
    {
      g_autofree char *sentence = g_strdup_printf (_("The output cannot be written: %s."), g_strerror (errno));

      tenken_cli_complain (sentence);
      status = TENKEN_CLI_BAD_INPUT;
    }

  return (int) status;
}
