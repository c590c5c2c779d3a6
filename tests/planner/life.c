/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "life.h"

#include "generate.h"
#include "planner/away.h"
#include "planner/relief-forbid.h"
#include "planner/relief.h"
#include "suite.h"

/** life_fail: ends the test, and says how the life went. */
void
life_fail (const Life *life, const char *format, ...)
{
  g_autofree char *plan = generate_describe_plan (life->plan, life->today);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", life %u, day %d: %s\n%s\n%s\n",
              suite_seed (), life->number, life->today - gradual_plan_start (life->plan), what,
              plan, life->diary->str);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", life %u, day %d: %.500s", suite_seed (),
                life->number, life->today - gradual_plan_start (life->plan), what);
  abort ();
}

/** life_note: writes what happens today into the diary. */
void
life_note (Life *life, const char *format, ...)
{
  va_list arguments;

  g_string_append_printf (life->diary, "day %d: ", life->today - gradual_plan_start (life->plan));
  va_start (arguments, format);
  g_string_append_vprintf (life->diary, format, arguments);
  va_end (arguments);
  g_string_append_c (life->diary, '\n');
}

/** life_begin: begins the life of that number, with the first of some requests that gets a plan. */
void
life_begin (Life *life, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number, 7};

  *life = (Life){.number = number,
                 .random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed)),
                 .journeys = g_rand_new_with_seed (number ^ (guint32)suite_seed ()),
                 .edits = g_rand_new_with_seed (~number ^ (guint32)suite_seed ()),
                 .diary = g_string_new (NULL)};
  while (life->plan == NULL) {
    g_autoptr (GradualOutcome) outcome = NULL;
    GradualRequest request;

    generate_request (life->random, &request);
    outcome = gradual_plan_make (&request, NULL);
    if (outcome != NULL && outcome->plan != NULL)
      life->plan = gradual_plan_ref (outcome->plan);
  }
  life->today = gradual_plan_start (life->plan);
  life->settles =
      life->today + generate_between (life->random, 0, (int)gradual_plan_n_weeks (life->plan) * 7);
}

/** life_end: frees what the life owns. */
void
life_end (Life *life)
{
  g_clear_pointer (&life->plan, gradual_plan_unref);
  g_clear_pointer (&life->held, gradual_plan_unref);
  g_rand_free (life->random);
  g_rand_free (life->journeys);
  g_rand_free (life->edits);
  g_string_free (life->diary, TRUE);
}

/** life_goes_on: Returns: whether the plan has not ended. */
gboolean
life_goes_on (const Life *life)
{
  return life->today <= gradual_plan_end (life->plan);
}

/** life_is_settled: Returns: whether the runner does what the plan says from now on. */
gboolean
life_is_settled (const Life *life)
{
  return life->today >= life->settles;
}

/** life_take_plan: goes on with @plan, which is taken over. */
void
life_take_plan (Life *life, GradualPlan *plan)
{
  gradual_plan_unref (life->plan);
  life->plan = plan;
}

/** life_change_mood: what kind of day it is. */
void
life_change_mood (Life *life)
{
  if (life_is_settled (life)) {
    life->mood = MOOD_OBEDIENT;
    return;
  }
  if (life->mood_days-- > 0)
    return;
  life->mood = generate_between (life->random, 0, N_MOODS - 1);
  life->mood_days = generate_chance (life->random, 10) ? generate_between (life->random, 20, 70)
                                                       : generate_between (life->random, 1, 20);
}

static int
minutes_in_mood (Life *life, int planned)
{
  switch (life->mood) {
  case MOOD_OBEDIENT:
    return planned;
  case MOOD_BUSY:
    return generate_chance (life->random, 50)
               ? 0
               : planned * generate_between (life->random, 3, 10) / 10;
  case MOOD_AWAY:
    return 0;
  case MOOD_EAGER:
    return planned +
           (generate_chance (life->random, 40) ? generate_between (life->random, 1, 90) : 0);
  case MOOD_SORE:
    return planned;
  default:
    g_assert_not_reached ();
  }
}

