/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch.h"

static const struct {
  const char *nick;
  GradualStretchArea area;
  GradualStretchDose dose;
} stretches[GRADUAL_N_STRETCHES] = {
    [GRADUAL_STRETCH_HIP_FLEXOR] = {"hip-flexor", GRADUAL_AREA_HIPS, {30, 2}},
    [GRADUAL_STRETCH_FIGURE_FOUR] = {"figure-four", GRADUAL_AREA_HIPS, {30, 2}},
    [GRADUAL_STRETCH_STRAP_RAISE] = {"strap-raise", GRADUAL_AREA_HAMSTRINGS, {30, 2}},
    [GRADUAL_STRETCH_HEEL_ON_STEP] = {"heel-on-step", GRADUAL_AREA_HAMSTRINGS, {30, 2}},
    [GRADUAL_STRETCH_CALF_STRAIGHT] = {"calf-straight", GRADUAL_AREA_CALVES, {30, 2}},
    [GRADUAL_STRETCH_CALF_BENT] = {"calf-bent", GRADUAL_AREA_CALVES, {30, 2}},
    /* The dose of the trial that compared this stretch with one of the Achilles tendon:
     * DiGiovanni 2003, ten times ten seconds. */
    [GRADUAL_STRETCH_TOE_PULL] = {"toe-pull", GRADUAL_AREA_PLANTAR_FASCIA, {10, 10}},
    [GRADUAL_STRETCH_WALL_TOES] = {"wall-toes", GRADUAL_AREA_PLANTAR_FASCIA, {30, 2}},
};

static const char *const area_nicks[GRADUAL_N_AREAS] = {
    [GRADUAL_AREA_HIPS] = "hips",
    [GRADUAL_AREA_HAMSTRINGS] = "hamstrings",
    [GRADUAL_AREA_CALVES] = "calves",
    [GRADUAL_AREA_PLANTAR_FASCIA] = "plantar-fascia",
};

/** gradual_stretch_set_count: Returns: how many stretches are in @set. */
guint
gradual_stretch_set_count (GradualStretchSet set)
{
  guint count = 0;

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    count += gradual_stretch_set_has (set, (GradualStretch)i);

  return count;
}

/** gradual_stretch_to_nick: Returns: the stretch's name in files. */
const char *
gradual_stretch_to_nick (GradualStretch stretch)
{
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, "");

  return stretches[stretch].nick;
}

/** gradual_stretch_from_nick: Returns: whether @nick names a stretch, which goes into @stretch. */
gboolean
gradual_stretch_from_nick (const char *nick, GradualStretch *stretch)
{
  g_return_val_if_fail (nick != NULL && stretch != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++)
    if (g_str_equal (stretches[i].nick, nick)) {
      *stretch = (GradualStretch)i;
      return TRUE;
    }

  return FALSE;
}

/** gradual_stretch_area_to_nick: Returns: the area's name in files. */
const char *
gradual_stretch_area_to_nick (GradualStretchArea area)
{
  g_return_val_if_fail ((guint)area < GRADUAL_N_AREAS, "");

  return area_nicks[area];
}

/** gradual_stretch_area_from_nick: Returns: whether @nick names an area, which goes into @area. */
gboolean
gradual_stretch_area_from_nick (const char *nick, GradualStretchArea *area)
{
  g_return_val_if_fail (nick != NULL && area != NULL, FALSE);

  for (guint i = 0; i < GRADUAL_N_AREAS; i++)
    if (g_str_equal (area_nicks[i], nick)) {
      *area = (GradualStretchArea)i;
      return TRUE;
    }

  return FALSE;
}

/** gradual_stretch_area: Returns: the area that @stretch is for. */
GradualStretchArea
gradual_stretch_area (GradualStretch stretch)
{
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, GRADUAL_AREA_HIPS);

  return stretches[stretch].area;
}

/**
 * gradual_stretch_standard_dose:
 *
 * Returns: the dose that @stretch has until the runner changes it: 30 seconds, twice, but ten times
 *   ten seconds for the toe pull.
 */
GradualStretchDose
gradual_stretch_standard_dose (GradualStretch stretch)
{
  g_return_val_if_fail ((guint)stretch < GRADUAL_N_STRETCHES, stretches[0].dose);

  return stretches[stretch].dose;
}

/** gradual_stretch_dose_is_valid: Returns: whether @dose lies in the range that runners may set. */
gboolean
gradual_stretch_dose_is_valid (const GradualStretchDose *dose)
{
  g_return_val_if_fail (dose != NULL, FALSE);

  return dose->seconds >= GRADUAL_DOSE_SECONDS_MIN && dose->seconds <= GRADUAL_DOSE_SECONDS_MAX &&
         dose->times >= GRADUAL_DOSE_TIMES_MIN && dose->times <= GRADUAL_DOSE_TIMES_MAX;
}
