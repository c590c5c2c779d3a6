/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-style.h"

static const GradualGlyphs unicode_glyphs = {
    .rest = "·",
    .done = "✓",
    .missed = "×",
    .race = "★",
    .current = "▸",
    .cap = "│",
    .full = "█",
    .over = "▒",
    .range = "–",
    .broken = "✗",
    .advice = "•",
    .separator = "·",
    .parts = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"},
};

static const GradualGlyphs ascii_glyphs = {
    .rest = ".",
    .done = "+",
    .missed = "x",
    .race = "*",
    .current = ">",
    .cap = "|",
    .full = "=",
    .over = "!",
    .range = "-",
    .broken = "!",
    .advice = "-",
    .separator = ",",
    .parts = {"", "", "", "", "", "", "", ""},
};

/** gradual_glyphs: Returns: (transfer none): the signs. */
const GradualGlyphs *
gradual_glyphs (gboolean unicode)
{
  return unicode ? &unicode_glyphs : &ascii_glyphs;
}

/**
 * gradual_text_append_styled:
 * @colour: whether the terminal shows colour
 *
 * Appends the text, between the sequences of ECMA-48 (SGR) that give it the style where there is
 * colour.
 */
void
gradual_text_append_styled (GString *to, const char *text, GradualTextStyle style, gboolean colour)
{
  static const char *const codes[] = {
      [GRADUAL_TEXT_PLAIN] = "",  [GRADUAL_TEXT_STRONG] = "1",  [GRADUAL_TEXT_FAINT] = "2",
      [GRADUAL_TEXT_GOOD] = "32", [GRADUAL_TEXT_NOTICE] = "36", [GRADUAL_TEXT_ALERT] = "1;31",
  };

  if (colour && style != GRADUAL_TEXT_PLAIN && text[0] != '\0')
    g_string_append_printf (to, "\033[%sm%s\033[m", codes[style], text);
  else
    g_string_append (to, text);
}
