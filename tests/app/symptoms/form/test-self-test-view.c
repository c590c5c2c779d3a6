/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/symptoms/form/self-test-view.h"
#include "gui.h"

static guint
count_role (GtkWidget *root, GtkAccessibleRole role)
{
  guint count = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (root)) == role;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_role (child, role);

  return count;
}

static const GradualSelfTest *
test_of (GradualQuestion question)
{
  return gradual_question_guide (question)->test;
}

START_TEST (test_every_test_has_its_steps)
{
  gui_application ();
  for (int i = 0; i < GRADUAL_N_QUESTIONS; i++) {
    const GradualSelfTest *test = test_of ((GradualQuestion)i);
    GtkWidget *view;

    if (test == NULL)
      continue;
    view = g_object_ref_sink (gradual_self_test_view_new (test));
    ck_assert_ptr_nonnull (gui_find_label (view, test->name));
    /* Folded, there is nothing yet. */
    ck_assert_uint_eq (count_role (view, GTK_ACCESSIBLE_ROLE_LIST_ITEM), 0);
    gradual_self_test_view_set_expanded (GRADUAL_SELF_TEST_VIEW (view), TRUE);
    for (guint step = 0; test->steps[step] != NULL; step++)
      ck_assert_ptr_nonnull (gui_find_label (view, test->steps[step]));
    ck_assert_uint_eq (count_role (view, GTK_ACCESSIBLE_ROLE_LIST_ITEM),
                       g_strv_length ((char **)test->steps));
    g_object_unref (view);
  }
}
END_TEST

START_TEST (test_the_drawing_has_a_name)
{
  const GradualSelfTest *test = test_of (GRADUAL_QUESTION_KNEE_TO_WALL_SORE);
  g_autofree char *how = g_strdup_printf ("%s: how to test", test->name);
  GtkWidget *view, *picture;

  gui_application ();
  view = g_object_ref_sink (gradual_self_test_view_new (test));
  picture = gui_find_type (view, GTK_TYPE_IMAGE);
  gui_assert_name (picture, GTK_ACCESSIBLE_ROLE_IMG, test->picture_words);
  ck_assert_str_eq (gtk_image_get_icon_name (GTK_IMAGE (picture)), test->picture);
  gui_assert_name (gui_find_label (view, test->name), GTK_ACCESSIBLE_ROLE_HEADING, test->name);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gui_find_type (view, GTK_TYPE_EXPANDER)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, how);
  g_object_unref (view);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("self-test-view");
  TCase *tests = tcase_create ("self-test-view");

  tcase_add_test (tests, test_every_test_has_its_steps);
  tcase_add_test (tests, test_the_drawing_has_a_name);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
