/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "away-case.h"

#include "suite.h"

/** away_case_make: Returns: (transfer full): days away. */
GradualAway *
away_case_make (GradualDay from, GradualDay until, GradualAwayReason reason)
{
  return gradual_away_new (&(GradualAway){.from = from, .until = until, .reason = reason});
}

static void
tell_day (GString *text, GradualDay day)
{
  int offset = day - sample_day (1, 1);

  if (day == GRADUAL_DAY_NONE)
    g_string_append (text, "out");
  else
    g_string_append_printf (text, "%d.%d", offset / 7 + 1, offset % 7 + 1);
}

/* "1.7 long 60 to 1.4 60", then what else became shorter, "2.1 easy 30>20". */
static char *
tell (const GArray *moves, const GArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < moves->len; i++) {
    const GradualAwayMove *move = &g_array_index (moves, GradualAwayMove, i);

    tell_day (text, move->day);
    g_string_append_printf (text, " %s %d to ", gradual_run_kind_to_nick (move->kind),
                            move->before);
    tell_day (text, move->to);
    g_string_append_printf (text, " %d\n", move->after);
  }
  for (guint i = 0; i < changes->len; i++) {
    const GradualChange *change = &g_array_index (changes, GradualChange, i);

    tell_day (text, change->day);
    g_string_append_printf (text, " %s %d>%d\n", gradual_run_kind_to_nick (change->kind),
                            change->before, change->after);
  }

  return g_string_free (text, FALSE);
}

/** away_case_assert_sound: Fails where a hard rule is broken. */
void
away_case_assert_sound (const GradualPlan *plan, GradualDay today)
{
  g_autoptr (GradualReport) report = gradual_check (plan, today, 1);

  ck_assert (gradual_report_is_sound (report));
}

/**
 * away_case_mark:
 * @plan: (transfer full): a plan
 * @away: (transfer full): what is marked
 * @grid: the plan that comes of it
 * @told: "1.7 long 60 to 1.4 60" for each run that moved, then "2.1 easy 30>20" for what else
 * became shorter
 *
 * Returns: (transfer full): the plan that came of it.
 */
GradualPlan *
away_case_mark (GradualPlan *plan, GradualAway *away, GradualDay today, const char *grid,
                const char *told)
{
  g_autoptr (GradualPlan) given = plan;
  g_autoptr (GradualAway) owned = away;
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (GradualAwayMove));
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autofree char *before = sample_grid (plan);
  GradualPlan *marked = gradual_away_mark (plan, away, today, moves, changes);

  sample_assert_text (sample_grid (marked), grid);
  sample_assert_text (tell (moves, changes), told);
  sample_assert_text (sample_grid (plan), before);
  ck_assert_ptr_eq (gradual_plan_away_on (marked, away->from), away);
  ck_assert_ptr_eq (gradual_plan_away_on (marked, away->until), away);
  away_case_assert_sound (marked, today);

  return marked;
}

/** away_case_assert: Marks a holiday on the sample's day. */
void
away_case_assert (const Sample *sample, GradualDay from, GradualDay until, const char *grid,
                  const char *told)
{
  GradualDay today = sample->today != GRADUAL_DAY_NONE ? sample->today : sample_day (1, 1);
  g_autoptr (GradualPlan) marked = away_case_mark (
      sample_plan (sample), away_case_make (from, until, GRADUAL_AWAY_HOLIDAY), today, grid, told);
}
