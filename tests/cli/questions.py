# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions of the symptom form, and answers to them."""

SAFETY = ['deformity', 'cold-foot', 'breathless', 'four-steps', 'bone-tender', 'hot-fever',
          'one-calf', 'pop', 'sudden-severe', 'night-bone-pain', 'numb', 'gives-way',
          'swelling-5-days', 'pain-2-weeks', 'third-time', 'lower-threshold']
YES_NO = SAFETY + ['swollen', 'red', 'throbbing', 'worse-after-exercise', 'worse-running',
                   'worse-weight-bearing', 'limping', 'new-runner', 'every-day', 'hour-runs',
                   'after-change', 'new-stress', 'toe-touch', 'thomas', 'arch', 'rarely-stretch',
                   'low-back', 'foot-ahead', 'sprint-stride', 'braking', 'cushioned', 'knee-back']
# The least and the most.
NUMBERS = {'pain-worst': (0, 10), 'run-jump': (0, 100000), 'week-jump': (0, 100000),
           'knee-to-wall-sore': (0, 40), 'knee-to-wall-other': (0, 40), 'posture': (0, 3),
           'cadence': (1, 400), 'ham-shin': (0, 2)}
CHOICES = {'pain-morning': ['same', 'worse'], 'race': ['no', 'race', 'marathon-new']}

# Every answer that counts nothing, and every one that counts the most.
NO_OVERWORKING = {'new-runner': False, 'run-jump': 0, 'week-jump': 0, 'every-day': False,
                  'race': 'no', 'hour-runs': False, 'after-change': False, 'new-stress': False}
NO_FLEXIBILITY = {'knee-to-wall-sore': 12, 'knee-to-wall-other': 12, 'toe-touch': False,
                  'thomas': False, 'arch': False, 'rarely-stretch': False, 'low-back': False,
                  'posture': 0}
NO_OVERSTRIDING = {'foot-ahead': False, 'cadence': 170, 'sprint-stride': False, 'ham-shin': 0,
                   'braking': False, 'cushioned': False, 'knee-back': False}
NOTHING = {**NO_OVERWORKING, **NO_FLEXIBILITY, **NO_OVERSTRIDING}
