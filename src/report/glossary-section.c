/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words that the questions and steps use, in plain ones. */
#include "base/catalog.h"
#include "checklist/glossary.h"
#include "report/draft.h"
#include "report/table.h"

#include <string.h>

/* By how it is read in Japanese, by its name elsewhere; not by the locale, which differs from one computer to another. */
static char *
sort_key (const TenkenTerm *term,
          const char       *language)
{
  return g_utf8_casefold (g_str_has_prefix (language, "ja") && *term->reading != '\0'
                            ? term->reading : tenken_text_get (term->name, language), -1);
}

static int
compare_terms (gconstpointer a,
               gconstpointer b,
               gpointer      language)
{
  g_autofree char *x = sort_key (*(const TenkenTerm * const *) a, language);
  g_autofree char *y = sort_key (*(const TenkenTerm * const *) b, language);

  return strcmp (x, y);
}

static GPtrArray *
collect_terms (const TenkenDraft *draft)
{
  const TenkenGlossary *glossary = tenken_glossary_get ();
  GPtrArray *terms = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < draft->checklist->questions->len; i++)
    {
      const TenkenQuestion *question = draft->checklist->questions->pdata[i];

      for (guint j = 0; question->terms[j] != NULL; j++)
        {
          const TenkenTerm *term = tenken_glossary_find (glossary, question->terms[j]);

          if (term != NULL && g_hash_table_add (seen, (gpointer) term))
            g_ptr_array_add (terms, (gpointer) term);
        }
    }
  g_ptr_array_sort_with_data (terms, compare_terms, (gpointer) draft->language);

  return terms;
}

void
tenken_glossary_section (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 3.2, N_("Word"), PANGO_ALIGN_LEFT }, { 8.8, N_("What it means"), PANGO_ALIGN_LEFT },
  };
  g_autoptr (GPtrArray) terms = collect_terms (draft);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenTable table;

  if (terms->len == 0)
    return;

  tenken_flow_page (draft->flow);
  tenken_flow_heading (draft->flow, 0, tenken_section_title (7, draft->language), TENKEN_DESTINATION_GLOSSARY);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 2.4);
  for (guint i = 0; i < terms->len; i++)
    {
      const TenkenTerm *term = terms->pdata[i];
      const char *name = tenken_text_get (term->name, draft->language);

      tenken_table_set (&table, 0, &bold, name);
      if (g_str_has_prefix (draft->language, "ja") && strcmp (term->reading, name) != 0)
        tenken_table_set (&table, 0, &small, term->reading);
      tenken_table_set (&table, 1, NULL, tenken_text_get (term->meaning, draft->language));
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}
