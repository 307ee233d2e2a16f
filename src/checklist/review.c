/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an author should see: the reader's own faults, names that lead nowhere, and what makes a file poorer or harder
 * to read. It works on the document, not on the model, because every finding needs its line.
 */
#include "checklist/review.h"

#include "base/catalog.h"
#include "base/file.h"
#include "checklist/element.h"
#include "checklist/format.h"
#include "checklist/glossary.h"
#include "checklist/reader.h"
#include "checklist/rules.h"
#include "checklist/shape.h"
#include "checklist/threats.h"

typedef struct {
  TenkenLibrary *library;
  xmlNode *root;
  char *id;
  TenkenFaults faults;
} Review;

/* How long a text may be where it has to fit into its place, in characters: Japanese, and other languages. */
static const struct {
  const char *element;
  glong japanese;
  glong other;
} limits[] = {
  { "topic", 14, 40 },
  { "ask", 65, 170 },
  { "counts", 48, 120 },
  { "do", 48, 120 },
  { "label", 48, 120 },
  { "who", 20, 50 },
  { "evidence", 90, 220 },
  { "hint", 260, 620 },
  { "why", 260, 620 },
  { "find-out", 260, 620 },
  { "how", 260, 620 },
};

static void
review_length (Review        *self,
               const xmlNode *node,
               const char    *text)
{
  g_autofree char *language = tenken_document_attribute (node, "xml:lang");
  g_autofree char *place = NULL;

  /* Without its language, which is a fault already, there is no telling how long a text may be. */
  for (guint i = 0; language != NULL && i < G_N_ELEMENTS (limits); i++)
    {
      gboolean japanese = g_str_equal (language, "ja");
      /* やさしい日本語 says the same in more words. */
      glong limit = japanese ? limits[i].japanese : limits[i].other;

      if (!tenken_element_is (node, limits[i].element) || g_utf8_strlen (text, -1) <= limit)
        continue;

      place = tenken_format_place (node);
      tenken_faults_warn (&self->faults, tenken_document_line (node),
                          _("%1$s (%2$s) has %3$ld characters, more than the %4$ld that fit. Shorten it."), place, language,
                          g_utf8_strlen (text, -1), limit);
      return;
    }
}

/* Characters that a careful writer does not mix in. */
static const char *
find_bad_character (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c >= 0xff61 && c <= 0xff9f)
        return N_("%s has half-width kana. Write full-width kana.");
      if (c >= 0xff10 && c <= 0xff19)
        return N_("%s has full-width digits. Write half-width digits.");
      if ((c == ' ' || c == 0x3000) && g_utf8_get_char (g_utf8_next_char (text)) == c)
        {
          const char *end = text;

          while (g_utf8_get_char (end) == c)
            end = g_utf8_next_char (end);
          /* Blanks that end or begin a line are how files are laid out. */
          if (*end != '\0' && *end != '\n' && *end != '\r')
            return N_("%s has doubled blanks. Keep one.");
          text = g_utf8_prev_char (end);
        }
      if (c == '\n' || c == '\r')
        while (g_utf8_get_char (g_utf8_next_char (text)) == ' ' || g_utf8_get_char (g_utf8_next_char (text)) == '\t')
          text = g_utf8_next_char (text);
    }

  return NULL;
}

static void
review_text (Review        *self,
             const xmlNode *node)
{
  g_autofree char *text = tenken_document_text (node);
  xmlChar *content = xmlNodeGetContent (node);
  const char *sentence = find_bad_character ((const char *) content);

  review_length (self, node, text);
  if (sentence != NULL)
    {
      g_autofree char *place = tenken_format_place (node);

      tenken_faults_warn (&self->faults, tenken_document_line (node), _(sentence), place);
    }
  xmlFree (content);
}

static gboolean
has_child (xmlNode    *node,
           const char *name,
           const char *as)
{
  TENKEN_FOR_EACH_CHILD (child, node)
    {
      g_autofree char *value = tenken_document_attribute (child, "as");

      if (tenken_element_is (child, name) && (as == NULL || g_strcmp0 (value, as) == 0))
        return TRUE;
    }

  return FALSE;
}

static gboolean
scale_has (const Review *self,
           const char   *kind)
{
  TENKEN_FOR_EACH_CHILD (scale, self->root)
    if (tenken_element_is (scale, "scale"))
      TENKEN_FOR_EACH_CHILD (choice, scale)
        {
          g_autofree char *value = tenken_document_attribute (choice, "kind");

          if (g_strcmp0 (value, kind) == 0)
            return TRUE;
        }

  return FALSE;
}

/* What a good question has. */
static void
review_question (Review  *self,
                 xmlNode *node)
{
  static const char * const wanted[] = { "why", "find-out", "step" };
  static const char * const kinds[] = { "done", "partly", "not-done" };
  g_autofree char *place = tenken_format_place (node);
  int line = tenken_document_line (node);

  if (self->root->_private != &tenken_format_checklist)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (!has_child (node, wanted[i], NULL))
      tenken_faults_warn (&self->faults, line, _("There is no <%1$s> in %2$s. A good question has one: add it."),
                          wanted[i], place);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (scale_has (self, kinds[i]) && !has_child (node, "counts", kinds[i]))
      tenken_faults_warn (&self->faults, line,
                          _("There is no <counts as=\"%1$s\"> in %2$s. Say in a line what counts as that answer."),
                          kinds[i], place);
}

