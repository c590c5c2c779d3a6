/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"
#include "generate.h"
#include "suite.h"

#define EDITS_A_CASE 20

/* Tries one edit; whatever comes of it, the plan that was given stays as it is. */
static GradualPlan *
try_edit (EditCase *it, const GradualEdit *edit, GradualVerdict *verdict, GArray *changes,
          GError **error)
{
  guint64 hash = generate_hash (it->plan);
  GradualPlan *plan = gradual_edit_apply (it->plan, edit, it->today, verdict, changes, error);

  if (generate_hash (it->plan) != hash)
    edit_case_fail (it, "the plan that was given is changed");

  return plan;
}

static gboolean
is_accepted (EditCase *it, const GradualEdit *edit)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = try_edit (it, edit, &verdict, changes, &error);

  if (error != NULL)
    edit_case_fail (it, "the allowed edit makes no sense: %s", error->message);
  if (verdict.accepted != (plan != NULL))
    edit_case_fail (it, "the verdict is not what was done");
  if (plan != NULL)
    edit_case_judge (it, plan, "the nearest edit that was allowed left");

  return plan != NULL;
}

static gboolean
accepts_minutes (EditCase *it, const GradualEdit *edit, int minutes)
{
  GradualEdit other = *edit;

  other.minutes = minutes;

  return is_accepted (it, &other);
}

static gboolean
is_locked (const EditCase *it, GradualDay day)
{
  return day < it->today;
}

/* What makes no sense for a plan is an error; and nothing else is. */
static void
judge_error (const EditCase *it, const GError *error)
{
  const GradualEdit *edit = &it->edit;
  gboolean has_other = edit->action == GRADUAL_EDIT_MOVE || edit->action == GRADUAL_EDIT_SWAP;
  gboolean no_day = !gradual_plan_has_day (it->plan, edit->day) ||
                    (has_other && !gradual_plan_has_day (it->plan, edit->other));

  if (error->domain != GRADUAL_EDIT_ERROR)
    edit_case_fail (it, "an error of another domain: %s", error->message);
  if (error->code == GRADUAL_EDIT_ERROR_NO_DAY && !no_day)
    edit_case_fail (it, "a day of the plan was not found");
  if (error->code == GRADUAL_EDIT_ERROR_NO_RUN &&
      gradual_plan_run_on (it->plan, edit->day) != NULL &&
      (edit->action != GRADUAL_EDIT_SWAP || gradual_plan_run_on (it->plan, edit->other) != NULL))
    edit_case_fail (it, "a run was not found");
  if (error->code == GRADUAL_EDIT_ERROR_VALUE && edit->action == GRADUAL_EDIT_MINUTES &&
      edit->minutes >= 0 && edit->minutes <= GRADUAL_MINUTES_MAX)
    edit_case_fail (it, "minutes in their range were refused: %s", error->message);
}

/* Whether an edit only takes away, and so has to be accepted. */
static gboolean
only_takes_away (const EditCase *it)
{
  const GradualRun *run = gradual_plan_run_on (it->plan, it->edit.day);

  if (run == NULL || run->kind == GRADUAL_RUN_RACE || is_locked (it, it->edit.day))
    return FALSE;

  return it->edit.action == GRADUAL_EDIT_REMOVE || it->edit.action == GRADUAL_EDIT_NOTE ||
         (it->edit.action == GRADUAL_EDIT_MINUTES && it->edit.minutes <= run->minutes);
}

static void
judge_refusal (EditCase *it, const GradualVerdict *verdict)
{
  const GradualEdit *edit = &it->edit;
  const GradualRun *run = gradual_plan_run_on (it->plan, edit->day);
  GradualEdit nearest = *edit;

  if (verdict->rule == NULL || verdict->because == NULL || verdict->because[0] == '\0')
    edit_case_fail (it, "a refusal does not say why");
  if (only_takes_away (it))
    edit_case_fail (it, "taking away was refused: %s", verdict->because);

  if ((edit->action == GRADUAL_EDIT_MINUTES ||
       (edit->action == GRADUAL_EDIT_ADD && !is_locked (it, edit->day))) &&
      verdict->allowed != GRADUAL_ABSENT) {
    it->n_limits++;
    if (edit->action == GRADUAL_EDIT_MINUTES && run->kind != GRADUAL_RUN_RACE &&
        verdict->allowed < run->minutes)
      edit_case_fail (it, "less is allowed, %d, than is planned", verdict->allowed);
    if (verdict->allowed >= edit->minutes && !is_locked (it, edit->day))
      edit_case_fail (it, "what was asked is allowed: %d", verdict->allowed);
    if ((edit->action == GRADUAL_EDIT_MINUTES || verdict->allowed > 0) &&
        !accepts_minutes (it, edit, verdict->allowed))
      edit_case_fail (it, "what is allowed is refused: %d", verdict->allowed);
    if (accepts_minutes (it, edit, verdict->allowed + 1))
      edit_case_fail (it, "more than is allowed is accepted: %d", verdict->allowed + 1);
  } else if (edit->action == GRADUAL_EDIT_MINUTES && !is_locked (it, edit->day) &&
             run->kind != GRADUAL_RUN_RACE) {
    edit_case_fail (it, "no nearest value is offered: %s", verdict->because);
  }

  nearest.other = verdict->nearest_day;
  if (edit->action == GRADUAL_EDIT_MOVE && verdict->nearest_day != GRADUAL_DAY_NONE &&
      !is_accepted (it, &nearest))
    edit_case_fail (it, "the nearest day, %+d, is refused too",
                    verdict->nearest_day - gradual_plan_start (it->plan));
}

