/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/rules.h"

void
tenken_rules_check (xmlDoc       *document,
                    TenkenFaults *faults)
{
}
