/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** GradualTextStyle: how words stand out in a terminal with colour; nothing is said by it alone. */
typedef enum {
  GRADUAL_TEXT_PLAIN,
  GRADUAL_TEXT_STRONG,
  GRADUAL_TEXT_FAINT,
  GRADUAL_TEXT_GOOD,
  GRADUAL_TEXT_NOTICE,
  GRADUAL_TEXT_ALERT,
} GradualTextStyle;

/**
 * GradualGlyphs:
 *
 * The signs of texts for the terminal, in Unicode or in ASCII. Each is one column wide.
 */
typedef struct {
  const char *rest;      /* a day without a run */
  const char *done;      /* a run that was logged */
  const char *missed;    /* a planned run that was not */
  const char *race;      /* the race */
  const char *current;   /* the week that it is now */
  const char *cap;       /* where the rules end a week */
  const char *full;      /* minutes within the cap */
  const char *over;      /* minutes beyond it */
  const char *range;     /* between two days of a month */
  const char *broken;    /* a broken rule */
  const char *advice;    /* something worth knowing */
  const char *separator; /* between parts of a line */
  const char *parts[8];  /* eighths of @full; the first is nothing */
} GradualGlyphs;

const GradualGlyphs *gradual_glyphs (gboolean unicode);
void
gradual_text_append_styled (GString *to, const char *text, GradualTextStyle style, gboolean colour);

G_END_DECLS
