/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one list with details: side by side, one instead of the other, searching, and items that change under it. */
#include "widget-makers.h"
#include "window-hands.h"
#include "window-input.h"

#include "app/list-detail.h"
#include "app/row.h"

typedef struct {
  TenkenListDetail *list_detail;
  GtkWindow *window;
  GtkWidget *button; /* the details */
  guint n_told;
} Shown;

static void
picked_cb (Shown *shown)
{
  TenkenItem *item = tenken_list_detail_get_picked (shown->list_detail);

  gtk_button_set_label (GTK_BUTTON (shown->button), item != NULL ? item->title : "-");
  shown->n_told++;
}

static void
fill (Shown *shown,
      guint  n)
{
  g_autoptr (GPtrArray) items = widget_items (n);

  tenken_list_detail_set_items (shown->list_detail, items);
}

static Shown
show (int width)
{
  Shown shown = { .button = gtk_button_new () };

  shown.list_detail = g_object_new (TENKEN_TYPE_LIST_DETAIL, "detail", shown.button, "label", "Things",
                                    "empty-title", "No things yet", NULL);
  shown.window = desk_show (GTK_WIDGET (shown.list_detail), width, 600);

  return shown;
}

#define CONNECT(shown) g_signal_connect_swapped (shown.list_detail, "picked", G_CALLBACK (picked_cb), &shown)

static const char *
get_details (Shown *shown)
{
  return gtk_button_get_label (GTK_BUTTON (shown->button));
}

static gboolean
sees (Shown *shown,
      GType  type)
{
  return desk_find (GTK_WIDGET (shown->list_detail), type, 0) != NULL;
}

static gboolean
sees_details (Shown *shown)
{
  return gtk_widget_get_mapped (shown->button);
}

static GtkListView *
get_list (Shown *shown)
{
  return GTK_LIST_VIEW (desk_find (GTK_WIDGET (shown->list_detail), GTK_TYPE_LIST_VIEW, 0));
}

static guint
count_listed (Shown *shown)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (get_list (shown))));
}

static void
select_row (Shown *shown,
            guint  place)
{
  gtk_selection_model_select_item (gtk_list_view_get_model (get_list (shown)), place, TRUE);
}

/* As Enter or a click does it. */
static void
activate_row (Shown *shown,
              guint  place)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_list (shown)), "list.activate-item", "u", place));
}

static GtkWidget *
get_focus (Shown *shown)
{
  return gtk_window_get_focus (shown->window);
}

static gboolean
is_in_list (gpointer data)
{
  GtkWidget *focus = get_focus (data);

  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_VIEW) != NULL;
}

static gboolean
is_in_details (gpointer data)
{
  return get_focus (data) == ((Shown *) data)->button;
}

static void
test_wide (Desk          *desk,
           gconstpointer  data)
{
  Shown shown = show (1000);
  graphene_rect_t list, details;

  CONNECT (shown);
  /* Nothing is said before one knows. */
  g_assert_false (desk_reads (GTK_WIDGET (shown.list_detail), "No things yet"));
  g_assert_false (sees_details (&shown));
  fill (&shown, 0);
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  /* Nothing there: that is said, and there is no empty list beside it. */
  g_assert_true (desk_reads (GTK_WIDGET (shown.list_detail), "No things yet"));
  g_assert_false (sees (&shown, GTK_TYPE_LIST_VIEW));

  fill (&shown, 5);
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  g_assert_false (desk_reads (GTK_WIDGET (shown.list_detail), "No things yet"));
  g_assert_cmpstr (get_details (&shown), ==, "Item 1");
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (get_list (&shown)), GTK_WIDGET (shown.window), &list));
  g_assert_true (gtk_widget_compute_bounds (shown.button, GTK_WIDGET (shown.window), &details));
  g_assert_cmpfloat (list.origin.x + list.size.width, <=, details.origin.x);

  /* A list as short as this needs no search, and there is nowhere to come back from. */
  g_assert_false (sees (&shown, GTK_TYPE_SEARCH_ENTRY));
  g_assert_false (desk_reads (GTK_WIDGET (shown.list_detail), "Back to the list"));
  g_assert_true (desk_reads (GTK_WIDGET (shown.list_detail), "First half"));
  g_assert_true (desk_reads (GTK_WIDGET (shown.list_detail), "Second half"));

  select_row (&shown, 3);
  g_assert_cmpstr (get_details (&shown), ==, "Item 4");
  g_assert_true (sees (&shown, GTK_TYPE_LIST_VIEW));

  tenken_list_detail_enter (shown.list_detail);
  g_assert_true (is_in_list (&shown));
  activate_row (&shown, 3);
  g_assert_true (is_in_details (&shown));
  g_assert_true (sees (&shown, GTK_TYPE_LIST_VIEW));
  desk_act (shown.button, "list-detail.back");
  g_assert_true (is_in_list (&shown));

  desk_assert_goes (shown.window, NULL);
}

