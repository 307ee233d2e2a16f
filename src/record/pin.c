/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/pin.h"

#include "base/catalog.h"
#include "base/error.h"

#include <crypt.h>
#include <string.h>

#define YESCRYPT "$y$"
/* 1…11, see crypt(5); on an old laptop 9 takes about half a second, which nobody minds and a guesser does. */
#define COST 9

gboolean
tenken_pin_is_valid (const char  *pin,
                     GError     **error)
{
  gsize length = strlen (pin);

  if (length >= TENKEN_PIN_MIN && length <= TENKEN_PIN_MAX && strspn (pin, "0123456789") == length)
    return TRUE;

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT, _("A PIN has %d to %d digits and nothing else. Type another one."),
               TENKEN_PIN_MIN, TENKEN_PIN_MAX);

  return FALSE;
}

/* Returns: (transfer full) (nullable): @pin under @setting, which is a hash or the beginning of one. */
static char *
hash (const char *setting,
      const char *pin)
{
  struct crypt_data *data = g_new0 (struct crypt_data, 1);
  char *result = g_strdup (crypt_rn (pin, setting, data, sizeof *data));

  explicit_bzero (data, sizeof *data);
  g_free (data);

  return result;
}

char *
tenken_pin_hash (const char  *pin,
                 GError     **error)
{
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];
  char *result = NULL;

  if (!tenken_pin_is_valid (pin, error))
    return NULL;

  if (crypt_gensalt_rn (YESCRYPT, COST, NULL, 0, setting, sizeof setting) != NULL)
    result = hash (setting, pin);
  if (result == NULL)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                 _("The PIN cannot be protected on this computer: its libcrypt has no yescrypt. Install libcrypt 4.4 or newer."));

  return result;
}

gboolean
tenken_pin_matches (const char *stored,
                    const char *pin)
{
  g_autofree char *result = NULL;
  guint8 difference = 0;

  if (!g_str_has_prefix (stored, YESCRYPT))
    return FALSE;

  result = hash (stored, pin);
  if (result == NULL || strlen (result) != strlen (stored))
    return FALSE;

  /* As long for a near miss as for a far one. */
  for (gsize i = 0; stored[i] != '\0'; i++)
    difference |= (guint8) (stored[i] ^ result[i]);

  return difference == 0;
}
