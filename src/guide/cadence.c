/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cadence.h"

#include <glib/gi18n-lib.h>

/* A count of three times whole steps is two thirds of a step a minute fine, so that one less than
 * the target may be the target. */
#define REACHED_WITHIN 1

/**
 * gradual_cadence_target_rate:
 * @from: steps a minute
 * @percent: how much more
 *
 * Returns: that many more steps a minute, rounded to the nearest whole number; half a step up.
 */
int
gradual_cadence_target_rate (int from, int percent)
{
  return (from * (100 + percent) + 50) / 100;
}

/* The day since which every count has reached the target; %GRADUAL_DAY_NONE where the newest has
 * not. What was counted before the target was set does not count. */
static GradualDay
reached_since (const GradualCadence *cadence, int rate, GradualDay today)
{
  GradualDay since = GRADUAL_DAY_NONE;

  for (guint i = cadence->counts->len; i > 0; i--) {
    const GradualCadenceCount *count = &g_array_index (cadence->counts, GradualCadenceCount, i - 1);

    if (count->day > today)
      continue;
    if (count->day < cadence->target.since ||
        gradual_cadence_count_rate (count) < rate - REACHED_WITHIN)
      break;
    since = count->day;
  }

  return since;
}

static void
look_at_target (GradualCadenceState *state, const GradualCadence *cadence, GradualDay today)
{
  const GradualCadenceTarget *target = &cadence->target;
  GradualDay since;

  state->target = gradual_cadence_target_rate (target->from, target->percent);
  since = reached_since (cadence, state->target, today);
  if (since == GRADUAL_DAY_NONE) {
    state->stage = GRADUAL_CADENCE_AIMING;
    return;
  }
  if (target->percent >= GRADUAL_CADENCE_PERCENT_MAX || state->rate >= GRADUAL_CADENCE_QUICK) {
    state->stage = GRADUAL_CADENCE_ARRIVED;
    return;
  }
  state->next_percent = GRADUAL_CADENCE_PERCENT_MAX;
  state->next = gradual_cadence_target_rate (target->from, GRADUAL_CADENCE_PERCENT_MAX);
  state->until = since + GRADUAL_CADENCE_COMFORTABLE_DAYS;
  state->stage = today >= state->until ? GRADUAL_CADENCE_KEPT : GRADUAL_CADENCE_KEEPING;
}

/**
 * gradual_cadence_state_init:
 * @state: (out): where the runner stands
 * @today: the day it is; what was counted later does not count
 *
 * Looks at the counts and the target. Where there is none, the first one is 5 % above the newest
 * count, and none from 175 steps a minute on. It can go up to 10 % above what it began with when it
 * has been reached, and kept for two weeks; that these were comfortable only the runner can say.
 */
void
gradual_cadence_state_init (GradualCadenceState *state, const GradualCadence *cadence,
                            GradualDay today)
{
  const GradualCadenceCount *newest;

  g_return_if_fail (state != NULL && cadence != NULL);

  *state = (GradualCadenceState){.stage = GRADUAL_CADENCE_UNKNOWN};
  newest = gradual_cadence_newest (cadence, GRADUAL_DAY_MIN, today);
  if (newest != NULL) {
    state->rate = gradual_cadence_count_rate (newest);
    state->day = newest->day;
  }
  if (cadence->target.since != GRADUAL_DAY_NONE) {
    look_at_target (state, cadence, today);
  } else if (newest != NULL && state->rate >= GRADUAL_CADENCE_QUICK) {
    state->stage = GRADUAL_CADENCE_ENOUGH;
  } else if (newest != NULL) {
    state->stage = GRADUAL_CADENCE_OFFERED;
    state->next_percent = GRADUAL_CADENCE_FIRST_PERCENT;
    state->next = gradual_cadence_target_rate (state->rate, GRADUAL_CADENCE_FIRST_PERCENT);
  }
}

/**
 * gradual_cadence_next_target:
 * @target: (out): the target that can be set today
 *
 * Returns: whether there is one.
 */
