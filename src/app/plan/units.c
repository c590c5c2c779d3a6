/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "units.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "app/duration.h"
#include "model/log-entry.h"

/* The pace of a runner who has not given one, in seconds a kilometre; a plan in kilometres that is
 * read from a file without one is taken in at the same. */
#define DEFAULT_PACE 360

/* The international mile, exactly, in millimetres. */
#define MM_PER_KM   G_GINT64_CONSTANT (1000000)
#define MM_PER_MILE G_GINT64_CONSTANT (1609344)

/** gradual_units_get_type: Returns: the type of #GradualUnits, for properties and settings. */
GType
gradual_units_get_type (void)
{
  static const GEnumValue values[] = {
      {GRADUAL_UNITS_MINUTES, "GRADUAL_UNITS_MINUTES", "minutes"},
      {GRADUAL_UNITS_KILOMETRES, "GRADUAL_UNITS_KILOMETRES", "km"},
      {GRADUAL_UNITS_MILES, "GRADUAL_UNITS_MILES", "miles"},
      {0, NULL, NULL},
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GradualUnits", values));

  return type;
}

/**
 * gradual_units_tenths:
 * @units: kilometres or miles
 * @minutes: the time of a run, not negative
 * @pace_s_per_km: the runner's easy pace, or %GRADUAL_ABSENT for 6:00 a kilometre
 *
 * Returns: how far one comes in that time, in tenths of the unit, rounded half up. It is for show
 *   alone: nothing is planned with it.
 */
int
gradual_units_tenths (GradualUnits units, int minutes, int pace_s_per_km)
{
  gint64 mm_per_unit = units == GRADUAL_UNITS_MILES ? MM_PER_MILE : MM_PER_KM;
  gint64 pace = pace_s_per_km == GRADUAL_ABSENT ? DEFAULT_PACE : pace_s_per_km;
  gint64 seconds_mm = (gint64)minutes * 60 * 10 * MM_PER_KM;

  g_return_val_if_fail (minutes >= 0, 0);
  g_return_val_if_fail (pace > 0, 0);

  return (int)((2 * seconds_mm + pace * mm_per_unit) / (2 * pace * mm_per_unit));
}

/* "7.5" of 75 tenths. */
static char *
tenths_number (int tenths)
{
  return g_strdup_printf ("%d%s%d", tenths / 10, localeconv ()->decimal_point, tenths % 10);
}

/**
 * gradual_units_tenths_label:
 * @units: kilometres or miles
 * @tenths: a distance in tenths of the unit
 *
 * Returns: (transfer full): "7.5 km" or "4.7 mi".
 */
char *
gradual_units_tenths_label (GradualUnits units, int tenths)
{
  g_autofree char *number = tenths_number (tenths);

  if (units == GRADUAL_UNITS_KILOMETRES)
    /* TRANSLATORS: a distance; km is the symbol of the kilometre. */
    return g_strdup_printf (_ ("%s km"), number);

  /* TRANSLATORS: a distance; mi is the symbol of the mile. */
  return g_strdup_printf (_ ("%s mi"), number);
}

/** gradual_units_tenths_spoken: Returns: (transfer full): "7.5 kilometres" or "4.7 miles". */
char *
gradual_units_tenths_spoken (GradualUnits units, int tenths)
{
  g_autofree char *number = tenths_number (tenths);

  if (units == GRADUAL_UNITS_KILOMETRES)
    return g_strdup_printf (_ ("%s kilometres"), number);

  return g_strdup_printf (_ ("%s miles"), number);
}

/**
 * gradual_units_label:
 *
 * Returns: (transfer full): @minutes as they are shown: "45 min", "7.5 km" or "4.7 mi".
 */
char *
gradual_units_label (GradualUnits units, int minutes, int pace_s_per_km)
{
  if (units == GRADUAL_UNITS_MINUTES)
    return gradual_duration_label (minutes);

  return gradual_units_tenths_label (units, gradual_units_tenths (units, minutes, pace_s_per_km));
}

/**
 * gradual_units_spoken:
 *
 * Returns: (transfer full): @minutes as a screen reader says them: "45 minutes", "7.5 kilometres".
 */
char *
gradual_units_spoken (GradualUnits units, int minutes, int pace_s_per_km)
{
  if (units == GRADUAL_UNITS_MINUTES)
    return gradual_duration_spoken (minutes);

  return gradual_units_tenths_spoken (units, gradual_units_tenths (units, minutes, pace_s_per_km));
}
