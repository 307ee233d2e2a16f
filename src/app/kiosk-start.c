/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-start.h"

#include "app/chart.h"
#include "app/footed.h"
#include "app/kiosk-bar.h"
#include "app/kiosk-languages.h"
#include "app/kiosk-promise.h"
#include "app/room.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"
#include "draw/seal.h"

#define SEAL_SIZE 7.0
/* In units of the text size. */
#define ROOM_FOR_SEAL 44.0
/* One needs about 25 seconds for a question. */
#define QUESTIONS_PER_MINUTE 2.5

struct _TenkenKioskStart {
  TenkenPage parent_instance;

  GtkWidget *seal_box;
  TenkenChart *seal;
  GtkLabel *firm;
  GtkLabel *title;
  GtkLabel *promise;
  GtkWidget *begin_button;
  TenkenKioskLanguages *languages;
  GtkLabel *count;
};

G_DEFINE_FINAL_TYPE (TenkenKioskStart, tenken_kiosk_start, TENKEN_TYPE_PAGE)

static void
draw_seal (gpointer           data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  tenken_seal_draw (NULL, cr, width, height, style);
}

/* Whose check-up it is, as the owner typed it. */
static void
show_firm (TenkenKioskStart *self)
{
  g_autoptr (TenkenAssessment) round = tenken_session_load_round (tenken_page_get_session (TENKEN_PAGE (self)), 0);

  gtk_label_set_label (self->firm, round != NULL ? round->organisation : "");
  gtk_widget_set_visible (GTK_WIDGET (self->firm), round != NULL);
}

/* What really happens to the answers, and no more than that. */
static void
show_promise (TenkenKioskStart *self)
{
  g_autofree char *shown = tenken_kiosk_promise_words ();
  g_autofree char *promise = g_strjoin (
    "\n", _("No names are asked. Answers stay on this computer; the next person cannot see them."), shown, NULL);

  gtk_label_set_label (self->promise, promise);
}

static void
tenken_kiosk_start_refresh (TenkenPage *page)
{
  TenkenKioskStart *self = TENKEN_KIOSK_START (page);
  TenkenSession *session = tenken_page_get_session (page);
  guint questions = tenken_session_get_checklist (session)->questions->len;
  guint minutes = MAX (1, (guint) (questions / QUESTIONS_PER_MINUTE + 0.5));
  /* Translators: %u is how many minutes it takes */
  g_autofree char *title = g_strdup_printf (ngettext ("Keeping information safe: a check of about %u minute",
                                                       "Keeping information safe: a check of about %u minutes",
                                                       minutes), minutes);
  /* Translators: %u is how many people have answered today */
  guint people = tenken_session_count_responses_today (session);
  g_autofree char *count = g_strdup_printf (_("Answered today: %u"), people);

  show_firm (self);
  gtk_label_set_label (self->title, title);
  show_promise (self);
  gtk_label_set_label (self->count, count);
  /* Nobody likes to be the first. */
  gtk_widget_set_visible (GTK_WIDGET (self->count), people > 0);
}

static void
tenken_kiosk_start_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_KIOSK_START (page)->begin_button);
}

static void
tenken_kiosk_start_constructed (GObject *object)
{
  TenkenKioskStart *self = TENKEN_KIOSK_START (object);

  tenken_chart_set (self->seal, draw_seal, NULL, SEAL_SIZE, NULL, NULL, NULL);
  tenken_kiosk_languages_fill (self->languages,
                               tenken_session_get_kiosk (tenken_page_get_session (TENKEN_PAGE (self)))->languages, FALSE);

  G_OBJECT_CLASS (tenken_kiosk_start_parent_class)->constructed (object);
}

static void
tenken_kiosk_start_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_START);

  G_OBJECT_CLASS (tenken_kiosk_start_parent_class)->dispose (object);
}

static void
tenken_kiosk_start_class_init (TenkenKioskStartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_kiosk_start_constructed;
  object_class->dispose = tenken_kiosk_start_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_start_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_start_enter;

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_FOOTED);
  g_type_ensure (TENKEN_TYPE_KIOSK_BAR);
  g_type_ensure (TENKEN_TYPE_KIOSK_LANGUAGES);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-start.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, seal_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, seal);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, firm);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, promise);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, begin_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, languages);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskStart, count);
}

/* With large text what is said counts more than the seal, and all of it is to be seen at once. */
static void
room_cb (GtkWidget *widget,
         double     width,
         double     height)
{
  gboolean room = width >= ROOM_FOR_SEAL;

  gtk_widget_set_visible (TENKEN_KIOSK_START (widget)->seal_box, room);
  if (room)
    gtk_widget_remove_css_class (widget, "tight");
  else
    gtk_widget_add_css_class (widget, "tight");
}

static void
tenken_kiosk_start_init (TenkenKioskStart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_room_watch (GTK_WIDGET (self), room_cb);
}
