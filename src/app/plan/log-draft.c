/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log-draft.h"

#include <glib/gi18n-lib.h>

#include "distance.h"
#include "formats/plan-limits.h"
#include "model/plan.h"

#define SECONDS_PER_MINUTE 60
#define MINUTES_MAX        (GRADUAL_LOG_SECONDS_MAX / SECONDS_PER_MINUTE)

/* A run without a time of day is put at noon, as by the command. */
#define NOON_SECONDS (12 * 60 * 60)

/** gradual_log_style: Returns: how numbers are written where the runner is. */
GradualLogStyle
gradual_log_style (GradualUnits units)
{
  return (GradualLogStyle){units, gradual_clock_habit_of_locale ()};
}

static char *
number_or_nothing (int number)
{
  return number == GRADUAL_ABSENT ? g_strdup ("") : g_strdup_printf ("%d", number);
}

static char *
time_text (const GradualLogStyle *style, int second_of_day)
{
  return gradual_clock_time_format (&style->clock, second_of_day / SECONDS_PER_MINUTE);
}

/**
 * gradual_log_draft_new:
 * @second_of_day: when the run is taken to have begun, as long as nothing else is said
 *
 * Returns: (transfer full): an empty form.
 */
GradualLogDraft *
gradual_log_draft_new (const GradualLogStyle *style, int second_of_day)
{
  GradualLogDraft *draft = g_new0 (GradualLogDraft, 1);

  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    draft->texts[i] = i == GRADUAL_LOG_START ? time_text (style, second_of_day) : g_strdup ("");
  draft->effort = draft->pain = GRADUAL_ABSENT;

  return draft;
}

/** gradual_log_draft_of: Returns: (transfer full): the form of a logged run, to change it. */
GradualLogDraft *
gradual_log_draft_of (const GradualLogEntry *entry, const GradualLogStyle *style)
{
  GradualLogDraft *draft = g_new0 (GradualLogDraft, 1);

  draft->id = g_strdup (entry->id);
  draft->texts[GRADUAL_LOG_MINUTES] = number_or_nothing (gradual_log_entry_minutes (entry));
  draft->texts[GRADUAL_LOG_DISTANCE] =
      entry->distance_m == GRADUAL_ABSENT
          ? g_strdup ("")
          : gradual_distance_number (style->units, entry->distance_m);
  draft->texts[GRADUAL_LOG_START] = time_text (style, entry->second_of_day);
  draft->texts[GRADUAL_LOG_CADENCE] = number_or_nothing (entry->cadence);
  draft->texts[GRADUAL_LOG_NOTE] = g_strdup (entry->note);
  draft->effort = entry->effort;
  draft->pain = entry->pain;

  return draft;
}

/** gradual_log_draft_copy: Returns: (transfer full): the same once more. */
GradualLogDraft *
gradual_log_draft_copy (const GradualLogDraft *draft)
{
  GradualLogDraft *copy = g_new (GradualLogDraft, 1);

  *copy = *draft;
  copy->id = g_strdup (draft->id);
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    copy->texts[i] = g_strdup (draft->texts[i]);

  return copy;
}

/** gradual_log_draft_free: frees the draft. */
void
gradual_log_draft_free (GradualLogDraft *draft)
{
  g_free (draft->id);
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    g_free (draft->texts[i]);
  g_free (draft);
}

/** gradual_log_draft_equal: Returns: whether both hold the same. */
gboolean
gradual_log_draft_equal (const GradualLogDraft *a, const GradualLogDraft *b)
{
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++)
    if (!g_str_equal (a->texts[i], b->texts[i]))
      return FALSE;

  return g_strcmp0 (a->id, b->id) == 0 && a->effort == b->effort && a->pain == b->pain;
}

/** gradual_log_draft_change_units: writes the distance in another unit, where it is one. */
void
gradual_log_draft_change_units (GradualLogDraft *draft, GradualUnits from, GradualUnits to)
{
  char **text = &draft->texts[GRADUAL_LOG_DISTANCE];
  int metres;

  if (gradual_distance_units (from) == gradual_distance_units (to) ||
      !gradual_distance_parse (from, *text, &metres))
    return;
  g_free (*text);
  *text = gradual_distance_number (to, metres);
}

/* Reads a whole number in the digits of any script. Returns whether it is within its range. */
static gboolean
read_number (const char *text, int least, int most, int *number)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  gint64 value = 0;

  if (*trimmed == '\0')
    return FALSE;
  for (const char *at = trimmed; *at != '\0'; at = g_utf8_next_char (at)) {
    if (!g_unichar_isdigit (g_utf8_get_char (at)) || value > most)
      return FALSE;
    value = value * 10 + g_unichar_digit_value (g_utf8_get_char (at));
  }
  if (value < least || value > most)
    return FALSE;
  *number = (int)value;

  return TRUE;
}

