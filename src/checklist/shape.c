/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The format as tables, and one walk over the document that compares it with them. checklist.rng stays the
 * definition; a test holds the two together.
 */
#include "checklist/shape.h"

#include "base/catalog.h"

#include <string.h>

#define MAX_TEXT_LENGTH 10000

typedef enum {
  VALUE_FORMAT,
  VALUE_ID,
  VALUE_WORD,
  VALUE_LANGUAGE,
  VALUE_LANGUAGES,
  VALUE_NUMBERS,
  VALUE_INTEGER,
  VALUE_ONE_OF,
} ValueKind;

typedef struct {
  const char *name;
  ValueKind kind;
  gboolean optional;
  int min, max;               /* VALUE_INTEGER */
  const char * const *words;  /* VALUE_ONE_OF */
} Attribute;

typedef struct _Element Element;

typedef enum {
  ONCE = 0,
  OPTIONAL = 1 << 0,
  REPEATED = 1 << 1,
} Occurrence;

typedef struct {
  const char *name;
  const Element *element;
  Occurrence occurrence;
} Child;

struct _Element {
  const Attribute *attributes;
  const Child *children;      /* in their order; NULL where there are none */
  gboolean is_text;
};

const char * const tenken_shape_kinds[] = { "done", "partly", "not-done", "unknown", "not-applicable", NULL };
const char * const tenken_shape_costs[] = { "free", "low", "budget", NULL };

#define END { .name = NULL }

static const Element text = {
  .is_text = TRUE,
  .attributes = (const Attribute[]) {
    { .name = "xml:lang", .kind = VALUE_LANGUAGE },
    END
  },
};

static const Element counts = {
  .is_text = TRUE,
  .attributes = (const Attribute[]) {
    { .name = "as", .kind = VALUE_ONE_OF, .words = tenken_shape_kinds },
    { .name = "xml:lang", .kind = VALUE_LANGUAGE },
    END
  },
};

static const Element step = {
  .attributes = (const Attribute[]) {
    { .name = "effort", .kind = VALUE_INTEGER, .min = 1, .max = 5 },
    { .name = "cost", .kind = VALUE_ONE_OF, .words = tenken_shape_costs, .optional = TRUE },
    END
  },
  .children = (const Child[]) {
    { "do", &text, REPEATED },
    { "how", &text, OPTIONAL | REPEATED },
    { "who", &text, REPEATED },
    END
  },
};

static const Element source = {
  .attributes = (const Attribute[]) {
    { .name = "item", .kind = VALUE_WORD },
    { .name = "edition", .kind = VALUE_WORD },
    END
  },
};

static const Element question = {
  .attributes = (const Attribute[]) {
    { .name = "number", .kind = VALUE_INTEGER, .min = 1, .max = 9999 },
    { .name = "weight", .kind = VALUE_INTEGER, .min = 1, .max = 5 },
    { .name = "after", .kind = VALUE_NUMBERS, .optional = TRUE },
    END
  },
  .children = (const Child[]) {
    { "topic", &text, REPEATED },
    { "ask", &text, REPEATED },
    { "hint", &text, REPEATED },
    { "why", &text, REPEATED },
    { "counts", &counts, OPTIONAL | REPEATED },
    { "find-out", &text, REPEATED },
    { "step", &step, REPEATED },
    { "source", &source, ONCE },
    END
  },
};

static const Element part = {
  .attributes = (const Attribute[]) {
    { .name = "id", .kind = VALUE_ID },
    END
  },
  .children = (const Child[]) {
    { "title", &text, REPEATED },
    { "question", &question, REPEATED },
    END
  },
};

static const Element band = {
  .attributes = (const Attribute[]) {
    { .name = "id", .kind = VALUE_ID },
    { .name = "from", .kind = VALUE_INTEGER, .min = 0, .max = 100 },
    { .name = "to", .kind = VALUE_INTEGER, .min = 0, .max = 100 },
    END
  },
  .children = (const Child[]) {
    { "title", &text, REPEATED },
    { "meaning", &text, REPEATED },
    END
  },
};

static const Element bands = {
  .children = (const Child[]) {
    { "band", &band, REPEATED },
    END
  },
};

