/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TenkenCsvReader:
 *
 * Reads comma-separated values as RFC 4180 has them, one row at a time: UTF-8 with or without a byte order mark,
 * lines ending in LF, CRLF or CR, fields in quotation marks with line breaks and doubled marks inside. Lines that
 * are empty are passed over. Every row has as many fields as the first.
 */
typedef struct _TenkenCsvReader TenkenCsvReader;

/**
 * tenken_csv_reader_new:
 * @bytes: a whole file
 * @name: its name, for the messages
 */
TenkenCsvReader *tenken_csv_reader_new (GBytes     *bytes,
                                        const char *name);

void tenken_csv_reader_free (TenkenCsvReader *self);

/**
 * tenken_csv_reader_next:
 *
 * Goes on to the next row.
 *
 * Returns: %FALSE at the end, with @error left alone, or at the first fault, with TENKEN_ERROR_ANSWERS, whose
 * message begins with `FILE:LINE: `.
 */
gboolean tenken_csv_reader_next (TenkenCsvReader  *self,
                                 GError          **error);

/**
 * tenken_csv_reader_get_fields:
 *
 * Returns: (transfer none) (element-type utf8): the row's fields, valid until the next row.
 */
const GPtrArray *tenken_csv_reader_get_fields (const TenkenCsvReader *self);

/**
 * tenken_csv_reader_get_line:
 *
 * Returns: the line that the row begins on, counted from 1.
 */
guint tenken_csv_reader_get_line (const TenkenCsvReader *self);

/**
 * tenken_csv_reader_set_fault:
 * @sentence: what is wrong with the present row, already translated
 *
 * Sets @error to TENKEN_ERROR_ANSWERS with `FILE:LINE: ` before @sentence.
 */
void tenken_csv_reader_set_fault (const TenkenCsvReader  *self,
                                  const char             *sentence,
                                  GError                **error);

/**
 * tenken_csv_append_row:
 * @csv: what has been written so far
 * @fields: (array zero-terminated=1): the row
 *
 * Appends a row that ends in CRLF; fields are put in quotation marks where they need them.
 */
void tenken_csv_append_row (GString            *csv,
                            const char * const *fields);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenCsvReader, tenken_csv_reader_free)

G_END_DECLS
