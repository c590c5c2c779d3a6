/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "folder.h"
#include "formats/library-json.h"
#include "samples.h"
#include "store/shelf.h"
#include "suite.h"

/* What tests of the shelf share: shelves in the folder of the test, and small libraries that can be
 * told from each other by their units. */

/* Where the library is in the folder of the test. */
#define SHELF_LIBRARY "home/library.json"

GradualShelf *shelf_new (void);
GradualShelf *shelf_open (void);

GradualLibrary *shelf_library_new (GradualUnits units);
gboolean shelf_save (GradualShelf *shelf, GradualUnits units, GError **error);
void shelf_save_ok (GradualShelf *shelf, GradualUnits units);

void shelf_assert_on_disk (GradualUnits units);
void shelf_assert_holds (const char *name, const char *text);
