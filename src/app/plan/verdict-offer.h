/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "planner/edit.h"

G_BEGIN_DECLS

/** GradualOffer: what would be allowed in place of an edit that was refused. */
typedef struct {
  char *label;        /* (nullable): what the button says; %NULL where there is nothing to offer */
  const char *action; /* (transfer none): the action that takes it */
  GVariant *target;   /* the action's parameter */
} GradualOffer;

void
gradual_offer_init (GradualOffer *offer, const GradualEdit *edit, const GradualVerdict *verdict);
void gradual_offer_clear (GradualOffer *offer);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualOffer, gradual_offer_clear)

G_END_DECLS
