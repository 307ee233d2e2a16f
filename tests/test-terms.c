/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that are explained: marked in the text, opened by a click or a key, gone with their page. */
#include "window-fixture.h"

#include "app/terms.h"

#include <string.h>

static GtkWidget *
make_label (const char *text,
            const char *language)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  tenken_terms_show (GTK_LABEL (label), text, language);

  return label;
}

static gboolean
activate (GtkWidget  *label,
          const char *id)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (label, "activate-link", id, &handled);

  return handled;
}

static gboolean
is_open (gpointer label)
{
  GtkWidget *popover = desk_find (label, GTK_TYPE_POPOVER, 0);

  return popover != NULL && gtk_widget_get_mapped (popover);
}

static gboolean
is_closed (gpointer label)
{
  return desk_find (label, GTK_TYPE_POPOVER, 0) == NULL;
}

static void
test_marks (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *label = make_label ("<b>ルーター</b> & ランサムウェア、またルーター", "ja");
  GtkWindow *window = desk_show (label, 600, 200);

  /* the text is as it was, whatever signs stand in it, and each term is marked once */
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "<b>ルーター</b> & ランサムウェア、またルーター");
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (label)), "<a href=\"router\">ルーター</a>"));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (label)), "<a href=\"ransomware\">ランサムウェア</a>"));
  g_assert_null (strstr (strstr (gtk_label_get_label (GTK_LABEL (label)), "router") + 1, "router"));

  /* another question comes with other words */
  tenken_terms_show (GTK_LABEL (label), "Nothing to explain", "en");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, "Nothing to explain");

  desk_assert_goes (window, NULL);
}

static void
test_popover (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *label = make_label ("An attack with ransomware by way of the router", "en");
  GtkWindow *window = desk_show (label, 600, 300);
  GtkWidget *popover;

  /* handled here in any case: no link leads out of the program */
  g_assert_true (activate (label, "https://example.invalid/"));
  g_assert_null (desk_find (label, GTK_TYPE_POPOVER, 0));

  g_assert_true (activate (label, "ransomware"));
  desk_wait_for (is_open, label);
  popover = desk_find (label, GTK_TYPE_POPOVER, 0);
  g_assert_nonnull (popover);
  g_assert_true (desk_reads (popover, "ransomware"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  desk_wait_for (is_closed, label);

  /* a button for whoever looks for one */
  g_assert_true (activate (label, "router"));
  desk_wait_for (is_open, label);
  desk_click (desk_find (desk_find (label, GTK_TYPE_POPOVER, 0), GTK_TYPE_BUTTON, 0));
  desk_wait_for (is_closed, label);

  /* open while its page goes */
  g_assert_true (activate (label, "router"));
  desk_wait_for (is_open, label);
  desk_assert_goes (window, NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/terms/marks", test_marks, NULL);
  desk_add ("/terms/popover", test_popover, NULL);

  return desk_run ();
}
