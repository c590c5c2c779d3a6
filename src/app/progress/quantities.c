/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "quantities.h"

#include <glib/gi18n-lib.h>

#include "app/duration.h"
#include "app/plan/units.h"
#include "app/symptoms/pain-series.h"

/* Distances are in tenths, so that they are whole numbers. */
static const int tenth_steps[] = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
static const int pain_steps[] = {2, 5, 10};
static const int cadence_steps[] = {5, 10, 20, 50, 100};
static const int day_steps[] = {GRADUAL_DAYS_PER_WEEK};

static char *
number_label (int value)
{
  return g_strdup_printf ("%d", value);
}

static char *
km_label (int tenths)
{
  return gradual_units_tenths_label (GRADUAL_UNITS_KILOMETRES, tenths);
}

static char *
km_axis_label (int tenths)
{
  g_autofree char *number = number_label (tenths / 10);

  return g_strdup_printf (_ ("%s km"), number);
}

static char *
km_spoken (int tenths)
{
  return gradual_units_tenths_spoken (GRADUAL_UNITS_KILOMETRES, tenths);
}

static char *
mile_label (int tenths)
{
  return gradual_units_tenths_label (GRADUAL_UNITS_MILES, tenths);
}

static char *
mile_axis_label (int tenths)
{
  g_autofree char *number = number_label (tenths / 10);

  return g_strdup_printf (_ ("%s mi"), number);
}

static char *
mile_spoken (int tenths)
{
  return gradual_units_tenths_spoken (GRADUAL_UNITS_MILES, tenths);
}

static char *
cadence_label (int steps)
{
  /* TRANSLATORS: steps a minute of both feet together, as short as can be. */
  return g_strdup_printf (C_ ("cadence", "%d spm"), steps);
}

static char *
cadence_spoken (int steps)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d step a minute", "%d steps a minute", (gulong)steps), steps);
}

static char *
days_label (int days)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day", "%d days", (gulong)days), days);
}

/* In the order of #GradualUnits. */
static const GradualQuantity lengths[] = {
    {gradual_minute_steps, GRADUAL_N_MINUTE_STEPS, gradual_duration_axis_label,
     gradual_duration_label, gradual_duration_spoken},
    {tenth_steps, G_N_ELEMENTS (tenth_steps), km_axis_label, km_label, km_spoken},
    {tenth_steps, G_N_ELEMENTS (tenth_steps), mile_axis_label, mile_label, mile_spoken},
};

/** gradual_quantity_pain: how much it hurt, 0 to 10. */
const GradualQuantity gradual_quantity_pain = {pain_steps, G_N_ELEMENTS (pain_steps), number_label,
                                               gradual_pain_label, gradual_pain_label};

/** gradual_quantity_cadence: steps a minute of both feet together. */
const GradualQuantity gradual_quantity_cadence = {cadence_steps, G_N_ELEMENTS (cadence_steps),
                                                  number_label, cadence_label, cadence_spoken};

/** gradual_quantity_days: days of a week. */
const GradualQuantity gradual_quantity_days = {day_steps, G_N_ELEMENTS (day_steps), number_label,
                                               days_label, days_label};

/** gradual_quantity_of_units: Returns: (transfer none): what lengths of runs are shown in. */
const GradualQuantity *
gradual_quantity_of_units (GradualUnits units)
{
  g_return_val_if_fail ((guint)units < G_N_ELEMENTS (lengths), &lengths[0]);

  return &lengths[units];
}

/**
 * gradual_quantity_from_minutes:
 * @minutes: a length in minutes, or %GRADUAL_ABSENT
 * @pace_s_per_km: the runner's easy pace, or %GRADUAL_ABSENT
 *
 * Returns: the same as a value of gradual_quantity_of_units(); what is absent stays so.
 */
int
gradual_quantity_from_minutes (GradualUnits units, int minutes, int pace_s_per_km)
{
  return minutes == GRADUAL_ABSENT || units == GRADUAL_UNITS_MINUTES
             ? minutes
             : gradual_units_tenths (units, minutes, pace_s_per_km);
}
