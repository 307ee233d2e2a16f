/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-screen.h"

#include "app/page-stack.h"

struct _TenkenKioskScreen {
  AdwBin parent_instance;

  GtkWidget *focus; /* (nullable) (weak): had the focus before the notice */
  GtkStack *stack;
  TenkenKioskNotice *notice;
};

G_DEFINE_FINAL_TYPE (TenkenKioskScreen, tenken_kiosk_screen, ADW_TYPE_BIN)

static void
transition_cb (TenkenKioskScreen *self)
{
  tenken_page_stack_drop (self->stack, FALSE);
}

static void
tenken_kiosk_screen_dispose (GObject *object)
{
  TenkenKioskScreen *self = TENKEN_KIOSK_SCREEN (object);

  g_clear_weak_pointer (&self->focus);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_SCREEN);

  G_OBJECT_CLASS (tenken_kiosk_screen_parent_class)->dispose (object);
}

static void
tenken_kiosk_screen_class_init (TenkenKioskScreenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_screen_dispose;

  g_type_ensure (TENKEN_TYPE_KIOSK_NOTICE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-screen.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskScreen, stack);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskScreen, notice);
  gtk_widget_class_bind_template_callback (widget_class, transition_cb);
}

static void
tenken_kiosk_screen_init (TenkenKioskScreen *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

TenkenPage *
tenken_kiosk_screen_get_page (TenkenKioskScreen *self)
{
  return tenken_page_stack_get (self->stack);
}

void
tenken_kiosk_screen_show_page (TenkenKioskScreen      *self,
                               TenkenPage             *page,
                               GtkStackTransitionType  transition)
{
  TenkenPage *left = tenken_kiosk_screen_get_page (self);

  if (left != NULL)
    tenken_page_leave (left);
  tenken_page_stack_put (self->stack, page, transition);
  tenken_page_enter (page);
  tenken_page_stack_drop (self->stack, FALSE);
}

/* GTK keeps what the last tooltip said until there is another. */
static void
empty_tooltip (GtkWidget *widget,
               gboolean   inside)
{
  inside = inside || g_strcmp0 (G_OBJECT_TYPE_NAME (widget), "GtkTooltipWindow") == 0;
  if (inside && GTK_IS_LABEL (widget))
    gtk_label_set_label (GTK_LABEL (widget), "");

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    empty_tooltip (child, inside);
}

void
tenken_kiosk_screen_clear (TenkenKioskScreen *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_clear_weak_pointer (&self->focus);
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
  tenken_page_stack_drop (self->stack, TRUE);
  if (root != NULL)
    empty_tooltip (GTK_WIDGET (root), FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), TRUE);
  tenken_kiosk_notice_hide (self->notice);
}

/* What is open on a page would stand above the notice. */
static void
close_popovers (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (GTK_IS_POPOVER (widget))
    gtk_popover_popdown (GTK_POPOVER (widget));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      close_popovers (child);
      child = next;
    }
}

void
tenken_kiosk_screen_ask (TenkenKioskScreen      *self,
                         const char             *title,
                         const char             *text,
                         const TenkenKioskReply *safe,
                         const TenkenKioskReply *other,
                         const TenkenKioskReply *third)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self->notice)))
    g_set_weak_pointer (&self->focus, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));

  close_popovers (GTK_WIDGET (self->stack));
  /* The notice takes the focus first: a text that becomes insensitive with it would not hear that it lost it. */
  tenken_kiosk_notice_show (self->notice, title, text, safe, other, third);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), FALSE);
}

void
tenken_kiosk_screen_count (TenkenKioskScreen *self,
                           guint              seconds)
{
  tenken_kiosk_notice_count (self->notice, seconds);
}

void
tenken_kiosk_screen_uncover (TenkenKioskScreen *self)
{
  TenkenPage *page = tenken_kiosk_screen_get_page (self);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->notice)))
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), TRUE);
  if (self->focus != NULL)
    gtk_widget_grab_focus (self->focus);
  else if (page != NULL)
    tenken_page_enter (page);
  g_clear_weak_pointer (&self->focus);
  tenken_kiosk_notice_hide (self->notice);
}
