/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-window-private.h"

#include "app/kiosk-hold.h"
#include "app/kiosk-person.h"
#include "app/kiosk-pin.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"
#include "app/preferences.h"
#include "app/session-kiosk.h"
#include "app/text-size.h"
#include "base/catalog.h"

/* Where nothing is left to be done the page need not wait as long as the owner lets people think. */
#define SHORT_WAIT 30

/* From so many px of the usual text size on there is room for texts of at least so many percent. */
#define TALL_HEIGHT 1000
#define TALL_TEXT_SIZE 130

G_DEFINE_FINAL_TYPE (TenkenKioskWindow, tenken_kiosk_window, GTK_TYPE_WINDOW)

static guint opened_signal;

int
tenken_kiosk_window_get_text_size (TenkenKioskWindow *self)
{
  int percent = tenken_preferences_get_text_size ();

  return self->tall ? MAX (percent, TALL_TEXT_SIZE) : percent;
}

static const TenkenKiosk *
get_settings (TenkenKioskWindow *self)
{
  return tenken_session_get_kiosk (self->session);
}

/* Begins to wait for signs of life, as long as the page allows. */
static void
listen (TenkenKioskWindow *self)
{
  guint wait = self->wait > 0 ? self->wait : get_settings (self)->idle_seconds;
  gboolean silent;

  if (self->place == TENKEN_KIOSK_AT_THANKS || self->place == TENKEN_KIOSK_AT_PIN)
    wait = MIN (wait, SHORT_WAIT);
  /* Nobody is asked at the start whether they are there. Nor at the PIN: the notice would take its first digit. */
  silent = self->place == TENKEN_KIOSK_AT_START || self->place == TENKEN_KIOSK_AT_PIN;
  self->warned = FALSE;
  tenken_kiosk_idle_start (self->idle, wait, silent ? 0 : self->warning);
}

void
tenken_kiosk_window_show_page (TenkenKioskWindow *self,
                               TenkenKioskPlace   place,
                               GtkWidget         *page)
{
  GtkStackTransitionType transition = GTK_STACK_TRANSITION_TYPE_NONE;

  if (place != self->place)
    transition = place > self->place ? GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT : GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT;

  self->place = place;
  tenken_kiosk_actions_enable (self);
  /* A digit may come twice in a PIN. */
  tenken_kiosk_gate_set_once (self->gate, place != TENKEN_KIOSK_AT_PIN);
  tenken_kiosk_screen_show_page (self->screen, TENKEN_PAGE (page), transition);
  listen (self);
}

static void
pin_opened_cb (TenkenKioskWindow *self)
{
  tenken_text_size_apply (tenken_preferences_get_text_size ());
  g_signal_emit (self, opened_signal, 0);
}

/* Whoever works it by other means than keys and touch is there as well. */
static void
changed_cb (TenkenKioskWindow *self)
{
  if (!tenken_kiosk_idle_is_warning (self->idle))
    tenken_kiosk_idle_wake (self->idle);
}

/* Whom the page thanks; once it does the session has nothing open any more, and only the page itself knows. */
static const TenkenAnswers *
get_answers (TenkenKioskWindow *self)
{
  TenkenPage *page = tenken_kiosk_screen_get_page (self->screen);

  return TENKEN_IS_KIOSK_THANKS (page) ? tenken_kiosk_thanks_get_answers (TENKEN_KIOSK_THANKS (page))
                                       : tenken_session_get_assessment (self->session)->answers;
}

