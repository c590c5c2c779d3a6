/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/progress/progress-picture.h"

#include "chart/figure-case.h"
#include "gui.h"

static GtkWidget *widget;
static GtkWindow *shown;

static void
set_up (void)
{
  gui_application ();
  widget = gtk_label_new (NULL);
  shown = gui_show (widget, 300, 300);
}

static void
tear_down (void)
{
  gtk_window_destroy (shown);
}

static GBytes *
picture (guint n_figures, GradualPictureFormat format)
{
  g_autoptr (GPtrArray) figures =
      g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_figure_unref);
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  for (guint i = 0; i < n_figures; i++)
    g_ptr_array_add (figures, i % 2 == 0 ? figure_case_new ()
                                         : figure_case_new_with (GRADUAL_SHAPE_POINT, 7));
  bytes = gradual_progress_picture (figures, widget, format, &error);
  ck_assert_ptr_null (error);
  ck_assert_ptr_nonnull (bytes);

  return bytes;
}

/* What is in the picture, as another program reads it. */
static GdkTexture *
read_picture (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = gdk_texture_new_from_bytes (bytes, &error);

  ck_assert_ptr_null (error);

  return texture;
}

static guint
count_colors (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new (guint32, width * height);
  g_autoptr (GHashTable) colors = g_hash_table_new (NULL, NULL);

  gdk_texture_download (texture, (guchar *)pixels, (gsize)width * sizeof (guint32));
  for (int i = 0; i < width * height; i++)
    g_hash_table_add (colors, GUINT_TO_POINTER (pixels[i]));

  return g_hash_table_size (colors);
}

START_TEST (test_a_picture_of_pixels)
{
  g_autoptr (GBytes) one = picture (1, GRADUAL_PICTURE_PNG), two = picture (2, GRADUAL_PICTURE_PNG);
  g_autoptr (GdkTexture) small = read_picture (one), large = read_picture (two);

  /* As wide whatever the window is, and higher for each chart. */
  ck_assert_int_eq (gdk_texture_get_width (small), 2000);
  ck_assert_int_eq (gdk_texture_get_width (large), 2000);
  ck_assert_int_gt (gdk_texture_get_height (large), gdk_texture_get_height (small) * 3 / 2);
  ck_assert_uint_gt (count_colors (small), 10);
}
END_TEST

START_TEST (test_a_drawing)
{
  g_autoptr (GBytes) bytes = picture (2, GRADUAL_PICTURE_SVG);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  ck_assert (g_str_has_prefix (text, "<?xml"));
  ck_assert_ptr_nonnull (strstr (text, "<svg"));
  ck_assert_ptr_nonnull (strstr (text, "</svg>"));
  /* Lines and letters, not pixels. */
  ck_assert_ptr_null (strstr (text, "<image"));
  ck_assert_ptr_nonnull (strstr (text, "<path"));
  ck_assert_ptr_nonnull (strstr (text, "glyph"));
}
END_TEST

static guint
count_blue (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new (guint32, width * height);
  guint count = 0;

  gdk_texture_download (texture, (guchar *)pixels, (gsize)width * sizeof (guint32));
  for (int i = 0; i < width * height; i++)
    count += (pixels[i] & 0xff) > ((pixels[i] >> 16) & 0xff) + 60 ? 1 : 0;

  return count;
}

/* What another program reads of the drawing has the points that the pixels have. */
START_TEST (test_a_drawing_has_its_points)
{
  g_autoptr (GPtrArray) figures =
      g_ptr_array_new_with_free_func ((GDestroyNotify)gradual_figure_unref);
  g_autoptr (GBytes) png = NULL, svg = NULL;
  g_autoptr (GdkTexture) pixels = NULL, drawing = NULL;

  /* Those further down are what other programs did not see. */
  for (int i = 0; i < 4; i++)
    g_ptr_array_add (figures, figure_case_new_with (GRADUAL_SHAPE_POINT, 7));
  png = gradual_progress_picture (figures, widget, GRADUAL_PICTURE_PNG, NULL);
  svg = gradual_progress_picture (figures, widget, GRADUAL_PICTURE_SVG, NULL);
  pixels = read_picture (png);
  drawing = read_picture (svg);
  /* There are four pixels for one of the drawing. */
  ck_assert_uint_gt (count_blue (pixels), 100);
  ck_assert_uint_gt (count_blue (drawing), count_blue (pixels) / 8);
}
END_TEST

static Suite *
progress_picture_suite (void)
{
  Suite *suite = suite_create ("progress-picture");
  TCase *tcase = tcase_create ("progress-picture");

  tcase_set_timeout (tcase, 60);
  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, test_a_picture_of_pixels);
  tcase_add_test (tcase, test_a_drawing);
  tcase_add_test (tcase, test_a_drawing_has_its_points);
  suite_add_tcase (suite, tcase);

  return suite;
}

int
main (void)
{
  return suite_main (progress_picture_suite ());
}
