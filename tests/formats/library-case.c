/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library-case.h"

#include <string.h>

#include "formats/library-json.h"
#include "suite.h"

GradualLibrary *
case_read_library (const char *text)
{
  g_autoptr (GError) error = NULL;
  GradualLibrary *library = gradual_library_from_json (text, strlen (text), &error);

  ck_assert_msg (library != NULL, "%s in %.600s", error != NULL ? error->message : "?", text);

  return library;
}

/* Each fault by itself has the whole document refused, and is told. */
void
case_assert_faults (const char *text, const CaseFault *faults, guint n_faults)
{
  for (guint i = 0; i < n_faults; i++) {
    g_autoptr (GString) changed = g_string_new (text);
    g_autoptr (GError) error = NULL;

    ck_assert_msg (g_string_replace (changed, faults[i].from, faults[i].to, 1) == 1, "%u", i);
    ck_assert_msg (gradual_library_from_json (changed->str, changed->len, &error) == NULL, "%u", i);
    ck_assert_msg (g_error_matches (error, GRADUAL_FORMAT_ERROR, GRADUAL_FORMAT_ERROR_INVALID) &&
                       g_str_has_prefix (error->message, faults[i].message),
                   "%u: %s", i, error->message);
  }
}

/* Every beginning of a file that a disk may have left of it. Each is read from memory that ends
 * where it does, so that a sanitizer sees a reader that goes on. */
void
case_assert_no_part_is_read (const char *text)
{
  /* But for the last line feed. */
  for (gsize part = 0; part < strlen (text) - 1; part++) {
    g_autofree char *exact = g_memdup2 (text, part);
    g_autoptr (GradualLibrary) read = gradual_library_from_json (exact, part, NULL);

    ck_assert_msg (read == NULL, "%" G_GSIZE_FORMAT, part);
  }
}
