/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One thing that is wrong in a checklist file, for the person who writes it. */
typedef struct {
  char *file;      /* the name that the reader was given */
  int line;        /* from 1; 0 where the fault has no place */
  char *sentence;  /* what is wrong and what to do, in the interface language */
  gboolean warning; /* the file can be used all the same */
} TenkenFault;

void tenken_fault_free (TenkenFault *self);

/**
 * tenken_fault_format:
 *
 * Returns: (transfer full): "FILE:LINE: sentence", without the line where it is 0.
 */
char *tenken_fault_format (const TenkenFault *self);

/* What the reader's rooms hand around to collect faults in. */
typedef struct {
  const char *file;  /* borrowed */
  GPtrArray *array;  /* of TenkenFault */
} TenkenFaults;

/**
 * tenken_faults_add:
 * @line: the line, or 0
 * @format: a whole sentence, already translated
 *
 * Adds a fault. Beyond the first thousand nothing is added: such a file needs another look as a whole, and a hostile
 * one shall not fill the memory.
 */
void tenken_faults_add (TenkenFaults *self,
                        int           line,
                        const char   *format,
                        ...) G_GNUC_PRINTF (3, 4);

/**
 * tenken_faults_warn:
 *
 * Like tenken_faults_add() with a printed sentence, for what is not wrong but could be better.
 */
void tenken_faults_warn (TenkenFaults *self,
                         int           line,
                         const char   *format,
                         ...) G_GNUC_PRINTF (3, 4);

/**
 * tenken_faults_are_full:
 *
 * Returns: whether nothing more will be added, so that there is no sense in looking on.
 */
gboolean tenken_faults_are_full (const TenkenFaults *self);

/**
 * tenken_faults_sort:
 *
 * Orders by line, those of one line as they were found.
 */
void tenken_faults_sort (TenkenFaults *self);

/**
 * tenken_faults_to_error:
 *
 * Sets TENKEN_ERROR_CHECKLIST to the first fault as "FILE:LINE: sentence", saying how many there are in all.
 */
void tenken_faults_to_error (const TenkenFaults  *self,
                             GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenFault, tenken_fault_free)

G_END_DECLS
