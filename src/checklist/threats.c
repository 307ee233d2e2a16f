/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/threats.h"

#include "checklist/element.h"
#include "checklist/reference.h"

static void
threat_free (gpointer data)
{
  TenkenThreat *threat = data;

  g_free (threat->id);
  g_clear_pointer (&threat->name, tenken_text_free);
  g_clear_pointer (&threat->meaning, tenken_text_free);
  g_ptr_array_unref (threat->answers);
  g_free (threat);
}

static void
adjustment_free (gpointer data)
{
  TenkenAdjustment *adjustment = data;

  g_free (adjustment->item);
  g_clear_pointer (&adjustment->reason, tenken_text_free);
  g_free (adjustment);
}

static TenkenThreat *
read_threat (xmlNode *node)
{
  TenkenThreat *threat = g_new0 (TenkenThreat, 1);
  g_autofree char *is_new = tenken_document_attribute (node, "new");

  threat->id = tenken_document_attribute (node, "id");
  threat->rank = (guint) tenken_element_integer (node, "rank");
  threat->since = tenken_element_integer (node, "since");
  threat->is_new = g_strcmp0 (is_new, "true") == 0;
  threat->name = tenken_element_text (node, "name");
  threat->meaning = tenken_element_text (node, "meaning");
  threat->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_map_free);

  TENKEN_FOR_EACH_CHILD (child, node)
    if (tenken_element_is (child, "answers"))
      g_ptr_array_add (threat->answers, tenken_element_map (child));

  return threat;
}

static TenkenAdjustment *
read_adjustment (xmlNode *node)
{
  TenkenAdjustment *adjustment = g_new0 (TenkenAdjustment, 1);

  adjustment->item = tenken_document_attribute (node, "item");
  adjustment->by = tenken_element_integer (node, "by");
  adjustment->reason = tenken_element_text (node, "reason");

  return adjustment;
}

static TenkenThreats *
build (xmlNode *root)
{
  TenkenThreats *self = g_new0 (TenkenThreats, 1);

  self->edition = tenken_document_attribute (root, "edition");
  self->title = tenken_element_text (root, "title");
  self->source = tenken_element_text (root, "source");
  self->list = g_ptr_array_new_with_free_func (threat_free);
  self->adjustments = g_ptr_array_new_with_free_func (adjustment_free);

  TENKEN_FOR_EACH_CHILD (child, root)
    {
      if (tenken_element_is (child, "threat"))
        g_ptr_array_add (self->list, read_threat (child));
      else if (tenken_element_is (child, "adjust"))
        g_ptr_array_add (self->adjustments, read_adjustment (child));
    }

  return self;
}

const TenkenThreats *
tenken_threats_get (void)
{
  static TenkenThreats *threats;

  if (g_once_init_enter (&threats))
    {
      xmlDoc *document = tenken_reference_load ("threats.xml", "threats");
      TenkenThreats *made = build (xmlDocGetRootElement (document));

      xmlFreeDoc (document);
      g_once_init_leave (&threats, made);
    }

  return threats;
}

const TenkenThreat *
tenken_threats_find (const TenkenThreats *self,
                     const char          *id)
{
  for (guint i = 0; i < self->list->len; i++)
    {
      const TenkenThreat *threat = g_ptr_array_index (self->list, i);

      if (g_str_equal (threat->id, id))
        return threat;
    }

  return NULL;
}
