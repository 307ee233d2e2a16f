/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/terms.h"

#include "base/catalog.h"
#include "checklist/glossary.h"

/* In characters; beside the name is a button. */
#define MEANING_WIDTH 36
#define NAME_WIDTH 28

typedef struct {
  char *language;
  GArray *places; /* of TenkenTermPlace, in the text that the label shows */
} Terms;

static void
terms_free (gpointer data)
{
  Terms *terms = data;

  g_free (terms->language);
  g_array_unref (terms->places);
  g_free (terms);
}

/* Where a term stands on the label, for the popover to point at. */
static GdkRectangle
locate (GtkLabel              *label,
        const TenkenTermPlace *place)
{
  PangoRectangle start, end;
  GdkRectangle area;
  int x, y;

  gtk_label_get_layout_offsets (label, &x, &y);
  pango_layout_index_to_pos (gtk_label_get_layout (label), (int) place->start, &start);
  pango_layout_index_to_pos (gtk_label_get_layout (label), (int) place->end, &end);

  area.x = x + start.x / PANGO_SCALE;
  area.y = y + start.y / PANGO_SCALE;
  /* A term that goes on in the next line is pointed at where it begins. */
  area.width = end.y == start.y ? (end.x - start.x) / PANGO_SCALE : start.width / PANGO_SCALE;
  area.height = start.height / PANGO_SCALE;

  return area;
}

static GtkWidget *
make_line (const char *text,
           const char *css_class)
{
  GtkWidget *line = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (line), 0);
  gtk_label_set_wrap (GTK_LABEL (line), TRUE);
  /* Both, or the popover is measured for lines longer than those that are drawn, and cuts the last. */
  gtk_label_set_width_chars (GTK_LABEL (line), MEANING_WIDTH);
  gtk_label_set_max_width_chars (GTK_LABEL (line), MEANING_WIDTH);
  gtk_widget_add_css_class (line, css_class);

  return line;
}

static char *
describe_name (const TenkenTerm *term,
               const char       *language)
{
  const char *name = tenken_text_get (term->name, language);

  /* Readings help only where one can stumble. */
  if (!g_str_has_prefix (language, "ja") || term->reading == NULL || g_str_equal (term->reading, name))
    return g_strdup (name);

  return g_strdup_printf ("%s（%s）", name, term->reading);
}

/* The label goes while its popover is open. */
static void
drop_cb (GtkWidget *popover)
{
  if (gtk_widget_get_parent (popover) == NULL)
    return;

  gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_widget_unparent (popover);
}

static gboolean
drop_later_cb (gpointer popover)
{
  drop_cb (popover);

  return G_SOURCE_REMOVE;
}

/* GTK is not yet done with a popover that closes. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, drop_later_cb, g_object_ref (popover), g_object_unref);
}

static void
popdown_cb (GtkWidget *head)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (head, GTK_TYPE_POPOVER)));
}

/* By touch nobody finds out that a tap beside it closes it as well. */
static GtkWidget *
make_head (const char *name)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *line = make_line (name, "section");
  GtkWidget *close = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_label_set_width_chars (GTK_LABEL (line), NAME_WIDTH);
  gtk_label_set_max_width_chars (GTK_LABEL (line), NAME_WIDTH);
  gtk_widget_set_hexpand (line, TRUE);
  gtk_widget_set_valign (close, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (close, _("Close"));
  /* For the hand: keys have Escape. With the focus in the popover, GTK 4.8's label asks for the window's focus when the
   * page under it becomes insensitive, and there is none. */
  gtk_widget_set_focusable (close, FALSE);
  gtk_widget_add_css_class (close, "flat");
  gtk_widget_add_css_class (close, "circular");
  gtk_widget_add_css_class (close, "term-close");
  gtk_box_append (GTK_BOX (head), line);
  gtk_box_append (GTK_BOX (head), close);
  g_signal_connect_swapped (close, "clicked", G_CALLBACK (popdown_cb), head);

  return head;
}

static void
open_popover (GtkLabel              *label,
              const TenkenTermPlace *place,
              const char            *language)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  g_autofree char *name = describe_name (place->term, language);
  GdkRectangle area = locate (label, place);

  gtk_box_append (GTK_BOX (box), make_head (name));
  gtk_box_append (GTK_BOX (box), make_line (tenken_text_get (place->term->meaning, language), "meaning"));
  gtk_widget_add_css_class (box, "term");
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &area);
  gtk_widget_set_parent (popover, GTK_WIDGET (label));
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (label, "destroy", G_CALLBACK (drop_cb), popover, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static gboolean
activate_link_cb (GtkLabel   *label,
                  const char *id,
                  gpointer    data)
{
  const Terms *terms = g_object_get_data (G_OBJECT (label), "tenken-terms");

  for (guint i = 0; i < terms->places->len; i++)
    {
      const TenkenTermPlace *place = &g_array_index (terms->places, TenkenTermPlace, i);

      if (g_str_equal (place->term->id, id))
        open_popover (label, place, terms->language);
    }

  /* Never handed on: nothing here leads out of the program. */
  return TRUE;
}

static char *
mark_up (const char   *text,
         const GArray *places)
{
  GString *markup = g_string_new (NULL);
  gsize done = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const TenkenTermPlace *place = &g_array_index (places, TenkenTermPlace, i);
      g_autofree char *before = g_markup_escape_text (text + done, (gssize) (place->start - done));
      g_autofree char *inside = g_markup_escape_text (text + place->start, (gssize) (place->end - place->start));

      g_string_append_printf (markup, "%s<a href=\"%s\">%s</a>", before, place->term->id, inside);
      done = place->end;
    }

  {
    g_autofree char *rest = g_markup_escape_text (text + done, -1);

    g_string_append (markup, rest);
  }

  return g_string_free (markup, FALSE);
}

void
tenken_terms_show (GtkLabel   *label,
                   const char *text,
                   const char *language)
{
  Terms *terms = g_new0 (Terms, 1);
  g_autofree char *markup = NULL;

  terms->language = g_strdup (language);
  terms->places = tenken_glossary_search (tenken_glossary_get (), text, language);
  markup = mark_up (text, terms->places);

  if (g_object_get_data (G_OBJECT (label), "tenken-terms") == NULL)
    g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  g_object_set_data_full (G_OBJECT (label), "tenken-terms", terms, terms_free);
  gtk_label_set_markup (label, markup);
}
