/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"

#include <string.h>

typedef struct {
  char *language;
  char *string;
} Variant;

/* Two or three languages each: a linear search beats any table. */
struct _TenkenText {
  GArray *variants;
};

static void
variant_clear (gpointer data)
{
  Variant *variant = data;

  g_free (variant->language);
  g_free (variant->string);
}

static const Variant *
find_variant (const TenkenText *self,
              const char       *language,
              gsize             length)
{
  for (guint i = 0; i < self->variants->len; i++)
    {
      const Variant *variant = &g_array_index (self->variants, Variant, i);

      if (strlen (variant->language) == length && strncmp (variant->language, language, length) == 0)
        return variant;
    }

  return NULL;
}

TenkenText *
tenken_text_new (void)
{
  TenkenText *self = g_new0 (TenkenText, 1);

  self->variants = g_array_new (FALSE, FALSE, sizeof (Variant));
  g_array_set_clear_func (self->variants, variant_clear);

  return self;
}

void
tenken_text_free (TenkenText *self)
{
  g_array_unref (self->variants);
  g_free (self);
}

gboolean
tenken_text_set (TenkenText *self,
                 const char *language,
                 const char *string)
{
  Variant variant;

  if (tenken_text_has (self, language))
    return FALSE;

  variant.language = g_strdup (language);
  variant.string = g_strdup (string);
  g_array_append_val (self->variants, variant);

  return TRUE;
}

gboolean
tenken_text_has (const TenkenText *self,
                 const char       *language)
{
  return self != NULL && find_variant (self, language, strlen (language)) != NULL;
}

/* The fallback rule, in one place. */
static const Variant *
choose_variant (const TenkenText *self,
                const char       *language)
{
  const Variant *variant = NULL;
  gsize length = strlen (language);

  if (self == NULL || self->variants->len == 0)
    return NULL;

  /* The language itself, then the same with one subtag less each time. */
  while (length > 0 && (variant = find_variant (self, language, length)) == NULL)
    {
      while (length > 0 && language[length - 1] != '-')
        length--;
      length = length > 0 ? length - 1 : 0;
    }

  if (variant == NULL)
    variant = find_variant (self, "en", 2);

  return variant != NULL ? variant : &g_array_index (self->variants, Variant, 0);
}

const char *
tenken_text_get (const TenkenText *self,
                 const char       *language)
{
  const Variant *variant = choose_variant (self, language);

  return variant != NULL ? variant->string : "";
}

const char *
tenken_text_language (const TenkenText *self,
                      const char       *language)
{
  const Variant *variant = choose_variant (self, language);

  return variant != NULL ? variant->language : NULL;
}

/* Blanks of any script: a Japanese keyboard types U+3000. */
char *
tenken_text_trim (const char *string)
{
  const char *end = string + strlen (string);

  while (string < end && g_unichar_isspace (g_utf8_get_char (string)))
    string = g_utf8_next_char (string);
  while (end > string && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);

  return g_strndup (string, (gsize) (end - string));
}
