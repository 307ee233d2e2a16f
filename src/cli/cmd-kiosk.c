/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/error.h"
#include "record/store.h"

/* For whoever has forgotten the PIN: who can run programs on this account may read the database anyway. */
gboolean
tenken_cli_kiosk_stop (const TenkenCliOptions  *options,
                       GError                 **error)
{
  /* Looked at first for reading alone, so that a name mistyped makes no new database. */
  g_autoptr (TenkenStore) look = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);
  g_autoptr (TenkenStore) store = NULL;
  g_autoptr (TenkenKiosk) kiosk = NULL;

  if (look == NULL)
    return FALSE;
  store = tenken_store_open (options->database, TENKEN_STORE_CREATE, error);
  if (store == NULL || !tenken_store_load_kiosk (store, &kiosk, error))
    return FALSE;

  if (kiosk == NULL || !kiosk->running)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND, _("The kiosk is not running. There is nothing to stop."));
      return FALSE;
    }

  kiosk->running = FALSE;
  kiosk->wrong_tries = 0;
  kiosk->locked_until = 0;
  g_free (kiosk->pin);
  kiosk->pin = g_strdup (""); /* the next start asks for a new one */

  return tenken_store_save_kiosk (store, kiosk, error);
}
