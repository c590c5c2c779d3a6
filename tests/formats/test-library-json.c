/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/library-json.h"

#include <string.h>

#include "formats/plan-json.h"
#include "library-case.h"
#include "samples.h"
#include "suite.h"

static GradualPlan *
plan_with_id (SampleFlags flags, guint n_weeks, guint n_log, const char *id)
{
  g_autoptr (GradualPlan) plan = sample_plan (flags, n_weeks, n_log);
  GradualPlanHead head = plan->head;

  head.id = id;

  return gradual_plan_with_head (plan, &head);
}

/* Two plans, the second of which is archived and suspended, stretching, symptoms, cadence, and
 * members that are not known at every level. */
static GradualLibrary *
library_new (void)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  g_autoptr (GradualPlan) first = plan_with_id (SAMPLE_ALL, 3, 5, "a");
  g_autoptr (GradualPlan) second = plan_with_id (SAMPLE_PLAIN, 2, 0, "b");
  g_autoptr (GradualPlan) held = plan_with_id (SAMPLE_ALL, 2, 1, "b");
  g_autoptr (GradualLibraryItem) archived = gradual_library_item_new (second, TRUE, NULL);
  g_autoptr (GradualStretching) stretching = sample_stretching ();
  g_autoptr (GradualSymptoms) symptoms = sample_symptoms ();
  g_autoptr (GradualCadence) cadence = sample_cadence ();
  g_autoptr (GradualLibrary) plans = NULL, stretched = NULL, told = NULL;

  g_ptr_array_add (items, gradual_library_item_new (first, FALSE, "{\"x-item\":1e400}"));
  g_ptr_array_add (items, gradual_library_item_with_held (archived, held));

  plans = gradual_library_new (items, "a", GRADUAL_UNITS_KILOMETRES, "{\"x-library\":[ -0 ]}");
  stretched = gradual_library_with_stretching (plans, stretching);
  told = gradual_library_with_symptoms (stretched, symptoms);

  return gradual_library_with_cadence (told, cadence);
}

static GradualLibrary *
read_back (const char *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  GradualLibrary *library = gradual_library_from_json (text, length, &error);

  ck_assert_msg (library != NULL, "%s in %.600s", error != NULL ? error->message : "?", text);

  return library;
}

START_TEST (test_a_library_comes_back)
{
  g_autoptr (GradualLibrary) library = library_new ();
  gsize length;
  g_autofree char *text = gradual_library_to_json (library, &length);
  g_autoptr (GradualLibrary) again = read_back (text, length);
  g_autofree char *text_again = gradual_library_to_json (again, NULL);

  ck_assert_uint_eq (length, strlen (text));
  ck_assert_str_eq (again->active_id, "a");
  ck_assert_int_eq (again->units, GRADUAL_UNITS_KILOMETRES);
  ck_assert_uint_eq (again->items->len, 2);
  for (guint i = 0; i < 2; i++) {
    const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
    const GradualLibraryItem *item_again = g_ptr_array_index (again->items, i);

    ck_assert_ptr_null (sample_difference (item->plan, item_again->plan));
    ck_assert_int_eq (item->is_archived, item_again->is_archived);
    ck_assert ((item->held != NULL) == (item_again->held != NULL));
    if (item->held != NULL)
      ck_assert_ptr_null (sample_difference (item->held, item_again->held));
  }
  ck_assert_ptr_null (sample_stretching_difference (library->stretching, again->stretching));
  ck_assert_ptr_null (sample_symptoms_difference (library->symptoms, again->symptoms));
  ck_assert_ptr_null (sample_cadence_difference (library->cadence, again->cadence));
  ck_assert_str_eq (text, text_again);
  ck_assert_ptr_nonnull (strstr (text, "\"x-item\" : 1e400\n"));
  ck_assert_ptr_nonnull (strstr (text, "\"x-library\" : [ -0 ]\n"));
}
END_TEST

static void
replace (GradualLibrary **library, GradualLibrary *other)
{
  gradual_library_unref (*library);
  *library = other;
}

/* Another plan, of which something is held, or not. */
static void
add_random_item (GRand *random, GradualLibrary **library)
{
  g_autofree char *id = g_strdup_printf ("plan %u", (*library)->items->len);
  g_autoptr (GradualPlan) random_plan = sample_random_plan (random);
  g_autoptr (GradualPlan) random_held = sample_random_plan (random);
  GradualPlanHead head = random_plan->head, held_head = random_held->head;
  g_autoptr (GradualPlan) plan = NULL, held = NULL;
  g_autoptr (GradualLibraryItem) alone = NULL, item = NULL;

  head.id = held_head.id = id;
  plan = gradual_plan_with_head (random_plan, &head);
  held = gradual_plan_with_head (random_held, &held_head);
  alone = gradual_library_item_new (plan, FALSE, NULL);
  item = gradual_library_item_with_held (alone, g_rand_boolean (random) ? held : NULL);
  replace (library, gradual_library_with_item (*library, item));
}

