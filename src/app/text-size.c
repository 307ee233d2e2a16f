/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/text-size.h"

#include <stdlib.h>
#include <string.h>

#define USUAL_POINTS 11.0
#define USUAL_DPI (96.0 * 1024) /* as GTK counts it */

static const int sizes[] = { 100, 115, 130, 150, 175, 200 };

/* One for the process, as GTK's settings are. */
static int applied = TENKEN_TEXT_SIZE_USUAL;

static guint
find_place (int percent)
{
  guint best = 0;

  for (guint i = 1; i < G_N_ELEMENTS (sizes); i++)
    if (abs (sizes[i] - percent) < abs (sizes[best] - percent))
      best = i;

  return best;
}

int
tenken_text_size_round (int percent)
{
  return sizes[find_place (percent)];
}

int
tenken_text_size_step (int percent,
                       int steps)
{
  return sizes[CLAMP ((int) find_place (percent) + steps, 0, (int) G_N_ELEMENTS (sizes) - 1)];
}

/* What would be without us: the setting itself no longer says so once we have set it. */
static int
get_system_dpi (GdkDisplay *display)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  if (gdk_display_get_setting (display, "gtk-xft-dpi", &value) && g_value_get_int (&value) > 0)
    return g_value_get_int (&value);

  return (int) USUAL_DPI;
}

static void
apply (GdkDisplay *display)
{
  GtkSettings *settings = gtk_settings_get_for_display (display);

  if (applied == TENKEN_TEXT_SIZE_USUAL)
    gtk_settings_reset_property (settings, "gtk-xft-dpi");
  else
    g_object_set (settings, "gtk-xft-dpi", get_system_dpi (display) / 100 * applied, NULL);
}

static void
setting_changed_cb (GdkDisplay *display,
                    const char *name)
{
  if (strcmp (name, "gtk-xft-dpi") == 0 && applied != TENKEN_TEXT_SIZE_USUAL)
    apply (display);
}

void
tenken_text_size_apply (int percent)
{
  GdkDisplay *display = gdk_display_get_default ();
  gboolean changed = percent != applied;

  applied = percent;
  g_signal_handlers_disconnect_by_func (display, setting_changed_cb, NULL);
  g_signal_connect (display, "setting-changed", G_CALLBACK (setting_changed_cb), NULL);
  if (changed)
    apply (display);
}

int
tenken_text_size_get (void)
{
  return applied;
}

double
tenken_text_size_get_scale (GtkSettings *settings)
{
  g_autofree char *name = NULL;
  PangoFontDescription *font;
  int dpi, size;

  g_object_get (settings, "gtk-font-name", &name, "gtk-xft-dpi", &dpi, NULL);
  font = pango_font_description_from_string (name);
  size = pango_font_description_get_size (font);
  pango_font_description_free (font);

  return (size > 0 ? size / (USUAL_POINTS * PANGO_SCALE) : 1) * (dpi > 0 ? dpi / USUAL_DPI : 1);
}
