/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/path.h"

G_BEGIN_DECLS

/**
 * tenken_what_if_score:
 * @answers: what is answered now; stays as it is
 * @steps: (element-type TenkenStep): a set of steps of the checklist, pointers as in g_hash_table_add()
 *
 * What the score would be with @steps carried out and everything else as it is. Steps bring what the plan says
 * (TenkenPlan): the first of a question's steps “partly”, all of them “done”; where the answer is “partly” the first is
 * taken as carried out. “Don't know” is what it is until the first is; finding out alone brings nothing that is sure.
 * A question without an answer, or that does not apply, stays so. More steps never lower the score.
 *
 * Returns: (transfer full): the score.
 */
TenkenScore *tenken_what_if_score (const TenkenAnswers *answers,
                                   GHashTable          *steps);

/* A step that one can tick. */
typedef struct {
  const TenkenQuestion *question;
  const TenkenStep *step;  /* (nullable): %NULL for finding out, which comes before the question's others */
  guint place;             /* 0… among those of its question */
  gboolean on_path;        /* part of the shortest way up */
  gboolean ticked;
} TenkenWhatIfStep;

/**
 * TenkenWhatIf:
 *
 * All steps that there are to take, to be ticked: those of the shortest way first, then the others, both in the order of
 * the plan by their questions.
 */
typedef struct {
  const TenkenAnswers *answers;
  GArray *steps; /* of TenkenWhatIfStep */
} TenkenWhatIf;

/**
 * tenken_what_if_new:
 * @answers: must outlive it, and so must their checklist
 * @path: (nullable): of @answers; its steps are ticked
 */
TenkenWhatIf *tenken_what_if_new  (const TenkenAnswers *answers,
                                   const TenkenPath    *path);
void          tenken_what_if_free (TenkenWhatIf *self);

/**
 * tenken_what_if_tick:
 * @i: which of the steps
 *
 * Ticks the step and all that has to come before it, in its own question and in those that it comes after; or takes the
 * tick away from it and from all that cannot come before it.
 */
void tenken_what_if_tick (TenkenWhatIf *self,
                          guint         i,
                          gboolean      ticked);

/* Ticks what is on the path, and nothing else. */
void tenken_what_if_reset (TenkenWhatIf *self);

/* Returns: whether exactly the path is ticked. */
gboolean tenken_what_if_is_path (const TenkenWhatIf *self);

/**
 * tenken_what_if_get_score:
 *
 * Returns: (transfer full): the score with what is ticked.
 */
TenkenScore *tenken_what_if_get_score (const TenkenWhatIf *self);

/**
 * tenken_what_if_words:
 * @score: with what is ticked
 *
 * Returns: (transfer full): what is ticked and where it leads, in a sentence or two.
 */
char *tenken_what_if_words (const TenkenWhatIf *self,
                            const TenkenScore  *score,
                            const char         *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenWhatIf, tenken_what_if_free)

G_END_DECLS
