/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every text can be read: at least 4.5:1 in light and dark, by the style sheet's rules and as it is drawn on every page.
 * In high contrast where the environment asks for it. */
#include "drawn-text.h"
#include "stage-kiosk.h"

#include "app/chart.h"
#include "base/catalog.h"
#include "draw/style.h"

#include <string.h>

#define ENOUGH 4.5
/* A ground that takes less of a text's box than this is a line or an edge: the frame around a single figure is an
 * eighth of what it frames. */
#define PART_OF_GROUND 0.15
/* Tall, so that little has to be scrolled to. */
#define WIDTH 1024
#define HEIGHT 2400

static const struct {
  const char *name;
  AdwColorScheme scheme;
} schemes[] = {
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

typedef struct {
  guint8 *pixels; /* BGRA, 4 bytes each, no gaps */
  int width;
  int height;
} Picture;

typedef struct {
  GPtrArray *faults;
  const char *scene;
  const char *scheme;
  const char *pointer; /* "" or what it does */
} Look;

static void G_GNUC_PRINTF (2, 3)
add_fault (const Look *look,
           const char *format,
           ...)
{
  g_autofree char *fault = NULL;
  va_list args;

  va_start (args, format);
  fault = g_strdup_vprintf (format, args);
  va_end (args);

  for (guint i = 0; i < look->faults->len; i++)
    if (g_str_has_suffix (g_ptr_array_index (look->faults, i), fault))
      return;
  g_ptr_array_add (look->faults, g_strdup_printf ("%s%s: %s: %s", look->scheme, look->pointer, look->scene, fault));
}

static TenkenColor
mix (const GdkRGBA     *over,
     const TenkenColor *ground)
{
  const double alpha = over->alpha;

  return (TenkenColor) { over->red * alpha + ground->red * (1 - alpha), over->green * alpha + ground->green * (1 - alpha),
                         over->blue * alpha + ground->blue * (1 - alpha) };
}

static double
contrast_on (const GdkRGBA     *text,
             const TenkenColor *ground)
{
  const TenkenColor seen = mix (text, ground);

  return tenken_color_contrast (&seen, ground);
}

static guint32
get_pixel (const Picture *picture,
           int            x,
           int            y)
{
  guint32 pixel;

  memcpy (&pixel, picture->pixels + ((gsize) y * (gsize) picture->width + (gsize) x) * 4, sizeof pixel);

  return pixel & 0xffffff;
}

static TenkenColor
unpack (guint32 pixel)
{
  return (TenkenColor) { (pixel >> 16 & 255) / 255.0, (pixel >> 8 & 255) / 255.0, (pixel & 255) / 255.0 };
}

/* The least contrast that @text has with what makes up a good part of its ground. */
static double
find_least_contrast (const Picture   *picture,
                     const DrawnText *text,
                     guint32         *worst)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key, value;
  const int left = (int) MAX (0, text->box.origin.x), top = (int) MAX (0, text->box.origin.y);
  const int right = (int) MIN ((float) picture->width, text->box.origin.x + text->box.size.width);
  const int bottom = (int) MIN ((float) picture->height, text->box.origin.y + text->box.size.height);
  double least = 21;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        gpointer pixel = GUINT_TO_POINTER (get_pixel (picture, x, y));

        g_hash_table_insert (counts, pixel, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, pixel)) + 1));
      }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      TenkenColor ground = unpack (GPOINTER_TO_UINT (key));
      double contrast = contrast_on (&text->color, &ground);

      if (GPOINTER_TO_UINT (value) >= PART_OF_GROUND * (right - left) * (bottom - top) && contrast < least)
        {
          least = contrast;
          *worst = GPOINTER_TO_UINT (key);
        }
    }

  return least;
}

/* The label that a text belongs to, where one can be found. */
static GtkWidget *
find_label (GtkWidget       *root,
            const DrawnText *text)
{
  return gtk_widget_pick (root, text->box.origin.x + text->box.size.width / 2, text->box.origin.y + text->box.size.height / 2,
                          GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);
}

static void
check_text (const Look      *look,
            GtkWidget       *root,
            const Picture   *picture,
            const DrawnText *text)
{
  guint32 ground = 0;
  double contrast = find_least_contrast (picture, text, &ground);
  GtkWidget *label = find_label (root, text);
  g_autofree char *color = gdk_rgba_to_string (&text->color);

  /* What cannot be used may be faint. */
  if (contrast >= ENOUGH || (label != NULL && !gtk_widget_is_sensitive (label)))
    return;

  add_fault (look, "“%s” in %s on #%06x has %.2f",
             label == NULL ? "?" : GTK_IS_LABEL (label) ? gtk_label_get_text (GTK_LABEL (label)) : G_OBJECT_TYPE_NAME (label),
             color, ground, contrast);
}

/* What a chart stands on: the colour of most of its corners, for something may lie on one of them, as the seal does. */
static TenkenColor
find_ground (const Picture         *picture,
             const graphene_rect_t *box)
{
  const int left = (int) box->origin.x, top = (int) box->origin.y;
  const int right = MIN (left + (int) box->size.width, picture->width) - 1;
  const int bottom = MIN (top + (int) box->size.height, picture->height) - 1;
  const guint32 corners[] = { get_pixel (picture, left, top), get_pixel (picture, right, top),
                              get_pixel (picture, left, bottom), get_pixel (picture, right, bottom) };
  guint best = 0, most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      guint same = 0;

      for (guint j = 0; j < G_N_ELEMENTS (corners); j++)
        same += corners[i] == corners[j];
      if (same > most)
        {
          most = same;
          best = i;
        }
    }

  return unpack (corners[best]);
}

