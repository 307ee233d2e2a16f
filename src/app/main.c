/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"
#include "app/widgets.h"

#include "base/catalog.h"

#include <locale.h>

int
main (int    argc,
      char **argv)
{
  g_autoptr (TenkenApplication) application = NULL;

  setlocale (LC_ALL, "");
  tenken_catalog_bind ();
  tenken_widgets_register ();

  application = tenken_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