static const GradualChange *
change_of (const GArray *changes, GradualDay day)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, GradualChange, i).day == day)
      return &g_array_index (changes, GradualChange, i);

  return NULL;
}

static gboolean
is_same_run (const GradualRun *a, const GradualRun *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_str_equal (a->id, b->id) && a->kind == b->kind && a->minutes == b->minutes;
}

/* What was asked for is in the plan. */
static void
judge_wish (const EditCase *it, const GradualPlan *plan)
{
  const GradualEdit *edit = &it->edit;
  const GradualRun *was = gradual_plan_run_on (it->plan, edit->day);
  const GradualRun *is = gradual_plan_run_on (plan, edit->day);
  const GradualRun *other = gradual_plan_run_on (plan, edit->other);
  gboolean done = FALSE;

  switch (edit->action) {
  case GRADUAL_EDIT_MINUTES:
    done = edit->minutes == 0 ? is == NULL : is != NULL && is->minutes == edit->minutes;
    break;
  case GRADUAL_EDIT_MOVE:
    done = edit->day == edit->other || (is == NULL && is_same_run (other, was));
    break;
  case GRADUAL_EDIT_SWAP:
    done =
        is_same_run (other, was) && is_same_run (is, gradual_plan_run_on (it->plan, edit->other));
    break;
  case GRADUAL_EDIT_ADD:
    done = is != NULL && is->kind == edit->kind && is->minutes == edit->minutes &&
           g_str_equal (is->id, edit->id);
    break;
  case GRADUAL_EDIT_REMOVE:
    done = is == NULL;
    break;
  case GRADUAL_EDIT_KIND:
    done = is != NULL && is->kind == edit->kind;
    break;
  case GRADUAL_EDIT_NOTE:
    done = is != NULL && g_str_equal (is->note, edit->note);
    break;
  default:
    break;
  }
  if (!done) {
    g_autofree char *text = generate_describe_plan (plan, it->today);

    edit_case_fail (it, "accepted, and not done:\n%sfrom", text);
  }
}

/* Days that were not edited only get shorter, later ones only, and each is told. */
static void
judge_other_days (const EditCase *it, const GradualPlan *plan, const GArray *changes)
{
  const GradualEdit *edit = &it->edit;
  gboolean has_other = edit->action == GRADUAL_EDIT_MOVE || edit->action == GRADUAL_EDIT_SWAP;
  GradualDay first = has_other ? MIN (edit->day, edit->other) : edit->day;

  for (GradualDay day = gradual_plan_start (plan); day <= gradual_plan_end (plan); day++) {
    const GradualRun *before = gradual_plan_run_on (it->plan, day);
    const GradualRun *after = gradual_plan_run_on (plan, day);
    const GradualChange *change = change_of (changes, day);

    if (day == edit->day || (has_other && day == edit->other))
      continue;
    if (before == after && change == NULL)
      continue;
    if (change == NULL || before == NULL || day < first || is_locked (it, day))
      edit_case_fail (it, "day %+d was changed and not told, or should not have been",
                      day - gradual_plan_start (plan));
    if (change->before != before->minutes ||
        change->after != (after != NULL ? after->minutes : 0) ||
        (after != NULL && (after->minutes >= before->minutes || after->minutes < 10)))
      edit_case_fail (it, "day %+d was not shortened as it was told",
                      day - gradual_plan_start (plan));
  }
}

