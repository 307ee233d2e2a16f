/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/view.h"

#include "app/view-place.h"
#include "app/view-scroll.h"

#include <adwaita.h>
#include <string.h>

/* What can be switched on and off by a person, as the name of a property; %NULL for anything else. */
static const char *
get_switch (GtkWidget *widget)
{
  if (GTK_IS_ACTIONABLE (widget) && gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) != NULL)
    return NULL;
  if (GTK_IS_TOGGLE_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget))
    return "active";
  if (GTK_IS_EXPANDER (widget) || ADW_IS_EXPANDER_ROW (widget))
    return "expanded";

  return NULL;
}

static gboolean
has_selection (GtkWidget *widget)
{
  return GTK_IS_DROP_DOWN (widget) || ADW_IS_COMBO_ROW (widget);
}

/* What is inside of these is theirs; the button in a menu button, say, would open its menu. */
static gboolean
is_closed (GtkWidget *widget)
{
  return GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget) || GTK_IS_COMBO_BOX (widget)
         || GTK_IS_TEXT_VIEW (widget) || ADW_IS_SPLIT_BUTTON (widget);
}

static GVariant *
save_text_view (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  g_autofree char *text = NULL;
  GtkTextIter start, end, cursor, bound;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  gtk_text_buffer_get_iter_at_mark (buffer, &bound, gtk_text_buffer_get_selection_bound (buffer));
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);

  return g_variant_new ("(sii)", text, gtk_text_iter_get_offset (&cursor), gtk_text_iter_get_offset (&bound));
}

static void
restore_text_view (GtkTextView *view,
                   GVariant    *state)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  g_autofree char *now = NULL;
  const char *text;
  int cursor, bound;
  GtkTextIter start, end;

  g_variant_get (state, "(&sii)", &text, &cursor, &bound);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  now = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  if (strcmp (now, text) != 0)
    gtk_text_buffer_set_text (buffer, text, -1);

  gtk_text_buffer_get_iter_at_offset (buffer, &start, cursor);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, bound);
  gtk_text_buffer_select_range (buffer, &start, &end);
}

static GVariant *
save_text (GtkText *text)
{
  int start, end;

  gtk_editable_get_selection_bounds (GTK_EDITABLE (text), &start, &end);

  return g_variant_new ("(sii)", gtk_editable_get_text (GTK_EDITABLE (text)),
                        gtk_editable_get_position (GTK_EDITABLE (text)), start != end ? start + end : -1);
}

static void
restore_text (GtkText  *text,
              GVariant *state)
{
  const char *string;
  int position, sum;

  g_variant_get (state, "(&sii)", &string, &position, &sum);
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (text)), string) != 0)
    gtk_editable_set_text (GTK_EDITABLE (text), string);

  /* The cursor is at one end of the selection. */
  gtk_editable_select_region (GTK_EDITABLE (text), sum >= 0 ? sum - position : position, position);
}

/* (transfer full) (nullable): the state of this one widget. */
static GVariant *
save_widget (GtkWidget *widget)
{
  const char *name = get_switch (widget);
  gboolean active;
  guint selected;

  if (name != NULL)
    {
      g_object_get (widget, name, &active, NULL);
      return g_variant_new_boolean (active);
    }
  if (has_selection (widget))
    {
      g_object_get (widget, "selected", &selected, NULL);
      return g_variant_new_uint32 (selected);
    }
  if (GTK_IS_TEXT_VIEW (widget) && gtk_text_view_get_editable (GTK_TEXT_VIEW (widget)))
    return save_text_view (GTK_TEXT_VIEW (widget));
  if (GTK_IS_TEXT (widget) && gtk_text_get_visibility (GTK_TEXT (widget)))
    return save_text (GTK_TEXT (widget));
  if (GTK_IS_STACK (widget) && gtk_stack_get_visible_child_name (GTK_STACK (widget)) != NULL)
    return g_variant_new_string (gtk_stack_get_visible_child_name (GTK_STACK (widget)));
  if (GTK_IS_SCROLLED_WINDOW (widget))
    return tenken_view_save_scroll (GTK_SCROLLED_WINDOW (widget));

  return NULL;
}

