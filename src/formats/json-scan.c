/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json-scan.h"

#include "json-name.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* json-glib takes in more than JSON (comments, single quotes, two values one after the other, no
 * value at all, a member twice), silently wraps large integers, and crashes on deep nesting. So
 * this scanner sees every byte first, and holds them to RFC 8259. It uses no recursion. */

/** Frame: an object or array that is open. */
typedef struct {
  gboolean is_object;
  guint first_name; /* where the object's names begin in the stack of names */
} Frame;

typedef struct {
  const char *text;
  const char *at;
  const char *end;
  Frame frames[GRADUAL_JSON_LIBRARY_DEPTH_MAX];
  guint depth;
  guint depth_max;
  GArray *names;
  GArray *objects; /* (nullable) */
  GError **error;
} Scan;

static gboolean
fail_at (Scan *scan, const char *at, const char *message)
{
  gradual_format_error_set_at (scan->error, GRADUAL_FORMAT_ERROR_INVALID, scan->text, at, message);

  return FALSE;
}

static gboolean
fail (Scan *scan, const char *message)
{
  return fail_at (scan, scan->at, scan->at < scan->end ? message : _ ("the text ends too early"));
}

/* The text holds no zero byte, so that a zero is always the end. */
static char
peek (const Scan *scan)
{
  return scan->at < scan->end ? *scan->at : '\0';
}

