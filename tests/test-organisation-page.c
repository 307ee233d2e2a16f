/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an owner says of the firm: saved without a button, refused with a sentence, there again the next day. */
#include "organisation-hands.h"
#include "window-input.h"

#include "app/logo-row.h"
#include "app/organisation-page.h"
#include "app/organisation-row.h"
#include "app/question-page.h"
#include "app/start-page.h"

#include <string.h>

static void
assert_names (char       **names,
              const char  *expected)
{
  g_autofree char *joined = g_strjoinv (" ", names);

  g_assert_cmpstr (joined, ==, expected);
}

/* Everything is stored without a button, and is there after a restart. */
static void
test_values (Desk          *desk,
             gconstpointer  data)
{
  g_autofree char *logo = organisation_picture (desk, "png", 300, 100);
  g_autoptr (TenkenOrganisation) stored = NULL;
  GtkWidget *window, *page;

  g_assert_true (tenken_session_begin (desk->session, FIRM));
  page = organisation_open (desk, &window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, NAME, 0))), ==, FIRM);
  g_assert_true (desk_reads (page, "stays on this computer"));
  g_assert_false (desk_reads (page, "Saved"));

  organisation_write (organisation_field (page, PEOPLE, 0), "１２人");
  g_assert_true (desk_reads (page, "Saved"));
  tenken_logo_row_take_file (TENKEN_LOGO_ROW (desk_find (page, TENKEN_TYPE_LOGO_ROW, 0)), logo);
  organisation_press (page, "Add a department");
  organisation_write (organisation_field (page, "Department", 0), " 営業　");
  /* Enter behind the last one makes room for the next. */
  desk_wait_frame (page);
  organisation_write (organisation_field (page, "Department", 1), "製造");
  desk_wait_frame (page);
  organisation_press (page, "Add a job title");
  organisation_write (organisation_field (page, "Job title", 0), "社長");
  desk_wait_frame (page);
  organisation_write (organisation_field (page, "Job title", 1), "担当");

  stored = organisation_load (desk, FIRM);
  g_assert_cmpuint (stored->people, ==, 12);
  g_assert_nonnull (stored->logo);
  assert_names (stored->departments, "営業 製造");
  assert_names (stored->signers, "社長 担当");
  desk_assert_goes (GTK_WINDOW (window), NULL);

  desk_restart (desk);
  page = organisation_open (desk, &window);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, PEOPLE, 0))), ==, "12");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, "Department", 1))), ==, "製造");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, "Job title", 0))), ==, "社長");
  g_assert_true (g_bytes_equal (tenken_logo_row_get_logo (TENKEN_LOGO_ROW (desk_find (page, TENKEN_TYPE_LOGO_ROW, 0))),
                                stored->logo));

  /* And the logo goes again, the focus with it to where one chooses another. */
  g_assert_true (gtk_widget_activate_action (desk_find (page, TENKEN_TYPE_LOGO_ROW, 0), "logo.remove", NULL));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == desk_button (page, "Choose a file…"));
  g_clear_pointer (&stored, tenken_organisation_free);
  stored = organisation_load (desk, FIRM);
  g_assert_null (stored->logo);
  g_assert_cmpuint (stored->people, ==, 12);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
says_saved (gpointer page)
{
  return desk_reads (page, "Saved");
}

/* It is enough to stop typing, or to leave; the check-ups of a firm that was renamed stay its own. */
static void
test_settles (Desk          *desk,
              gconstpointer  data)
{
  static const char *const ways_out[] = { "win.start", "window.close" };
  g_autoptr (TenkenOrganisation) stored = NULL;
  GtkWidget *window, *page;

  g_assert_true (tenken_session_begin (desk->session, FIRM));
  page = organisation_open (desk, &window);
  gtk_editable_set_text (GTK_EDITABLE (organisation_field (page, NAME, 0)), "株式会社 山田");
  g_assert_false (desk_reads (page, "Saved"));
  desk_wait_for (says_saved, page);
  stored = organisation_load (desk, "株式会社 山田");

  for (guint i = 0; i < G_N_ELEMENTS (ways_out); i++)
    {
      g_autofree char *people = g_strdup_printf ("%u", 20 + i);
      g_autoptr (TenkenOrganisation) left = NULL;

      gtk_editable_set_text (GTK_EDITABLE (organisation_field (page, PEOPLE, 0)), people);
      g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
      desk_act (window, ways_out[i]);
      left = organisation_load (desk, "株式会社 山田");
      g_assert_cmpuint (left->people, ==, 20 + i);
      if (window == NULL)
        break;
      page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
      g_assert_true (desk_reads (page, "株式会社 山田"));
      g_assert_false (desk_reads (page, FIRM));
      g_assert_true (desk_reads (page, "0 of 25 answered"));
      g_object_remove_weak_pointer (G_OBJECT (window), (gpointer *) &window);
      g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "organisation"));
      page = desk_wait_page (window, TENKEN_TYPE_ORGANISATION_PAGE);
    }
  g_assert_null (window);
}

