/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"
#include "checklist/document.h"

G_BEGIN_DECLS

/* Reading values out of elements that have passed the shape check, for the checklist floor alone. */

#define TENKEN_FOR_EACH_CHILD(child, node) \
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL; child = xmlNextElementSibling (child))

gboolean tenken_element_is (const xmlNode *node,
                            const char    *name);

/* Returns: the attribute's number, 0 where it is absent. */
int tenken_element_integer (const xmlNode *node,
                            const char    *name);

/* Returns: the place of the attribute's value in @words, −1 where it is absent. */
int tenken_element_choice (const xmlNode      *node,
                           const char         *name,
                           const char * const *words);

/* Returns: (transfer full): the attribute's words, none where it is absent. */
char **tenken_element_words (const xmlNode *node,
                             const char    *name);

/* Puts the string of a text element into @text, which is made at the first one. */
void tenken_element_add_text (TenkenText    **text,
                              const xmlNode  *node);

/* Returns: (transfer full) (nullable): the text that @node's children called @name make up, %NULL without any. */
TenkenText *tenken_element_text (xmlNode    *node,
                                 const char *name);

/* Returns: (transfer full): what an element with the attributes `checklist` and `items` points to. */
TenkenMap *tenken_element_map (const xmlNode *node);

G_END_DECLS
