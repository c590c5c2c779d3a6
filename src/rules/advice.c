/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "advice.h"

const GradualAdvice *const gradual_advice[GRADUAL_N_ADVICE] = {
    &gradual_advice_long_run_share,
    &gradual_advice_taper,
    &gradual_advice_over_limit,
    &gradual_advice_thin_base,
};
