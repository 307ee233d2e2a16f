/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/comment-box.h"

#define PAUSE_MS 700

struct _TenkenCommentBox {
  AdwBin parent_instance;

  GtkLabel *label;
  GtkLabel *hint;
  GtkWidget *warning_box;
  GtkLabel *warning;
  GtkTextView *view;
  gboolean showing; /* the text is being set, not typed */
  guint timeout;    /* set while a change waits to settle */
};

G_DEFINE_FINAL_TYPE (TenkenCommentBox, tenken_comment_box, ADW_TYPE_BIN)

enum { TYPING, SETTLED, N_SIGNALS };

static guint signals[N_SIGNALS];

void
tenken_comment_box_settle (TenkenCommentBox *self)
{
  if (self->timeout == 0)
    return;

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_signal_emit (self, signals[SETTLED], 0);
}

static void
settle (TenkenCommentBox *self)
{
  tenken_comment_box_settle (self);
}

static gboolean
timeout_cb (gpointer data)
{
  TenkenCommentBox *self = data;

  self->timeout = 0;
  g_signal_emit (self, signals[SETTLED], 0);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (TenkenCommentBox *self)
{
  if (self->showing)
    return;

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PAUSE_MS, timeout_cb, self);
  g_signal_emit (self, signals[TYPING], 0);
}

static void
tenken_comment_box_dispose (GObject *object)
{
  TenkenCommentBox *self = TENKEN_COMMENT_BOX (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_COMMENT_BOX);

  G_OBJECT_CLASS (tenken_comment_box_parent_class)->dispose (object);
}

static void
tenken_comment_box_class_init (TenkenCommentBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_comment_box_dispose;

  signals[TYPING] = g_signal_new ("typing", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/comment-box.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenCommentBox, label);
  gtk_widget_class_bind_template_child (widget_class, TenkenCommentBox, hint);
  gtk_widget_class_bind_template_child (widget_class, TenkenCommentBox, warning_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenCommentBox, warning);
  gtk_widget_class_bind_template_child (widget_class, TenkenCommentBox, view);
  gtk_widget_class_bind_template_callback (widget_class, settle);
}

static void
tenken_comment_box_init (TenkenCommentBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
tenken_comment_box_set_label (TenkenCommentBox *self,
                              const char       *label)
{
  gtk_label_set_label (self->label, label);
}

void
tenken_comment_box_set_hint (TenkenCommentBox *self,
                             const char       *hint)
{
  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
}

void
tenken_comment_box_set_text (TenkenCommentBox *self,
                             const char       *text)
{
  self->showing = TRUE;
  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
  self->showing = FALSE;
}

void
tenken_comment_box_set_warning (TenkenCommentBox *self,
                                const char       *warning)
{
  gtk_label_set_label (self->warning, warning);
  gtk_widget_set_visible (self->warning_box, *warning != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, warning, -1);
}

void
tenken_comment_box_focus (TenkenCommentBox *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

char *
tenken_comment_box_dup_text (TenkenCommentBox *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}
