/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "output.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "command.h"
#include "store/file.h"
#include "text-width.h"

static gboolean
is_standard_output (const char *path)
{
  return path == NULL || g_str_equal (path, "-");
}

/* Nothing is buffered, so that a full disk or a reader who has gone away is noticed before the
 * program says that it succeeded. */
static gboolean
write_descriptor (int descriptor, const char *bytes, gsize length, GError **error)
{
  while (length > 0) {
    gssize written = write (descriptor, bytes, length);

    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0) {
      g_set_error_literal (error, G_FILE_ERROR, (int)g_file_error_from_errno (errno),
                           g_strerror (errno));
      return FALSE;
    }
    bytes += written;
    length -= (gsize)written;
  }

  return TRUE;
}

/**
 * gradual_output_write:
 * @path: (nullable): where to; "-" and %NULL are standard output
 * @bytes: the result
 * @length: its length
 *
 * Writes a command's result. A file appears whole or not at all, and only its owner can read it.
 *
 * Returns: the exit status.
 */
int
gradual_output_write (const char *path, const char *bytes, gsize length, GradualFailure *failure)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (!is_standard_output (path)) {
    if (gradual_file_write (path, bytes, length, &error))
      return GRADUAL_STATUS_DONE;
    message = g_strdup (error->message);
  } else {
    if (write_descriptor (STDOUT_FILENO, bytes, length, &error))
      return GRADUAL_STATUS_DONE;
    message = g_strdup_printf (_ ("standard output can not be written: %s"), error->message);
  }

  return gradual_failure_set (failure, GRADUAL_STATUS_USAGE, GRADUAL_CODE_UNWRITABLE, message);
}

/**
 * gradual_output_write_text:
 * @text: words for people, in UTF-8
 *
 * Like gradual_output_write(), in the encoding of the locale.
 *
 * Returns: the exit status.
 */
int
gradual_output_write_text (const char *path, const char *text, GradualFailure *failure)
{
  const char *charset;
  g_autofree char *local = NULL;

  if (!g_get_charset (&charset))
    local = g_convert_with_fallback (text, -1, charset, "UTF-8", "?", NULL, NULL, NULL);
  if (local != NULL)
    text = local;

  return gradual_output_write (path, text, strlen (text), failure);
}

/** gradual_output_is_unicode: Returns: whether the locale can show more than ASCII for sure. */
gboolean
gradual_output_is_unicode (void)
{
  return g_get_charset (NULL);
}

/**
 * gradual_output_wants_colour:
 *
 * Returns: whether @path is a terminal that is to be written to in colour (https://no-color.org).
 */
gboolean
gradual_output_wants_colour (const char *path)
{
  const char *no_colour = g_getenv ("NO_COLOR");
  const char *terminal = g_getenv ("TERM");

  if (!is_standard_output (path) || !isatty (STDOUT_FILENO))
    return FALSE;
  if (no_colour != NULL && no_colour[0] != '\0')
    return FALSE;

  return terminal != NULL && !g_str_equal (terminal, "dumb");
}

/** gradual_output_columns: Returns: the columns to fill, the terminal's where it has fewer. */
int
gradual_output_columns (const char *path, int most)
{
  struct winsize size;

  if (!is_standard_output (path) || !isatty (STDOUT_FILENO))
    return most;
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return most;

  return MIN (most, size.ws_col);
}

/**
 * gradual_tell:
 * @sentence: something that the runner should know beside the result
 *
 * Says it on standard error, in one line and without anything that a terminal would obey.
 */
void
gradual_tell (const char *sentence)
{
  g_autofree char *clean = gradual_text_clean (sentence);

  g_printerr ("gradual-cli: %s\n", clean);
}
