/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "identifier.h"

/** gradual_identifier_new: Returns: (transfer full): a new random UUID. */
char *
gradual_identifier_new (void)
{
  return g_uuid_string_random ();
}

/* A plan has hundreds of ids, and printf takes ten times as long for one. */
static char *
format_uuid (const guint8 bytes[16])
{
  static const char digits[] = "0123456789abcdef";
  char *text = g_malloc (37), *at = text;

  for (guint i = 0; i < 16; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10)
      *at++ = '-';
    *at++ = digits[bytes[i] >> 4];
    *at++ = digits[bytes[i] & 0x0f];
  }
  *at = '\0';

  return text;
}

/**
 * gradual_identifier_from_name:
 * @name: what it identifies
 * @ordinal: tells several of the same name apart
 *
 * Returns: (transfer full): a UUID that is always the same for the same @name and @ordinal, made
 *   from their SHA-1 with version 8 of RFC 9562, the one for schemes of one's own.
 */
char *
gradual_identifier_from_name (const char *name, guint ordinal)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 digest[20];
  gsize length = sizeof digest;
  char number[16];

  g_checksum_update (checksum, (const guchar *)name, -1);
  g_snprintf (number, sizeof number, "/%u", ordinal);
  g_checksum_update (checksum, (const guchar *)number, -1);
  g_checksum_get_digest (checksum, digest, &length);
  digest[6] = (guint8)((digest[6] & 0x0f) | 0x80);
  digest[8] = (guint8)((digest[8] & 0x3f) | 0x80);

  return format_uuid (digest);
}
