/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/library.h"

#include "base/catalog.h"
#include "base/error.h"
#include "checklist/reader.h"

#include <gio/gio.h>
#include <string.h>

#define BUILTIN_PATH "/io/github/tenken/Tenken/checklists/"

GResource *tenken_checklist_files_get_resource (void);

/* Listing the files is quick, reading them is not: each is read when somebody asks for it. */
struct _TenkenLibrary {
  char *directory;
  GPtrArray *entries;  /* NULL until somebody asks */
};

static void
entry_free (gpointer data)
{
  TenkenLibraryEntry *entry = data;

  g_free (entry->path);
  g_clear_pointer (&entry->checklist, tenken_checklist_unref);
  g_clear_error (&entry->error);
  g_free (entry);
}

TenkenLibrary *
tenken_library_new (const char *directory)
{
  TenkenLibrary *self = g_new0 (TenkenLibrary, 1);

  self->directory = directory != NULL ? g_strdup (directory) : tenken_library_default_directory ();

  return self;
}

void
tenken_library_free (TenkenLibrary *self)
{
  g_free (self->directory);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self);
}

char *
tenken_library_default_directory (void)
{
  return g_build_filename (g_get_user_data_dir (), "tenken", "checklists", NULL);
}

static TenkenLibraryEntry *
add_entry (TenkenLibrary *self,
           const char    *path,
           gboolean       builtin)
{
  TenkenLibraryEntry *entry = g_new0 (TenkenLibraryEntry, 1);

  entry->path = g_strdup (path);
  entry->builtin = builtin;
  g_ptr_array_add (self->entries, entry);

  return entry;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
add_builtins (TenkenLibrary *self)
{
  GResource *resource = tenken_checklist_files_get_resource ();
  g_auto (GStrv) names = g_resource_enumerate_children (resource, BUILTIN_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (names == NULL)
    return;

  qsort (names, g_strv_length (names), sizeof *names, compare_names);
  for (char **name = names; *name != NULL; name++)
    add_entry (self, *name, TRUE);
}

static void
read_builtin (TenkenLibraryEntry *entry)
{
  g_autofree char *path = g_strconcat (BUILTIN_PATH, entry->path, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (tenken_checklist_files_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, &entry->error);

  if (bytes != NULL)
    entry->checklist = tenken_checklist_read_again (bytes, entry->path, &entry->error);
}

/* An id and edition must mean one checklist only, or nobody could tell which one was answered. */
static void
refuse_duplicate (TenkenLibrary      *self,
                  TenkenLibraryEntry *entry)
{
  for (guint i = 0; entry->checklist != NULL && g_ptr_array_index (self->entries, i) != entry; i++)
    {
      const TenkenLibraryEntry *other = g_ptr_array_index (self->entries, i);
      g_autofree char *path = NULL, *other_path = NULL;

      if (other->checklist == NULL
          || !g_str_equal (other->checklist->id, entry->checklist->id)
          || !g_str_equal (other->checklist->edition, entry->checklist->edition))
        continue;

      path = g_filename_display_name (entry->path);
      other_path = g_filename_display_name (other->path);
      g_set_error (&entry->error, TENKEN_ERROR, TENKEN_ERROR_CHECKLIST,
                   _("%s: The checklist “%s”, edition %s, is there already as “%s”. Give this one another id or edition."),
                   path, entry->checklist->id, entry->checklist->edition, other_path);
      g_clear_pointer (&entry->checklist, tenken_checklist_unref);
    }
}

static void
add_own (TenkenLibrary *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (self->directory, 0, &error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (folder == NULL)
    {
      /* Nobody needs the folder. One that is there but closed is worth a word. */
      if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        {
          g_autofree char *path = g_filename_display_name (self->directory);

          g_set_error (&add_entry (self, self->directory, FALSE)->error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                       _("The folder “%s” cannot be opened, so your own checklists are not here. Check its permissions."),
                       path);
        }
      return;
    }

  while ((name = g_dir_read_name (folder)) != NULL)
    if (name[0] != '.' && g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (names, g_build_filename (self->directory, name, NULL));
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    add_entry (self, g_ptr_array_index (names, i), FALSE);
}

static void
list_entries (TenkenLibrary *self)
{
  if (self->entries != NULL)
    return;

  self->entries = g_ptr_array_new_with_free_func (entry_free);
  add_builtins (self);
  add_own (self);
}

/* Whether a built-in has the id @id: it is what its file is called. */
static gboolean
is_named (const TenkenLibraryEntry *entry,
          const char               *id)
{
  g_autofree char *name = g_strconcat (id, ".xml", NULL);

  return g_str_equal (entry->path, name);
}

/* Reads an entry, once. A file of the user's own is held against those that stand before it. */
static void
read_entry (TenkenLibrary      *self,
            TenkenLibraryEntry *entry)
{
  if (entry->checklist != NULL || entry->error != NULL)
    return;

  if (entry->builtin)
    {
      read_builtin (entry);
      return;
    }

  entry->checklist = tenken_checklist_read_file (entry->path, NULL, &entry->error);
  if (entry->checklist == NULL)
    return;

  for (guint i = 0; i < self->entries->len && g_ptr_array_index (self->entries, i) != entry; i++)
    {
      TenkenLibraryEntry *other = g_ptr_array_index (self->entries, i);

      if (!other->builtin || is_named (other, entry->checklist->id))
        read_entry (self, other);
    }
  refuse_duplicate (self, entry);
}

const GPtrArray *
tenken_library_get_entries (TenkenLibrary *self)
{
  list_entries (self);
  for (guint i = 0; i < self->entries->len; i++)
    read_entry (self, g_ptr_array_index (self->entries, i));

  return self->entries;
}

gboolean
tenken_library_is_read (TenkenLibrary *self)
{
  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    {
      const TenkenLibraryEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->checklist == NULL && entry->error == NULL)
        return FALSE;
    }

  return self->entries != NULL;
}

static void
set_not_found (TenkenLibrary  *self,
               const char     *id,
               GError        **error)
{
  const GPtrArray *entries = tenken_library_get_entries (self);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *known = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const TenkenLibraryEntry *entry = g_ptr_array_index (entries, i);

      if (entry->checklist != NULL
          && !g_ptr_array_find_with_equal_func (ids, entry->checklist->id, g_str_equal, NULL))
        g_ptr_array_add (ids, entry->checklist->id);
    }
  g_ptr_array_add (ids, NULL);
  known = g_strjoinv (", ", (char **) ids->pdata);

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
               _("There is no checklist “%s” that can be used. There are: %s."), id, known);
}

TenkenChecklist *
tenken_library_find (TenkenLibrary  *self,
                     const char     *id,
                     GError        **error)
{
  TenkenChecklist *found = NULL;

  list_entries (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      TenkenLibraryEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->builtin && !is_named (entry, id))
        continue;

      read_entry (self, entry);
      if (entry->checklist != NULL && g_str_equal (entry->checklist->id, id)
          && (found == NULL || strverscmp (entry->checklist->edition, found->edition) > 0))
        found = entry->checklist;
    }

  if (found == NULL)
    set_not_found (self, id, error);

  return found;
}
