/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "restriction.h"

/**
 * gradual_restriction_new:
 * @template: the values; its strings are copied
 *
 * Returns: (transfer full): a restriction.
 */
GradualRestriction *
gradual_restriction_new (const GradualRestriction *template)
{
  GradualRestriction *restriction = g_atomic_rc_box_new0 (GradualRestriction);

  *restriction = *template;
  restriction->because = g_strdup (template->because != NULL ? template->because : "");
  restriction->extra = g_strdup (template->extra);

  return restriction;
}

/** gradual_restriction_ref: Returns: (transfer full): the same value. */
GradualRestriction *
gradual_restriction_ref (const GradualRestriction *restriction)
{
  return g_atomic_rc_box_acquire ((GradualRestriction *)restriction);
}

static void
restriction_clear (gpointer data)
{
  GradualRestriction *restriction = data;

  g_free ((char *)restriction->because);
  g_free ((char *)restriction->extra);
}

/** gradual_restriction_unref: gives up one reference. */
void
gradual_restriction_unref (GradualRestriction *restriction)
{
  g_atomic_rc_box_release_full (restriction, restriction_clear);
}

/** gradual_restriction_overlaps: Returns: whether it is in force on a day from @first to @last. */
gboolean
gradual_restriction_overlaps (const GradualRestriction *restriction, GradualDay first,
                              GradualDay last)
{
  return restriction->from <= last &&
         (restriction->until == GRADUAL_DAY_NONE || restriction->until >= first);
}

/** gradual_restriction_forbids_running: Returns: whether nothing at all may be run under it. */
gboolean
gradual_restriction_forbids_running (const GradualRestriction *restriction)
{
  return restriction->kind == GRADUAL_RESTRICTION_STOP ||
         restriction->kind == GRADUAL_RESTRICTION_RED_FLAG;
}