static const Element choice = {
  .attributes = (const Attribute[]) {
    { .name = "id", .kind = VALUE_ID },
    { .name = "kind", .kind = VALUE_ONE_OF, .words = tenken_shape_kinds },
    { .name = "points", .kind = VALUE_INTEGER, .min = -100, .max = 100, .optional = TRUE },
    END
  },
  .children = (const Child[]) {
    { "label", &text, REPEATED },
    END
  },
};

static const Element scale = {
  .children = (const Child[]) {
    { "choice", &choice, REPEATED },
    END
  },
};

static const Element checklist = {
  .attributes = (const Attribute[]) {
    { .name = "format", .kind = VALUE_FORMAT },
    { .name = "id", .kind = VALUE_ID },
    { .name = "edition", .kind = VALUE_WORD },
    { .name = "languages", .kind = VALUE_LANGUAGES },
    { .name = "licence", .kind = VALUE_WORD },
    END
  },
  .children = (const Child[]) {
    { "title", &text, REPEATED },
    { "description", &text, REPEATED },
    { "source-name", &text, REPEATED },
    { "notice", &text, OPTIONAL | REPEATED },
    { "scale", &scale, ONCE },
    { "bands", &bands, ONCE },
    { "part", &part, REPEATED },
    END
  },
};

gboolean
tenken_shape_is_text (const xmlNode *node)
{
  const Element *element = node->_private;

  return element != NULL && element->is_text;
}

int
tenken_shape_index (const char * const *words,
                    const char         *word)
{
  for (int i = 0; word != NULL && words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;

  return -1;
}

gboolean
tenken_shape_parse_integer (const char *string,
                            int         min,
                            int         max,
                            int        *value)
{
  gint64 number;

  if (string[0] == '+' && g_ascii_isdigit (string[1]))
    string++;
  if (!g_ascii_string_to_signed (string, 10, min, max, &number, NULL))
    return FALSE;
  *value = (int) number;

  return TRUE;
}

gboolean
tenken_shape_is_language (const char *string)
{
  return g_regex_match_simple ("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\\z", string, 0, 0);
}

static char *
node_name (const xmlNode *node)
{
  g_autofree char *name = tenken_document_clip ((const char *) node->name);

  if (node->ns != NULL && node->ns->prefix != NULL)
    return g_strconcat ((const char *) node->ns->prefix, ":", name, NULL);

  return g_steal_pointer (&name);
}

char *
tenken_shape_place (const xmlNode *node)
{
  static const struct {
    const Element *element;
    const char *key;
    const char *words;
  } places[] = {
    { &question, "number", N_("question %s") },
    { &part, "id", N_("part “%s”") },
    { &choice, "id", N_("choice “%s”") },
    { &band, "id", N_("band “%s”") },
  };
  g_autofree char *name = NULL, *outer = NULL;

  if (node->_private == &checklist || node->parent == NULL || node->parent->type != XML_ELEMENT_NODE)
    return g_strdup (_("the checklist"));

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *key = node->_private == places[i].element ? tenken_document_attribute (node, places[i].key) : NULL;
      g_autofree char *clipped = key != NULL ? tenken_document_clip (key) : NULL;

      if (clipped != NULL)
        return g_strdup_printf (_(places[i].words), clipped);
    }

  name = node_name (node);
  outer = tenken_shape_place (node->parent);
  /* Translators: an element and where it is: “<step> of question 4” */
  return g_strdup_printf (_("<%1$s> of %2$s"), name, outer);
}

static gboolean
is_id (const char *value)
{
  return g_regex_match_simple ("^[a-z0-9]([a-z0-9-]*[a-z0-9])?\\z", value, 0, 0);
}

static gboolean
are_numbers (const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, " ", -1);
  int number;

  for (char **word = words; *word != NULL; word++)
    if (!tenken_shape_parse_integer (*word, 1, 9999, &number))
      return FALSE;

  return TRUE;
}