static GradualPlan *
with_run (const GradualPlan *plan, GradualDay day, int minutes, int pain, const char *id)
{
  g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
      .id = id,
      .day = day,
      .seconds = minutes * 60,
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = pain,
      .source = "manual",
      .note = "",
  });

  return gradual_plan_with_log_entry (plan, entry);
}

static int
minutes_planned (const GradualPlan *plan, GradualDay day)
{
  const GradualRun *run = gradual_plan_run_on (plan, day);

  return run == NULL ? 0 : run->minutes == GRADUAL_MINUTES_UNKNOWN ? 60 : run->minutes;
}

/** life_run_as_planned: Returns: (transfer full): the plan with the run of @day logged. */
GradualPlan *
life_run_as_planned (const GradualPlan *plan, GradualDay day)
{
  int minutes = minutes_planned (plan, day);

  return minutes > 0 ? with_run (plan, day, minutes, GRADUAL_ABSENT, "as planned")
                     : gradual_plan_ref (plan);
}

/** life_run_today: Returns: whether anything was run. */
gboolean
life_run_today (Life *life)
{
  int minutes = minutes_in_mood (life, minutes_planned (life->plan, life->today));
  g_autofree char *id = g_strdup_printf ("%u", ++life->n_logged);

  if (minutes == 0)
    return FALSE;
  life_take_plan (life, with_run (life->plan, life->today, minutes,
                                  life->mood == MOOD_SORE ? generate_between (life->random, 0, 8)
                                                          : GRADUAL_ABSENT,
                                  id));

  return TRUE;
}

/** life_recover: after some days that hurt less, running begins again with the held weeks. */
void
life_recover (Life *life)
{
  g_autoptr (GradualLibraryItem) item = NULL;
  g_autoptr (GradualLibraryItem) stopped = NULL;
  g_autoptr (GradualLibraryItem) released = NULL;

  if (life->held == NULL || !generate_chance (life->random, 15))
    return;
  item = gradual_library_item_new (life->plan, FALSE, NULL);
  stopped = gradual_library_item_with_held (item, life->held);
  released = gradual_relief_release (
      stopped, &(GradualReliefRelease){.kind = GRADUAL_RESTRICTION_STOP, .today = life->today},
      NULL);
  life_take_plan (life, gradual_plan_ref (released->plan));
  g_clear_pointer (&life->held, gradual_plan_unref);
  life_note (life, "recovered");
}

/** life_go_away: marks days away. Who settles does so when they are back. Returns: whether it did.
 */
gboolean
life_go_away (Life *life)
{
  GradualDay start = gradual_plan_start (life->plan);
  g_autoptr (GradualAway) away = NULL;

  if (life_is_settled (life) || !generate_chance (life->journeys, 1))
    return FALSE;
  away = generate_away (life->journeys, life->plan, life->today);
  life->settles = MAX (life->settles, away->until + 1);
  life_note (life, "away from %d to %d", away->from - start, away->until - start);
  life_take_plan (life, gradual_away_mark (life->plan, away, life->today, NULL, NULL));

  return TRUE;
}

/** life_edit_plan: changes a run of the plan. Who settles leaves it as it is. Returns: whether it
 * did.
 */
gboolean
life_edit_plan (Life *life)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autofree char *text = NULL;
  GradualPlan *plan;
  GradualEdit edit;

  if (life_is_settled (life) || life->held != NULL || !generate_chance (life->edits, 3))
    return FALSE;
  generate_edit (life->edits, life->plan, life->today, &edit);
  plan = gradual_edit_apply (life->plan, &edit, life->today, &verdict, NULL, NULL);
  if (plan == NULL)
    return FALSE;
  text = generate_describe_edit (&edit);
  life_note (life, "%s", text);
  life_take_plan (life, plan);

  return TRUE;
}
