/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads gettext's .mo files, as its manual lays them down ("The Format of GNU MO Files"): a header of 32-bit
 * words, then two tables of (length, offset), originals sorted by bytes and their translations.
 */
#include "base/catalog.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#define MO_MAGIC 0x950412deu
#define CATALOG_PATH "/io/github/tenken/Tenken/catalog/"

GResource *tenken_catalog_get_resource (void);

typedef struct {
  char name[8];
  GBytes *bytes;
} Catalog;

static guint32
read_word (const guint8 *data,
           gsize         offset)
{
  guint32 word;

  memcpy (&word, data + offset, sizeof word);

  return GUINT32_FROM_LE (word);
}

static GBytes *
load_catalog (const char *name)
{
  g_autofree char *path = g_strconcat (CATALOG_PATH, name, ".mo", NULL);
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  const guint8 *data;

  bytes = g_resource_lookup_data (tenken_catalog_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &size);
  if (size < 28 || read_word (data, 0) != MO_MAGIC)
    return NULL;

  return g_steal_pointer (&bytes);
}

/* The catalogue of a language, loaded at its first use and kept: strings from it live as long as the program.
 * English needs none, its strings are the sources' own. */
static GBytes *
find_catalog (const char *language)
{
  static GMutex mutex;
  static Catalog catalogs[8];
  static guint n_catalogs;
  gsize length = strcspn (language, "-_.@");
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  Catalog *catalog;

  if (length == 0 || length >= sizeof catalogs[0].name || (length == 2 && strncmp (language, "en", 2) == 0))
    return NULL;

  for (guint i = 0; i < n_catalogs; i++)
    if (strlen (catalogs[i].name) == length && strncmp (catalogs[i].name, language, length) == 0)
      return catalogs[i].bytes;

  if (n_catalogs == G_N_ELEMENTS (catalogs))
    return NULL;

  catalog = &catalogs[n_catalogs++];
  memcpy (catalog->name, language, length);
  catalog->bytes = load_catalog (catalog->name);

  return catalog->bytes;
}

const char *
tenken_tr (const char *language,
           const char *message)
{
  GBytes *catalog = find_catalog (language);
  const guint8 *data;
  guint32 originals, translations;
  guint32 low = 0, high;

  if (catalog == NULL || *message == '\0')
    return message;

  data = g_bytes_get_data (catalog, NULL);
  high = read_word (data, 8);
  originals = read_word (data, 12);
  translations = read_word (data, 16);

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = strcmp (message, (const char *) data + read_word (data, originals + middle * 8 + 4));

      if (order == 0)
        return (const char *) data + read_word (data, translations + middle * 8 + 4);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return message;
}

void
tenken_catalog_bind (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *directory = NULL;

  if (program != NULL)
    {
      g_autofree char *bin = g_path_get_dirname (program);
      g_autofree char *prefix = g_path_get_dirname (bin);

      directory = g_build_filename (prefix, "share", "locale", NULL);
    }

  if (directory == NULL || !g_file_test (directory, G_FILE_TEST_IS_DIR))
    {
      g_free (directory);
      directory = g_strdup (TENKEN_LOCALE_DIR);
    }

  /* gettext translates nothing in the plain C locale, whatever LANGUAGE says. */
  if (g_strcmp0 (setlocale (LC_MESSAGES, NULL), "C") == 0 && setlocale (LC_MESSAGES, "C.UTF-8") == NULL)
    setlocale (LC_MESSAGES, "en_US.UTF-8");

  /* GLib decides once for the whole process whether to translate at all, by the language of that moment, unless no
   * domain is set yet; here the language may change later. */
  g_dgettext (GETTEXT_PACKAGE, "");

  bindtextdomain (GETTEXT_PACKAGE, directory);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

const char *
tenken_catalog_language (void)
{
  const char * const *names = g_get_language_names ();

  for (; *names != NULL; names++)
    {
      if (g_str_has_prefix (*names, "ja"))
        return "ja";
      if (g_str_has_prefix (*names, "en") || strcmp (*names, "C") == 0)
        return "en";
    }

  return "en";
}

void
tenken_catalog_switch (const char *language)
{
  g_setenv ("LANGUAGE", language, TRUE);
  /* Setting the domain, even to what it was, makes gettext drop what it remembers of the old language. */
  textdomain (GETTEXT_PACKAGE);
}
