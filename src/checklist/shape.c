/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/shape.h"

#include "base/catalog.h"
#include "checklist/format.h"
#include "checklist/value.h"

#include <string.h>

#define MAX_TEXT_LENGTH 10000
#define MAX_CHILDREN 16

static gboolean
has_attribute (const TenkenElement *element,
               const char          *name)
{
  for (const TenkenAttribute *known = element->attributes; known != NULL && known->name != NULL; known++)
    if (g_str_equal (known->name, name))
      return TRUE;

  return FALSE;
}

static void
add_unknown_attribute (const xmlNode       *node,
                       const TenkenElement *element,
                       const char          *name,
                       TenkenFaults        *faults)
{
  g_autofree char *place = tenken_format_place (node);
  int line = tenken_document_line (node);

  if (element->is_text && g_str_equal (name, "lang"))
    tenken_faults_add (faults, line, _("Write xml:lang instead of lang in %s."), place);
  else
    tenken_faults_add (faults, line,
                       _("The attribute “%s” is not known in %s. Check its spelling, or remove it."), name,
                       place);
}

static void
check_attributes (const xmlNode       *node,
                  const TenkenElement *element,
                  TenkenFaults        *faults)
{
  for (const xmlAttr *given = node->properties; given != NULL; given = given->next)
    {
      g_autofree char *name = tenken_format_name ((const xmlNode *) given);

      if (!has_attribute (element, name))
        add_unknown_attribute (node, element, name, faults);
    }

  for (const TenkenAttribute *known = element->attributes; known != NULL && known->name != NULL; known++)
    {
      g_autofree char *value = tenken_document_attribute (node, known->name);

      if (value != NULL)
        tenken_value_check (node, known, value, faults);
      else if (!known->optional)
        {
          g_autofree char *place = tenken_format_place (node);

          tenken_faults_add (faults, tenken_document_line (node),
                             _("The attribute “%1$s” is missing in %2$s. Add %1$s=\"…\"."),
                             known->name, place);
        }
    }
}

static gboolean
is_blank (const char *string)
{
  while (g_unichar_isspace (g_utf8_get_char (string)))
    string = g_utf8_next_char (string);

  return *string == '\0';
}

static void
check_text (xmlNode      *node,
            TenkenFaults *faults)
{
  g_autofree char *content = tenken_document_text (node);
  gboolean blank = is_blank (content);
  /* counted only where its bytes are many */
  gboolean lengthy = strlen (content) > MAX_TEXT_LENGTH && g_utf8_strlen (content, -1) > MAX_TEXT_LENGTH;
  xmlNode *child = xmlFirstElementChild (node);
  g_autofree char *place = NULL;

  if (!blank && !lengthy && child == NULL)
    return;

  place = tenken_format_place (node);
  if (blank)
    tenken_faults_add (faults, tenken_document_line (node),
                       _("%s is empty. Write its text, or remove it."), place);
  if (lengthy)
    tenken_faults_add (faults, tenken_document_line (node),
                       _("%s is longer than %d characters. Shorten it."), place,
                       MAX_TEXT_LENGTH);
  for (; child != NULL; child = xmlNextElementSibling (child))
    {
      g_autofree char *name = tenken_format_name (child);

      tenken_faults_add (faults, tenken_document_line (child),
                         _("<%s> stands inside %s, where only text can. Remove the tags."), name, place);
    }
}

/* libxml2 notes where a text ends; people look for where its first word stands. */
static int
text_line (const xmlNode *text)
{
  const char *p = (const char *) text->content;
  int line = tenken_document_line (text);

  for (p += strspn (p, " \t\r\n"); *p != '\0'; p++)
    line -= *p == '\n';

  return MAX (line, 1);
}

static void
check_loose_text (const xmlNode *node,
                  TenkenFaults  *faults)
{
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    if ((child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) && !xmlIsBlankNode (child))
      {
        g_autofree char *content = tenken_document_text (child);
        g_autofree char *quoted = tenken_document_clip (content);
        g_autofree char *place = tenken_format_place (node);

        tenken_faults_add (faults, text_line (child),
                           _("“%s” stands loose in %s. Put it into one of the elements there, or remove it."), quoted,
                           place);
      }
}

/* The place of @child in the table, -1 where it has none. */
static int
find_child (const TenkenElement *element,
            const xmlNode       *child)
{
  for (int i = 0; child->ns == NULL && element->children != NULL && element->children[i].name != NULL; i++)
    if (g_str_equal (element->children[i].name, child->name))
      return i;

  return -1;
}

