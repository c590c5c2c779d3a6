# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar that a plan is written as, and the day that it is looked at from."""

import command
from command import MARATHON


class CalendarTest(command.CommandTest):
    """A plan from 23 November 2026 on."""

    def setUp(self):
        super().setUp()
        self.make('plan.json')

    def calendar(self, *arguments):
        """The plan as a calendar."""
        return self.expect(0, 'export', 'plan.json', '--format', 'text', *arguments).out.decode()

    def test_plan_and_export_show_the_same_weeks(self):
        planned = self.expect(0, *MARATHON).out.decode().split('\n\n')[1]
        exported = self.calendar('--today', '2026-11-23').split('\n\n')[1]
        self.assertEqual(planned, exported)

    def test_the_name_of_the_file_says_its_format(self):
        for name, start in (('a.json', b'{'), ('a.csv', b'date,'), ('a.txt', b'Marathon'),
                            ('json', b'Marathon')):
            self.expect(0, *MARATHON, '-o', name)
            self.assertTrue(self.path(name).read_bytes().startswith(start), name)
        self.expect(0, *MARATHON, '--format', 'text', '-o', 'b.json')
        self.assertTrue(self.path('b.json').read_bytes().startswith(b'Marathon'))

    def test_without_a_log_nothing_is_missed(self):
        self.make('old.json', 'plan', '--goal', 'ramp', '--today', '2020-01-06')
        text = self.expect(0, 'export', 'old.json', '--format', 'text').out.decode()
        self.assertNotIn('×', text)
        self.assertNotIn('▸', text)

    def test_a_day_given_for_today_counts(self):
        text = self.calendar('--today', '2026-12-02')
        self.assertIn('×', text)
        self.assertIn('▸  2  30 Nov–6 Dec', text)

    def test_with_a_log_what_was_not_run_was_missed(self):
        self.expect(0, 'log', 'plan.json', '--date', '2026-11-24', '--minutes', '35', '--today',
                    '2026-11-28', '-o', 'plan.json')
        week = next(line for line in self.calendar('--today', '2026-11-28').splitlines()
                    if line.startswith('▸'))
        self.assertIn('35✓', week)
        self.assertIn('×', week)


if __name__ == '__main__':
    command.main()
