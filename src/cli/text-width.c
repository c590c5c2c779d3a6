/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-width.h"

#include <stdlib.h>
#include <string.h>

static int
character_width (gunichar character)
{
  if (character < 0x80)
    return 1;
  if (g_unichar_iszerowidth (character))
    return 0;

  return g_unichar_iswide (character) ? 2 : 1;
}

/** gradual_text_width: Returns: the columns that the UTF-8 text takes in a terminal. */
int
gradual_text_width (const char *text)
{
  int width = 0;

  while (*text != '\0') {
    width += character_width (g_utf8_get_char (text));
    text = g_utf8_next_char (text);
  }

  return width;
}

/* Joiners belong to the spelling of words; other characters of this type turn the direction. */
static gboolean
steers_terminal (gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  if (character == 0x200c || character == 0x200d)
    return FALSE;

  return type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT;
}

/**
 * gradual_text_clean:
 * @text: UTF-8 that may come from a file
 *
 * Returns: (transfer full): the text in one line: white space as single blanks, and in place of
 *   every control or formatting character, which could steer the terminal or turn the direction of
 *   the line, a replacement character.
 */
char *
gradual_text_clean (const char *text)
{
  g_autoptr (GString) clean = g_string_sized_new (strlen (text));
  gboolean blank = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar character = g_utf8_get_char (at);

    if (g_unichar_isspace (character)) {
      blank = clean->len > 0;
      continue;
    }
    if (blank)
      g_string_append_c (clean, ' ');
    blank = FALSE;
    g_string_append_unichar (clean, steers_terminal (character) ? 0xfffd : character);
  }

  return g_string_free (g_steal_pointer (&clean), FALSE);
}

/**
 * gradual_text_append_padded:
 * @width: columns; the text is at the right of them where it is negative
 *
 * Appends the text and the blanks that fill it up to @width columns.
 */
void
gradual_text_append_padded (GString *to, const char *text, int width)
{
  int blanks = abs (width) - gradual_text_width (text);

  if (width > 0)
    g_string_append (to, text);
  while (blanks-- > 0)
    g_string_append_c (to, ' ');
  if (width <= 0)
    g_string_append (to, text);
}

/* The end of the part of a word that fits into @width columns, at least one character. */
static const char *
fitting_part (const char *word, const char *end, int width)
{
  int used = 0;
  const char *at = word;

  while (at < end) {
    used += character_width (g_utf8_get_char (at));
    if (used > width && at > word)
      break;
    at = g_utf8_next_char (at);
  }

  return at;
}

static int
part_width (const char *start, const char *end)
{
  g_autofree char *part = g_strndup (start, (gsize)(end - start));

  return gradual_text_width (part);
}

/**
 * gradual_text_append_wrapped:
 * @text: words with single blanks between them
 * @width: the columns of a line
 * @indent: what every line begins with
 *
 * Appends the text in lines, broken between words, or within one that is wider than a line.
 */
void
gradual_text_append_wrapped (GString *to, const char *text, int width, const char *indent)
{
  int room = MAX (width - gradual_text_width (indent), 1);
  int used = 0;

  while (*text != '\0') {
    const char *end = strchr (text, ' ');
    int wide;

    if (end == NULL)
      end = text + strlen (text);
    end = fitting_part (text, end, room);
    wide = part_width (text, end);
    if (used > 0 && used + 1 + wide > room) {
      g_string_append_c (to, '\n');
      used = 0;
    }
    if (used > 0)
      g_string_append_c (to, ' ');
    else
      g_string_append (to, indent);
    g_string_append_len (to, text, end - text);
    used += wide + (used > 0);
    text = *end == ' ' ? end + 1 : end;
  }
  if (used > 0)
    g_string_append_c (to, '\n');
}
