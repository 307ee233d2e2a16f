/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist/fault.h"

#include "base/catalog.h"
#include "base/error.h"

#define MAX_FAULTS 1000

void
tenken_fault_free (TenkenFault *self)
{
  g_free (self->file);
  g_free (self->sentence);
  g_free (self);
}

char *
tenken_fault_format (const TenkenFault *self)
{
  if (self->line > 0)
    return g_strdup_printf ("%s:%d: %s", self->file, self->line, self->sentence);

  return g_strdup_printf ("%s: %s", self->file, self->sentence);
}

gboolean
tenken_faults_are_full (const TenkenFaults *self)
{
  return self->array->len >= MAX_FAULTS;
}

static void
add (TenkenFaults *self,
     int           line,
     gboolean      warning,
     const char   *format,
     va_list       args) G_GNUC_PRINTF (4, 0);

static void
add (TenkenFaults *self,
     int           line,
     gboolean      warning,
     const char   *format,
     va_list       args)
{
  TenkenFault *fault;

  if (tenken_faults_are_full (self))
    return;

  fault = g_new0 (TenkenFault, 1);
  fault->file = g_strdup (self->file);
  fault->line = line;
  fault->warning = warning;
  fault->sentence = g_strdup_vprintf (format, args);
  g_ptr_array_add (self->array, fault);
}

void
tenken_faults_add (TenkenFaults *self,
                   int           line,
                   const char   *format,
                   ...)
{
  va_list args;

  va_start (args, format);
  add (self, line, FALSE, format, args);
  va_end (args);
}

void
tenken_faults_warn (TenkenFaults *self,
                    int           line,
                    const char   *format,
                    ...)
{
  va_list args;

  va_start (args, format);
  add (self, line, TRUE, format, args);
  va_end (args);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const TenkenFault *first = *(const TenkenFault * const *) a;
  const TenkenFault *second = *(const TenkenFault * const *) b;

  return (first->line > second->line) - (first->line < second->line);
}

void
tenken_faults_sort (TenkenFaults *self)
{
  g_ptr_array_sort (self->array, compare_lines);
}

void
tenken_faults_to_error (const TenkenFaults  *self,
                        GError             **error)
{
  g_autofree char *first = tenken_fault_format (g_ptr_array_index (self->array, 0));

  if (self->array->len == 1)
    g_set_error_literal (error, TENKEN_ERROR, TENKEN_ERROR_CHECKLIST, first);
  else
    /* Translators: %s is a whole sentence about the first fault, %u is 2 or more */
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_CHECKLIST, _("%s (The first of %u faults.)"), first,
                 self->array->len);
}
