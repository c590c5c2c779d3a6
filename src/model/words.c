/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "words.h"

#include <glib/gi18n-lib.h>

/** Word: an enumeration value's nick in files and its label for people. */
typedef struct {
  const char *nick;
  const char *label;
} Word;

static const Word goal_kinds[] = {
    [GRADUAL_GOAL_RAMP] = {"ramp", N_ ("Start running")},
    [GRADUAL_GOAL_5K] = {"5k", N_ ("5 km")},
    [GRADUAL_GOAL_10K] = {"10k", N_ ("10 km")},
    [GRADUAL_GOAL_HALF] = {"half", N_ ("Half marathon")},
    [GRADUAL_GOAL_MARATHON] = {"marathon", N_ ("Marathon")},
    [GRADUAL_GOAL_BASE] = {"base", N_ ("Keep growing")},
};

static const Word phases[] = {
    /* TRANSLATORS: a phase of training: the first weeks of a beginner, from 15 to 45 minutes. */
    [GRADUAL_PHASE_RAMP] = {"ramp", NC_ ("phase", "Ramp")},
    /* TRANSLATORS: a phase of training: weeks that grow. */
    [GRADUAL_PHASE_BUILD] = {"build", NC_ ("phase", "Build")},
    /* TRANSLATORS: a phase of training: an easier week between growing ones. */
    [GRADUAL_PHASE_CUTBACK] = {"cutback", NC_ ("phase", "Cutback")},
    /* TRANSLATORS: a phase of training: the lighter weeks before a race. */
    [GRADUAL_PHASE_TAPER] = {"taper", NC_ ("phase", "Taper")},
    /* TRANSLATORS: a phase of training: the week of the race. */
    [GRADUAL_PHASE_RACE] = {"race", NC_ ("phase", "Race")},
    /* TRANSLATORS: a phase of training: coming back after a break. */
    [GRADUAL_PHASE_RETURN] = {"return", NC_ ("phase", "Return")},
    /* TRANSLATORS: a phase of training: weeks that stay the same. */
    [GRADUAL_PHASE_HOLD] = {"hold", NC_ ("phase", "Hold")},
};

static const Word run_kinds[] = {
    /* TRANSLATORS: a kind of run, at an effort at which one can talk. */
    [GRADUAL_RUN_EASY] = {"easy", NC_ ("run", "Easy run")},
    [GRADUAL_RUN_LONG] = {"long", NC_ ("run", "Long run")},
    /* TRANSLATORS: a kind of run, at an even, brisker effort. */
    [GRADUAL_RUN_STEADY] = {"steady", NC_ ("run", "Steady run")},
    /* TRANSLATORS: a kind of run with breaks in which one walks. */
    [GRADUAL_RUN_WALK_RUN] = {"walk-run", NC_ ("run", "Walk and run")},
    /* TRANSLATORS: a kind of run that practises quicker steps. */
    [GRADUAL_RUN_CADENCE_DRILL] = {"cadence-drill", NC_ ("run", "Cadence drill")},
    [GRADUAL_RUN_RACE] = {"race", NC_ ("run", "Race")},
};

static const Word ramps[] = {
    [GRADUAL_RAMP_NONE] = {"", NULL},         [GRADUAL_RAMP_4] = {"4", NULL},
    [GRADUAL_RAMP_5] = {"5", NULL},           [GRADUAL_RAMP_6] = {"6", NULL},
    [GRADUAL_RAMP_GENTLE] = {"gentle", NULL},
};

static const Word restriction_kinds[] = {
    [GRADUAL_RESTRICTION_HOLD] = {"hold", NULL},
    [GRADUAL_RESTRICTION_REDUCE] = {"reduce", NULL},
    [GRADUAL_RESTRICTION_STOP] = {"stop", NULL},
    [GRADUAL_RESTRICTION_RED_FLAG] = {"red-flag", NULL},
};

static const Word away_reasons[] = {
    /* TRANSLATORS: why the runner can not run for some days: they do not say. */
    [GRADUAL_AWAY_UNSAID] = {"", NC_ ("away", "Away")},
    /* TRANSLATORS: why the runner can not run for some days. */
    [GRADUAL_AWAY_HOLIDAY] = {"holiday", NC_ ("away", "Holiday")},
    [GRADUAL_AWAY_ILLNESS] = {"illness", NC_ ("away", "Illness")},
    [GRADUAL_AWAY_INJURY] = {"injury", NC_ ("away", "Injury")},
};

static const Word replan_kinds[] = {
    [GRADUAL_REPLAN_PAIN] = {"pain", NULL},
    [GRADUAL_REPLAN_RETURN] = {"return", NULL},
    [GRADUAL_REPLAN_REPEAT] = {"repeat", NULL},
    [GRADUAL_REPLAN_RACE] = {"race", NULL},
};

static gboolean
find_nick (const Word *words, guint n_words, const char *nick, guint *found)
{
  for (guint i = 0; i < n_words; i++)
    if (g_str_equal (words[i].nick, nick)) {
      *found = i;
      return TRUE;
    }

  return FALSE;
}

/** gradual_goal_kind_to_nick: Returns: the goal's name in files. */
const char *
gradual_goal_kind_to_nick (GradualGoalKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (goal_kinds), "");

  return goal_kinds[kind].nick;
}

/** gradual_goal_kind_from_nick: Returns: whether @nick names a goal, which goes into @kind. */
gboolean
gradual_goal_kind_from_nick (const char *nick, GradualGoalKind *kind)
{
  guint found;

  if (!find_nick (goal_kinds, G_N_ELEMENTS (goal_kinds), nick, &found))
    return FALSE;
  *kind = (GradualGoalKind)found;

  return TRUE;
}

