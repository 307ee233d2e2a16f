/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/finish-page.h"

#include "app/menu-buttons.h"
#include "app/question-filter.h"
#include "app/row.h"
#include "app/toaster.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "insight/progress.h"

struct _TenkenFinishPage {
  TenkenPage parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *content;
  GtkWidget *mark;
  GtkLabel *heading;
  GtkLabel *lead;
  GtkWidget *lists;
  GtkButton *result_button;
  GtkWidget *toasts;
  guint confirmed; /* answers that were confirmed together and can still be taken back so */
};

G_DEFINE_FINAL_TYPE (TenkenFinishPage, tenken_finish_page, TENKEN_TYPE_PAGE)

/* What is open, in the order in which it matters. */
static const struct {
  TenkenQuestionFilter filter;
  const char *icon_name; /* (nullable) as in the jump list */
} groups[] = {
  { TENKEN_FILTER_UNANSWERED, NULL },
  { TENKEN_FILTER_COPIED, "document-open-recent-symbolic" },
  { TENKEN_FILTER_FLAGGED, "emoji-flags-symbolic" },
};

static GtkWidget *
make_row (const TenkenQuestion *question,
          const char           *icon_name)
{
  const char *language = tenken_catalog_language ();
  TenkenItem *item = tenken_item_new (question->number,
                                      g_strdup_printf ("%u  %s", question->number,
                                                       tenken_text_get (question->topic, language)),
                                      g_strdup (tenken_text_get (question->ask, language)), g_strdup (""));

  item->icon_name = icon_name;

  return tenken_row_new_for_box (item, "win.question");
}

/* The way for whoever has looked through it on paper, or knows: one door for all that it concerns. */
static void
add_confirm_button (TenkenFinishPage *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("All the rest are still the same"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "finish.confirm-rest");
  gtk_widget_add_css_class (button, "door");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->lists), button);
}

static void
add_group (TenkenFinishPage     *self,
           const TenkenAnswers  *answers,
           TenkenQuestionFilter  filter,
           const char           *icon_name)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;
  guint count = tenken_question_filter_count (filter, answers);
  g_autofree char *title = tenken_question_filter_dup_label (filter, count);
  GtkWidget *heading, *list;

  if (count == 0)
    return;

  heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", title, "xalign", 0.0,
                          "wrap", TRUE, "margin-top", 8, NULL);
  gtk_widget_add_css_class (heading, "section");
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (questions, i);

      if (tenken_question_filter_matches (filter, tenken_answers_get (answers, question)))
        gtk_list_box_append (GTK_LIST_BOX (list), make_row (question, icon_name));
    }
  gtk_box_append (GTK_BOX (self->lists), heading);
  if (filter == TENKEN_FILTER_COPIED)
    add_confirm_button (self);
  gtk_box_append (GTK_BOX (self->lists), list);
}

/* A list of what is open begins at the top left; that all is done stands in the middle. */
static void
show_state (TenkenFinishPage *self,
            gboolean          open)
{
  const TenkenAnswers *answers = tenken_session_get_assessment (tenken_page_get_session (TENKEN_PAGE (self)))->answers;
  GtkLabel *labels[] = { self->heading, self->lead };
  const char *heading, *lead;

  if (!open)
    {
      heading = _("Every question has an answer.");
      lead = _("Next come the result and what to do first.");
    }
  else if (tenken_question_filter_count (TENKEN_FILTER_UNANSWERED, answers) > 0)
    {
      heading = _("Before the result: these questions are still open");
      lead = _("You can answer them now, or look at the result so far and go on later.");
    }
  else if (tenken_question_filter_count (TENKEN_FILTER_COPIED, answers) > 0)
    {
      heading = _("Before the result: some answers are not re-checked yet");
      lead = _("Every question has an answer. You can check them now, or go on to the result.");
    }
  else
    {
      heading = _("Only what you marked to look at again is left");
      lead = _("Every question has an answer. You can look at them again now, or go on to the result.");
    }

  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->lead, lead);
  gtk_widget_set_visible (self->mark, !open);
  gtk_widget_set_valign (self->content, open ? GTK_ALIGN_FILL : GTK_ALIGN_CENTER);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gtk_label_set_xalign (labels[i], open ? 0 : 0.5);
      gtk_label_set_justify (labels[i], open ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
    }
}