static GradualLibrary *
random_library (GRand *random)
{
  GradualLibrary *library = gradual_library_new_empty ();

  for (gint32 n = g_rand_int_range (random, 0, 4); n > 0; n--)
    add_random_item (random, &library);
  if (g_rand_boolean (random)) {
    g_autoptr (GradualStretching) stretching = sample_random_stretching (random);

    replace (&library, gradual_library_with_stretching (library, stretching));
  }
  if (g_rand_boolean (random)) {
    g_autoptr (GradualSymptoms) symptoms = sample_random_symptoms (random);

    replace (&library, gradual_library_with_symptoms (library, symptoms));
  }
  if (g_rand_boolean (random)) {
    g_autoptr (GradualCadence) cadence = sample_random_cadence (random);

    replace (&library, gradual_library_with_cadence (library, cadence));
  }

  return library;
}

START_TEST (test_random_libraries_come_back)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = suite_rounds (50); round > 0; round--) {
    g_autoptr (GradualLibrary) library = random_library (random);
    g_autofree char *text = NULL;
    g_autofree char *text_again = NULL;
    g_autoptr (GradualLibrary) again = NULL;

    text = gradual_library_to_json (library, NULL);
    again = read_back (text, strlen (text));
    text_again = gradual_library_to_json (again, NULL);
    ck_assert_ptr_null (sample_stretching_difference (library->stretching, again->stretching));
    ck_assert_ptr_null (sample_symptoms_difference (library->symptoms, again->symptoms));
    ck_assert_ptr_null (sample_cadence_difference (library->cadence, again->cadence));
    for (guint i = 0; i < library->items->len; i++) {
      const GradualLibraryItem *item = g_ptr_array_index (library->items, i);
      const GradualLibraryItem *other = g_ptr_array_index (again->items, i);

      ck_assert ((item->held != NULL) == (other->held != NULL));
      if (item->held != NULL)
        ck_assert_ptr_null (sample_difference (item->held, other->held));
    }
    ck_assert_msg (g_str_equal (text, text_again), "seed %" G_GUINT64_FORMAT, suite_seed ());
  }
}
END_TEST

START_TEST (test_an_empty_library_to_the_byte)
{
  g_autoptr (GradualLibrary) library = gradual_library_new_empty ();
  g_autofree char *text = gradual_library_to_json (library, NULL);
  g_autoptr (GradualLibrary) again = read_back (text, strlen (text));

  ck_assert_str_eq (text, "{\n"
                          "  \"format\" : \"gradual-library\",\n"
                          "  \"version\" : 1,\n"
                          "  \"units\" : \"minutes\",\n"
                          "  \"plans\" : []\n"
                          "}\n");
  ck_assert_ptr_null (again->active_id);
}
END_TEST

/* As deep as a plan document may be nested, and one level more; also where it is held. */
START_TEST (test_what_is_read_as_a_plan_is_read_in_a_library)
{
  for (guint depth = 62; depth < 66; depth++) {
    g_autofree char *opening = g_strnfill (depth, '[');
    g_autofree char *closing = g_strnfill (depth, ']');
    g_autofree char *extra = g_strdup_printf ("{\"x\":%s%s}", opening, closing);
    g_autoptr (GradualPlan) frame = sample_plan (SAMPLE_PLAIN, 1, 0);
    g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
    g_autoptr (GradualLibrary) library = NULL, again = NULL;
    g_autoptr (GradualLibraryItem) alone = NULL, item = NULL;
    g_autoptr (GradualPlan) plan = NULL, read = NULL;
    g_autofree char *document = NULL, *text = NULL;
    GradualPlanHead head = frame->head;
    gsize document_length, length;

    head.extras[GRADUAL_EXTRA_PLAN] = extra;
    plan = gradual_plan_with_head (frame, &head);
    alone = gradual_library_item_new (_i == 0 ? plan : frame, FALSE, NULL);
    item = gradual_library_item_with_held (alone, _i == 0 ? NULL : plan);
    library = gradual_library_with_item (empty, item);
    document = gradual_plan_to_json (plan, GRADUAL_JSON_WHOLE, &document_length);
    text = gradual_library_to_json (library, &length);
    read = gradual_plan_from_json (document, document_length, NULL);
    again = gradual_library_from_json (text, length, NULL);
    ck_assert ((read != NULL) == (depth < 64));
    ck_assert ((again != NULL) == (depth < 64));
  }
}
END_TEST

