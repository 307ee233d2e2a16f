/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/choices.h"

#include "app/choice-card.h"
#include "base/catalog.h"

/* Nobody has read a question so soon. */
#define UNREAD_US (700 * 1000)

struct _TenkenChoices {
  AdwBin parent_instance;

  GPtrArray *cards; /* of TenkenChoiceCard, borrowed, in the order of the scale */
  gboolean aside;   /* “not applicable” stands elsewhere until it is chosen */
  gint64 shown;     /* since when the question is there, monotonic */
  gboolean picked;  /* one was picked for it since */
  gboolean held;    /* Enter or the space bar is down */
};

G_DEFINE_FINAL_TYPE (TenkenChoices, tenken_choices, ADW_TYPE_BIN)

static guint picked_signal;

static void
clicked_cb (TenkenChoices    *self,
            TenkenChoiceCard *card)
{
  self->picked = TRUE;
  g_signal_emit (self, picked_signal, 0, tenken_choice_card_get_choice (card));
}

gboolean
tenken_choices_are_unread (TenkenChoices *self)
{
  return !self->picked && g_get_monotonic_time () - self->shown < UNREAD_US;
}

static gboolean
is_enter (guint key)
{
  return key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;
}

/* Enter chooses the card that has the focus, as the space bar does; on the one that is chosen it goes on, so that
 * “2, Enter” answers a question. One that is held, or meant for the question before, does nothing. */
static gboolean
key_pressed_cb (TenkenChoices *self,
                guint          key)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean held = self->held;

  if ((!is_enter (key) && key != GDK_KEY_space) || !TENKEN_IS_CHOICE_CARD (focus))
    return GDK_EVENT_PROPAGATE;

  self->held = TRUE;
  if (held)
    return GDK_EVENT_STOP;
  if (!is_enter (key))
    return GDK_EVENT_PROPAGATE;

  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (focus)))
    gtk_widget_activate_action (GTK_WIDGET (self), "question.go-on", NULL);
  else if (!tenken_choices_are_unread (self))
    clicked_cb (self, TENKEN_CHOICE_CARD (focus));

  return GDK_EVENT_STOP;
}

static void
key_released_cb (TenkenChoices *self)
{
  self->held = FALSE;
}

static void
tenken_choices_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_CHOICES);
  g_clear_pointer (&TENKEN_CHOICES (object)->cards, g_ptr_array_unref);

  G_OBJECT_CLASS (tenken_choices_parent_class)->dispose (object);
}

static void
tenken_choices_class_init (TenkenChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_choices_dispose;

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/choices.ui");
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_released_cb);
}

static void
tenken_choices_init (TenkenChoices *self)
{
  self->cards = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_choices_fill (TenkenChoices         *self,
                     const TenkenChecklist *checklist)
{
  for (guint i = 0; i < checklist->choices->len; i++)
    {
      GtkWidget *card = tenken_choice_card_new (g_ptr_array_index (checklist->choices, i), tenken_catalog_language ());

      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (card), g_ptr_array_index (self->cards, 0));
      g_signal_connect_object (card, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), card);
      g_ptr_array_add (self->cards, card);
    }
}

/* What counts as an answer; where the checklist says nothing, what happens with it. */
static const char *
get_counts (const TenkenQuestion *question,
            const TenkenChoice   *choice)
{
  const char *counts = tenken_text_get (question->counts[choice->kind], tenken_catalog_language ());

  if (*counts != '\0')
    return counts;
  if (choice->kind == TENKEN_CHOICE_UNKNOWN)
    return _("An honest answer: it shows what to find out next");
  if (choice->kind == TENKEN_CHOICE_NOT_APPLICABLE)
    return _("With a reason; the question is taken out of the score");

  return "";
}

void
tenken_choices_show_question (TenkenChoices        *self,
                              const TenkenQuestion *question)
{
  self->shown = g_get_monotonic_time ();
  self->picked = FALSE;
  for (guint i = 0; i < self->cards->len; i++)
    {
      TenkenChoiceCard *card = g_ptr_array_index (self->cards, i);

      tenken_choice_card_set_counts (card, get_counts (question, tenken_choice_card_get_choice (card)));
    }
}

void
tenken_choices_show_choice (TenkenChoices      *self,
                            const TenkenChoice *choice)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      TenkenChoiceCard *card = g_ptr_array_index (self->cards, i);

      const TenkenChoice *own = tenken_choice_card_get_choice (card);

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (card), own == choice);
      gtk_widget_set_visible (GTK_WIDGET (card), !self->aside || own == choice
                                                 || own->kind != TENKEN_CHOICE_NOT_APPLICABLE);
    }
}

void
tenken_choices_set_aside (TenkenChoices *self)
{
  self->aside = TRUE;
}

void
tenken_choices_focus (TenkenChoices *self)
{
  GtkWidget *target = g_ptr_array_index (self->cards, 0);

  for (guint i = 0; i < self->cards->len; i++)
    if (gtk_toggle_button_get_active (g_ptr_array_index (self->cards, i)))
      target = g_ptr_array_index (self->cards, i);

  gtk_widget_grab_focus (target);
}

void
tenken_choices_pick (TenkenChoices *self,
                     guint          key)
{
  if (key < 1 || key > self->cards->len)
    return;

  /* One that stood aside takes its place among the others. */
  gtk_widget_set_visible (g_ptr_array_index (self->cards, key - 1), TRUE);
  gtk_widget_grab_focus (g_ptr_array_index (self->cards, key - 1));
  clicked_cb (self, g_ptr_array_index (self->cards, key - 1));
}
