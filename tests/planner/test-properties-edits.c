/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "generate.h"
#include "naive.h"
#include "rules/fit.h"
#include "suite.h"

#define EDITS_A_CASE 20

/* A random plan in use, and the edit that is tried on it. A case is made from the seed and its
 * number alone. */
typedef struct {
  guint number;
  GRand *random;
  GradualPlan *plan;
  GradualDay today;
  GradualEdit edit;
  guint n_accepted;
  guint n_refused;
  guint n_fitted;
  guint n_limits;
} Case;

static void
fail_case (const Case *it, const char *format, ...) G_GNUC_PRINTF (2, 3) G_GNUC_NORETURN;

static void
fail_case (const Case *it, const char *format, ...)
{
  g_autofree char *plan = generate_describe_plan (it->plan, it->today);
  g_autofree char *edit = generate_describe_edit (&it->edit);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  ck_abort_msg ("GRADUAL_TEST_SEED=%" G_GUINT64_FORMAT
                ", case %u: %s\nedit: %s (days %+d, %+d)\n%s",
                suite_seed (), it->number, what, edit, it->edit.day - gradual_plan_start (it->plan),
                it->edit.other - gradual_plan_start (it->plan), plan);
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

static void
judge_soundness (const Case *it, const GradualPlan *plan, const char *what)
{
  g_autoptr (NaiveReport) report = naive_check (plan, it->today, 1);

  if (report->findings->len > 0) {
    g_autofree char *findings = naive_report_to_text (report);
    g_autofree char *text = generate_describe_plan (plan, it->today);

    fail_case (it, "%s\n%sthat is\n%sfrom", what, findings, text);
  }
}

/* Reality fits at once: as the program does after a log and when a day has passed. */
static void
take_plan (Case *it, GradualPlan *plan)
{
  g_autoptr (GradualPlan) rough = plan;

  g_clear_pointer (&it->plan, gradual_plan_unref);
  it->plan = gradual_fit (rough, it->today, NULL);
  judge_soundness (it, it->plan, "fitting left");
}

static void
case_init (Case *it, guint number)
{
  const guint32 seed[] = {(guint32)suite_seed (), number};
  g_autoptr (GradualPlan) plan = NULL;

  it->number = number;
  it->edit = (GradualEdit){0};
  it->random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  plan =
      generate_chance (it->random, 50) ? make_plan (it->random) : generate_rough_plan (it->random);
  it->today = generate_today (it->random, plan);
  take_plan (it, generate_history (it->random, plan, it->today));
}

static void
case_clear (Case *it)
{
  g_rand_free (it->random);
  g_clear_pointer (&it->plan, gradual_plan_unref);
}

/* Time passes, and a run is logged, planned or not. */
static void
live_on (Case *it)
{
  if (generate_chance (it->random, 8)) {
    it->today += generate_between (it->random, 1, 4);
    take_plan (it, gradual_plan_ref (it->plan));
  }
  if (generate_chance (it->random, 5)) {
    const GradualRun *run = gradual_plan_run_on (it->plan, it->today);
    int planned = run != NULL && run->minutes > 0 ? run->minutes : 30;
    g_autoptr (GradualLogEntry) entry = gradual_log_entry_new (&(GradualLogEntry){
        .id = "00000000-0000-4000-8000-000000000010",
        .day = it->today,
        .seconds = planned * generate_between (it->random, 20, 150),
        .distance_m = GRADUAL_ABSENT,
        .cadence = GRADUAL_ABSENT,
        .effort = GRADUAL_ABSENT,
        .pain = GRADUAL_ABSENT,
    });

    take_plan (it, gradual_plan_with_log_entry (it->plan, entry));
  }
}

/* Tries one edit; whatever comes of it, the plan that was given stays as it is. */
static GradualPlan *
try_edit (Case *it, const GradualEdit *edit, GradualVerdict *verdict, GArray *changes,
          GError **error)
{
  guint64 hash = generate_hash (it->plan);
  GradualPlan *plan = gradual_edit_apply (it->plan, edit, it->today, verdict, changes, error);

  if (generate_hash (it->plan) != hash)
    fail_case (it, "the plan that was given is changed");

  return plan;
}

static gboolean
is_accepted (Case *it, const GradualEdit *edit)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = try_edit (it, edit, &verdict, changes, &error);

  if (error != NULL)
    fail_case (it, "the allowed edit makes no sense: %s", error->message);
  if (verdict.accepted != (plan != NULL))
    fail_case (it, "the verdict is not what was done");
  if (plan != NULL)
    judge_soundness (it, plan, "the nearest edit that was allowed left");

  return plan != NULL;
}

