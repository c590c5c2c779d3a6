/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A folder of its own for each test, which is gone after it. */

extern char *folder_path;

void folder_set_up (void);
void folder_tear_down (void);

const char *folder_new (void);
char *folder_path_of (const char *name);
char *folder_read (const char *path);
void folder_write (const char *name, const char *text);
guint folder_count (const char *name);

void folder_become_mortal (void);
gboolean folder_fill_disk (gboolean is_full);
