/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pagination.h"

#include "suite.h"

#define N_MAX 200

/* No gap and no ties, all of one height. */
static guint
paginate_rows (guint n_rows, double height, double page, GradualPrintPlace *places)
{
  GradualPrintUnit units[N_MAX];

  for (guint i = 0; i < n_rows; i++)
    units[i] = (GradualPrintUnit){.height = height};

  return gradual_paginate (units, n_rows, page, places);
}

static void
assert_place (const GradualPrintPlace *place, guint page, double y)
{
  ck_assert_msg (place->page == page && ABS (place->y - y) < 0.001, "page %u, %g, not %u, %g",
                 place->page, place->y, page, y);
}

START_TEST (test_rows_fill_pages)
{
  GradualPrintPlace places[N_MAX];

  ck_assert_uint_eq (paginate_rows (10, 10, 100, places), 1);
  assert_place (&places[9], 0, 90);
  ck_assert_uint_eq (paginate_rows (11, 10, 100, places), 2);
  assert_place (&places[10], 1, 0);
  ck_assert_uint_eq (paginate_rows (200, 10, 100, places), 20);
  assert_place (&places[199], 19, 90);
  ck_assert_uint_eq (gradual_paginate (NULL, 0, 100, NULL), 1);
}
END_TEST

START_TEST (test_no_row_is_cut)
{
  GradualPrintPlace places[N_MAX];

  /* Three and a third rows would go on a page. */
  ck_assert_uint_eq (paginate_rows (7, 30, 100, places), 3);
  assert_place (&places[2], 0, 60);
  assert_place (&places[3], 1, 0);
  assert_place (&places[6], 2, 0);
}
END_TEST

START_TEST (test_no_gap_at_the_top_of_a_page)
{
  const GradualPrintUnit units[] = {{40, 20, FALSE}, {40, 20, FALSE}, {40, 20, FALSE}};
  GradualPrintPlace places[3];

  ck_assert_uint_eq (gradual_paginate (units, 3, 100, places), 2);
  assert_place (&places[0], 0, 0);
  assert_place (&places[1], 0, 60);
  assert_place (&places[2], 1, 0);
}
END_TEST

START_TEST (test_a_heading_goes_with_what_follows)
{
  const GradualPrintUnit units[] = {
      {60, 0, FALSE}, {20, 0, TRUE}, {10, 0, TRUE}, {20, 0, FALSE}, {20, 0, FALSE}};
  GradualPrintPlace places[5];

  ck_assert_uint_eq (gradual_paginate (units, 5, 100, places), 2);
  assert_place (&places[1], 1, 0);
  assert_place (&places[2], 1, 20);
  assert_place (&places[3], 1, 30);
  assert_place (&places[4], 1, 50);
}
END_TEST

START_TEST (test_ties_that_are_longer_than_a_page)
{
  const GradualPrintUnit units[] = {{50, 0, FALSE}, {40, 0, TRUE}, {40, 0, TRUE}, {40, 0, FALSE}};
  GradualPrintPlace places[4];

  /* They can not stay together, so that they fill pages as others do. */
  ck_assert_uint_eq (gradual_paginate (units, 4, 100, places), 2);
  assert_place (&places[1], 0, 50);
  assert_place (&places[2], 1, 0);
  assert_place (&places[3], 1, 40);
}
END_TEST

START_TEST (test_tiny_pages)
{
  GradualPrintPlace places[N_MAX];

  /* Each row is higher than a page, and has one of its own; nothing is left out. */
  ck_assert_uint_eq (paginate_rows (5, 30, 10, places), 5);
  for (guint i = 0; i < 5; i++)
    assert_place (&places[i], i, 0);
  ck_assert_uint_eq (paginate_rows (3, 30, 0, places), 3);
}
END_TEST

START_TEST (test_random_documents)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32)suite_seed ());

  for (guint round = 0; round < suite_rounds (2000); round++) {
    guint n = (guint)g_rand_int_range (random, 1, N_MAX);
    double page = g_rand_double_range (random, 5, 300);
    GradualPrintUnit units[N_MAX];
    GradualPrintPlace places[N_MAX];
    guint n_pages;

    for (guint i = 0; i < n; i++)
      units[i] = (GradualPrintUnit){g_rand_double_range (random, 0.5, 60),
                                    g_rand_double_range (random, 0, 20),
                                    g_rand_int_range (random, 0, 4) == 0};
    n_pages = gradual_paginate (units, n, page, places);
    ck_assert_uint_eq (places[n - 1].page + 1, n_pages);
    for (guint i = 0; i < n; i++) {
      /* Within its page, unless it is alone there. */
      ck_assert (places[i].y + units[i].height <= page + 0.001 || places[i].y == 0);
      if (i == 0)
        continue;
      /* In order, without overlap, and without a page left empty. */
      ck_assert (places[i].page == places[i - 1].page
                     ? places[i].y >= places[i - 1].y + units[i - 1].height - 0.001
                     : places[i].page == places[i - 1].page + 1 && places[i].y == 0);
    }
  }
}
END_TEST

static Suite *
pagination_suite (void)
{
  Suite *suite = suite_create ("pagination");
  TCase *tcase = tcase_create ("pagination");

  tcase_add_test (tcase, test_rows_fill_pages);
  tcase_add_test (tcase, test_no_row_is_cut);
  tcase_add_test (tcase, test_no_gap_at_the_top_of_a_page);
  tcase_add_test (tcase, test_a_heading_goes_with_what_follows);
  tcase_add_test (tcase, test_ties_that_are_longer_than_a_page);
  tcase_add_test (tcase, test_tiny_pages);
  tcase_add_test (tcase, test_random_documents);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (pagination_suite ());
}
