/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/stretching-json.h"

#include <string.h>

#include "formats/library-json.h"
#include "library-case.h"
#include "samples.h"
#include "suite.h"

/* It is read and written as a part of a library, which holds it here and nothing else. */

static char *
write_library (GradualStretching *stretching)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library = gradual_library_with_stretching (empty, stretching);

  return gradual_library_to_json (library, NULL);
}

static GradualStretching *
read_back (const char *text)
{
  g_autoptr (GradualLibrary) library = case_read_library (text);

  return gradual_stretching_ref (library->stretching);
}

static void
assert_comes_back (GradualStretching *stretching)
{
  g_autofree char *text = write_library (stretching);
  g_autoptr (GradualStretching) again = read_back (text);
  g_autofree char *text_again = write_library (again);
  const char *difference = sample_stretching_difference (stretching, again);

  ck_assert_msg (difference == NULL, "seed %" G_GUINT64_FORMAT ": %s", suite_seed (), difference);
  ck_assert_str_eq (text, text_again);
}

/* Pieces of what is written of the sample. */
static const char written_start[] = "  \"stretching\" : {\n"
                                    "    \"selected\" : [\n"
                                    "      \"figure-four\",\n"
                                    "      \"strap-raise\",\n"
                                    "      \"heel-on-step\",\n"
                                    "      \"calf-straight\",\n"
                                    "      \"calf-bent\",\n"
                                    "      \"toe-pull\",\n"
                                    "      \"wall-toes\"\n"
                                    "    ],\n"
                                    "    \"areas\" : [\n"
                                    "      \"plantar-fascia\",\n"
                                    "      \"hips\",\n"
                                    "      \"hamstrings\",\n"
                                    "      \"calves\"\n"
                                    "    ],\n"
                                    "    \"doses\" : {\n"
                                    "      \"hip-flexor\" : {\n"
                                    "        \"seconds\" : 30,\n"
                                    "        \"times\" : 2\n"
                                    "      },\n";
static const char written_dose[] = "      \"calf-bent\" : {\n"
                                   "        \"seconds\" : 45,\n"
                                   "        \"times\" : 3,\n"
                                   "        \"x-dose\" : [ ]\n"
                                   "      },\n";
static const char written_ticks[] = "      \"x-doses\" : {\"seconds\":1e3}\n"
                                    "    },\n"
                                    "    \"ticks\" : [\n"
                                    "      {\n"
                                    "        \"date\" : \"2026-11-24\",\n"
                                    "        \"done\" : [\n"
                                    "          \"hip-flexor\",\n"
                                    "          \"toe-pull\"\n"
                                    "        ]\n"
                                    "      },\n"
                                    "      {\n"
                                    "        \"date\" : \"2026-11-25\",\n";
static const char written_end[] = "          \"wall-toes\"\n"
                                  "        ],\n"
                                  "        \"x-tick\" : -0.0\n"
                                  "      },\n"
                                  "      {\n"
                                  "        \"date\" : \"2026-12-24\",\n"
                                  "        \"done\" : [\n"
                                  "          \"wall-toes\"\n"
                                  "        ]\n"
                                  "      }\n"
                                  "    ],\n"
                                  "    \"focus\" : {\n"
                                  "      \"areas\" : [\n"
                                  "        \"hips\",\n"
                                  "        \"plantar-fascia\"\n"
                                  "      ],\n"
                                  "      \"until\" : \"2027-01-04\",\n"
                                  "      \"x-focus\" : 1.0\n"
                                  "    },\n"
                                  "    \"x-stretching\" : 0.10\n"
                                  "  }\n"
                                  "}\n";

START_TEST (test_to_the_byte)
{
  g_autoptr (GradualStretching) stretching = sample_stretching ();
  g_autofree char *text = write_library (stretching);

  ck_assert_ptr_nonnull (strstr (text, written_start));
  ck_assert_ptr_nonnull (strstr (text, written_dose));
  ck_assert_ptr_nonnull (strstr (text, written_ticks));
  ck_assert_msg (g_str_has_suffix (text, written_end), "%s", text);
}
END_TEST

START_TEST (test_it_comes_back)
{
  g_autoptr (GradualStretching) stretching = sample_stretching ();

  assert_comes_back (stretching);
}
END_TEST

