/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/averages.h"

#include "checklist/element.h"
#include "checklist/reference.h"

static void
survey_free (gpointer data)
{
  TenkenSurvey *survey = data;

  g_free (survey->id);
  g_clear_pointer (&survey->title, tenken_text_free);
  g_clear_pointer (&survey->source, tenken_text_free);
  g_free (survey);
}

static void
average_free (gpointer data)
{
  TenkenAverage *average = data;

  g_free (average->checklist);
  g_free (average->item);
  g_clear_pointer (&average->counted, tenken_text_free);
  g_free (average);
}

static TenkenSurvey *
read_survey (xmlNode *node)
{
  TenkenSurvey *survey = g_new0 (TenkenSurvey, 1);

  survey->id = tenken_document_attribute (node, "id");
  survey->year = tenken_element_integer (node, "year");
  survey->n = (guint) tenken_element_integer (node, "n");
  survey->title = tenken_element_text (node, "title");
  survey->source = tenken_element_text (node, "source");

  return survey;
}

static const TenkenSurvey *
find_survey (const TenkenAverages *self,
             const char           *id)
{
  for (guint i = 0; i < self->surveys->len; i++)
    {
      const TenkenSurvey *survey = g_ptr_array_index (self->surveys, i);

      if (g_str_equal (survey->id, id))
        return survey;
    }

  return NULL;
}

static TenkenAverage *
read_average (const TenkenAverages *self,
              xmlNode              *node)
{
  TenkenAverage *average = g_new0 (TenkenAverage, 1);
  g_autofree char *survey = tenken_document_attribute (node, "survey");
  g_autofree char *percent = tenken_document_attribute (node, "percent");

  average->survey = find_survey (self, survey);
  g_assert (average->survey != NULL);
  average->checklist = tenken_document_attribute (node, "checklist");
  average->item = tenken_document_attribute (node, "item");
  average->percent = g_ascii_strtod (percent, NULL);
  average->n = (guint) tenken_element_integer (node, "n");
  if (average->n == 0)
    average->n = average->survey->n;
  average->counted = tenken_element_text (node, "counted");

  return average;
}

const TenkenAverages *
tenken_averages_get (void)
{
  static TenkenAverages *averages;

  if (g_once_init_enter (&averages))
    {
      TenkenAverages *made = g_new0 (TenkenAverages, 1);
      xmlDoc *document = tenken_reference_load ("averages.xml", "averages");

      made->surveys = g_ptr_array_new_with_free_func (survey_free);
      made->list = g_ptr_array_new_with_free_func (average_free);
      TENKEN_FOR_EACH_CHILD (child, xmlDocGetRootElement (document))
        if (tenken_element_is (child, "survey"))
          g_ptr_array_add (made->surveys, read_survey (child));
        else
          g_ptr_array_add (made->list, read_average (made, child));
      xmlFreeDoc (document);
      g_once_init_leave (&averages, made);
    }

  return averages;
}

const TenkenAverage *
tenken_averages_find (const TenkenAverages *self,
                      const char           *checklist,
                      const char           *item)
{
  for (guint i = 0; i < self->list->len; i++)
    {
      const TenkenAverage *average = g_ptr_array_index (self->list, i);

      if (g_strcmp0 (average->checklist, checklist) == 0 && g_strcmp0 (average->item, item) == 0)
        return average;
    }

  return NULL;
}
