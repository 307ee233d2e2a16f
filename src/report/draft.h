/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/parts-chart.h"
#include "insight/changes.h"
#include "insight/plan.h"
#include "insight/score.h"
#include "insight/trend.h"
#include "record/action.h"
#include "record/assessment.h"
#include "report/flow.h"
#include "report/report.h"

G_BEGIN_DECLS

/* A report while it is being laid out: what the sections read, and where they put it. */
typedef struct {
  const TenkenReportInput *input;
  const TenkenAssessment *assessment;
  const TenkenChecklist *checklist;
  const TenkenScore *score;
  const TenkenPlan *plan;
  const TenkenAnswers *earlier_answers; /* (nullable): last time's, to the questions of this checklist */
  const TenkenScore *earlier_score;     /* (nullable): last time's, by the checklist of then */
  TenkenTrend trend;
  const char *language;
  const char *organisation;  /* on one line */
  const char *date;          /* as people write it */
  char **signers;            /* (nullable): titles over the boxes to sign; where there are none, the usual ones */
  GBytes *logo;              /* (nullable): the organisation's, as a file */
  TenkenPages *pages;
  const TenkenPaper *paper;  /* theirs */
  TenkenFlow *flow;
  GPtrArray *first;          /* of TenkenPlanStep: those on the decision page, while that is being laid out */
  guint density;             /* how close a page is set that must stay one, 0…TENKEN_DENSITIES − 1 */
  guint decision_pages;      /* (out): how many pages the decision page takes */
  guint plan_page;           /* (out): where the plan begins, 0 where there is none */
  guint pointer_page;        /* (out): where the line stands that names that page … */
  guint pointer_item;        /* (out): … and which item it is; 0 where there is none */
} TenkenDraft;

#define TENKEN_DENSITIES 6

/* Destinations of links. */
#define TENKEN_DESTINATION_TOP "top"
#define TENKEN_DESTINATION_DECISION "decision"
#define TENKEN_DESTINATION_CONTENTS "contents"
#define TENKEN_DESTINATION_RESULT "result"
#define TENKEN_DESTINATION_PLAN "plan"
#define TENKEN_DESTINATION_UNKNOWN "unknown"
#define TENKEN_DESTINATION_CHANGES "changes"
#define TENKEN_DESTINATION_AVERAGES "averages"
#define TENKEN_DESTINATION_GLOSSARY "glossary"
#define TENKEN_DESTINATION_ANNEX "annex"
#define TENKEN_DESTINATION_STEP "step-%u"         /* the step's rank in the plan */
#define TENKEN_DESTINATION_QUESTION "question-%u"

/* The kinds of reports, one file each; see report.c for the list. Each lays out the whole of it, from the first page. */
void tenken_decision_kind (TenkenDraft *draft);
void tenken_full_kind     (TenkenDraft *draft);
void tenken_actions_kind  (TenkenDraft *draft);
void tenken_changes_kind  (TenkenDraft *draft);
void tenken_partner_kind  (TenkenDraft *draft);
void tenken_poster_kind   (TenkenDraft *draft);
void tenken_blank_kind    (TenkenDraft *draft);

/* Returns: whether it is a full report with that section, to which one can point then. */
gboolean tenken_draft_has (const TenkenDraft    *draft,
                           TenkenReportSections  section);

/* Returns: (transfer none) (nullable): what became of a step, where it was taken into the plan. */
const TenkenAction *tenken_draft_action (const TenkenDraft    *draft,
                                         const TenkenPlanStep *step);

/**
 * tenken_draft_step_title:
 *
 * Returns: (transfer full): what to do, who does it, what it costs: as the firm says where it took the step into its
 * plan, else as the checklist does.
 */
char *tenken_draft_step_title (const TenkenDraft    *draft,
                               const TenkenPlanStep *step);
char *tenken_draft_step_who   (const TenkenDraft    *draft,
                               const TenkenPlanStep *step);
char *tenken_draft_step_cost  (const TenkenDraft    *draft,
                               const TenkenPlanStep *step);

/**
 * tenken_draft_fit:
 * @page: lays out the first page, the closer the higher `density` is
 *
 * Lays out the first page, again and closer as long as it takes more than one.
 */
void tenken_draft_fit (TenkenDraft  *draft,
                       void        (*page) (TenkenDraft *draft));

/**
 * tenken_draft_names:
 * @what: the report is, in small type above
 * @columns: how much of the grid is free, from the left
 *
 * Places the organisation's name and logo, the date and the checklist.
 */
