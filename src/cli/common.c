/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/error.h"
#include "base/file.h"
#include "record/store.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

TenkenAssessment *
tenken_cli_load (const TenkenCliOptions  *options,
                 TenkenOrganisation    **organisation,
                 GError                 **error)
{
  g_autoptr (TenkenStore) store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);
  g_autoptr (TenkenAssessment) assessment = NULL;

  assessment = store != NULL ? tenken_store_load (store, options->assessment, error) : NULL;
  if (assessment != NULL && organisation != NULL)
    {
      *organisation = tenken_store_load_organisation (store, assessment->organisation, error);
      if (*organisation == NULL)
        return NULL;
    }

  return g_steal_pointer (&assessment);
}

/* A slip of the fingers must not cost the answers: -o with the name that belongs to --db, or to the files that SQLite
 * keeps beside it, in which the newest answers may lie. */
static gboolean
is_database (const TenkenCliOptions *options)
{
  static const char * const suffixes[] = { "", "-wal", "-shm", "-journal" };
  g_autofree char *path = options->database != NULL ? g_strdup (options->database) : tenken_store_default_path ();
  struct stat database, output;

  if (stat (options->output, &output) != 0)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[i], NULL);

      if (stat (name, &database) == 0 && database.st_dev == output.st_dev && database.st_ino == output.st_ino)
        return TRUE;
    }

  return FALSE;
}

gboolean
tenken_cli_save (const TenkenCliOptions  *options,
                 GBytes                  *bytes,
                 GError                 **error)
{
  if (is_database (options))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is the database, which is not overwritten. Choose another name."), options->output);
      return FALSE;
    }

  return tenken_file_replace (options->output, bytes, error);
}

void
tenken_cli_print (const char *text)
{
  fwrite (text, 1, strlen (text), stdout);
}

void
tenken_cli_complain (const char *sentence)
{
  g_autofree char *valid = g_utf8_make_valid (sentence, -1);
  g_autoptr (GString) line = g_string_new (NULL);

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (g_unichar_iscntrl (character))
        g_string_append_c (line, ' ');
      else
        g_string_append_unichar (line, character);
    }
  g_string_append_c (line, '\n');

  fwrite (line->str, 1, line->len, stderr);
}
