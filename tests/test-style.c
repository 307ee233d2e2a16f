/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rules of the style sheet, each by itself: the colour of a text on its own background, or where it names none on
 * everything that it may stand on. Colours are resolved by GTK, with the names that libadwaita gives them. */
#include "window-fixture.h"

#include "draw/style.h"

#include <string.h>

#define ENOUGH 4.5

static const char *const grounds[] = {
  "@window_bg_color", "@view_bg_color", "@card_bg_color", "@headerbar_bg_color", "@popover_bg_color", "@dialog_bg_color",
  "@wash_color",
};

typedef struct {
  const char *selector;
  char *color;   /* (nullable) as written */
  char *ground;  /* (nullable) */
  double opacity;
} Rule;

static void
rule_free (gpointer data)
{
  Rule *rule = data;

  g_free (rule->color);
  g_free (rule->ground);
  g_free (rule);
}

static void
fail_cb (GtkCssProvider *provider,
         GtkCssSection  *section,
         const GError   *error,
         const char     *what)
{
  g_error ("%s: %s", what, error->message);
}

/* What GTK takes @expression for now, in light or dark. */
static GdkRGBA
resolve (GtkWidget  *probe,
         const char *expression)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autofree char *css = g_strdup_printf ("label.probe { color: %s; }", expression);
  GtkStyleContext *context = gtk_widget_get_style_context (probe);
  GdkRGBA color;

  g_signal_connect (provider, "parsing-error", G_CALLBACK (fail_cb), (gpointer) expression);
  gtk_css_provider_load_from_data (provider, css, -1);
  gtk_style_context_add_provider (context, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  gtk_style_context_get_color (context, &color);
  gtk_style_context_remove_provider (context, GTK_STYLE_PROVIDER (provider));

  return color;
}

static TenkenColor
lay (GdkRGBA     over,
     TenkenColor under)
{
  const double alpha = over.alpha;

  return (TenkenColor) { over.red * alpha + under.red * (1 - alpha), over.green * alpha + under.green * (1 - alpha),
                         over.blue * alpha + under.blue * (1 - alpha) };
}

static double
get_contrast (GtkWidget  *probe,
              const char *color,
              double      opacity,
              const char *ground)
{
  const TenkenColor window = lay (resolve (probe, "@window_bg_color"), (TenkenColor) { 1, 1, 1 });
  const TenkenColor below = lay (resolve (probe, ground), window);
  GdkRGBA ink = resolve (probe, color);
  TenkenColor seen;

  ink.alpha *= (float) opacity;
  seen = lay (ink, below);

  return tenken_color_contrast (&seen, &below);
}

/* The last of the properties called @names in a rule's @body, where it is a colour. */
static char *
find_color (const char *body,
            const char *name)
{
  g_autofree char *pattern = g_strdup_printf ("(?:^|[;\\s])%s\\s*:\\s*([^;]+)", name);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  char *value;

  if (!g_regex_match (regex, body, 0, &match))
    return NULL;
  value = g_strstrip (g_match_info_fetch (match, 1));
  if (g_regex_match_simple ("^(none|inherit|transparent|unset|initial|currentColor)$|gradient|url", value, G_REGEX_CASELESS, 0))
    g_clear_pointer (&value, g_free);

  return value;
}

static Rule *
read_rule (const char *selector,
           const char *body)
{
  g_autofree char *opacity = find_color (body, "opacity");
  Rule *rule = g_new0 (Rule, 1);

  rule->selector = g_intern_string (selector);
  rule->color = find_color (body, "color");
  rule->ground = find_color (body, "background(?:-color)?");
  rule->opacity = opacity != NULL ? g_ascii_strtod (opacity, NULL) : 1;

  return rule;
}

