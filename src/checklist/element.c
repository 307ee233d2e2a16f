/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/element.h"

#include "checklist/format.h"
#include "checklist/value.h"

gboolean
tenken_element_is (const xmlNode *node,
                   const char    *name)
{
  return g_str_equal (node->name, name);
}

int
tenken_element_integer (const xmlNode *node,
                        const char    *name)
{
  g_autofree char *value = tenken_document_attribute (node, name);
  int number = 0;

  if (value != NULL)
    tenken_value_parse_integer (value, G_MININT, G_MAXINT, &number);

  return number;
}

int
tenken_element_choice (const xmlNode      *node,
                       const char         *name,
                       const char * const *words)
{
  g_autofree char *value = tenken_document_attribute (node, name);

  return tenken_format_index (words, value);
}

char **
tenken_element_words (const xmlNode *node,
                      const char    *name)
{
  g_autofree char *value = tenken_document_attribute (node, name);

  return value != NULL && *value != '\0' ? g_strsplit (value, " ", -1) : g_new0 (char *, 1);
}

void
tenken_element_add_text (TenkenText    **text,
                         const xmlNode  *node)
{
  g_autofree char *language = tenken_document_attribute (node, "xml:lang");
  g_autofree char *string = tenken_document_text (node);

  if (*text == NULL)
    *text = tenken_text_new ();
  tenken_text_set (*text, language, string);
}

TenkenText *
tenken_element_text (xmlNode    *node,
                     const char *name)
{
  TenkenText *text = NULL;

  TENKEN_FOR_EACH_CHILD (child, node)
    if (tenken_element_is (child, name))
      tenken_element_add_text (&text, child);

  return text;
}

TenkenMap *
tenken_element_map (const xmlNode *node)
{
  TenkenMap *map = tenken_map_new ();

  map->checklist = tenken_document_attribute (node, "checklist");
  map->items = tenken_element_words (node, "items");

  return map;
}
