/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawn-text.h"

/* What surrounds a node on its way up to the picture. */
typedef struct {
  GskTransform *transform;
  float opacity;
  graphene_rect_t clip; /* in the picture's coordinates */
} Around;

static void list_node (GArray        *texts,
                       GskRenderNode *node,
                       const Around  *around);

static void
list_clipped (GArray                *texts,
              GskRenderNode         *child,
              const Around          *around,
              const graphene_rect_t *clip)
{
  Around inner = *around;
  graphene_rect_t box;

  gsk_transform_transform_bounds (around->transform, clip, &box);
  if (graphene_rect_intersection (&around->clip, &box, &inner.clip))
    list_node (texts, child, &inner);
}

static void
list_transformed (GArray        *texts,
                  GskRenderNode *node,
                  const Around  *around)
{
  Around inner = *around;

  inner.transform = gsk_transform_transform (gsk_transform_ref (around->transform), gsk_transform_node_get_transform (node));
  list_node (texts, gsk_transform_node_get_child (node), &inner);
  gsk_transform_unref (inner.transform);
}

static void
add_text (GArray        *texts,
          GskRenderNode *node,
          const Around  *around)
{
  DrawnText text = { .color = *gsk_text_node_get_color (node) };
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  gsk_transform_transform_bounds (around->transform, &bounds, &bounds);
  text.color.alpha *= around->opacity;
  if (graphene_rect_intersection (&around->clip, &bounds, &text.box))
    g_array_append_val (texts, text);
}

static void
list_node (GArray        *texts,
           GskRenderNode *node,
           const Around  *around)
{
  Around inner = *around;

  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        list_node (texts, gsk_container_node_get_child (node, i), around);
      break;
    case GSK_TRANSFORM_NODE:
      list_transformed (texts, node, around);
      break;
    case GSK_OPACITY_NODE:
      inner.opacity *= gsk_opacity_node_get_opacity (node);
      list_node (texts, gsk_opacity_node_get_child (node), &inner);
      break;
    case GSK_CLIP_NODE:
      list_clipped (texts, gsk_clip_node_get_child (node), around, gsk_clip_node_get_clip (node));
      break;
    case GSK_ROUNDED_CLIP_NODE:
      list_clipped (texts, gsk_rounded_clip_node_get_child (node), around,
                    &gsk_rounded_clip_node_get_clip (node)->bounds);
      break;
    case GSK_SHADOW_NODE:
      list_node (texts, gsk_shadow_node_get_child (node), around);
      break;
    case GSK_DEBUG_NODE:
      list_node (texts, gsk_debug_node_get_child (node), around);
      break;
    case GSK_TEXT_NODE:
      add_text (texts, node, around);
      break;
    default:
      break;
    }
}

GArray *
drawn_text_list (GskRenderNode *node)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (DrawnText));
  Around around = { .opacity = 1 };

  gsk_render_node_get_bounds (node, &around.clip);
  list_node (texts, node, &around);

  return texts;
}

static GskRenderNode *
remove_from_container (GskRenderNode *node)
{
  guint n = gsk_container_node_get_n_children (node), n_kept = 0;
  g_autofree GskRenderNode **kept = g_new (GskRenderNode *, n);
  GskRenderNode *result = NULL;

  for (guint i = 0; i < n; i++)
    {
      GskRenderNode *child = drawn_text_remove (gsk_container_node_get_child (node, i));

      if (child != NULL)
        kept[n_kept++] = child;
    }
  if (n_kept > 0)
    result = gsk_container_node_new (kept, n_kept);
  for (guint i = 0; i < n_kept; i++)
    gsk_render_node_unref (kept[i]);

  return result;
}

static GskRenderNode *
get_only_child (GskRenderNode *node)
{
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_TRANSFORM_NODE:
      return gsk_transform_node_get_child (node);
    case GSK_OPACITY_NODE:
      return gsk_opacity_node_get_child (node);
    case GSK_CLIP_NODE:
      return gsk_clip_node_get_child (node);
    case GSK_ROUNDED_CLIP_NODE:
      return gsk_rounded_clip_node_get_child (node);
    case GSK_SHADOW_NODE:
      return gsk_shadow_node_get_child (node);
    case GSK_DEBUG_NODE:
      return gsk_debug_node_get_child (node);
    default:
      return NULL;
    }
}

/* The same node around another child. */
static GskRenderNode *
wrap (GskRenderNode *node,
      GskRenderNode *child)
{
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_TRANSFORM_NODE:
      return gsk_transform_node_new (child, gsk_transform_node_get_transform (node));
    case GSK_OPACITY_NODE:
      return gsk_opacity_node_new (child, gsk_opacity_node_get_opacity (node));
    case GSK_CLIP_NODE:
      return gsk_clip_node_new (child, gsk_clip_node_get_clip (node));
    case GSK_ROUNDED_CLIP_NODE:
      return gsk_rounded_clip_node_new (child, gsk_rounded_clip_node_get_clip (node));
    default:
      return gsk_render_node_ref (child);
    }
}

GskRenderNode *
drawn_text_remove (GskRenderNode *node)
{
  GskRenderNode *child, *result;

  if (gsk_render_node_get_node_type (node) == GSK_TEXT_NODE)
    return NULL;
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    return remove_from_container (node);

  child = get_only_child (node);
  if (child == NULL)
    return gsk_render_node_ref (node);

  child = drawn_text_remove (child);
  if (child == NULL)
    return NULL;
  result = wrap (node, child);
  gsk_render_node_unref (child);

  return result;
}
