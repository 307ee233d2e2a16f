/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_CHOICES (tenken_choices_get_type ())

/**
 * TenkenChoices:
 *
 * The choices of a question, one card each, of which at most one is chosen.
 *
 * Signals: `picked (const TenkenChoice *choice)` when a person picks one, by whatever means.
 */
G_DECLARE_FINAL_TYPE (TenkenChoices, tenken_choices, TENKEN, CHOICES, AdwBin)

/**
 * tenken_choices_fill:
 * @checklist: whose scale is offered; must outlive the widget
 *
 * Makes the cards, once.
 */
void tenken_choices_fill (TenkenChoices         *self,
                          const TenkenChecklist *checklist);

/* Shows on each card what counts as that answer to @question. */
void tenken_choices_show_question (TenkenChoices        *self,
                                   const TenkenQuestion *question);

/* Shows @choice, or none for %NULL, as the chosen one. */
void tenken_choices_show_choice (TenkenChoices      *self,
                                 const TenkenChoice *choice);

/* Leaves the card of “not applicable” out while that is not chosen: it is offered elsewhere. */
void tenken_choices_set_aside (TenkenChoices *self);

/* Puts the focus on the chosen card, else on the first. */
void tenken_choices_focus (TenkenChoices *self);

/* Whether the question came up so shortly ago, with nothing picked since, that Enter was meant for the one before. */
gboolean tenken_choices_are_unread (TenkenChoices *self);

/* Picks the card with this number key; nothing happens where there is none. */
void tenken_choices_pick (TenkenChoices *self,
                          guint          key);

G_END_DECLS
