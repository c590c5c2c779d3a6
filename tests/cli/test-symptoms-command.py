# SPDX-License-Identifier: GPL-3.0-or-later
"""gradual-cli symptoms"""

import json

import command
import questions

MEMBERS = ['red_flags', 'urgency', 'see_early', 'ask_first', 'fit', 'symptoms_answered',
           'other_pattern', 'causes', 'mix', 'action', 'actions']
CAUSES = ['overworking', 'flexibility', 'overstriding']


class SymptomsTest(command.CommandTest):
    """Answers in, a result out."""

    def result(self, answers):
        """The result for programs."""
        text = self.expect(0, 'symptoms', '--answers', '-', '--format', 'json',
                           stdin=json.dumps(answers).encode()).out
        result = json.loads(text)
        self.assertEqual(list(result), MEMBERS)

        return result

    def causes(self, answers):
        """The causes in their order: id, points, possible, percent, band."""
        return [tuple(cause.values())[:5] for cause in self.result(answers)['causes']]

    def refuse(self, content, words, code='invalid'):
        """Expects that answers can not be read, and why."""
        self.put('answers.json', content if isinstance(content, bytes) else content.encode())
        error = self.expect_failure(2, code, 'symptoms', '--answers', 'answers.json')
        self.assertIn(words, error['message'])


class ResultTest(SymptomsTest):
    """What the guide says to answers."""

    def test_nothing_answered(self):
        self.assertEqual(self.result({}), {
            'red_flags': [], 'urgency': 'none', 'see_early': False, 'ask_first': [], 'fit': 0,
            'symptoms_answered': 0, 'other_pattern': False,
            'causes': [{'id': cause, 'points': 0, 'possible': 0, 'percent': None,
                        'band': 'not-enough', 'because': []} for cause in CAUSES],
            'mix': [], 'action': None, 'actions': []})

    def test_a_beginner_whose_log_jumped(self):
        # 3 + 3 + 3 of 3 + 4 + 3 + 3 + 2 + 2 = 17 points: 52.9 percent.
        result = self.result({'new-runner': True, 'run-jump': 60, 'week-jump': 60,
                              'every-day': False, 'race': 'no', 'hour-runs': False,
                              'pain-worst': 4, 'pain-morning': 'same', 'worse-running': True})
        self.assertEqual(result['causes'][0], {
            'id': 'overworking', 'points': 9, 'possible': 17, 'percent': 52, 'band': 'likely',
            'because': ['new-runner', 'run-jump', 'week-jump']})
        self.assertEqual((result['action'], result['actions']), ('hold', ['hold', 'ease']))
        self.assertEqual((result['fit'], result['symptoms_answered']), (1, 1))

    def test_bands_and_their_boundaries(self):
        # 10 of 20, 9 of 19, 5 of 20, 4 of 17.
        half = {**questions.NOTHING, 'new-runner': True, 'every-day': True, 'race': 'marathon-new',
                'hour-runs': True}
        under_half = {**half, 'race': 'race'}
        del under_half['new-stress']
        quarter = {**questions.NOTHING, 'new-runner': True, 'hour-runs': True}
        under_quarter = {**questions.NOTHING, 'every-day': True, 'new-stress': True}
        del under_quarter['new-runner']
        for answers, expected in ((half, (10, 20, 50, 'likely')),
                                  (under_half, (9, 19, 47, 'possible')),
                                  (quarter, (5, 20, 25, 'possible')),
                                  (under_quarter, (4, 17, 23, 'little'))):
            with self.subTest(expected=expected):
                self.assertEqual(self.causes(answers), [
                    ('overworking', *expected), ('flexibility', 0, 20, 0, 'little'),
                    ('overstriding', 0, 20, 0, 'little')])

    def test_jumps_are_more_than_their_percent(self):
        for percent, points in ((10, 0), (11, 2), (30, 2), (31, 3), (100, 3), (101, 4)):
            self.assertEqual(self.causes({'run-jump': percent})[0][1:3], (points, 4))
        for percent, points in ((10, 0), (11, 1), (30, 1), (31, 3)):
            self.assertEqual(self.causes({'week-jump': percent})[0][1:3], (points, 3))

    def test_knee_to_wall(self):
        for sore, other, expected in ((9, None, (4, 4)), (10, None, (0, 0)), (10, 11, (0, 4)),
                                      (10, 12, (4, 4)), (None, 12, (0, 0))):
            answers = {name: value for name, value in (('knee-to-wall-sore', sore),
                                                       ('knee-to-wall-other', other))
                       if value is not None}
            with self.subTest(answers=answers):
                self.assertEqual(self.causes(answers)[1][1:3], expected)

    def test_a_mix(self):
        answers = {**questions.NOTHING, 'new-runner': True, 'every-day': True,
                   'race': 'marathon-new', 'hour-runs': True, 'knee-to-wall-sore': 9, 'posture': 2}
        self.assertEqual(self.result(answers)['mix'], ['overworking', 'flexibility'])
        # 10/20 - 7/20 is 15 points.
        answers.update({'posture': 0, 'toe-touch': True})
        self.assertEqual(self.result(answers)['mix'], [])

    def test_every_red_flag(self):
        urgencies = ['emergency'] * 3 + ['same-day'] * 6 + ['soon'] * 6
        for name, urgency in zip(questions.SAFETY[:-1], urgencies):
            with self.subTest(name=name):
                result = self.result({**questions.NOTHING, 'new-runner': True, 'hour-runs': True,
                                      'pain-worst': 7, name: True})
                self.assertEqual((result['red_flags'], result['urgency']), ([name], urgency))
                self.assertEqual((result['causes'], result['mix']), ([], []))
                self.assertEqual((result['action'], result['actions']), ('red-flag', ['red-flag']))

    def test_advice_hides_nothing(self):
        result = self.result({**questions.NOTHING, 'lower-threshold': True, 'pain-worst': 0})
        self.assertEqual((result['red_flags'], result['urgency'], result['see_early']),
                         ([], 'early', True))
        self.assertEqual([cause['id'] for cause in result['causes']], CAUSES)
        self.assertEqual((result['action'], result['actions']), ('go-on', []))

    def test_what_is_asked_first(self):
        self.assertEqual(self.result({'swollen': True, 'red': True})['ask_first'],
                         ['hot-fever', 'one-calf'])
        self.assertEqual(self.result({'red': True, 'throbbing': True,
                                      'hot-fever': False})['ask_first'], ['one-calf'])
        self.assertEqual(self.result({'swollen': True, 'red': False})['ask_first'], [])

    def test_another_pattern(self):
        answers = dict.fromkeys(('worse-after-exercise', 'worse-running', 'worse-weight-bearing'),
                                False)
        self.assertIs(self.result(answers)['other_pattern'], True)
        self.assertIs(self.result({**answers, 'worse-running': True})['other_pattern'], False)

    def test_pain(self):
        for worst, morning, more, action in (
                (2, 'same', {}, 'go-on'), (2, 'worse', {}, 'hold'), (3, 'same', {}, 'hold'),
                (5, 'worse', {}, 'skip'), (6, 'same', {}, 'stop'), (0, 'same', {'limping': True},
                                                                    'stop'),
                (3, 'same', {'swollen': True}, 'stop'), (2, 'same', {'swollen': True}, 'go-on')):
            with self.subTest(worst=worst, morning=morning, more=more):
                self.assertEqual(self.result({'pain-worst': worst, 'pain-morning': morning,
                                              **more})['action'], action)

    def test_every_answer_is_taken(self):
        least = {**dict.fromkeys(questions.YES_NO, False),
                 **{name: ends[0] for name, ends in questions.NUMBERS.items()},
                 **{name: words[0] for name, words in questions.CHOICES.items()}}
        most = {**dict.fromkeys(questions.YES_NO, True),
                **{name: ends[1] for name, ends in questions.NUMBERS.items()},
                **{name: words[-1] for name, words in questions.CHOICES.items()}}
        self.assertEqual(len(least), 48)
        self.assertEqual(self.result(least)['red_flags'], [])
        self.assertEqual(self.result(most)['red_flags'], questions.SAFETY[:-1])
        for name, words in questions.CHOICES.items():
            for word in words:
                self.result({name: word})


