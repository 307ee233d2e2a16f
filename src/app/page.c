/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/page.h"

#include "app/speech.h"
#include "app/view.h"

typedef struct {
  TenkenSession *session;
  char *title;
} TenkenPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (TenkenPage, tenken_page, ADW_TYPE_BIN)

enum { PROP_0, PROP_SESSION, PROP_TITLE, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
tenken_page_constructed (GObject *object)
{
  TenkenPage *self = TENKEN_PAGE (object);
  TenkenPagePrivate *priv = tenken_page_get_instance_private (self);

  G_OBJECT_CLASS (tenken_page_parent_class)->constructed (object);

  g_signal_connect_object (priv->session, "changed", G_CALLBACK (TENKEN_PAGE_GET_CLASS (self)->refresh), self,
                           G_CONNECT_SWAPPED);
  TENKEN_PAGE_GET_CLASS (self)->refresh (self);
  tenken_speech_complete (GTK_WIDGET (self));
}

static void
tenken_page_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  TenkenPagePrivate *priv = tenken_page_get_instance_private (TENKEN_PAGE (object));

  switch (id)
    {
    case PROP_SESSION:
      g_value_set_object (value, priv->session);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_page_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  TenkenPagePrivate *priv = tenken_page_get_instance_private (TENKEN_PAGE (object));

  switch (id)
    {
    case PROP_SESSION:
      priv->session = g_value_dup_object (value);
      break;
    case PROP_TITLE:
      tenken_page_set_title (TENKEN_PAGE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* The session goes last of all: the widgets on a page point into what it holds while they are taken apart. */
static void
tenken_page_finalize (GObject *object)
{
  TenkenPagePrivate *priv = tenken_page_get_instance_private (TENKEN_PAGE (object));

  g_clear_object (&priv->session);
  g_clear_pointer (&priv->title, g_free);

  G_OBJECT_CLASS (tenken_page_parent_class)->finalize (object);
}

static GVariant *
tenken_page_real_save_view (TenkenPage *self)
{
  return tenken_view_save (GTK_WIDGET (self));
}

static gboolean
tenken_page_real_restore_view (TenkenPage *self,
                               GVariant   *view)
{
  return tenken_view_restore (GTK_WIDGET (self), view);
}

static void
tenken_page_class_init (TenkenPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = tenken_page_constructed;
  object_class->get_property = tenken_page_get_property;
  object_class->set_property = tenken_page_set_property;
  object_class->finalize = tenken_page_finalize;
  klass->save_view = tenken_page_real_save_view;
  klass->restore_view = tenken_page_real_restore_view;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, TENKEN_TYPE_SESSION,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
tenken_page_init (TenkenPage *self)
{
}

TenkenSession *
tenken_page_get_session (TenkenPage *self)
{
  TenkenPagePrivate *priv = tenken_page_get_instance_private (self);

  return priv->session;
}

const char *
tenken_page_get_title (TenkenPage *self)
{
  TenkenPagePrivate *priv = tenken_page_get_instance_private (self);

  return priv->title;
}

void
tenken_page_set_title (TenkenPage *self,
                       const char *title)
{
  TenkenPagePrivate *priv = tenken_page_get_instance_private (self);

  g_free (priv->title);
  priv->title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

void
tenken_page_enter (TenkenPage *self)
{
  if (TENKEN_PAGE_GET_CLASS (self)->enter != NULL)
    TENKEN_PAGE_GET_CLASS (self)->enter (self);
}

gboolean
tenken_page_hold (TenkenPage *self)
{
  TenkenPageClass *klass = TENKEN_PAGE_GET_CLASS (self);

  return klass->hold != NULL && klass->hold (self);
}

gboolean
tenken_page_leave (TenkenPage *self)
{
  return TENKEN_PAGE_GET_CLASS (self)->leave == NULL || TENKEN_PAGE_GET_CLASS (self)->leave (self);
}

GVariant *
tenken_page_save_view (TenkenPage *self)
{
  return TENKEN_PAGE_GET_CLASS (self)->save_view (self);
}

gboolean
tenken_page_restore_view (TenkenPage *self,
                          GVariant   *view)
{
  return TENKEN_PAGE_GET_CLASS (self)->restore_view (self, view);
}
