/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stretching/icon-picture.h"

#include "gui.h"

static void
set_up (void)
{
  gui_application ();
}

/* What the picture draws, as pixels. */
static guchar *
draw (GtkWindow *window, GtkWidget *picture, gsize *length)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (picture);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (picture), height = gtk_widget_get_height (picture);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  guchar *pixels;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  ck_assert_ptr_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  *length = 4 * (gsize)width * (gsize)height;
  pixels = g_malloc0 (*length);
  gdk_texture_download (texture, pixels, 4 * (gsize)width);

  return pixels;
}

static guint
count_drawn (const guchar *pixels, gsize length)
{
  guint n = 0;

  for (gsize i = 3; i < length; i += 4)
    n += pixels[i] > 128;

  return n;
}

START_TEST (test_draws_an_icon_as_large_as_there_is_room)
{
  GtkWidget *picture = gradual_icon_picture_new ();
  GtkWindow *window = gui_show (picture, 300, 200);
  g_autofree guchar *pixels = NULL;
  gsize length;

  gradual_icon_picture_set_icon (GRADUAL_ICON_PICTURE (picture),
                                 "gradual-stretch-figure-four-hold-symbolic", "A leg");
  gui_settle ();
  gui_assert_name (picture, GTK_ACCESSIBLE_ROLE_IMG, "A leg");
  ck_assert_str_eq (gradual_icon_picture_get_icon (GRADUAL_ICON_PICTURE (picture)),
                    "gradual-stretch-figure-four-hold-symbolic");
  pixels = draw (window, picture, &length);
  /* At the size of an icon in a button, all of it would be 256. */
  ck_assert_uint_gt (count_drawn (pixels, length), 1000);
  gtk_window_destroy (window);
}
END_TEST

/* In the colour of the text, on which dark and light styles depend. */
START_TEST (test_has_the_colour_of_the_style)
{
  GtkWidget *picture = gradual_icon_picture_new ();
  GtkCssProvider *provider = gtk_css_provider_new ();
  GtkWindow *window;
  g_autofree guchar *pixels = NULL;
  gsize length;
  guint n_green = 0;

  gtk_css_provider_load_from_data (provider, "iconpicture { color: #00ff00; }", -1);
  gtk_style_context_add_provider (gtk_widget_get_style_context (picture),
                                  GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  gradual_icon_picture_set_icon (GRADUAL_ICON_PICTURE (picture), "gradual-done-symbolic", "Done");
  window = gui_show (picture, 200, 200);
  pixels = draw (window, picture, &length);
  for (gsize i = 0; i < length; i += 4)
    n_green += pixels[i + 1] > 200 && pixels[i] < 50 && pixels[i + 2] < 50;
  ck_assert_uint_gt (n_green, 500);
  gtk_window_destroy (window);
  g_object_unref (provider);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("icon-picture");
  TCase *tests = tcase_create ("icon-picture");

  tcase_add_checked_fixture (tests, set_up, NULL);
  tcase_set_timeout (tests, 60);
  tcase_add_test (tests, test_draws_an_icon_as_large_as_there_is_room);
  tcase_add_test (tests, test_has_the_colour_of_the_style);
  suite_add_tcase (suite, tests);

  return suite_main (suite);
}
