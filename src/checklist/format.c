/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/format.h"

#include "base/catalog.h"

#include <string.h>

const char * const tenken_format_kinds[] = { "done", "partly", "not-done", "unknown", "not-applicable", NULL };
const char * const tenken_format_costs[] = { "free", "low", "budget", NULL };
const char * const tenken_format_owners[] = { "own", "official", NULL };
static const char * const checklist_kinds[] = { "assessment", "discussion", NULL };

#define END { .name = NULL }

const TenkenElement tenken_format_text = {
  .is_text = TRUE,
  .attributes = (const TenkenAttribute[]) {
    { .name = "xml:lang", .kind = TENKEN_VALUE_LANGUAGE },
    END
  },
};

static const TenkenElement counts = {
  .is_text = TRUE,
  .attributes = (const TenkenAttribute[]) {
    { .name = "as", .kind = TENKEN_VALUE_ONE_OF, .words = tenken_format_kinds },
    { .name = "xml:lang", .kind = TENKEN_VALUE_LANGUAGE },
    END
  },
};

static const TenkenElement step = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "effort", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = 5 },
    { .name = "cost", .kind = TENKEN_VALUE_ONE_OF, .words = tenken_format_costs, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "do", &tenken_format_text, TENKEN_REPEATED },
    { "how", &tenken_format_text, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "who", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement source = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "item", .kind = TENKEN_VALUE_WORD },
    { .name = "edition", .kind = TENKEN_VALUE_WORD },
    END
  },
};

static const TenkenElement map = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "checklist", .kind = TENKEN_VALUE_ID },
    { .name = "items", .kind = TENKEN_VALUE_WORDS },
    END
  },
};

static const TenkenElement question = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "number", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = TENKEN_MAX_QUESTION_NUMBER },
    { .name = "weight", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = 5 },
    { .name = "after", .kind = TENKEN_VALUE_NUMBERS, .optional = TRUE },
    { .name = "with", .kind = TENKEN_VALUE_NUMBERS, .optional = TRUE },
    { .name = "threats", .kind = TENKEN_VALUE_IDS, .optional = TRUE },
    { .name = "terms", .kind = TENKEN_VALUE_IDS, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "topic", &tenken_format_text, TENKEN_REPEATED },
    { "ask", &tenken_format_text, TENKEN_REPEATED },
    { "hint", &tenken_format_text, TENKEN_REPEATED },
    { "why", &tenken_format_text, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "counts", &counts, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "find-out", &tenken_format_text, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "evidence", &tenken_format_text, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "step", &step, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "source", &source, TENKEN_ONCE },
    { "map", &map, TENKEN_OPTIONAL | TENKEN_REPEATED },
    END
  },
};

