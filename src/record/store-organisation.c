/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/error.h"

#include <string.h>

/* Returns: (transfer full): the texts in the first column of what @row goes through, or %NULL with an error. */
static GPtrArray *
read_names (TenkenStore   *self,
            sqlite3_stmt  *row,
            GError       **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  int code = SQLITE_ERROR;

  while (row != NULL && (code = tenken_store_step (self, row, error)) == SQLITE_ROW)
    {
      const char *name = tenken_store_read_text (self, row, 0, error);

      if (name == NULL)
        return NULL;
      g_ptr_array_add (names, g_strdup (name));
    }

  return code == SQLITE_DONE ? g_steal_pointer (&names) : NULL;
}

GPtrArray *
tenken_store_list_organisations (TenkenStore  *self,
                                 GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LIST_ORGANISATIONS, error, "");

  return read_names (self, row, error);
}

/* Puts the names that belong to @organisation in @place; FALSE with an error. */
static gboolean
load_names (TenkenStore   *self,
            TenkenSql      sql,
            gint64         organisation,
            char        ***place,
            GError       **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, sql, error, "i", organisation);
  g_autoptr (GPtrArray) names = read_names (self, row, error);

  if (names == NULL)
    return FALSE;

  g_strfreev (*place);
  g_ptr_array_add (names, NULL);
  *place = (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);

  return TRUE;
}

TenkenOrganisation *
tenken_store_load_organisation (TenkenStore  *self,
                                const char   *name,
                                GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LOAD_ORGANISATION, error, "t", name);
  g_autoptr (TenkenOrganisation) organisation = NULL;
  gint64 id;
  int code = row != NULL ? tenken_store_step (self, row, error) : SQLITE_ERROR;

  if (code == SQLITE_DONE)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                 _("There is no organisation “%s” in “%s”. Check its name."), name, self->path);
  if (code != SQLITE_ROW)
    return NULL;

  organisation = tenken_organisation_new (name);
  id = sqlite3_column_int64 (row, 0);
  organisation->people = (guint) sqlite3_column_int (row, 1);
  if (sqlite3_column_type (row, 2) != SQLITE_NULL)
    organisation->logo = g_bytes_new (sqlite3_column_blob (row, 2), (gsize) sqlite3_column_bytes (row, 2));

  if (!load_names (self, TENKEN_SQL_LOAD_DEPARTMENTS, id, &organisation->departments, error)
      || !load_names (self, TENKEN_SQL_LOAD_SIGNERS, id, &organisation->signers, error))
    return NULL;

  return g_steal_pointer (&organisation);
}

/* Stores @names in order, without blanks around them and without empty ones. */
static gboolean
save_names (TenkenStore   *self,
            TenkenSql      clear,
            TenkenSql      add,
            const char    *organisation,
            char         **names,
            GError       **error)
{
  gint64 place = 0;

  if (!tenken_store_run (self, clear, error, "t", organisation))
    return FALSE;

  for (; *names != NULL; names++)
    {
      g_autofree char *name = tenken_text_trim (*names);

      if (*name != '\0' && !tenken_store_run (self, add, error, "tit", organisation, place++, name))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_organisation (const TenkenOrganisation  *organisation,
                    const char                *name,
                    GError                   **error)
{
  gboolean valid = g_utf8_validate (organisation->name, -1, NULL);

  for (char **text = organisation->departments; *text != NULL; text++)
    valid = valid && g_utf8_validate (*text, -1, NULL);
  for (char **text = organisation->signers; *text != NULL; text++)
    valid = valid && g_utf8_validate (*text, -1, NULL);

  if (!valid)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                 _("The organisation's name is not valid UTF-8 text. Type it again."));
  else if (*name == '\0')
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT, _("The firm or association has no name. Type its name."));

  return valid && *name != '\0';
}

/* Inside a transaction. */
static gboolean
put_organisation (TenkenStore               *self,
                  const char                *old_name,
                  const char                *name,
                  const TenkenOrganisation  *organisation,
                  GError                   **error)
{
  return tenken_store_run (self, TENKEN_SQL_ADD_ORGANISATION, error, "t", old_name)
         && tenken_store_run (self, TENKEN_SQL_SAVE_ORGANISATION, error, "ttib", old_name, name,
                              (gint64) organisation->people, organisation->logo)
         && save_names (self, TENKEN_SQL_CLEAR_DEPARTMENTS, TENKEN_SQL_ADD_DEPARTMENT, name, organisation->departments,
                        error)
         && save_names (self, TENKEN_SQL_CLEAR_SIGNERS, TENKEN_SQL_ADD_SIGNER, name, organisation->signers, error);
}

gboolean
tenken_store_save_organisation (TenkenStore               *self,
                                const char                *name,
                                const TenkenOrganisation  *organisation,
                                GError                   **error)
{
  g_autofree char *old_name = tenken_text_trim (name);
  g_autofree char *new_name = tenken_text_trim (organisation->name);
  gboolean saved;

  if (!check_organisation (organisation, new_name, error))
    return FALSE;

  if (strcmp (old_name, new_name) != 0)
    {
      g_autoptr (TenkenOrganisation) other = tenken_store_load_organisation (self, new_name, NULL);

      if (other != NULL)
        {
          g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                       _("There is an organisation “%s” already. Choose another name."), new_name);
          return FALSE;
        }
    }

  if (!tenken_store_transaction_begin (self, error))
    return FALSE;
  saved = put_organisation (self, *old_name != '\0' ? old_name : new_name, new_name, organisation, error);

  return tenken_store_transaction_end (self, saved, error);
}