static void
restore_selection (GtkWidget *widget,
                   guint      selected)
{
  g_autoptr (GListModel) model = NULL;

  /* A list that is filled later has not that place yet. */
  g_object_get (widget, "model", &model, NULL);
  if (model != NULL && selected < g_list_model_get_n_items (model))
    g_object_set (widget, "selected", selected, NULL);
}

static void
restore_widget (GtkWidget *widget,
                GVariant  *state)
{
  const char *name = get_switch (widget);
  gboolean active;

  if (name != NULL && g_variant_is_of_type (state, G_VARIANT_TYPE_BOOLEAN))
    {
      g_object_get (widget, name, &active, NULL);
      if (active != g_variant_get_boolean (state))
        g_object_set (widget, name, !active, NULL);
    }
  else if (has_selection (widget) && g_variant_is_of_type (state, G_VARIANT_TYPE_UINT32))
    restore_selection (widget, g_variant_get_uint32 (state));
  else if (GTK_IS_TEXT_VIEW (widget) && g_variant_is_of_type (state, G_VARIANT_TYPE ("(sii)")))
    restore_text_view (GTK_TEXT_VIEW (widget), state);
  else if (GTK_IS_TEXT (widget) && g_variant_is_of_type (state, G_VARIANT_TYPE ("(sii)")))
    restore_text (GTK_TEXT (widget), state);
  else if (GTK_IS_STACK (widget) && g_variant_is_of_type (state, G_VARIANT_TYPE_STRING)
           && gtk_stack_get_child_by_name (GTK_STACK (widget), g_variant_get_string (state, NULL)) != NULL)
    gtk_stack_set_visible_child_name (GTK_STACK (widget), g_variant_get_string (state, NULL));
  else if (GTK_IS_SCROLLED_WINDOW (widget))
    tenken_view_restore_scroll (GTK_SCROLLED_WINDOW (widget), state);
}

static void
save_tree (GVariantBuilder *states,
           GtkWidget       *root,
           GtkWidget       *widget)
{
  g_autoptr (GVariant) state = save_widget (widget);

  if (state != NULL)
    {
      g_autofree char *place = tenken_view_name_place (root, widget);

      g_variant_builder_add (states, "(sv)", place, g_variant_ref_sink (state));
    }
  if (is_closed (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      save_tree (states, root, child);
}

GVariant *
tenken_view_save (GtkWidget *root)
{
  GtkRoot *window = gtk_widget_get_root (root);
  GtkWidget *focus = window != NULL ? gtk_root_get_focus (window) : NULL;
  g_autofree char *place = NULL;
  GVariantBuilder states;

  if (focus != NULL && gtk_widget_is_ancestor (focus, root))
    place = tenken_view_name_place (root, focus);

  g_variant_builder_init (&states, G_VARIANT_TYPE ("a(sv)"));
  save_tree (&states, root, root);

  return g_variant_ref_sink (g_variant_new ("(msa(sv))", place, &states));
}

gboolean
tenken_view_restore (GtkWidget *root,
                     GVariant  *view)
{
  g_autoptr (GVariantIter) states = NULL;
  const char *place, *focus;
  GVariant *state;
  GtkWidget *widget;

  g_variant_get (view, "(m&sa(sv))", &focus, &states);
  widget = focus != NULL ? tenken_view_find_place (root, focus) : NULL;

  /* Before the states: taking the focus selects all of a text. */
  if (widget != NULL && !gtk_widget_grab_focus (widget))
    widget = NULL;

  while (g_variant_iter_next (states, "(&sv)", &place, &state))
    {
      GtkWidget *found = tenken_view_find_place (root, place);

      if (found != NULL)
        restore_widget (found, state);
      g_variant_unref (state);
    }

  return widget != NULL;
}
