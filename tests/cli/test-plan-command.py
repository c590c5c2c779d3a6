# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli plan"""

import datetime
import json

import command
from command import MARATHON, TODAY, runs_of

GOALS = {
    'ramp': ('--goal', 'ramp'),
    'base': ('--goal', 'base', '--baseline-minutes', '90', '--longest', '35', '--weeks', '12'),
    '5k': ('--goal', '5k', '--weeks', '16'),
    '10k': ('--goal', '10k', '--weeks', '10', '--baseline-minutes', '90', '--longest', '35'),
    'half': ('--goal', 'half', '--weeks', '24', '--baseline-minutes', '90', '--longest', '35'),
    'marathon': MARATHON[1:-2],
}
# A half marathon that comes too soon for this runner.
SOON = ('--goal', 'half', '--baseline-minutes', '90', '--longest', '35', '--runs-per-week', '4')
SOON_RACE = '2027-01-31'


class PlanTest(command.CommandTest):
    """What is planned."""

    def plan(self, *arguments):
        """Makes a plan and returns the document."""
        return json.loads(self.expect(0, 'plan', *arguments, '--today', TODAY, '--format',
                                      'json').out)

    def test_every_goal_makes_a_plan_that_passes_the_check(self):
        for goal, arguments in GOALS.items():
            with self.subTest(goal=goal):
                plan = self.plan(*arguments)
                self.assertEqual(plan['goal']['kind'], goal)
                self.put('plan.json', json.dumps(plan))
                self.expect(0, 'check', 'plan.json', '--today', TODAY)

    def test_the_same_input_gives_the_same_bytes(self):
        for goal, arguments in GOALS.items():
            for form in ('text', 'json', 'csv'):
                with self.subTest(goal=goal, form=form):
                    line = ('plan', *arguments, '--today', TODAY, '--format', form)
                    self.assertEqual(self.expect(0, *line).out, self.expect(0, *line).out)

    def test_options_are_in_the_document(self):
        plan = self.plan('--goal', 'half', '--race', '2027-06-20', '--baseline-minutes', '100',
                         '--longest', '40', '--runs-per-week', '3', '--days', 'tue,thu,sat,sunday',
                         '--long-run-day', 'sat', '--pace', '5:45', '--week-starts', 'sun',
                         '--set', 'weekly-growth=8', '--set', 'cutback-every=3', '--title',
                         'Früh „los“', '--start', '2026-12-01')
        self.assertEqual(plan['title'], 'Früh „los“')
        self.assertEqual(plan['created'], '2026-11-23T00:00:00Z')
        self.assertEqual(plan['goal'], {'kind': 'half', 'race_date': '2027-06-20'})
        self.assertEqual(plan['week_starts_on'], 'sunday')
        self.assertEqual(plan['runner']['runs_per_week'], 3)
        self.assertEqual(plan['runner']['run_days'], ['tuesday', 'thursday', 'saturday', 'sunday'])
        self.assertEqual(plan['runner']['long_run_day'], 'saturday')
        self.assertEqual(plan['runner']['easy_pace_s_per_km'], 345)
        self.assertEqual(plan['runner']['baseline'],
                         {'weekly_minutes': 100, 'longest_run_minutes': 40})
        self.assertEqual(plan['rules']['weekly_growth_percent'], 8)
        self.assertEqual(plan['rules']['cutback_every'], 3)
        # The first Sunday from the asked start on.
        self.assertEqual(plan['weeks'][0]['start'], '2026-12-06')

    def test_a_plan_starts_today_or_on_the_next_first_day_of_a_week(self):
        plan = json.loads(self.expect(0, 'plan', '--goal', 'ramp', '--today', '2026-11-24',
                                      '--format', 'json').out)
        self.assertEqual(plan['weeks'][0]['start'], '2026-11-30')

    def test_the_ramps(self):
        for ramp, minutes in {'4': [15, 30, 45, 45], '5': [15, 30, 30, 45, 45],
                              '6': [15, 15, 30, 30, 45, 45],
                              'gentle': [15, 20, 25, 30, 38, 45]}.items():
            with self.subTest(ramp=ramp):
                plan = self.plan('--goal', 'ramp', '--ramp', ramp)
                self.assertEqual(plan['rules']['ramp'], ramp)
                self.assertEqual([sorted({day['run']['minutes'] for day in week['days']
                                          if day['run']}) for week in plan['weeks']],
                                 [[amount] for amount in minutes])

    def test_without_a_baseline_the_plan_begins_with_a_ramp(self):
        self.assertEqual(self.plan('--goal', '5k', '--weeks', '16')['rules']['ramp'], '6')
        self.assertNotIn('ramp', self.plan(*GOALS['half'])['rules'])
        long_ago = self.plan(*GOALS['half'], '--last-run', '2026-08-01')
        self.assertIn('ramp', long_ago['rules'])

    def test_a_base_plan_grows_to_its_target(self):
        plan = self.plan('--goal', 'base', '--baseline-minutes', '90', '--longest', '35',
                         '--target', '110', '--weeks', '8')
        self.assertEqual(len(plan['weeks']), 8)
        self.assertEqual(max(week['minutes'] for week in plan['weeks']), 110)

    def test_steady_runs_come_only_when_asked_for(self):
        kinds = [{run['kind'] for run in runs_of(self.plan(*GOALS['marathon'], *more)).values()}
                 for more in ((), ('--steady',))]
        self.assertNotIn('steady', kinds[0])
        self.assertIn('steady', kinds[1])

    def test_fewer_runs_are_told(self):
        result = self.expect(0, 'plan', *GOALS['marathon'], '--runs-per-week', '6', '--today', TODAY)
        self.assertIn('5 runs a week', result.err)


