/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing is cut: every scene in the smallest window at the largest text, in each language, with the longest texts. */
#include "stage-kiosk.h"

#include "app/chart.h"
#include "app/text-size.h"
#include "base/catalog.h"

#include <math.h>
#include <string.h>

#define WIDTH 1024
#define HEIGHT 700
#define ROUNDING 1.5f

#define LONG_NAME "特定非営利活動法人 北関東広域中小企業情報セキュリティ推進連絡協議会 " \
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
#define LONG_COMMENT LONG_NAME "。\n" LONG_NAME "、https://example.org/" LONG_NAME

/* What may end in "…": the name of a type that it is in, or its own in the .ui file, and why. */
static const struct {
  const char *name;
  const char *why;
} allowed[] = {
  { "AdwWindowTitle", "a header bar has one line; the page says the same in full" },
  { "firm", "the start page's heading; the page of organisations says the name in full" },
};

typedef struct {
  GtkWidget *window;
  const char *scene;
  GPtrArray *faults;
} Look;

static void G_GNUC_PRINTF (3, 4)
add_fault (const Look *look,
           GtkWidget  *widget,
           const char *format,
           ...)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  g_autofree char *what = NULL;
  g_autofree char *said = GTK_IS_LABEL (widget) ? g_utf8_substring (gtk_label_get_text (GTK_LABEL (widget)), 0,
                                                                    MIN (40, g_utf8_strlen (gtk_label_get_text (GTK_LABEL (widget)), -1)))
                                                : NULL;
  g_autofree char *fault = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  fault = g_strdup_printf ("%s %s “%s” %s", G_OBJECT_TYPE_NAME (widget), id != NULL ? id : "", said != NULL ? said : "",
                           what);

  /* Said once, though it be so in many scenes. */
  for (guint i = 0; i < look->faults->len; i++)
    if (g_str_has_suffix (g_ptr_array_index (look->faults, i), fault))
      return;
  g_ptr_array_add (look->faults, g_strdup_printf ("%s: %s", look->scene, fault));
}

/* Or what its tooltip says in full. */
static gboolean
says_all (GtkWidget *label)
{
  const char *text = gtk_label_get_text (GTK_LABEL (label));

  for (GtkWidget *widget = label; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_get_tooltip_text (widget) != NULL && strstr (gtk_widget_get_tooltip_text (widget), text) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
may_end_early (GtkWidget *label)
{
  if (says_all (label))
    return TRUE;

  for (GtkWidget *widget = label; widget != NULL; widget = gtk_widget_get_parent (widget))
    for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
      if (strcmp (G_OBJECT_TYPE_NAME (widget), allowed[i].name) == 0
          || g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), allowed[i].name) == 0)
        return TRUE;

  return FALSE;
}

/* The text as it is laid out has room in the widget. */
static void
check_label (const Look *look,
             GtkLabel   *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  GtkWidget *widget = GTK_WIDGET (label);
  PangoRectangle box;

  if (pango_layout_is_ellipsized (layout))
    {
      if (!may_end_early (widget))
        add_fault (look, widget, "ends in “…” on line %d", pango_layout_get_line_count (layout));
      return;
    }

  pango_layout_get_pixel_extents (layout, NULL, &box);
  if ((float) box.width > (float) gtk_widget_get_width (widget) + ROUNDING
      || (float) box.height > (float) gtk_widget_get_height (widget) + ROUNDING)
    add_fault (look, widget, "needs %d × %d and has %d × %d", box.width, box.height, gtk_widget_get_width (widget),
               gtk_widget_get_height (widget));
}

static gboolean
scrolls_down (GtkWidget *widget)
{
  GtkPolicyType policy;

  if (!GTK_IS_SCROLLED_WINDOW (widget))
    return FALSE;
  gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), NULL, &policy);

  return policy != GTK_POLICY_NEVER;
}

/* Whether something that reaches beyond @outer is wrong: a picture may lie on the edge of a card. */
static gboolean
bounds (GtkWidget *outer,
        GtkWidget *inner)
{
  return !TENKEN_IS_CHART (inner) || gtk_widget_get_overflow (outer) == GTK_OVERFLOW_HIDDEN;
}

