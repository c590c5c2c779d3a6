/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/cadence-json.h"

#include <string.h>

#include "formats/library-json.h"
#include "library-case.h"
#include "samples.h"
#include "suite.h"

/* It is read and written as a part of a library, which holds it here and nothing else. */

static char *
write_library (GradualCadence *cadence)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualLibrary) library = gradual_library_with_cadence (empty, cadence);

  return gradual_library_to_json (library, NULL);
}

static GradualCadence *
read_back (const char *text)
{
  g_autoptr (GradualLibrary) library = case_read_library (text);

  return gradual_cadence_ref (library->cadence);
}

static void
assert_comes_back (GradualCadence *cadence)
{
  g_autofree char *text = write_library (cadence);
  g_autoptr (GradualCadence) again = read_back (text);
  g_autofree char *text_again = write_library (again);
  const char *difference = sample_cadence_difference (cadence, again);

  ck_assert_msg (difference == NULL, "seed %" G_GUINT64_FORMAT ": %s", suite_seed (), difference);
  ck_assert_str_eq (text, text_again);
}

static const char written[] = "{\n"
                              "  \"format\" : \"gradual-library\",\n"
                              "  \"version\" : 1,\n"
                              "  \"units\" : \"minutes\",\n"
                              "  \"plans\" : [],\n"
                              "  \"cadence\" : {\n"
                              "    \"counts\" : [\n"
                              "      {\n"
                              "        \"date\" : \"2026-11-24\",\n"
                              "        \"steps\" : [\n"
                              "          82,\n"
                              "          83,\n"
                              "          81\n"
                              "        ]\n"
                              "      },\n"
                              "      {\n"
                              "        \"date\" : \"2026-11-24\",\n"
                              "        \"steps\" : [\n"
                              "          30,\n"
                              "          150,\n"
                              "          84\n"
                              "        ],\n"
                              "        \"x-count\" : [ ]\n"
                              "      },\n"
                              "      {\n"
                              "        \"date\" : \"2026-12-24\",\n"
                              "        \"steps\" : [\n"
                              "          86,\n"
                              "          87,\n"
                              "          88\n"
                              "        ]\n"
                              "      }\n"
                              "    ],\n"
                              "    \"target\" : {\n"
                              "      \"since\" : \"2026-11-24\",\n"
                              "      \"from\" : 164,\n"
                              "      \"percent\" : 5,\n"
                              "      \"x-target\" : 1e1\n"
                              "    },\n"
                              "    \"x-cadence\" : 0.10\n"
                              "  }\n"
                              "}\n";

START_TEST (test_to_the_byte)
{
  g_autoptr (GradualCadence) cadence = sample_cadence ();
  g_autofree char *text = write_library (cadence);

  ck_assert_str_eq (text, written);
}
END_TEST

START_TEST (test_it_comes_back)
{
  g_autoptr (GradualCadence) cadence = sample_cadence ();

  assert_comes_back (cadence);
}
END_TEST

START_TEST (test_random_ones_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (200); round > 0; round--) {
    g_autoptr (GradualCadence) cadence = sample_random_cadence (random);

    assert_comes_back (cadence);
  }
}
END_TEST

START_TEST (test_what_a_new_runner_has_is_not_written)
{
  g_autoptr (GradualCadence) empty = gradual_cadence_new_empty ();
  g_autofree char *text = write_library (empty);
  g_autoptr (GradualCadence) again = read_back (text);

  ck_assert_ptr_null (strstr (text, "cadence"));
  ck_assert (gradual_cadence_is_empty (again));
}
END_TEST

/* By their days, and those of one day as they are. */
START_TEST (test_counts_are_put_in_their_order)
{
  g_autoptr (GradualCadence) cadence =
      read_back ("{\"format\":\"gradual-library\",\"version\":1,\"units\":\"minutes\",\"plans\":[],"
                 "\"cadence\":{\"counts\":["
                 "{\"date\":\"2026-11-25\",\"steps\":[83,83,83]},"
                 "{\"date\":\"2026-11-24\",\"steps\":[82,82,82]},"
                 "{\"date\":\"2026-11-25\",\"steps\":[84,84,84]},"
                 "{\"date\":\"2026-11-23\",\"steps\":[81,81,81]}]}}");

  for (guint i = 0; i < 4; i++)
    ck_assert_int_eq (g_array_index (cadence->counts, GradualCadenceCount, i).steps[0],
                      81 + (int)i);
}
END_TEST

static const CaseFault faults[] = {
    {"\"cadence\" : {", "\"cadence\" : null, \"x\" : {", "cadence: must be an object"},
    {"\"counts\"", "\"count\"", "cadence.counts: is missing"},
    {"\"counts\" : [", "\"counts\" : [ 7,", "cadence.counts[0]: must be an object"},
    {"\"date\" : \"2026-12-24\",", "", "cadence.counts[2].date: is missing"},
    {"2026-12-24", "2026-11-31", "cadence.counts[2].date: must be a date from 1900-01-01 to "},
    {"          82,\n", "", "cadence.counts[0].steps: must have from 3 to 3 elements, not 2"},
    {"          82,\n", "1, 82,", "cadence.counts[0].steps: must have from 3 to 3 elements, not 4"},
    {"82,", "29,", "cadence.counts[0].steps[0]: must be a whole number from 30 to 150, not 29"},
    {"150,", "151,", "cadence.counts[1].steps[1]: must be a whole number from 30 to 150, not 151"},
    {"83,", "83.0,", "cadence.counts[0].steps[1]: must be a whole number from 30 to 150"},
    {"83,", "\"83\",", "cadence.counts[0].steps[1]: must be a whole number from 30 to 150"},
    {"\"target\" : {", "\"target\" : null, \"x\" : {", "cadence.target: must be an object"},
    {"\"since\" : \"2026-11-24\",", "", "cadence.target.since: is missing"},
    {"\"from\" : 164", "\"from\" : 59",
     "cadence.target.from: must be a whole number from 60 to 300, not 59"},
    {"\"from\" : 164", "\"from\" : 301",
     "cadence.target.from: must be a whole number from 60 to 300, not 301"},
    {"\"percent\" : 5", "\"percent\" : 0",
     "cadence.target.percent: must be a whole number from 1 to 10, not 0"},
    {"\"percent\" : 5", "\"percent\" : 11",
     "cadence.target.percent: must be a whole number from 1 to 10, not 11"},
};

START_TEST (test_faults_are_told_with_their_place)
{
  case_assert_faults (written, faults, G_N_ELEMENTS (faults));
}
END_TEST

START_TEST (test_a_part_is_none)
{
  case_assert_no_part_is_read (written);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("cadence-json");
  TCase *tests = tcase_create ("cadence-json");

  tcase_add_test (tests, test_to_the_byte);
  tcase_add_test (tests, test_it_comes_back);
  tcase_add_test (tests, test_random_ones_come_back);
  tcase_add_test (tests, test_what_a_new_runner_has_is_not_written);
  tcase_add_test (tests, test_counts_are_put_in_their_order);
  tcase_add_test (tests, test_faults_are_told_with_their_place);
  tcase_add_test (tests, test_a_part_is_none);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