static gboolean
accepts_minutes (Case *it, const GradualEdit *edit, int minutes)
{
  GradualEdit other = *edit;

  other.minutes = minutes;

  return is_accepted (it, &other);
}

static gboolean
is_locked (const Case *it, GradualDay day)
{
  return day < it->today || (day == it->today && gradual_plan_has_log_on (it->plan, day));
}

/* What makes no sense for a plan is an error; and nothing else is. */
static void
judge_error (const Case *it, const GError *error)
{
  const GradualEdit *edit = &it->edit;
  gboolean has_other = edit->action == GRADUAL_EDIT_MOVE || edit->action == GRADUAL_EDIT_SWAP;
  gboolean no_day = !gradual_plan_has_day (it->plan, edit->day) ||
                    (has_other && !gradual_plan_has_day (it->plan, edit->other));

  if (error->domain != GRADUAL_EDIT_ERROR)
    fail_case (it, "an error of another domain: %s", error->message);
  if (error->code == GRADUAL_EDIT_ERROR_NO_DAY && !no_day)
    fail_case (it, "a day of the plan was not found");
  if (error->code == GRADUAL_EDIT_ERROR_NO_RUN &&
      gradual_plan_run_on (it->plan, edit->day) != NULL &&
      (edit->action != GRADUAL_EDIT_SWAP || gradual_plan_run_on (it->plan, edit->other) != NULL))
    fail_case (it, "a run was not found");
  if (error->code == GRADUAL_EDIT_ERROR_VALUE && edit->action == GRADUAL_EDIT_MINUTES &&
      edit->minutes >= 0 && edit->minutes <= GRADUAL_MINUTES_MAX)
    fail_case (it, "minutes in their range were refused: %s", error->message);
}

/* Whether an edit only takes away, and so has to be accepted. */
static gboolean
only_takes_away (const Case *it)
{
  const GradualRun *run = gradual_plan_run_on (it->plan, it->edit.day);

  if (run == NULL || run->kind == GRADUAL_RUN_RACE || is_locked (it, it->edit.day))
    return FALSE;

  return it->edit.action == GRADUAL_EDIT_REMOVE || it->edit.action == GRADUAL_EDIT_NOTE ||
         (it->edit.action == GRADUAL_EDIT_MINUTES && it->edit.minutes <= run->minutes);
}

static void
judge_refusal (Case *it, const GradualVerdict *verdict)
{
  const GradualEdit *edit = &it->edit;
  const GradualRun *run = gradual_plan_run_on (it->plan, edit->day);
  GradualEdit nearest = *edit;

  if (verdict->rule == NULL || verdict->because == NULL || verdict->because[0] == '\0')
    fail_case (it, "a refusal does not say why");
  if (only_takes_away (it))
    fail_case (it, "taking away was refused: %s", verdict->because);

  if ((edit->action == GRADUAL_EDIT_MINUTES ||
       (edit->action == GRADUAL_EDIT_ADD && !is_locked (it, edit->day))) &&
      verdict->allowed != GRADUAL_ABSENT) {
    it->n_limits++;
    if (edit->action == GRADUAL_EDIT_MINUTES && run->kind != GRADUAL_RUN_RACE &&
        verdict->allowed < run->minutes)
      fail_case (it, "less is allowed, %d, than is planned", verdict->allowed);
    if (verdict->allowed >= edit->minutes && !is_locked (it, edit->day))
      fail_case (it, "what was asked is allowed: %d", verdict->allowed);
    if ((edit->action == GRADUAL_EDIT_MINUTES || verdict->allowed > 0) &&
        !accepts_minutes (it, edit, verdict->allowed))
      fail_case (it, "what is allowed is refused: %d", verdict->allowed);
    if (accepts_minutes (it, edit, verdict->allowed + 1))
      fail_case (it, "more than is allowed is accepted: %d", verdict->allowed + 1);
  } else if (edit->action == GRADUAL_EDIT_MINUTES && !is_locked (it, edit->day) &&
             run->kind != GRADUAL_RUN_RACE) {
    fail_case (it, "no nearest value is offered: %s", verdict->because);
  }

  nearest.other = verdict->nearest_day;
  if (edit->action == GRADUAL_EDIT_MOVE && verdict->nearest_day != GRADUAL_DAY_NONE &&
      !g_str_equal (verdict->rule, GRADUAL_REFUSAL_RACE_DAY) && !is_accepted (it, &nearest))
    fail_case (it, "the nearest day, %+d, is refused too",
               verdict->nearest_day - gradual_plan_start (it->plan));
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
judge_wish (const Case *it, const GradualPlan *plan)
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
  if (!done)
    fail_case (it, "accepted, and not done");
}

