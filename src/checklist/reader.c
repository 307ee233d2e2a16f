/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From bytes to a TenkenChecklist: document parses, shape and rules look for faults, and only a file without any is
 * built into the model here, so that building need not doubt anything.
 */
#include "checklist/reader.h"

#include "base/file.h"
#include "checklist/document.h"
#include "checklist/element.h"
#include "checklist/format.h"
#include "checklist/rules.h"
#include "checklist/shape.h"
#include "checklist/value.h"

#define DEFAULT_EFFORT 3

static TenkenChoice *
read_choice (xmlNode *node)
{
  TenkenChoice *choice = tenken_choice_new ();

  choice->id = tenken_document_attribute (node, "id");
  choice->kind = (TenkenChoiceKind) tenken_element_choice (node, "kind", tenken_format_kinds);
  choice->points = tenken_element_integer (node, "points");
  choice->label = tenken_element_text (node, "label");

  return choice;
}

static TenkenBand *
read_band (xmlNode *node)
{
  TenkenBand *band = tenken_band_new ();

  band->id = tenken_document_attribute (node, "id");
  band->from = tenken_element_integer (node, "from");
  band->to = tenken_element_integer (node, "to");
  band->title = tenken_element_text (node, "title");
  band->text = tenken_element_text (node, "meaning");

  return band;
}

static TenkenStep *
read_step (xmlNode *node)
{
  TenkenStep *step = tenken_step_new ();
  int cost = tenken_element_choice (node, "cost", tenken_format_costs);

  step->effort = tenken_element_integer (node, "effort");
  step->cost = cost < 0 ? TENKEN_COST_FREE : (TenkenCost) cost;
  step->title = tenken_element_text (node, "do");
  step->how = tenken_element_text (node, "how");
  step->who = tenken_element_text (node, "who");

  return step;
}

static void
read_numbers (GArray        *numbers,
              const xmlNode *node,
              const char    *name)
{
  g_autofree char *value = tenken_document_attribute (node, name);
  g_auto (GStrv) words = g_strsplit (value != NULL ? value : "", " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      int number;

      if (tenken_value_parse_integer (*word, 1, G_MAXINT, &number))
        g_array_append_vals (numbers, &(guint) { (guint) number }, 1);
    }
}

static TenkenOption *
read_option (xmlNode *node)
{
  TenkenOption *option = tenken_option_new ();

  option->id = tenken_document_attribute (node, "id");
  option->label = tenken_element_text (node, "label");

  return option;
}

/* The plan has a step for every question; where the author wrote none, the topic has to do. */
static void
add_missing_step (TenkenQuestion *question,
                  xmlNode        *node)
{
  TenkenStep *step = tenken_step_new ();

  step->effort = DEFAULT_EFFORT;
  step->cost = TENKEN_COST_FREE;
  step->title = tenken_element_text (node, "topic");
  g_ptr_array_add (question->steps, step);
}

static void
read_question_child (TenkenQuestion *question,
                     xmlNode        *child)
{
  if (tenken_element_is (child, "counts"))
    tenken_element_add_text (&question->counts[tenken_element_choice (child, "as", tenken_format_kinds)], child);
  else if (tenken_element_is (child, "step"))
    g_ptr_array_add (question->steps, read_step (child));
  else if (tenken_element_is (child, "map"))
    g_ptr_array_add (question->maps, tenken_element_map (child));
  else if (tenken_element_is (child, "option"))
    g_ptr_array_add (question->options, read_option (child));
  else if (tenken_element_is (child, "source"))
    {
      question->source_item = tenken_document_attribute (child, "item");
      question->source_edition = tenken_document_attribute (child, "edition");
    }
}

static TenkenQuestion *
read_question (xmlNode *node)
{
  TenkenQuestion *question = tenken_question_new ();

  question->number = (guint) tenken_element_integer (node, "number");
  question->weight = tenken_element_integer (node, "weight");
  read_numbers (question->after, node, "after");
  read_numbers (question->with, node, "with");
  question->threats = tenken_element_words (node, "threats");
  question->terms = tenken_element_words (node, "terms");
  question->topic = tenken_element_text (node, "topic");
  question->ask = tenken_element_text (node, "ask");
  question->hint = tenken_element_text (node, "hint");
  question->why = tenken_element_text (node, "why");
  question->find_out = tenken_element_text (node, "find-out");
  question->evidence = tenken_element_text (node, "evidence");
  question->opener = tenken_element_text (node, "opener");
  question->follow_up = tenken_element_text (node, "follow-up");

  TENKEN_FOR_EACH_CHILD (child, node)
    read_question_child (question, child);
  if (question->steps->len == 0 && question->options->len == 0)
    add_missing_step (question, node);

  return question;
}

static void
read_part (TenkenChecklist *checklist,
           xmlNode         *node)
{
  TenkenPart *part = tenken_part_new ();

  part->id = tenken_document_attribute (node, "id");
  part->title = tenken_element_text (node, "title");
  g_ptr_array_add (checklist->parts, part);

  TENKEN_FOR_EACH_CHILD (child, node)
    if (tenken_element_is (child, "question"))
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
  checklist->official = tenken_element_choice (node, "points", tenken_format_owners) == 1;
  TENKEN_FOR_EACH_CHILD (child, node)
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
  checklist->languages = tenken_element_words (root, "languages");
  checklist->partial = tenken_element_words (root, "partial");
  checklist->title = tenken_element_text (root, "title");
  checklist->description = tenken_element_text (root, "description");
  checklist->notice = tenken_element_text (root, "notice");
  checklist->source = tenken_element_text (root, "source-name");

  TENKEN_FOR_EACH_CHILD (child, root)
    {
      if (tenken_element_is (child, "scale"))
        read_scale (checklist, child);
      else if (tenken_element_is (child, "part"))
        read_part (checklist, child);
      else if (tenken_element_is (child, "bands"))
        TENKEN_FOR_EACH_CHILD (band, child)
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
      if (tenken_shape_check (document, "checklist", &found))
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
  g_autoptr (GBytes) bytes = tenken_file_read (path, TENKEN_MAX_FILE_SIZE, error);

  if (bytes == NULL)
    return NULL;

  return tenken_checklist_read (bytes, name, faults, error);
}
