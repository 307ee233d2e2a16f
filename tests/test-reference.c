/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Glossary, threats and averages as the program carries them, and terms found in running texts. */
#include "checklist/averages.h"
#include "checklist/glossary.h"
#include "checklist/threats.h"

#include <string.h>

typedef struct {
  const char *language;
  const char *text;
  const char *found; /* id=form for each place, with blanks between */
} Search;

static const Search searches[] = {
  { "en", "", "" },
  { "en", "Nothing here to explain.", "" },
  { "en", "Keep a backup.", "backup=backup" },
  { "en", "Backups, backups and BACKUPS", "backup=Backups" },
  /* the longest form wins, and what is inside it is not found again */
  { "en", "Your antivirus finds a virus.", "antivirus=antivirus virus=virus" },
  { "en", "An administrator account and a user account", "admin-account=administrator account account=user account" },
  { "ja", "ウイルス対策ソフトがウイルスを見つけます。", "antivirus=ウイルス対策ソフト virus=ウイルス" },
  { "ja", "管理者アカウントとアカウント", "admin-account=管理者アカウント account=アカウント" },
  /* not inside a longer Latin word, but within Japanese */
  { "en", "a nasty municipal snap", "" },
  { "en", "(NAS)", "nas=NAS" },
  { "en", "nas-x, IPA's NAS.", "nas=nas ipa=IPA" },
  { "ja", "社内のNASをIPAに", "nas=NAS ipa=IPA" },
  { "ja", "NASA", "" },
  /* the plural s is English, of one letter, and ends the word */
  { "en", "two routers", "router=routers" },
  { "en", "routerss", "" },
  { "en", "a router", "router=router" },
  /* each once, at its first place */
  { "ja", "ルーターのファームウェアは、ルーターの画面で。", "router=ルーター firmware=ファームウェア" },
  /* やさしい日本語 has the forms of Japanese; forms of other languages are not looked for */
  { "ja-easy", "バックアップ（写し）は大事（だいじ）です", "backup=バックアップ" },
  { "ja", "Keep a backup.", "" },
  { "en", "バックアップ", "" },
  { "fr", "un backup", "" },
  { "en-GB", "a backup", "backup=backup" },
};

static void
test_search (gconstpointer data)
{
  const Search *it = data;
  g_autoptr (GArray) places = tenken_glossary_search (tenken_glossary_get (), it->text, it->language);
  g_autoptr (GString) found = g_string_new (NULL);
  gsize last = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const TenkenTermPlace *place = &g_array_index (places, TenkenTermPlace, i);

      g_assert_cmpuint (place->start, >=, last);
      g_assert_cmpuint (place->end, >, place->start);
      g_assert_cmpuint (place->end, <=, strlen (it->text));
      last = place->end;
      g_string_append_printf (found, "%s%s=%.*s", i > 0 ? " " : "", place->term->id, (int) (place->end - place->start),
                              it->text + place->start);
    }
  g_assert_cmpstr (found->str, ==, it->found);
}

static void
test_search_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) places = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append (text, "大事な話。");
  g_string_append (text, "バックアップ");
  places = tenken_glossary_search (tenken_glossary_get (), text->str, "ja");
  g_assert_cmpuint (places->len, ==, 1);
  g_assert_cmpuint (g_array_index (places, TenkenTermPlace, 0).end, ==, text->len);
}

