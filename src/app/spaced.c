/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/spaced.h"

typedef struct {
  int spacing;
} TenkenSpacedPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (TenkenSpaced, tenken_spaced, GTK_TYPE_LAYOUT_MANAGER)

enum { PROP_0, PROP_SPACING, N_PROPS };

static GParamSpec *properties[N_PROPS];

int
tenken_spaced_get (TenkenSpaced *self)
{
  TenkenSpacedPrivate *priv = tenken_spaced_get_instance_private (self);

  return priv->spacing;
}

static void
tenken_spaced_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (id == PROP_SPACING)
    g_value_set_int (value, tenken_spaced_get (TENKEN_SPACED (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
tenken_spaced_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  TenkenSpacedPrivate *priv = tenken_spaced_get_instance_private (TENKEN_SPACED (object));

  if (id == PROP_SPACING)
    priv->spacing = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* Texts that wrap stand in all of them. */
static GtkSizeRequestMode
tenken_spaced_get_request_mode (GtkLayoutManager *manager,
                                GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
tenken_spaced_class_init (TenkenSpacedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = tenken_spaced_get_property;
  object_class->set_property = tenken_spaced_set_property;
  GTK_LAYOUT_MANAGER_CLASS (klass)->get_request_mode = tenken_spaced_get_request_mode;

  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
tenken_spaced_init (TenkenSpaced *self)
{
}