static void
check_value (const xmlNode   *node,
             const Attribute *attribute,
             const char      *value,
             TenkenFaults    *faults)
{
  g_autofree char *quoted = tenken_document_clip (value);
  g_autofree char *place = tenken_shape_place (node);
  g_autofree char *words = NULL;
  const char *name = attribute->name;
  int line = tenken_document_line (node);
  int number;

  if (*value == '\0')
    {
      tenken_faults_add (faults, line, _("%s=\"\" in %s is empty. Fill it in."), name, place);
      return;
    }

  switch (attribute->kind)
    {
    case VALUE_FORMAT:
      if (!g_str_equal (value, "1"))
        tenken_faults_add (faults, line, _("This Tenken reads format=\"1\", not \"%s\". Correct it, or install a newer Tenken."),
                           quoted);
      break;
    case VALUE_ID:
      if (!is_id (value))
        tenken_faults_add (faults, line, _("%s=\"%s\" in %s is no id. Use small letters a to z, digits, and hyphens between them."),
                           name, quoted, place);
      break;
    case VALUE_LANGUAGE:
      if (!tenken_shape_is_language (value))
        tenken_faults_add (faults, line, _("%s=\"%s\" in %s is no language tag. Write one such as ja or en."),
                           name, quoted, place);
      break;
    case VALUE_NUMBERS:
      if (!are_numbers (value))
        tenken_faults_add (faults, line, _("%s=\"%s\" in %s must be numbers of questions with spaces between, such as \"1 4\"."),
                           name, quoted, place);
      break;
    case VALUE_INTEGER:
      if (!tenken_shape_parse_integer (value, attribute->min, attribute->max, &number))
        tenken_faults_add (faults, line, _("%s=\"%s\" in %s must be a whole number from %d to %d."),
                           name, quoted, place, attribute->min, attribute->max);
      break;
    case VALUE_ONE_OF:
      words = g_strjoinv (", ", (char **) attribute->words);
      if (tenken_shape_index (attribute->words, value) < 0)
        tenken_faults_add (faults, line, _("%s=\"%s\" in %s must be one of these: %s."), name, quoted, place, words);
      break;
    case VALUE_LANGUAGES: /* the rules look at each of them */
    case VALUE_WORD:
    default:
      break;
    }
}

static const Attribute *
find_attribute (const Element *element,
                const char    *name)
{
  for (const Attribute *attribute = element->attributes; attribute != NULL && attribute->name != NULL; attribute++)
    if (g_str_equal (attribute->name, name))
      return attribute;

  return NULL;
}

static void
check_attributes (const xmlNode *node,
                  const Element *element,
                  TenkenFaults  *faults)
{
  int line = tenken_document_line (node);
  g_autofree char *place = tenken_shape_place (node);

  for (const xmlAttr *given = node->properties; given != NULL; given = given->next)
    {
      g_autofree char *name = node_name ((const xmlNode *) given);

      if (find_attribute (element, name) != NULL)
        continue;
      if (g_str_equal (name, "lang") && element->is_text)
        tenken_faults_add (faults, line, _("Write xml:lang instead of lang in %s."), place);
      else
        tenken_faults_add (faults, line, _("The attribute “%s” is not known in %s. Check its spelling, or remove it."),
                           name, place);
    }

  for (const Attribute *attribute = element->attributes; attribute != NULL && attribute->name != NULL; attribute++)
    {
      g_autofree char *value = tenken_document_attribute (node, attribute->name);

      if (value != NULL)
        check_value (node, attribute, value, faults);
      else if (!attribute->optional)
        tenken_faults_add (faults, line, _("%2$s lacks the attribute “%1$s”. Add %1$s=\"…\"."), attribute->name, place);
    }
}

static void
check_text (const xmlNode *node,
            TenkenFaults  *faults)
{
  g_autofree char *content = tenken_document_text (node);
  g_autofree char *place = tenken_shape_place (node);
  const char *p = content;

  for (xmlNode *child = xmlFirstElementChild ((xmlNode *) node); child != NULL; child = xmlNextElementSibling (child))
    {
      g_autofree char *name = node_name (child);

      tenken_faults_add (faults, tenken_document_line (child), _("<%s> stands inside %s, where only text can. Remove the tags."),
                         name, place);
    }

  while (g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (*p == '\0')
    tenken_faults_add (faults, tenken_document_line (node), _("%s is empty. Write its text, or remove it."), place);
  if (g_utf8_strlen (content, -1) > MAX_TEXT_LENGTH)
    tenken_faults_add (faults, tenken_document_line (node), _("%s is longer than %d characters. Shorten it."), place,
                       MAX_TEXT_LENGTH);
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
        g_autofree char *place = tenken_shape_place (node);

        tenken_faults_add (faults, tenken_document_line (child), _("“%s” stands loose in %s. Put it into one of the elements there, or remove it."),
                           quoted, place);
      }
}