START_TEST (test_random_ones_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (200); round > 0; round--) {
    g_autoptr (GradualStretching) stretching = sample_random_stretching (random);

    assert_comes_back (stretching);
  }
}
END_TEST

START_TEST (test_what_a_new_runner_has_is_not_written)
{
  g_autoptr (GradualStretching) standard = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) ticked = gradual_stretching_with_done (standard, 740000, 1);
  g_autofree char *text = write_library (standard);
  g_autofree char *ticked_text = write_library (ticked);
  g_autoptr (GradualStretching) again = read_back (text);

  ck_assert_ptr_null (strstr (text, "stretching"));
  ck_assert (gradual_stretching_is_standard (again));
  ck_assert_ptr_nonnull (strstr (ticked_text, "stretching"));
}
END_TEST

START_TEST (test_the_order_of_a_set_does_not_matter)
{
  g_autoptr (GradualStretching) stretching = sample_stretching ();
  g_autofree char *text = write_library (stretching);
  g_autoptr (GString) changed = g_string_new (text);
  g_autoptr (GradualStretching) again = NULL;

  ck_assert_uint_eq (g_string_replace (changed,
                                       "\"hip-flexor\",\n"
                                       "          \"toe-pull\"\n",
                                       "\"toe-pull\", \"hip-flexor\"", 1),
                     1);
  again = read_back (changed->str);
  ck_assert_ptr_null (sample_stretching_difference (stretching, again));
}
END_TEST

/* What was on top for a time that is over stays known, and an absent one is none. */
START_TEST (test_a_focus_is_kept_or_left_out)
{
  g_autoptr (GradualStretching) standard = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) ticked = gradual_stretching_with_done (standard, 740000, 1);
  g_autoptr (GradualStretching) focused = gradual_stretching_with_focus (standard, 0x0f, 740000);
  g_autofree char *ticked_text = write_library (ticked);
  g_autofree char *focused_text = write_library (focused);

  ck_assert_ptr_null (strstr (ticked_text, "focus"));
  /* The areas have no other order: it is the focus alone that is not what a new runner has. */
  ck_assert_ptr_nonnull (strstr (focused_text, "\"focus\" : {"));
  assert_comes_back (ticked);
  assert_comes_back (focused);
}
END_TEST

/* Up to the calendar's last day. */
START_TEST (test_a_hundred_years_fit)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (GradualStretchDay));
  g_autoptr (GradualStretching) standard = gradual_stretching_new_empty ();
  g_autoptr (GradualStretching) stretching = NULL;
  GradualStretching values = *standard;

  values.days = days;
  for (GradualDay day = GRADUAL_DAY_MAX - 36524; day <= GRADUAL_DAY_MAX; day++) {
    GradualStretchDay tick = {day, 0x10};

    g_array_append_val (days, tick);
  }
  stretching = gradual_stretching_new (&values);
  assert_comes_back (stretching);
}
END_TEST