static void
test_glossary (void)
{
  const TenkenGlossary *glossary = tenken_glossary_get ();
  const TenkenTerm *term = tenken_glossary_find (glossary, "admin-account");

  g_assert_true (tenken_glossary_get () == glossary);
  g_assert_cmpuint (glossary->terms->len, >=, 80);
  g_assert_nonnull (term);
  g_assert_cmpstr (tenken_text_get (term->name, "ja"), ==, "管理者アカウント");
  g_assert_cmpstr (tenken_text_get (term->name, "en"), ==, "administrator account");
  g_assert_cmpstr (term->reading, ==, "かんりしゃアカウント");
  g_assert_cmpstr (tenken_text_get (term->meaning, "ja-easy"), ==, tenken_text_get (term->meaning, "ja"));
  g_assert_cmpuint (term->forms->len, >, 2);
  g_assert_null (tenken_glossary_find (glossary, "Admin-Account"));
  g_assert_null (tenken_glossary_find (glossary, ""));

  /* each term is found by each of its own forms, so that no form is dead */
  for (guint i = 0; i < glossary->terms->len; i++)
    {
      term = g_ptr_array_index (glossary->terms, i);
      for (guint j = 0; j < term->forms->len; j++)
        {
          const TenkenForm *form = g_ptr_array_index (term->forms, j);
          g_autoptr (GArray) places = tenken_glossary_search (glossary, form->string, form->language);

          g_assert_cmpuint (places->len, ==, 1);
          g_assert_cmpstr (g_array_index (places, TenkenTermPlace, 0).term->id, ==, term->id);
          g_assert_cmpuint (g_array_index (places, TenkenTermPlace, 0).end, ==, strlen (form->string));
        }
    }
}

static void
test_threats (void)
{
  const TenkenThreats *threats = tenken_threats_get ();
  const TenkenThreat *first = tenken_threats_find (threats, "ransom");
  const TenkenThreat *ai = tenken_threats_find (threats, "ai");
  const TenkenMap *answers;

  g_assert_cmpstr (threats->edition, ==, "2026");
  g_assert_cmpuint (threats->list->len, ==, 10);
  for (guint i = 0; i < 10; i++)
    g_assert_cmpuint (((const TenkenThreat *) g_ptr_array_index (threats->list, i))->rank, ==, i + 1);

  g_assert_cmpuint (first->rank, ==, 1);
  g_assert_cmpint (first->since, ==, 2024);
  g_assert_false (first->is_new);
  answers = g_ptr_array_index (first->answers, 0);
  g_assert_cmpstr (answers->checklist, ==, "ipa-self-check");
  g_assert_true (g_strv_contains ((const char * const *) answers->items, "11"));

  g_assert_true (ai->is_new);
  g_assert_cmpint (ai->since, ==, 0);
  g_assert_null (tenken_threats_find (threats, "aliens"));

  g_assert_cmpuint (threats->adjustments->len, >, 0);
  for (guint i = 0; i < threats->adjustments->len; i++)
    {
      const TenkenAdjustment *adjustment = g_ptr_array_index (threats->adjustments, i);

      g_assert_cmpint (adjustment->by, !=, 0);
      g_assert_cmpstr (tenken_text_get (adjustment->reason, "en"), !=, "");
    }
  g_assert_nonnull (strstr (tenken_text_get (threats->source, "en"), "29 January 2026"));
}

static void
test_averages (void)
{
  const TenkenAverages *averages = tenken_averages_get ();
  const TenkenAverage *first = tenken_averages_find (averages, "ipa-self-check", "1");
  guint smaller = 0;

  g_assert_nonnull (first);
  g_assert_cmpfloat (first->percent, ==, 73.0);
  g_assert_cmpuint (first->n, ==, 4191);
  g_assert_cmpint (first->survey->year, ==, 2024);
  g_assert_cmpstr (tenken_text_get (first->counted, "ja"), !=, "");
  g_assert_null (tenken_averages_find (averages, "ipa-self-check", "3"));
  g_assert_null (tenken_averages_find (averages, "ipa-basics", "1"));

  /* a share of some of those asked keeps its own number */
  for (guint i = 0; i < averages->list->len; i++)
    {
      const TenkenAverage *average = g_ptr_array_index (averages->list, i);

      g_assert_cmpfloat (average->percent, >, 0);
      g_assert_cmpfloat (average->percent, <=, 100);
      g_assert_cmpuint (average->n, <=, average->survey->n);
      smaller += average->n < average->survey->n;
    }
  g_assert_cmpuint (smaller, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reference/glossary", test_glossary);
  g_test_add_func ("/reference/threats", test_threats);
  g_test_add_func ("/reference/averages", test_averages);
  g_test_add_func ("/reference/search/long", test_search_long);
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reference/search/%02u", i);

      g_test_add_data_func (path, &searches[i], test_search);
    }

  return g_test_run ();
}
