/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-more.h"

#include "app/comment-box.h"
#include "app/question-words.h"
#include "app/terms.h"
#include "app/widgets.h"
#include "app/wrap.h"
#include "base/catalog.h"

/* px around what a button unfolds */
#define AIR 20

struct _TenkenQuestionMore {
  AdwBin parent_instance;

  char *proof;       /* what the checklist says one could show */
  gboolean offering; /* “not applicable” can be chosen */
  GtkToggleButton *why_button;
  GtkToggleButton *find_out_button;
  GtkToggleButton *notes_button;
  GtkWidget *flag_button;
  GtkWidget *aside_button;
  GtkLabel *why;
  GtkLabel *find_out;
  GtkWidget *notes;
  TenkenCommentBox *comment;
  GtkWidget *whether; /* the comment is the reason */
  GtkWidget *whether_button;
  TenkenCommentBox *evidence;
};

G_DEFINE_FINAL_TYPE (TenkenQuestionMore, tenken_question_more, ADW_TYPE_BIN)

enum { TYPING, SETTLED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* What a button unfolds stands below it, often out of sight. */
static void
opened_cb (GtkWidget *widget)
{
  tenken_widgets_scroll_to (widget, AIR);
}

/* Who opens the notes wants to write, and not that letters count as keys of the page. */
static void
notes_opened_cb (TenkenQuestionMore *self)
{
  if (gtk_toggle_button_get_active (self->notes_button))
    tenken_question_more_ask_reason (self);
}

/* Escape comes back from the notes. */
static gboolean
notes_key_cb (TenkenQuestionMore *self,
              guint               key)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (self->notes_button));

  return GDK_EVENT_STOP;
}

static void
typing_cb (TenkenQuestionMore *self)
{
  gtk_widget_set_visible (self->whether, FALSE);
  g_signal_emit (self, signals[TYPING], 0);
}

static void
settled_cb (TenkenQuestionMore *self)
{
  g_signal_emit (self, signals[SETTLED], 0);
}

static void
tenken_question_more_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_QUESTION_MORE);

  G_OBJECT_CLASS (tenken_question_more_parent_class)->dispose (object);
}

static void
tenken_question_more_finalize (GObject *object)
{
  g_free (TENKEN_QUESTION_MORE (object)->proof);

  G_OBJECT_CLASS (tenken_question_more_parent_class)->finalize (object);
}

static void
tenken_question_more_class_init (TenkenQuestionMoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = tenken_question_more_dispose;
  object_class->finalize = tenken_question_more_finalize;

  signals[TYPING] = g_signal_new ("typing", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (TENKEN_TYPE_COMMENT_BOX);
  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/question-more.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, why_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, find_out_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, notes_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, flag_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, aside_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, why);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, find_out);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, notes);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, comment);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, whether);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, whether_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionMore, evidence);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, notes_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, notes_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
  gtk_widget_class_bind_template_callback (widget_class, settled_cb);
}

static void
tenken_question_more_init (TenkenQuestionMore *self)
{
  self->proof = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_comment_box_set_label (self->evidence, _("Proof: what you could show, and where it is"));
}

/* GTK 4.8 loses sight of what had the focus where two things around it are hidden at once. */
static void
take_focus_out (TenkenQuestionMore *self)
{
  if (tenken_widgets_has_focus (self->notes))
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
}

void
tenken_question_more_show_question (TenkenQuestionMore   *self,
                                    const TenkenQuestion *question,
                                    const char           *language)
{
  g_autofree char *why = tenken_question_words_why (question, language);

  take_focus_out (self);
  tenken_terms_show (self->why, why, language);
  gtk_widget_set_visible (GTK_WIDGET (self->why_button), *why != '\0');
  tenken_terms_show (self->find_out, tenken_text_get (question->find_out, language), language);
  gtk_widget_set_visible (GTK_WIDGET (self->find_out_button), question->find_out != NULL);
  gtk_toggle_button_set_active (self->why_button, FALSE);
  gtk_toggle_button_set_active (self->find_out_button, FALSE);
  gtk_toggle_button_set_active (self->notes_button, FALSE);

  g_free (self->proof);
  self->proof = tenken_question_words_evidence (question, language);
  tenken_comment_box_set_hint (self->evidence, self->proof);
}

