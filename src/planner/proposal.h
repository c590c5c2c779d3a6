/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit.h"

G_BEGIN_DECLS

/** GradualProposal: an edit on its way. */
typedef struct {
  const GradualPlan *given; /* the plan as it was given */
  const GradualEdit *edit;
  GradualDay today;
  GradualPlan *base;       /* (owned): the given plan, fitted */
  GradualPlan *edited;     /* (owned): the base with the edit, not fitted yet */
  GradualVerdict *verdict; /* where the answer goes */
} GradualProposal;

void gradual_proposal_init (GradualProposal *proposal, const GradualPlan *plan,
                            const GradualEdit *edit, GradualDay today, GradualVerdict *verdict);
gboolean gradual_proposal_decide (GradualProposal *proposal);
void gradual_proposal_find_limit (GradualProposal *proposal);
void gradual_proposal_clear (GradualProposal *proposal);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GradualProposal, gradual_proposal_clear)

G_END_DECLS
