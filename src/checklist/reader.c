/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From bytes to a TenkenChecklist: document parses, shape and rules look for faults, and only a file without any is
 * built into the model here, so that building need not doubt anything.
 */
#include "checklist/reader.h"

#include "base/file.h"
#include "checklist/document.h"
#include "checklist/format.h"
#include "checklist/rules.h"
#include "checklist/shape.h"
#include "checklist/value.h"

#define MAX_FILE_SIZE (4 * 1024 * 1024)

#define FOR_EACH_CHILD(child, node) \
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL; child = xmlNextElementSibling (child))

static gboolean
is_named (const xmlNode *node,
          const char    *name)
{
  return g_str_equal (node->name, name);
}

static int
read_integer (const xmlNode *node,
              const char    *name)
{
  g_autofree char *value = tenken_document_attribute (node, name);
  int number = 0;

  if (value != NULL)
    tenken_value_parse_integer (value, G_MININT, G_MAXINT, &number);

  return number;
}

static int
read_word (const xmlNode      *node,
           const char         *name,
           const char * const *words)
{
  g_autofree char *value = tenken_document_attribute (node, name);

  return tenken_format_index (words, value);
}

/* Puts a text element's string into @text, made at the first one. */
static void
add_text (TenkenText    **text,
          const xmlNode  *node)
{
  g_autofree char *language = tenken_document_attribute (node, "xml:lang");
  g_autofree char *string = tenken_document_text (node);

  if (*text == NULL)
    *text = tenken_text_new ();
  tenken_text_set (*text, language, string);
}

/* The text that the children called @name make up, NULL where there are none. */
static TenkenText *
read_text (xmlNode    *node,
           const char *name)
{
  TenkenText *text = NULL;

  FOR_EACH_CHILD (child, node)
    if (is_named (child, name))
      add_text (&text, child);

  return text;
}

static TenkenChoice *
read_choice (xmlNode *node)
{
  TenkenChoice *choice = tenken_choice_new ();

  choice->id = tenken_document_attribute (node, "id");
  choice->kind = (TenkenChoiceKind) read_word (node, "kind", tenken_format_kinds);
  choice->points = read_integer (node, "points");
  choice->label = read_text (node, "label");

  return choice;
}

static TenkenBand *
read_band (xmlNode *node)
{
  TenkenBand *band = tenken_band_new ();

  band->id = tenken_document_attribute (node, "id");
  band->from = read_integer (node, "from");
  band->to = read_integer (node, "to");
  band->title = read_text (node, "title");
  band->text = read_text (node, "meaning");

  return band;
}

static TenkenStep *
read_step (xmlNode *node)
{
  TenkenStep *step = tenken_step_new ();
  int cost = read_word (node, "cost", tenken_format_costs);

  step->effort = read_integer (node, "effort");
  step->cost = cost < 0 ? TENKEN_COST_FREE : (TenkenCost) cost;
  step->title = read_text (node, "do");
  step->how = read_text (node, "how");
  step->who = read_text (node, "who");

  return step;
}

static void
read_after (TenkenQuestion *question,
            const xmlNode  *node)
{
  g_autofree char *value = tenken_document_attribute (node, "after");
  g_auto (GStrv) words = g_strsplit (value != NULL ? value : "", " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      int number;

      if (tenken_value_parse_integer (*word, 1, G_MAXINT, &number))
        g_array_append_vals (question->after, &(guint) { (guint) number }, 1);
    }
}

/* The words of an attribute, none where it is absent. */
static char **
read_words (const xmlNode *node,
            const char    *name)
{
  g_autofree char *value = tenken_document_attribute (node, name);

  return value != NULL && *value != '\0' ? g_strsplit (value, " ", -1) : g_new0 (char *, 1);
}

static TenkenMap *
read_map (const xmlNode *node)
{
  TenkenMap *map = tenken_map_new ();

  map->checklist = tenken_document_attribute (node, "checklist");
  map->items = read_words (node, "items");

  return map;
}

static TenkenOption *
read_option (xmlNode *node)
{
  TenkenOption *option = tenken_option_new ();

  option->id = tenken_document_attribute (node, "id");
  option->label = read_text (node, "label");

  return option;
}

static void
read_question_child (TenkenQuestion *question,
                     xmlNode        *child)
{
  if (is_named (child, "counts"))
    add_text (&question->counts[read_word (child, "as", tenken_format_kinds)], child);
  else if (is_named (child, "step"))
    g_ptr_array_add (question->steps, read_step (child));
  else if (is_named (child, "map"))
    g_ptr_array_add (question->maps, read_map (child));
  else if (is_named (child, "option"))
    g_ptr_array_add (question->options, read_option (child));
  else if (is_named (child, "source"))
    {
      question->source_item = tenken_document_attribute (child, "item");
      question->source_edition = tenken_document_attribute (child, "edition");
    }
}

