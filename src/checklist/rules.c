/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/rules.h"

#include "base/catalog.h"
#include "checklist/element.h"
#include "checklist/format.h"
#include "checklist/order.h"
#include "checklist/value.h"

/* Attributes that cannot be read are the shape check's business; here they count as absent. */
static gboolean
read_integer (const xmlNode *node,
              const char    *name,
              int           *number)
{
  g_autofree char *value = tenken_document_attribute (node, name);

  return value != NULL && tenken_value_parse_integer (value, G_MININT, G_MAXINT, number);
}

/* All elements that one gets to from @node by the names @outer and @inner. */
static GPtrArray *
find_elements (xmlNode    *node,
               const char *outer,
               const char *inner)
{
  GPtrArray *found = g_ptr_array_new ();

  TENKEN_FOR_EACH_CHILD (child, node)
    if (g_str_equal (child->name, outer) && inner == NULL)
      g_ptr_array_add (found, child);
    else if (g_str_equal (child->name, outer))
      TENKEN_FOR_EACH_CHILD (grandchild, child)
        if (g_str_equal (grandchild->name, inner))
          g_ptr_array_add (found, grandchild);

  return found;
}

static void
check_unique (const GPtrArray *nodes,
              const char      *attribute,
              TenkenFaults    *faults)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < nodes->len; i++)
    {
      const xmlNode *node = g_ptr_array_index (nodes, i);
      g_autofree char *value = tenken_document_attribute (node, attribute);
      const xmlNode *first;
      int number;

      /* 04 is 4 */
      if (value != NULL && g_str_equal (attribute, "number") && read_integer (node, attribute, &number))
        {
          g_free (value);
          value = g_strdup_printf ("%d", number);
        }
      first = value != NULL ? g_hash_table_lookup (seen, value) : NULL;
      if (first != NULL)
        {
          g_autofree char *place = tenken_format_place (node);

          tenken_faults_add (faults, tenken_document_line (node),
                             _("There is another %s in line %d. Give this one another %s."), place,
                             tenken_document_line (first), attribute);
        }
      else if (value != NULL)
        g_hash_table_insert (seen, g_steal_pointer (&value), (gpointer) node);
    }
}

/* The languages that an attribute declares; @other holds those that another one has declared. */
static GPtrArray *
check_languages (const xmlNode   *root,
                 const char      *attribute,
                 const GPtrArray *other,
                 TenkenFaults    *faults)
{
  GPtrArray *languages = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *value = tenken_document_attribute (root, attribute);
  g_auto (GStrv) words = g_strsplit (value != NULL ? value : "", " ", -1);
  int line = tenken_document_line (root);

  for (char **word = words; *word != NULL; word++)
    {
      g_autofree char *quoted = tenken_document_clip (*word);

      if (!tenken_value_is_language (*word))
        tenken_faults_add (faults, line,
                           _("“%1$s” in %2$s=\"…\" is no language tag. Write one such as ja or en."), quoted, attribute);
      else if (!g_hash_table_add (seen, *word)
               || (other != NULL && g_ptr_array_find_with_equal_func ((GPtrArray *) other, *word, g_str_equal, NULL)))
        tenken_faults_add (faults, line, _("The language “%s” is declared more than once. Keep one."), quoted);
      else
        g_ptr_array_add (languages, g_strdup (*word));
    }

  return languages;
}

/* The elements that make up one text: those of one name in one place, for <counts> those of one answer. */
typedef struct {
  const xmlNode *first;
  int answer;             /* a TenkenChoiceKind, -1 for all other elements */
  GHashTable *languages;  /* a set */
} Group;

static void
group_free (gpointer data)
{
  Group *group = data;

  g_hash_table_unref (group->languages);
  g_free (group);
}

static char *
group_place (const Group *group)
{
  g_autofree char *place = tenken_format_place (group->first);

  if (group->answer < 0)
    return g_steal_pointer (&place);

  return g_strdup_printf ("%s (as=\"%s\")", place, tenken_format_kinds[group->answer]);
}

static Group *
find_group (GPtrArray     *groups,
            const xmlNode *node,
            int            answer)
{
  Group *group;

  /* A handful of groups at most: names and answers are few, and unknown ones are left out. */
  for (guint i = 0; i < groups->len; i++)
    {
      group = g_ptr_array_index (groups, i);
      if (xmlStrEqual (group->first->name, node->name) && group->answer == answer)
        return group;
    }

  group = g_new0 (Group, 1);
  group->first = node;
  group->answer = answer;
  group->languages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_ptr_array_add (groups, group);

  return group;
}