GtkWidget *
tenken_kiosk_window_make_page (TenkenKioskWindow *self,
                               TenkenKioskPlace   place)
{
  GtkWidget *page;

  switch (place)
    {
    case TENKEN_KIOSK_AT_ROLE:
      return tenken_kiosk_person_new (self->session, TENKEN_KIOSK_ROLE);
    case TENKEN_KIOSK_AT_DEPARTMENT:
      return tenken_kiosk_person_new (self->session, TENKEN_KIOSK_DEPARTMENT);
    case TENKEN_KIOSK_AT_QUESTION:
      return g_object_new (TENKEN_TYPE_KIOSK_QUESTION, "session", self->session, NULL);
    case TENKEN_KIOSK_AT_THANKS:
      return tenken_kiosk_thanks_new (self->session, get_answers (self));
    case TENKEN_KIOSK_AT_PIN:
      page = g_object_new (TENKEN_TYPE_KIOSK_PIN, "session", self->session, NULL);
      g_signal_connect_object (page, "opened", G_CALLBACK (pin_opened_cb), self, G_CONNECT_SWAPPED);
      /* Whoever has to wait is there. */
      g_signal_connect_object (page, "waiting", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      return page;
    default:
      return g_object_new (TENKEN_TYPE_KIOSK_START, "session", self->session, NULL);
    }
}

void
tenken_kiosk_window_go (TenkenKioskWindow *self,
                        TenkenKioskPlace   place)
{
  tenken_kiosk_window_show_page (self, place, tenken_kiosk_window_make_page (self, place));
}

static void
show_failure (TenkenKioskWindow *self)
{
  const TenkenKioskReply close = { _("Close"), "kiosk.stay" };

  tenken_kiosk_screen_ask (self->screen, _("That did not work"), self->failure, &close, NULL, NULL);
}

/* Makes everything as it was before the person at hand came. */
void
tenken_kiosk_window_clear (TenkenKioskWindow *self,
                           gboolean           erase)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));

  tenken_kiosk_idle_stop (self->idle);
  /* What was meant for the page that goes must not begin anything on the next. */
  if (tenken_kiosk_screen_get_page (self->screen) != NULL)
    tenken_kiosk_gate_pause (self->gate);
  tenken_kiosk_screen_clear (self->screen);
  g_clear_pointer (&self->role, g_free);
  gdk_clipboard_set_content (gdk_display_get_clipboard (display), NULL);
  gdk_clipboard_set_content (gdk_display_get_primary_clipboard (display), NULL);
  if (erase)
    tenken_session_erase_response (self->session);
  else
    tenken_session_end_response (self->session, FALSE);

  tenken_text_size_apply (tenken_kiosk_window_get_text_size (self));
  tenken_catalog_switch (get_settings (self)->languages[0]);
  tenken_kiosk_window_go (self, TENKEN_KIOSK_AT_START);
  if (self->failure != NULL)
    show_failure (self);
}

void
tenken_kiosk_window_go_on (TenkenKioskWindow *self)
{
  g_clear_pointer (&self->failure, g_free);
  tenken_kiosk_screen_uncover (self->screen);
  listen (self);
}

static void
failed_cb (TenkenKioskWindow *self,
           const char        *sentence)
{
  g_free (self->failure);
  self->failure = g_strdup (sentence);
  if (tenken_kiosk_screen_get_page (self->screen) != NULL)
    show_failure (self);
}

/* What becomes of the answers when nobody comes back, as the owner chose. */
static const char *
get_warning (TenkenKioskWindow *self)
{
  if (self->place != TENKEN_KIOSK_AT_QUESTION)
    return _("If not, this page closes by itself, and the next person sees nothing of yours. Any key or touch stops "
             "that.");
  if (get_settings (self)->keep_unfinished)
    return _("If not, this page closes by itself. Your answers so far are kept without your name; the next person sees "
             "nothing of them. Any key or touch stops that.");
  return _("If not, this page closes by itself, and your answers so far are erased. Any key or touch stops that.");
}

static void
warning_cb (TenkenKioskWindow *self,
            guint              seconds)
{
  const TenkenKioskReply stay = { _("I am still here"), "kiosk.stay" };

  if (!self->warned)
    tenken_kiosk_screen_ask (self->screen, _("Are you still there?"), get_warning (self), &stay, NULL, NULL);
  self->warned = TRUE;
  tenken_kiosk_screen_count (self->screen, seconds);
}

static void
expired_cb (TenkenKioskWindow *self)
{
  /* At the start nobody left anything but perhaps another language or text size. */
  if (self->place != TENKEN_KIOSK_AT_START
      || g_strcmp0 (tenken_catalog_language (), get_settings (self)->languages[0]) != 0
      || tenken_text_size_get () != tenken_kiosk_window_get_text_size (self))
    tenken_kiosk_window_clear (self, FALSE);
  else
    listen (self);
}

