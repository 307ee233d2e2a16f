/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_BEGIN_BOX (tenken_begin_box_get_type ())

/**
 * TenkenBeginBox:
 *
 * How a check-up begins: with which checklist, for whom, from last time's answers or afresh. Whoever begins for the
 * first time sees one button, and is asked for a name where none is known; later there are rows to choose by. The
 * checklist is chosen on the page of checklists, where each says what it is.
 */
G_DECLARE_FINAL_TYPE (TenkenBeginBox, tenken_begin_box, TENKEN, BEGIN_BOX, AdwBin)

/**
 * tenken_begin_box_show:
 * @session: whose chosen checklist it is about
 * @organisation: (nullable): for whom, or %NULL where it has to be asked
 * @first: whether it will be the first one of @organisation; always so without one
 * @last: (nullable): a finished assessment of @organisation and the chosen checklist, whose answers one can begin from
 *
 * Nothing of @last is kept.
 */
void tenken_begin_box_show (TenkenBeginBox         *self,
                            TenkenSession          *session,
                            const char             *organisation,
                            gboolean                first,
                            const TenkenAssessment *last);

/**
 * tenken_begin_box_get_obvious:
 *
 * Returns: (transfer none): what one goes on by: the name to fill in, else the button or the row that begins.
 */
GtkWidget *tenken_begin_box_get_obvious (TenkenBeginBox *self);

/**
 * tenken_begin_box_dup_organisation:
 *
 * Returns: (transfer full) (nullable): for whom a check-up begins as things stand: the name being typed, else the
 * organisation that the pages are about; %NULL where it has to be asked.
 */
char *tenken_begin_box_dup_organisation (TenkenSession *session);

/**
 * tenken_begin_box_begin:
 * @widget: a widget of the window; it may be gone afterwards
 * @organisation: its name, not empty
 *
 * Begins a check-up with the chosen checklist; from then on the pages are about @organisation.
 */
void tenken_begin_box_begin (GtkWidget     *widget,
                             TenkenSession *session,
                             const char    *organisation);

/**
 * tenken_begin_box_minutes:
 *
 * Returns: about how many minutes it takes to answer @checklist: what the question page says before the first answer.
 */
guint tenken_begin_box_minutes (const TenkenChecklist *checklist);

G_END_DECLS
