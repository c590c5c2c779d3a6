/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/print-block.h"

#include "suite.h"

START_TEST (test_blocks_keep_their_words)
{
  g_autoptr (GPtrArray) document = gradual_print_document_new ();
  char words[] = "Words";
  const char *const cells[] = {words, "two", "three", "four", "five"};
  const GradualPrintBlock *block;

  gradual_print_add (document, GRADUAL_PRINT_TITLE, words);
  gradual_print_add_cells (document, GRADUAL_PRINT_ROW, cells, GRADUAL_PRINT_CELLS_MAX);
  words[0] = 'w';

  ck_assert_uint_eq (document->len, 2);
  block = g_ptr_array_index (document, 0);
  ck_assert_int_eq (block->kind, GRADUAL_PRINT_TITLE);
  ck_assert_uint_eq (block->n_cells, 1);
  ck_assert_str_eq (block->cells[0], "Words");
  block = g_ptr_array_index (document, 1);
  ck_assert_uint_eq (block->n_cells, 5);
  ck_assert_str_eq (block->cells[0], "Words");
  ck_assert_str_eq (block->cells[4], "five");
}
END_TEST

START_TEST (test_the_last_block_is_given_back)
{
  g_autoptr (GPtrArray) document = gradual_print_document_new ();
  GradualPrintBlock *bar =
      gradual_print_add_cells (document, GRADUAL_PRINT_BAR, (const char *const[]){"a", "b"}, 2);

  bar->percent = 45;
  ck_assert_ptr_eq (g_ptr_array_index (document, 0), bar);
}
END_TEST

static Suite *
print_block_suite (void)
{
  Suite *suite = suite_create ("print-block");
  TCase *tcase = tcase_create ("print-block");

  tcase_add_test (tcase, test_blocks_keep_their_words);
  tcase_add_test (tcase, test_the_last_block_is_given_back);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (print_block_suite ());
}
