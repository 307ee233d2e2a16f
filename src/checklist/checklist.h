/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/text.h"

#include <glib.h>

G_BEGIN_DECLS

/* What is asked: Checklist ▸ Part ▸ Question, with its scale of Choices and its Bands.
 *
 * Everything here is immutable once the reader has made it. The inner structs live as long as the checklist that
 * holds them; whoever keeps a pointer into one keeps a reference to the checklist. Fields are read directly.
 */

typedef struct _TenkenChecklist TenkenChecklist;
typedef struct _TenkenPart TenkenPart;
typedef struct _TenkenQuestion TenkenQuestion;

typedef enum {
  TENKEN_KIND_ASSESSMENT, /* scored */
  TENKEN_KIND_DISCUSSION, /* multiple choice without a right answer, to talk about */
} TenkenChecklistKind;

/* What an answer says about the measure, whatever the checklist calls it. */
typedef enum {
  TENKEN_CHOICE_DONE,
  TENKEN_CHOICE_PARTLY,
  TENKEN_CHOICE_NOT_DONE,
  TENKEN_CHOICE_UNKNOWN,
  TENKEN_CHOICE_NOT_APPLICABLE, /* needs a reason; the question leaves the maximum */
  TENKEN_N_CHOICE_KINDS
} TenkenChoiceKind;

typedef struct {
  char *id;              /* as in answer files: "yes" */
  TenkenChoiceKind kind;
  int points;            /* 0 for not applicable */
  guint key;             /* 1… in the order of the scale: the number key that picks it */
  TenkenText *label;
} TenkenChoice;

typedef struct {
  char *id;
  int from;              /* percent, both ends belong to the band */
  int to;
  TenkenText *title;     /* a few words */
  TenkenText *text;      /* what it means and what comes next */
} TenkenBand;

typedef enum {
  TENKEN_COST_FREE,
  TENKEN_COST_LOW,
  TENKEN_COST_BUDGET,
} TenkenCost;

typedef struct {
  int effort;            /* 1 up to 15 minutes, 2 up to half a day, 3 days, 4 weeks, 5 months */
  TenkenCost cost;
  TenkenText *title;     /* what to do, as an order: "Turn on automatic updates" */
  TenkenText *how;       /* (nullable) how to do it */
  TenkenText *who;       /* who does it, in a small firm's words */
} TenkenStep;

/* Where another checklist asks the same, or much the same. */
typedef struct {
  char *checklist;       /* its id */
  char **items;          /* the source items of its questions */
} TenkenMap;

/* One choice of a question to talk about. */
typedef struct {
  char *id;              /* "a" */
  TenkenText *label;
} TenkenOption;

/* A question of a discussion has its number, topic, ask, opener, options and follow-up, and nothing of the rest. */
struct _TenkenQuestion {
  guint number;          /* unique in the checklist; what people and files call it */
  guint index;           /* its place in TenkenChecklist.questions */
  const TenkenPart *part;
  int weight;            /* 1…5 */
  GArray *after;         /* of guint: numbers of the questions whose steps come first */
  GArray *with;          /* of guint: numbers of the questions that usually are done too where this one is */
  char **threats;        /* ids of the threats that it helps against; never NULL */
  char **terms;          /* ids of the glossary's terms that it uses; never NULL */
  TenkenText *topic;     /* two or three words, for lists */
  TenkenText *ask;       /* the question */
  TenkenText *hint;
  TenkenText *why;
  TenkenText *find_out;  /* for "don't know": whom to ask, where to look */
  TenkenText *evidence;  /* (nullable) what one could show */
  TenkenText *counts[TENKEN_N_CHOICE_KINDS]; /* (nullable) what counts as this answer */
  GPtrArray *steps;      /* of TenkenStep, at least one, the one to begin with first */
  char *source_item;     /* "11" */
  char *source_edition;  /* "3.1" */
  GPtrArray *maps;       /* of TenkenMap */
  TenkenText *opener;    /* discussion: a line to begin the talk with */
  GPtrArray *options;    /* discussion: of TenkenOption */
  TenkenText *follow_up; /* discussion: a question for after the vote */
};

struct _TenkenPart {
  char *id;
  TenkenText *title;
  GPtrArray *questions;  /* of TenkenQuestion, borrowed from TenkenChecklist.questions */
};

struct _TenkenChecklist {
  gatomicrefcount ref_count;
  char *id;
  char *edition;
  TenkenChecklistKind kind;
  char **languages;      /* those that every text has; the first is the one it was written in */
  char **partial;        /* those that only some texts have; the others fall back; never NULL */
  TenkenText *title;
  TenkenText *description;
  TenkenText *notice;    /* (nullable) whose it is and is not */
  TenkenText *source;    /* what the numbers in source_item number: "IPA self-check" */
  GPtrArray *choices;    /* of TenkenChoice, in the order of the scale; none in a discussion */
  GPtrArray *bands;      /* of TenkenBand, highest first, covering 0…100; none in a discussion */
  GPtrArray *parts;      /* of TenkenPart */
  GPtrArray *questions;  /* of TenkenQuestion, in the order of asking */
  int full_points;       /* the most points one question can bring */
  gboolean official;     /* the points are those of the source itself, so that its total means something there too */
  GBytes *xml;           /* the exact file that it was read from */
};

TenkenChecklist *tenken_checklist_ref   (TenkenChecklist *self);
void             tenken_checklist_unref (TenkenChecklist *self);

/**
 * tenken_checklist_find_question:
 *
 * Returns: (transfer none) (nullable): the question numbered @number.
 */
const TenkenQuestion *tenken_checklist_find_question (const TenkenChecklist *self,
                                                      guint                  number);

/**
 * tenken_checklist_find_choice:
 *
 * Returns: (transfer none) (nullable): the choice whose id is @id.
 */
const TenkenChoice *tenken_checklist_find_choice (const TenkenChecklist *self,
                                                  const char            *id);

/**
 * tenken_checklist_find_band:
 * @percent: 0…100
 *
 * Returns: (transfer none) (nullable): the band that @percent falls into.
 */
const TenkenBand *tenken_checklist_find_band (const TenkenChecklist *self,
                                              int                    percent);

/**
 * tenken_checklist_language:
 * @wanted: a language tag
 *
 * Returns: (transfer none): @wanted where the checklist has that language, else the language that its texts fall
 * back to.
 */
const char *tenken_checklist_language (const TenkenChecklist *self,
                                       const char            *wanted);

/* For the reader alone: an empty checklist to fill, and its inner parts. */
TenkenChecklist *tenken_checklist_new (GBytes *xml);
TenkenPart      *tenken_part_new      (void);
TenkenQuestion  *tenken_question_new  (void);
TenkenStep      *tenken_step_new      (void);
TenkenChoice    *tenken_choice_new    (void);
TenkenBand      *tenken_band_new      (void);
TenkenMap       *tenken_map_new       (void);
TenkenOption    *tenken_option_new    (void);

void tenken_map_free (TenkenMap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenChecklist, tenken_checklist_unref)

G_END_DECLS
