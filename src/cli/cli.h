/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"
#include "record/organisation.h"

#include <glib.h>

G_BEGIN_DECLS

/* The command line: a table of commands (main.c), one way to read their options (options.c), one file per group of
 * commands. Results go to stdout, everything else to stderr; both are UTF-8 whatever the locale, as files are.
 */

typedef enum {
  TENKEN_CLI_DONE,
  TENKEN_CLI_BAD_INPUT,
  TENKEN_CLI_WRONG_USAGE,
  TENKEN_CLI_CHANGED,     /* verify alone: its answers have changed since */
  TENKEN_CLI_UNKNOWN,     /* … no such check-up */
  TENKEN_CLI_NO_REPORT,   /* … not a report of ours */
} TenkenCliStatus;

/* What the options of a command say; %NULL for those that were not given. */
typedef struct {
  char *database;
  char *assessment_text;
  gint64 assessment;      /* 0 for the newest */
  char *checklist;
  char *organisation;
  char *date;
  char *language;         /* never %NULL after parsing */
  char *format;           /* never %NULL after parsing, for a command that has formats */
  char *output;
  char *question;         /* these are for a step of the plan */
  char *step;
  char *status;
  char *owner;
  char *due;
  char *cost;
  char *note;
  char *title;
  char *reason;
  char *kind;             /* these five are for reports */
  char *sections;
  char *paper;
  char *earlier_text;
  gint64 earlier;         /* 0 for the one before */
  char *chart;            /* these two are for a chart: its kind */
  char *width;
  char **files;           /* what is no option; never %NULL after parsing */
  guint n_files;
  gboolean path;          /* of the plan: the shortest way to the next band */
  gboolean help;
  TenkenCliStatus *ending; /* what the program ends with after a success, for a command to set; never %NULL */
} TenkenCliOptions;

/* Which of them a command knows. */
typedef enum {
  TENKEN_CLI_DATABASE     = 1 << 0,
  TENKEN_CLI_ASSESSMENT   = 1 << 1,
  TENKEN_CLI_CHECKLIST    = 1 << 2,
  TENKEN_CLI_ORGANISATION = 1 << 3,
  TENKEN_CLI_DATE         = 1 << 4,
  TENKEN_CLI_LANGUAGE     = 1 << 5,
  TENKEN_CLI_FORMAT       = 1 << 6,
  TENKEN_CLI_OUTPUT       = 1 << 7,
  TENKEN_CLI_ANY_LANGUAGE = 1 << 8, /* not only the interface's */
  TENKEN_CLI_ACTION       = 1 << 9, /* all that can be said of a step of the plan */
  TENKEN_CLI_PATH         = 1 << 10,
  TENKEN_CLI_CHART        = 1 << 11, /* which chart, and how large */
  TENKEN_CLI_REPORT       = 1 << 12, /* all that can be said of a report, and its language */
} TenkenCliOption;

/**
 * TenkenCliRun:
 *
 * Does a command's work.
 *
 * Returns: %FALSE for bad input, with @error, or without where everything has been said on stderr.
 */
typedef gboolean (*TenkenCliRun) (const TenkenCliOptions  *options,
                                  GError                 **error);

typedef struct {
  const char *name;
  const char *synopsis;    /* what stands after the name */
  const char *summary;     /* N_() */
  TenkenCliRun run;
  guint options;           /* of TenkenCliOption */
  guint required;          /* of TenkenCliOption */
  guint min_files;
  guint max_files;
  const char *formats[4];  /* the first is what is meant where none is given */
} TenkenCliCommand;

gboolean tenken_cli_checklists (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_check      (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_checks     (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_show       (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_import     (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_export     (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_score      (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_plan       (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_path       (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_report     (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_actions    (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_calendar   (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_verify     (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_trend      (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_compare    (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_chart      (const TenkenCliOptions *options, GError **error);
gboolean tenken_cli_kiosk_stop (const TenkenCliOptions *options, GError **error);

/**
 * tenken_cli_options_parse:
 * @arguments: (array zero-terminated=1): what stands after the command's name, UTF-8
 *
 * Returns: (transfer full): the options, or %NULL with an error for wrong usage, in any domain.
 */
TenkenCliOptions *tenken_cli_options_parse (const TenkenCliCommand  *command,
                                            char                   **arguments,
                                            GError                 **error);
void              tenken_cli_options_free  (TenkenCliOptions *self);

/**
 * tenken_cli_options_describe:
 *
 * Returns: (transfer full): @command's options, a line each, for its help.
 */
char *tenken_cli_options_describe (const TenkenCliCommand *command);

/**
 * tenken_cli_load:
 * @organisation: (out) (optional) (transfer full): whose assessment it is; set only on success
 *
 * Opens the store to read and loads the assessment that the options name.
 *
 * Returns: (transfer full): it, or %NULL with an error.
 */
TenkenAssessment *tenken_cli_load (const TenkenCliOptions  *options,
                                   TenkenOrganisation    **organisation,
                                   GError                 **error);

/**
 * tenken_cli_save:
 *
 * Writes @bytes to the options' output file, unless that is the database itself.
 */
gboolean tenken_cli_save (const TenkenCliOptions  *options,
                          GBytes                  *bytes,
                          GError                 **error);

/**
 * tenken_cli_print:
 * @text: UTF-8, with its line ends
 *
 * Writes to stdout. Whether it arrived is asked once, at the end of the program.
 */
void tenken_cli_print (const char *text);

/**
 * tenken_cli_complain:
 * @sentence: what is wrong
 *
 * Writes a line to stderr. Control characters, which may come from a hostile file, are made harmless.
 */
void tenken_cli_complain (const char *sentence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenCliOptions, tenken_cli_options_free)

G_END_DECLS