void
tenken_question_more_show_texts (TenkenQuestionMore *self,
                                 const char         *comment,
                                 const char         *evidence)
{
  tenken_comment_box_set_text (self->comment, comment);
  tenken_comment_box_set_text (self->evidence, evidence);
  if (*comment != '\0' || *evidence != '\0')
    gtk_toggle_button_set_active (self->notes_button, TRUE);
}

void
tenken_question_more_show_choice (TenkenQuestionMore *self,
                                  const TenkenChoice *choice)
{
  gboolean reason = choice != NULL && choice->kind == TENKEN_CHOICE_NOT_APPLICABLE;

  tenken_comment_box_set_label (self->comment, reason ? _("Why does it not apply to you? (needed)")
                                                      : _("Comment, for yourselves and for the report"));
  tenken_comment_box_set_warning (self->comment, "");
  gtk_widget_set_visible (GTK_WIDGET (self->evidence), !reason);
  gtk_widget_set_visible (self->aside_button, self->offering && !reason);
  if (reason)
    gtk_toggle_button_set_active (self->notes_button, TRUE);
}

/* The checklist's “not applicable”, which stands among what is one step away. */
static const TenkenChoice *
find_aside (const TenkenChecklist *checklist)
{
  for (guint i = 0; i < checklist->choices->len; i++)
    if (((const TenkenChoice *) g_ptr_array_index (checklist->choices, i))->kind == TENKEN_CHOICE_NOT_APPLICABLE)
      return g_ptr_array_index (checklist->choices, i);

  return NULL;
}

void
tenken_question_more_offer (TenkenQuestionMore    *self,
                            const TenkenChecklist *checklist)
{
  const TenkenChoice *aside = checklist != NULL ? find_aside (checklist) : NULL;

  self->offering = aside != NULL;
  gtk_widget_set_visible (self->aside_button, self->offering);
  if (aside == NULL)
    return;

  /* The name last: it looks for the target. */
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->aside_button), "i", (gint32) aside->key);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->aside_button), "question.choose");
}

void
tenken_question_more_set_reading_only (TenkenQuestionMore *self)
{
  tenken_question_more_offer (self, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->notes_button), FALSE);
  gtk_widget_set_visible (self->flag_button, FALSE);
}

char *
tenken_question_more_dup_comment (TenkenQuestionMore *self)
{
  return tenken_comment_box_dup_text (self->comment);
}

char *
tenken_question_more_dup_evidence (TenkenQuestionMore *self)
{
  return tenken_comment_box_dup_text (self->evidence);
}

void
tenken_question_more_settle (TenkenQuestionMore *self)
{
  tenken_comment_box_settle (self->comment);
  tenken_comment_box_settle (self->evidence);
}

void
tenken_question_more_ask_reason (TenkenQuestionMore *self)
{
  tenken_comment_box_focus (self->comment);
  tenken_widgets_scroll_to (GTK_WIDGET (self->comment), AIR);
}

void
tenken_question_more_ask_whether (TenkenQuestionMore *self,
                                  gboolean            waiting)
{
  g_autofree char *comment = tenken_question_more_dup_comment (self);
  g_autofree char *written = tenken_text_trim (comment);

  gtk_widget_set_visible (self->whether, waiting && *written != '\0');
}

void
tenken_question_more_insist (TenkenQuestionMore *self,
                             gboolean            missing)
{
  if (missing && gtk_widget_get_visible (self->whether))
    {
      gtk_widget_grab_focus (self->whether_button);
      tenken_widgets_scroll_to (self->whether, AIR);
      return;
    }

  tenken_comment_box_set_warning (self->comment, missing ? _("Write a reason, or choose another answer.") : "");
  if (!missing)
    return;

  gtk_toggle_button_set_active (self->notes_button, TRUE);
  tenken_comment_box_focus (self->comment);
  tenken_widgets_scroll_to (GTK_WIDGET (self->comment), AIR);
}
