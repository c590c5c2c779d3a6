/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "schema.h"

#include <gio/gio.h>

#include "formats/schema-resources.h"

/**
 * gradual_schema_text:
 * @length: (out) (optional): the bytes without the closing NUL
 *
 * Returns: (transfer none): the JSON Schema, draft 2020-12, of the documents of the program. It is
 *   the file that is installed, as a part of the program.
 */
const char *
gradual_schema_text (gsize *length)
{
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (gradual_schema_get_resource (), "/gradual/gradual.schema.json",
                              G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (bytes != NULL);

  /* The bytes lie in the program's constant data, and GLib promises a NUL after them. */
  return g_bytes_get_data (bytes, length);
}
