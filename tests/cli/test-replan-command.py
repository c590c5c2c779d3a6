# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli replan"""

import datetime
import json

import command
from command import TODAY, runs_of

START = datetime.date.fromisoformat(TODAY)


def day(offset):
    """The date so many days after the first day of the plan."""
    return (START + datetime.timedelta(days=offset)).isoformat()


class ReplanTest(command.CommandTest):
    """What is proposed for a marathon plan of 30 weeks, from 23 November 2026 on."""

    def setUp(self):
        super().setUp()
        self.plan = self.make('plan.json')

    def run_weeks(self, *weeks):
        """Logs the runs of some weeks, from 1, as they are planned."""
        for week in weeks:
            for entry in self.plan['weeks'][week - 1]['days']:
                if entry['run'] is not None:
                    self.plan['log'].append({
                        'id': f'log-{entry["date"]}', 'start': f'{entry["date"]}T07:00:00',
                        'seconds': entry['run']['minutes'] * 60, 'source': 'manual', 'note': ''})
        self.put('plan.json', json.dumps(self.plan))

    def report(self, today, *more):
        """The proposal as a document."""
        return json.loads(self.expect(0, 'replan', 'plan.json', '--today', today, '--format',
                                      'json', *more).out)

    def write(self, today, *more):
        """Writes what is proposed and reads it; it has to keep every rule."""
        self.expect(0, 'replan', 'plan.json', '--today', today, '-o', 'new.json', *more)
        self.expect(0, 'check', 'new.json', '--today', today)

        return self.load('new.json')

    def test_who_does_what_is_planned_gets_no_proposal(self):
        self.run_weeks(1, 2, 3)
        self.assertEqual(self.report(day(21)), {'kind': None, 'options': []})
        result = self.expect(0, 'replan', 'plan.json', '--today', day(21))
        self.assertEqual(result.out.decode(), 'There is nothing to replan.\n')
        new = self.write(day(21))
        self.assertEqual(runs_of(new), runs_of(self.plan))
        self.assertNotIn('reviewed', new)

    def test_a_missed_week_is_repeated_and_the_race_kept(self):
        self.run_weeks(1, 2)
        self.plan['log'] = self.plan['log'][:-3]
        self.put('plan.json', json.dumps(self.plan))
        report = self.report(day(14))
        self.assertEqual((report['kind'], report['race_is_kept']), ('repeat', True))
        self.assertEqual([option['way'] for option in report['options']], ['anew'])
        self.assertEqual(report['options'][0]['race_date'], '2027-06-20')
        self.assertGreaterEqual(report['options'][0]['reached']['longest_run_minutes'], 150)
        self.assertGreaterEqual(report['options'][0]['reached']['weekly_minutes'], 240)
        self.assertEqual(report['options'][0]['weeks'][0]['number'], 3)
        for week in report['options'][0]['weeks']:
            self.assertTrue(week['because'])

        new = self.write(day(14))
        self.assertEqual(new['weeks'][:2], self.plan['weeks'][:2])
        self.assertEqual(new['log'], json.loads(self.path('plan.json').read_bytes())['log'])
        self.assertEqual(new['reviewed']['kind'], 'repeat')
        again = json.loads(self.expect(0, 'replan', 'new.json', '--today', day(14), '--format',
                                       'json').out)
        self.assertIsNone(again['kind'])

    def test_the_text_says_why_week_by_week(self):
        self.run_weeks(1, 2)
        text = self.expect(0, 'replan', 'plan.json', '--today', day(25)).out.decode()
        self.assertTrue(text.startswith('Come back step by step\nThere was no run for 12 days.'),
                        text)
        self.assertRegex(text, r'\n  Week 5: \d+ min, now \d+\. On the way back up to \d+ min')

    def test_what_is_kept_is_not_proposed_again(self):
        self.run_weeks(1)
        new = self.write(day(14), '--keep')
        self.assertEqual(new['reviewed']['date'], day(14))
        again = json.loads(self.expect(0, 'replan', 'new.json', '--today', day(14), '--format',
                                       'json').out)
        self.assertIsNone(again['kind'])

    def test_a_race_that_is_gone_is_the_runners_choice(self):
        self.run_weeks(1, 2)
        today = day(7 * 22)
        report = self.report(today)
        self.assertFalse(report['race_is_kept'])
        ways = {option['way']: option for option in report['options']}
        self.assertEqual(list(ways), ['ramp', 'later-date', 'shorter-race', 'walk-breaks'])

        error = self.expect_failure(3, 'infeasible', 'replan', 'plan.json', '--today', today,
                                    '-o', 'new.json')
        self.assertFalse(self.path('new.json').exists())
        self.assertEqual(error['earliest_ready'], ways['later-date']['race_date'])
        self.assertEqual(error['longest_race'], ways['shorter-race']['goal'])
        for (way, option) in ways.items():
            with self.subTest(way=way):
                new = self.write(today, '--way', way)
                self.assertEqual(new['goal']['kind'], option['goal'])
                self.assertEqual(new['goal']['race_date'], option['race_date'])
        self.expect_failure(3, 'refused', 'replan', 'plan.json', '--today', today, '-o',
                            'new.json', '--way', 'anew')

    def test_pain_holds_the_week(self):
        self.run_weeks(1, 2)
        self.plan['log'][-1]['pain'] = 4
        self.put('plan.json', json.dumps(self.plan))
        self.assertEqual(self.report(day(14))['kind'], 'pain')
        self.assertEqual([restriction['kind'] for restriction in
                          self.write(day(14))['restrictions']], ['hold'])


if __name__ == '__main__':
    command.main()