gboolean
gradual_cadence_next_target (const GradualCadence *cadence, GradualDay today,
                             GradualCadenceTarget *target)
{
  GradualCadenceState state;

  g_return_val_if_fail (cadence != NULL && target != NULL, FALSE);

  gradual_cadence_state_init (&state, cadence, today);
  if (state.stage != GRADUAL_CADENCE_OFFERED && state.stage != GRADUAL_CADENCE_KEPT)
    return FALSE;
  *target = (GradualCadenceTarget){
      .since = today,
      .from = state.stage == GRADUAL_CADENCE_OFFERED ? state.rate : cadence->target.from,
      .percent = state.next_percent,
  };

  return TRUE;
}

static char *
keeping_words (const GradualCadenceState *state)
{
  g_autofree char *date = gradual_day_format_for_people (state->until);

  /* TRANSLATORS: the numbers are steps a minute, %s is a date. */
  return g_strdup_printf (_ ("You have reached your target of %d. If it stays comfortable, it can "
                             "go up to %d from %s on. It need not."),
                          state->target, state->next, date);
}

/**
 * gradual_cadence_state_words:
 *
 * Returns: (transfer full): where the runner stands, in a sentence or two for people.
 */
char *
gradual_cadence_state_words (const GradualCadenceState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  switch (state->stage) {
  case GRADUAL_CADENCE_ENOUGH:
    return g_strdup_printf (_ ("From %d steps a minute on there is nothing to aim at."),
                            GRADUAL_CADENCE_QUICK);
  case GRADUAL_CADENCE_OFFERED:
    /* TRANSLATORS: the numbers are steps a minute, a percentage, and steps a minute. */
    return g_strdup_printf (_ ("A target could be %d, which is %d %% more. At the same pace that "
                               "makes each step about 4.8 %% shorter."),
                            state->next, state->next_percent);
  case GRADUAL_CADENCE_AIMING:
    return g_strdup_printf (_ ("Your target is %d steps a minute. Practise it in the drill, and "
                               "count again when it feels easy."),
                            state->target);
  case GRADUAL_CADENCE_KEEPING:
    return keeping_words (state);
  case GRADUAL_CADENCE_KEPT:
    /* TRANSLATORS: the numbers are steps a minute. */
    return g_strdup_printf (_ ("You have been at your target of %d for two weeks. If they were "
                               "comfortable, it can go up to %d. It need not."),
                            state->target, state->next);
  case GRADUAL_CADENCE_ARRIVED:
    return g_strdup_printf (_ ("You have reached your target of %d. There is nothing further to "
                               "aim at."),
                            state->target);
  case GRADUAL_CADENCE_UNKNOWN:
  default:
    return g_strdup (_ ("Count your steps on an easy run, and a target follows from them. There "
                        "is no number that is right for everybody."));
  }
}

/** gradual_cadence_how_to_count: Returns: how to count, in words for people. */
const char *
gradual_cadence_how_to_count (void)
{
  return _ ("After five minutes at your easy pace count the steps of both feet for 30 seconds, "
            "three times. Your cadence is twice the mean, rounded to a whole number.");
}

/**
 * gradual_cadence_cues:
 *
 * Returns: (array zero-terminated=1): what helps to run so, in the source's language.
 */
const char *const *
gradual_cadence_cues (void)
{
  static const char *const cues[] = {
      N_ ("Quick, light steps, at the pace you run anyway."),
      N_ ("Let the foot come down under the knee, not ahead of it."),
      N_ ("Run quietly: what you hear is what your legs stop."),
      NULL,
  };

  return cues;
}

/**
 * gradual_cadence_cautions:
 *
 * Returns: (array zero-terminated=1): what to take care of, in the source's language.
 */
const char *const *
gradual_cadence_cautions (void)
{
  static const char *const cautions[] = {
      N_ ("Do not try to land on your toes: landing on the forefoot loads the Achilles tendon "
          "more."),
      N_ ("Is the calf or the Achilles tendon sore, 3 of 10 or more? Step back to the steps you "
          "had before until it has settled."),
      N_ ("Shorten the steps, not the time you give yourself: no longer and no faster runs while "
          "you learn this."),
      NULL,
  };

  return cautions;
}

/** gradual_cadence_evidence: Returns: how sure this is, in words for people. */
const char *
gradual_cadence_evidence (void)
{
  return _ ("Quicker, shorter steps lower the braking of each landing and the load at knee and hip "
            "(Heiderscheit 2011; Schubert 2014). Findings at the ankle are mixed, and that it "
            "prevents injuries has not been shown. Good marathoners take many quick steps; 180 is "
            "no law.");
}