/* It lies within all that it is in; downwards it may be scrolled to. */
static void
check_place (const Look *look,
             GtkWidget  *widget)
{
  GtkWidget *inner = widget; /* whose height counts */

  for (GtkWidget *outer = gtk_widget_get_parent (widget); outer != NULL && !GTK_IS_NATIVE (inner);
       outer = gtk_widget_get_parent (outer))
    {
      graphene_rect_t across, down, room;

      if (!gtk_widget_compute_bounds (widget, outer, &across) || !gtk_widget_compute_bounds (inner, outer, &down)
          || !gtk_widget_compute_bounds (outer, outer, &room))
        return;
      if (bounds (outer, widget)
          && (across.origin.x < room.origin.x - ROUNDING
              || across.origin.x + across.size.width > room.origin.x + room.size.width + ROUNDING))
        {
          add_fault (look, widget, "reaches from %.0f to %.0f in a %s from %.0f to %.0f", across.origin.x,
                     across.origin.x + across.size.width, G_OBJECT_TYPE_NAME (outer), room.origin.x,
                     room.origin.x + room.size.width);
          return;
        }
      if (scrolls_down (outer))
        {
          inner = outer;
        }
      else if (!GTK_IS_SCROLLABLE (outer) && bounds (outer, widget)
               && (down.origin.y < room.origin.y - ROUNDING
                   || down.origin.y + down.size.height > room.origin.y + room.size.height + ROUNDING))
        {
          add_fault (look, widget, "reaches down from %.0f to %.0f in a %s of %.0f", down.origin.y,
                     down.origin.y + down.size.height, G_OBJECT_TYPE_NAME (outer), room.size.height);
          return;
        }
      if (GTK_IS_NATIVE (outer))
        return;
    }
}

/* No two texts lie on each other. */
static void
check_overlaps (const Look *look,
                GPtrArray  *labels)
{
  for (guint i = 0; i < labels->len; i++)
    for (guint j = i + 1; j < labels->len; j++)
      {
        GtkWidget *a = g_ptr_array_index (labels, i), *b = g_ptr_array_index (labels, j);
        graphene_rect_t box_a, box_b, both;

        if (gtk_widget_get_native (a) == gtk_widget_get_native (b) && gtk_widget_compute_bounds (a, look->window, &box_a)
            && gtk_widget_compute_bounds (b, look->window, &box_b) && graphene_rect_intersection (&box_a, &box_b, &both)
            && both.size.width > 2 && both.size.height > 2
            && gtk_widget_get_ancestor (a, GTK_TYPE_SCROLLED_WINDOW) == gtk_widget_get_ancestor (b, GTK_TYPE_SCROLLED_WINDOW))
          add_fault (look, a, "lies on “%s”", gtk_label_get_text (GTK_LABEL (b)));
      }
}

static void
check_window (const Look *look)
{
  int width, height;

  gtk_widget_measure (look->window, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (look->window, GTK_ORIENTATION_VERTICAL, WIDTH, &height, NULL, NULL, NULL);
  if (width > WIDTH || height > HEIGHT)
    add_fault (look, look->window, "cannot be smaller than %d × %d", width, height);
}

static void
look_at (GtkWidget  *shown,
         const char *name,
         gpointer    data)
{
  const Look look = { shown, name, data };
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  GtkWidget *widget;

  check_window (&look);
  for (guint i = 0; (widget = desk_find (shown, GTK_TYPE_WIDGET, i)) != NULL; i++)
    {
      if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
        {
          check_label (&look, GTK_LABEL (widget));
          g_ptr_array_add (labels, widget);
        }
      if (GTK_IS_LABEL (widget) || GTK_IS_BUTTON (widget) || GTK_IS_TEXT (widget) || GTK_IS_IMAGE (widget)
          || GTK_IS_PICTURE (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_PROGRESS_BAR (widget) || TENKEN_IS_CHART (widget))
        check_place (&look, widget);
    }
  check_overlaps (&look, labels);
}

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
      look_at (shown, scene, data);
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
      GtkWidget *window = stage_open_window (&stage, WIDTH, HEIGHT);

      /* Other checklists have other questions; the other pages are the same. */
      stage.number = stage_longest_question (&stage, language);
      stage_each (&stage, window, strcmp (checklist->id, usual) == 0 ? NULL : "question", look_at, faults);
      desk_assert_goes (GTK_WINDOW (window), NULL);
      stage_each_kiosk (&stage, strcmp (checklist->id, usual) == 0 ? NULL : "question", look_at, faults);
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
  window = stage_open_window (&stage, WIDTH, HEIGHT);
  stage_each (&stage, window, NULL, look_at, faults);
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
  window = stage_open_window (&stage, WIDTH, HEIGHT);
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

  gtk_widget_set_size_request (button, -1, HEIGHT + 1);

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

  look_at (GTK_WIDGET (window), plant->name, faults);
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