static const GradualChange *
change_of (const GArray *changes, GradualDay day)
{
  for (guint i = 0; i < changes->len; i++)
    if (g_array_index (changes, GradualChange, i).day == day)
      return &g_array_index (changes, GradualChange, i);

  return NULL;
}

/* Days that were not edited only get shorter, later ones only, and each is told. */
static void
judge_other_days (const Case *it, const GradualPlan *plan, const GArray *changes)
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
      fail_case (it, "day %+d was changed and not told, or should not have been",
                 day - gradual_plan_start (plan));
    if (change->before != before->minutes ||
        change->after != (after != NULL ? after->minutes : 0) ||
        (after != NULL && (after->minutes >= before->minutes || after->minutes < 10)))
      fail_case (it, "day %+d was not shortened as it was told", day - gradual_plan_start (plan));
  }
}

static void
edit_once (Case *it)
{
  g_auto (GradualVerdict) verdict = {0};
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (GradualChange));
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualPlan) plan = NULL;

  generate_edit (it->random, it->plan, it->today, &it->edit);
  plan = try_edit (it, &it->edit, &verdict, changes, &error);
  if (plan == NULL && changes->len > 0)
    fail_case (it, "changes are told, and there are none");
  if (error != NULL) {
    if (plan != NULL)
      fail_case (it, "an error, and yet a plan");
    judge_error (it, error);
    return;
  }
  if (verdict.accepted != (plan != NULL))
    fail_case (it, "the verdict is not what was done");
  if (plan == NULL) {
    it->n_refused++;
    judge_refusal (it, &verdict);
    return;
  }

  it->n_accepted++;
  it->n_fitted += changes->len > 0;
  judge_soundness (it, plan, "the edit was accepted and left");
  judge_wish (it, plan);
  judge_other_days (it, plan, changes);
  gradual_plan_unref (it->plan);
  it->plan = g_steal_pointer (&plan);
}

START_TEST (test_no_accepted_edit_leaves_a_broken_rule)
{
  guint rounds = suite_rounds (20000);
  Case it = {0};

  for (guint i = 0; i < rounds / EDITS_A_CASE; i++) {
    case_init (&it, i);
    for (guint j = 0; j < EDITS_A_CASE; j++) {
      live_on (&it);
      if (it.today <= gradual_plan_end (it.plan))
        edit_once (&it);
    }
    case_clear (&it);
  }
  ck_assert_msg (it.n_accepted > rounds / 10 && it.n_refused > rounds / 10 &&
                     it.n_fitted > rounds / 100 && it.n_limits > rounds / 20,
                 "%u accepted, %u of them with fitting, %u refused, %u with a limit", it.n_accepted,
                 it.n_fitted, it.n_refused, it.n_limits);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("edit properties");
  TCase *tests = tcase_create ("edit properties");

  tcase_set_timeout (tests, 0);
  tcase_add_test (tests, test_no_accepted_edit_leaves_a_broken_rule);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
