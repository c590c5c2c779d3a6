/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/stretch.h"

G_BEGIN_DECLS

/**
 * GradualStretchGuide:
 *
 * One row of the table of stretches. All words are for people and in the language of the source:
 * pass them to gettext where they are shown.
 */
typedef struct {
  const char *name;            /* "Calf, knee straight" */
  const char *purpose;         /* what it is for, a sentence */
  const char *const *steps;    /* how it is done, NULL-terminated, a sentence or two each */
  const char *feel;            /* where it is felt, and how strongly */
  const char *const *cautions; /* NULL-terminated: when not, and when to stop; its own ones only */
  const char *sides[2];        /* which leg is meant by left, and by right, as %GradualStretchSide:
                                  "Left knee on the floor" */
  const char *start_picture;   /* the name of an icon: how it begins */
  const char *hold_picture;    /* the name of an icon: how it is held */
  const char *start_words;     /* what the drawing of the beginning shows, for who can not see it */
  const char *hold_words;      /* and that of the hold */
} GradualStretchGuide;

const GradualStretchGuide *gradual_stretch_guide (GradualStretch stretch);

const char *gradual_stretch_area_name (GradualStretchArea area);
const char *gradual_stretch_area_advice (GradualStretchArea area);

const char *const *gradual_stretching_cautions (void);
const char *gradual_stretching_when (void);
const char *gradual_stretching_evidence (void);

G_END_DECLS
