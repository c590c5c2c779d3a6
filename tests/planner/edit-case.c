/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"

#include "generate.h"
#include "naive.h"
#include "planner/away.h"
#include "suite.h"

/** edit_case_fail: ends the test and says all that is needed to try the case again. */
void
edit_case_fail (const EditCase *it, const char *format, ...)
{
  g_autofree char *plan = generate_describe_plan (it->plan, it->today);
  g_autofree char *edit = generate_describe_edit (&it->edit);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  /* libcheck has no room for all of it. */
  g_printerr ("%s\nedit: %s (days %+d, %+d)\n%s", what, edit,
              it->edit.day - gradual_plan_start (it->plan),
              it->edit.other - gradual_plan_start (it->plan), plan);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT ", case %u: %.500s", suite_seed (),
                it->number, what);
  abort ();
}

static GradualPlan *
make_plan (GRand *random)
{
  for (guint tries = 0; tries < 20; tries++) {
    g_autoptr (GradualOutcome) outcome = NULL;
    GradualRequest request;

    generate_request (random, &request);
    outcome = gradual_plan_make (&request, NULL);
    if (outcome != NULL && outcome->plan != NULL)
      return gradual_plan_ref (outcome->plan);
  }

  return generate_rough_plan (random);
}

/** edit_case_judge: fails the case unless @plan keeps all hard rules; @what says where it is from.
 */
void
edit_case_judge (const EditCase *it, const GradualPlan *plan, const char *what)
{
  g_autoptr (NaiveReport) report = naive_check (plan, it->today, 1);

  if (report->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (report);
    g_autofree char *text = generate_describe_plan (plan, it->today);

    edit_case_fail (it, "%s\n%sthat is\n%sfrom", what, findings, text);
  }
}

/* Reality fits at once: as the program does after a log and when a day has passed. */
static void
take_plan (EditCase *it, GradualPlan *plan)
{
  g_autoptr (GradualPlan) rough = plan;

  g_clear_pointer (&it->plan, gradual_plan_unref);
  it->plan = gradual_fit (rough, it->today, NULL);
  edit_case_judge (it, it->plan, "fitting left");
}

/** edit_case_init_unsound: makes a plan that came from elsewhere and may break any rule. */
void
edit_case_init_unsound (EditCase *it, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number};
  g_autoptr (GradualPlan) plan = NULL;

  it->number = number;
  it->edit = (GradualEdit){0};
  it->random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  plan =
      generate_chance (it->random, 50) ? make_plan (it->random) : generate_rough_plan (it->random);
  it->today = generate_today (it->random, plan);
  it->plan = generate_history (it->random, plan, it->today);
}

/** edit_case_init: makes a plan in use, with a log and restrictions, that keeps all rules. */
void
edit_case_init (EditCase *it, guint number)
{
  edit_case_init_unsound (it, number);
  take_plan (it, gradual_plan_ref (it->plan));
}

/** edit_case_clear: frees the plan. The counts stay. */
void
edit_case_clear (EditCase *it)
{
  g_clear_pointer (&it->random, g_rand_free);
  g_clear_pointer (&it->plan, gradual_plan_unref);
}

static void
log_run (EditCase *it)
{
  const GradualRun *run = gradual_plan_run_on (it->plan, it->today);
  int planned = run != NULL && run->minutes > 0 ? run->minutes : 30;
  const GradualLogEntry entry = {
      .id = "00000000-0000-4000-8000-000000000010",
      .day = it->today,
      .seconds = planned * generate_between (it->random, 20, 150),
      .distance_m = GRADUAL_ABSENT,
      .cadence = GRADUAL_ABSENT,
      .effort = GRADUAL_ABSENT,
      .pain = GRADUAL_ABSENT,
  };
  g_autoptr (GradualLogEntry) logged = gradual_log_entry_new (&entry);

  take_plan (it, gradual_plan_with_log_entry (it->plan, logged));
}

static void
restrict_plan (EditCase *it)
{
  const GradualRestriction restriction = {
      .kind = generate_between (it->random, GRADUAL_RESTRICTION_HOLD, GRADUAL_RESTRICTION_RED_FLAG),
      .from = it->today,
      .until = it->today + generate_between (it->random, 0, 20),
      .factor_percent = generate_chance (it->random, 50) ? 60 : 75,
  };
  g_autoptr (GradualRestriction) added = gradual_restriction_new (&restriction);

  take_plan (it, gradual_plan_with_restriction (it->plan, added));
}

static void
mark_away (EditCase *it)
{
  g_autoptr (GradualAway) away = generate_away (it->random, it->plan, it->today);

  take_plan (it, gradual_away_mark (it->plan, away, it->today, NULL, NULL));
}

/** edit_case_live_on: days pass, a run is logged, planned or not, or something hurts, or the runner
 * is away, at times. */
void
edit_case_live_on (EditCase *it)
{
  if (generate_chance (it->random, 8)) {
    it->today += generate_between (it->random, 1, 4);
    take_plan (it, gradual_plan_ref (it->plan));
  }
  if (generate_chance (it->random, 5))
    log_run (it);
  if (generate_chance (it->random, 1))
    restrict_plan (it);
  if (generate_chance (it->random, 3))
    mark_away (it);
}
