/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/json-name.h"

#include <string.h>

#include "suite.h"

static GradualJsonName
name_of (const char *text)
{
  GradualJsonName name = {.text = text, .length = strlen (text)};

  gradual_json_name_hash (&name, strchr (text, '\\') != NULL);

  return name;
}

START_TEST (test_escapes_are_decoded)
{
  static const char *const cases[][2] = {
      {"", ""},
      {"plain", "plain"},
      {"\\\"\\\\\\/", "\"\\/"},
      {"\\b\\f\\n\\r\\t", "\b\f\n\r\t"},
      {"\\u0041\\u00e9\\u20ac", "Aé€"},
      {"\\ud83d\\udc5f!", "👟!"},
      {"\\uD83D\\uDC5F\\n", "👟\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *decoded = gradual_json_decode (cases[i][0], strlen (cases[i][0]));

    ck_assert_str_eq (decoded, cases[i][1]);
  }
}
END_TEST

START_TEST (test_hashes_do_not_depend_on_escapes)
{
  ck_assert (name_of ("é").hash == name_of ("\\u00e9").hash);
  ck_assert (name_of ("a/b").hash == name_of ("a\\/b").hash);
  ck_assert (name_of ("a").hash != name_of ("b").hash);
}
END_TEST

START_TEST (test_duplicates_among_few_and_many)
{
  for (guint count = 0; count < 64; count++)
    for (guint twin = 0; twin <= count; twin++) {
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (GradualJsonName));
      const GradualJsonName *found;

      for (guint i = 0; i < count; i++)
        g_ptr_array_add (texts, g_strdup_printf ("name%u", i == count - 1 ? twin : i));
      for (guint i = 0; i < count; i++) {
        GradualJsonName name = name_of (g_ptr_array_index (texts, i));

        g_array_append_val (names, name);
      }
      found = gradual_json_names_find_duplicate ((GradualJsonName *)names->data, count);
      ck_assert ((found != NULL) == (count > 0 && twin < count - 1));
      ck_assert (found == NULL || strcmp (found->text, texts->pdata[count - 1]) == 0);
    }
}
END_TEST

START_TEST (test_names_of_one_hash_are_told_apart)
{
  GradualJsonName names[20];
  char texts[20][3] = {{0}};

  /* As if the hash function had been beaten. */
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    texts[i][0] = (char)('a' + i);
    names[i] = (GradualJsonName){.hash = 1, .text = texts[i], .length = 1};
  }
  ck_assert_ptr_null (gradual_json_names_find_duplicate (names, G_N_ELEMENTS (names)));
  texts[19][0] = 'a';
  ck_assert_ptr_nonnull (gradual_json_names_find_duplicate (names, G_N_ELEMENTS (names)));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json-name");
  TCase *tests = tcase_create ("json-name");

  tcase_add_test (tests, test_escapes_are_decoded);
  tcase_add_test (tests, test_hashes_do_not_depend_on_escapes);
  tcase_add_test (tests, test_duplicates_among_few_and_many);
  tcase_add_test (tests, test_names_of_one_hash_are_told_apart);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
