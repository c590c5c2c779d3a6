# SPDX-License-Identifier: GPL-3.0-or-later
"""A beginner's plan with a log in the real program, and the form about what hurts.

The plan began four weeks ago: 15, 20, 25, 30, 38 and 45 minutes, on Wednesday, Friday and Sunday. So
it was run, up to last Sunday: 48 minutes, when the longest run of the 30 days before was one of 30.
That is 60 % more.
"""

import datetime
import json
import pathlib
import subprocess

import pyatspi

import hands
from planned import TODAY, PlannedTest
from screen import children, look_through, role_of, wait

THIS_MONDAY = TODAY - datetime.timedelta(days=TODAY.weekday())
START = THIS_MONDAY - datetime.timedelta(weeks=4)
LAST_SUNDAY = THIS_MONDAY - datetime.timedelta(days=1)
PLAN = ['plan', '--goal', 'ramp', '--ramp', 'gentle', '--start', START.isoformat(),
        '--week-starts', 'mon', '--format', 'json']

# Minutes by how many days before this week they were run; and of this week, as far as it is over.
BEFORE = {26: 15, 24: 15, 22: 15, 19: 20, 17: 20, 15: 20, 12: 25, 10: 25, 8: 25, 5: 30, 3: 30, 1: 48}
THIS_WEEK = {2: 38, 4: 38}

PAGES = ['Safety first', 'Symptoms', 'Pain', 'Training', 'Flexibility', 'Stride']
SAFETY, SYMPTOMS, PAIN, TRAINING, FLEXIBILITY, STRIDE = PAGES
NONE_OF_THESE = ['Signs of an emergency', 'Signs to be looked at the same day',
                 'Signs to be looked at soon']


def log():
    """The runs that were run, by day."""
    runs = {THIS_MONDAY - datetime.timedelta(days=days): minutes
            for days, minutes in BEFORE.items()}
    runs |= {THIS_MONDAY + datetime.timedelta(days=days): minutes
             for days, minutes in THIS_WEEK.items()}

    return {day: minutes for day, minutes in runs.items() if day < TODAY}


def is_pressed(node):
    """Whether a button stays pressed."""
    return node.getState().contains(pyatspi.STATE_PRESSED)


def is_sensitive(node):
    """Whether a button does something."""
    return node.getState().contains(pyatspi.STATE_SENSITIVE)


def do(node):
    """Does what a click on it would do."""
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    actions.doAction(names.index('click'))


class ReportedTest(PlannedTest):
    """One start of the program with the plan for each test, and a form to fill in."""

    def setUp(self):
        super().setUp()
        self.form = self.bar = self.places = None
        self.buttons = {}

    def start_with_log(self):
        """Starts the program with the plan and what was run of it."""
        path = self.folder / 'plan.json'
        subprocess.run([self.command, *PLAN, '-o', str(path)], check=True,
                       stderr=subprocess.DEVNULL)
        plan = json.loads(path.read_text(encoding='utf-8'))
        plan['log'] = [{'id': f'00000000-0000-4000-8000-{day:%Y%m%d}0000',
                        'start': f'{day.isoformat()}T07:00:00', 'seconds': minutes * 60,
                        'source': 'manual'} for day, minutes in log().items()]
        path.write_text(json.dumps(plan), encoding='utf-8')
        self.start(path)
        self.find_plan()

    def start_again(self):
        """Ends the program, and starts it with what it has kept."""
        self.quit()
        self.form, self.buttons = None, {}
        self.start()
        self.find_plan()

    def find_plan(self):
        """Looks for the weeks and the header."""
        self.table = self.screen.one('table', 'Weeks of the plan')
        menu = self.screen.one('push button', 'Main Menu')
        self.head = self.screen.within(menu.parent.parent.parent)

    def weeks(self):
        """What the weeks to come say of themselves: 'Week 5' has '1 hour 40 minutes'."""
        names = [row.name.split(', ') for row in children(self.table) if role_of(row) == 'table row']

        return {name[0]: name[3].split(' of at most ')[0] for name in names}

    def runs(self):
        """The runs to come, as their days say it of themselves."""
        return [cell.name for cell in self.cells() if cell.name.endswith(', planned')
                or ', planned, ' in cell.name]

    def wait_for_runs(self, runs):
        """Waits until those runs are planned, and no others."""
        wait(lambda: self.cells() and self.runs() == runs, f'runs at {runs}')

    def dialog(self, name):
        """A window of that name."""
        windows = wait(lambda: [window for window in self.screen.root if window.name == name], name)
        return self.screen.within(windows[0])

    # The form.

    def find_form(self, title):
        """Looks for the form, by the page that it is on."""
        page = self.screen.one('panel', title)
        body = page.parent.parent.parent
        self.form = self.screen.within(body)
        self.bar = self.screen.within(body[body.childCount - 1])
        self.places = body.parent.parent.parent
        self.wait_for_page(title)

    def show_symptoms(self):
        """Goes to the symptoms."""
        do(self.head.one('push button', 'Symptoms'))

    def begin_form(self):
        """Begins a report."""
        self.show_symptoms()
        self.screen.press('push button', 'Something Hurts')
        self.find_form(SAFETY)

    def wait_for_page(self, title):
        """Waits until that page is shown."""
        self.bar.one('label', f'{PAGES.index(title) + 1} of {len(PAGES)}')

    def find_buttons(self, title):
        """Looks for the answers of a page, once."""
        page = self.form.one('panel', title)
        self.buttons[title] = [node for role, node in look_through(page)
                               if role in ('push button', 'toggle button')]

    def button(self, title, answer):
        """The button of an answer, by the last words of its name."""
        if title not in self.buttons:
            self.find_buttons(title)
        return next(button for button in self.buttons[title] if button.name.endswith(answer))

    def answer(self, title, *answers):
        """Gives answers, by the last words of their names, in their order."""
        for answer in answers:
            button = self.button(title, answer)
            do(button)
            wait(lambda button=button: is_pressed(button), f'answer {answer}')

    def answer_safety(self):
        """Says that there is no warning sign."""
        for group in NONE_OF_THESE:
            do(self.button(SAFETY, f'None of these: {group}'))
        self.answer(SAFETY, 'seen early? No')

    def go_on(self, title):
        """Goes on to the next page."""
        self.bar.press('push button', 'Next')
        self.wait_for_page(title)

    def page(self, title):
        """A page of the form."""
        return self.screen.within(self.form.one('panel', title))

    def wait_for_focus_on(self, title, answer):
        """Waits until the keys go to that button."""
        wait(lambda: self.button(title, answer).getState().contains(pyatspi.STATE_FOCUSED),
             f'focus on {answer}')

    def turn_by_keys(self, title, answer):
        """Goes on to the next page by keys, where the keyboard begins with that button."""
        hands.press_with('Alt', 'n')
        self.wait_for_page(title)
        self.wait_for_focus_on(title, answer)

    def kept_reports(self):
        """The reports that are kept on disk."""
        path = next(pathlib.Path(self.data.name).rglob('library.json'))
        return json.loads(path.read_text(encoding='utf-8'))['symptoms']['reports']

    def outcome(self):
        """What the report comes to, which is built last."""
        def place():
            last = self.screen.within(self.places[self.places.childCount - 1])
            return last.all('push button', 'Change Answers') and last

        return wait(place, 'outcome')
