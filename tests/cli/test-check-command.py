# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli check"""

import json

import command
from command import TODAY

# Week 2 grows by a tenth, week 3 by a third of week 2. Two rest days in a row of easy runs keep
# every run under the cap of the longest one.
JUMP = b'''week,day,minutes
1,2,30
1,4,30
1,6,40
2,2,35
2,4,35
2,6,40
3,2,45
3,4,45
3,6,60
'''


class TableTest(command.CommandTest):
    """Foreign plans."""

    def check(self, table, *arguments, status=1):
        """Checks a table and returns the report."""
        self.put('plan.csv', table)

        return json.loads(self.expect(status, 'check', 'plan.csv', '--today', TODAY, '--format',
                                      'json', *arguments).out)

    def test_a_jump_is_named_with_its_numbers(self):
        report = self.check(JUMP)
        hard = [(finding['rule'], finding['week'], finding['date'], finding['asked'],
                 finding['allowed']) for finding in report['findings']
                if finding['severity'] == 'hard']
        # 40 min is the longest run, so 45; then 45, so 50 (a tenth is 49, but 5 min are allowed).
        # Weeks: 100, 110, so 125 (a tenth is 121, but 15 min are allowed).
        self.assertEqual(hard, [('longest-run', 3, '2026-12-12', 60, 50),
                                ('weekly-growth', 3, '2026-12-07', 150, 125)])
        self.assertEqual(report['weeks'][1:], [
            {'number': 2, 'start': '2026-11-30', 'minutes': 110, 'reference': 100, 'cap': 115},
            {'number': 3, 'start': '2026-12-07', 'minutes': 150, 'reference': 110, 'cap': 125}])
        for finding in report['findings']:
            self.assertEqual(list(finding), ['rule', 'severity', 'week', 'date', 'asked',
                                             'allowed', 'because'])

    def test_the_text_has_a_line_for_each(self):
        self.put('plan.csv', JUMP)
        lines = self.expect(1, 'check', 'plan.csv', '--today', TODAY).out.decode().splitlines()
        self.assertEqual(len([line for line in lines if line.startswith('✗ Week 3, ')]), 2)
        self.assertTrue(lines[-1].startswith('3 weeks: a hard rule is broken 2 times; '), lines)

    def test_the_first_week_is_the_baseline_unless_one_is_given(self):
        self.check(b'week,day,minutes\n1,2,90\n1,5,90\n', status=0)
        report = self.check(b'week,day,minutes\n1,2,90\n1,5,90\n', '--baseline-minutes', '60',
                            '--longest', '30')
        self.assertEqual({finding['week'] for finding in report['findings']
                          if finding['severity'] == 'hard'}, {1})

    def test_distances_are_run_at_the_pace(self):
        table = b'week,day,distance_km\n1,2,5\n2,2,5\n'
        self.assertEqual([week['minutes'] for week in self.check(table, status=0)['weeks']],
                         [30, 30])
        self.assertEqual([week['minutes'] for week in
                          self.check(table, '--pace', '5:10', status=0)['weeks']], [25, 25])

    def test_weeks_start_where_asked(self):
        report = self.check(JUMP, '--week-starts', 'sun')
        self.assertEqual(report['weeks'][0]['start'], '2026-11-29')

    def test_a_table_from_standard_input(self):
        self.expect(1, 'check', '-', '--today', TODAY, stdin=JUMP)

    def test_dates_of_the_past_are_checked_as_planned(self):
        self.put('plan.csv', b'date,minutes\n2020-01-06,30\n2020-01-13,90\n')
        report = json.loads(self.expect(1, 'check', 'plan.csv', '--format', 'json').out)
        self.assertIn('longest-run', {finding['rule'] for finding in report['findings']})


class PlanTest(command.CommandTest):
    """Plans of the program."""

    def test_an_honest_plan_passes_and_a_changed_one_does_not(self):
        plan = self.make('plan.json')
        result = self.expect(0, 'check', 'plan.json')
        self.assertIn('every hard rule holds', result.out.decode())
        run = next(day['run'] for day in plan['weeks'][4]['days'] if day['run'])
        run['minutes'] = 170
        self.put('plan.json', json.dumps(plan))
        report = json.loads(self.expect(1, 'check', 'plan.json', '--today', TODAY, '--format',
                                        'json').out)
        self.assertEqual({finding['week'] for finding in report['findings']
                          if finding['rule'] == 'weekly-growth'}, {5})

    def test_advice_alone_is_no_failure(self):
        # One of two runs is more than 60 % of its week.
        self.put('plan.csv', b'week,day,minutes\n1,2,30\n1,6,60\n2,2,30\n2,6,60\n')
        report = json.loads(self.expect(0, 'check', 'plan.csv', '--today', TODAY, '--format',
                                        'json').out)
        self.assertEqual({(finding['rule'], finding['severity'])
                          for finding in report['findings']}, {('long-run-share', 'advice')})

    def test_a_run_over_its_cap_is_advice_with_a_level(self):
        self.make('plan.json')
        self.expect(0, 'log', 'plan.json', '--date', '2026-11-24', '--minutes', '240', '--today',
                    '2026-11-25', '-o', 'plan.json')
        report = json.loads(self.expect(0, 'check', 'plan.json', '--today', '2026-11-25',
                                        '--format', 'json').out)
        found = [finding for finding in report['findings'] if finding['rule'] == 'over-limit']
        self.assertEqual((found[0]['level'], found[0]['asked'], found[0]['allowed']),
                         ('dark-red', 240, 66))

    def test_a_plan_without_a_log_is_checked_as_it_was_made(self):
        plan = self.make('plan.json', 'plan', '--goal', 'base', '--baseline-minutes', '90',
                         '--longest', '35', '--today', '2020-01-06')
        weeks = json.loads(self.expect(0, 'check', 'plan.json', '--format', 'json').out)['weeks']
        self.assertEqual([week['minutes'] for week in weeks],
                         [week['minutes'] for week in plan['weeks']])
        later = json.loads(self.expect(1, 'check', 'plan.json', '--today', '2020-01-20', '--format',
                                       'json').out)['weeks']
        self.assertEqual([week['minutes'] for week in later[:2]], [0, 0])

    def test_what_can_not_be_read(self):
        for content in (b'', b'\n\n', b'{', b'{}', b'[]', b'hello', b'date,minutes\n',
                        b'date,minutes\nx,5\n', b'\xef\xbb\xbf{}', b'\x00', b'\xff\xfe',
                        b'{"a":' * 100000):
            with self.subTest(content=content[:20]):
                self.put('plan', content)
                self.expect_failure(2, 'too-large' if len(content) > 1000 else 'invalid', 'check',
                                    'plan')

    def test_a_newer_plan_is_told_apart(self):
        plan = self.make('plan.json')
        plan['version'] = 2
        self.put('plan.json', json.dumps(plan))
        self.expect_failure(2, 'newer', 'check', 'plan.json')

    def test_usage(self):
        self.make('plan.json')
        for line in (('check',), ('check', 'plan.json', 'plan.json'),
                     ('check', 'plan.json', '--longest', '30'),
                     ('check', 'plan.json', '--today', 'now'),
                     ('check', 'plan.json', '--pace', '1:00')):
            with self.subTest(line=line):
                self.expect_failure(2, 'usage', *line)


if __name__ == '__main__':
    command.main()