static void
review_ids (Review        *self,
            const xmlNode *node,
            const char    *attribute)
{
  g_auto (GStrv) ids = tenken_element_words (node, attribute);
  gboolean terms = g_str_equal (attribute, "terms");

  for (char **id = ids; *id != NULL; id++)
    {
      g_autofree char *place = NULL;

      if (terms ? tenken_glossary_find (tenken_glossary_get (), *id) != NULL
                : tenken_threats_find (tenken_threats_get (), *id) != NULL)
        continue;

      place = tenken_format_place (node);
      tenken_faults_add (&self->faults, tenken_document_line (node),
                         terms ? _("The term “%1$s” in %2$s is not in the glossary. Check its spelling, or leave it out.")
                               : _("The threat “%1$s” in %2$s is not known. Check its spelling, or leave it out."),
                         *id, place);
    }
}

static gboolean
has_item (const TenkenChecklist *checklist,
          const char            *item)
{
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);

      if (g_strcmp0 (question->source_item, item) == 0)
        return TRUE;
    }

  return FALSE;
}

/* <map> and <answers> point to questions of other checklists, <average> and <adjust> to one. */
static void
review_map (Review        *self,
            const xmlNode *node)
{
  TenkenMap *map = tenken_element_map (node);
  g_auto (GStrv) item_alone = tenken_element_words (node, "item");
  char **items = item_alone[0] != NULL ? item_alone : map->items;
  TenkenChecklist *checklist =
    map->checklist != NULL ? tenken_library_find (self->library, map->checklist, NULL) : NULL;
  g_autofree char *place = tenken_format_place (node);
  int line = tenken_document_line (node);

  /* An attribute that is not there has its fault already. */
  if (map->checklist == NULL)
    ;
  else if (checklist == NULL)
    tenken_faults_add (&self->faults, line,
                       _("The checklist “%1$s” in %2$s is not known. Check its spelling, or leave it out."), map->checklist,
                       place);
  else
    for (char **item = items; *item != NULL; item++)
      if (!has_item (checklist, *item))
        tenken_faults_add (&self->faults, line,
                           _("The checklist “%1$s” has no item “%2$s”. Correct it in %3$s."), map->checklist, *item, place);

  tenken_map_free (map);
}

static gboolean
is_reference (const xmlNode *node)
{
  return tenken_element_is (node, "map") || tenken_element_is (node, "answers") || tenken_element_is (node, "average")
         || tenken_element_is (node, "adjust");
}

static void
review_element (Review  *self,
                xmlNode *node)
{
  if (tenken_format_is_text (node))
    {
      review_text (self, node);
      return;
    }

  if (tenken_element_is (node, "question"))
    {
      review_question (self, node);
      review_ids (self, node, "terms");
      review_ids (self, node, "threats");
    }
  else if (is_reference (node))
    review_map (self, node);

  TENKEN_FOR_EACH_CHILD (child, node)
    review_element (self, child);
}

/* What travels inside the program is held to more: its warnings are faults. */
static gboolean
is_ours (const Review *self)
{
  const GPtrArray *entries = tenken_library_get_entries (self->library);

  if (!tenken_element_is (self->root, "checklist"))
    return TRUE;

  for (guint i = 0; i < entries->len; i++)
    {
      const TenkenLibraryEntry *entry = g_ptr_array_index (entries, i);

      if (entry->builtin && entry->checklist != NULL && g_strcmp0 (entry->checklist->id, self->id) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
conclude (Review *self)
{
  gboolean good = TRUE;
  gboolean ours = self->root != NULL && is_ours (self);

  tenken_faults_sort (&self->faults);
  for (guint i = 0; i < self->faults.array->len; i++)
    {
      TenkenFault *fault = g_ptr_array_index (self->faults.array, i);

      fault->warning = fault->warning && !ours;
      good = good && fault->warning;
    }

  return good;
}

gboolean
tenken_review_file (const char     *path,
                    TenkenLibrary  *library,
                    GPtrArray      *faults,
                    GError        **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) xml = tenken_file_read (path, TENKEN_MAX_FILE_SIZE, error);
  Review self = { library, NULL, NULL, { name, faults } };
  xmlDoc *document;
  gboolean good;

  if (xml == NULL)
    return FALSE;

  document = tenken_document_parse (xml, &self.faults);
  if (document != NULL && tenken_shape_check (document, NULL, &self.faults))
    {
      tenken_rules_check (document, &self.faults);
      if (faults->len == 0 && g_str_equal (xmlDocGetRootElement (document)->name, "checklist"))
        tenken_document_validate (document, &self.faults);
      self.root = xmlDocGetRootElement (document);
      self.id = tenken_document_attribute (self.root, "id");
      review_element (&self, self.root);
    }

  good = conclude (&self);
  g_clear_pointer (&document, xmlFreeDoc);
  g_free (self.id);

  return good;
}
