/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "distance.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <locale.h>

#include "formats/plan-limits.h"

/* The international mile, exactly, in millimetres. */
#define MM_PER_KM   G_GINT64_CONSTANT (1000000)
#define MM_PER_MILE G_GINT64_CONSTANT (1609344)

/* Digits before and after the point that are read: a micrometre more would be no other distance,
 * and no product of them passes 63 bits. */
#define WHOLE_DIGITS_MAX 6
#define DECIMALS_MAX     6
#define MILLION          G_GINT64_CONSTANT (1000000)

/* What glibc's locales have for the United States, in place of metres. */
#define MEASUREMENT_US 2

/** gradual_distance_units_of_locale: Returns: the unit of a locale with that LC_MEASUREMENT. */
GradualUnits
gradual_distance_units_of_locale (int measurement)
{
  return measurement == MEASUREMENT_US ? GRADUAL_UNITS_MILES : GRADUAL_UNITS_KILOMETRES;
}

/**
 * gradual_distance_units:
 * @units: what lengths are shown in
 *
 * Returns: what distances are told in: kilometres or miles as chosen; where lengths are shown in
 *   minutes, as is the custom where the runner is.
 */
GradualUnits
gradual_distance_units (GradualUnits units)
{
  if (units != GRADUAL_UNITS_MINUTES)
    return units;

  return gradual_distance_units_of_locale (nl_langinfo (_NL_MEASUREMENT_MEASUREMENT)[0]);
}

static gint64
mm_per_unit (GradualUnits units)
{
  return gradual_distance_units (units) == GRADUAL_UNITS_MILES ? MM_PER_MILE : MM_PER_KM;
}

/** gradual_distance_symbol: Returns: (transfer none): the symbol of the unit, "km" or "mi". */
const char *
gradual_distance_symbol (GradualUnits units)
{
  /* TRANSLATORS: the symbols of the mile and the kilometre. */
  return gradual_distance_units (units) == GRADUAL_UNITS_MILES ? C_ ("unit", "mi")
                                                               : C_ ("unit", "km");
}

/**
 * gradual_distance_number:
 * @metres: a distance
 *
 * Returns: (transfer full): the distance without its unit, with as many of two decimals as it has:
 *   "10", "5.9", "5.93". Rounded half up, for show alone.
 */
char *
gradual_distance_number (GradualUnits units, int metres)
{
  gint64 unit = mm_per_unit (units);
  gint64 hundredths = ((gint64)metres * 1000 * 100 * 2 + unit) / (2 * unit);
  const char *point = localeconv ()->decimal_point;
  int whole = (int)(hundredths / 100), rest = (int)(hundredths % 100);

  g_return_val_if_fail (metres >= 0, g_strdup (""));

  if (rest == 0)
    return g_strdup_printf ("%d", whole);
  if (rest % 10 == 0)
    return g_strdup_printf ("%d%s%d", whole, point, rest / 10);

  return g_strdup_printf ("%d%s%02d", whole, point, rest);
}

/** gradual_distance_label: Returns: (transfer full): the distance as it is shown: "5.9 km". */
char *
gradual_distance_label (GradualUnits units, int metres)
{
  g_autofree char *number = gradual_distance_number (units, metres);

  return gradual_distance_units (units) == GRADUAL_UNITS_MILES
             ? g_strdup_printf (_ ("%s mi"), number)
             : g_strdup_printf (_ ("%s km"), number);
}

/** gradual_distance_spoken: Returns: (transfer full): the distance as a screen reader says it. */
char *
gradual_distance_spoken (GradualUnits units, int metres)
{
  g_autofree char *number = gradual_distance_number (units, metres);

  return gradual_distance_units (units) == GRADUAL_UNITS_MILES
             ? g_strdup_printf (_ ("%s miles"), number)
             : g_strdup_printf (_ ("%s kilometres"), number);
}

/* Reads digits of any script. Returns how many; those after the first @most do not count. */
static int
read_digits (const char **at, int most, gint64 *value)
{
  int count = 0;

  for (; g_unichar_isdigit (g_utf8_get_char (*at)); *at = g_utf8_next_char (*at), count++)
    if (count < most)
      *value = *value * 10 + g_unichar_digit_value (g_utf8_get_char (*at));

  return count;
}

static gboolean
is_point (gunichar letter)
{
  /* The last one is the Arabic decimal separator. */
  return letter == '.' || letter == ',' || letter == 0x066b;
}

/**
 * gradual_distance_parse:
 * @text: a distance as people type it: "5.9", "5,9", " 12 "
 * @metres: (out): in whole metres, rounded half up
 *
 * Returns: whether it is a distance that a logged run can have.
 */
gboolean
gradual_distance_parse (GradualUnits units, const char *text, int *metres)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));
  const char *at = trimmed;
  gint64 millionths = 0, mm;
  int n_whole, n_decimals = 0;

  n_whole = read_digits (&at, WHOLE_DIGITS_MAX, &millionths);
  if (n_whole > WHOLE_DIGITS_MAX)
    return FALSE;
  if (is_point (g_utf8_get_char (at))) {
    at = g_utf8_next_char (at);
    n_decimals = read_digits (&at, DECIMALS_MAX, &millionths);
  }
  if (n_whole + n_decimals == 0 || *at != '\0')
    return FALSE;
  for (; n_decimals < DECIMALS_MAX; n_decimals++)
    millionths *= 10;

  mm = millionths * mm_per_unit (units) / MILLION;
  if ((mm + 500) / 1000 > GRADUAL_PLAN_DISTANCE_MAX)
    return FALSE;
  *metres = (int)((mm + 500) / 1000);

  return TRUE;
}
