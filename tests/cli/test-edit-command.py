# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli edit"""

import json

import command
from command import TODAY, rest_days_of, runs_of


class EditTest(command.CommandTest):
    """Edits of a marathon plan whose first week is 23 to 29 November 2026."""

    def setUp(self):
        super().setUp()
        self.plan = self.make('plan.json')
        self.before = self.path('plan.json').read_bytes()

    def edit(self, *edits):
        """Edits the plan, writes the result to new.json, and returns it."""
        self.expect(0, 'edit', 'plan.json', *edits, '--today', TODAY, '-o', 'new.json')

        return self.load('new.json')

    def refuse(self, *edits):
        """Expects a refusal, that nothing is written, and returns the error object."""
        error = self.expect_failure(3, 'refused', 'edit', 'plan.json', *edits, '--today', TODAY,
                                    '-o', 'plan.json')
        self.assertEqual(self.path('plan.json').read_bytes(), self.before)
        self.assertEqual([path.name for path in self.folder.iterdir()], ['plan.json'])

        return error

    def days(self, week):
        """The dates with a run, and those without, of a week from 1."""
        days = self.plan['weeks'][week - 1]['days']

        return ([day['date'] for day in days if day['run']],
                [day['date'] for day in days if not day['run']])

    def test_every_refused_value_has_an_exact_limit(self):
        for date in self.days(1)[0] + self.days(5)[0] + self.days(12)[0]:
            with self.subTest(date=date):
                error = self.refuse('--minutes', f'{date}=500')
                self.assertEqual((error['asked'], error['date']), (500, date))
                self.assertTrue(error['rule'])
                allowed = error['allowed']
                self.assertEqual(runs_of(self.edit('--minutes', f'{date}={allowed}'))[date]
                                 ['minutes'], allowed)
                self.path('new.json').unlink()
                self.assertEqual(self.refuse('--minutes', f'{date}={allowed + 1}')['allowed'],
                                 allowed)

    def test_a_huge_value_is_refused_by_a_rule(self):
        date = self.days(3)[0][0]
        for minutes in (10081, 2**31 - 1, 2**31, 10**30):
            with self.subTest(minutes=minutes):
                self.assertTrue(self.refuse('--minutes', f'{date}={minutes}')['rule'])

    def test_shortening_and_removing_are_always_allowed(self):
        dates = self.days(2)[0]
        plan = self.edit('--minutes', f'{dates[0]}=12', '--remove', dates[1], '--minutes',
                         f'{dates[2]}=0')
        self.assertEqual(runs_of(plan)[dates[0]]['minutes'], 12)
        self.assertNotIn(dates[1], runs_of(plan))
        self.assertNotIn(dates[2], runs_of(plan))

    def test_a_run_moves_whole(self):
        (runs, rests) = self.days(3)
        plan = self.edit('--move', f'{runs[0]}:{rests[0]}')
        self.assertEqual(runs_of(plan)[rests[0]], runs_of(self.plan)[runs[0]])
        self.assertNotIn(runs[0], runs_of(plan))

    def test_two_days_swap(self):
        runs = self.days(3)[0]
        plan = self.edit('--swap', f'{runs[0]}:{runs[1]}')
        self.assertEqual(runs_of(plan)[runs[0]], runs_of(self.plan)[runs[1]])
        self.assertEqual(runs_of(plan)[runs[1]], runs_of(self.plan)[runs[0]])

    def test_a_run_is_added_with_an_id_of_its_own(self):
        (runs, rests) = self.days(3)
        line = ('--remove', runs[0], '--add', f'{rests[0]}=steady:20')
        plan = self.edit(*line)
        added = runs_of(plan)[rests[0]]
        self.assertEqual((added['kind'], added['minutes']), ('steady', 20))
        ids = [run['id'] for run in runs_of(plan).values()]
        self.assertEqual(len(ids), len(set(ids)))
        first = self.path('new.json').read_bytes()
        self.edit(*line)
        self.assertEqual(self.path('new.json').read_bytes(), first)

    def test_adding_again_after_removing_gives_a_new_id(self):
        (runs, rests) = self.days(3)
        plan = self.edit('--remove', runs[0], '--add', f'{rests[0]}=easy:20', '--move',
                         f'{rests[0]}:{rests[1]}', '--remove', runs[1], '--add',
                         f'{rests[0]}=easy:20')
        self.assertNotEqual(runs_of(plan)[rests[0]]['id'], runs_of(plan)[rests[1]]['id'])

    def test_edits_are_done_in_the_order_of_the_command_line(self):
        (runs, rests) = self.days(3)
        minutes = runs_of(self.plan)[runs[0]]['minutes']
        plan = self.edit('--move', f'{runs[0]}:{rests[0]}', '--minutes',
                         f'{rests[0]}={minutes - 5}')
        self.assertEqual(runs_of(plan)[rests[0]]['minutes'], minutes - 5)
        self.path('new.json').unlink()
        self.expect_failure(2, 'no-run', 'edit', 'plan.json', '--minutes',
                            f'{rests[0]}={minutes - 5}', '--move', f'{runs[0]}:{rests[0]}',
                            '--today', TODAY)

    def test_the_first_refusal_stops_all(self):
        (runs, rests) = self.days(3)
        error = self.refuse('--remove', runs[1], '--minutes', f'{runs[0]}=900', '--remove',
                            rests[0])
        self.assertEqual(error['date'], runs[0])

    def test_refusals_that_are_no_rule_of_training(self):
        runs = self.days(3)[0]
        self.assertEqual(self.refuse('--move', f'{runs[0]}:{runs[1]}')['rule'], 'taken')
        self.assertEqual(self.refuse('--add', f'{runs[0]}=easy:10')['rule'], 'taken')
        race = self.plan['goal']['race_date']
        self.assertEqual(self.refuse('--move', f'{race}:{self.days(3)[1][0]}')['rule'], 'race-day')

    def test_days_away_are_refused(self):
        (runs, rests) = self.days(3)
        self.expect(0, 'away', 'plan.json', '--from', rests[0], '--reason', 'holiday', '--today',
                    TODAY, '-o', 'plan.json')
        self.before = self.path('plan.json').read_bytes()
        for option in (('--move', f'{runs[0]}:{rests[0]}'), ('--swap', f'{runs[0]}:{rests[0]}'),
                       ('--add', f'{rests[0]}=easy:10')):
            with self.subTest(option=option):
                error = self.refuse(*option)
                self.assertEqual((error['rule'], error['date'], error['allowed']),
                                 ('away', rests[0], 0))
                self.assertIn('holiday', error['message'])
        near = self.refuse('--move', f'{runs[0]}:{rests[0]}')['nearest_date']
        self.assertNotEqual(near, rests[0])
        self.edit('--move', f'{runs[0]}:{near}')

    def test_past_days_are_locked(self):
        date = self.days(1)[0][0]
        error = self.expect_failure(3, 'refused', 'edit', 'plan.json', '--remove', date, '--today',
                                    '2026-12-01')
        self.assertEqual(error['rule'], 'locked')

    def test_later_days_that_no_longer_fit_are_shortened_and_told(self):
        removals = [part for date in self.days(2)[0] + self.days(3)[0]
                    for part in ('--remove', date)]
        result = self.expect(0, 'edit', 'plan.json', *removals, '--today', TODAY, '-o', 'new.json')
        self.assertIn('fitted to the rules', result.err)
        self.assertRegex(result.err, r'gradual-cli: [A-Z][a-z]{2} \d+ December: .*from \d+ to \d+ min')
        (old, new) = (runs_of(self.plan), runs_of(self.load('new.json')))
        for date, run in new.items():
            self.assertLessEqual(run.get('minutes', 0), old[date].get('minutes', 0))
        self.expect(0, 'check', 'new.json', '--today', TODAY)

    def test_the_result_passes_the_check(self):
        (runs, rests) = self.days(4)
        self.edit('--move', f'{runs[0]}:{rests[0]}', '--swap', f'{runs[1]}:{runs[2]}')
        self.expect(0, 'check', 'new.json', '--today', TODAY)

    def test_without_a_file_the_result_goes_to_standard_output(self):
        date = self.days(2)[0][0]
        result = self.expect(0, 'edit', '-', '--remove', date, '--today', TODAY, stdin=self.before)
        self.assertNotIn(date, runs_of(json.loads(result.out)))

    def test_unknown_members_are_kept(self):
        plan = json.loads(self.before)
        plan['x-of-another-program'] = {'b': [1, 2.5, None], 'a': 'ä'}
        self.put('plan.json', json.dumps(plan))
        edited = self.edit('--remove', self.days(2)[0][0])
        self.assertEqual(edited['x-of-another-program'], plan['x-of-another-program'])

    def test_days_that_are_not_there(self):
        self.expect_failure(2, 'no-day', 'edit', 'plan.json', '--remove', '2030-01-01', '--today',
                            TODAY)
        self.expect_failure(2, 'no-run', 'edit', 'plan.json', '--remove', rest_days_of(self.plan)[0],
                            '--today', TODAY)

    def test_usage(self):
        for line in ((), ('--minutes', 'x'), ('--minutes', f'{TODAY}=-1'), ('--minutes', '=5'),
                     ('--add', f'{TODAY}=sprint:5'), ('--move', TODAY), ('--swap', f'{TODAY}:x'),
                     ('--remove', ''), ('--remove', TODAY, 'second.json')):
            with self.subTest(line=line):
                self.expect_failure(2, 'usage', 'edit', 'plan.json', *line, '--today', TODAY)
        self.expect_failure(2, 'usage', 'edit', '--remove', TODAY)


if __name__ == '__main__':
    command.main()
