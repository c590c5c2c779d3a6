/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "restriction-banner.h"

#include <glib/gi18n-lib.h>

#include "restriction-words.h"

/**
 * gradual_restriction_banner_show:
 * @notice: what stands over the weeks of a plan
 * @restriction: what holds the plan back
 *
 * Says what is held, since or until when, and gives the way out where the runner has to say
 * something for it.
 */
void
gradual_restriction_banner_show (GradualNotice *notice, const GradualRestriction *restriction)
{
  g_autofree char *title = NULL, *detail = NULL;
  gboolean is_forbidden;

  g_return_if_fail (GRADUAL_IS_NOTICE (notice));
  g_return_if_fail (restriction != NULL);

  title = gradual_restriction_title (restriction);
  detail = gradual_restriction_detail (restriction);
  is_forbidden = gradual_restriction_forbids_running (restriction);
  gradual_notice_set_words (notice, title, detail);
  gradual_notice_set_grave (notice, restriction->kind == GRADUAL_RESTRICTION_RED_FLAG &&
                                        restriction->until == GRADUAL_DAY_NONE);
  if (!is_forbidden || restriction->until != GRADUAL_DAY_NONE)
    gradual_notice_set_button (notice, NULL, NULL, NULL);
  else if (restriction->kind == GRADUAL_RESTRICTION_RED_FLAG)
    gradual_notice_set_button (notice, _ ("_Record Clearance…"), "win.record-clearance", NULL);
  else
    gradual_notice_set_button (notice, _ ("_Walking Is Easy Again…"), "win.record-recovery", NULL);
}
