/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/fold.h"

#include "app/widgets.h"

/* In units of the text size: the list's widths, and the least that the details need beside it. */
#define LIST_MIN 20.0
#define LIST_MAX 27.0
#define LIST_SHARE 0.34
#define DETAILS_MIN 34.0

struct _TenkenFold {
  GtkLayoutManager parent_instance;

  TenkenFoldPlace place;
  gboolean folded;
  gboolean known;    /* whether it is, the width having been seen */
  guint tell_source;
};

G_DEFINE_FINAL_TYPE (TenkenFold, tenken_fold, GTK_TYPE_LAYOUT_MANAGER)

enum { LIST, WAY_BACK, DETAILS, N_PANES };

static guint folded_signal;

static void
get_panes (GtkWidget *widget,
           GtkWidget *panes[N_PANES])
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (guint i = 0; i < N_PANES; i++)
    {
      panes[i] = child;
      child = gtk_widget_get_next_sibling (child);
    }
}

static void
show_pane (GtkWidget *pane,
           gboolean   shown)
{
  gtk_widget_set_child_visible (pane, shown);
  if (shown)
    gtk_accessible_reset_state (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_STATE_HIDDEN);
  else
    gtk_accessible_update_state (GTK_ACCESSIBLE (pane), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

static void
show_panes (TenkenFold *self)
{
  GtkWidget *widget = gtk_layout_manager_get_widget (GTK_LAYOUT_MANAGER (self));
  GtkWidget *panes[N_PANES];

  get_panes (widget, panes);
  show_pane (panes[LIST], self->place == TENKEN_FOLD_LIST || (!self->folded && self->place != TENKEN_FOLD_NO_LIST));
  show_pane (panes[WAY_BACK], self->folded && self->place == TENKEN_FOLD_DETAILS);
  show_pane (panes[DETAILS], tenken_fold_has_details (self));
}

static gboolean
tell_cb (gpointer data)
{
  TenkenFold *self = data;

  self->tell_source = 0;
  g_signal_emit (self, folded_signal, 0);

  return G_SOURCE_REMOVE;
}

static void
set_folded (TenkenFold *self,
            gboolean    folded,
            GtkWidget  *panes[N_PANES])
{
  if (self->known && self->folded == folded)
    return;

  /* What one is busy with stays. */
  if (folded && self->place == TENKEN_FOLD_LIST && tenken_widgets_has_focus (panes[DETAILS]))
    self->place = TENKEN_FOLD_DETAILS;
  else if (folded && self->place == TENKEN_FOLD_DETAILS && tenken_widgets_has_focus (panes[LIST]))
    self->place = TENKEN_FOLD_LIST;
  self->known = TRUE;
  self->folded = folded;
  show_panes (self);
  if (self->tell_source == 0)
    self->tell_source = g_idle_add (tell_cb, self);
}

static int
measure (GtkWidget      *pane,
         GtkOrientation  orientation,
         gboolean        natural)
{
  int minimum_size, natural_size;

  gtk_widget_measure (pane, orientation, -1, &minimum_size, &natural_size, NULL, NULL);

  return natural ? natural_size : minimum_size;
}

/* The list and the details scroll, so that no width asks for a certain height. */
static GtkSizeRequestMode
tenken_fold_get_request_mode (GtkLayoutManager *manager,
                              GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
tenken_fold_measure (GtkLayoutManager *manager,
                     GtkWidget        *widget,
                     GtkOrientation    orientation,
                     int               for_size,
                     int              *minimum,
                     int              *natural,
                     int              *minimum_baseline,
                     int              *natural_baseline)
{
  GtkWidget *panes[N_PANES];
  int sizes[2];

  get_panes (widget, panes);
  for (int i = 0; i < 2; i++)
    {
      int list = measure (panes[LIST], orientation, i);
      int way_back = measure (panes[WAY_BACK], orientation, i);
      int details = measure (panes[DETAILS], orientation, i);

      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        sizes[i] = MAX (MAX (list, way_back), details);
      else
        sizes[i] = MAX (list, way_back + details);
    }

  *minimum = sizes[0];
  *natural = sizes[1];
}

static void
allocate (GtkWidget           *pane,
          const GtkAllocation *allocation)
{
  if (gtk_widget_get_child_visible (pane))
    gtk_widget_size_allocate (pane, allocation, -1);
}

static void
tenken_fold_allocate (GtkLayoutManager *manager,
                      GtkWidget        *widget,
                      int               width,
                      int               height,
                      int               baseline)
{
  TenkenFold *self = TENKEN_FOLD (manager);
  double em = tenken_widgets_get_text_size (widget);
  GtkAllocation list = { 0, 0, width, height };
  GtkAllocation way_back = { 0, 0, width, 0 };
  GtkAllocation details = { 0, 0, width, height };
  GtkWidget *panes[N_PANES];

  get_panes (widget, panes);
  set_folded (self, width < (LIST_MIN + DETAILS_MIN) * em, panes);

  if (gtk_widget_get_child_visible (panes[WAY_BACK]))
    {
      way_back.height = measure (panes[WAY_BACK], GTK_ORIENTATION_VERTICAL, FALSE);
      details.y = way_back.height;
      details.height -= way_back.height;
    }
  else if (gtk_widget_get_child_visible (panes[LIST]) && gtk_widget_get_child_visible (panes[DETAILS]))
    {
      list.width = (int) CLAMP (width * LIST_SHARE, LIST_MIN * em, LIST_MAX * em);
      list.width = MAX (list.width, measure (panes[LIST], GTK_ORIENTATION_HORIZONTAL, FALSE));
      details.width -= list.width;
      if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
        list.x = details.width;
      else
        details.x = list.width;
    }

  allocate (panes[LIST], &list);
  allocate (panes[WAY_BACK], &way_back);
  allocate (panes[DETAILS], &details);
}

static void
tenken_fold_finalize (GObject *object)
{
  g_clear_handle_id (&TENKEN_FOLD (object)->tell_source, g_source_remove);

  G_OBJECT_CLASS (tenken_fold_parent_class)->finalize (object);
}

static void
tenken_fold_class_init (TenkenFoldClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = tenken_fold_finalize;

  layout_class->get_request_mode = tenken_fold_get_request_mode;
  layout_class->measure = tenken_fold_measure;
  layout_class->allocate = tenken_fold_allocate;

  folded_signal = g_signal_new ("folded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
tenken_fold_init (TenkenFold *self)
{
}

void
tenken_fold_set_place (TenkenFold      *self,
                       TenkenFoldPlace  place)
{
  self->place = place;
  show_panes (self);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

TenkenFoldPlace
tenken_fold_get_place (TenkenFold *self)
{
  return self->place;
}

gboolean
tenken_fold_is_folded (TenkenFold *self)
{
  return self->folded;
}

gboolean
tenken_fold_has_details (TenkenFold *self)
{
  return !self->folded || self->place != TENKEN_FOLD_LIST;
}