static const CaseFault faults[] = {
    {"\"selected\" : [", "\"selected\" : [], \"x\" : [",
     "stretching.selected: must have from 1 to 8 elements, not 0"},
    {"\"selected\" : [", "\"chosen\" : [", "stretching.selected: is missing"},
    {"\"heel-on-step\",\n      \"calf-straight\"", "\"heel-on-step\", 7",
     "stretching.selected[3]: must be a text"},
    {"\"heel-on-step\",\n      \"calf-straight\"", "\"heel-on-step\", \"heel-on-step\"",
     "stretching.selected[3]: “heel-on-step” is there twice"},
    {"      \"wall-toes\"\n    ]", "\"knee-hug\"]",
     "stretching.selected[6]: “knee-hug” is not a stretch that is known"},
    {"\"areas\"", "\"area\"", "stretching.areas: is missing"},
    {"\"hips\",", "", "stretching.areas: must have from 4 to 4 elements, not 3"},
    {"\"hips\"", "\"knees\"", "stretching.areas[1]: “knees” is not an area that is known"},
    {"\"hips\"", "\"plantar-fascia\"", "stretching.areas[1]: “plantar-fascia” is there twice"},
    {"\"doses\"", "\"dose\"", "stretching.doses: is missing"},
    {"\"hip-flexor\" : {", "\"hip\" : {", "stretching.doses.hip-flexor: is missing"},
    {"\"seconds\" : 45", "\"seconds\" : 9",
     "stretching.doses.calf-bent.seconds: must be a whole number from 10 to 60, not 9"},
    {"\"seconds\" : 45", "\"seconds\" : 61",
     "stretching.doses.calf-bent.seconds: must be a whole number from 10 to 60, not 61"},
    {"\"times\" : 3", "\"times\" : 0",
     "stretching.doses.calf-bent.times: must be a whole number from 1 to 10, not 0"},
    {"\"times\" : 3", "\"times\" : 11",
     "stretching.doses.calf-bent.times: must be a whole number from 1 to 10, not 11"},
    {"\"times\" : 3,", "", "stretching.doses.calf-bent.times: is missing"},
    {"\"ticks\"", "\"tick\"", "stretching.ticks: is missing"},
    {"\"ticks\" : [", "\"ticks\" : [ 7,", "stretching.ticks[0]: must be an object"},
    {"2026-11-25", "2026-11-31", "stretching.ticks[1].date: must be a date from 1900-01-01 to "},
    {"2026-11-25", "2026-11-24",
     "stretching.ticks[1].date: must be later than the date before it, 2026-11-24"},
    {"2026-12-24", "2025-12-24",
     "stretching.ticks[2].date: must be later than the date before it, 2026-11-25"},
    {"          \"hip-flexor\",\n          \"toe-pull\"\n", "",
     "stretching.ticks[0].done: must have from 1 to 8 elements, not 0"},
    {"          \"toe-pull\"\n        ]", "\"knee-hug\"]",
     "stretching.ticks[0].done[1]: “knee-hug” is not a stretch that is known"},
    {"          \"toe-pull\"\n        ]", "\"hip-flexor\"]",
     "stretching.ticks[0].done[1]: “hip-flexor” is there twice"},
    {"\"stretching\" : {", "\"stretching\" : null, \"x\" : {", "stretching: must be an object"},
    {"\"focus\" : {", "\"focus\" : null, \"x\" : {", "stretching.focus: must be an object"},
    {"\"focus\" : {\n      \"areas\"", "\"focus\" : {\n      \"area\"",
     "stretching.focus.areas: is missing"},
    {"        \"hips\",\n        \"plantar-fascia\"\n", "",
     "stretching.focus.areas: must have from 1 to 4 elements, not 0"},
    {"        \"hips\",", "        \"knees\",",
     "stretching.focus.areas[0]: “knees” is not an area that is known"},
    {"        \"hips\",", "        \"plantar-fascia\",",
     "stretching.focus.areas[1]: “plantar-fascia” is there twice"},
    {"\"until\" : \"2027-01-04\",", "", "stretching.focus.until: is missing"},
    {"2027-01-04", "2027-01-00", "stretching.focus.until: must be a date from 1900-01-01 to "},
};

START_TEST (test_faults_are_told_with_their_place)
{
  g_autoptr (GradualStretching) stretching = sample_stretching ();
  g_autofree char *text = write_library (stretching);

  case_assert_faults (text, faults, G_N_ELEMENTS (faults));
}
END_TEST

START_TEST (test_a_part_is_none)
{
  g_autoptr (GradualStretching) stretching = sample_stretching ();
  g_autofree char *text = write_library (stretching);

  case_assert_no_part_is_read (text);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretching-json");
  TCase *tests = tcase_create ("stretching-json");

  tcase_add_test (tests, test_to_the_byte);
  tcase_add_test (tests, test_it_comes_back);
  tcase_add_test (tests, test_random_ones_come_back);
  tcase_add_test (tests, test_what_a_new_runner_has_is_not_written);
  tcase_add_test (tests, test_the_order_of_a_set_does_not_matter);
  tcase_add_test (tests, test_a_focus_is_kept_or_left_out);
  tcase_add_test (tests, test_a_hundred_years_fit);
  tcase_add_test (tests, test_faults_are_told_with_their_place);
  tcase_add_test (tests, test_a_part_is_none);
  tcase_set_timeout (tests, 120);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