static gboolean
has_language (const GPtrArray *languages,
              const char      *language)
{
  return g_ptr_array_find_with_equal_func ((GPtrArray *) languages, language, g_str_equal, NULL);
}

static void
check_text (GPtrArray       *groups,
            const xmlNode   *node,
            const GPtrArray *languages,
            const GPtrArray *partial,
            TenkenFaults    *faults)
{
  g_autofree char *as = tenken_document_attribute (node, "as");
  g_autofree char *language = tenken_document_attribute (node, "xml:lang");
  g_autofree char *place = NULL;
  int answer = tenken_format_index (tenken_format_kinds, as);
  gboolean declared;
  Group *group;

  if ((as != NULL && answer < 0) || language == NULL || !tenken_value_is_language (language))
    return;

  group = find_group (groups, node, answer);
  declared = has_language (languages, language) || has_language (partial, language);
  if (declared && g_hash_table_add (group->languages, g_strdup (language)))
    return;

  place = group_place (group);
  if (!declared)
    tenken_faults_add (faults, tenken_document_line (node),
                       _("“%1$s” of %2$s is not among the languages of the checklist. Add it to languages=\"…\", or remove this text."),
                       language, place);
  else
    tenken_faults_add (faults, tenken_document_line (node),
                       _("%1$s has another text in “%2$s” already. Correct xml:lang, or remove one."), place, language);
}

static void
check_texts (xmlNode         *node,
             const GPtrArray *languages,
             const GPtrArray *partial,
             TenkenFaults    *faults)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (group_free);

  TENKEN_FOR_EACH_CHILD (child, node)
    if (tenken_format_is_list (child) || tenken_faults_are_full (faults))
      continue;
    else if (tenken_format_is_text (child))
      check_text (groups, child, languages, partial, faults);
    else if (child->_private != NULL)
      check_texts (child, languages, partial, faults);

  for (guint i = 0; i < groups->len; i++)
    for (guint j = 0; j < languages->len && !tenken_faults_are_full (faults); j++)
      {
        const Group *group = g_ptr_array_index (groups, i);
        const char *language = g_ptr_array_index (languages, j);
        g_autofree char *place = NULL;

        if (g_hash_table_contains (group->languages, language))
          continue;
        place = group_place (group);
        tenken_faults_add (faults, tenken_document_line (group->first),
                           _("%1$s is missing in the language “%2$s”. Add it with xml:lang=\"%2$s\"."), place, language);
      }
}

static void
check_points (const xmlNode    *node,
              TenkenChoiceKind  kind,
              TenkenFaults     *faults)
{
  g_autofree char *points = tenken_document_attribute (node, "points");
  g_autofree char *place = tenken_format_place (node);

  if (kind == TENKEN_CHOICE_NOT_APPLICABLE && points != NULL)
    tenken_faults_add (faults, tenken_document_line (node),
                       _("A not-applicable choice takes the question out of the count, so it has no points. Remove points=\"…\" in %s."),
                       place);
  if (kind != TENKEN_CHOICE_NOT_APPLICABLE && points == NULL)
    tenken_faults_add (faults, tenken_document_line (node),
                       _("The attribute “%1$s” is missing in %2$s. Add %1$s=\"…\"."), "points", place);
}

