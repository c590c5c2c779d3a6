/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text-bar.h"

#define PARTS 8 /* the parts of a column, for which there are block elements */

/* One column is kept for the mark of the cap. */
static int
room (const GradualBar *bar)
{
  return bar->width - 1;
}

static gint64
columns (const GradualBar *bar, int minutes, int parts)
{
  return (gint64)MIN (minutes, bar->scale) * room (bar) * parts / bar->scale;
}

static gint64
columns_rounded_up (const GradualBar *bar, int minutes)
{
  return ((gint64)MIN (minutes, bar->scale) * room (bar) + bar->scale - 1) / bar->scale;
}

static char *
repeat (const char *glyph, gint64 count)
{
  g_autoptr (GString) run = g_string_new (NULL);

  while (count-- > 0)
    g_string_append (run, glyph);

  return g_string_free (g_steal_pointer (&run), FALSE);
}

static void
append_mark (GString *to, const GradualBar *bar)
{
  gradual_text_append_styled (to, bar->glyphs->cap, GRADUAL_TEXT_FAINT, bar->colour);
}

/* A week within its cap touches the mark only where it uses the cap up. */
static void
append_within (GString *to, const GradualBar *bar, int minutes, int cap, GradualTextStyle style)
{
  gint64 mark = columns_rounded_up (bar, cap);
  gint64 filled =
      minutes == cap ? mark * PARTS : MIN (columns (bar, minutes, PARTS), mark * PARTS - 1);
  gint64 whole = MAX (filled, 0) / PARTS;
  const char *part = bar->glyphs->parts[MAX (filled, 0) % PARTS];
  g_autofree char *full = repeat (bar->glyphs->full, whole);
  g_autofree char *fill = g_strconcat (full, part, NULL);
  gint64 used = whole + (part[0] != '\0');

  gradual_text_append_styled (to, fill, style, bar->colour);
  if (cap > bar->scale) {
    g_string_append_printf (to, "%*s", (int)(bar->width - used), "");
    return;
  }
  g_string_append_printf (to, "%*s", (int)(mark - used), "");
  append_mark (to, bar);
  g_string_append_printf (to, "%*s", (int)(room (bar) - mark), "");
}

static void
append_beyond (GString *to, const GradualBar *bar, int minutes, int cap)
{
  gint64 mark = MIN (columns (bar, cap, 1), room (bar) - 1);
  gint64 end = MAX (columns_rounded_up (bar, minutes), mark + 1);
  g_autofree char *within = repeat (bar->glyphs->full, mark);
  g_autofree char *over = repeat (bar->glyphs->over, end - mark);

  gradual_text_append_styled (to, within, GRADUAL_TEXT_ALERT, bar->colour);
  append_mark (to, bar);
  gradual_text_append_styled (to, over, GRADUAL_TEXT_ALERT, bar->colour);
  g_string_append_printf (to, "%*s", (int)(room (bar) - end), "");
}

/**
 * gradual_text_append_bar:
 * @minutes: the minutes of a week, at least 0
 * @cap: the most that the rules allow, at least 0; beyond the bar's scale it is not marked
 * @style: how minutes within the cap look
 *
 * Appends a bar, always as wide as @bar says. It touches the mark of the cap only where the cap is
 * used up, and what is beyond the cap is drawn behind the mark with a sign of its own.
 */
void
gradual_text_append_bar (GString *to, const GradualBar *bar, int minutes, int cap,
                         GradualTextStyle style)
{
  g_return_if_fail (bar->width >= 2 && bar->scale > 0);

  if (minutes > cap)
    append_beyond (to, bar, minutes, cap);
  else
    append_within (to, bar, minutes, cap, style);
}
