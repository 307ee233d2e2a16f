/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-person.h"

#include "app/kiosk-bar.h"
#include "app/kiosk-promise.h"
#include "app/room.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"

#include <string.h>

/* There are so many keys with a number. */
#define MAX_KEYS 9

struct _TenkenKioskPerson {
  TenkenPage parent_instance;

  TenkenKioskAsk ask;
  TenkenKioskBar *bar;
  AdwClamp *clamp;
  GtkLabel *title;
  GtkLabel *promise;
  GtkBox *cards;
  guint n_cards;
  gboolean moved; /* the person went to a card by keys */
};

G_DEFINE_FINAL_TYPE (TenkenKioskPerson, tenken_kiosk_person, TENKEN_TYPE_PAGE)

static const struct {
  const char *role;
  const char *name;
} roles[] = {
  { "owner", N_("Head of the firm") },
  { "manager", N_("Manager") },
  { "it", N_("In charge of computers") },
  { "staff", N_("Employee") },
};

const char *
tenken_kiosk_person_name_role (const char *role)
{
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (strcmp (roles[i].role, role) == 0)
      return _(roles[i].name);

  return role;
}

static void
add_key (GtkWidget *card,
         GtkBox    *box,
         guint      number)
{
  g_autofree char *key = g_strdup_printf ("%u", number);
  GtkWidget *mark = gtk_label_new (key);

  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (mark, "key");
  gtk_box_append (box, mark);
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key, -1);
}

static void
add_card (TenkenKioskPerson *self,
          const char        *label,
          const char        *value)
{
  GtkWidget *card = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 14);
  GtkWidget *text = gtk_label_new (label);

  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), text);
  gtk_button_set_child (GTK_BUTTON (card), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (++self->n_cards <= MAX_KEYS)
    add_key (card, GTK_BOX (box), self->n_cards);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (text), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_widget_add_css_class (card, "choice");
  gtk_widget_add_css_class (card, "kiosk-card");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (card), "s", value);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (card), "kiosk.say");
  gtk_box_append (self->cards, card);
}

static void
show_cards (TenkenKioskPerson *self)
{
  const TenkenKiosk *kiosk = tenken_session_get_kiosk (tenken_page_get_session (TENKEN_PAGE (self)));
  char **values = self->ask == TENKEN_KIOSK_ROLE ? kiosk->roles : kiosk->departments;

  gtk_label_set_label (self->title, self->ask == TENKEN_KIOSK_ROLE ? _("What do you do here?")
                                                                   : _("Where do you work?"));
  for (guint i = 0; values[i] != NULL; i++)
    add_card (self, self->ask == TENKEN_KIOSK_ROLE ? tenken_kiosk_person_name_role (values[i]) : values[i], values[i]);
  add_card (self, _("Rather not say"), "");
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (TENKEN_KIOSK_PERSON (widget)->cards));

  for (int i = 1; i < g_variant_get_int32 (parameter) && card != NULL; i++)
    card = gtk_widget_get_next_sibling (card);

  /* While something covers the page its keys are not meant for it. */
  if (card != NULL && gtk_widget_is_sensitive (widget))
    gtk_widget_activate (card);
}

/* The ring is on the first card before anybody has said anything: Enter means it only once the person has moved. */
static gboolean
key_pressed_cb (TenkenKioskPerson *self,
                guint              key)
{
  static const guint pressing[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space, GDK_KEY_KP_Space };
  static const guint moving[] = {
    GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_KP_Up, GDK_KEY_KP_Down, GDK_KEY_Tab, GDK_KEY_KP_Tab, GDK_KEY_ISO_Left_Tab,
  };
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  for (guint i = 0; i < G_N_ELEMENTS (moving); i++)
    self->moved = self->moved || moving[i] == key;
  for (guint i = 0; i < G_N_ELEMENTS (pressing); i++)
    if (pressing[i] == key)
      return !self->moved && focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->cards));

  return GDK_EVENT_PROPAGATE;
}

static void
tenken_kiosk_person_refresh (TenkenPage *page)
{
}

static void
tenken_kiosk_person_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (TENKEN_KIOSK_PERSON (page)->cards)));
}

static void
tenken_kiosk_person_constructed (GObject *object)
{
  TenkenKioskPerson *self = TENKEN_KIOSK_PERSON (object);
  g_autofree char *promise = tenken_kiosk_promise_words ();

  gtk_label_set_label (self->promise, promise);
  tenken_kiosk_bar_set_leave (self->bar, _("Back"), "kiosk.back");
  tenken_kiosk_bar_set_languages (self->bar,
                                  tenken_session_get_kiosk (tenken_page_get_session (TENKEN_PAGE (self)))->languages);

  G_OBJECT_CLASS (tenken_kiosk_person_parent_class)->constructed (object);
}

static void
tenken_kiosk_person_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_PERSON);

  G_OBJECT_CLASS (tenken_kiosk_person_parent_class)->dispose (object);
}

static void
tenken_kiosk_person_class_init (TenkenKioskPersonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_kiosk_person_constructed;
  object_class->dispose = tenken_kiosk_person_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_person_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_person_enter;

  g_type_ensure (TENKEN_TYPE_KIOSK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-person.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPerson, bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPerson, clamp);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPerson, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPerson, promise);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPerson, cards);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_install_action (widget_class, "person.choose", "i", choose_action);
}

static void
tenken_kiosk_person_init (TenkenKioskPerson *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_room_grow_clamp (self->clamp);
}

GtkWidget *
tenken_kiosk_person_new (TenkenSession  *session,
                         TenkenKioskAsk  ask)
{
  TenkenKioskPerson *self = g_object_new (TENKEN_TYPE_KIOSK_PERSON, "session", session, NULL);

  self->ask = ask;
  show_cards (self);

  return GTK_WIDGET (self);
}
