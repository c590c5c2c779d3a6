/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch-weeks.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "guide/stretch-guide.h"
#include "stretch-words.h"

static GradualDay
week_start (GradualDay day, GDateWeekday week_starts_on)
{
  return gradual_day_next_weekday (day - (GRADUAL_DAYS_PER_WEEK - 1), week_starts_on);
}

static GradualStretchDot
dot_of (const GradualStretching *stretching, GradualStretchArea area, GradualDay day,
        GradualDay today)
{
  if (gradual_stretch_area_done (stretching, area, day) > 0)
    return GRADUAL_STRETCH_DOT_DONE;

  return day > today ? GRADUAL_STRETCH_DOT_COMING : GRADUAL_STRETCH_DOT_EMPTY;
}

/**
 * gradual_stretch_weeks_init:
 * @weeks: (out): what was stretched
 * @stretching: where it is kept
 * @day: a day of the week to show
 * @today: the day it is
 * @week_starts_on: the weekday that weeks begin with
 */
void
gradual_stretch_weeks_init (GradualStretchWeeks *weeks, const GradualStretching *stretching,
                            GradualDay day, GradualDay today, GDateWeekday week_starts_on)
{
  g_return_if_fail (weeks != NULL && stretching != NULL);

  weeks->today = today;
  weeks->start = week_start (day, week_starts_on);
  for (guint area = 0; area < GRADUAL_N_AREAS; area++) {
    weeks->aims[area] = gradual_stretch_is_focus (stretching, (GradualStretchArea)area, today)
                            ? GRADUAL_DAYS_PER_WEEK
                            : 0;
    for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++)
      weeks->dots[area][i] =
          dot_of (stretching, (GradualStretchArea)area, weeks->start + (GradualDay)i, today);
    for (guint i = 0; i < GRADUAL_STRETCH_WEEKS; i++) {
      GradualDay start = gradual_stretch_weeks_start (weeks, i);

      weeks->days[area][i] = gradual_stretch_area_days (stretching, (GradualStretchArea)area, start,
                                                        start + GRADUAL_DAYS_PER_WEEK - 1);
    }
  }
}

/** gradual_stretch_weeks_start: Returns: the first day of one of the weeks, the oldest being 0. */
GradualDay
gradual_stretch_weeks_start (const GradualStretchWeeks *weeks, guint week)
{
  g_return_val_if_fail (weeks != NULL && week < GRADUAL_STRETCH_WEEKS, GRADUAL_DAY_NONE);

  return weeks->start - (GradualDay)(GRADUAL_STRETCH_WEEKS - 1 - week) * GRADUAL_DAYS_PER_WEEK;
}

static gboolean
has_today (const GradualStretchWeeks *weeks, guint week)
{
  GradualDay start = gradual_stretch_weeks_start (weeks, week);

  return start <= weeks->today && weeks->today < start + GRADUAL_DAYS_PER_WEEK;
}

/** gradual_stretch_weeks_is_current: Returns: whether the week that is shown is that of today. */
gboolean
gradual_stretch_weeks_is_current (const GradualStretchWeeks *weeks)
{
  g_return_val_if_fail (weeks != NULL, FALSE);

  return has_today (weeks, GRADUAL_STRETCH_WEEKS - 1);
}

/** gradual_stretch_weeks_title: Returns: (transfer full): "This week", or "14–20 December". */
char *
gradual_stretch_weeks_title (const GradualStretchWeeks *weeks)
{
  g_return_val_if_fail (weeks != NULL, g_strdup (""));

  if (gradual_stretch_weeks_is_current (weeks))
    return g_strdup (_ ("This week"));

  return gradual_date_range_label (weeks->start, weeks->start + GRADUAL_DAYS_PER_WEEK - 1);
}

/** gradual_stretch_weeks_label: Returns: (transfer full): a week by its first day: "14 Dec". */
char *
gradual_stretch_weeks_label (const GradualStretchWeeks *weeks, guint week)
{
  return gradual_date_label (gradual_stretch_weeks_start (weeks, week), GRADUAL_DATE_SHORT);
}

/**
 * gradual_stretch_weeks_dot_spoken:
 * @weekday: a day of the week, from 0
 *
 * Returns: (transfer full): "Calves, today, Monday 23 November: stretched".
 */
