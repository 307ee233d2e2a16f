/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures of every scene, for eyes: ./dev shots. Arguments: FOLDER LANGUAGE [NAME]. */
#include "stage-kiosk.h"

#include "base/catalog.h"

#include <string.h>

typedef struct {
  const char *folder;
  const char *language;
  const char *only;   /* (nullable) */
  const char *suffix; /* of the names */
} Shots;

/* The window's size and the size of text in percent. */
typedef struct {
  int width;
  int height;
  guint text;
  gboolean dark_too;
} Format;

static const Format formats[] = {
  { 1024, 700, 100, TRUE },
  { 1920, 1080, 100, TRUE },
  { 1024, 700, 200, FALSE },
};

static void
save (GtkWidget    *shown,
      const char   *name,
      const Format *format,
      const char   *scheme,
      const char   *end,
      const Shots  *shots)
{
  g_autofree char *file = g_strdup_printf ("%s%s-%s-%s-%dx%d%s%s.png", name, shots->suffix, shots->language, scheme,
                                           format->width, format->height, format->text > 100 ? "-200" : "", end);
  g_autofree char *path = g_build_filename (shots->folder, file, NULL);
  g_autoptr (GdkTexture) texture = stage_paint (shown);

  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s cannot be written", path);
}

/* Scrolls all that scrolls to its end or back; returns whether there is more than one sees. */
static gboolean
scroll (GtkWidget *shown,
        gboolean   down)
{
  GtkWidget *scroller;
  gboolean more = FALSE;

  for (guint i = 0; (scroller = desk_find (shown, GTK_TYPE_SCROLLED_WINDOW, i)) != NULL; i++)
    {
      GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

      more = more || gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment);
      gtk_adjustment_set_value (adjustment, down ? gtk_adjustment_get_upper (adjustment) : 0);
    }

  return more;
}

static void
shoot_format (GtkWidget    *shown,
              const char   *name,
              const Format *format,
              const Shots  *shots)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  static const char *const schemes[] = { "light", "dark" };

  for (int dark = 0; dark <= format->dark_too; dark++)
    {
      adw_style_manager_set_color_scheme (manager, dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
      desk_wait_frame (shown);
      desk_wait_frame (shown);
      save (shown, name, format, schemes[dark], "", shots);
    }

  if (scroll (shown, TRUE))
    {
      adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
      desk_wait_frame (shown);
      desk_wait_frame (shown);
      save (shown, name, format, schemes[0], "-end", shots);
      scroll (shown, FALSE);
    }
}

static void
shoot (GtkWidget  *shown,
       const char *name,
       gpointer    data)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      const Format *format = &formats[i];

      /* A menu looks the same in any window, and a dialog has a size of its own. */
      if (format->width > 1024
          && (strstr (name, "-menu") != NULL || gtk_window_get_transient_for (GTK_WINDOW (shown)) != NULL))
        continue;

      if (gtk_window_get_transient_for (GTK_WINDOW (shown)) == NULL)
        gtk_window_set_default_size (GTK_WINDOW (shown), format->width, format->height);
      /* In a high window the kiosk makes its own texts larger. */
      stage_settle (shown);
      if (format->text != 100)
        stage_set_text_size (format->text);
      shoot_format (shown, name, format, data);
      if (format->text != 100)
        stage_set_text_size (100);
    }
}

static void
make_shots (Desk          *desk,
            gconstpointer  data)
{
  Shots shots = *(const Shots *) data;
  Stage stage = { .desk = desk };
  GtkWidget *window;
  gboolean english = strcmp (shots.language, "en") == 0;

  /* As a click on the switch does, so that the switch says so too. */
  g_action_group_activate_action (G_ACTION_GROUP (desk_application ()), "language",
                                  g_variant_new_string (shots.language));
  g_assert_cmpstr (tenken_catalog_language (), ==, shots.language);

  window = stage_open_window (&stage, 1024, 700);
  shots.suffix = "-first";
  stage_each (&stage, window, shots.only, shoot, &shots);
  desk_assert_goes (GTK_WINDOW (window), NULL);

  stage = stage_fill (desk, "ipa-self-check", english ? "Yamada Works Ltd." : "株式会社 山田製作所",
                      english ? "The cabinet in the office; Ms Sato has the key."
                              : "事務所の棚に保管。鍵は佐藤さんが持っている。");
  window = stage_open_window (&stage, 1024, 700);
  shots.suffix = "";
  stage_each (&stage, window, shots.only, shoot, &shots);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  stage_each_kiosk (&stage, shots.only, shoot, &shots);
}

int
main (int    argc,
      char **argv)
{
  Shots shots = { 0 };

  desk_init (&argc, &argv);
  if (argc < 3)
    g_error ("usage: shots FOLDER LANGUAGE [NAME]");
  shots.folder = argv[1];
  shots.language = argv[2];
  shots.only = argc > 3 ? argv[3] : NULL;
  g_mkdir_with_parents (shots.folder, 0755);

  desk_add ("/shots", make_shots, &shots);

  return desk_run ();
}