static gboolean
is_empty (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

static char *
read_minutes (const char *text, GradualLogEntry *values)
{
  int minutes;

  if (is_empty (text))
    return g_strdup (_ ("How many minutes was it? Walk breaks count."));
  if (!read_number (text, 0, MINUTES_MAX, &minutes))
    /* TRANSLATORS: the number is the most minutes of a run, of seven days. */
    return g_strdup_printf (_ ("Write whole minutes, such as 45; up to %d."), MINUTES_MAX);
  if (minutes == 0)
    return g_strdup (_ ("A run has at least 1 minute."));
  values->seconds = minutes * SECONDS_PER_MINUTE;

  return NULL;
}

static char *
read_distance (const char *text, const GradualLogStyle *style, GradualLogEntry *values)
{
  g_autofree char *example = NULL, *most = NULL;

  if (is_empty (text)) {
    values->distance_m = GRADUAL_ABSENT;
    return NULL;
  }
  if (!gradual_distance_parse (style->units, text, &values->distance_m)) {
    example = gradual_distance_number (style->units, 7500);
    most = gradual_distance_label (style->units, GRADUAL_PLAN_DISTANCE_MAX);
    /* TRANSLATORS: a number as an example, and the longest distance with its unit. */
    return g_strdup_printf (_ ("Write a number, such as %s; up to %s."), example, most);
  }
  if (values->distance_m == 0)
    return g_strdup (_ ("Leave the distance empty if you do not know it."));

  return NULL;
}

static char *
read_start (const char *text, const GradualLogStyle *style, GradualLogEntry *values)
{
  g_autofree char *example = NULL;
  int minute = is_empty (text) ? NOON_SECONDS / SECONDS_PER_MINUTE
                               : gradual_clock_time_parse (&style->clock, text);

  if (minute < 0) {
    example = time_text (style, (18 * 60 + 30) * SECONDS_PER_MINUTE);
    return g_strdup_printf (_ ("Write a time of day, such as %s."), example);
  }
  values->second_of_day = minute * SECONDS_PER_MINUTE;

  return NULL;
}

static char *
read_cadence (const char *text, GradualLogEntry *values)
{
  values->cadence = GRADUAL_ABSENT;
  if (is_empty (text) || read_number (text, 1, GRADUAL_PLAN_CADENCE_MAX, &values->cadence))
    return NULL;

  /* TRANSLATORS: the number is the highest cadence. */
  return g_strdup_printf (_ ("Write the steps of both feet in a minute, 1 to %d."),
                          GRADUAL_PLAN_CADENCE_MAX);
}

static char *
read_note (const char *text, GradualLogEntry *values)
{
  values->note = text;
  if (g_utf8_strlen (text, -1) <= GRADUAL_PLAN_NOTE_MAX)
    return NULL;

  return g_strdup_printf (_ ("A note has up to %d letters."), GRADUAL_PLAN_NOTE_MAX);
}

static char *
read_field (const GradualLogDraft *draft, GradualLogField field, const GradualLogStyle *style,
            GradualLogEntry *values)
{
  const char *text = draft->texts[field];

  switch (field) {
  case GRADUAL_LOG_MINUTES:
    return read_minutes (text, values);
  case GRADUAL_LOG_DISTANCE:
    return read_distance (text, style, values);
  case GRADUAL_LOG_START:
    return read_start (text, style, values);
  case GRADUAL_LOG_CADENCE:
    return read_cadence (text, values);
  case GRADUAL_LOG_NOTE:
  default:
    return read_note (text, values);
  }
}

static gboolean
is_too_fast (const GradualLogEntry *values)
{
  return values->distance_m != GRADUAL_ABSENT &&
         (gint64)values->seconds * 1000 < (gint64)values->distance_m * GRADUAL_PACE_MIN;
}

/**
 * gradual_log_draft_read:
 * @style: how its numbers are written
 * @base: (nullable): the run that is changed: what of it is not touched stays to the second and the
 *   metre, though less is shown
 * @values: (out): what was run; its strings are borrowed from @draft and @base
 * @field: (out): where the problem is
 *
 * Returns: (transfer full) (nullable): the first thing that is no answer, for people; %NULL where
 *   all is well. What was really run is taken however much it is; only what can not have been is
 *   asked about.
 */
char *
gradual_log_draft_read (const GradualLogDraft *draft, const GradualLogStyle *style,
                        const GradualLogEntry *base, GradualLogEntry *values,
                        GradualLogField *field)
{
  g_autoptr (GradualLogDraft) before = base != NULL ? gradual_log_draft_of (base, style) : NULL;
  gboolean is_touched[GRADUAL_N_LOG_FIELDS];

  *values = base != NULL ? *base : (GradualLogEntry){.source = "manual"};
  for (int i = 0; i < GRADUAL_N_LOG_FIELDS; i++) {
    char *problem;

    is_touched[i] = before == NULL || !g_str_equal (draft->texts[i], before->texts[i]);
    problem = is_touched[i] ? read_field (draft, i, style, values) : NULL;
    *field = i;
    if (problem != NULL)
      return problem;
  }
  values->effort = draft->effort;
  values->pain = draft->pain;

  *field = GRADUAL_LOG_DISTANCE;
  if ((is_touched[GRADUAL_LOG_MINUTES] || is_touched[GRADUAL_LOG_DISTANCE]) && is_too_fast (values))
    return g_strdup (
        _ ("That would be faster than anyone runs. Look at the minutes and the distance."));

  return NULL;
}
