/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TENKEN_ERROR:
 *
 * The one error domain. Every message is a whole sentence in the interface language that says what is wrong,
 * where, and what to do, so that the window and the command line can show it as it is.
 */
#define TENKEN_ERROR (tenken_error_quark ())

typedef enum {
  TENKEN_ERROR_CHECKLIST,  /* a checklist file is faulty */
  TENKEN_ERROR_ANSWERS,    /* an answers file (CSV) is faulty */
  TENKEN_ERROR_INPUT,      /* an argument is out of its range: a date, a name, an answer */
  TENKEN_ERROR_NOT_FOUND,  /* no such file, checklist or assessment */
  TENKEN_ERROR_FILE,       /* a file cannot be read or written */
  TENKEN_ERROR_FULL,       /* the disk is full */
  TENKEN_ERROR_DAMAGED,    /* the database is damaged or no database */
  TENKEN_ERROR_NEWER,      /* the database was written by a newer version */
  TENKEN_ERROR_LOCKED,     /* another program holds the database */
  TENKEN_ERROR_READ_ONLY,  /* the database cannot be written to */
} TenkenError;

GQuark tenken_error_quark (void);

G_END_DECLS
