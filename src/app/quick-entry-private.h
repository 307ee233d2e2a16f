/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the page's own files share: quick-entry-page.c shows and saves, quick-entry-keys.c hears the keys. */
#include "app/choices.h"
#include "app/quick-entry-page.h"

G_BEGIN_DECLS

struct _TenkenQuickEntryPage {
  TenkenPage parent_instance;

  const TenkenQuestion *question; /* at hand; %NULL for the summary */
  const TenkenPart *part;         /* in the table */
  const TenkenChoice *waiting;    /* (nullable): “not applicable” until its reason is there */
  AdwWindowTitle *window_title;
  GtkWidget *table;
  GtkLabel *part_title;
  GtkListBox *list;
  GtkStack *stack;
  GtkWidget *desk;
  GtkLabel *number;
  GtkLabel *ask;
  TenkenChoices *choices;
  GtkLabel *comment_label;
  GtkEditable *comment;
  GtkLabel *heading;
  GtkGrid *counts;
  GtkLabel *open;
  GtkWidget *open_button;
  GtkWidget *result_button;
  GtkProgressBar *bar;
  GtkLabel *progress;
  GtkWidget *toasts;
};

/* Goes to @question, or to the summary for %NULL; what is not saved is given up. */
void tenken_quick_entry_turn_to (TenkenQuickEntryPage *self,
                                 const TenkenQuestion *question);

/* Saves the comment and goes @distance questions on; beyond the last one is the summary. */
void tenken_quick_entry_move (TenkenQuickEntryPage *self,
                              int                   distance);

/* Answers the question at hand and goes on; %NULL takes its answer away and stays. */
void tenken_quick_entry_choose (TenkenQuickEntryPage *self,
                                const TenkenChoice   *choice);

/* (transfer none): the answers of the open assessment. */
const TenkenAnswers *tenken_quick_entry_get_answers (TenkenQuickEntryPage *self);

/* Has the page hear its keys and know its actions. */
void tenken_quick_entry_install_keys (GtkWidgetClass *widget_class);

G_END_DECLS