class TextTest(SymptomsTest):
    """What people read."""

    def text(self, answers, *arguments):
        """The result for people."""
        self.put('answers.json', json.dumps(answers))

        return self.expect(0, 'symptoms', '--answers', 'answers.json', *arguments).out.decode()

    def test_it_is_what_comes_without_a_format(self):
        self.assertEqual(self.text({}), self.text({}, '--format', 'text'))

    def test_a_result(self):
        text = self.text({**questions.NOTHING, 'new-runner': True, 'every-day': True,
                          'race': 'marathon-new', 'hour-runs': True, 'pain-worst': 1})
        for words in ('By the pain alone you can go on as planned.', 'Ease the training.',
                      'A likely contributor: doing too much too soon.',
                      'Too much too soon: Likely contributor (50 %)\n',
                      'Running on 6 or 7 days of a week: Yes (3 of 3 points)\n',
                      'Tight muscles: Little sign of it (0 %)\n',
                      'Nobody has measured how often it is right.',
                      'other causes than these three', 'not medical advice'):
            self.assertIn(words, text)

    def test_safety_comes_first(self):
        text = self.text({**questions.NOTHING, 'new-runner': True, 'cold-foot': True})
        self.assertTrue(text.startswith('Get help now\nCall your local emergency number now.'))
        self.assertNotIn('contributor', text)
        self.assertNotIn('Too much too soon', text)
        self.assertIn('not medical advice', text)

    def test_to_a_file(self):
        expected = self.text({'limping': True})
        self.assertEqual(self.text({'limping': True}, '-o', 'result.txt'), '')
        self.assertEqual(self.path('result.txt').read_bytes().decode(), expected)
        self.assertEqual(self.path('result.txt').stat().st_mode & 0o777, 0o600)

    def test_without_signs_beyond_ascii(self):
        self.put('answers.json', json.dumps(questions.NOTHING))
        out = self.expect(0, 'symptoms', '--answers', 'answers.json', LC_ALL='C').out
        self.assertTrue(out.isascii())