static void
test_narrow (Desk          *desk,
             gconstpointer  data)
{
  Shown shown = show (400);
  guint told;

  CONNECT (shown);
  fill (&shown, 12);
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  g_assert_true (sees (&shown, GTK_TYPE_LIST_VIEW));
  g_assert_false (sees_details (&shown));

  /* Nobody makes details that nobody sees. */
  told = shown.n_told;
  select_row (&shown, 2);
  select_row (&shown, 7);
  g_assert_cmpuint (shown.n_told, ==, told);

  activate_row (&shown, 7);
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  g_assert_cmpstr (get_details (&shown), ==, "Item 8");
  g_assert_true (is_in_details (&shown));
  g_assert_false (sees (&shown, GTK_TYPE_LIST_VIEW));
  desk_click (desk_button (GTK_WIDGET (shown.list_detail), "Back to the list"));
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  g_assert_false (sees_details (&shown));
  g_assert_true (is_in_list (&shown));

  desk_assert_goes (shown.window, NULL);
}

/* Filled before it is shown, as pages are. */
static void
test_filled_first (Desk          *desk,
                   gconstpointer  data)
{
  static const int widths[] = { 1000, 400 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *list_detail = g_object_new (TENKEN_TYPE_LIST_DETAIL, "detail", gtk_label_new ("Details"), NULL);
      g_autoptr (GPtrArray) items = widget_items (5);
      GtkWindow *window;

      tenken_list_detail_set_items (TENKEN_LIST_DETAIL (list_detail), items);
      window = desk_show (list_detail, widths[i], 600);
      desk_wait_frame (list_detail);
      g_assert_true (desk_reads (list_detail, "Item 1"));
      g_assert_true (desk_reads (list_detail, "Details") == (widths[i] == 1000));
      g_assert_false (desk_reads (list_detail, "Back to the list"));
      desk_assert_goes (window, NULL);
    }
}

static gboolean
is_folded (gpointer data)
{
  return sees (data, GTK_TYPE_LIST_VIEW) != sees_details (data);
}

static gboolean
is_unfolded (gpointer data)
{
  return !is_folded (data);
}

static gboolean
details_are_tenth (gpointer data)
{
  return g_strcmp0 (get_details (data), "Item 10") == 0;
}

static void
resize (Shown *shown,
        int    width)
{
  gtk_window_set_default_size (shown->window, width, 600);
  desk_wait_for (width < 700 ? is_folded : is_unfolded, shown);
}

/* A window is made narrow and wide again: whoever is in the details stays there, and nothing is out of date. */
static void
test_resize (Desk          *desk,
             gconstpointer  data)
{
  Shown shown = show (1000);

  CONNECT (shown);
  fill (&shown, 12);
  select_row (&shown, 4);
  gtk_widget_grab_focus (shown.button);
  resize (&shown, 400);
  g_assert_true (sees_details (&shown));
  g_assert_true (is_in_details (&shown));
  resize (&shown, 1000);

  tenken_list_detail_enter (shown.list_detail);
  resize (&shown, 400);
  g_assert_false (sees_details (&shown));
  select_row (&shown, 9);
  resize (&shown, 1000);
  desk_wait_for (details_are_tenth, &shown);

  desk_assert_goes (shown.window, NULL);
}

static gboolean
lists_one (gpointer data)
{
  return count_listed (data) == 1;
}

