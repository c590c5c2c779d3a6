# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli stretches"""

import csv
import io
import json
import re

import command
from command import TODAY

STRETCHES = {'hip-flexor': 'hips', 'figure-four': 'hips', 'strap-raise': 'hamstrings',
             'heel-on-step': 'hamstrings', 'calf-straight': 'calves', 'calf-bent': 'calves',
             'toe-pull': 'plantar-fascia', 'wall-toes': 'plantar-fascia'}
AREAS = ['hips', 'hamstrings', 'calves', 'plantar-fascia']
TICKS = [
    {'date': '2026-10-01', 'done': ['wall-toes']},
    {'date': '2026-11-15', 'done': ['hip-flexor', 'toe-pull']},
    {'date': '2026-11-16', 'done': ['hip-flexor', 'figure-four', 'calf-bent']},
    {'date': '2026-11-23', 'done': list(STRETCHES)},
]


class StretchesTest(command.CommandTest):
    """A library as the window keeps it."""

    def library(self, **changes):
        """Writes a library with ticks; returns its name."""
        doses = {name: {'seconds': 30, 'times': 2} for name in STRETCHES}
        document = {'format': 'gradual-library', 'version': 1, 'units': 'minutes', 'plans': [],
                    'stretching': {'selected': ['hip-flexor', 'toe-pull'], 'areas': AREAS[::-1],
                                   'doses': {**doses, 'toe-pull': {'seconds': 10, 'times': 5}},
                                   'ticks': TICKS}}

        return self.put('library.json', json.dumps({**document, **changes}))

    def stretches(self, *arguments, **more):
        """Runs the command and returns what it writes."""
        return self.expect(0, 'stretches', 'library.json', '--today', TODAY, *arguments,
                           **more).out.decode()

    def test_for_people(self):
        self.library()
        text = self.stretches()
        self.assertEqual(text, self.stretches('--format', 'text'))
        rows = dict(re.findall(r'^([A-Z][a-z ]+?)  +(\d+ +\d+ +\d+ +\d+)$', text, re.MULTILINE))
        self.assertEqual({name: [int(count) for count in row.split()]
                          for name, row in rows.items()},
                         {'Plantar fascia': [0, 1, 0, 1], 'Calves': [0, 0, 1, 1],
                          'Hamstrings': [0, 0, 0, 1], 'Hips': [0, 1, 1, 1],
                          'Any area': [0, 1, 1, 1]})
        self.assertIn('5 days a week, 3 at least', text)
        dates = re.findall(r'^[A-Z][a-z]{2} \d+ [A-Z][a-z]{2} \d{4}', text, re.MULTILINE)
        self.assertEqual(dates, ['Thu 1 Oct 2026', 'Sun 15 Nov 2026', 'Mon 16 Nov 2026',
                                 'Mon 23 Nov 2026'])

    def test_for_programs(self):
        self.library()
        answer = json.loads(self.stretches('--format', 'json'))
        self.assertEqual(list(answer), ['weeks', 'days', 'selected', 'doses'])
        self.assertEqual(answer['days'], TICKS)
        self.assertEqual(answer['selected'], ['hip-flexor', 'toe-pull'])
        self.assertEqual(answer['doses']['toe-pull'], {'seconds': 10, 'times': 5})
        self.assertEqual(set(answer['doses']), set(STRETCHES))
        self.assertEqual([week['start'] for week in answer['weeks']],
                         ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'])
        self.assertEqual([week['days'] for week in answer['weeks']], [0, 1, 1, 1])
        self.assertEqual([week['areas'] for week in answer['weeks']],
                         [dict(zip(AREAS, counts)) for counts in
                          ((0, 0, 0, 0), (1, 0, 0, 1), (1, 0, 1, 0), (1, 1, 1, 1))])
        self.assertEqual(list(answer['weeks'][0]['areas']), AREAS[::-1])

    def test_as_a_table(self):
        self.library()
        rows = list(csv.DictReader(io.StringIO(self.stretches('--format', 'csv'))))
        self.assertEqual(rows, [{'date': tick['date'], 'stretch': name, 'area': STRETCHES[name]}
                                for tick in TICKS for name in tick['done']])

    def test_weeks_begin_as_in_the_plan_that_is_shown(self):
        plan = self.make('plan.json', 'plan', '--goal', 'ramp', '--week-starts', 'sun',
                         '--today', TODAY)
        self.library(plans=[{'archived': False, 'plan': plan}], active=plan['id'])
        for arguments, start in (((), '2026-11-22'), (('--week-starts', 'sat'), '2026-11-21'),
                                 (('--week-starts', 'mon'), '2026-11-23')):
            with self.subTest(arguments=arguments):
                answer = json.loads(self.stretches('--format', 'json', *arguments))
                self.assertEqual(answer['weeks'][-1]['start'], start)

    def test_any_day_can_be_today(self):
        self.library()
        for today in ('1900-01-01', '2999-12-31'):
            for form in ('text', 'json', 'csv'):
                with self.subTest(today=today, form=form):
                    self.assertTrue(self.stretches('--today', today, '--format', form))

    def test_a_new_runner(self):
        self.put('library.json', '{"format":"gradual-library","version":1,"units":"miles",'
                 '"plans":[]}')
        self.assertIn('No stretch has been ticked yet', self.stretches())
        self.assertEqual(self.stretches('--format', 'csv'), 'date,stretch,area\r\n')
        answer = json.loads(self.stretches('--format', 'json'))
        self.assertEqual((answer['days'], answer['selected']), ([], list(STRETCHES)))

    def test_to_a_file_and_from_standard_input(self):
        library = self.path(self.library()).read_bytes()
        expected = self.stretches('--format', 'csv')
        self.assertEqual(self.expect(0, 'stretches', '-', '--format', 'csv', '-o', 'ticks.csv',
                                     stdin=library).out, b'')
        self.assertEqual(self.path('ticks.csv').read_bytes().decode(), expected)

    def test_a_plan_has_no_stretches(self):
        self.make('plan.json')
        error = self.expect_failure(2, 'invalid', 'stretches', 'plan.json')
        self.assertIn('“plan.json” is a single plan', error['message'])

    def test_what_is_no_library(self):
        for text, code, words in (
                ('', 'invalid', ''), ('{}', 'invalid', 'format: is missing'),
                ('{"format":"gradual-plan","version":1}', 'invalid', 'must be “gradual-library”'),
                ('{"format":"gradual-library","version":2}', 'newer', 'a newer Gradual')):
            with self.subTest(text=text):
                self.put('other.json', text)
                error = self.expect_failure(2, code, 'stretches', 'other.json')
                self.assertIn(words, error['message'])

    def test_a_fault_is_told_with_its_place(self):
        stretching = json.loads(self.path(self.library()).read_bytes())['stretching']
        stretching['ticks'][3]['done'][1] = 'knee-hug'
        self.library(stretching=stretching)
        error = self.expect_failure(2, 'invalid', 'stretches', 'library.json')
        self.assertIn('stretching.ticks[3].done[1]: “knee-hug”', error['message'])

    def test_bad_usage(self):
        self.library()
        for line in ((), ('library.json', 'library.json'), ('library.json', '--format', 'ics'),
                     ('library.json', '--today', 'monday'), ('missing.json',)):
            with self.subTest(line=line):
                self.assertEqual(self.expect(2, 'stretches', *line).out, b'')


if __name__ == '__main__':
    command.main()
