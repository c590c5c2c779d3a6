/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretch-weeks.h"
#include "sample.h"
#include "suite.h"

#define THURSDAY (SAMPLE_START + 3)

static GradualStretching *
with (GradualStretching *stretching, GradualDay day, GradualStretch stretch)
{
  GradualStretchSet done =
      gradual_stretching_done_on (stretching, day) | gradual_stretch_set_of (stretch);
  GradualStretching *more = gradual_stretching_with_done (stretching, day, done);

  gradual_stretching_unref (stretching);

  return more;
}

/* Calves on Monday and, with both stretches, on Tuesday; hips a week and four weeks before. */
static GradualStretching *
history_new (void)
{
  GradualStretching *stretching = gradual_stretching_new_empty ();

  stretching = with (stretching, SAMPLE_START, GRADUAL_STRETCH_CALF_BENT);
  stretching = with (stretching, SAMPLE_START + 1, GRADUAL_STRETCH_CALF_BENT);
  stretching = with (stretching, SAMPLE_START + 1, GRADUAL_STRETCH_CALF_STRAIGHT);
  stretching = with (stretching, SAMPLE_START - 1, GRADUAL_STRETCH_FIGURE_FOUR);
  stretching = with (stretching, SAMPLE_START - 7, GRADUAL_STRETCH_HIP_FLEXOR);

  return with (stretching, SAMPLE_START - 22, GRADUAL_STRETCH_HIP_FLEXOR);
}

START_TEST (test_dots_of_the_week)
{
  g_autoptr (GradualStretching) stretching = history_new ();
  static const GradualStretchDot calves[] = {
      GRADUAL_STRETCH_DOT_DONE,   GRADUAL_STRETCH_DOT_DONE,   GRADUAL_STRETCH_DOT_EMPTY,
      GRADUAL_STRETCH_DOT_EMPTY,  GRADUAL_STRETCH_DOT_COMING, GRADUAL_STRETCH_DOT_COMING,
      GRADUAL_STRETCH_DOT_COMING,
  };
  GradualStretchWeeks weeks;

  gradual_stretch_weeks_init (&weeks, stretching, SAMPLE_START + 6, THURSDAY, G_DATE_MONDAY);
  ck_assert_int_eq (weeks.start, SAMPLE_START);
  ck_assert (gradual_stretch_weeks_is_current (&weeks));
  for (guint i = 0; i < GRADUAL_DAYS_PER_WEEK; i++) {
    ck_assert_int_eq (weeks.dots[GRADUAL_AREA_CALVES][i], calves[i]);
    ck_assert_int_eq (weeks.dots[GRADUAL_AREA_HIPS][i],
                      i <= 3 ? GRADUAL_STRETCH_DOT_EMPTY : GRADUAL_STRETCH_DOT_COMING);
  }
}
END_TEST

START_TEST (test_days_of_four_weeks)
{
  g_autoptr (GradualStretching) stretching = history_new ();
  GradualStretchWeeks weeks;

  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY, THURSDAY, G_DATE_MONDAY);
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_CALVES][3], 2);
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_CALVES][2], 0);
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_HIPS][3], 0);
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_HIPS][2], 2);
  /* A day more than three weeks before this one: its own week is the fifth. */
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_HIPS][0], 0);
  ck_assert_int_eq (gradual_stretch_weeks_start (&weeks, 0), SAMPLE_START - 21);

  /* With weeks from Sunday on it is in the first of the four. */
  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY, THURSDAY, G_DATE_SUNDAY);
  ck_assert_int_eq (weeks.start, SAMPLE_START - 1);
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_HIPS][0], 1);
  ck_assert_uint_eq (weeks.days[GRADUAL_AREA_HIPS][3], 1);
}
END_TEST

START_TEST (test_weeks_in_words)
{
  g_autoptr (GradualStretching) stretching = history_new ();
  g_autofree char *title = NULL, *other_title = NULL, *label = NULL;
  GradualStretchWeeks weeks, other;

  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY, THURSDAY, G_DATE_MONDAY);
  gradual_stretch_weeks_init (&other, stretching, SAMPLE_START - 1, THURSDAY, G_DATE_MONDAY);
  ck_assert (!gradual_stretch_weeks_is_current (&other));
  title = gradual_stretch_weeks_title (&weeks);
  other_title = gradual_stretch_weeks_title (&other);
  label = gradual_stretch_weeks_label (&weeks, 0);
  ck_assert_str_eq (title, "This week");
  ck_assert_str_eq (other_title, "16–22 Nov");
  ck_assert_str_eq (label, "2 Nov");
}
END_TEST