/* Texts in charts are drawn by hand; their colours must stand out from what the chart really stands on. */
static void
check_charts (const Look    *look,
              GtkWidget     *root,
              const Picture *picture)
{
  const gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  const TenkenStyle style = tenken_style_new (dark ? TENKEN_MEDIUM_DARK : TENKEN_MEDIUM_LIGHT, "en");
  const TenkenColor *const inks[] = { &style.ink, &style.quiet, &style.accent };
  GtkWidget *chart;

  for (guint i = 0; (chart = desk_find (root, TENKEN_TYPE_CHART, i)) != NULL; i++)
    {
      graphene_rect_t box;
      TenkenColor ground;

      /* Paper has its own ink. */
      if (gtk_widget_has_css_class (chart, "sheet") || !gtk_widget_compute_bounds (chart, root, &box)
          || box.origin.x < 0 || box.origin.y < 0 || box.origin.x >= (float) picture->width
          || box.origin.y >= (float) picture->height)
        continue;
      ground = find_ground (picture, &box);
      for (guint ink = 0; ink < G_N_ELEMENTS (inks); ink++)
        if (tenken_color_contrast (inks[ink], &ground) < ENOUGH)
          add_fault (look, "ink %u of a chart has %.2f", ink, tenken_color_contrast (inks[ink], &ground));
    }
}

/* A window or a popover, which is a surface of its own. */
static void
look_at_native (const Look *look,
                GtkWidget  *native)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (native);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderNode) ground = NULL;
  g_autoptr (GArray) texts = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  Picture picture = { .width = gtk_widget_get_width (native), .height = gtk_widget_get_height (native) };

  gdk_paintable_snapshot (paintable, snapshot, picture.width, picture.height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  texts = drawn_text_list (node);
  ground = drawn_text_remove (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (native)), ground,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) picture.width, (float) picture.height));
  picture.pixels = g_malloc ((gsize) picture.width * (gsize) picture.height * 4);
  gdk_texture_download (texture, picture.pixels, (gsize) picture.width * 4);

  g_assert_cmpuint (texts->len, >, 0);
  for (guint i = 0; i < texts->len; i++)
    check_text (look, native, &picture, &g_array_index (texts, DrawnText, i));
  check_charts (look, native, &picture);
  g_free (picture.pixels);
}

/* The pointer is over everything, or nothing. */
static void
point (GtkWidget *root,
       gboolean   over)
{
  GtkWidget *widget;

  for (guint i = 0; (widget = desk_find (root, GTK_TYPE_WIDGET, i)) != NULL; i++)
    if (over)
      gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_PRELIGHT, FALSE);
    else
      gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_PRELIGHT);
}

static void
look_at (GtkWidget  *shown,
         const char *name,
         gpointer    faults)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[i].scheme);
      for (int over = 0; over <= 1; over++)
        {
          const Look look = { faults, name, schemes[i].name, over ? ", pointed at" : "" };
          GtkWidget *popover;

          point (shown, over);
          desk_wait_frame (shown);
          look_at_native (&look, shown);
          for (guint p = 0; (popover = desk_find (shown, GTK_TYPE_POPOVER, p)) != NULL; p++)
            look_at_native (&look, popover);
        }
      point (shown, FALSE);
    }
}

static void
assert_none (const GPtrArray *faults)
{
  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (faults, i));
  if (faults->len > 0)
    g_test_fail_printf ("%u texts cannot be read well", faults->len);
}

static void
play (const Stage *stage)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  GtkWidget *window = stage_open_window (stage, WIDTH, HEIGHT);

  stage_each (stage, window, NULL, look_at, faults);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  if (stage->finished != 0)
    stage_each_kiosk (stage, NULL, look_at, faults);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  assert_none (faults);
}

static void
test_scenes (Desk          *desk,
             gconstpointer  data)
{
  const Stage stage = stage_fill (desk, "ipa-self-check", "Yamada Works", "Ms Sato has the key.");

  play (&stage);
}

static void
test_first (Desk          *desk,
            gconstpointer  data)
{
  const Stage stage = { .desk = desk };

  play (&stage);
}

/* Styles of one label, and whether it can be read well. */
static const struct {
  const char *css;
  gboolean good;
} plants[] = {
  { "window { background: white; } .planted { color: #767676; }", TRUE },
  { "window { background: white; } .planted { color: #949494; }", FALSE },
  { "window { background: white; } .planted { color: black; opacity: 0.4; }", FALSE },
  { ".planted { color: #222222; background: #777777; }", FALSE },
  { "window { background: white; color: black; } .planted:hover { background: #444444; }", FALSE },
};

/* What is planted is found, and nothing else. */
static void
test_plants (Desk          *desk,
             gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (plants); i++)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
      g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
      GtkWidget *label = gtk_label_new ("planted");
      GtkWindow *window;

      gtk_css_provider_load_from_data (provider, plants[i].css, -1);
      gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_USER);
      gtk_widget_add_css_class (label, "planted");
      window = desk_show (label, 200, 100);
      look_at (GTK_WIDGET (window), "planted", faults);
      g_assert_true ((faults->len == 0) == plants[i].good);

      gtk_window_destroy (window);
      gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider));
    }
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);
  g_assert_cmpint (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()), ==,
                   g_getenv ("ADW_DEBUG_HIGH_CONTRAST") != NULL);

  desk_add ("/contrast/found", test_plants, NULL);
  desk_add ("/contrast/first", test_first, NULL);
  desk_add ("/contrast/scenes", test_scenes, NULL);

  return desk_run ();
}
