/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences.h"

#include "app/text-size.h"
#include "base/catalog.h"
#include "base/error.h"

#include <gtk/gtk.h>

#define GROUP "interface"
#define LANGUAGE "language"
#define TEXT_SIZE "text-size"
#define ADVANCE "advance"
#define REPORT "report"
#define PAPER "paper"
#define SECTIONS "sections"

/* A key file rather than GSettings: the program must run from its build folder, where no schema is installed. */
static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "tenken", "preferences.ini", NULL);
}

static GKeyFile *
load (void)
{
  GKeyFile *file = g_key_file_new ();
  g_autofree char *path = get_path ();

  g_key_file_load_from_file (file, path, G_KEY_FILE_KEEP_COMMENTS, NULL);

  return file;
}

static gboolean
save (const char  *key,
      const char  *value,
      GError     **error)
{
  g_autoptr (GKeyFile) file = load ();
  g_autofree char *path = get_path ();
  g_autofree char *directory = g_path_get_dirname (path);

  g_key_file_set_string (file, GROUP, key, value);
  g_mkdir_with_parents (directory, 0700);
  if (g_key_file_save_to_file (file, path, NULL))
    return TRUE;

  /* Translators: %s is a folder */
  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
               _("Your choice holds until you close Tenken, but could not be kept in the folder “%s”. Check the "
                 "folder's permissions and the free space on the disk."), directory);

  return FALSE;
}

char *
tenken_preferences_get_language (void)
{
  g_autoptr (GKeyFile) file = load ();

  return g_key_file_get_string (file, GROUP, LANGUAGE, NULL);
}

gboolean
tenken_preferences_set_language (const char  *language,
                                 GError     **error)
{
  return save (LANGUAGE, language, error);
}

int
tenken_preferences_get_text_size (void)
{
  g_autoptr (GKeyFile) file = load ();

  return tenken_text_size_round (g_key_file_get_integer (file, GROUP, TEXT_SIZE, NULL));
}

gboolean
tenken_preferences_set_text_size (int      percent,
                                  GError **error)
{
  g_autofree char *value = g_strdup_printf ("%d", percent);

  return save (TEXT_SIZE, value, error);
}

gboolean
tenken_preferences_get_advance (void)
{
  g_autoptr (GKeyFile) file = load ();
  g_autoptr (GError) error = NULL;
  gboolean advance = g_key_file_get_boolean (file, GROUP, ADVANCE, &error);

  return error != NULL || advance;
}

gboolean
tenken_preferences_set_advance (gboolean   advance,
                                GError   **error)
{
  return save (ADVANCE, advance ? "true" : "false", error);
}

TenkenReportChoice
tenken_preferences_get_report (void)
{
  TenkenReportChoice choice = { TENKEN_REPORT_FULL, TENKEN_PAPER_A4, TENKEN_SECTIONS_ALL };
  g_autoptr (GKeyFile) file = load ();
  g_autofree char *kind = g_key_file_get_string (file, GROUP, REPORT, NULL);
  g_autofree char *paper = g_key_file_get_string (file, GROUP, PAPER, NULL);
  g_autofree char *sections = g_key_file_get_string (file, GROUP, SECTIONS, NULL);

  if (g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER))
    choice.paper = TENKEN_PAPER_LETTER;
  tenken_report_kind_find (kind, &choice.kind);
  tenken_paper_find (paper, &choice.paper);
  if (sections != NULL)
    tenken_sections_parse (sections, &choice.sections);

  return choice;
}

gboolean
tenken_preferences_set_report (const TenkenReportChoice  *choice,
                               GError                   **error)
{
  g_autofree char *sections = tenken_sections_to_string (choice->sections);

  return save (REPORT, tenken_report_kind_id (choice->kind), error)
         && save (PAPER, tenken_paper_id (choice->paper), error)
         && save (SECTIONS, sections, error);
}
