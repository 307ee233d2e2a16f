/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-window-private.h"

#include "app/kiosk-question.h"
#include "app/session-kiosk.h"
#include "app/text-size.h"
#include "base/catalog.h"

static void
begin_response (TenkenKioskWindow *self,
                const char        *department)
{
  if (tenken_session_begin_response (self->session, self->role != NULL ? self->role : "", department))
    tenken_kiosk_window_go (self, TENKEN_KIOSK_AT_QUESTION);
}

static void
ask_department (TenkenKioskWindow *self)
{
  if (tenken_session_get_kiosk (self->session)->departments[0] != NULL)
    tenken_kiosk_window_go (self, TENKEN_KIOSK_AT_DEPARTMENT);
  else
    begin_response (self, "");
}

static void
begin_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);

  if (tenken_session_get_kiosk (self->session)->roles[0] != NULL)
    tenken_kiosk_window_go (self, TENKEN_KIOSK_AT_ROLE);
  else
    ask_department (self);
}

static void
say_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);

  if (self->place == TENKEN_KIOSK_AT_DEPARTMENT)
    {
      begin_response (self, g_variant_get_string (parameter, NULL));
      return;
    }

  g_free (self->role);
  self->role = g_variant_dup_string (parameter, NULL);
  ask_department (self);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);

  if (self->place == TENKEN_KIOSK_AT_DEPARTMENT && tenken_session_get_kiosk (self->session)->roles[0] != NULL)
    tenken_kiosk_window_go (self, TENKEN_KIOSK_AT_ROLE);
  else
    tenken_kiosk_window_clear (self, FALSE);
}

/* For this person alone: the preference is the owner's. */
static void
text_smaller_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  tenken_text_size_apply (tenken_text_size_step (tenken_text_size_get (), -1));
}

static void
text_larger_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  tenken_text_size_apply (tenken_text_size_step (tenken_text_size_get (), 1));
}

/* The page is made anew in the other language, where it was. */
static void
language_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);
  const char *language = g_variant_get_string (parameter, NULL);
  g_autoptr (GVariant) view = NULL;

  if (!g_strv_contains ((const char *const *) tenken_session_get_kiosk (self->session)->languages, language))
    return;

  /* What is unfolded stays so, and the place one had scrolled to. */
  view = tenken_page_save_view (tenken_kiosk_screen_get_page (self->screen));
  tenken_catalog_switch (language);
  tenken_kiosk_window_go (self, self->place);
  tenken_page_restore_view (tenken_kiosk_screen_get_page (self->screen), view);
}

/* @finished: whether it counts as such; as unfinished it is kept alone where the owner keeps these. */
static void
end_with_thanks (TenkenKioskWindow *self,
                 gboolean           finished)
{
  g_autoptr (GtkWidget) page = NULL;

  tenken_kiosk_screen_uncover (self->screen);
  /* Made while the answers are still there; it keeps its own copy. */
  page = g_object_ref_sink (tenken_kiosk_window_make_page (self, TENKEN_KIOSK_AT_THANKS));
  if (tenken_session_end_response (self->session, finished))
    tenken_kiosk_window_show_page (self, TENKEN_KIOSK_AT_THANKS, page);
  else
    tenken_kiosk_window_clear (self, FALSE);
}

static void
finish_now_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  end_with_thanks (TENKEN_KIOSK_WINDOW (widget), TRUE);
}

/* That something is kept must be true: not without an answer, and not where the owner keeps nothing unfinished. */
static gboolean
may_keep (TenkenKioskWindow *self)
{
  return tenken_session_get_kiosk (self->session)->keep_unfinished
         && tenken_answers_count (tenken_session_get_assessment (self->session)->answers) > 0;
}

static void
keep_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);

  if (may_keep (self))
    end_with_thanks (self, FALSE);
}

static void
finish_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);
  const TenkenKioskReply open = { _("Answer them"), "kiosk.answer-open" };
  const TenkenKioskReply finish = { _("Finish as it is"), "kiosk.finish-now" };
  guint unanswered = tenken_session_get_score (self->session)->total.unanswered;
  g_autofree char *title = NULL;

  if (unanswered == 0)
    {
      finish_now_action (widget, NULL, NULL);
      return;
    }

  /* Translators: %u questions have no answer yet */
  title = g_strdup_printf (_("Still open: %u"), unanswered);
  tenken_kiosk_screen_ask (self->screen, title, _("You can answer them now. You can also leave them open."), &open,
                           &finish, NULL);
}

static void
answer_open_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);

  tenken_kiosk_screen_uncover (self->screen);
  tenken_kiosk_question_go_to_open (TENKEN_KIOSK_QUESTION (tenken_kiosk_screen_get_page (self->screen)));
}

static void
stop_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenKioskWindow *self = TENKEN_KIOSK_WINDOW (widget);
  const TenkenKioskReply keep = { _("Finish here; my answers are kept"), "kiosk.keep" };
  const TenkenKioskReply erase = { _("Erase my answers and leave"), "kiosk.erase" };
  const TenkenKioskReply stay = { _("Go on answering"), "kiosk.stay" };

  if (may_keep (self))
    tenken_kiosk_screen_ask (self->screen, _("Stop here?"), _("You decide what becomes of your answers."), &keep,
                             &erase, &stay);
  else
    tenken_kiosk_screen_ask (self->screen, _("Stop here?"), _("Nothing of what you answered is kept."), &stay, &erase,
                             NULL);
}

static void
erase_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  tenken_kiosk_window_clear (TENKEN_KIOSK_WINDOW (widget), TRUE);
}

static void
stay_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  tenken_kiosk_window_go_on (TENKEN_KIOSK_WINDOW (widget));
}

static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  tenken_kiosk_window_clear (TENKEN_KIOSK_WINDOW (widget), FALSE);
}

static void
pin_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  tenken_kiosk_window_go (TENKEN_KIOSK_WINDOW (widget), TENKEN_KIOSK_AT_PIN);
}

#define AT(place) (1u << TENKEN_KIOSK_AT_##place)

/* Where each action has a meaning; elsewhere it does nothing, by whatever means it is asked for. */
static const struct {
  const char *name;
  const char *parameter;
  GtkWidgetActionActivateFunc activate;
  guint places;
} actions[] = {
  { "kiosk.begin", NULL, begin_action, AT (START) },
  { "kiosk.pin", NULL, pin_action, AT (START) },
  { "kiosk.say", "s", say_action, AT (ROLE) | AT (DEPARTMENT) },
  { "kiosk.back", NULL, back_action, AT (ROLE) | AT (DEPARTMENT) | AT (PIN) },
  { "kiosk.language", "s", language_action, ~0u },
  { "kiosk.text-smaller", NULL, text_smaller_action, ~0u },
  { "kiosk.text-larger", NULL, text_larger_action, ~0u },
  { "kiosk.finish", NULL, finish_action, AT (QUESTION) },
  { "kiosk.finish-now", NULL, finish_now_action, AT (QUESTION) },
  { "kiosk.answer-open", NULL, answer_open_action, AT (QUESTION) },
  { "kiosk.stop", NULL, stop_action, AT (QUESTION) },
  { "kiosk.keep", NULL, keep_action, AT (QUESTION) },
  { "kiosk.erase", NULL, erase_action, AT (QUESTION) },
  { "kiosk.start", NULL, start_action, AT (THANKS) },
  { "kiosk.stay", NULL, stay_action, ~0u },
};

void
tenken_kiosk_actions_install (GtkWidgetClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].parameter, actions[i].activate);
}

void
tenken_kiosk_actions_enable (TenkenKioskWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, (actions[i].places & (1u << self->place)) != 0);
}