START_TEST (test_faults_are_told_with_their_place)
{
  static const CaseFault faults[] = {
      {"gradual-library", "gradual-plan", "format: "},
      {"\"active\" : \"a\"", "\"active\" : \"c\"", "active: "},
      {"\"active\" : \"a\"", "\"active\" : \"b\"", "active: "},
      {"\"active\" : \"a\"", "\"active\" : \"\"", "active: "},
      {"\"active\" : \"a\"", "\"active\" : null", "active: "},
      {"kilometres", "furlongs", "units: "},
      {"\"units\" : \"kilometres\",", "", "units: "},
      {"\"plans\" : [", "\"plan\" : [", "plans: "},
      {"\"archived\" : false", "\"archived\" : 0", "plans[0].archived: "},
      {"\"archived\" : true,", "", "plans[1].archived: "},
      {"\"id\" : \"b\"", "\"id\" : \"a\"", "plans[1].plan.id: “a” is the id of another"},
      {"\"id\" : \"b\"", "\"id\" : \"c\"",
       "plans[1].held.id: must be the id of the plan that it is held for, “c”"},
      {"\"held\" : {", "\"held\" : null, \"x\" : {", "plans[1].held: must be an object"},
      {"\"held\" : {\n        \"format\" : \"gradual-plan\"",
       "\"held\" : {\n        \"format\" : \"gradual\"", "plans[1].held.format: "},
      {"\"reports\" : [", "\"report\" : [", "symptoms.reports: "},
      {"\"counts\" : [", "\"count\" : [", "cadence.counts: "},
      {"\"format\" : \"gradual-plan\"", "\"format\" : \"x\"", "plans[0].plan.format: "},
      {"\"areas\" : [", "\"area\" : [", "stretching.areas: "},
      {"\"number\" : 2", "\"number\" : 3", "plans[0].plan.weeks[1].number: "},
      {"\"reason\" : \"injury\"", "\"reason\" : \"x\"", "plans[0].plan.away[3].reason: "},
  };
  g_autoptr (GradualLibrary) library = library_new ();
  g_autofree char *text = gradual_library_to_json (library, NULL);

  case_assert_faults (text, faults, G_N_ELEMENTS (faults));
}
END_TEST

START_TEST (test_a_newer_library_is_told_from_a_damaged_one)
{
  static const char *const texts[] = {
      "{\"format\":\"gradual-library\",\"version\":2,\"plans\":7}",
      "{\"format\":\"gradual-library\",\"version\":1,\"units\":\"minutes\",\"plans\":"
      "[{\"archived\":false,\"plan\":{\"format\":\"gradual-plan\",\"version\":2}}]}"};

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;

    ck_assert_ptr_null (gradual_library_from_json (texts[i], strlen (texts[i]), &error));
    ck_assert (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_NEWER));
    ck_assert_ptr_nonnull (strstr (error->message, "version: "));
  }
}
END_TEST

START_TEST (test_a_part_of_a_library_is_none)
{
  g_autoptr (GPtrArray) items = gradual_library_item_array_new ();
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_ALL, 1, 1);
  g_autoptr (GradualLibraryItem) item = gradual_library_item_new (plan, FALSE, "{\"x\":1}");
  g_autoptr (GradualLibrary) library = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (items, gradual_library_item_with_held (item, plan));
  library = gradual_library_new (items, plan->head.id, GRADUAL_UNITS_MILES, NULL);
  text = gradual_library_to_json (library, NULL);
  case_assert_no_part_is_read (text);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("library-json");
  TCase *tests = tcase_create ("library-json");

  tcase_add_test (tests, test_a_library_comes_back);
  tcase_add_test (tests, test_random_libraries_come_back);
  tcase_add_test (tests, test_an_empty_library_to_the_byte);
  tcase_add_loop_test (tests, test_what_is_read_as_a_plan_is_read_in_a_library, 0, 2);
  tcase_add_test (tests, test_faults_are_told_with_their_place);
  tcase_add_test (tests, test_a_newer_library_is_told_from_a_damaged_one);
  tcase_add_test (tests, test_a_part_of_a_library_is_none);
  tcase_set_timeout (tests, 60);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