static TenkenQuestion *
read_question (xmlNode *node)
{
  TenkenQuestion *question = tenken_question_new ();

  question->number = (guint) read_integer (node, "number");
  question->weight = read_integer (node, "weight");
  read_after (question, node);
  question->threats = read_words (node, "threats");
  question->terms = read_words (node, "terms");
  question->topic = read_text (node, "topic");
  question->ask = read_text (node, "ask");
  question->hint = read_text (node, "hint");
  question->why = read_text (node, "why");
  question->find_out = read_text (node, "find-out");
  question->evidence = read_text (node, "evidence");
  question->opener = read_text (node, "opener");
  question->follow_up = read_text (node, "follow-up");

  FOR_EACH_CHILD (child, node)
    read_question_child (question, child);

  return question;
}

static void
read_part (TenkenChecklist *checklist,
           xmlNode         *node)
{
  TenkenPart *part = tenken_part_new ();

  part->id = tenken_document_attribute (node, "id");
  part->title = read_text (node, "title");
  g_ptr_array_add (checklist->parts, part);

  FOR_EACH_CHILD (child, node)
    if (is_named (child, "question"))
      {
        TenkenQuestion *question = read_question (child);

        question->part = part;
        question->index = checklist->questions->len;
        g_ptr_array_add (checklist->questions, question);
        g_ptr_array_add (part->questions, question);
      }
}

static void
read_scale (TenkenChecklist *checklist,
            xmlNode         *node)
{
  FOR_EACH_CHILD (child, node)
    {
      TenkenChoice *choice = read_choice (child);

      g_ptr_array_add (checklist->choices, choice);
      choice->key = checklist->choices->len;
      checklist->full_points = MAX (checklist->full_points, choice->points);
    }
}

static int
compare_bands (gconstpointer a,
               gconstpointer b)
{
  const TenkenBand *first = *(const TenkenBand * const *) a;
  const TenkenBand *second = *(const TenkenBand * const *) b;

  return second->from - first->from;
}

static TenkenChecklist *
build (GBytes *xml,
       xmlDoc *document)
{
  TenkenChecklist *checklist = tenken_checklist_new (xml);
  xmlNode *root = xmlDocGetRootElement (document);

  checklist->id = tenken_document_attribute (root, "id");
  checklist->edition = tenken_document_attribute (root, "edition");
  checklist->kind = root->_private == &tenken_format_discussion ? TENKEN_KIND_DISCUSSION : TENKEN_KIND_ASSESSMENT;
  checklist->languages = read_words (root, "languages");
  checklist->partial = read_words (root, "partial");
  checklist->title = read_text (root, "title");
  checklist->description = read_text (root, "description");
  checklist->notice = read_text (root, "notice");
  checklist->source = read_text (root, "source-name");

  FOR_EACH_CHILD (child, root)
    {
      if (is_named (child, "scale"))
        read_scale (checklist, child);
      else if (is_named (child, "part"))
        read_part (checklist, child);
      else if (is_named (child, "bands"))
        FOR_EACH_CHILD (band, child)
          g_ptr_array_add (checklist->bands, read_band (band));
    }
  g_ptr_array_sort (checklist->bands, compare_bands);

  return checklist;
}

static TenkenChecklist *
read_checklist (GBytes      *xml,
                const char  *name,
                gboolean     known,
                GPtrArray   *faults,
                GError     **error)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_fault_free);
  TenkenFaults found = { name, array };
  TenkenChecklist *checklist = NULL;
  xmlDoc *document = tenken_document_parse (xml, &found);

  if (document != NULL)
    {
      if (tenken_shape_check (document, &found))
        tenken_rules_check (document, &found);
      if (array->len == 0 && !known)
        tenken_document_validate (document, &found);
      if (array->len == 0)
        checklist = build (xml, document);
      xmlFreeDoc (document);
    }

  if (checklist == NULL)
    {
      tenken_faults_sort (&found);
      tenken_faults_to_error (&found, error);
      if (faults != NULL)
        g_ptr_array_extend_and_steal (faults, g_steal_pointer (&array));
    }

  return checklist;
}

TenkenChecklist *
tenken_checklist_read (GBytes      *xml,
                       const char  *name,
                       GPtrArray   *faults,
                       GError     **error)
{
  return read_checklist (xml, name, FALSE, faults, error);
}

TenkenChecklist *
tenken_checklist_read_again (GBytes      *xml,
                             const char  *name,
                             GError     **error)
{
  return read_checklist (xml, name, TRUE, NULL, error);
}

TenkenChecklist *
tenken_checklist_read_file (const char  *path,
                            GPtrArray   *faults,
                            GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = tenken_file_read (path, MAX_FILE_SIZE, error);

  if (bytes == NULL)
    return NULL;

  return tenken_checklist_read (bytes, name, faults, error);
}