class OddInputTest(SymptomsTest):
    """What is no form with answers."""

    def test_what_is_no_json(self):
        for content in ('', ' ', '\n', 'swollen', '{', '{}}', '{} {}', '{"swollen": true,}',
                        "{'swollen': true}", '{"swollen": yes}', '// no\n{}', '\x00'):
            with self.subTest(content=content):
                self.refuse(content, '')
        self.refuse(b'{"swollen\xff": true}', '')

    def test_what_is_no_object(self):
        for content in ('[]', 'true', 'null', '1', '"swollen"', '[{"swollen": true}]'):
            with self.subTest(content=content):
                self.refuse(content, 'the document must be an object')

    def test_an_unknown_question_is_named(self):
        self.refuse('{"swolen": true}', '“swolen” is not a question that is known')
        self.refuse('{"swollen": true, "format": "gradual-symptoms"}', '“format”')
        self.refuse('{"answers": {"swollen": true}}', '“answers”')
        self.refuse('{"Swollen": true}', '“Swollen”')
        self.refuse('{"knee-to-wall": 9}', '“knee-to-wall”')
        self.refuse('{"from_log": []}', '“from_log”')

    def test_a_question_twice(self):
        for again in ('swollen', 'swoll\\u0065n'):
            self.refuse(f'{{"swollen": true, "{again}": false}}',
                        'line 1, column 19: this member is there twice')

    def test_wrong_types(self):
        wrong = ('null', '"true"', '[true]', '{"swollen": true}', '0.5', '1e2')
        for name in questions.YES_NO:
            self.refuse(f'{{"{name}": 1}}', f'{name}: must be true or false')
        for name in ('swollen', *questions.NUMBERS, *questions.CHOICES):
            for value in wrong:
                with self.subTest(name=name, value=value):
                    self.refuse(f'{{"{name}": {value}}}', f'{name}: must be ')
        for name, words in questions.CHOICES.items():
            self.refuse(f'{{"{name}": "maybe"}}',
                        f'{name}: must be one of {", ".join(words)}, not “maybe”')

    def test_numbers_are_whole_and_in_their_range(self):
        for name, (least, most) in questions.NUMBERS.items():
            for value in (least - 1, most + 1, -2**31, 2**32 + least, 2**63 - 1):
                with self.subTest(name=name, value=value):
                    self.refuse(f'{{"{name}": {value}}}',
                                f'{name}: must be a whole number from {least} to {most}, '
                                f'not {value}')
            for value in ('1.5', '1.0', '1e0'):
                self.refuse(f'{{"{name}": {value}}}',
                            f'{name}: must be a whole number from {least} to {most}')
        self.refuse('{"pain-worst": 99999999999999999999}', 'too large')

    def test_deep_and_large_input(self):
        for content in ('[' * 50000, '{"swollen":' * 5000, '{"swollen": ' + '[' * 200 + ']' * 200 +
                        '}'):
            self.refuse(content, 'nested too deep', code='too-large')
        self.refuse('{"swollen": true' + ' ' * 70000 + '}', '', code='too-large')
        many = ','.join(f'"question-{i}": true' for i in range(2000))
        self.refuse(f'{{{many}}}', '“question-0”')

    def test_a_message_can_not_steer_the_terminal(self):
        self.put('answers.json', '{"\\u001b]0;owned\\u0007": true}')
        result = self.expect(2, 'symptoms', '--answers', 'answers.json')
        self.assertNotIn('\x1b', result.err)
        self.assertEqual(result.err.count('\n'), 1)

    def test_a_byte_order_mark_is_passed_over(self):
        self.put('answers.json', b'\xef\xbb\xbf{"pain-worst": 0}')
        self.expect(0, 'symptoms', '--answers', 'answers.json')

    def test_files_that_can_not_be_read(self):
        for name in ('missing.json', '.', 'missing/answers.json'):
            error = self.expect_failure(2, 'unreadable', 'symptoms', '--answers', name)
            self.assertIn(name, error['message'])
        self.expect_failure(2, 'too-large', 'symptoms', '--answers', '/dev/zero')

    def test_bad_usage(self):
        self.put('answers.json', '{}')
        error = self.expect_failure(2, 'usage', 'symptoms')
        self.assertIn('--answers', error['message'])
        for line in (('answers.json',), ('--answers',), ('--answers', 'answers.json', 'more'),
                     ('--answers', 'answers.json', '--format', 'csv'),
                     ('--answers', 'answers.json', '--today', command.TODAY)):
            with self.subTest(line=line):
                self.assertEqual(self.expect(2, 'symptoms', *line).out, b'')


if __name__ == '__main__':
    command.main()