/* What will not do is told in a sentence, and keeps nothing else from being saved. */
static void
test_refused (Desk          *desk,
              gconstpointer  data)
{
  static const char *const bad_people[] = { "twelve", "-3", "1.5", "100001", "99999999999999999999", "人" };
  g_autoptr (GString) longest = g_string_new (NULL);
  g_autoptr (TenkenOrganisation) stored = NULL;
  GtkWidget *window, *page;

  g_assert_true (tenken_session_begin (desk->session, "鈴木商店"));
  g_assert_true (tenken_session_begin (desk->session, FIRM));
  page = organisation_open (desk, &window);
  organisation_write (organisation_field (page, PEOPLE, 0), "7");

  for (guint i = 0; i < G_N_ELEMENTS (bad_people); i++)
    {
      organisation_write (organisation_field (page, PEOPLE, 0), bad_people[i]);
      desk_wait_frame (page);
      g_assert_true (desk_reads (page, "Write the number of people in digits"));
    }
  g_assert_true (desk_reads (page, "人"));

  /* No name, blanks, another's name, a name without end. */
  organisation_write (organisation_field (page, NAME, 0), "　 ");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Without a name nothing can be saved."));
  organisation_write (organisation_field (page, NAME, 0), " 鈴木商店");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "There is another one called “鈴木商店” already."));
  while (g_utf8_strlen (longest->str, -1) < 201)
    g_string_append (longest, "長");
  organisation_write (organisation_field (page, NAME, 0), longest->str);
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "longer than 200 characters"));

  /* The same department twice. */
  organisation_press (page, "Add a department");
  organisation_write (organisation_field (page, "Department", 0), "営業");
  desk_wait_frame (page);
  organisation_write (organisation_field (page, "Department", 1), "営業 ");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "“営業” is here twice."));

  stored = organisation_load (desk, FIRM);
  g_assert_cmpuint (stored->people, ==, 7);
  assert_names (stored->departments, "営業");

  /* Put right, it is saved, and the sentences go. */
  organisation_write (organisation_field (page, "Department", 1), "総務");
  organisation_write (organisation_field (page, PEOPLE, 0), "");
  g_string_truncate (longest, longest->len - strlen ("長"));
  organisation_write (organisation_field (page, NAME, 0), longest->str);
  desk_wait_frame (page);
  g_assert_false (desk_reads (page, "then it is saved"));
  g_clear_pointer (&stored, tenken_organisation_free);
  stored = organisation_load (desk, longest->str);
  g_assert_cmpuint (stored->people, ==, 0);
  assert_names (stored->departments, "営業 総務");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
focus_is_in (GtkWidget *window,
             GtkWidget *widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* Up, down and away; the focus stays with what one does. */
static void
test_order (Desk          *desk,
            gconstpointer  data)
{
  static const char *const titles[] = { "社長", "専務", "部長", "課長", "係長", "担当" };
  g_autoptr (TenkenOrganisation) restored = NULL;
  g_autoptr (TenkenOrganisation) stored = NULL;
  GtkWidget *window, *page;

  g_assert_true (tenken_session_begin (desk->session, FIRM));
  page = organisation_open (desk, &window);
  organisation_press (page, "Add a job title");
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_assert_true (focus_is_in (window, organisation_field (page, "Job title", i)));
      organisation_write (organisation_field (page, "Job title", i), titles[i]);
      desk_wait_frame (page);
    }
  /* Six fit on the paper. */
  g_assert_null (organisation_field (page, "Job title", 6));
  g_assert_false (desk_reads (page, "Add a job title"));

  g_assert_true (gtk_widget_activate_action (organisation_field (page, "Job title", 5), "name.up", NULL));
  g_assert_true (focus_is_in (window, organisation_field (page, "Job title", 4)));
  g_assert_true (gtk_widget_activate_action (organisation_field (page, "Job title", 0), "name.down", NULL));
  /* Nothing is above the first. */
  gtk_widget_activate_action (organisation_field (page, "Job title", 0), "name.up", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, "Job title", 0))), ==, "専務");
  g_assert_true (gtk_widget_activate_action (organisation_field (page, "Job title", 2), "name.remove", NULL));
  g_assert_true (focus_is_in (window, organisation_field (page, "Job title", 2)));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Add a job title"));

  stored = organisation_load (desk, FIRM);
  assert_names (stored->signers, "専務 社長 課長 担当 係長");

  /* A slip of the hand is taken back, to where it stood. */
  desk_click (desk_button (window, "Undo"));
  g_assert_true (focus_is_in (window, organisation_field (page, "Job title", 2)));
  restored = organisation_load (desk, FIRM);
  assert_names (restored->signers, "専務 社長 部長 課長 担当 係長");

  /* And by the key, from where the focus is then. */
  g_assert_true (gtk_widget_activate_action (organisation_field (page, "Job title", 5), "name.remove", NULL));
  desk_wait_reads (window, "is removed");
  desk_strike (window, "ctrl+z", NULL);
  desk_wait_not_reads (window, "is removed");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, "Job title", 5))), ==, "係長");
  g_assert_true (gtk_widget_activate_action (organisation_field (page, "Job title", 1), "name.remove", NULL));
  desk_wait_reads (window, "is removed");
  desk_strike (window, "ctrl+z", NULL);
  desk_wait_not_reads (window, "is removed");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, "Job title", 1))), ==, "社長");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Several firms: what is typed for one is saved before the other is shown, and names are text and nothing else. */