static void
add_unknown_child (const xmlNode       *node,
                   const TenkenElement *element,
                   const xmlNode       *child,
                   TenkenFaults        *faults)
{
  g_autofree char *name = tenken_format_name (child);
  g_autofree char *place = tenken_format_place (node);
  g_autoptr (GString) known = g_string_new (NULL);

  for (const TenkenChild *other = element->children; other != NULL && other->name != NULL; other++)
    g_string_append_printf (known, "%s<%s>", known->len > 0 ? ", " : "", other->name);

  if (known->len == 0)
    tenken_faults_add (faults, tenken_document_line (child),
                       _("<%s> stands in %s, where nothing can. Remove it."), name,
                       place);
  else
    tenken_faults_add (faults, tenken_document_line (child),
                       _("<%s> is not known in %s. Known there: %s. Check its spelling, or remove it."), name, place,
                       known->str);
}

static void
add_missing_child (const xmlNode     *node,
                   const TenkenChild *child,
                   TenkenFaults      *faults)
{
  g_autofree char *place = tenken_format_place (node);

  if (child->element->is_text)
    tenken_faults_add (faults, tenken_document_line (node),
                       _("<%1$s> is missing in %2$s. Add <%1$s xml:lang=\"…\">…</%1$s>."), child->name, place);
  else
    tenken_faults_add (faults, tenken_document_line (node),
                       _("<%1$s> is missing in %2$s. Add it."), child->name, place);
}

/* What stands before @child: @current is the furthest place in the table so far, @seen how often each has come. */
static void
check_order (const xmlNode       *child,
             const TenkenElement *element,
             int                  i,
             int                  current,
             guint                seen,
             TenkenFaults        *faults)
{
  gboolean repeated = seen > 0 && (element->children[i].occurrence & TENKEN_REPEATED) == 0;
  g_autofree char *place = NULL;

  if (!repeated && i >= current)
    return;

  place = tenken_format_place (child->parent);
  if (repeated)
    tenken_faults_add (faults, tenken_document_line (child), _("<%s> stands more than once in %s. Keep one."),
                       element->children[i].name, place);
  else
    tenken_faults_add (faults, tenken_document_line (child), _("<%s> must stand before <%s> in %s. Move it up."),
                       element->children[i].name, element->children[current].name, place);
}

static void
check_element (xmlNode             *node,
               const TenkenElement *element,
               TenkenFaults        *faults)
{
  guint seen[MAX_CHILDREN] = { 0 };
  int current = 0;

  node->_private = (void *) element;
  check_attributes (node, element, faults);
  if (element->is_text)
    {
      check_text (node, faults);
      return;
    }

  check_loose_text (node, faults);
  for (xmlNode *child = xmlFirstElementChild (node);
       child != NULL && !tenken_faults_are_full (faults);
       child = xmlNextElementSibling (child))
    {
      int i = find_child (element, child);

      if (i < 0)
        {
          add_unknown_child (node, element, child, faults);
          continue;
        }
      check_order (child, element, i, current, seen[i]++, faults);
      current = MAX (current, i);
      check_element (child, element->children[i].element, faults);
    }

  for (int i = 0; element->children != NULL && element->children[i].name != NULL; i++)
    if (seen[i] == 0 && (element->children[i].occurrence & TENKEN_OPTIONAL) == 0)
      add_missing_child (node, &element->children[i], faults);
}

/* What a file is, by its outermost element. */
static const TenkenElement *
find_root (const xmlNode *root)
{
  static const struct {
    const char *name;
    const TenkenElement *element;
  } roots[] = {
    { "checklist", &tenken_format_checklist },
    { "glossary", &tenken_format_glossary },
    { "threats", &tenken_format_threats },
    { "averages", &tenken_format_averages },
  };
  g_autofree char *kind = tenken_document_attribute (root, "kind");

  for (guint i = 0; i < G_N_ELEMENTS (roots); i++)
    if (g_str_equal (root->name, roots[i].name))
      return i == 0 && g_strcmp0 (kind, "discussion") == 0 ? &tenken_format_discussion : roots[i].element;

  return NULL;
}

gboolean
tenken_shape_check (xmlDoc       *document,
                    const char   *expected,
                    TenkenFaults *faults)
{
  xmlNode *root = xmlDocGetRootElement (document);
  g_autofree char *name = tenken_format_name (root);
  int line = tenken_document_line (root);
  const TenkenElement *element = find_root (root);

  if (!g_str_equal (name, (const char *) root->name) || element == NULL || (expected != NULL && !g_str_equal (name, expected)))
    tenken_faults_add (faults, line,
                       _("This is no checklist: it begins with <%s> instead of <checklist>. Check that it is the right file."),
                       name);
  else if (root->ns != NULL)
    tenken_faults_add (faults, line, _("<checklist> has a namespace. Remove the attribute xmlns."));
  else
    {
      check_element (root, element, faults);
      return TRUE;
    }

  return FALSE;
}
