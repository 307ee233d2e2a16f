/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/csv.h"

#include "base/catalog.h"
#include "base/error.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
/* More than any table of ours has; keeps a line of nothing but commas from filling the memory. */
#define MAX_COLUMNS 64

struct _TenkenCsvReader {
  GBytes *bytes;
  char *name;
  const char *cursor;
  const char *end;
  guint line;       /* where the cursor is */
  guint row_line;   /* where the row began */
  guint width;      /* fields in the first row; 0 before it */
  GPtrArray *fields;
  GString *field;   /* the one being read */
};

TenkenCsvReader *
tenken_csv_reader_new (GBytes     *bytes,
                       const char *name)
{
  TenkenCsvReader *self = g_new0 (TenkenCsvReader, 1);
  gsize size;

  self->bytes = g_bytes_ref (bytes);
  self->name = g_strdup (name);
  self->cursor = g_bytes_get_data (bytes, &size);
  self->end = self->cursor + size;
  self->line = self->row_line = 1;
  self->fields = g_ptr_array_new_with_free_func (g_free);
  self->field = g_string_new (NULL);

  if (size >= 3 && memcmp (self->cursor, BYTE_ORDER_MARK, 3) == 0)
    self->cursor += 3;

  return self;
}

void
tenken_csv_reader_free (TenkenCsvReader *self)
{
  g_string_free (self->field, TRUE);
  g_ptr_array_unref (self->fields);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

static void
set_fault_at (const TenkenCsvReader  *self,
              guint                   line,
              const char             *sentence,
              GError                **error)
{
  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_ANSWERS, "%s:%u: %s", self->name, line, sentence);
}

void
tenken_csv_reader_set_fault (const TenkenCsvReader  *self,
                             const char             *sentence,
                             GError                **error)
{
  set_fault_at (self, self->row_line, sentence, error);
}

static gboolean
is_at (const TenkenCsvReader *self,
       char                   character)
{
  return self->cursor < self->end && *self->cursor == character;
}

static gboolean
is_at_line_end (const TenkenCsvReader *self)
{
  return is_at (self, '\n') || is_at (self, '\r');
}

/* Passes over one line end, whichever of the three it is. */
static void
skip_line_end (TenkenCsvReader *self)
{
  if (is_at (self, '\r') && self->cursor + 1 < self->end && self->cursor[1] == '\n')
    self->cursor++;
  self->cursor++;
  self->line++;
}

/* A file that is no text fails here rather than in some field's meaning. */
static gboolean
take_character (TenkenCsvReader  *self,
                GError          **error)
{
  gunichar character = g_utf8_get_char_validated (self->cursor, self->end - self->cursor);
  gsize length;

  if (*self->cursor == '\0')
    {
      set_fault_at (self, self->line,
                    _("There is a NUL byte here, so this is no text file. Save it as CSV in UTF-8 and try again."),
                    error);
      return FALSE;
    }
  if (character == (gunichar) -1 || character == (gunichar) -2)
    {
      set_fault_at (self, self->line,
                    _("This is not UTF-8 text. Save the file as CSV in UTF-8 and try again."), error);
      return FALSE;
    }

  length = (gsize) (g_utf8_next_char (self->cursor) - self->cursor);
  g_string_append_len (self->field, self->cursor, (gssize) length);
  self->cursor += length;

  return TRUE;
}

static gboolean
read_quoted_field (TenkenCsvReader  *self,
                   GError          **error)
{
  guint opening_line = self->line;

  self->cursor++;
  while (self->cursor < self->end)
    {
      if (is_at_line_end (self))
        {
          const char *start = self->cursor;

          skip_line_end (self);
          g_string_append_len (self->field, start, self->cursor - start);
        }
      else if (!is_at (self, '"'))
        {
          if (!take_character (self, error))
            return FALSE;
        }
      else if (self->cursor + 1 < self->end && self->cursor[1] == '"')
        {
          g_string_append_c (self->field, '"');
          self->cursor += 2;
        }
      else
        {
          self->cursor++;
          if (self->cursor == self->end || is_at (self, ',') || is_at_line_end (self))
            return TRUE;
          set_fault_at (self, self->line,
                        _("There is text after a closing quotation mark. Write a mark inside a field twice (\"\")."),
                        error);
          return FALSE;
        }
    }

  set_fault_at (self, opening_line, _("A quotation mark is opened here and never closed. Close it."), error);

  return FALSE;
}

static gboolean
read_plain_field (TenkenCsvReader  *self,
                  GError          **error)
{
  while (self->cursor < self->end && !is_at (self, ',') && !is_at_line_end (self))
    {
      if (is_at (self, '"'))
        {
          set_fault_at (self, self->line,
                        _("There is a quotation mark inside a field that does not begin with one. Put the whole "
                          "field in quotation marks and write the mark inside twice (\"\")."), error);
          return FALSE;
        }
      if (!take_character (self, error))
        return FALSE;
    }

  return TRUE;
}

static void
set_width_fault (const TenkenCsvReader  *self,
                 GError                **error)
{
  g_autofree char *sentence = NULL;

  if (self->width == 0)
    {
      tenken_csv_reader_set_fault (self,
                                   _("The first line has far too many columns. Check that this is the right file."),
                                   error);
      return;
    }

  sentence = g_strdup_printf (_("This row does not have %u fields as the first line has. Add or remove commas, and put "
                                "fields that contain commas in quotation marks."), self->width);
  tenken_csv_reader_set_fault (self, sentence, error);
}

gboolean
tenken_csv_reader_next (TenkenCsvReader  *self,
                        GError          **error)
{
  guint limit = self->width > 0 ? self->width : MAX_COLUMNS;
  gboolean more = TRUE;

  g_ptr_array_set_size (self->fields, 0);
  while (is_at_line_end (self))
    skip_line_end (self);
  self->row_line = self->line;
  if (self->cursor == self->end)
    return FALSE;

  while (more)
    {
      g_string_truncate (self->field, 0);
      if (!(is_at (self, '"') ? read_quoted_field (self, error) : read_plain_field (self, error)))
        return FALSE;

      /* Stops here too where a row has commas without end. */
      if (self->fields->len == limit)
        break;
      g_ptr_array_add (self->fields, g_strdup (self->field->str));

      more = is_at (self, ',');
      if (more)
        self->cursor++;
    }

  if (more || (self->width > 0 && self->fields->len != self->width))
    {
      set_width_fault (self, error);
      return FALSE;
    }

  self->width = self->fields->len;
  if (is_at_line_end (self))
    skip_line_end (self);

  return TRUE;
}

const GPtrArray *
tenken_csv_reader_get_fields (const TenkenCsvReader *self)
{
  return self->fields;
}

guint
tenken_csv_reader_get_line (const TenkenCsvReader *self)
{
  return self->row_line;
}

/* Blanks at the ends are quoted as well: some spreadsheets drop them otherwise. */
static gboolean
needs_quotes (const char *field)
{
  return strpbrk (field, "\",\r\n") != NULL || *field == ' ' || g_str_has_suffix (field, " ");
}

void
tenken_csv_append_row (GString            *csv,
                       const char * const *fields)
{
  for (guint i = 0; fields[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');

      if (!needs_quotes (fields[i]))
        {
          g_string_append (csv, fields[i]);
          continue;
        }

      g_string_append_c (csv, '"');
      for (const char *c = fields[i]; *c != '\0'; c++)
        {
          if (*c == '"')
            g_string_append_c (csv, '"');
          g_string_append_c (csv, *c);
        }
      g_string_append_c (csv, '"');
    }
  g_string_append (csv, "\r\n");
}