static void
test_several (Desk          *desk,
              gconstpointer  data)
{
  static const char markup[] = "<b>鈴木</b> & <i";
  g_autoptr (TenkenOrganisation) first = NULL;
  g_autoptr (TenkenOrganisation) second = NULL;
  GtkWidget *window, *page, *combo;

  g_assert_true (tenken_session_begin (desk->session, FIRM));
  g_assert_true (tenken_session_begin (desk->session, markup));
  page = organisation_open (desk, &window);
  combo = desk_find (page, TENKEN_TYPE_ORGANISATION_ROW, 0);
  g_assert_true (desk_reads (combo, markup));
  gtk_editable_set_text (GTK_EDITABLE (organisation_field (page, PEOPLE, 0)), "5");
  organisation_press (page, "Add a department");
  organisation_write (organisation_field (page, "Department", 0), markup);

  adw_combo_row_set_selected (ADW_COMBO_ROW (combo), 1);
  desk_wait_frame (page);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, NAME, 0))), ==, FIRM);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, PEOPLE, 0))), ==, "");
  g_assert_null (organisation_field (page, "Department", 0));
  organisation_write (organisation_field (page, PEOPLE, 0), "40");
  organisation_write (organisation_field (page, NAME, 0), "山田 <u>");
  g_assert_true (desk_reads (combo, "山田 <u>"));

  first = organisation_load (desk, markup);
  second = organisation_load (desk, "山田 <u>");
  g_assert_cmpuint (first->people, ==, 5);
  assert_names (first->departments, markup);
  g_assert_cmpuint (second->people, ==, 40);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Before the first check-up: the name makes it, and the start page knows it. */
static void
test_new (Desk          *desk,
          gconstpointer  data)
{
  g_autoptr (TenkenOrganisation) stored = NULL;
  GtkWidget *window, *page;

  page = organisation_open (desk, &window);
  organisation_write (organisation_field (page, PEOPLE, 0), "3");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Without a name nothing can be saved."));
  organisation_write (organisation_field (page, NAME, 0), FIRM);
  stored = organisation_load (desk, FIRM);
  g_assert_cmpuint (stored->people, ==, 3);

  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, FIRM));
  desk_click (desk_button (page, "Begin"));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, FIRM);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* While nothing can be saved one is told, what is typed stays in sight, and it is saved once that works again. */
static void
test_failing_store (Desk          *desk,
                    gconstpointer  data)
{
  g_autoptr (TenkenOrganisation) stored = NULL;
  GtkWidget *window, *page;

  g_assert_true (tenken_session_begin (desk->session, FIRM));
  page = organisation_open (desk, &window);
  desk_run_sql (desk, "CREATE TRIGGER full BEFORE UPDATE ON organisation BEGIN SELECT RAISE (ABORT, 'no'); END");
  gtk_editable_set_text (GTK_EDITABLE (organisation_field (page, PEOPLE, 0)), "9");
  desk_act (window, "win.start");
  desk_respond ("Close", "That did not work");
  g_assert_true (desk_wait_page (window, TENKEN_TYPE_ORGANISATION_PAGE) == page);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (organisation_field (page, PEOPLE, 0))), ==, "9");
  g_assert_false (desk_reads (page, "Saved"));

  desk_run_sql (desk, "DROP TRIGGER full");
  desk_act (window, "win.start");
  desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  stored = organisation_load (desk, FIRM);
  g_assert_cmpuint (stored->people, ==, 9);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/organisation-page/values", test_values, NULL);
  desk_add ("/organisation-page/settles", test_settles, NULL);
  desk_add ("/organisation-page/refused", test_refused, NULL);
  desk_add ("/organisation-page/order", test_order, NULL);
  desk_add ("/organisation-page/several", test_several, NULL);
  desk_add ("/organisation-page/new", test_new, NULL);
  desk_add ("/organisation-page/failing-store", test_failing_store, NULL);

  return desk_run ();
}
