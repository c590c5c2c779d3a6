/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding.h"

/** gradual_severity_to_nick: Returns: the severity's name in documents. */
const char *
gradual_severity_to_nick (GradualSeverity severity)
{
  return severity == GRADUAL_SEVERITY_HARD ? "hard" : "advice";
}

/** gradual_alert_to_nick: Returns: the alert's name in documents. */
const char *
gradual_alert_to_nick (GradualAlert alert)
{
  static const char *const nicks[] = {
      [GRADUAL_ALERT_NONE] = "none",         [GRADUAL_ALERT_MUTED] = "muted",
      [GRADUAL_ALERT_AMBER] = "amber",       [GRADUAL_ALERT_RED] = "red",
      [GRADUAL_ALERT_DARK_RED] = "dark-red",
  };

  g_return_val_if_fail ((guint)alert < G_N_ELEMENTS (nicks), "");

  return nicks[alert];
}

/** gradual_finding_free: frees the finding. */
void
gradual_finding_free (GradualFinding *finding)
{
  g_free (finding->because);
  g_free (finding);
}
