/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "symptom-result.h"

static const char *const cause_nicks[GRADUAL_N_CAUSES] = {
    [GRADUAL_CAUSE_OVERWORKING] = "overworking",
    [GRADUAL_CAUSE_FLEXIBILITY] = "flexibility",
    [GRADUAL_CAUSE_OVERSTRIDING] = "overstriding",
};

static const char *const band_nicks[] = {
    [GRADUAL_BAND_LIKELY] = "likely",
    [GRADUAL_BAND_POSSIBLE] = "possible",
    [GRADUAL_BAND_LITTLE] = "little",
    [GRADUAL_BAND_NOT_ENOUGH] = "not-enough",
};

static const char *const urgency_nicks[] = {
    [GRADUAL_URGENCY_NONE] = "none",           [GRADUAL_URGENCY_EARLY] = "early",
    [GRADUAL_URGENCY_SOON] = "soon",           [GRADUAL_URGENCY_SAME_DAY] = "same-day",
    [GRADUAL_URGENCY_EMERGENCY] = "emergency",
};

/** gradual_cause_to_nick: Returns: the cause's name in files. */
const char *
gradual_cause_to_nick (GradualCause cause)
{
  g_return_val_if_fail ((guint)cause < GRADUAL_N_CAUSES, "");

  return cause_nicks[cause];
}

/** gradual_band_to_nick: Returns: the band's name in files. */
const char *
gradual_band_to_nick (GradualBand band)
{
  g_return_val_if_fail ((guint)band < G_N_ELEMENTS (band_nicks), "");

  return band_nicks[band];
}

/** gradual_urgency_to_nick: Returns: the urgency's name in files. */
const char *
gradual_urgency_to_nick (GradualUrgency urgency)
{
  g_return_val_if_fail ((guint)urgency < G_N_ELEMENTS (urgency_nicks), "");

  return urgency_nicks[urgency];
}
