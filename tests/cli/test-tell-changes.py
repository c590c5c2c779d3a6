# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of runs that were shortened to fit."""

import command
from command import TODAY, runs_of


class ChangesTest(command.CommandTest):
    """Every change is told, and only those."""

    def test_each_shortened_run_has_its_line(self):
        plan = self.make('plan.json')
        first = [day['date'] for week in plan['weeks'][1:3] for day in week['days'] if day['run']]
        result = self.expect(0, 'edit', 'plan.json', '--today', TODAY, '-o', 'new.json',
                             *(part for date in first for part in ('--remove', date)))
        (old, new) = (runs_of(plan), runs_of(self.load('new.json')))
        changed = [date for date in old if date not in first and
                   (date not in new or new[date].get('minutes') != old[date].get('minutes'))]
        lines = result.err.splitlines()
        self.assertGreater(len(changed), 1)
        self.assertEqual(lines[0], f'gradual-cli: {len(changed)} later runs were fitted to the '
                                   'rules, by shortening only:')
        self.assertEqual(len(lines), len(changed) + 1)
        for line, date in zip(lines[1:], changed):
            if date in new:
                self.assertTrue(line.endswith(f', from {old[date]["minutes"]} to '
                                              f'{new[date]["minutes"]} min'), line)
            else:
                self.assertTrue(line.endswith(f' of {old[date]["minutes"]} min, taken out'), line)

    def test_without_a_change_nothing_is_said(self):
        plan = self.make('plan.json')
        last = [date for date, run in runs_of(plan).items() if run['kind'] != 'race'][-1]
        result = self.expect(0, 'edit', 'plan.json', '--remove', last, '--today', TODAY)
        self.assertEqual(result.err, '')


if __name__ == '__main__':
    command.main()
