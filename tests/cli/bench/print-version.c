/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

/* What the start of gradual-cli is compared with: a program of GLib that prints its version. */
int
main (void)
{
  g_print ("%u.%u.%u\n", glib_major_version, glib_minor_version, glib_micro_version);

  return 0;
}
