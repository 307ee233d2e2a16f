/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is known of an organisation, a plain value. */
typedef struct {
  char *name;
  guint people;       /* how many work there; 0 where that was not said */
  GBytes *logo;       /* (nullable): the image file as it was chosen */
  char **departments; /* in the order shown; never %NULL */
  char **signers;     /* titles of those who sign reports, in order; never %NULL */
} TenkenOrganisation;

/**
 * tenken_organisation_new:
 *
 * Returns: (transfer full): one of that name of which nothing else is known.
 */
TenkenOrganisation *tenken_organisation_new  (const char *name);
void                tenken_organisation_free (TenkenOrganisation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenOrganisation, tenken_organisation_free)

G_END_DECLS
