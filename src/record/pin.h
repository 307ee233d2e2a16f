/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define TENKEN_PIN_MIN 4
#define TENKEN_PIN_MAX 12

/**
 * tenken_pin_is_valid:
 *
 * Returns: whether @pin has 4 to 12 digits and nothing else; else %FALSE with TENKEN_ERROR_INPUT.
 */
gboolean tenken_pin_is_valid (const char  *pin,
                              GError     **error);

/**
 * tenken_pin_hash:
 * @pin: a valid one
 *
 * Hashes @pin with libcrypt's yescrypt and a new salt. It takes a good part of a second, which is the point.
 *
 * Returns: (transfer full): the hash, or %NULL with an error.
 */
char *tenken_pin_hash (const char  *pin,
                       GError     **error);

/**
 * tenken_pin_matches:
 * @hash: as tenken_pin_hash() gave it; nothing matches any other string
 *
 * Returns: whether @pin is the one that @hash was made of.
 */
gboolean tenken_pin_matches (const char *hash,
                             const char *pin);

G_END_DECLS
