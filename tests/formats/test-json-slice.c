/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-slice.h"

#include <string.h>

#include "suite.h"

/* Returns the members as "name=value;…". */
static char *
flatten (const char *text)
{
  g_autofree char *exact = g_memdup2 (text, strlen (text));
  g_autoptr (GArray) slices = gradual_json_slices (exact);
  GString *flat = g_string_new (NULL);

  for (guint i = 0; i < slices->len; i++) {
    const GradualJsonSlice *slice = &g_array_index (slices, GradualJsonSlice, i);

    g_string_append_len (flat, slice->name, (gssize)slice->name_length);
    g_string_append_c (flat, '=');
    g_string_append_len (flat, slice->value, (gssize)slice->value_length);
    g_string_append_c (flat, ';');
  }

  return g_string_free (flat, FALSE);
}

START_TEST (test_members_are_cut_out)
{
  static const char *const cases[][2] = {
      {"{}", ""},
      {"{ \n}", ""},
      {"{\"a\":1}", "\"a\"=1;"},
      {"{ \"a\" : 1 , \"b\" :\n-1.50e3 }", "\"a\"=1;\"b\"=-1.50e3;"},
      {"{\"a\":\"}\\\"{,\",\"b\":null}", "\"a\"=\"}\\\"{,\";\"b\"=null;"},
      {"{\"a\":[1, {\"]\": \"}\"}, []],\"b\":{}}", "\"a\"=[1, {\"]\": \"}\"}, []];\"b\"={};"},
      {"{\"a\\\"}\":{\"x\":{\"y\":[]}}}", "\"a\\\"}\"={\"x\":{\"y\":[]}};"},
      {"{\"a\":true,\"b\":\"\\\\\"}", "\"a\"=true;\"b\"=\"\\\\\";"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *flat = flatten (cases[i][0]);

    ck_assert_str_eq (flat, cases[i][1]);
  }
}
END_TEST

START_TEST (test_what_follows_the_object_is_left_alone)
{
  g_autofree char *flat = flatten ("{\"a\":1}, {\"b\":2}]");

  ck_assert_str_eq (flat, "\"a\"=1;");
}
END_TEST

START_TEST (test_strings_are_passed)
{
  ck_assert_str_eq (gradual_json_skip_string ("\"a\" b"), " b");
  ck_assert_str_eq (gradual_json_skip_string ("\"\\\"\\\\\"c"), "c");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-slice");
  TCase *tests = tcase_create ("json-slice");

  tcase_add_test (tests, test_members_are_cut_out);
  tcase_add_test (tests, test_what_follows_the_object_is_left_alone);
  tcase_add_test (tests, test_strings_are_passed);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
