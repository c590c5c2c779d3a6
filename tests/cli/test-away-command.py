# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli away"""

import json

import command
from command import TODAY, runs_of

# Its first week is 23 to 29 November 2026, its second one has runs on Tuesday, Wednesday, Friday
# and, the long one, Sunday.
SECOND = ('2026-12-01', '2026-12-02', '2026-12-04', '2026-12-06')


class AwayTest(command.CommandTest):
    """Days away in a marathon plan of 30 weeks."""

    def setUp(self):
        super().setUp()
        self.plan = self.make('plan.json')
        self.before = self.path('plan.json').read_bytes()
        self.assertEqual([date for date in runs_of(self.plan) if SECOND[0] <= date <= SECOND[3]],
                         list(SECOND))

    def away(self, *arguments, today=TODAY, status=0):
        """Marks days in the same file, and returns what is told to programs."""
        result = self.expect(status, 'away', 'plan.json', *arguments, '--today', today,
                             '--format', 'json', '-o', 'plan.json')

        return json.loads(result.out)

    def refuse(self, code, *arguments):
        """Expects that nothing is done, and returns the error object."""
        error = self.expect_failure(2, code, 'away', 'plan.json', *arguments, '--today', TODAY,
                                    '-o', 'plan.json')
        self.assertEqual([path.name for path in self.folder.iterdir()], ['plan.json'])

        return error

    def test_runs_flow_to_other_days_of_their_week(self):
        told = self.away('--from', '2026-12-06', '--until', '2026-12-06')
        new = self.load('plan.json')
        (move,) = told['moves']
        self.assertEqual((move['date'], move['kind']), ('2026-12-06', 'long'))
        self.assertIn(move['to'], ('2026-11-30', '2026-12-03', '2026-12-05'))
        self.assertEqual(move['minutes_before'], runs_of(self.plan)['2026-12-06']['minutes'])
        self.assertEqual(move['minutes_after'], runs_of(new)[move['to']]['minutes'])
        self.assertNotIn('2026-12-06', runs_of(new))
        self.assertEqual(runs_of(new)[move['to']]['kind'], 'long')
        self.expect(0, 'check', 'plan.json', '--today', TODAY)

    def test_all_that_is_different_is_told(self):
        told = self.away('--from', '2026-12-05', '--until', '2026-12-13', '--reason', 'holiday')
        (old, new) = (runs_of(self.plan), runs_of(self.load('plan.json')))
        again = {date: run.get('minutes') for date, run in old.items()}
        for move in told['moves']:
            self.assertEqual(again.pop(move['date']), move['minutes_before'])
        for move in told['moves']:
            if move['to'] is not None:
                self.assertNotIn(move['to'], again)
                again[move['to']] = move['minutes_after']
            else:
                self.assertEqual(move['minutes_after'], 0)
        for change in told['changes']:
            self.assertEqual(again[change['date']], change['minutes_before'])
            self.assertLess(change['minutes_after'], change['minutes_before'])
            again[change['date']] = change['minutes_after']
        self.assertEqual({date: minutes for date, minutes in again.items() if minutes != 0},
                         {date: run.get('minutes') for date, run in new.items()})
        self.assertFalse([date for date in new if '2026-12-05' <= date <= '2026-12-13'])
        self.assertGreater(len(told['moves']), 3)
        self.assertGreater(len(told['changes']), 3)
        self.expect(0, 'check', 'plan.json', '--today', TODAY)

    def test_what_is_said_is_recorded(self):
        self.away('--from', '2026-12-05', '--until', '2026-12-06', '--reason', 'illness',
                  '--note', 'Grippe, “übel”')
        self.away('--from', '2026-11-25')
        self.assertEqual(self.load('plan.json')['away'],
                         [{'from': '2026-11-25', 'until': '2026-11-25'},
                          {'from': '2026-12-05', 'until': '2026-12-06', 'reason': 'illness',
                           'note': 'Grippe, “übel”'}])

    def test_a_later_mark_takes_the_days(self):
        for reason in ('holiday', 'illness', 'injury'):
            self.away('--from', '2026-12-01', '--until', '2026-12-09', '--reason', reason)
            self.assertEqual([away['reason'] for away in self.load('plan.json')['away']], [reason])
        self.away('--from', '2026-12-03', '--until', '2026-12-04')
        self.assertEqual(self.load('plan.json')['away'],
                         [{'from': '2026-12-01', 'until': '2026-12-02', 'reason': 'injury'},
                          {'from': '2026-12-03', 'until': '2026-12-04'},
                          {'from': '2026-12-05', 'until': '2026-12-09', 'reason': 'injury'}])

    def test_what_is_over_is_only_marked(self):
        told = self.away('--from', '2026-11-23', '--until', '2026-11-29', today='2026-12-21')
        self.assertEqual(told['moves'], [])
        new = self.load('plan.json')
        self.assertEqual(new['away'], [{'from': '2026-11-23', 'until': '2026-11-29'}])
        self.assertEqual(new['weeks'][0]['days'], self.plan['weeks'][0]['days'])

    def test_a_race_stays(self):
        told = self.away('--from', '2027-06-18', '--until', '2027-07-04')
        self.assertEqual(runs_of(self.load('plan.json'))['2027-06-20']['kind'], 'race')
        self.assertNotIn('2027-06-20', [move['date'] for move in told['moves']])

    def test_back_takes_the_mark_off(self):
        self.away('--from', '2026-12-05', '--until', '2026-12-13', '--reason', 'holiday')
        weeks = self.load('plan.json')['weeks']
        told = self.away('--back', '--from', '2026-12-09')
        self.assertEqual((told['from'], told['until']), ('2026-12-09', '2026-12-13'))
        self.assertEqual((told['moves'], told['changes']), ([], []))
        new = self.load('plan.json')
        self.assertEqual(new['away'],
                         [{'from': '2026-12-05', 'until': '2026-12-08', 'reason': 'holiday'}])
        self.assertEqual(new['weeks'], weeks)
        # Now a run can be put there again.
        self.expect(0, 'edit', 'plan.json', '--add', '2026-12-10=easy:20', '--today', TODAY)

        self.away('--back', '--from', '2026-12-01', '--until', '2026-12-06')
        self.assertEqual(self.load('plan.json')['away'],
                         [{'from': '2026-12-07', 'until': '2026-12-08', 'reason': 'holiday'}])
        self.away('--back', '--from', '2026-12-01', '--until', '2026-12-31')
        self.assertNotIn('away', self.load('plan.json'))

    def test_an_edit_onto_a_day_away_is_refused(self):
        self.away('--from', '2026-12-05', '--until', '2026-12-13', '--reason', 'holiday')
        run = next(date for date in runs_of(self.load('plan.json')) if date > '2026-12-13')
        for edit in (('--move', f'{run}:2026-12-10'), ('--add', '2026-12-10=easy:10')):
            with self.subTest(edit=edit):
                error = self.expect_failure(3, 'refused', 'edit', 'plan.json', *edit, '--today',
                                            TODAY)
                self.assertEqual((error['rule'], error['date']), ('away', '2026-12-10'))
                self.assertFalse('2026-12-05' <= error['nearest_date'] <= '2026-12-13')

    def test_nothing_is_written_without_a_file(self):
        result = self.expect(0, 'away', 'plan.json', '--from', '2026-12-06', '--today', TODAY)
        self.assertRegex(result.out.decode(), '^Away on Sun 6 December\\.\n'
                         '  Sun 6 December: Long run of 65 min, now on ')
        self.assertEqual(result.err, 'gradual-cli: nothing is written without --output\n')
        self.assertEqual(self.path('plan.json').read_bytes(), self.before)

        self.assertEqual(self.expect(0, 'away', 'plan.json', '--from', '2026-12-06', '--today',
                                     TODAY, '--format', 'json').err, '')
        self.assertEqual([path.name for path in self.folder.iterdir()], ['plan.json'])

    def test_the_plan_on_standard_output_is_alone_there(self):
        line = ('--from', '2026-12-05', '--until', '2026-12-13', '--today', TODAY)
        words = self.expect(0, 'away', 'plan.json', *line, '-o', 'new.json')
        self.assertEqual(words.err, '')
        for more in ((), ('--format', 'json')):
            result = self.expect(0, 'away', '-', *line, *more, '-o', '-', stdin=self.before)
            self.assertEqual(result.out, self.path('new.json').read_bytes())
            self.assertEqual(result.err, ''.join(f'gradual-cli: {text.strip()}\n' for text
                                                 in words.out.decode().splitlines()))

    def test_other_commands_keep_the_days(self):
        self.away('--from', '2026-12-05', '--until', '2026-12-13', '--reason', 'injury', '--note',
                  'secret knee')
        away = self.load('plan.json')['away']
        run = next(date for date in runs_of(self.load('plan.json')) if date > '2026-12-14')
        for line in (('edit', 'plan.json', '--remove', run),
                     ('log', 'plan.json', '--date', TODAY, '--minutes', '20'),
                     ('replan', 'plan.json', '--keep'),
                     ('export', 'plan.json', '--format', 'json', '--with-health')):
            with self.subTest(line=line):
                self.expect(0, *line, '--today', TODAY, '-o', 'new.json')
                self.assertEqual(self.load('new.json')['away'], away)

        self.expect(0, 'export', 'plan.json', '--format', 'json', '-o', 'new.json')
        self.assertEqual(self.load('new.json')['away'],
                         [{'from': '2026-12-05', 'until': '2026-12-13'}])
        for form in ('csv', 'text'):
            out = self.expect(0, 'export', 'plan.json', '--format', form, '--today', TODAY).out
            self.assertNotIn(b'secret', out)
            self.assertNotIn(b'njury', out)
        self.assertIn('a Away', out.decode())

    def test_days_that_have_nothing_to_do_with_the_plan(self):
        for line in (('--from', '2026-11-22'), ('--from', '2027-06-21', '--until', '2027-07-01'),
                     ('--from', '2026-11-01', '--until', '2026-11-22')):
            with self.subTest(line=line):
                error = self.refuse('no-day', *line)
                self.assertIn('from 2026-11-23 to 2027-06-20', error['message'])
                self.assertEqual(error['date'], line[1])
        for line in (('--from', '2026-11-01', '--until', '2026-11-23'),
                     ('--from', '2027-06-20', '--until', '2027-08-01')):
            with self.subTest(line=line):
                self.away(*line)

    def test_back_where_nobody_is_away(self):
        self.away('--from', '2026-12-05', '--until', '2026-12-06')
        for line in (('--from', '2026-12-04'), ('--from', '2026-12-07'),
                     ('--from', '2026-11-23', '--until', '2026-12-04')):
            with self.subTest(line=line):
                self.assertEqual(self.refuse('no-day', '--back', *line)['date'], line[1])

    def test_no_more_times_away_than_can_be_read(self):
        plan = {**self.plan, 'away': [{'from': f'{year}-{month:02}-01', 'until': f'{year}-{month:02}-01'}
                                      for year in range(2030, 2114) for month in range(1, 13)][:1000]}
        self.assertEqual(len(plan['away']), 1000)
        self.put('plan.json', json.dumps(plan))
        self.refuse('value', '--from', '2026-12-05')
        self.away('--back', '--from', '2030-01-01')
        self.away('--from', '2026-12-05')
        self.expect(0, 'check', 'plan.json', '--today', TODAY)

    def test_usage(self):
        whole = ('--from', '2026-12-05')
        for line in ((), ('--until', '2026-12-05'), ('--back',), ('--from', '2026-02-30'),
                     ('--from', 'tomorrow'), (*whole, '--until', '5.12.2026'),
                     (*whole, '--until', '2026-12-04'), (*whole, '--reason', 'work'),
                     (*whole, '--reason', ''), (*whole, '--reason', 'Holiday'),
                     (*whole, '--back', '--reason', 'illness'), (*whole, '--back', '--note', 'x'),
                     (*whole, '--note', b'\xff'), (*whole, '--note', 'x' * 10001)):
            with self.subTest(line=line):
                self.refuse('usage', *line)
        self.assertIn('before --from', self.refuse('usage', *whole, '--until', '2026-12-04')
                      ['message'])
        self.expect_failure(2, 'unreadable', 'away', 'none.json', *whole, '--today', TODAY)

    def test_a_file_that_can_not_be_written(self):
        result = self.expect(2, 'away', 'plan.json', '--from', '2026-12-05', '--today', TODAY,
                             '-o', 'no/such/folder.json')
        self.assertEqual(result.out, b'')


if __name__ == '__main__':
    command.main()
