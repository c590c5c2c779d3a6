/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What takes more than half of the time to compile a file of the interface: read once for all of
 * them. A file still includes what it needs itself. */

#include <adwaita.h>
