/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include "base/catalog.h"
#include "base/error.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void
set_read_error (GError     **error,
                const char  *path,
                int          code)
{
  if (code == ENOENT)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                 _("There is no file “%s”. Check the name and the folder."), path);
  else
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                 _("The file “%s” cannot be read: %s."), path, g_strerror (code));
}

static void
set_write_error (GError     **error,
                 const char  *path,
                 int          code)
{
  if (code == ENOSPC || code == EDQUOT)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FULL,
                 _("The disk is full, so “%s” was not written. Free some space or choose another place."), path);
  else
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                 _("“%s” cannot be written: %s. Choose another name or folder."), path, g_strerror (code));
}

GBytes *
tenken_file_read (const char  *path,
                  gsize        limit,
                  GError     **error)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();
  guint8 buffer[65536];
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  gssize n;

  if (fd < 0)
    {
      set_read_error (error, path, errno);
      return NULL;
    }

  /* Opening a pipe must not wait for a writer that never comes; reading waits for one that is still at work. */
  fcntl (fd, F_SETFL, 0);

  while ((n = read (fd, buffer, sizeof buffer)) != 0)
    {
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          set_read_error (error, path, errno);
          close (fd);
          return NULL;
        }
      if (array->len + (gsize) n > limit)
        {
          g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                       _("The file “%s” is larger than %u MB, more than such a file can need. Check that it is the right one."),
                       path, (guint) (limit >> 20));
          close (fd);
          return NULL;
        }
      g_byte_array_append (array, buffer, (guint) n);
    }
  close (fd);

  return g_byte_array_free_to_bytes (g_steal_pointer (&array));
}

/* For pipes and devices, which cannot be replaced. */
static gboolean
write_in_place (const char *path,
                GBytes     *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  int code = 0;

  if (fd < 0)
    return FALSE;

  while (size > 0 && code == 0)
    {
      gssize n = write (fd, data, size);

      if (n < 0 && errno != EINTR)
        code = errno;
      if (n > 0)
        {
          data += n;
          size -= (gsize) n;
        }
    }

  if (close (fd) < 0 && code == 0)
    code = errno;
  errno = code;

  return code == 0;
}

gboolean
tenken_file_replace (const char  *path,
                     GBytes      *bytes,
                     GError     **error)
{
  g_autofree char *target = realpath (path, NULL);
  g_autoptr (GError) local = NULL;
  struct stat info;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (target != NULL && stat (target, &info) == 0 && !S_ISREG (info.st_mode))
    {
      errno = EISDIR;
      if (!S_ISDIR (info.st_mode) && write_in_place (target, bytes))
        return TRUE;
      set_write_error (error, path, errno);
      return FALSE;
    }

  /* A file that its owner made read-only is not to be replaced behind their back. */
  if (target != NULL && access (target, W_OK) != 0)
    {
      set_write_error (error, path, errno);
      return FALSE;
    }

  if (!g_file_set_contents_full (target != NULL ? target : path, data, (gssize) size,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666, &local))
    {
      int code = EIO;

      if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
        code = ENOSPC;
      else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        code = ENOENT;
      else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_ACCES))
        code = EACCES;
      else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
        code = ENOTDIR;
      else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_ROFS))
        code = EROFS;
      else if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NAMETOOLONG))
        code = ENAMETOOLONG;
      set_write_error (error, path, code);
      return FALSE;
    }

  return TRUE;
}