/* Elements must stand in the order of the table. Returns the place of @child in it, -1 for none. */
static int
find_child (const Element *element,
            const xmlNode *child)
{
  for (int i = 0; child->ns == NULL && element->children != NULL && element->children[i].name != NULL; i++)
    if (g_str_equal (element->children[i].name, child->name))
      return i;

  return -1;
}

static void
add_unknown (const xmlNode *node,
             const Element *element,
             const xmlNode *child,
             TenkenFaults  *faults)
{
  g_autofree char *name = node_name (child);
  g_autofree char *place = tenken_shape_place (node);
  g_autoptr (GString) known = g_string_new (NULL);

  for (const Child *other = element->children; other != NULL && other->name != NULL; other++)
    g_string_append_printf (known, "%s<%s>", known->len > 0 ? ", " : "", other->name);

  if (known->len == 0)
    tenken_faults_add (faults, tenken_document_line (child), _("<%s> stands in %s, where nothing can. Remove it."), name,
                       place);
  else
    tenken_faults_add (faults, tenken_document_line (child), _("<%s> is not known in %s. Known there are %s. Check its spelling, or remove it."),
                       name, place, known->str);
}

static void
add_missing (const xmlNode *node,
             const Child   *child,
             TenkenFaults  *faults)
{
  g_autofree char *place = tenken_shape_place (node);

  if (child->element->is_text)
    tenken_faults_add (faults, tenken_document_line (node), _("<%1$s> is missing in %2$s. Add <%1$s xml:lang=\"…\">…</%1$s>."),
                       child->name, place);
  else
    tenken_faults_add (faults, tenken_document_line (node), _("<%1$s> is missing in %2$s. Add <%1$s …>."), child->name, place);
}

static void
check_element (xmlNode       *node,
               const Element *element,
               TenkenFaults  *faults)
{
  guint seen[8] = { 0 };
  int current = 0;

  node->_private = (void *) element;
  check_attributes (node, element, faults);
  if (element->is_text)
    {
      check_text (node, faults);
      return;
    }

  check_loose_text (node, faults);
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL; child = xmlNextElementSibling (child))
    {
      int i = find_child (element, child);

      if (i < 0)
        {
          add_unknown (node, element, child, faults);
          continue;
        }

      if (seen[i]++ > 0 && (element->children[i].occurrence & REPEATED) == 0)
        {
          g_autofree char *place = tenken_shape_place (node);

          tenken_faults_add (faults, tenken_document_line (child), _("<%s> stands more than once in %s. Keep one."),
                             element->children[i].name, place);
        }
      else if (i < current)
        {
          g_autofree char *place = tenken_shape_place (node);

          tenken_faults_add (faults, tenken_document_line (child), _("<%s> must stand before <%s> in %s. Move it up."),
                             element->children[i].name, element->children[current].name, place);
        }
      current = MAX (current, i);
      check_element (child, element->children[i].element, faults);
    }

  for (int i = 0; element->children != NULL && element->children[i].name != NULL; i++)
    if (seen[i] == 0 && (element->children[i].occurrence & OPTIONAL) == 0)
      add_missing (node, &element->children[i], faults);
}

void
tenken_shape_check (xmlDoc       *document,
                    TenkenFaults *faults)
{
  xmlNode *root = xmlDocGetRootElement (document);
  g_autofree char *name = node_name (root);

  if (!g_str_equal (name, "checklist"))
    tenken_faults_add (faults, tenken_document_line (root), _("This is no checklist: it begins with <%s> instead of <checklist>. Check that it is the right file."),
                       name);
  else if (root->ns != NULL)
    tenken_faults_add (faults, tenken_document_line (root), _("<checklist> has a namespace. Remove the attribute xmlns."));
  else
    check_element (root, &checklist, faults);
}