/** gradual_goal_kind_label: Returns: the goal in the runner's language. */
const char *
gradual_goal_kind_label (GradualGoalKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (goal_kinds), "");

  return _ (goal_kinds[kind].label);
}

/** gradual_goal_kind_is_race: Returns: whether the goal is a race, and so has a race date. */
gboolean
gradual_goal_kind_is_race (GradualGoalKind kind)
{
  return kind >= GRADUAL_GOAL_5K && kind <= GRADUAL_GOAL_MARATHON;
}

/** gradual_phase_to_nick: Returns: the phase's name in files. */
const char *
gradual_phase_to_nick (GradualPhase phase)
{
  g_return_val_if_fail ((guint)phase < G_N_ELEMENTS (phases), "");

  return phases[phase].nick;
}

/** gradual_phase_from_nick: Returns: whether @nick names a phase, which goes into @phase. */
gboolean
gradual_phase_from_nick (const char *nick, GradualPhase *phase)
{
  guint found;

  if (!find_nick (phases, G_N_ELEMENTS (phases), nick, &found))
    return FALSE;
  *phase = (GradualPhase)found;

  return TRUE;
}

/** gradual_phase_label: Returns: the phase in the runner's language. */
const char *
gradual_phase_label (GradualPhase phase)
{
  g_return_val_if_fail ((guint)phase < G_N_ELEMENTS (phases), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "phase", phases[phase].label);
}

/** gradual_run_kind_to_nick: Returns: the kind's name in files. */
const char *
gradual_run_kind_to_nick (GradualRunKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (run_kinds), "");

  return run_kinds[kind].nick;
}

/** gradual_run_kind_from_nick: Returns: whether @nick names a kind of run, which goes into @kind.
 */
gboolean
gradual_run_kind_from_nick (const char *nick, GradualRunKind *kind)
{
  guint found;

  if (!find_nick (run_kinds, G_N_ELEMENTS (run_kinds), nick, &found))
    return FALSE;
  *kind = (GradualRunKind)found;

  return TRUE;
}

/** gradual_run_kind_label: Returns: the kind of run in the runner's language. */
const char *
gradual_run_kind_label (GradualRunKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (run_kinds), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "run", run_kinds[kind].label);
}

/** gradual_ramp_to_nick: Returns: the ramp's name in files, "" for none. */
const char *
gradual_ramp_to_nick (GradualRamp ramp)
{
  g_return_val_if_fail ((guint)ramp < G_N_ELEMENTS (ramps), "");

  return ramps[ramp].nick;
}

/** gradual_ramp_from_nick: Returns: whether @nick names a ramp, which goes into @ramp. */
gboolean
gradual_ramp_from_nick (const char *nick, GradualRamp *ramp)
{
  guint found;

  if (!find_nick (ramps, G_N_ELEMENTS (ramps), nick, &found) || found == GRADUAL_RAMP_NONE)
    return FALSE;
  *ramp = (GradualRamp)found;

  return TRUE;
}

/** gradual_restriction_kind_to_nick: Returns: the restriction's name in files. */
const char *
gradual_restriction_kind_to_nick (GradualRestrictionKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (restriction_kinds), "");

  return restriction_kinds[kind].nick;
}

/** gradual_restriction_kind_from_nick: Returns: whether @nick names one, which goes into @kind. */
gboolean
gradual_restriction_kind_from_nick (const char *nick, GradualRestrictionKind *kind)
{
  guint found;

  if (!find_nick (restriction_kinds, G_N_ELEMENTS (restriction_kinds), nick, &found))
    return FALSE;
  *kind = (GradualRestrictionKind)found;

  return TRUE;
}

/** gradual_away_reason_to_nick: Returns: the reason's name in files, "" where none was given. */
const char *
gradual_away_reason_to_nick (GradualAwayReason reason)
{
  g_return_val_if_fail ((guint)reason < G_N_ELEMENTS (away_reasons), "");

  return away_reasons[reason].nick;
}

/** gradual_away_reason_from_nick: Returns: whether @nick names one, which goes into @reason. */
gboolean
gradual_away_reason_from_nick (const char *nick, GradualAwayReason *reason)
{
  guint found;

  if (!find_nick (away_reasons, G_N_ELEMENTS (away_reasons), nick, &found) ||
      found == GRADUAL_AWAY_UNSAID)
    return FALSE;
  *reason = (GradualAwayReason)found;

  return TRUE;
}

/** gradual_away_reason_label: Returns: the reason in the runner's language. */
const char *
gradual_away_reason_label (GradualAwayReason reason)
{
  g_return_val_if_fail ((guint)reason < G_N_ELEMENTS (away_reasons), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "away", away_reasons[reason].label);
}

/** gradual_replan_kind_to_nick: Returns: the reason's name in files and for programs. */
const char *
gradual_replan_kind_to_nick (GradualReplanKind kind)
{
  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (replan_kinds), "");

  return replan_kinds[kind].nick;
}

/** gradual_replan_kind_from_nick: Returns: whether @nick names one, which goes into @kind. */
gboolean
gradual_replan_kind_from_nick (const char *nick, GradualReplanKind *kind)
{
  guint found;

  if (!find_nick (replan_kinds, G_N_ELEMENTS (replan_kinds), nick, &found))
    return FALSE;
  *kind = (GradualReplanKind)found;

  return TRUE;
}
