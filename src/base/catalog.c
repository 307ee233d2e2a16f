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
  char name[12];
  GBytes *bytes; /* (nullable) */
} Catalog;

/* In the order that they are offered in. */
static const TenkenLanguage languages[] = {
  { "ja", "日本語", "日本語", "ja" },
  { "ja-easy", "やさしい日本語", "やさしい", "ja@easy:ja" },
  { "en", "English", "English", "en" },
};

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

/* The catalogue called @name, loaded at its first use and kept: strings from it live as long as the program. */
static GBytes *
find_catalog (const char *name)
{
  static GMutex mutex;
  static Catalog catalogs[8];
  static guint n_catalogs;
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  Catalog *catalog;

  for (guint i = 0; i < n_catalogs; i++)
    if (strcmp (catalogs[i].name, name) == 0)
      return catalogs[i].bytes;

  if (n_catalogs == G_N_ELEMENTS (catalogs))
    return NULL;

  catalog = &catalogs[n_catalogs++];
  g_strlcpy (catalog->name, name, sizeof catalog->name);
  catalog->bytes = load_catalog (name);

  return catalog->bytes;
}

static const char *
look_up (const char *name,
         const char *message)
{
  GBytes *catalog = find_catalog (name);
  const guint8 *data;
  guint32 originals, translations;
  guint32 low = 0, high;

  if (catalog == NULL)
    return NULL;

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

  return NULL;
}

/* English needs no catalogue, its strings are the sources' own. A variant's catalogue is partial and named as gettext
 * has it, "ja@easy"; what it lacks comes from the language's own. */
const char *
tenken_tr (const char *language,
           const char *message)
{
  char name[sizeof ((Catalog *) NULL)->name];
  gsize length = strcspn (language, "-_.@");
  const char *found = NULL;

  if (*message == '\0' || length == 0 || length >= sizeof name || (length == 2 && strncmp (language, "en", 2) == 0))
    return message;

  if (language[length] == '-' && g_strlcpy (name, language, sizeof name) < sizeof name)
    {
      name[length] = '@';
      found = look_up (name, message);
    }
  if (found == NULL)
    {
      g_strlcpy (name, language, length + 1);
      found = look_up (name, message);
    }

  return found != NULL ? found : message;
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

const TenkenLanguage *
tenken_catalog_get_languages (guint *n_languages)
{
  *n_languages = G_N_ELEMENTS (languages);

  return languages;
}

const TenkenLanguage *
tenken_catalog_find_language (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_strcmp0 (languages[i].code, code) == 0)
      return &languages[i];

  return NULL;
}

const char *
tenken_catalog_language (void)
{
  const char * const *names = g_get_language_names ();

  for (; *names != NULL; names++)
    {
      if (strcmp (*names, "ja@easy") == 0)
        return "ja-easy";
      if (g_str_has_prefix (*names, "ja"))
        return "ja";
      if (g_str_has_prefix (*names, "en") || strcmp (*names, "C") == 0)
        return "en";
    }

  return "en";
}

const char *
tenken_catalog_plain_language (void)
{
  return g_str_has_prefix (tenken_catalog_language (), "ja") ? "ja" : "en";
}

void
tenken_catalog_switch (const char *language)
{
  const TenkenLanguage *known = tenken_catalog_find_language (language);

  g_return_if_fail (known != NULL);

  g_setenv ("LANGUAGE", known->gettext, TRUE);
  /* Setting the domain, even to what it was, makes gettext drop what it remembers of the old language. */
  textdomain (GETTEXT_PACKAGE);
}