/* A key or a touch that stops the countdown does nothing else; the pointer alone may have been pushed. */
static gboolean
sign_cb (gpointer data,
         gboolean moved)
{
  TenkenKioskWindow *self = data;

  if (!tenken_kiosk_idle_is_warning (self->idle))
    {
      tenken_kiosk_idle_wake (self->idle);
      return FALSE;
    }
  if (moved)
    return FALSE;

  tenken_kiosk_window_go_on (self);

  return TRUE;
}

/* Neither the desktop nor Alt and F4 close it. */
static gboolean
tenken_kiosk_window_close_request (GtkWindow *window)
{
  return TRUE;
}

/* GTK's inspector would show and change everything. */
static gboolean
tenken_kiosk_window_enable_debugging (GtkWindow *window,
                                      gboolean   toggle)
{
  return FALSE;
}

/* What the system makes larger leaves less room; what the person at hand does is not asked. */
static gboolean
has_room (TenkenKioskWindow *self)
{
  double scale = 100 * tenken_text_size_get_scale (gtk_widget_get_settings (GTK_WIDGET (self))) / tenken_text_size_get ();

  return gtk_widget_get_height (GTK_WIDGET (self)) / MAX (scale, 1) >= TALL_HEIGHT;
}

/* Whoever chose a size of their own keeps it. */
static gboolean
tall_cb (gpointer data)
{
  TenkenKioskWindow *self = data;
  gboolean usual = tenken_text_size_get () == tenken_kiosk_window_get_text_size (self);

  self->tall_source = 0;
  self->tall = has_room (self);
  if (usual)
    tenken_text_size_apply (tenken_kiosk_window_get_text_size (self));

  return G_SOURCE_REMOVE;
}

/* Texts of another size in the middle of giving out the room would ask for it anew. */
static void
tenken_kiosk_window_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);

  GTK_WIDGET_CLASS (tenken_kiosk_window_parent_class)->size_allocate (widget, width, height, baseline);

  if (has_room (self) != self->tall && self->tall_source == 0)
    self->tall_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, tall_cb, self, NULL);
}

static void
tenken_kiosk_window_dispose (GObject *object)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (object);

  if (self->idle != NULL)
    tenken_kiosk_idle_stop (self->idle);
  g_clear_object (&self->idle);
  g_clear_handle_id (&self->tall_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_WINDOW);
  g_clear_pointer (&self->role, g_free);
  g_clear_pointer (&self->failure, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (tenken_kiosk_window_parent_class)->dispose (object);
}

static void
tenken_kiosk_window_class_init (TenkenKioskWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_window_dispose;
  widget_class->size_allocate = tenken_kiosk_window_size_allocate;
  window_class->close_request = tenken_kiosk_window_close_request;
  window_class->enable_debugging = tenken_kiosk_window_enable_debugging;

  opened_signal = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  tenken_kiosk_actions_install (widget_class);

  g_type_ensure (TENKEN_TYPE_KIOSK_SCREEN);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-window.ui");
}

static void
tenken_kiosk_window_init (TenkenKioskWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->screen = TENKEN_KIOSK_SCREEN (gtk_window_get_child (GTK_WINDOW (self)));
  self->warning = TENKEN_KIOSK_WARNING;
  self->idle = tenken_kiosk_idle_new ();
  g_signal_connect_object (self->idle, "warning", G_CALLBACK (warning_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->idle, "expired", G_CALLBACK (expired_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (changed_cb), NULL);
  self->gate = tenken_kiosk_gate_new (GTK_WIDGET (self), sign_cb, self);
  tenken_kiosk_hold (GTK_WINDOW (self));
}

TenkenKioskWindow *
tenken_kiosk_window_new (TenkenSession *session)
{
  TenkenKioskWindow *self = g_object_new (TENKEN_TYPE_KIOSK_WINDOW, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  /* What the program was in the middle of when it was killed ends here. */
  tenken_session_resume_kiosk (session);
  tenken_kiosk_window_clear (self, FALSE);

  return self;
}

TenkenKioskPlace
tenken_kiosk_window_get_place (TenkenKioskWindow *self)
{
  return self->place;
}

void
tenken_kiosk_window_set_patience (TenkenKioskWindow *self,
                                  guint              wait,
                                  guint              warning)
{
  self->wait = wait;
  self->warning = warning;
  listen (self);
}