static void
skip_space (Scan *scan)
{
  while (scan->at < scan->end &&
         (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\t' || *scan->at == '\r'))
    scan->at++;
}

/* At the digits of \uXXXX: passes them, and the second half of a pair. */
static gboolean
scan_unicode_escape (Scan *scan)
{
  int unit = gradual_json_hex_unit (scan->at, scan->end);

  if (unit < 0)
    return fail (scan, _ ("“\\u” needs four hexadecimal digits"));
  if (unit == 0)
    return fail (scan, _ ("a zero character can not be part of a text"));
  if (gradual_json_is_low_surrogate (unit))
    return fail (scan, _ ("half of a surrogate pair"));
  scan->at += 4;
  if (gradual_json_is_high_surrogate (unit)) {
    if (scan->end - scan->at < 6 || scan->at[0] != '\\' || scan->at[1] != 'u' ||
        !gradual_json_is_low_surrogate (gradual_json_hex_unit (scan->at + 2, scan->end)))
      return fail (scan, _ ("half of a surrogate pair"));
    scan->at += 6;
  }

  return TRUE;
}

/* At a double quote: passes the string. */
static gboolean
scan_string (Scan *scan, gboolean *has_escapes)
{
  *has_escapes = FALSE;
  scan->at++;
  while (scan->at < scan->end && *scan->at != '"') {
    guchar c = (guchar)*scan->at;

    if (c < 0x20)
      return fail (scan, _ ("a control character within a string"));
    scan->at++;
    if (c != '\\')
      continue;
    *has_escapes = TRUE;
    c = (guchar)peek (scan);
    if (c == '\0' || strchr ("\"\\/bfnrtu", c) == NULL)
      return fail (scan, _ ("no such escape in a string"));
    scan->at++;
    if (c == 'u' && !scan_unicode_escape (scan))
      return FALSE;
  }
  if (scan->at == scan->end)
    return fail (scan, "");
  scan->at++;

  return TRUE;
}

static gboolean
fits_int64 (const char *number, const char *end)
{
  gboolean negative = *number == '-';
  guint64 limit = (guint64)G_MAXINT64 + (negative ? 1 : 0);
  guint64 value = 0;

  for (const char *c = number + (negative ? 1 : 0); c < end; c++) {
    guint64 digit = (guint64)(*c - '0');

    if (value > (limit - digit) / 10)
      return FALSE;
    value = value * 10 + digit;
  }

  return TRUE;
}

static gboolean
scan_digits (Scan *scan)
{
  if (!g_ascii_isdigit (peek (scan)))
    return fail (scan, _ ("a digit is missing here"));
  while (g_ascii_isdigit (peek (scan)))
    scan->at++;

  return TRUE;
}

static gboolean
scan_number (Scan *scan)
{
  const char *number = scan->at;
  gboolean is_integer = TRUE;

  if (peek (scan) == '-')
    scan->at++;
  if (peek (scan) == '0' && scan->end - scan->at > 1 && g_ascii_isdigit (scan->at[1]))
    return fail (scan, _ ("a number can not begin with 0"));
  if (!scan_digits (scan))
    return FALSE;
  if (peek (scan) == '.') {
    is_integer = FALSE;
    scan->at++;
    if (!scan_digits (scan))
      return FALSE;
  }
  if (peek (scan) == 'e' || peek (scan) == 'E') {
    is_integer = FALSE;
    scan->at++;
    if (peek (scan) == '+' || peek (scan) == '-')
      scan->at++;
    if (!scan_digits (scan))
      return FALSE;
  }
  if (is_integer && !fits_int64 (number, scan->at))
    return fail_at (scan, number, _ ("this number is too large"));

  return TRUE;
}

static gboolean
scan_literal (Scan *scan, const char *literal)
{
  gsize length = strlen (literal);

  if ((gsize)(scan->end - scan->at) < length || strncmp (scan->at, literal, length) != 0)
    return fail (scan, _ ("a value is missing here"));
  scan->at += length;

  return TRUE;
}

/* At a member's name: passes it and the colon. */
static gboolean
scan_name (Scan *scan)
{
  GradualJsonName name = {.text = scan->at + 1};
  gboolean has_escapes;

  if (peek (scan) != '"')
    return fail (scan, _ ("the name of a member is missing here, in double quotes"));
  if (!scan_string (scan, &has_escapes))
    return FALSE;
  name.length = (gsize)(scan->at - 1 - name.text);
  if (name.length == 0)
    return fail_at (scan, name.text - 1, _ ("the name of a member is empty"));
  gradual_json_name_hash (&name, has_escapes);
  g_array_append_val (scan->names, name);

  skip_space (scan);
  if (peek (scan) != ':')
    return fail (scan, _ ("“:” is missing here"));
  scan->at++;

  return TRUE;
}

static gboolean
close_frame (Scan *scan)
{
  Frame *frame = &scan->frames[scan->depth - 1];
  const GradualJsonName *duplicate;

  if (frame->is_object && scan->names->len > frame->first_name) {
    duplicate = gradual_json_names_find_duplicate (
        &g_array_index (scan->names, GradualJsonName, frame->first_name),
        scan->names->len - frame->first_name);
    if (duplicate != NULL)
      return fail_at (scan, duplicate->text - 1, _ ("this member is there twice"));
    g_array_set_size (scan->names, frame->first_name);
  }
  scan->depth--;
  scan->at++;

  return TRUE;
}

static gboolean
open_frame (Scan *scan)
{
  gboolean is_object = *scan->at == '{';
  guint32 offset = (guint32)(scan->at - scan->text);

  if (scan->depth == scan->depth_max) {
    gradual_format_error_set_at (scan->error, GRADUAL_FORMAT_ERROR_TOO_LARGE, scan->text, scan->at,
                                 _ ("brackets are nested too deep"));
    return FALSE;
  }
  scan->frames[scan->depth++] = (Frame){is_object, scan->names->len};
  if (is_object && scan->objects != NULL)
    g_array_append_val (scan->objects, offset);
  scan->at++;

  return TRUE;
}

/* At a value: passes it if it is no container or an empty one, else only its bracket. Sets
 * @is_complete to whether the value has been passed. */
static gboolean
scan_value (Scan *scan, gboolean *is_complete)
{
  gboolean has_escapes;
  char c = peek (scan);

  *is_complete = TRUE;
  switch (c) {
  case '{':
  case '[':
    if (!open_frame (scan))
      return FALSE;
    skip_space (scan);
    if (peek (scan) == (c == '{' ? '}' : ']'))
      return close_frame (scan);
    *is_complete = FALSE;
    return c == '[' || scan_name (scan);
  case '"':
    return scan_string (scan, &has_escapes);
  case 't':
    return scan_literal (scan, "true");
  case 'f':
    return scan_literal (scan, "false");
  case 'n':
    return scan_literal (scan, "null");
  default:
    if (c == '-' || g_ascii_isdigit (c))
      return scan_number (scan);
    return fail (scan, _ ("a value is missing here"));
  }
}

/* After a value: passes closing brackets and the comma before the next value. */
static gboolean
scan_after_value (Scan *scan)
{
  while (scan->depth > 0) {
    gboolean is_object = scan->frames[scan->depth - 1].is_object;

    skip_space (scan);
    if (peek (scan) == ',') {
      scan->at++;
      skip_space (scan);
      return !is_object || scan_name (scan);
    }
    if (peek (scan) != (is_object ? '}' : ']'))
      return fail (scan,
                   is_object ? _ ("“,” or “}” is missing here") : _ ("“,” or “]” is missing here"));
    if (!close_frame (scan))
      return FALSE;
  }

  return TRUE;
}

static gboolean
scan_document (Scan *scan)
{
  skip_space (scan);
  if (scan->at == scan->end)
    return fail_at (scan, scan->at, _ ("there is nothing in it"));
  do {
    gboolean is_complete;

    skip_space (scan);
    if (!scan_value (scan, &is_complete))
      return FALSE;
    if (is_complete && !scan_after_value (scan))
      return FALSE;
  } while (scan->depth > 0);

  skip_space (scan);
  if (scan->at < scan->end)
    return fail (scan, _ ("nothing may follow the end of the document"));

  return TRUE;
}

/**
 * gradual_json_scan:
 * @text: text that gradual_format_check_text() has passed, under 4 GiB
 * @depth_max: how deep objects and arrays may be nested, up to %GRADUAL_JSON_LIBRARY_DEPTH_MAX
 * @objects: (nullable) (element-type guint32): receives where in @text each object begins, in the
 *   order of the text
 *
 * Holds @text to RFC 8259, and beyond it to integers of 64 bits, names that are not empty and come
 * once in an object, no zero characters, and @depth_max levels.
 *
 * Returns: whether it holds; if not, the error says where and why.
 */
gboolean
gradual_json_scan (const char *text, gsize length, guint depth_max, GArray *objects, GError **error)
{
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (GradualJsonName));
  Scan scan = {
      .text = text,
      .at = text,
      .end = text + length,
      .depth_max = MIN (depth_max, GRADUAL_JSON_LIBRARY_DEPTH_MAX),
      .names = names,
      .objects = objects,
      .error = error,
  };

  return scan_document (&scan);
}
