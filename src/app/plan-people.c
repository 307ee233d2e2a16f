/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-people.h"

#include "base/catalog.h"

#include <string.h>

/* More would be a phone book. */
#define MANY 20
/* Characters of a name in the menu: a menu is as wide as its longest line, whatever there is room for. */
#define NAME_LENGTH 24

static void
add_name (GPtrArray  *names,
          const char *name)
{
  if (*name != '\0' && names->len < MANY && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, g_strdup (name));
}

static GPtrArray *
find_names (TenkenSession *session)
{
  const GPtrArray *actions = tenken_session_get_actions (session);
  g_autoptr (TenkenOrganisation) organisation
    = tenken_session_load_organisation (session, tenken_session_get_assessment (session)->organisation);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < actions->len; i++)
    add_name (names, ((const TenkenAction *) g_ptr_array_index (actions, i))->owner);
  for (char **name = organisation != NULL ? organisation->signers : NULL; name != NULL && *name != NULL; name++)
    add_name (names, *name);
  for (char **name = organisation != NULL ? organisation->departments : NULL; name != NULL && *name != NULL; name++)
    add_name (names, *name);

  return names;
}

/* As a menu shows it. */
static char *
make_label (const char *name)
{
  g_autofree char *start = g_utf8_strlen (name, -1) > NAME_LENGTH ? g_utf8_substring (name, 0, NAME_LENGTH) : NULL;
  g_autofree char *brief = start != NULL ? g_strconcat (start, "…", NULL) : g_strdup (name);
  /* An underscore would be taken for the mark of a key. */
  g_auto (GStrv) pieces = g_strsplit (brief, "_", -1);

  return g_strjoinv ("__", pieces);
}

void
tenken_plan_people_offer (GtkMenuButton *button,
                          TenkenSession *session,
                          const char    *action)
{
  g_autoptr (GPtrArray) names = find_names (session);
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *label = make_label (g_ptr_array_index (names, i));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, action, "s", g_ptr_array_index (names, i));
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (button), names->len > 0);

  /* What takes the focus is a button inside, which has but an icon to be named by. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (button))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_widget_get_tooltip_text (GTK_WIDGET (button)), -1);
}
