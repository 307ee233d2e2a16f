/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_CHOICE_CARD (tenken_choice_card_get_type ())

/* One choice of a question as a wide button: mark, word, what counts, number key. Cards of one question form a
 * group of which one is active. */
G_DECLARE_FINAL_TYPE (TenkenChoiceCard, tenken_choice_card, TENKEN, CHOICE_CARD, GtkToggleButton)

/**
 * tenken_choice_card_new:
 * @choice: what the card stands for; lives as long as the card
 * @language: of its texts
 */
GtkWidget *tenken_choice_card_new (const TenkenChoice *choice,
                                   const char         *language);

const TenkenChoice *tenken_choice_card_get_choice (TenkenChoiceCard *self);

/**
 * tenken_choice_card_set_counts:
 * @counts: what counts as this answer to the question at hand; "" for nothing
 */
void tenken_choice_card_set_counts (TenkenChoiceCard *self,
                                    const char       *counts);

G_END_DECLS
