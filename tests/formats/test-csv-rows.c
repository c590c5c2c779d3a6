/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/csv-rows.h"

#include <string.h>

#include "suite.h"

/* Returns the rows as "line:cell|cell/line:cell…", or the error. */
static char *
flatten (const char *text)
{
  g_auto (GradualCsvRows) rows = {NULL};
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) flat = g_string_new (NULL);

  gradual_csv_rows_init (&rows, text, strlen (text));
  while (gradual_csv_rows_next (&rows, &error)) {
    g_string_append_printf (flat, "%s%u:", flat->len > 0 ? "/" : "", rows.line);
    for (guint i = 0; i < rows.cells->len; i++)
      g_string_append_printf (flat, "%s%s", i > 0 ? "|" : "", gradual_csv_rows_cell (&rows, i));
    ck_assert_str_eq (gradual_csv_rows_cell (&rows, rows.cells->len), "");
  }

  return g_strdup (error != NULL ? error->message : flat->str);
}

START_TEST (test_rows)
{
  static const struct {
    const char *text;
    const char *flat;
  } cases[] = {
      {"", ""},
      {"a", "1:a"},
      {"a,b", "1:a|b"},
      {"a,b\n", "1:a|b"},
      {"a,b\nc,d\n", "1:a|b/2:c|d"},
      {"a,b\r\nc,d\r\n", "1:a|b/2:c|d"},
      {"a,b\rc,d\r", "1:a|b/2:c|d"},
      {"a,\n,b", "1:a|/2:|b"},
      {"a,b\n\n,\n \nc", "1:a|b/5:c"},
      {"a;b;c,d", "1:a|b|c,d"},
      {"a\tb\t\"c;d\"", "1:a|b|c;d"},
      {"\"a,a,a\";b", "1:a,a,a|b"},
      {" a , b ", "1:a|b"},
      {" \"a\" ,b", "1:a|b"},
      {"\"a\"\"b\",\"\"", "1:a\"b|"},
      {"a\"b,c", "1:a\"b|c"},
      {"\"a\r\nb\",c\nd", "1:a\r\nb|c/3:d"},
      {"\xef\xbb\xbf"
       "a,b",
       "1:a|b"},
      {"a,\"b", "line 1, column 3: this quote is never closed"},
      {"a\n\"b\"c", "line 2, column 4: nothing may follow a closing quote"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *flat = flatten (cases[i].text);

    ck_assert_str_eq (flat, cases[i].flat);
  }
}
END_TEST

START_TEST (test_written_cells_come_back)
{
  static const char *const cells[] = {"", "a", "a,b", "a;b", "\"", "a\nb", "a\tb", "=1+1", "'=1"};

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    g_auto (GradualCsvRows) rows = {NULL};
    g_autoptr (GString) text = g_string_new ("x,");
    g_autofree char *harmless = gradual_csv_disarm (cells[i]);

    gradual_csv_append_cell (text, harmless);
    gradual_csv_rows_init (&rows, text->str, text->len);
    ck_assert (gradual_csv_rows_next (&rows, NULL));
    ck_assert_str_eq (gradual_csv_rearm (gradual_csv_rows_cell (&rows, 1)), cells[i]);
    ck_assert (!gradual_csv_rows_next (&rows, NULL));
  }
}
END_TEST

START_TEST (test_what_is_no_formula_stays_as_it_is)
{
  static const char *const cells[] = {"", "easy", "'quoted'", "'", "1+1", "a=b"};

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++) {
    g_autofree char *same = gradual_csv_disarm (cells[i]);

    ck_assert_str_eq (same, cells[i]);
    ck_assert_str_eq (gradual_csv_rearm (cells[i]), cells[i]);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("csv-rows");
  TCase *tests = tcase_create ("csv-rows");

  tcase_add_test (tests, test_rows);
  tcase_add_test (tests, test_written_cells_come_back);
  tcase_add_test (tests, test_what_is_no_formula_stays_as_it_is);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
