/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/glossary.h"

#include "checklist/element.h"
#include "checklist/reference.h"

#include <string.h>

static void
form_free (gpointer data)
{
  TenkenForm *form = data;

  g_free (form->language);
  g_free (form->string);
  g_free (form);
}

static void
term_free (gpointer data)
{
  TenkenTerm *term = data;

  g_free (term->id);
  g_clear_pointer (&term->name, tenken_text_free);
  g_free (term->reading);
  g_clear_pointer (&term->meaning, tenken_text_free);
  g_ptr_array_unref (term->forms);
  g_free (term);
}

static void
add_form (TenkenTerm    *term,
          const xmlNode *node)
{
  TenkenForm *form = g_new0 (TenkenForm, 1);

  form->language = tenken_document_attribute (node, "xml:lang");
  form->string = tenken_document_text (node);
  g_ptr_array_add (term->forms, form);
}

static TenkenTerm *
read_term (xmlNode *node)
{
  TenkenTerm *term = g_new0 (TenkenTerm, 1);

  term->id = tenken_document_attribute (node, "id");
  term->name = tenken_element_text (node, "name");
  term->meaning = tenken_element_text (node, "meaning");
  term->forms = g_ptr_array_new_with_free_func (form_free);

  TENKEN_FOR_EACH_CHILD (child, node)
    {
      if (tenken_element_is (child, "name") && term->reading == NULL)
        term->reading = tenken_document_attribute (child, "reading");
      if (tenken_element_is (child, "name") || tenken_element_is (child, "also"))
        add_form (term, child);
    }

  return term;
}

const TenkenGlossary *
tenken_glossary_get (void)
{
  static TenkenGlossary *glossary;

  if (g_once_init_enter (&glossary))
    {
      TenkenGlossary *made = g_new0 (TenkenGlossary, 1);
      xmlDoc *document = tenken_reference_load ("glossary.xml", "glossary");

      made->terms = g_ptr_array_new_with_free_func (term_free);
      TENKEN_FOR_EACH_CHILD (child, xmlDocGetRootElement (document))
        g_ptr_array_add (made->terms, read_term (child));
      xmlFreeDoc (document);
      g_once_init_leave (&glossary, made);
    }

  return glossary;
}

const TenkenTerm *
tenken_glossary_find (const TenkenGlossary *self,
                      const char           *id)
{
  for (guint i = 0; i < self->terms->len; i++)
    {
      const TenkenTerm *term = g_ptr_array_index (self->terms, i);

      if (g_str_equal (term->id, id))
        return term;
    }

  return NULL;
}

/* Whether @form stands at @place of @text, not as a part of a longer Latin word. Returns its length there, else 0. */
static gsize
match_form (const char *text,
            gsize       place,
            const char *form)
{
  gsize length = strlen (form);
  const char *end = text + place + length;

  if (g_ascii_strncasecmp (text + place, form, length) != 0)
    return 0;
  if (g_ascii_isalnum (form[0]) && place > 0 && g_ascii_isalnum (text[place - 1]))
    return 0;
  if (!g_ascii_isalnum (form[length - 1]))
    return length;
  if (*end == 's' || *end == 'S')
    end++;

  return g_ascii_isalnum (*end) ? 0 : (gsize) (end - (text + place));
}

/* "ja-easy" is Japanese. */
static gboolean
is_same_language (const char *form,
                  const char *language)
{
  gsize length = strcspn (language, "-");

  return strlen (form) == length && strncmp (form, language, length) == 0;
}

/* The longest form of any term at @place. */
static TenkenTermPlace
match_longest (const TenkenGlossary *self,
               const char           *text,
               gsize                 place,
               const char           *language)
{
  TenkenTermPlace best = { NULL, place, place };

  for (guint i = 0; i < self->terms->len; i++)
    {
      const TenkenTerm *term = g_ptr_array_index (self->terms, i);

      for (guint j = 0; j < term->forms->len; j++)
        {
          const TenkenForm *form = g_ptr_array_index (term->forms, j);
          gsize length = is_same_language (form->language, language) ? match_form (text, place, form->string) : 0;

          if (length > best.end - place)
            best = (TenkenTermPlace) { term, place, place + length };
        }
    }

  return best;
}

GArray *
tenken_glossary_search (const TenkenGlossary *self,
                        const char           *text,
                        const char           *language)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (TenkenTermPlace));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (const char *p = text; *p != '\0';)
    {
      TenkenTermPlace found = match_longest (self, text, (gsize) (p - text), language);

      if (found.term == NULL)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      if (g_hash_table_add (seen, (gpointer) found.term))
        g_array_append_val (places, found);
      p = text + found.end;
    }

  return places;
}