static const TenkenElement option = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    END
  },
  .children = (const TenkenChild[]) {
    { "label", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement topic = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "number", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = TENKEN_MAX_QUESTION_NUMBER },
    { .name = "terms", .kind = TENKEN_VALUE_IDS, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "topic", &tenken_format_text, TENKEN_REPEATED },
    { "ask", &tenken_format_text, TENKEN_REPEATED },
    { "opener", &tenken_format_text, TENKEN_REPEATED },
    { "option", &option, TENKEN_REPEATED },
    { "follow-up", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement part = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    END
  },
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "question", &question, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement discussion_part = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    END
  },
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "question", &topic, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement band = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    { .name = "from", .kind = TENKEN_VALUE_INTEGER, .min = 0, .max = 100 },
    { .name = "to", .kind = TENKEN_VALUE_INTEGER, .min = 0, .max = 100 },
    END
  },
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "meaning", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement bands = {
  .children = (const TenkenChild[]) {
    { "band", &band, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement choice = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    { .name = "kind", .kind = TENKEN_VALUE_ONE_OF, .words = tenken_format_kinds },
    { .name = "points", .kind = TENKEN_VALUE_INTEGER, .min = -100, .max = 100, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "label", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement scale = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "points", .kind = TENKEN_VALUE_ONE_OF, .words = tenken_format_owners, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "choice", &choice, TENKEN_REPEATED },
    END
  },
};

static const TenkenAttribute head[] = {
  { .name = "format", .kind = TENKEN_VALUE_FORMAT },
  { .name = "kind", .kind = TENKEN_VALUE_ONE_OF, .words = checklist_kinds, .optional = TRUE },
  { .name = "id", .kind = TENKEN_VALUE_ID },
  { .name = "edition", .kind = TENKEN_VALUE_WORD },
  { .name = "languages", .kind = TENKEN_VALUE_LANGUAGES },
  { .name = "partial", .kind = TENKEN_VALUE_LANGUAGES, .optional = TRUE },
  { .name = "licence", .kind = TENKEN_VALUE_WORD },
  END
};

const TenkenElement tenken_format_checklist = {
  .attributes = head,
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "description", &tenken_format_text, TENKEN_REPEATED },
    { "source-name", &tenken_format_text, TENKEN_REPEATED },
    { "notice", &tenken_format_text, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "scale", &scale, TENKEN_ONCE },
    { "bands", &bands, TENKEN_ONCE },
    { "part", &part, TENKEN_REPEATED },
    END
  },
};

const TenkenElement tenken_format_discussion = {
  .attributes = head,
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "description", &tenken_format_text, TENKEN_REPEATED },
    { "source-name", &tenken_format_text, TENKEN_REPEATED },
    { "notice", &tenken_format_text, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "part", &discussion_part, TENKEN_REPEATED },
    END
  },
};

gboolean
tenken_format_is_text (const xmlNode *node)
{
  const TenkenElement *element = node->_private;

  return element != NULL && element->is_text;
}

gboolean
tenken_format_is_list (const xmlNode *node)
{
  const TenkenElement *element = node->_private;

  return element != NULL && element->is_list;
}

int
tenken_format_index (const char * const *words,
                     const char         *word)
{
  for (int i = 0; word != NULL && words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;

  return -1;
}

char *
tenken_format_name (const xmlNode *node)
{
  g_autofree char *name = tenken_document_clip ((const char *) node->name);

  if (node->ns != NULL && node->ns->prefix != NULL)
    return g_strconcat ((const char *) node->ns->prefix, ":", name, NULL);

  return g_steal_pointer (&name);
}

static gboolean
is_checklist (const xmlNode *node)
{
  return node->_private == &tenken_format_checklist || node->_private == &tenken_format_discussion;
}

char *
tenken_format_place (const xmlNode *node)
{
  static const struct {
    const TenkenElement *element;
    const char *key;
    const char *words;
  } places[] = {
    { &question, "number", N_("question %s") },
    { &topic, "number", N_("question %s") },
    { &part, "id", N_("part “%s”") },
    { &discussion_part, "id", N_("part “%s”") },
    { &option, "id", N_("option “%s”") },
    { &tenken_format_term, "id", N_("term “%s”") },
    { &tenken_format_threat, "id", N_("threat “%s”") },
    { &choice, "id", N_("choice “%s”") },
    { &band, "id", N_("band “%s”") },
  };
  g_autofree char *name = NULL, *outer = NULL;

  if (node->parent == NULL || node->parent->type != XML_ELEMENT_NODE)
    return g_strdup (is_checklist (node) ? _("the checklist") : _("the file"));

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gboolean here = node->_private == places[i].element;
      g_autofree char *key = here ? tenken_document_attribute (node, places[i].key) : NULL;
      g_autofree char *clipped = key != NULL ? tenken_document_clip (key) : NULL;

      if (clipped != NULL)
        return g_strdup_printf (_(places[i].words), clipped);
    }

  name = tenken_format_name (node);
  outer = tenken_format_place (node->parent);
  /* Translators: an element and where it is: “<step> of question 4” */
  return g_strdup_printf (_("<%1$s> of %2$s"), name, outer);
}
