/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reminder/reminder-words.h"

#include "sample.h"
#include "suite.h"

#define REST_DAY SAMPLE_START
#define TUESDAY  (SAMPLE_START + 1)
#define RACE_DAY (SAMPLE_START + 20)

#define TWO_DONE                                       \
  (gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL) | \
   gradual_stretch_set_of (GRADUAL_STRETCH_HIP_FLEXOR))

/* Takes over @plan (nullable). */
static GradualLibrary *
library_with (GradualPlan *plan, GradualDay day, GradualStretchSet done)
{
  g_autoptr (GradualPlan) owned = plan;
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) planned =
      plan != NULL ? gradual_library_with_plan (empty, plan) : gradual_library_ref (empty);
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_done (planned->stretching, day, done);

  return gradual_library_with_stretching (planned, stretching);
}

/* Takes over @library (nullable). */
static void
assert_words (GradualLibrary *library, GradualDay day, const char *title, const char *body)
{
  g_autoptr (GradualLibrary) owned = library;
  g_auto (GradualReminderWords) words = {0};

  gradual_reminder_words_init (&words, library, day);
  ck_assert_pstr_eq (words.title, title);
  ck_assert_pstr_eq (words.body, body);
}

START_TEST (test_run_and_stretches)
{
  assert_words (library_with (sample_plan_new (), TUESDAY, 0), TUESDAY, "Easy run today: 30 min",
                "8 stretches to do");
  assert_words (library_with (sample_plan_new (), TUESDAY, TWO_DONE), TUESDAY,
                "Easy run today: 30 min", "2 of 8 stretches done");
  assert_words (library_with (sample_plan_new (), TUESDAY, GRADUAL_ALL_STRETCHES), TUESDAY,
                "Easy run today: 30 min", NULL);
  assert_words (library_with (sample_plan_new (), RACE_DAY, 0), RACE_DAY,
                "Race today: Half marathon", "8 stretches to do");
}
END_TEST

/* What was done yesterday is of yesterday. */
START_TEST (test_ticks_of_other_days)
{
  assert_words (library_with (sample_plan_new (), TUESDAY - 1, GRADUAL_ALL_STRETCHES), TUESDAY,
                "Easy run today: 30 min", "8 stretches to do");
}
END_TEST

START_TEST (test_only_what_is_chosen_counts)
{
  g_autoptr (GradualLibrary) library = library_with (NULL, TUESDAY, TWO_DONE);
  g_autoptr (GradualStretching) one = gradual_stretching_with_selected (
      library->stretching, gradual_stretch_set_of (GRADUAL_STRETCH_CALF_BENT));
  g_autoptr (GradualStretching) ticked = gradual_stretching_with_selected (
      library->stretching, gradual_stretch_set_of (GRADUAL_STRETCH_TOE_PULL));

  assert_words (gradual_library_with_stretching (library, one), TUESDAY, "Time to stretch",
                "1 stretch to do");
  assert_words (gradual_library_with_stretching (library, ticked), TUESDAY, NULL, NULL);
}
END_TEST

START_TEST (test_rest_day)
{
  assert_words (library_with (sample_plan_new (), REST_DAY, 0), REST_DAY, "Today is a rest day",
                "8 stretches to do");
  assert_words (library_with (sample_plan_new (), REST_DAY, GRADUAL_ALL_STRETCHES), REST_DAY, NULL,
                NULL);
}
END_TEST

static GradualPlan *
plan_with_away (GradualDay day)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  return sample_plan_with_away (plan, day, day, GRADUAL_AWAY_HOLIDAY);
}

