/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing is cut: every scene in the smallest window at the largest text, in each language, with the longest texts. */
#include "cut-eyes.h"
#include "stage-kiosk.h"

#include "app/text-size.h"
#include "base/catalog.h"

#include <string.h>

#define LONG_NAME "特定非営利活動法人 北関東広域中小企業情報セキュリティ推進連絡協議会 " \
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
#define LONG_COMMENT LONG_NAME "。\n" LONG_NAME "、https://example.org/" LONG_NAME

/* At every size that one can choose, the way one chooses it: while the page shows. */
static void
look_at_sizes (GtkWidget  *shown,
               const char *name,
               gpointer    data)
{
  for (int percent = TENKEN_TEXT_SIZE_USUAL, before = 0; percent != before; percent = tenken_text_size_step (before, 1))
    {
      g_autofree char *scene = g_strdup_printf ("%s at %d %%", name, percent);

      stage_set_text_size ((guint) percent);
      desk_wait_frame (shown);
      desk_wait_frame (shown);
      cut_look (shown, scene, data);
      before = percent;
    }
  stage_set_text_size (TENKEN_TEXT_SIZE_USUAL);
  desk_wait_frame (shown);
}

static void
assert_none (const GPtrArray *faults)
{
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (faults, i));
  if (faults->len > 0)
    g_test_fail_printf ("%u things are cut", faults->len);
}

static void
test_scenes (Desk          *desk,
             gconstpointer  language)
{
  g_autoptr (GPtrArray) checklists = tenken_session_list_checklists (desk->session);
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  const char *usual = tenken_session_get_chosen (desk->session)->id;

  tenken_catalog_switch (language);
  stage_set_text_size (200);
  for (guint i = 0; i < checklists->len; i++)
    {
      const TenkenChecklist *checklist = g_ptr_array_index (checklists, i);
      Stage stage = stage_fill (desk, checklist->id, LONG_NAME, LONG_COMMENT);
      GtkWidget *window = stage_open_window (&stage, CUT_WIDTH, CUT_HEIGHT);

      /* Other checklists have other questions; the other pages are the same. */
      stage.number = stage_longest_question (&stage, language);
      stage_each (&stage, window, strcmp (checklist->id, usual) == 0 ? NULL : "question", cut_look, faults);
      desk_assert_goes (GTK_WINDOW (window), NULL);
      stage_each_kiosk (&stage, strcmp (checklist->id, usual) == 0 ? NULL : "question", cut_look, faults);
    }
  stage_set_text_size (100);

  assert_none (faults);
}

/* Nobody has answered anything yet. */
static void
test_first (Desk          *desk,
            gconstpointer  language)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  Stage stage = { .desk = desk };
  GtkWidget *window;

  tenken_catalog_switch (language);
  stage_set_text_size (200);
  window = stage_open_window (&stage, CUT_WIDTH, CUT_HEIGHT);
  stage_each (&stage, window, NULL, cut_look, faults);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  stage_set_text_size (100);

  assert_none (faults);
}

static void
test_sizes (Desk          *desk,
            gconstpointer  language)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  Stage stage;
  GtkWidget *window;

  tenken_catalog_switch (language);
  stage = stage_fill (desk, tenken_session_get_chosen (desk->session)->id, LONG_NAME, LONG_COMMENT);
  window = stage_open_window (&stage, CUT_WIDTH, CUT_HEIGHT);
  stage.number = stage_longest_question (&stage, language);
  stage_each (&stage, window, NULL, look_at_sizes, faults);
  desk_assert_goes (GTK_WINDOW (window), NULL);

  assert_none (faults);
}

static GtkWidget *
make_label (const char         *text,
            PangoEllipsizeMode  mode)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), mode);

  return label;
}

/* A page that is wider than the window and says nothing of it. */
static GtkWidget *
make_wide (void)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), make_label (LONG_COMMENT, PANGO_ELLIPSIZE_NONE));

  return scroller;
}

static GtkWidget *
make_ellipsized (void)
{
  return make_label (LONG_COMMENT, PANGO_ELLIPSIZE_END);
}

static GtkWidget *
make_overlapping (void)
{
  GtkWidget *fixed = gtk_fixed_new ();

  gtk_fixed_put (GTK_FIXED (fixed), make_label ("one", PANGO_ELLIPSIZE_NONE), 10, 10);
  gtk_fixed_put (GTK_FIXED (fixed), make_label ("two", PANGO_ELLIPSIZE_NONE), 14, 14);

  return fixed;
}

static GtkWidget *
make_tall (void)
{
  GtkWidget *button = gtk_button_new_with_label ("tall");

  gtk_widget_set_size_request (button, -1, CUT_HEIGHT + 1);

  return button;
}

/* What does not scroll and gets too little. */
static GtkWidget *
make_clipped (void)
{
  GtkWidget *fixed = gtk_fixed_new ();
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *small = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_fixed_put (GTK_FIXED (fixed), make_label ("one\ntwo\nthree\nfour", PANGO_ELLIPSIZE_NONE), 0, 0);
  gtk_widget_set_size_request (small, 60, 20);
  gtk_widget_set_valign (overlay, GTK_ALIGN_START);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), small);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), fixed);
  gtk_overlay_set_clip_overlay (GTK_OVERLAY (overlay), fixed, TRUE);

  return overlay;
}

typedef struct {
  const char *name;
  GtkWidget *(*make) (void);
  const char *said;
} Plant;

static const Plant plants[] = {
  { "wide", make_wide, "reaches from" },
  { "ellipsized", make_ellipsized, "ends in" },
  { "overlapping", make_overlapping, "lies on" },
  { "clipped", make_clipped, "reaches down" },
  { "tall", make_tall, "cannot be smaller" },
};

/* What is cut on purpose is found. */
static void
test_plant (Desk          *desk,
            gconstpointer  data)
{
  const Plant *plant = data;
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  GtkWindow *window = desk_show (plant->make (), 400, 300);
  gboolean found = FALSE;

  cut_look (GTK_WIDGET (window), plant->name, faults);
  for (guint i = 0; i < faults->len; i++)
    found = found || strstr (g_ptr_array_index (faults, i), plant->said) != NULL;
  g_assert_true (found);
  gtk_window_destroy (window);
}

int
main (int    argc,
      char **argv)
{
  static const char *const languages[] = { "ja", "ja-easy", "en" };

  desk_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (plants); i++)
    {
      g_autofree char *name = g_strconcat ("/cut/found/", plants[i].name, NULL);

      desk_add (name, test_plant, &plants[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *first = g_strconcat ("/cut/first/", languages[i], NULL);
      g_autofree char *sizes = g_strconcat ("/cut/sizes/", languages[i], NULL);
      g_autofree char *scenes = g_strconcat ("/cut/scenes/", languages[i], NULL);

      desk_add (first, test_first, languages[i]);
      desk_add (sizes, test_sizes, languages[i]);
      desk_add (scenes, test_scenes, languages[i]);
    }

  return desk_run ();
}
