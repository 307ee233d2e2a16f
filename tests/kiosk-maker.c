/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kiosk-maker DATABASE [NAME=VALUE…]: sets a kiosk up as the window does, for tests that see the program from outside.
 * Names: pin, checklist, idle, result, keep, and languages, roles and departments, parted by commas. */
#include "app/session-kiosk.h"
#include "app/session.h"
#include "record/pin.h"

#include <stdlib.h>
#include <string.h>

static TenkenKiosk *kiosk;
static char *checklist;

static void
set_list (char       ***list,
          const char   *value)
{
  g_strfreev (*list);
  *list = g_strsplit (value, ",", -1);
}

static void
set (const char *name,
     const char *value)
{
  g_autoptr (GError) error = NULL;

  if (strcmp (name, "pin") == 0)
    {
      g_free (kiosk->pin);
      kiosk->pin = tenken_pin_hash (value, &error);
    }
  else if (strcmp (name, "checklist") == 0)
    checklist = g_strdup (value);
  else if (strcmp (name, "idle") == 0)
    kiosk->idle_seconds = (guint) atoi (value);
  else if (strcmp (name, "result") == 0)
    kiosk->show_result = atoi (value);
  else if (strcmp (name, "keep") == 0)
    kiosk->keep_unfinished = atoi (value);
  else if (strcmp (name, "languages") == 0)
    set_list (&kiosk->languages, value);
  else if (strcmp (name, "roles") == 0)
    set_list (&kiosk->roles, value);
  else if (strcmp (name, "departments") == 0)
    set_list (&kiosk->departments, value);
  else
    g_error ("no %s", name);
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenSession) session = tenken_session_new (argv[1], &error);
  g_autoptr (GPtrArray) checklists = NULL;
  TenkenChecklist *asked;

  g_assert_no_error (error);
  kiosk = tenken_kiosk_new ();
  set ("pin", "2580");
  for (int i = 2; i < argc; i++)
    {
      g_auto (GStrv) pair = g_strsplit (argv[i], "=", 2);

      set (pair[0], pair[1]);
    }

  asked = tenken_session_get_chosen (session);
  checklists = tenken_session_list_checklists (session);
  for (guint i = 0; checklist != NULL && i < checklists->len; i++)
    if (strcmp (((TenkenChecklist *) g_ptr_array_index (checklists, i))->id, checklist) == 0)
      asked = g_ptr_array_index (checklists, i);

  return tenken_session_start_kiosk (session, "山田製作所", asked, kiosk) ? 0 : 1;
}
