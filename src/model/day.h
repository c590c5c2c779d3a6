/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GradualDay:
 *
 * A calendar day as GDate's Julian day number (day 1 is 1 January of year 1). Days are numbers so
 * that "30 days ago" is a subtraction, and so that no time zone can ever move a run to another day.
 */
typedef gint32 GradualDay;

/** GRADUAL_DAY_NONE: no day; what an absent date is. */
#define GRADUAL_DAY_NONE ((GradualDay)0)

/** GRADUAL_DAY_MIN, GRADUAL_DAY_MAX: 1 January 1900 and 31 December 2999, both accepted. Arithmetic
 * on accepted days can not overflow. */
#define GRADUAL_DAY_MIN ((GradualDay)693596)
#define GRADUAL_DAY_MAX ((GradualDay)1095362)

#define GRADUAL_DAYS_PER_WEEK 7

/** GradualWeekdays: a set of weekdays; bit 0 is Monday, bit 6 Sunday. */
typedef guint8 GradualWeekdays;

#define GRADUAL_WEEKDAYS_ALL ((GradualWeekdays)0x7f)

/** gradual_weekdays_of: Returns: the set of that weekday alone. */
static inline GradualWeekdays
gradual_weekdays_of (GDateWeekday weekday)
{
  return (GradualWeekdays)(1u << ((guint)weekday - 1u));
}

/** gradual_weekdays_has: Returns: whether @weekday is in the set. */
static inline gboolean
gradual_weekdays_has (GradualWeekdays days, GDateWeekday weekday)
{
  return (days & gradual_weekdays_of (weekday)) != 0;
}

guint gradual_weekdays_count (GradualWeekdays days);

GradualDay gradual_day_today (void);
GradualDay gradual_day_from_ymd (int year, int month, int day);
gboolean gradual_day_parse (const char *text, GradualDay *day);
char *gradual_day_format (GradualDay day);
void gradual_day_format_to (GradualDay day, char buffer[11]);
char *gradual_day_format_for_people (GradualDay day);

GDateWeekday gradual_day_weekday (GradualDay day);
GradualDay gradual_day_next_weekday (GradualDay day, GDateWeekday weekday);

const char *gradual_weekday_to_nick (GDateWeekday weekday);
gboolean gradual_weekday_from_nick (const char *nick, GDateWeekday *weekday);
const char *gradual_weekday_short_name (GDateWeekday weekday);

G_END_DECLS