/* Neither of the run that was planned for the day, nor of stretches; a race is run all the same. */
START_TEST (test_who_is_away_is_left_alone)
{
  assert_words (library_with (plan_with_away (TUESDAY), TUESDAY, 0), TUESDAY, NULL, NULL);
  assert_words (library_with (plan_with_away (REST_DAY), REST_DAY, 0), REST_DAY, NULL, NULL);
  assert_words (library_with (plan_with_away (REST_DAY), TUESDAY, 0), TUESDAY,
                "Easy run today: 30 min", "8 stretches to do");
  assert_words (library_with (plan_with_away (RACE_DAY), RACE_DAY, 0), RACE_DAY,
                "Race today: Half marathon", "8 stretches to do");
}
END_TEST

START_TEST (test_run_that_is_done)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();

  assert_words (library_with (sample_plan_with_run_logged (plan, TUESDAY, 25), TUESDAY, 0), TUESDAY,
                "Today’s run is done", "8 stretches to do");
  assert_words (library_with (sample_plan_with_run_logged (plan, TUESDAY, 25), TUESDAY,
                              GRADUAL_ALL_STRETCHES),
                TUESDAY, NULL, NULL);
}
END_TEST

START_TEST (test_no_plan_for_the_day)
{
  assert_words (library_with (NULL, TUESDAY, 0), TUESDAY, "Time to stretch", "8 stretches to do");
  assert_words (library_with (sample_plan_new (), SAMPLE_START - 1, 0), SAMPLE_START - 1,
                "Time to stretch", "8 stretches to do");
  assert_words (library_with (sample_plan_new (), SAMPLE_START + 21, 0), SAMPLE_START + 21,
                "Time to stretch", "8 stretches to do");
}
END_TEST

START_TEST (test_library_that_can_not_be_read)
{
  assert_words (NULL, TUESDAY, "Time to run or stretch?",
                "Open Gradual to see what is planned for today.");
}
END_TEST

/* Takes over all three. */
static GradualLibrary *
library_with_symptoms (GradualPlan *plan, GradualStretchSet done, GradualSymptoms *symptoms)
{
  g_autoptr (GradualLibrary) library = library_with (plan, TUESDAY, done);
  g_autoptr (GradualSymptoms) owned = symptoms;

  return gradual_library_with_symptoms (library, symptoms);
}

/* Nothing is said of stretches; the run is. */
START_TEST (test_paused_stretching)
{
  GradualQuestion swollen = GRADUAL_QUESTION_SWOLLEN, pop = GRADUAL_QUESTION_POP;

  assert_words (
      library_with_symptoms (sample_plan_new (), 0, sample_symptoms_new (REST_DAY, swollen)),
      TUESDAY, "Easy run today: 30 min", NULL);
  assert_words (
      library_with_symptoms (sample_plan_new (), TWO_DONE, sample_symptoms_new (REST_DAY, swollen)),
      TUESDAY, "Easy run today: 30 min", NULL);
  assert_words (library_with_symptoms (NULL, 0, sample_symptoms_new (REST_DAY, swollen)), TUESDAY,
                NULL, NULL);
  assert_words (library_with_symptoms (NULL, 0, sample_symptoms_suspended (REST_DAY, pop)), TUESDAY,
                NULL, NULL);
  /* The pain began on the day before the report; four days later it is over. */
  assert_words (library_with_symptoms (NULL, 0, sample_symptoms_new (TUESDAY - 2, pop)),
                TUESDAY - 2, NULL, NULL);
  assert_words (library_with_symptoms (NULL, 0, sample_symptoms_new (TUESDAY - 3, pop)), TUESDAY,
                "Time to stretch", "8 stretches to do");
}
END_TEST

static GradualPlan *
plan_with_ban (GradualRestrictionKind kind, GradualDay from, GradualDay until)
{
  g_autoptr (GradualPlan) plan = sample_plan_new ();
  g_autoptr (GradualRestriction) restriction = gradual_restriction_new (
      &(GradualRestriction){.kind = kind,
                            .from = from,
                            .until = until,
                            .factor_percent = kind == GRADUAL_RESTRICTION_REDUCE ? 75 : 0,
                            .because = ""});

  return gradual_plan_with_restriction (plan, restriction);
}

