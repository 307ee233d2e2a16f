/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "checklist/review.h"

gboolean
tenken_cli_checklists (const TenkenCliOptions  *options,
                       GError                 **error)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  const GPtrArray *entries = tenken_library_get_entries (library);

  for (guint i = 0; i < entries->len; i++)
    {
      const TenkenLibraryEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *languages = NULL;
      g_autofree char *line = NULL;

      /* A broken file of the user's own hides none of the others. */
      if (entry->checklist == NULL)
        {
          tenken_cli_complain (entry->error->message);
          continue;
        }

      languages = g_strjoinv (" ", entry->checklist->languages);
      line = g_strdup_printf ("%s\t%s\t%u\t%s\n", entry->checklist->id, entry->checklist->edition,
                              entry->checklist->questions->len, languages);
      tenken_cli_print (line);
    }

  return TRUE;
}

static void
complain_of (const TenkenFault *fault)
{
  /* What is wrong with a file as a whole is told at its first line, so that editors find every fault. */
  g_autofree char *line = NULL;

  if (fault->warning)
    /* Translators: a finding that does not keep a file from being used: file, line, sentence */
    line = g_strdup_printf (_("%s:%d: hint: %s"), fault->file, MAX (fault->line, 1), fault->sentence);
  else
    line = g_strdup_printf ("%s:%d: %s", fault->file, MAX (fault->line, 1), fault->sentence);

  tenken_cli_complain (line);
}

static gboolean
check_file (const char    *path,
            TenkenLibrary *library)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_fault_free);
  g_autoptr (GError) error = NULL;
  gboolean good = tenken_review_file (path, library, faults, &error);

  for (guint i = 0; i < faults->len; i++)
    complain_of (g_ptr_array_index (faults, i));
  if (error != NULL)
    tenken_cli_complain (error->message);
  if (good)
    {
      tenken_cli_print (path);
      tenken_cli_print (": ok\n");
    }

  return good;
}

gboolean
tenken_cli_check (const TenkenCliOptions  *options,
                  GError                 **error)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  gboolean all_good = TRUE;

  for (guint i = 0; i < options->n_files; i++)
    all_good = check_file (options->files[i], library) && all_good;

  return all_good;
}