char *
gradual_stretch_weeks_dot_spoken (const GradualStretchWeeks *weeks, GradualStretchArea area,
                                  guint weekday)
{
  GradualDay day;
  g_autofree char *date = NULL;
  const char *name = NULL;
  const char *state;

  g_return_val_if_fail (weeks != NULL, g_strdup (""));
  g_return_val_if_fail (weekday < GRADUAL_DAYS_PER_WEEK, g_strdup (""));

  day = weeks->start + (GradualDay)weekday;
  date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);
  name = _ (gradual_stretch_area_name (area));
  switch (weeks->dots[area][weekday]) {
  case GRADUAL_STRETCH_DOT_DONE:
    /* TRANSLATORS: of an area of the body on a day. */
    state = C_ ("area", "stretched");
    break;
  case GRADUAL_STRETCH_DOT_COMING:
    /* TRANSLATORS: of an area of the body on a day. */
    state = C_ ("area", "still to come");
    break;
  case GRADUAL_STRETCH_DOT_EMPTY:
  default:
    /* TRANSLATORS: of an area of the body on a day. */
    state = C_ ("area", "not stretched");
  }
  if (day == weeks->today)
    /* TRANSLATORS: as in "Calves, today, Monday 23 November: stretched". */
    return g_strdup_printf (_ ("%s, today, %s: %s"), name, date, state);

  /* TRANSLATORS: as in "Calves, Monday 23 November: stretched". */
  return g_strdup_printf (_ ("%s, %s: %s"), name, date, state);
}

/**
 * gradual_stretch_weeks_aim:
 * @week: one of the weeks, the oldest being 0
 *
 * Returns: on how many days of that week a report asks to stretch @area; 0 where none does. What
 *   was asked for in the past is not known any more.
 */
guint
gradual_stretch_weeks_aim (const GradualStretchWeeks *weeks, GradualStretchArea area, guint week)
{
  g_return_val_if_fail (weeks != NULL && week < GRADUAL_STRETCH_WEEKS, 0);
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, 0);

  return has_today (weeks, week) ? weeks->aims[area] : 0;
}

/** gradual_stretch_weeks_count_label: Returns: (transfer full): "3", or of an aim "3/7". */
char *
gradual_stretch_weeks_count_label (const GradualStretchWeeks *weeks, GradualStretchArea area,
                                   guint week)
{
  guint aim = gradual_stretch_weeks_aim (weeks, area, week);

  g_return_val_if_fail (weeks != NULL && week < GRADUAL_STRETCH_WEEKS, g_strdup (""));

  if (aim == 0)
    return g_strdup_printf ("%u", weeks->days[area][week]);

  /* TRANSLATORS: on how many days, of how many in a week, as short as can be. */
  return g_strdup_printf (C_ ("days", "%u/%u"), weeks->days[area][week], aim);
}

static char *
days_spoken (guint days, guint aim)
{
  if (aim > 0)
    /* TRANSLATORS: on how many days of a week, of how many. The plural is that of the second. */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u day", "%u of %u days", aim),
                            days, aim);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u day", "%u days", days), days);
}

/**
 * gradual_stretch_weeks_count_spoken:
 * @week: one of the weeks, the oldest being 0
 *
 * Returns: (transfer full): "Calves, 2–8 November: 3 days"; "3 of 7 days" of an aim.
 */
char *
gradual_stretch_weeks_count_spoken (const GradualStretchWeeks *weeks, GradualStretchArea area,
                                    guint week)
{
  GradualDay start;
  g_autofree char *dates = NULL;
  g_autofree char *days = NULL;

  g_return_val_if_fail (weeks != NULL && week < GRADUAL_STRETCH_WEEKS, g_strdup (""));

  start = gradual_stretch_weeks_start (weeks, week);
  dates = gradual_date_range_label (start, start + GRADUAL_DAYS_PER_WEEK - 1);
  days = days_spoken (weeks->days[area][week], gradual_stretch_weeks_aim (weeks, area, week));

  /* TRANSLATORS: as in "Calves, 2–8 November: 3 days". */
  return g_strdup_printf (_ ("%s, %s: %s"), _ (gradual_stretch_area_name (area)), dates, days);
}