/* Every rule of @css that says something of a text's colour. */
static GPtrArray *
read_rules (const char *css)
{
  g_autoptr (GRegex) comments = g_regex_new ("/\\*.*?\\*/|@define-color[^;]*;", G_REGEX_DOTALL, 0, NULL);
  g_autoptr (GRegex) regex = g_regex_new ("([^{}]+)\\{([^{}]*)\\}", 0, 0, NULL);
  g_autofree char *bare = g_regex_replace (comments, css, -1, 0, "", 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GPtrArray *rules = g_ptr_array_new_with_free_func (rule_free);

  g_regex_match (regex, bare, 0, &match);
  while (g_match_info_matches (match))
    {
      g_autofree char *selector = g_strstrip (g_match_info_fetch (match, 1));
      g_autofree char *body = g_match_info_fetch (match, 2);
      Rule *rule = read_rule (selector, body);

      /* What is not to be seen at all is not to be read either. */
      if ((rule->color != NULL || rule->opacity < 1) && rule->opacity > 0)
        g_ptr_array_add (rules, rule);
      else
        rule_free (rule);
      g_match_info_next (match, NULL);
    }

  return rules;
}

/* How many pairs of @css are below the mark; says which. */
static guint
count_faults (const char *css)
{
  g_autoptr (GPtrArray) rules = read_rules (css);
  GtkWidget *probe = gtk_label_new ("probe");
  GtkWindow *window;
  guint n_faults = 0;

  gtk_widget_add_css_class (probe, "probe");
  window = desk_show (probe, 200, 100);
  for (guint i = 0; i < rules->len; i++)
    {
      const Rule *rule = g_ptr_array_index (rules, i);
      const char *color = rule->color != NULL ? rule->color : "@window_fg_color";

      for (guint g = 0; g < (rule->ground != NULL ? 1 : G_N_ELEMENTS (grounds)); g++)
        {
          const char *ground = rule->ground != NULL ? rule->ground : grounds[g];
          double contrast = get_contrast (probe, color, rule->opacity, ground);

          if (contrast >= ENOUGH)
            continue;
          g_test_message ("%s { color: %s; opacity: %.2f } on %s has %.2f", rule->selector, color, rule->opacity, ground,
                          contrast);
          n_faults++;
        }
    }
  gtk_window_destroy (window);

  return n_faults;
}

static char *
read_style_sheet (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "ui", name, NULL);
  char *css = NULL;

  g_file_get_contents (path, &css, NULL, NULL);

  return css;
}

static void
test_style_sheets (gconstpointer data)
{
  static const char *const names[] = { "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css" };
  guint n_rules = 0;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      GPOINTER_TO_INT (data) ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *css = read_style_sheet (names[i]);
      g_autoptr (GPtrArray) rules = css != NULL ? read_rules (css) : NULL;

      if (css == NULL)
        continue;
      n_rules += rules->len;
      g_assert_cmpuint (count_faults (css), ==, 0);
    }
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);

  /* It has read something. */
  g_assert_cmpuint (n_rules, >, 5);
}

/* What is bad is found: by its own background, on any ground, mixed, and by its opacity alone. */
static void
test_bad (void)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmpuint (count_faults (".a { color: #767676; background: white; }"), ==, 0);
  g_assert_cmpuint (count_faults (".a { color: #949494; background: white; }"), ==, 1);
  g_assert_cmpuint (count_faults (".a { color: #777777; }"), >, 0);
  g_assert_cmpuint (count_faults (".a { color: alpha(black, 0.4); background-color: @view_bg_color }"), ==, 1);
  g_assert_cmpuint (count_faults ("/* x */ .b { border: none } .a { opacity: 0.5; }"), >, 0);
  g_assert_cmpuint (count_faults (".a { color: @window_fg_color; background: mix(black, white, 0.4); }"), ==, 1);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  g_test_add_func ("/style/bad", test_bad);
  g_test_add_data_func ("/style/light", GINT_TO_POINTER (FALSE), test_style_sheets);
  g_test_add_data_func ("/style/dark", GINT_TO_POINTER (TRUE), test_style_sheets);

  return desk_run ();
}