static void
assert_dot (const GradualStretchWeeks *weeks, guint weekday, const char *expected)
{
  g_autofree char *spoken = gradual_stretch_weeks_dot_spoken (weeks, GRADUAL_AREA_CALVES, weekday);

  ck_assert_str_eq (spoken, expected);
}

START_TEST (test_dots_and_numbers_as_they_are_read)
{
  g_autoptr (GradualStretching) stretching = history_new ();
  g_autofree char *count = NULL, *single = NULL;
  GradualStretchWeeks weeks;

  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY, THURSDAY, G_DATE_MONDAY);
  assert_dot (&weeks, 0, "Calves, Monday 23 November: stretched");
  assert_dot (&weeks, 2, "Calves, Wednesday 25 November: not stretched");
  assert_dot (&weeks, 3, "Calves, today, Thursday 26 November: not stretched");
  assert_dot (&weeks, 4, "Calves, Friday 27 November: still to come");
  count = gradual_stretch_weeks_count_spoken (&weeks, GRADUAL_AREA_HIPS, 2);
  ck_assert_str_eq (count, "Hips, 16–22 Nov: 2 days");
  gradual_stretch_weeks_init (&weeks, stretching, SAMPLE_START - 22, THURSDAY, G_DATE_MONDAY);
  single = gradual_stretch_weeks_count_spoken (&weeks, GRADUAL_AREA_HIPS, 3);
  ck_assert_str_eq (single, "Hips, 26 Oct–1 Nov: 1 day");
}
END_TEST

static void
assert_count (const GradualStretchWeeks *weeks, GradualStretchArea area, guint week, guint aim,
              const char *label, const char *spoken)
{
  g_autofree char *shown = gradual_stretch_weeks_count_label (weeks, area, week);
  g_autofree char *said = gradual_stretch_weeks_count_spoken (weeks, area, week);

  ck_assert_uint_eq (gradual_stretch_weeks_aim (weeks, area, week), aim);
  ck_assert_str_eq (shown, label);
  ck_assert_str_eq (said, spoken);
}

/* Until its last day, in the week of today only, whichever week is looked at. */
START_TEST (test_an_area_to_stretch_daily)
{
  g_autoptr (GradualStretching) history = history_new ();
  g_autoptr (GradualStretching) stretching =
      gradual_stretching_with_focus (history, 1u << GRADUAL_AREA_CALVES, THURSDAY);
  GradualStretchWeeks weeks;

  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY, THURSDAY, G_DATE_MONDAY);
  assert_count (&weeks, GRADUAL_AREA_CALVES, 3, 7, "2/7", "Calves, 23–29 Nov: 2 of 7 days");
  assert_count (&weeks, GRADUAL_AREA_CALVES, 2, 0, "0", "Calves, 16–22 Nov: 0 days");
  assert_count (&weeks, GRADUAL_AREA_HIPS, 3, 0, "0", "Hips, 23–29 Nov: 0 days");
  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY + 7, THURSDAY, G_DATE_MONDAY);
  assert_count (&weeks, GRADUAL_AREA_CALVES, 3, 0, "0", "Calves, 30 Nov–6 Dec: 0 days");
  assert_count (&weeks, GRADUAL_AREA_CALVES, 2, 7, "2/7", "Calves, 23–29 Nov: 2 of 7 days");
  gradual_stretch_weeks_init (&weeks, stretching, THURSDAY, THURSDAY + 1, G_DATE_MONDAY);
  assert_count (&weeks, GRADUAL_AREA_CALVES, 3, 0, "2", "Calves, 23–29 Nov: 2 days");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-weeks");
  TCase *tests = tcase_create ("stretch-weeks");

  tcase_add_test (tests, test_dots_of_the_week);
  tcase_add_test (tests, test_days_of_four_weeks);
  tcase_add_test (tests, test_weeks_in_words);
  tcase_add_test (tests, test_dots_and_numbers_as_they_are_read);
  tcase_add_test (tests, test_an_area_to_stretch_daily);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
