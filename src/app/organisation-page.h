/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_ORGANISATION_PAGE (tenken_organisation_page_get_type ())

/* What reports and the kiosk say of the firm: name, number of people, logo, departments, who signs. Everything is
 * saved by itself as soon as it settles; what cannot be saved yet says why, and does not keep the rest from it. */
G_DECLARE_FINAL_TYPE (TenkenOrganisationPage, tenken_organisation_page, TENKEN, ORGANISATION_PAGE, TenkenPage)

G_END_DECLS
