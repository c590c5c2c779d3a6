/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/identifier.h"
#include "suite.h"

/* Files hold these identifiers: they may never change. Computed with Python: the first 16 bytes of
 * hashlib.sha1 (f"{name}/{ordinal}".encode ()), with the bits of version 8 and of the variant. */
START_TEST (test_names_give_the_same_identifiers_for_ever)
{
  static const struct {
    const char *name;
    guint ordinal;
    const char *id;
  } cases[] = {
      {"plan", 0, "68ffc67d-a794-842c-98b6-521c25b39208"},
      {"plan", 1, "b9fcec8c-6385-87ca-b08f-5c79d1d6cad2"},
      {"2027-04-18", 7, "4f98b931-b0f1-8fb3-a5b2-f6f0ca4bf393"},
      {"", 4294967295u, "f2ecacc4-129c-877f-b58c-6b9383a3050e"},
      {"Kölner Lauf", 12, "3ee6b0f8-2631-8fb0-acb0-382606a30102"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *id = gradual_identifier_from_name (cases[i].name, cases[i].ordinal);

    ck_assert_str_eq (id, cases[i].id);
  }
}
END_TEST

START_TEST (test_names_and_ordinals_do_not_run_together)
{
  g_autofree char *one = gradual_identifier_from_name ("week 1", 11);
  g_autofree char *other = gradual_identifier_from_name ("week 11", 1);
  g_autofree char *third = gradual_identifier_from_name ("week 1", 1);

  ck_assert_str_ne (one, other);
  ck_assert_str_ne (one, third);
  ck_assert_str_ne (other, third);
}
END_TEST

START_TEST (test_new_ones_are_valid_and_differ)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 1000; i++) {
    char *id = gradual_identifier_new ();

    ck_assert_msg (g_uuid_string_is_valid (id), "%s", id);
    ck_assert (g_hash_table_add (seen, id));
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("identifier");
  TCase *tests = tcase_create ("identifier");

  tcase_add_test (tests, test_names_give_the_same_identifiers_for_ever);
  tcase_add_test (tests, test_names_and_ordinals_do_not_run_together);
  tcase_add_test (tests, test_new_ones_are_valid_and_differ);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