static void
check_scale (const xmlNode   *scale,
             const GPtrArray *choices,
             TenkenFaults    *faults)
{
  const xmlNode *by_kind[TENKEN_N_CHOICE_KINDS] = { NULL };
  int full = 0, points;

  for (guint i = 0; i < choices->len; i++)
    {
      const xmlNode *node = g_ptr_array_index (choices, i);
      g_autofree char *word = tenken_document_attribute (node, "kind");
      int kind = tenken_format_index (tenken_format_kinds, word);

      if (kind < 0)
        continue;
      check_points (node, (TenkenChoiceKind) kind, faults);
      if (by_kind[kind] != NULL)
        tenken_faults_add (faults, tenken_document_line (node),
                           _("There is a choice of kind=\"%s\" in line %d already. Keep one of each kind."), word,
                           tenken_document_line (by_kind[kind]));
      else
        by_kind[kind] = node;
    }

  for (guint i = 0; i < TENKEN_N_CHOICE_KINDS; i++)
    if (by_kind[i] == NULL && (i == TENKEN_CHOICE_DONE || i == TENKEN_CHOICE_NOT_DONE))
      tenken_faults_add (faults, tenken_document_line (scale),
                         _("The scale has no choice of kind=\"%s\". Add one."),
                         tenken_format_kinds[i]);

  /* A scale whose best answer is not "done", or brings nothing, has no percentage. */
  if (by_kind[TENKEN_CHOICE_DONE] == NULL || !read_integer (by_kind[TENKEN_CHOICE_DONE], "points", &full))
    return;
  if (full <= 0)
    tenken_faults_add (faults, tenken_document_line (by_kind[TENKEN_CHOICE_DONE]),
                       _("The choice of kind=\"done\" must bring points. Write 1 or more."));
  for (guint i = TENKEN_CHOICE_DONE + 1; i < TENKEN_N_CHOICE_KINDS; i++)
    if (full > 0 && by_kind[i] != NULL && read_integer (by_kind[i], "points", &points) && points >= full)
      tenken_faults_add (faults, tenken_document_line (by_kind[i]),
                         _("The choice of kind=\"%s\" brings as many points as “done” or more. Give it fewer than %d."),
                         tenken_format_kinds[i], full);
}

/* Each percentage must have its band, and only one. A hundred and one of them are quicker counted than sorted. */
static void
check_bands (const xmlNode   *bands,
             const GPtrArray *nodes,
             TenkenFaults    *faults)
{
  gboolean covered[101] = { FALSE };

  for (guint i = 0; i < nodes->len; i++)
    {
      const xmlNode *node = g_ptr_array_index (nodes, i);
      g_autofree char *place = tenken_format_place (node);
      int from, to, twice = -1;

      /* With a figure missing nothing can be said about gaps. */
      if (!read_integer (node, "from", &from) || !read_integer (node, "to", &to) || from < 0 || to > 100)
        return;
      if (from > to)
        {
          tenken_faults_add (faults, tenken_document_line (node),
                             _("from=\"%d\" is more than to=\"%d\" in %s. Swap them."), from, to, place);
          return;
        }
      for (int percent = from; percent <= to; percent++)
        {
          if (covered[percent] && twice < 0)
            twice = percent;
          covered[percent] = TRUE;
        }
      if (twice >= 0)
        tenken_faults_add (faults, tenken_document_line (node),
                           _("%d percent belongs to a band before and to %s as well. Change from or to."), twice, place);
    }

  for (int percent = 0; percent <= 100; percent++)
    if (!covered[percent])
      {
        int from = percent;

        while (percent < 100 && !covered[percent + 1])
          percent++;
        tenken_faults_add (faults, tenken_document_line (bands),
                           _("No band covers %d to %d percent. Widen one, or add one."), from, percent);
      }
}

void
tenken_rules_check (xmlDoc       *document,
                    TenkenFaults *faults)
{
  static const char * const named[] = { "part", "term", "threat", "survey" };
  xmlNode *root = xmlDocGetRootElement (document);
  g_autoptr (GPtrArray) languages = check_languages (root, "languages", NULL, faults);
  g_autoptr (GPtrArray) partial = check_languages (root, "partial", languages, faults);
  g_autoptr (GPtrArray) scale = find_elements (root, "scale", NULL);
  g_autoptr (GPtrArray) choices = find_elements (root, "scale", "choice");
  g_autoptr (GPtrArray) bands = find_elements (root, "bands", NULL);
  g_autoptr (GPtrArray) band = find_elements (root, "bands", "band");
  g_autoptr (GPtrArray) questions = find_elements (root, "part", "question");
  g_autoptr (GPtrArray) threats = find_elements (root, "threat", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      g_autoptr (GPtrArray) elements = find_elements (root, named[i], NULL);

      check_unique (elements, "id", faults);
    }
  check_unique (threats, "rank", faults);
  check_unique (choices, "id", faults);
  check_unique (band, "id", faults);
  check_unique (questions, "number", faults);
  for (guint i = 0; i < questions->len; i++)
    {
      g_autoptr (GPtrArray) options = find_elements (questions->pdata[i], "option", NULL);

      check_unique (options, "id", faults);
    }
  if (languages->len > 0)
    check_texts (root, languages, partial, faults);
  if (choices->len > 0)
    check_scale (scale->pdata[0], choices, faults);
  if (band->len > 0)
    check_bands (bands->pdata[0], band, faults);
  tenken_order_check (questions, faults);
}
