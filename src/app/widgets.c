/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets.h"

#include <gio/gio.h>

GResource *tenken_ui_get_resource (void);

void
tenken_widgets_register (void)
{
  g_resources_register (tenken_ui_get_resource ());
}
