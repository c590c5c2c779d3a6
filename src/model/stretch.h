/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The stretches by name alone; what they are for and how they are done is the guide's. Each has a
 * nick, which is its name in files and on the command line and never changes. */

/** GradualStretch: the eight stretches, in the order of their areas. */
typedef enum {
  GRADUAL_STRETCH_HIP_FLEXOR,
  GRADUAL_STRETCH_FIGURE_FOUR,
  GRADUAL_STRETCH_STRAP_RAISE,
  GRADUAL_STRETCH_HEEL_ON_STEP,
  GRADUAL_STRETCH_CALF_STRAIGHT,
  GRADUAL_STRETCH_CALF_BENT,
  GRADUAL_STRETCH_TOE_PULL,
  GRADUAL_STRETCH_WALL_TOES,
} GradualStretch;

#define GRADUAL_N_STRETCHES 8

/** GradualStretchArea: the four areas of the source guide. */
typedef enum {
  GRADUAL_AREA_HIPS,
  GRADUAL_AREA_HAMSTRINGS,
  GRADUAL_AREA_CALVES,
  GRADUAL_AREA_PLANTAR_FASCIA,
} GradualStretchArea;

#define GRADUAL_N_AREAS 4

/** GradualStretchSet: some of the stretches: bit 1 << stretch. */
typedef guint8 GradualStretchSet;

#define GRADUAL_ALL_STRETCHES ((GradualStretchSet)0xff)

/** GradualAreaSet: some of the areas: bit 1 << area. */
typedef guint8 GradualAreaSet;

/** GradualStretchDose: how often and how long a stretch is held on each side. */
typedef struct {
  int seconds; /* %GRADUAL_DOSE_SECONDS_MIN to %GRADUAL_DOSE_SECONDS_MAX */
  int times;   /* %GRADUAL_DOSE_TIMES_MIN to %GRADUAL_DOSE_TIMES_MAX */
} GradualStretchDose;

#define GRADUAL_DOSE_SECONDS_MIN 10
#define GRADUAL_DOSE_SECONDS_MAX 60
#define GRADUAL_DOSE_TIMES_MIN   1
#define GRADUAL_DOSE_TIMES_MAX   10

/** gradual_stretch_set_of: Returns: the set of that stretch alone. */
static inline GradualStretchSet
gradual_stretch_set_of (GradualStretch stretch)
{
  return (GradualStretchSet)(1u << stretch);
}

/** gradual_stretch_set_has: Returns: whether @stretch is in the set. */
static inline gboolean
gradual_stretch_set_has (GradualStretchSet set, GradualStretch stretch)
{
  return (set & gradual_stretch_set_of (stretch)) != 0;
}

guint gradual_stretch_set_count (GradualStretchSet set);

const char *gradual_stretch_to_nick (GradualStretch stretch);
gboolean gradual_stretch_from_nick (const char *nick, GradualStretch *stretch);
const char *gradual_stretch_area_to_nick (GradualStretchArea area);
gboolean gradual_stretch_area_from_nick (const char *nick, GradualStretchArea *area);

GradualStretchArea gradual_stretch_area (GradualStretch stretch);
GradualStretchDose gradual_stretch_standard_dose (GradualStretch stretch);
gboolean gradual_stretch_dose_is_valid (const GradualStretchDose *dose);

G_END_DECLS
