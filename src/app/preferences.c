/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences.h"

#define GROUP "interface"
#define LANGUAGE "language"
#define ADVANCE "advance"

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

static void
save (GKeyFile *file)
{
  g_autofree char *path = get_path ();
  g_autofree char *directory = g_path_get_dirname (path);

  g_mkdir_with_parents (directory, 0700);
  g_key_file_save_to_file (file, path, NULL);
}

char *
tenken_preferences_get_language (void)
{
  g_autoptr (GKeyFile) file = load ();

  return g_key_file_get_string (file, GROUP, LANGUAGE, NULL);
}

void
tenken_preferences_set_language (const char *language)
{
  g_autoptr (GKeyFile) file = load ();

  g_key_file_set_string (file, GROUP, LANGUAGE, language);
  save (file);
}

gboolean
tenken_preferences_get_advance (void)
{
  g_autoptr (GKeyFile) file = load ();
  g_autoptr (GError) error = NULL;
  gboolean advance = g_key_file_get_boolean (file, GROUP, ADVANCE, &error);

  return error != NULL || advance;
}

void
tenken_preferences_set_advance (gboolean advance)
{
  g_autoptr (GKeyFile) file = load ();

  g_key_file_set_boolean (file, GROUP, ADVANCE, advance);
  save (file);
}
