/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/stretch-details.h"
#include "gui.h"
#include "guide/stretch-guide.h"

static guint
count_role (GtkWidget *root, GtkAccessibleRole role)
{
  guint count = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (root)) == role;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_role (child, role);

  return count;
}

static guint
length (const char *const *strings)
{
  return g_strv_length ((char **)strings);
}

START_TEST (test_all_that_the_guide_says)
{
  gui_application ();
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    const GradualStretchGuide *guide = gradual_stretch_guide (i);
    GtkWidget *details = g_object_ref_sink (gradual_stretch_details_new (i));

    ck_assert_ptr_nonnull (gui_find_label (details, guide->purpose));
    ck_assert_ptr_nonnull (gui_find_label (details, guide->feel));
    for (guint step = 0; guide->steps[step] != NULL; step++)
      ck_assert_ptr_nonnull (gui_find_label (details, guide->steps[step]));
    for (guint own = 0; guide->cautions[own] != NULL; own++)
      ck_assert_ptr_nonnull (gui_find_label (details, guide->cautions[own]));
    for (guint all = 0; gradual_stretching_cautions ()[all] != NULL; all++)
      ck_assert_ptr_nonnull (gui_find_label (details, gradual_stretching_cautions ()[all]));
    ck_assert_uint_eq (count_role (details, GTK_ACCESSIBLE_ROLE_LIST), 2);
    ck_assert_uint_eq (count_role (details, GTK_ACCESSIBLE_ROLE_LIST_ITEM),
                       length (guide->steps) + length (guide->cautions) +
                           length (gradual_stretching_cautions ()));
    g_object_unref (details);
  }
}
END_TEST

START_TEST (test_drawings_have_names)
{
  const GradualStretchGuide *guide = gradual_stretch_guide (GRADUAL_STRETCH_FIGURE_FOUR);
  GtkWidget *details, *start, *hold;

  gui_application ();
  details = g_object_ref_sink (gradual_stretch_details_new (GRADUAL_STRETCH_FIGURE_FOUR));
  start = gui_find_type (details, GTK_TYPE_IMAGE);
  gui_assert_name (start, GTK_ACCESSIBLE_ROLE_IMG, guide->start_words);
  ck_assert_str_eq (gtk_image_get_icon_name (GTK_IMAGE (start)), guide->start_picture);
  ck_assert_int_eq (gtk_image_get_pixel_size (GTK_IMAGE (start)), 128);
  hold =
      gui_find_type (gtk_widget_get_next_sibling (gtk_widget_get_parent (start)), GTK_TYPE_IMAGE);
  gui_assert_name (hold, GTK_ACCESSIBLE_ROLE_IMG, guide->hold_words);
  ck_assert_str_eq (gtk_image_get_icon_name (GTK_IMAGE (hold)), guide->hold_picture);
  g_object_unref (details);
}
END_TEST

/* An icon that is missing is drawn as a broken picture, and nothing else complains of it. */
START_TEST (test_drawings_are_there)
{
  GtkIconTheme *theme;

  gui_application ();
  theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  for (guint i = 0; i < GRADUAL_N_STRETCHES; i++) {
    ck_assert_msg (gtk_icon_theme_has_icon (theme, gradual_stretch_guide (i)->start_picture), "%s",
                   gradual_stretch_guide (i)->start_picture);
    ck_assert_msg (gtk_icon_theme_has_icon (theme, gradual_stretch_guide (i)->hold_picture), "%s",
                   gradual_stretch_guide (i)->hold_picture);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stretch-details");
  TCase *tests = tcase_create ("stretch-details");

  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_all_that_the_guide_says);
  tcase_add_test (tests, test_drawings_have_names);
  tcase_add_test (tests, test_drawings_are_there);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
