/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-verbatim.h"

#include "suite.h"

static char *
write_with (JsonObject *object, const GradualJsonVerbatim *verbatim)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  GString *text = g_string_new (NULL);

  json_generator_set_root (generator, node);

  return g_string_free (
      gradual_json_verbatim_put (verbatim, json_generator_to_gstring (generator, text)), FALSE);
}

START_TEST (test_values_and_names_stay_as_they_were)
{
  g_autoptr (GradualJsonVerbatim) verbatim = gradual_json_verbatim_new ();
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonObject) inner = json_object_new ();
  g_autofree char *text = NULL;

  json_object_set_string_member (object, "note", "-1, \"-2\"");
  json_object_set_int_member (object, "known", 7);
  gradual_json_verbatim_add (verbatim, object,
                             "{\"big\":1e400,\"\\u00e9\":[ 1, -1 ],\"s\":\"\\u0041 -3\"}");
  gradual_json_verbatim_add (verbatim, inner, "{\"zero\":-0.0}");
  gradual_json_verbatim_add (verbatim, inner, NULL);
  json_object_set_object_member (object, "inner", json_object_ref (inner));
  text = write_with (object, verbatim);

  ck_assert_str_eq (text, "{\"note\":\"-1, \\\"-2\\\"\",\"known\":7,\"big\":1e400,"
                          "\"\\u00e9\":[ 1, -1 ],\"s\":\"\\u0041 -3\",\"inner\":{\"zero\":-0.0}}");
}
END_TEST

START_TEST (test_without_values_the_text_is_the_same)
{
  g_autoptr (GradualJsonVerbatim) verbatim = gradual_json_verbatim_new ();
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *text = NULL;

  json_object_set_int_member (object, "a", 1);
  text = write_with (object, verbatim);
  ck_assert_str_eq (text, "{\"a\":1}");
}
END_TEST

START_TEST (test_many_values_keep_their_places)
{
  g_autoptr (GradualJsonVerbatim) verbatim = gradual_json_verbatim_new ();
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) expected = g_string_new ("{");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 300; i++) {
    g_ptr_array_add (members, g_strdup_printf ("{\"m%u\":%u.50}", i, i));
    gradual_json_verbatim_add (verbatim, object, g_ptr_array_index (members, i));
    g_string_append_printf (expected, "%s\"m%u\":%u.50", i > 0 ? "," : "", i, i);
  }
  g_string_append_c (expected, '}');
  text = write_with (object, verbatim);
  ck_assert_str_eq (text, expected->str);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-verbatim");
  TCase *tests = tcase_create ("json-verbatim");

  tcase_add_test (tests, test_values_and_names_stay_as_they_were);
  tcase_add_test (tests, test_without_values_the_text_is_the_same);
  tcase_add_test (tests, test_many_values_keep_their_places);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
