/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The three languages of the interface, and how a page goes from one to another. */
#include "window-hands.h"

#include "base/catalog.h"

#include <string.h>

/* What a catalogue lacks comes from the language it is a variant of, whichever door one takes. */
static void
test_catalogs (void)
{
  static const struct {
    const char *message;
    gboolean easy; /* やさしい日本語 says it in its own way */
  } cases[] = {
    { "Saved", TRUE }, { "Begin", TRUE }, { "Save as PDF…", FALSE }, { "Print the result", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *message = cases[i].message;
      const char *japanese = tenken_tr ("ja", message);
      const char *easy = tenken_tr ("ja-easy", message);

      g_assert_cmpstr (japanese, !=, message);
      g_assert_true ((g_strcmp0 (easy, japanese) != 0) == cases[i].easy);
      g_assert_cmpstr (easy, !=, message);
      g_assert_cmpstr (tenken_tr ("ja-JP", message), ==, japanese);
      g_assert_cmpstr (tenken_tr ("ja_JP.UTF-8", message), ==, japanese);
      g_assert_cmpstr (tenken_tr ("en", message), ==, message);
      g_assert_cmpstr (tenken_tr ("en-GB", message), ==, message);
      g_assert_cmpstr (tenken_tr ("", message), ==, message);

      tenken_catalog_switch ("ja-easy");
      g_assert_cmpstr (_(message), ==, easy);
      tenken_catalog_switch ("ja");
      g_assert_cmpstr (_(message), ==, japanese);
      tenken_catalog_switch ("en");
      g_assert_cmpstr (_(message), ==, message);
    }
}

static void
test_choice (void)
{
  guint n_languages;
  const TenkenLanguage *languages = tenken_catalog_get_languages (&n_languages);

  g_assert_cmpuint (n_languages, ==, 3);
  for (guint i = 0; i < n_languages; i++)
    {
      gboolean japanese = g_str_has_prefix (languages[i].code, "ja");

      g_assert_true (tenken_catalog_find_language (languages[i].code) == &languages[i]);
      tenken_catalog_switch (languages[i].code);
      g_assert_cmpstr (tenken_catalog_language (), ==, languages[i].code);
      /* What is written for others has no variant. */
      g_assert_cmpstr (tenken_catalog_plain_language (), ==, japanese ? "ja" : "en");
    }
  tenken_catalog_switch ("en");

  g_assert_null (tenken_catalog_find_language ("fr"));
  g_assert_null (tenken_catalog_find_language (NULL));
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  g_test_add_func ("/languages/catalogs", test_catalogs);
  g_test_add_func ("/languages/choice", test_choice);

  return desk_run ();
}
