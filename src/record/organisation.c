/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/organisation.h"

TenkenOrganisation *
tenken_organisation_new (const char *name)
{
  TenkenOrganisation *self = g_new0 (TenkenOrganisation, 1);

  self->name = g_strdup (name);
  self->departments = g_new0 (char *, 1);
  self->signers = g_new0 (char *, 1);

  return self;
}

void
tenken_organisation_free (TenkenOrganisation *self)
{
  g_free (self->name);
  g_clear_pointer (&self->logo, g_bytes_unref);
  g_strfreev (self->departments);
  g_strfreev (self->signers);
  g_free (self);
}
