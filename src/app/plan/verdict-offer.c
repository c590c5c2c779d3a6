/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verdict-offer.h"

#include <glib/gi18n-lib.h>

#include "app/dates.h"
#include "rules/fit.h"

static void
fill (GradualOffer *self, char *label, const char *action, int first, int second)
{
  *self = (GradualOffer){
      .label = label,
      .action = action,
      .target = g_variant_ref_sink (g_variant_new ("(ii)", first, second)),
  };
}

static void
offer_minutes (GradualOffer *self, const GradualEdit *edit, int minutes)
{
  if (edit->action == GRADUAL_EDIT_ADD)
    /* TRANSLATORS: a button that adds a run with the most minutes that the rules allow. */
    fill (self,
          g_strdup_printf (
              g_dngettext (GETTEXT_PACKAGE, "Add %d Minute", "Add %d Minutes", (gulong)minutes),
              minutes),
          "win.add-run", edit->day, minutes);
  else
    /* TRANSLATORS: a button that gives a run the most minutes that the rules allow. */
    fill (self,
          g_strdup_printf (
              g_dngettext (GETTEXT_PACKAGE, "Take %d Minute", "Take %d Minutes", (gulong)minutes),
              minutes),
          "win.set-minutes", edit->day, minutes);
}

static void
offer_day (GradualOffer *self, const GradualEdit *edit, GradualDay day)
{
  g_autofree char *date = gradual_date_label (day, GRADUAL_DATE_WEEKDAY);

  /* TRANSLATORS: a button that moves a run to the nearest day that is allowed. */
  fill (self, g_strdup_printf (_ ("Move to %s"), date), "win.move-run", edit->day, day);
}

/**
 * gradual_offer_init:
 * @offer: (out): clear it after use
 * @edit: an edit that was refused
 * @verdict: why
 *
 * Finds what the runner can have instead: the nearest minutes, or the nearest day.
 */
void
gradual_offer_init (GradualOffer *offer, const GradualEdit *edit, const GradualVerdict *verdict)
{
  gboolean asks_minutes = edit->action == GRADUAL_EDIT_MINUTES || edit->action == GRADUAL_EDIT_ADD;

  *offer = (GradualOffer){0};
  if (verdict->nearest_day != GRADUAL_DAY_NONE && edit->action == GRADUAL_EDIT_MOVE)
    offer_day (offer, edit, verdict->nearest_day);
  else if (asks_minutes && verdict->allowed >= GRADUAL_RUN_MINUTES_MIN &&
           g_strcmp0 (verdict->rule, GRADUAL_REFUSAL_LOCKED) != 0)
    offer_minutes (offer, edit, verdict->allowed);
}

/** gradual_offer_clear: frees what the offer owns. */
void
gradual_offer_clear (GradualOffer *offer)
{
  g_clear_pointer (&offer->label, g_free);
  g_clear_pointer (&offer->target, g_variant_unref);
}
