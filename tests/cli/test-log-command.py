# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli log"""

import json

import command
from command import TODAY, runs_of


class LogTest(command.CommandTest):
    """What was run."""

    def setUp(self):
        super().setUp()
        self.plan = self.make('plan.json')

    def log(self, *arguments, today='2026-11-24'):
        """Logs into the same file and returns the document."""
        self.expect(0, 'log', 'plan.json', *arguments, '--today', today, '-o', 'plan.json')

        return self.load('plan.json')

    def test_everything_that_is_said_is_recorded(self):
        entry = self.log('--date', '2026-11-24', '--minutes', '35', '--distance-m', '5900',
                         '--cadence', '164', '--effort', '4', '--pain', '0', '--note', 'Schön',
                         '--time', '07:10')['log'][0]
        self.assertEqual({name: value for name, value in entry.items() if name != 'id'},
                         {'start': '2026-11-24T07:10:00', 'seconds': 2100, 'distance_m': 5900,
                          'cadence': 164, 'effort': 4, 'pain': 0, 'source': 'manual',
                          'note': 'Schön'})

    def test_what_is_not_said_is_absent(self):
        entry = self.log('--date', '2026-11-24', '--minutes', '35')['log'][0]
        self.assertEqual(entry['start'], '2026-11-24T12:00:00')
        for name in ('distance_m', 'cadence', 'effort', 'pain'):
            self.assertNotIn(name, entry)

    def test_several_runs_of_a_day_are_kept_in_order(self):
        self.log('--date', '2026-11-24', '--minutes', '20', '--time', '18:00')
        plan = self.log('--date', '2026-11-24', '--minutes', '10', '--time', '07:00')
        self.assertEqual([entry['seconds'] for entry in plan['log']], [600, 1200])
        self.assertEqual(len({entry['id'] for entry in plan['log']}), 2)

    def test_whatever_was_run_is_taken(self):
        for date, minutes in (('2026-11-24', 10080), ('2020-01-01', 0), ('2035-05-05', 60)):
            with self.subTest(date=date):
                self.expect(0, 'log', 'plan.json', '--date', date, '--minutes', str(minutes),
                            '--today', '2026-11-24')

    def test_a_day_to_come_is_warned_of(self):
        line = ('log', 'plan.json', '--minutes', '30', '--today', '2026-11-24', '--date')
        self.assertIn('warning', self.expect(0, *line, '2026-11-25').err)
        self.assertNotIn('warning', self.expect(0, *line, '2026-11-24').err)

    def test_missed_runs_shorten_what_comes_and_are_told(self):
        # Three weeks after the start one short run is all that was run.
        result = self.expect(0, 'log', 'plan.json', '--date', '2026-12-14', '--minutes', '20',
                             '--today', '2026-12-14', '-o', 'new.json')
        self.assertIn('fitted to the rules', result.err)
        (old, new) = (runs_of(self.plan), runs_of(self.load('new.json')))
        self.assertLess(sum(run.get('minutes', 0) for run in new.values()),
                        sum(run.get('minutes', 0) for run in old.values()))
        self.expect(0, 'check', 'new.json', '--today', '2026-12-14')

    def test_what_was_over_its_limit_is_told_with_what_counts(self):
        line = ('log', 'plan.json', '--date', '2026-11-24', '--today', '2026-11-24', '--minutes')
        self.assertEqual(self.expect(0, *line, '35').err, '')
        err = self.expect(0, *line, '140').err
        self.assertIn('You ran 140 minutes, where 66 would have been gradual; only 66 count', err)
        self.assertNotIn('in this week', err)
        err = self.expect(0, *line, '200').err
        self.assertIn('You ran 200 minutes, where 66 would', err)
        self.assertIn('You ran 200 minutes in this week, where 165 would', err)

        # A later run is no reason to tell of it again, but for the week.
        self.log('--date', '2026-11-24', '--minutes', '200')
        err = self.expect(0, 'log', 'plan.json', '--date', '2026-11-25', '--today', '2026-11-25',
                          '--minutes', '20').err
        self.assertNotIn('200 minutes', err)
        self.assertIn('You ran 220 minutes in this week', err)

    def test_an_advice_is_no_failure_and_the_result_is_whole(self):
        result = self.expect(0, 'log', 'plan.json', '--date', '2026-11-24', '--minutes', '200',
                             '--today', '2026-11-24', '--format', 'json')
        self.assertEqual(json.loads(result.out)['log'][0]['seconds'], 12000)

    def test_the_same_input_gives_the_same_bytes(self):
        line = ('log', 'plan.json', '--date', TODAY, '--minutes', '35', '--today', TODAY)
        first = self.expect(0, *line)
        self.assertEqual(first.out, self.expect(0, *line).out)
        self.assertEqual(len(json.loads(first.out)['log']), 1)

    def test_usage(self):
        whole = ('--date', TODAY, '--minutes', '35')
        for line in ((), ('--date', TODAY), ('--minutes', '35'), ('--date', 'x', '--minutes', '5'),
                     ('--date', TODAY, '--minutes', '-1'), ('--date', TODAY, '--minutes', '10081'),
                     (*whole, '--pain', '11'), (*whole, '--effort', '0'), (*whole, '--effort', '11'),
                     (*whole, '--cadence', '0'), (*whole, '--cadence', '401'),
                     (*whole, '--distance-m', '2000001'), (*whole, '--time', '24:00'),
                     (*whole, '--note', b'\xff'), (*whole, '--note', 'x' * 10001)):
            with self.subTest(line=line):
                self.expect_failure(2, 'usage', 'log', 'plan.json', *line, '--today', TODAY)


if __name__ == '__main__':
    command.main()