static void
test_search (Desk          *desk,
             gconstpointer  data)
{
  Shown shown = show (1000);
  GtkEditable *search;

  CONNECT (shown);
  fill (&shown, 30);
  desk_act (GTK_WIDGET (shown.list_detail), "list-detail.search");
  search = GTK_EDITABLE (desk_find (GTK_WIDGET (shown.list_detail), GTK_TYPE_SEARCH_ENTRY, 0));
  g_assert_true (gtk_widget_is_ancestor (get_focus (&shown), GTK_WIDGET (search)));

  /* Full width and capitals, as an input method leaves them; the words in any order. */
  gtk_editable_set_text (search, "ＡＢＯＵＴ ITEM 17");
  desk_wait_for (lists_one, &shown);
  g_assert_cmpstr (get_details (&shown), ==, "Item 17");
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  g_assert_true (desk_reads (GTK_WIDGET (get_list (&shown)), "Second half"));

  gtk_editable_set_text (search, "no such thing");
  desk_wait_reads (GTK_WIDGET (shown.list_detail), "Nothing in this list has these words.");
  g_assert_false (sees_details (&shown));

  /* What is asked for by name is shown, whatever somebody searched for. */
  tenken_list_detail_pick (shown.list_detail, 3);
  g_assert_cmpstr (get_details (&shown), ==, "Item 3");
  g_assert_true (sees_details (&shown));
  g_assert_cmpuint (count_listed (&shown), ==, 30);

  desk_assert_goes (shown.window, NULL);
}

static void
free_told (gpointer data)
{
  *(guint *) data += 1;
}

/* The items change: what is picked stays picked, what goes is followed by its neighbour. */
static void
test_changes (Desk          *desk,
              gconstpointer  data)
{
  Shown shown = show (1000);
  g_autoptr (GPtrArray) items = widget_items (20);
  guint n_freed = 0;
  TenkenItem *item;

  CONNECT (shown);
  fill (&shown, 20);
  select_row (&shown, 10);

  /* renamed, and about something else */
  item = g_ptr_array_index (items, 10);
  g_free (item->title);
  item->title = g_strdup ("Renamed");
  tenken_item_set_data (item, &n_freed, free_told);
  tenken_list_detail_set_items (shown.list_detail, items);
  g_assert_cmpstr (get_details (&shown), ==, "Renamed");
  g_assert_true (tenken_list_detail_get_picked (shown.list_detail)->data == &n_freed);
  g_assert_cmpuint (n_freed, ==, 0);

  /* some before it go */
  g_ptr_array_remove_range (items, 2, 3);
  tenken_list_detail_set_items (shown.list_detail, items);
  g_assert_cmpstr (get_details (&shown), ==, "Renamed");

  /* it goes itself, and comes back */
  item = g_object_ref (g_ptr_array_index (items, 7));
  g_assert_cmpstr (item->title, ==, "Renamed");
  g_ptr_array_remove_index (items, 7);
  tenken_list_detail_set_items (shown.list_detail, items);
  g_assert_cmpstr (get_details (&shown), ==, "Item 12");
  g_ptr_array_insert (items, 7, item);
  tenken_list_detail_set_items (shown.list_detail, items);
  g_assert_cmpstr (get_details (&shown), ==, "Item 12");
  tenken_list_detail_pick (shown.list_detail, 11);
  g_assert_cmpstr (get_details (&shown), ==, "Renamed");

  g_ptr_array_set_size (items, 0);
  tenken_list_detail_set_items (shown.list_detail, items);
  g_assert_cmpstr (get_details (&shown), ==, "-");
  g_assert_true (desk_reads (GTK_WIDGET (shown.list_detail), "No things yet"));

  desk_assert_goes (shown.window, NULL);
  g_assert_cmpuint (n_freed, ==, 1);
}

/* A long list makes as many rows as can be seen and a few more, not one for each item. */
static void
test_long (Desk          *desk,
           gconstpointer  data)
{
  Shown shown = show (1000);
  guint n_rows = 0;

  fill (&shown, 1000);
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  while (desk_find (GTK_WIDGET (shown.list_detail), TENKEN_TYPE_ROW, n_rows) != NULL)
    n_rows++;
  g_assert_cmpuint (n_rows, >=, 5);
  g_assert_cmpuint (n_rows, <=, 400);

  tenken_list_detail_pick (shown.list_detail, 900);
  desk_wait_frame (GTK_WIDGET (shown.list_detail));
  g_assert_true (desk_reads (GTK_WIDGET (get_list (&shown)), "Item 900"));

  desk_assert_goes (shown.window, NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/list-detail/wide", test_wide, NULL);
  desk_add ("/list-detail/narrow", test_narrow, NULL);
  desk_add ("/list-detail/filled-first", test_filled_first, NULL);
  desk_add ("/list-detail/resize", test_resize, NULL);
  desk_add ("/list-detail/search", test_search, NULL);
  desk_add ("/list-detail/changes", test_changes, NULL);
  desk_add ("/list-detail/long", test_long, NULL);

  return desk_run ();
}
