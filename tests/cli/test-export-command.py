# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli export"""

import csv
import io
import json

import command
from command import TODAY, runs_of


class ExportTest(command.CommandTest):
    """A plan with a log that says what hurt."""

    def setUp(self):
        super().setUp()
        self.make('plan.json')
        self.expect(0, 'log', 'plan.json', '--date', '2026-11-24', '--minutes', '35', '--pain', '4',
                    '--note', 'secret knee', '--today', '2026-11-24', '-o', 'plan.json')

    def export(self, form, *arguments):
        """Exports the plan and returns the text."""
        return self.expect(0, 'export', 'plan.json', '--format', form, '--today', '2026-11-24',
                           *arguments).out.decode()

    def test_health_is_left_out_unless_asked_for(self):
        entry = json.loads(self.export('json'))['log'][0]
        self.assertNotIn('pain', entry)
        self.assertEqual((entry['seconds'], entry['note']), (2100, ''))
        for form in ('json', 'csv', 'text'):
            self.assertNotIn('secret knee', self.export(form))
        self.assertEqual(self.export('json', '--with-health'),
                         self.path('plan.json').read_text(encoding='utf-8'))

    def test_nothing_that_hurts_is_in_any_form(self):
        """Neither a note of a run to come, nor why running is restricted."""
        plan = self.load('plan.json')
        runs_of(plan)['2026-11-27']['note'] = 'mind the secret shin'
        plan['restrictions'] = [{'kind': 'red-flag', 'from': '2026-11-01', 'until': '2026-11-02',
                                 'because': 'Warning sign: a secret pop'}]
        self.put('plan.json', json.dumps(plan))
        for form in ('json', 'csv', 'text'):
            self.assertNotIn('secret', self.export(form), form)
        self.assertEqual(self.export('json', '--with-health').count('secret'), 3)
        self.assertEqual(self.export('csv', '--with-health').count('secret'), 1)
        self.assertEqual(json.loads(self.export('json'))['restrictions'],
                         [{'kind': 'red-flag', 'from': '2026-11-01', 'until': '2026-11-02',
                           'because': ''}])

    def test_a_library_is_no_plan(self):
        """What is kept of symptoms and stretches has no way out of it."""
        self.put('library.json', json.dumps({
            'format': 'gradual-library', 'version': 1, 'units': 'minutes',
            'plans': [{'archived': False, 'plan': self.load('plan.json'),
                       'held': self.load('plan.json')}],
            'symptoms': {'reports': [{'id': 'r', 'date': TODAY, 'finished': True,
                                      'answers': {'pop': True}, 'from_log': [],
                                      'actions': []}]}}))
        for form in ('json', 'csv', 'text'):
            result = self.expect(2, 'export', 'library.json', '--format', form, '--with-health')
            self.assertNotIn('pop', result.out.decode() + result.err)

    def test_an_exported_plan_can_be_read_again(self):
        self.put('exported.json', self.export('json'))
        self.expect(0, 'check', 'exported.json', '--today', '2026-11-24')

    def test_a_table_has_every_run(self):
        rows = list(csv.DictReader(io.StringIO(self.export('csv'))))
        self.assertEqual({row['date']: int(row['minutes']) for row in rows if int(row['minutes'] or 0) > 0},
                         {date: run['minutes'] for date, run in runs_of(self.load('plan.json')).items()
                          if 'minutes' in run})

    def test_an_exported_table_passes_the_check(self):
        self.make('fresh.json')
        self.expect(0, 'export', 'fresh.json', '--format', 'csv', '-o', 'plan.csv')
        self.expect(0, 'check', 'plan.csv', '--baseline-minutes', '150', '--longest', '60',
                    '--today', TODAY)

    def test_a_calendar_shows_what_was_run(self):
        text = self.export('text')
        self.assertIn('35✓', text)
        self.assertIn('✓ Done', text)
        self.assertIn('▸  1  23–29 Nov', text)

    def test_a_format_must_be_given(self):
        self.assertIn('--format', self.expect(2, 'export', 'plan.json').err)
        self.expect(2, 'export', 'plan.json', '--format', 'ics')


if __name__ == '__main__':
    command.main()
