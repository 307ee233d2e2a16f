/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_ORGANISATION_ROW (tenken_organisation_row_get_type ())

/**
 * TenkenOrganisationRow:
 *
 * Which firm or association a page is about, for those who look after several. With one alone there is nothing to
 * choose, and the row hides.
 *
 * Signals: `chosen ()` when somebody picked another one.
 */
G_DECLARE_FINAL_TYPE (TenkenOrganisationRow, tenken_organisation_row, TENKEN, ORGANISATION_ROW, AdwComboRow)

/**
 * tenken_organisation_row_fill:
 *
 * Offers what the session lists and selects the one that tenken_organisation_row_dup_current() gives.
 */
void tenken_organisation_row_fill (TenkenOrganisationRow *self,
                                   TenkenSession         *session);

/**
 * tenken_organisation_row_dup_current:
 *
 * Returns: (transfer full) (nullable): the organisation picked on whichever page, else the one used last; %NULL where
 * there is none.
 */
char *tenken_organisation_row_dup_current (TenkenSession *session);

/**
 * tenken_organisation_row_get_current:
 *
 * Returns: (transfer none) (nullable): the organisation that was picked, %NULL where nobody picked one.
 */
const char *tenken_organisation_row_get_current (TenkenSession *session);

/**
 * tenken_organisation_row_set_current:
 * @name: (nullable): the organisation that pages shall be about from now on, or %NULL for the one used last
 */
void tenken_organisation_row_set_current (TenkenSession *session,
                                          const char    *name);

G_END_DECLS