/* Nothing is urged, whatever the plan had for the day. */
START_TEST (test_suspended_plan)
{
  assert_words (
      library_with (plan_with_ban (GRADUAL_RESTRICTION_STOP, TUESDAY, TUESDAY), TUESDAY, 0),
      TUESDAY, "No running today", "Your plan waits until it hurts less.");
  assert_words (
      library_with (plan_with_ban (GRADUAL_RESTRICTION_RED_FLAG, REST_DAY, GRADUAL_DAY_NONE),
                    TUESDAY, GRADUAL_ALL_STRETCHES),
      TUESDAY, "No running today", "Your plan waits until a clinician has cleared you.");
}
END_TEST

/* A red flag beside a stop, in either order. */
START_TEST (test_red_flag_says_more)
{
  g_autoptr (GradualPlan) stopped =
      plan_with_ban (GRADUAL_RESTRICTION_STOP, TUESDAY, GRADUAL_DAY_NONE);
  g_autoptr (GradualPlan) flagged =
      plan_with_ban (GRADUAL_RESTRICTION_RED_FLAG, TUESDAY, GRADUAL_DAY_NONE);

  assert_words (library_with (gradual_plan_with_restriction (
                                  stopped, g_ptr_array_index (flagged->restrictions, 0)),
                              TUESDAY, 0),
                TUESDAY, "No running today", "Your plan waits until a clinician has cleared you.");
  assert_words (library_with (gradual_plan_with_restriction (
                                  flagged, g_ptr_array_index (stopped->restrictions, 0)),
                              TUESDAY, 0),
                TUESDAY, "No running today", "Your plan waits until a clinician has cleared you.");
}
END_TEST

START_TEST (test_ban_that_is_over_or_none)
{
  assert_words (
      library_with (plan_with_ban (GRADUAL_RESTRICTION_STOP, REST_DAY, REST_DAY), TUESDAY, 0),
      TUESDAY, "Easy run today: 30 min", "8 stretches to do");
  assert_words (library_with (plan_with_ban (GRADUAL_RESTRICTION_HOLD, REST_DAY, GRADUAL_DAY_NONE),
                              TUESDAY, 0),
                TUESDAY, "Easy run today: 30 min", "8 stretches to do");
}
END_TEST

/* Two weeks without a run: the library on disk has the old minutes, the window shows fewer. */
START_TEST (test_run_as_the_rules_allow_it_today)
{
  GradualDay saturday = SAMPLE_START + 19;
  g_autoptr (GradualLibrary) library = library_with (sample_plan_new (), saturday, 0);
  g_auto (GradualReminderWords) words = {0};

  gradual_reminder_words_init (&words, library, saturday);
  ck_assert_pstr_ne (words.title, NULL);
  ck_assert_str_ne (words.title, "Long run today: 1 h 06");
}
END_TEST

static Suite *
reminder_words_suite (void)
{
  Suite *suite = suite_create ("reminder-words");
  TCase *tcase = tcase_create ("reminder-words");

  tcase_add_test (tcase, test_run_and_stretches);
  tcase_add_test (tcase, test_ticks_of_other_days);
  tcase_add_test (tcase, test_only_what_is_chosen_counts);
  tcase_add_test (tcase, test_rest_day);
  tcase_add_test (tcase, test_who_is_away_is_left_alone);
  tcase_add_test (tcase, test_run_that_is_done);
  tcase_add_test (tcase, test_no_plan_for_the_day);
  tcase_add_test (tcase, test_library_that_can_not_be_read);
  tcase_add_test (tcase, test_paused_stretching);
  tcase_add_test (tcase, test_suspended_plan);
  tcase_add_test (tcase, test_red_flag_says_more);
  tcase_add_test (tcase, test_ban_that_is_over_or_none);
  tcase_add_test (tcase, test_run_as_the_rules_allow_it_today);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (reminder_words_suite ());
}
