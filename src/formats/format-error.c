/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "format-error.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/** gradual_format_error_quark: Returns: the domain of %GRADUAL_FORMAT_ERROR. */
GQuark
gradual_format_error_quark (void)
{
  return g_quark_from_static_string ("gradual-format-error-quark");
}

/**
 * gradual_format_error_set_at:
 * @text: the whole text, in UTF-8 up to @at
 * @at: where in @text the fault is
 * @message: what is wrong there
 *
 * Sets an error whose message begins with line and column, both counted from 1 and the column in
 * characters, as editors count.
 */
void
gradual_format_error_set_at (GError **error, GradualFormatError code, const char *text,
                             const char *at, const char *message)
{
  const char *line_start = text;
  guint line = 1;

  for (const char *c = text; c < at; c++)
    if (*c == '\n') {
      line++;
      line_start = c + 1;
    }

  /* TRANSLATORS: a place in a text file and what is wrong there. */
  g_set_error (error, GRADUAL_FORMAT_ERROR, code, _ ("line %u, column %ld: %s"), line,
               g_utf8_strlen (line_start, at - line_start) + 1, message);
}

/* Passes what is plain ASCII, and no zero, eight bytes at a time: most of a log is, and GLib's
 * check looks at each character. */
static const char *
skip_ascii (const char *text, const char *end)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101), tops = ones << 7;
  const char *at = text;
  guint64 bytes;

  while (end - at >= (gssize)sizeof bytes) {
    memcpy (&bytes, at, sizeof bytes);
    /* A zero borrows from the next byte, and of a zero or of no ASCII the top bit is set then. */
    if (((bytes | (bytes - ones)) & tops) != 0)
      break;
    at += sizeof bytes;
  }

  return at;
}

/**
 * gradual_format_check_text:
 *
 * Returns: whether @text is valid UTF-8 with no zero byte in it; if not, the error says where.
 */
gboolean
gradual_format_check_text (const char *text, gsize length, GError **error)
{
  const char *end = text + length, *at = skip_ascii (text, end);

  while (at < end) {
    const gunichar character = g_utf8_get_char_validated (at, end - at);

    if (*at == '\0' || character >= (gunichar)-2) {
      gradual_format_error_set_at (error, GRADUAL_FORMAT_ERROR_INVALID, text, at,
                                   *at == '\0' ? _ ("a zero byte; this is not text")
                                               : _ ("this is not UTF-8 text"));
      return FALSE;
    }
    at = skip_ascii (g_utf8_next_char (at), end);
  }

  return TRUE;
}

/** gradual_format_skip_bom: Returns: the bytes of a leading UTF-8 byte order mark: 3 or 0. */
gsize
gradual_format_skip_bom (const char *text, gsize length)
{
  return length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}
