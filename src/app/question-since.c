/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-since.h"

#include "app/session-actions.h"
#include "base/catalog.h"
#include "insight/actions.h"

void
tenken_question_since_show (GtkLabel             *label,
                            TenkenSession        *session,
                            const TenkenQuestion *question)
{
  const TenkenAnswer *answer = tenken_answers_get (tenken_session_get_assessment (session)->answers, question);
  const TenkenAssessment *previous = tenken_session_get_previous (session);
  g_autofree char *words = NULL;

  if (previous != NULL && (answer->choice == NULL || answer->copied))
    words = tenken_actions_since_words (tenken_session_get_actions (session), tenken_session_get_checklist (session),
                                        question->number, previous->date, tenken_catalog_language ());
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}
