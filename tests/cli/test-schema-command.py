# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli schema, and every document that the command writes against it"""

import json

import jsonschema

import command
from command import MARATHON, TODAY, rest_days_of, runs_of


class SchemaTest(command.CommandTest):
    """The schema by an independent validator."""

    def setUp(self):
        super().setUp()
        self.schema = json.loads(self.expect(0, 'schema').out)
        self.validator = jsonschema.Draft202012Validator(self.schema)

    def test_it_is_a_json_schema(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.assertEqual(self.schema['$schema'], 'https://json-schema.org/draft/2020-12/schema')

    def test_it_refuses_what_is_no_plan(self):
        plan = self.make('plan.json')
        for change in ({'version': 'one'}, {'weeks': []}, {'goal': {'kind': 'ultra'}}):
            with self.subTest(change=change):
                self.assertFalse(self.validator.is_valid({**plan, **change}))

    def test_what_plan_writes(self):
        for line in (MARATHON, ('plan', '--goal', 'ramp', '--ramp', 'gentle'),
                     ('plan', '--goal', 'base', '--baseline-minutes', '90', '--longest', '35',
                      '--pace', '6:10', '--steady', '--week-starts', 'sat'),
                     ('plan', '--goal', '5k', '--weeks', '16')):
            with self.subTest(line=line):
                self.validator.validate(json.loads(self.expect(0, *line, '--format', 'json').out))

    def test_what_edit_log_and_export_write(self):
        plan = self.make('plan.json')
        (runs, rests) = (list(runs_of(plan)), rest_days_of(plan))
        self.expect(0, 'edit', 'plan.json', '--remove', runs[1], '--add', f'{rests[2]}=easy:15',
                    '--today', TODAY, '-o', 'plan.json')
        self.validator.validate(self.load('plan.json'))
        self.expect(0, 'log', 'plan.json', '--date', TODAY, '--minutes', '9', '--pain', '3',
                    '--note', '“ä”', '--today', TODAY, '-o', 'plan.json')
        self.validator.validate(self.load('plan.json'))
        for more in ((), ('--with-health',)):
            self.validator.validate(json.loads(self.expect(0, 'export', 'plan.json', '--format',
                                                           'json', *more).out))


if __name__ == '__main__':
    command.main()
