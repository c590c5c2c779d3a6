/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "shelf-case.h"

GradualShelf *
shelf_new (void)
{
  g_autofree char *home = folder_path_of ("home");

  return gradual_shelf_new (home);
}

/* A shelf that has been loaded. */
GradualShelf *
shelf_open (void)
{
  GradualShelf *shelf = shelf_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, &error);

  ck_assert_msg (library != NULL, "%s", error != NULL ? error->message : "?");

  return shelf;
}

/* A library that can be told from others by its units. */
GradualLibrary *
shelf_library_new (GradualUnits units)
{
  g_autoptr (GradualLibrary) empty = gradual_library_new_empty ();
  g_autoptr (GradualPlan) plan = sample_plan (SAMPLE_ALL, 12, 30);
  g_autoptr (GradualLibrary) library = gradual_library_with_plan (empty, plan);

  return gradual_library_with_units (library, units);
}

gboolean
shelf_save (GradualShelf *shelf, GradualUnits units, GError **error)
{
  g_autoptr (GradualLibrary) library = shelf_library_new (units);

  return gradual_shelf_save (shelf, library, error);
}

void
shelf_save_ok (GradualShelf *shelf, GradualUnits units)
{
  g_autoptr (GError) error = NULL;

  ck_assert_msg (shelf_save (shelf, units, &error), "%s", error != NULL ? error->message : "?");
}

/* What a new start finds. */
void
shelf_assert_on_disk (GradualUnits units)
{
  g_autoptr (GradualShelf) shelf = shelf_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GradualLibrary) library = gradual_shelf_load (shelf, &error);

  ck_assert_msg (library != NULL, "%s", error != NULL ? error->message : "?");
  ck_assert_int_eq (library->units, units);
}

void
shelf_assert_holds (const char *name, const char *text)
{
  g_autofree char *path = folder_path_of (name);
  g_autofree char *found = folder_read (path);

  ck_assert_str_eq (found, text);
}
