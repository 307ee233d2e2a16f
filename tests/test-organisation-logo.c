/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The firm's logo: a picture that will not do is refused with its reason. */
#include "organisation-hands.h"

#include "app/logo-row.h"

#include <string.h>

static char *
make_file (Desk       *desk,
           const char *name,
           const char *contents,
           gsize       length)
{
  char *path = g_build_filename (desk->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, (gssize) length, &error);
  g_assert_no_error (error);

  return path;
}

/* A picture that will not do is refused with its reason; the one before stays. */
static void
test_logo_refused (Desk          *desk,
                   gconstpointer  data)
{
  g_autofree char *good = organisation_picture (desk, "jpeg", 40, 80);
  g_autofree char *wide = organisation_picture (desk, "png", 4001, 2);
  g_autofree char *svg = make_file (desk, "logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", 41);
  g_autofree char *named = make_file (desk, "text.png", "This is <b>no</b> picture.", 26);
  g_autofree char *cut = NULL;
  g_autofree char *large = NULL;
  g_autofree char *missing = g_build_filename (desk->folder, "missing.png", NULL);
  g_autofree char *bytes = NULL;
  g_autofree char *zeros = g_malloc0 ((2 << 20) + 1);
  g_autoptr (TenkenOrganisation) stored = NULL;
  g_autoptr (GBytes) kept = NULL;
  GtkWidget *window, *page;
  TenkenLogoRow *row;
  gsize length;

  g_assert_true (g_file_get_contents (good, &bytes, &length, NULL));
  kept = g_bytes_new (bytes, length);
  cut = make_file (desk, "cut.jpeg", bytes, 30);
  memcpy (zeros, bytes, length);
  large = make_file (desk, "large.jpeg", zeros, (2 << 20) + 1);

  g_assert_true (tenken_session_begin (desk->session, FIRM));
  page = organisation_open (desk, &window);
  row = TENKEN_LOGO_ROW (desk_find (page, TENKEN_TYPE_LOGO_ROW, 0));
  tenken_logo_row_take_file (row, good);
  {
    const struct {
      const char *path, *reason;
    } cases[] = {
      { wide, "larger than 4000 × 4000 pixels" },
      { svg, "“logo.svg” is neither a PNG nor a JPEG picture" },
      { named, "“text.png” is neither a PNG nor a JPEG picture" },
      { cut, "“cut.jpeg” is damaged" },
      { large, "“large.jpeg” has more than 2 MB" },
      { missing, "There is no file" },
    };

    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        tenken_logo_row_take_file (row, cases[i].path);
        g_test_message ("%s", adw_action_row_get_subtitle (ADW_ACTION_ROW (row)));
        g_assert_true (desk_reads (GTK_WIDGET (row), cases[i].reason));
        g_assert_true (g_bytes_equal (tenken_logo_row_get_logo (row), kept));
      }
  }

  /* A good one takes the sentence away. */
  tenken_logo_row_take_file (row, good);
  g_assert_true (desk_reads (GTK_WIDGET (row), "at most 2 MB"));
  stored = organisation_load (desk, FIRM);
  g_assert_true (g_bytes_equal (stored->logo, kept));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/organisation-logo/logo-refused", test_logo_refused, NULL);

  return desk_run ();
}
