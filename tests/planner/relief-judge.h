/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "relief-world.h"

void relief_judge_library (ReliefWorld *world);
GradualLibrary *
relief_judge_relief (ReliefWorld *world, const char *report_id, GradualRelief relief);