void tenken_draft_names (TenkenDraft *draft,
                         const char  *what,
                         double       columns);

/**
 * tenken_draft_head:
 * @what: the report is, in its language
 *
 * Places the same over the whole width, as the head of a report without boxes to sign.
 */
void tenken_draft_head (TenkenDraft *draft,
                        const char  *what);

/* The sections of the full report, in their order; each leaves itself out where it has nothing to say. */
void tenken_decision_page   (TenkenDraft *draft);
void tenken_result_section   (TenkenDraft *draft);
void tenken_parts_section    (TenkenDraft *draft);
void tenken_plan_section     (TenkenDraft *draft);
void tenken_unknown_section  (TenkenDraft *draft);
void tenken_changes_section  (TenkenDraft *draft);
void tenken_averages_section (TenkenDraft *draft);
void tenken_annex_section    (TenkenDraft *draft);
void tenken_glossary_section (TenkenDraft *draft);

/**
 * tenken_changes_charts:
 *
 * Places the changes as dumbbells, on as many pages as they take.
 */
void tenken_changes_charts (TenkenDraft         *draft,
                            const TenkenChanges *changes);

/**
 * tenken_contents_section:
 *
 * The contents, and what the report is about, on pages that go behind the decision page. To be called last.
 */
void tenken_contents_section (TenkenDraft *draft);

/**
 * tenken_plan_first_sentence:
 *
 * Returns: (transfer full): the first sentence of @text, and the next where that one is too short to be a reason.
 */
char *tenken_plan_first_sentence (const char *text);

/**
 * tenken_plan_short_reason:
 * @steps: (element-type TenkenPlanStep): the steps that are listed; of those that come first, only these are named
 * @i: which of them
 *
 * Returns: (transfer full): why the step is worth taking, in a sentence or two; the figures behind the order stand in
 * the plan.
 */
char *tenken_plan_short_reason (const TenkenDraft *draft,
                                const GPtrArray   *steps,
                                guint              i);

/**
 * tenken_plan_points:
 *
 * Returns: (transfer full): the points of a step for a narrow column, “+4”; for finding out, “up to +5”; for a step
 * that brings none, a dash.
 */
char *tenken_plan_points (const TenkenPlanStep *step,
                          const char           *language);

/**
 * tenken_plan_nothing:
 *
 * Returns: what to say where the plan has no steps.
 */
const char *tenken_plan_nothing (const TenkenDraft *draft);

/**
 * tenken_decision_has_notice:
 *
 * Returns: whether the decision page, as closely as it is set, had room for the checklist's notice; else the result
 * section has to print it.
 */
gboolean tenken_decision_has_notice (const TenkenDraft *draft);

/**
 * tenken_decision_pointer:
 *
 * Fills in the number of the page where the plan begins, once it is known.
 */
void tenken_decision_pointer (TenkenDraft *draft);

/**
 * tenken_decision_asks:
 *
 * What the manager is asked to decide.
 */
void tenken_decision_asks (TenkenDraft *draft);

/**
 * tenken_decision_head:
 *
 * The first page's head: the organisation, the sign-off boxes, the score and the chart.
 */
void tenken_decision_head (TenkenDraft *draft);

/* The boxes to sign, at the top right of the first page. */
typedef struct {
  char **titles;  /* one for each box; the pages keep them */
  double columns; /* how much of the width they take */
  double height;
} TenkenDecisionBoxes;

/**
 * tenken_decision_boxes_init:
 * @self: (out): which boxes there are, and how large
 */
void tenken_decision_boxes_init (TenkenDecisionBoxes *self,
                                 const TenkenDraft   *draft);

/* Places the boxes on the first page. */
void tenken_decision_boxes_place (const TenkenDecisionBoxes *self,
                                  const TenkenDraft         *draft);

/* Returns: (transfer full): the parts as bars, with last time's where there is one. */
TenkenPartsChart *tenken_draft_parts_chart (const TenkenDraft *draft);

/* Draws a TenkenPartsChart as a figure. */
void tenken_parts_figure (gconstpointer      data,
                          cairo_t           *cr,
                          double             width,
                          double             height,
                          const TenkenStyle *style);

/* Sizes that sections set their texts in. */
#define TENKEN_RUN_SMALL(draft) ((TenkenRun) { .size = TENKEN_TYPE_SMALL, .color = &(draft)->pages->style.quiet })
#define TENKEN_RUN_BOLD ((TenkenRun) { .bold = TRUE })

G_END_DECLS
