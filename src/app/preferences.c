/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences.h"

#include "app/text-size.h"
#include "base/catalog.h"
#include "base/error.h"

#define GROUP "interface"
#define LANGUAGE "language"
#define TEXT_SIZE "text-size"
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
