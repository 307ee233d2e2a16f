/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of a list asks for the height that it needs, whatever stands in it and however large the text is. */
#include "window-fixture.h"

#include "app/row.h"
#include "app/text-size.h"

#define WIDE (1 << 20)

/* GTK measures a row without a width first, and complains where a wide one then needs more: it is one pixel for words of
 * different size and script side by side. */
static void
assert_enough (GtkWidget *widget)
{
  int least, wide;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, WIDE, &wide, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  if (least < wide)
    g_error ("%s %s: %d without a width, %d in a wide place", G_OBJECT_TYPE_NAME (widget),
             GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "", least, wide);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      assert_enough (child);
}

static void
test_height (Desk          *desk,
             gconstpointer  data)
{
  static const char *const titles[] = { "Yamada", "山田製作所", "山田製作所k", "情報セキュリティ点検 25問", "👨‍👩‍👧‍👦 שלום ẫ̸̈́" };
  static const char *const values[] = { "", "56 of 100", "100点中56点", "Chosen", "選択中" };
  static const int sizes[] = { 100, 125, 150, 175, 200 };
  GtkWidget *box = gtk_list_box_new ();
  GtkWindow *window;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    for (guint j = 0; j < G_N_ELEMENTS (values); j++)
      gtk_list_box_append (GTK_LIST_BOX (box),
                           tenken_row_new_for_box (tenken_item_new (i, g_strdup (titles[i]), g_strdup (titles[1]),
                                                                    g_strdup (values[j])), NULL));
  window = desk_show (box, 600, 700);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      tenken_text_size_apply (sizes[i]);
      desk_wait_frame (box);
      assert_enough (box);
    }
  tenken_text_size_apply (100);

  desk_assert_goes (window, NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/row/height", test_height, NULL);

  return desk_run ();
}
