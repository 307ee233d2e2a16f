/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/reference.h"

#include "checklist/rules.h"
#include "checklist/shape.h"

#include <gio/gio.h>

GResource *tenken_checklist_files_get_resource (void);

xmlDoc *
tenken_reference_parse (GBytes      *xml,
                        const char  *name,
                        const char  *root,
                        GError     **error)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_fault_free);
  TenkenFaults faults = { name, array };
  xmlDoc *document = tenken_document_parse (xml, &faults);

  if (document != NULL && tenken_shape_check (document, root, &faults))
    tenken_rules_check (document, &faults);

  if (array->len > 0)
    {
      g_clear_pointer (&document, xmlFreeDoc);
      tenken_faults_sort (&faults);
      tenken_faults_to_error (&faults, error);
    }

  return document;
}

xmlDoc *
tenken_reference_load (const char *name,
                       const char *root)
{
  g_autofree char *path = g_strconcat ("/io/github/tenken/Tenken/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) xml = g_resource_lookup_data (tenken_checklist_files_get_resource (), path,
                                                   G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  xmlDoc *document = xml != NULL ? tenken_reference_parse (xml, name, root, &error) : NULL;

  g_assert_no_error (error);

  return document;
}