class TextTest(command.CommandTest):
    """The calendar and the messages beside it."""

    def test_a_calendar(self):
        result = self.expect(0, 'plan', '--goal', 'ramp', '--ramp', '4', '--today', TODAY,
                             '--days', 'mon,wed,sat', '--long-run-day', 'sat')
        self.assertEqual(result.err, '')
        text = result.out.decode()
        self.assertTrue(text.startswith('Start running\nFrom Mon 23 November 2026 to '), text)
        self.assertIn('▸ 1  23–29 Nov     Ramp   15w   ·   15w   ·    ·   15w   ·   ', text)
        self.assertIn('bigger than a tenth', text)
        self.assertIn('Weeks 1–2   run 1:00 min, walk 1:30 min', text)
        self.assertLessEqual(max(map(len, text.splitlines())), 100)

    def test_the_message_goes_to_people_in_every_format(self):
        text = self.expect(0, *MARATHON).out.decode()
        for form in ('json', 'csv'):
            message = self.expect(0, *MARATHON, '--format', form).err
            sentence = message.removeprefix('gradual-cli: ').split('.')[0]
            self.assertIn(sentence, ' '.join(text.split()))


class InfeasibleTest(command.CommandTest):
    """Races that come too soon."""

    def test_a_refusal_is_useful_and_exact(self):
        line = ('plan', *SOON, '--today', TODAY, '--race')
        error = self.expect_failure(3, 'infeasible', *line, SOON_RACE)
        self.assertEqual(error['date'], SOON_RACE)
        self.assertEqual(set(error['reached']), {'longest_run_minutes', 'weekly_minutes'})
        for name in ('earliest_ready', 'earliest_target'):
            day = datetime.date.fromisoformat(error[name])
            self.assertGreater(day, datetime.date.fromisoformat(SOON_RACE))
        ready = datetime.date.fromisoformat(error['earliest_ready'])
        self.expect(0, *line, str(ready))
        self.expect(3, *line, str(ready - datetime.timedelta(days=7)))
        self.assertLessEqual(error['earliest_ready'], error['earliest_target'])

    def test_the_longest_race_can_be_reached(self):
        line = ('plan', *SOON, '--today', TODAY, '--race', SOON_RACE)
        error = json.loads(self.expect(3, *line, '--format', 'json').out)['error']
        self.assertEqual(error['longest_race'], '10k')
        self.expect(0, *line, '--goal', error['longest_race'])

    def test_where_no_race_can_be_reached_it_is_null(self):
        error = self.expect_failure(3, 'infeasible', 'plan', '--goal', '5k', '--race',
                                    '2026-12-06', '--today', TODAY)
        self.assertIsNone(error['longest_race'])

    def test_nothing_is_written(self):
        self.expect(3, 'plan', *SOON, '--race', SOON_RACE, '--today', TODAY, '-o', 'plan.json')
        self.assertFalse(self.path('plan.json').exists())


class UsageTest(command.CommandTest):
    """What is not understood."""

    def test_usage(self):
        lines = (
            (), ('--goal',), ('--goal', 'ultra'), ('--goal', 'ramp', 'extra'),
            ('--goal', 'ramp', '--longest', '30'), ('--goal', 'ramp', '--baseline-minutes', '30'),
            ('--goal', 'ramp', '--weeks', '0'), ('--goal', 'ramp', '--weeks', '105'),
            ('--goal', 'ramp', '--weeks', 'six'), ('--goal', 'ramp', '--start', '2026-13-01'),
            ('--goal', 'ramp', '--runs-per-week', '7'), ('--goal', 'ramp', '--days', 'monday,'),
            ('--goal', 'ramp', '--week-starts', 'x'), ('--goal', 'ramp', '--pace', '6'),
            ('--goal', 'ramp', '--ramp', '7'), ('--goal', 'ramp', '--title', 'x' * 201),
            ('--goal', 'ramp', '--title', b'\xff'), ('--goal', 'ramp', '--set', 'nothing=1'),
            ('--goal', 'ramp', '--steady=no'), ('--goal', 'ramp', '--no-such-option'),
        )
        for line in lines:
            with self.subTest(line=line):
                self.expect_failure(2, 'usage', 'plan', *line)

    def test_a_rule_stays_within_its_range(self):
        error = self.expect_failure(2, 'usage', 'plan', '--goal', 'ramp', '--set',
                                    'weekly-growth=50')
        self.assertIn('from 5 to 15', error['message'])

    def test_values_that_do_not_go_together(self):
        for line in (('--goal', '5k'), ('--goal', 'base', '--race', '2027-06-20'),
                     ('--goal', 'ramp', '--target', '100'),
                     ('--goal', 'ramp', '--days', 'mon,wed', '--long-run-day', 'sun')):
            with self.subTest(line=line):
                self.expect_failure(2, 'value', 'plan', *line, '--today', TODAY)

    def test_formats_that_are_not_there(self):
        result = self.expect(2, 'plan', '--goal', 'ramp', '--format', 'ics')
        self.assertIn('text, json, csv', result.err)


if __name__ == '__main__':
    command.main()
