/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "over-limit-notice.h"

#include "over-limit-words.h"

static const GradualAlert alerts[] = {
    GRADUAL_ALERT_MUTED,
    GRADUAL_ALERT_AMBER,
    GRADUAL_ALERT_RED,
    GRADUAL_ALERT_DARK_RED,
};

/**
 * gradual_over_limit_notice_show:
 * @finding: (nullable): what passed its limit; %NULL for nothing, which hides the notice
 *
 * Says what was too much, as loudly as it is: in words, by an icon, and in a colour besides.
 */
void
gradual_over_limit_notice_show (GradualNotice *notice, const GradualFinding *finding)
{
  g_return_if_fail (GRADUAL_IS_NOTICE (notice));

  gtk_widget_set_visible (GTK_WIDGET (notice), finding != NULL);
  if (finding == NULL)
    return;
  gradual_notice_set_words (notice, gradual_alert_title (finding->alert), finding->because);
  gradual_notice_set_grave (notice, finding->alert >= GRADUAL_ALERT_AMBER);
  for (guint i = 0; i < G_N_ELEMENTS (alerts); i++)
    if (alerts[i] == finding->alert)
      gtk_widget_add_css_class (GTK_WIDGET (notice), gradual_alert_class (alerts[i]));
    else
      gtk_widget_remove_css_class (GTK_WIDGET (notice), gradual_alert_class (alerts[i]));
}