static void
tenken_finish_page_refresh (TenkenPage *page)
{
  TenkenFinishPage *self = TENKEN_FINISH_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);
  const TenkenAnswers *answers = tenken_session_get_assessment (session)->answers;
  gboolean open = tenken_question_filter_is_open (answers);
  TenkenProgress progress = tenken_progress_new (answers);

  show_state (self, open);
  tenken_widgets_clear (self->lists);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    add_group (self, answers, groups[i].filter, groups[i].icon_name);

  gtk_button_set_label (self->result_button, tenken_progress_get_open (&progress) > 0 ? _("Result so far") : _("See the result"));
}

/* On the first open question: Enter goes there, and nobody takes a part for the whole by one Enter too many. */
static void
tenken_finish_page_enter (TenkenPage *page)
{
  GtkWidget *child = gtk_widget_get_first_child (TENKEN_FINISH_PAGE (page)->lists);

  while (child != NULL && !GTK_IS_LIST_BOX (child))
    child = gtk_widget_get_next_sibling (child);
  if (child != NULL)
    gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.go", "s", "question");
}

static void
confirm_rest (TenkenFinishPage *self)
{
  g_autofree char *words = NULL;

  self->confirmed = tenken_session_confirm_rest (tenken_page_get_session (TENKEN_PAGE (self)));
  if (self->confirmed == 0)
    return;

  /* The button that was pressed is gone with what it was for. */
  gtk_widget_grab_focus (GTK_WIDGET (self->result_button));
  /* Translators: %u is how many answers */
  words = g_strdup_printf (_("Answers re-checked: %u"), self->confirmed);
  tenken_toaster_offer (self->toasts, words, _("Undo"), "finish.undo");
}

static void
answered_cb (TenkenFinishPage *self,
             const char       *response)
{
  /* The page may have been left meanwhile. */
  if (g_str_equal (response, "confirm") && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    confirm_rest (self);
}

static void
confirm_rest_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (widget));
  TenkenProgress progress = tenken_progress_new (tenken_session_get_assessment (session)->answers);
  /* Translators: %u is how many answers */
  g_autofree char *body = g_strdup_printf (_("The answers from last time that nobody has re-checked yet stay as they are "
                                             "and count as re-checked today: %u. Choose this only if you are sure of "
                                             "all of them."), progress.copied);
  GtkWidget *dialog;

  if (progress.copied == 0)
    return;

  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)), _("Are all the rest still the same?"), body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("Cancel"), "confirm",
                                    _("All still the same"), NULL);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), widget, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Takes back what was confirmed together. */
static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenFinishPage *self = TENKEN_FINISH_PAGE (widget);
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (widget));

  tenken_toaster_say (self->toasts, NULL);
  while (self->confirmed > 0 && tenken_session_undo (session, NULL))
    self->confirmed--;
  tenken_page_enter (TENKEN_PAGE (self));
}

static void
tenken_finish_page_constructed (GObject *object)
{
  TenkenFinishPage *self = TENKEN_FINISH_PAGE (object);
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const char *title = tenken_text_get (tenken_session_get_checklist (session)->title, tenken_catalog_language ());

  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, tenken_session_get_assessment (session)->organisation);
  tenken_page_set_title (TENKEN_PAGE (self), title);

  G_OBJECT_CLASS (tenken_finish_page_parent_class)->constructed (object);
}

static void
tenken_finish_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_FINISH_PAGE);

  G_OBJECT_CLASS (tenken_finish_page_parent_class)->dispose (object);
}

static void
tenken_finish_page_class_init (TenkenFinishPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_finish_page_constructed;
  object_class->dispose = tenken_finish_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_finish_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_finish_page_enter;

  gtk_widget_class_install_action (widget_class, "finish.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "finish.confirm-rest", NULL, confirm_rest_action);
  gtk_widget_class_install_action (widget_class, "finish.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "finish.back", NULL);

  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/finish-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, content);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, mark);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, heading);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, lead);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, lists);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, result_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenFinishPage, toasts);
}

static void
tenken_finish_page_init (TenkenFinishPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
