/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/print-layout.h"

#include <cairo.h>

#include "app/print/report-document.h"
#include "sample.h"
#include "suite.h"
#include "symptom-samples.h"

#define WIDTH  480
#define HEIGHT 700
#define FOOTER "Footer"

static PangoContext *
context_new (gboolean mirrored)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_base_dir (context, mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  return context;
}

static GradualPrintLayout *
lay_out (GPtrArray *document, double height, gboolean mirrored)
{
  PangoContext *context = context_new (mirrored);
  GradualPrintLayout *layout = gradual_print_layout_new (document, context, WIDTH, height, FOOTER);

  g_object_unref (context);

  return layout;
}

static GPtrArray *
report_document (void)
{
  g_autoptr (GradualLibrary) library = symptom_sample_library (0, FALSE, SAMPLE_START);
  g_autoptr (GradualSymptomReport) report = symptom_sample_report (1, SAMPLE_START, 5);

  return gradual_report_document_new (library, report, G_DATE_MONDAY, SAMPLE_START);
}

/* How much ink is in the part of a page from @x to @x + @width, in the upper @height. */
static guint
ink_on (const GradualPrintLayout *layout, guint page, int x, int width, int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  const guchar *pixels;
  guint ink = 0;
  int stride;

  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  gradual_print_layout_draw (layout, cairo, page);
  cairo_destroy (cairo);
  cairo_surface_flush (surface);
  pixels = cairo_image_surface_get_data (surface);
  stride = cairo_image_surface_get_stride (surface);
  for (int row = 0; row < height; row++)
    for (int column = x; column < x + width; column++)
      ink += pixels[row * stride + 4 * column] < 128 ? 1 : 0;
  cairo_surface_destroy (surface);

  return ink;
}

START_TEST (test_smaller_pages_are_more)
{
  g_autoptr (GPtrArray) document = report_document ();
  guint before = 0;

  for (double height = 6000; height > 60; height /= 2) {
    g_autoptr (GradualPrintLayout) layout = lay_out (document, height, FALSE);
    guint n_pages = gradual_print_layout_n_pages (layout);

    ck_assert_uint_ge (n_pages, MAX (before, 1));
    before = n_pages;
  }
  ck_assert_uint_gt (before, 10);
}
END_TEST

START_TEST (test_tiny_pages_hold_all)
{
  g_autoptr (GPtrArray) document = report_document ();
  g_autoptr (GradualPrintLayout) layout = lay_out (document, 20, FALSE);

  /* Each block has a page of its own at least, and the text has one for each of its lines. */
  ck_assert_uint_ge (gradual_print_layout_n_pages (layout), document->len);
  for (guint i = 0; i < gradual_print_layout_n_pages (layout); i++)
    ck_assert_uint_gt (ink_on (layout, i, 0, WIDTH, HEIGHT), 0);
}
END_TEST

START_TEST (test_every_page_has_ink_and_a_footer)
{
  g_autoptr (GPtrArray) document = report_document ();
  g_autoptr (GradualPrintLayout) layout = lay_out (document, HEIGHT, FALSE);

  ck_assert_uint_ge (gradual_print_layout_n_pages (layout), 2);
  for (guint i = 0; i < gradual_print_layout_n_pages (layout); i++) {
    guint body = ink_on (layout, i, 0, WIDTH, HEIGHT - 24);
    guint all = ink_on (layout, i, 0, WIDTH, HEIGHT);

    ck_assert_uint_gt (body, 500);
    ck_assert_uint_gt (all, body);
  }
}
END_TEST

START_TEST (test_a_long_text_is_parted_between_lines)
{
  g_autoptr (GPtrArray) document = gradual_print_document_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GradualPrintLayout) layout = NULL;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "words ");
  gradual_print_add (document, GRADUAL_PRINT_TEXT, text->str);
  layout = lay_out (document, HEIGHT, FALSE);
  ck_assert_uint_ge (gradual_print_layout_n_pages (layout), 2);
  for (guint i = 0; i < gradual_print_layout_n_pages (layout); i++)
    ck_assert_uint_gt (ink_on (layout, i, 0, WIDTH, HEIGHT - 24), 100);
}
END_TEST

START_TEST (test_mirrored_pages_begin_at_the_right)
{
  g_autoptr (GPtrArray) document = gradual_print_document_new ();
  g_autoptr (GradualPrintLayout) left = NULL, right = NULL;

  gradual_print_add (document, GRADUAL_PRINT_TITLE, "Title");
  gradual_print_add_cells (document, GRADUAL_PRINT_BAR, (const char *const[]){"a", "b"}, 2)
      ->percent = 20;
  left = lay_out (document, HEIGHT, FALSE);
  right = lay_out (document, HEIGHT, TRUE);
  ck_assert_uint_gt (ink_on (left, 0, 0, WIDTH / 4, 100), ink_on (right, 0, 0, WIDTH / 4, 100));
  ck_assert_uint_gt (ink_on (right, 0, 3 * WIDTH / 4, WIDTH / 4, 100),
                     ink_on (left, 0, 3 * WIDTH / 4, WIDTH / 4, 100));
}
END_TEST

START_TEST (test_words_that_run_the_other_way_stay_at_the_side)
{
  g_autoptr (GPtrArray) document = gradual_print_document_new ();
  g_autoptr (GradualPrintLayout) left = NULL, right = NULL;

  gradual_print_add (document, GRADUAL_PRINT_TITLE, "כאב");
  left = lay_out (document, HEIGHT, FALSE);
  right = lay_out (document, HEIGHT, TRUE);
  ck_assert_uint_gt (ink_on (left, 0, 0, WIDTH / 2, 100), 0);
  ck_assert_uint_eq (ink_on (left, 0, WIDTH / 2, WIDTH / 2, 100), 0);
  ck_assert_uint_eq (ink_on (right, 0, 0, WIDTH / 2, 100), 0);
  ck_assert_uint_gt (ink_on (right, 0, WIDTH / 2, WIDTH / 2, 100), 0);
}
END_TEST

static Suite *
print_layout_suite (void)
{
  Suite *suite = suite_create ("print-layout");
  TCase *tcase = tcase_create ("print-layout");

  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, test_smaller_pages_are_more);
  tcase_add_test (tcase, test_tiny_pages_hold_all);
  tcase_add_test (tcase, test_every_page_has_ink_and_a_footer);
  tcase_add_test (tcase, test_a_long_text_is_parted_between_lines);
  tcase_add_test (tcase, test_mirrored_pages_begin_at_the_right);
  tcase_add_test (tcase, test_words_that_run_the_other_way_stay_at_the_side);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (print_layout_suite ());
}