/* How far a day can go is what an edit accepts, and not a minute more. */
static void
judge_limit (EditCase *it)
{
  GradualDay day = generate_between (it->random, it->today, gradual_plan_end (it->plan));
  const GradualRun *run = NULL;
  g_auto (GradualVerdict) limit = {0};

  if (!gradual_plan_has_day (it->plan, day))
    return;
  run = gradual_plan_run_on (it->plan, day);
  it->edit = (GradualEdit){
      .action = run != NULL ? GRADUAL_EDIT_MINUTES : GRADUAL_EDIT_ADD,
      .day = day,
      .id = "00000000-0000-4000-8000-000000000011",
  };
  if (run != NULL && run->kind == GRADUAL_RUN_RACE)
    return;

  gradual_edit_limit (it->plan, day, it->today, &limit);
  if (limit.accepted != (limit.allowed > 0))
    edit_case_fail (it, "the limit is %d, and yet not", limit.allowed);
  if (run != NULL && limit.allowed < run->minutes)
    edit_case_fail (it, "the limit is %d, less than is planned", limit.allowed);
  if (limit.allowed > 0 && !accepts_minutes (it, &it->edit, limit.allowed))
    edit_case_fail (it, "the limit, %d, is refused", limit.allowed);
  if (accepts_minutes (it, &it->edit, limit.allowed + 1))
    edit_case_fail (it, "more than the limit, %d, is accepted", limit.allowed);
}

static void
edit_once (EditCase *it)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = NULL;

  generate_edit (it->random, it->plan, it->today, &it->edit);
  plan = try_edit (it, &it->edit, &verdict, changes, &error);
  if (plan == NULL && changes->len > 0)
    edit_case_fail (it, "changes are told, and there are none");
  if (error != NULL) {
    if (plan != NULL)
      edit_case_fail (it, "an error, and yet a plan");
    judge_error (it, error);
    return;
  }
  if (verdict.accepted != (plan != NULL))
    edit_case_fail (it, "the verdict is not what was done");
  if (plan == NULL) {
    it->n_refused++;
    judge_refusal (it, &verdict);
    return;
  }

  it->n_accepted++;
  it->n_fitted += changes->len > 0;
  edit_case_judge (it, plan, "the edit was accepted and left");
  judge_wish (it, plan);
  judge_other_days (it, plan, changes);
  gradual_plan_unref (it->plan);
  it->plan = g_steal_pointer (&plan);
}

START_TEST (test_no_accepted_edit_leaves_a_broken_rule)
{
  guint rounds = suite_rounds (20000);
  EditCase it = {0};

  for (guint i = 0; i < rounds / EDITS_A_CASE; i++) {
    edit_case_init (&it, i);
    for (guint j = 0; j < EDITS_A_CASE; j++) {
      edit_case_live_on (&it);
      if (it.today <= gradual_plan_end (it.plan))
        edit_once (&it);
      if (generate_chance (it.random, 10) && it.today <= gradual_plan_end (it.plan))
        judge_limit (&it);
    }
    edit_case_clear (&it);
  }
  ck_assert_msg (it.n_accepted > rounds / 10 && it.n_refused > rounds / 10 &&
                     it.n_fitted > rounds / 100 && it.n_limits > rounds / 20,
                 "%u accepted, %u of them with fitting, %u refused, %u with a limit", it.n_accepted,
                 it.n_fitted, it.n_refused, it.n_limits);
}
END_TEST

/* A plan that came from elsewhere, unsound as it is, is sound after any edit. */
START_TEST (test_an_edit_of_an_unsound_plan_leaves_a_sound_one)
{
  guint rounds = suite_rounds (2000), n_accepted = 0;
  EditCase it = {0};

  for (guint i = 0; i < rounds; i++) {
    g_auto (GradualVerdict) verdict = {0};
    g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
    g_autoptr (GradualPlan) plan = NULL;
    g_autoptr (GError) error = NULL;

    edit_case_init_unsound (&it, 10000000 + i);
    generate_edit (it.random, it.plan, it.today, &it.edit);
    plan = try_edit (&it, &it.edit, &verdict, changes, &error);
    if (plan != NULL) {
      edit_case_judge (&it, plan, "the edit was accepted and left");
      n_accepted++;
    } else if (error == NULL) {
      ck_assert_msg (verdict.rule != NULL && verdict.because != NULL, "refused, and not said why");
    }
    edit_case_clear (&it);
  }
  ck_assert_uint_gt (n_accepted, rounds / 10);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("edit properties");
  TCase *tests = tcase_create ("edit properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_no_accepted_edit_leaves_a_broken_rule);
  tcase_add_test (tests, test_an_edit_of_an_unsound_plan_leaves_a_sound_one);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
