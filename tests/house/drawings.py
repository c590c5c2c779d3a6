# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawings of the stretches and of the tests of flexibility are those that
build-aux/draw-figures draws, bodies can do what is drawn, and what stands, kneels, lies or leans
touches what it stands, kneels, lies or leans on."""

import importlib.machinery
import importlib.util
import math
import re
import sys

import house

ICONS = 'src/app/icons/scalable/actions'
RESOURCES = 'src/app/app.gresource.xml'
TOUCH = 0.5    # how far off a contact may be; a body is about 100 long
SOFT = 1.2     # how far off between two parts of the body, whose shapes are only near to round
SIDES = ('near', 'far')

# What bodies can do, in degrees: the ranges of motion of the American Academy of Orthopaedic
# Surgeons. Wider is what happens under the body's weight or by the hands' pull: the foot of
# who kneels lies flat, and the toes are bent up further than they go by themselves.
RANGES = {
    'hip flexion': (-30, 125), 'hip abduction': (-20, 60), 'knee': (0, 140), 'ankle': (-70, 35),
    'toes': (-5, 75), 'elbow': (0, 150), 'wrist': (0, 80), 'spine': (0, 40), 'neck': (0, 45),
}

# What must touch what. Joints touch planes of the room, by the thickness of the body around them:
# ('y', 0) is the floor. Or they touch a limb, which is named by its two ends.
FLOOR = ('y', 0)
STEP = ('y', 12)
SEAT = ('y', 25.25)
WALL = ('-x', 20)
BED = ('y', 36)


def on(plane, *joints):
    """Contacts of joints with a plane."""
    return [(joint, plane) for joint in joints]


def flat(side):
    """The contacts of a foot that stands with its heel down."""
    return on(FLOOR, *(f'{side} {joint}' for joint in ('heel', 'ball', 'toe')))


LYING = on(FLOOR, 'near seat', 'near ribs')
HANDS_ON_WALL = on(WALL, 'near palm', 'far palm') + flat('near') + flat('far')
TOES_ON_WALL = (on(WALL, 'near toe', 'near palm', 'far palm') + on(FLOOR, 'near heel', 'near ball')
                + flat('far'))
SITTING = (on(SEAT, 'far seat', 'near seat') + flat('far')
           + [('near ankle', ('far hip', 'far knee'))])
CONTACTS = {
    'stretch-hip-flexor-start': on(FLOOR, 'near knee', 'near toe') + flat('far')
    + [('far palm', ('far hip', 'far knee'))],
    'stretch-hip-flexor-hold': on(FLOOR, 'near knee', 'near toe') + flat('far')
    + [('far palm', ('far hip', 'far knee'))],
    'stretch-figure-four-start': LYING + on(FLOOR, 'skull') + flat('far')
    + [('near ankle', ('far hip', 'far knee'))],
    'stretch-figure-four-hold': LYING + [('near ankle', ('far hip', 'far knee')),
                                 ('near palm', ('far hip', 'far knee'))],
    'stretch-strap-raise-start': LYING + on(FLOOR, 'skull') + flat('far'),
    'stretch-strap-raise-hold': LYING + on(FLOOR, 'skull') + flat('far'),
    'stretch-heel-on-step-start': on(STEP, 'near heel') + flat('far')
    + [('near palm', ('near hip', 'near knee'))],
    'stretch-heel-on-step-hold': on(STEP, 'near heel') + flat('far')
    + [('near palm', ('near hip', 'near knee'))],
    'stretch-calf-straight-start': HANDS_ON_WALL,
    'stretch-calf-straight-hold': HANDS_ON_WALL,
    'stretch-calf-bent-start': HANDS_ON_WALL,
    'stretch-calf-bent-hold': HANDS_ON_WALL,
    'stretch-toe-pull-start': SITTING + [('far palm', ('near ball', 'near toe'))],
    'stretch-toe-pull-hold': SITTING + [('far palm', ('near ball', 'near toe'))],
    'stretch-wall-toes-start': TOES_ON_WALL,
    'stretch-wall-toes-hold': TOES_ON_WALL,
    'test-knee-to-wall': on(WALL, 'near knee', 'near palm', 'far palm') + flat('near')
    + on(FLOOR, 'far ball', 'far toe'),
    'test-toe-touch': flat('near') + flat('far'),
    'test-thomas': on(BED, 'near seat', 'near ribs', 'skull')
    + [(f'{side} palm', ('far knee', 'far ankle')) for side in SIDES],
    'test-big-toe': SITTING + [('far palm', ('near ball', 'near toe'))],
}
# Where the knee must be straight, or nearly: up to so many degrees.
STRAIGHT = {'stretch-strap-raise-hold': 10, 'stretch-heel-on-step-hold': 12,
            'stretch-calf-straight-hold': 10, 'test-toe-touch': 10}
# And where it must be bent, and how far at least.
BENT = {'stretch-calf-bent-hold': 30, 'stretch-wall-toes-hold': 25}
# Where a mark begins: on which axis, and at which edge (-1, 1) or the middle (0) of which joints.
MARKS = [
    ('test-knee-to-wall', 0, 1, ['near toe']),
    ('test-toe-touch', 1, 0, ['near knee', 'near ankle']),
    ('test-toe-touch', 1, -1, ['near finger']),
    ('test-thomas', 1, 0, ['near hip']),
]


def load(root):
    """Loads the script as a module, and leaves no compiled file beside it."""
    sys.dont_write_bytecode = True
    loader = importlib.machinery.SourceFileLoader('draw_figures',
                                                  str(root / 'build-aux/draw-figures'))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)

    return module


def minus(a, b):
    """The way from b to a."""
    return [i - j for i, j in zip(a, b)]


def dot(a, b):
    """The inner product."""
    return sum(i * j for i, j in zip(a, b))


def angle(a, b):
    """The angle between two ways."""
    return math.degrees(math.acos(max(-1, min(1, dot(a, b) / math.hypot(*a) / math.hypot(*b)))))


def lean(way, direction):
    """How far a way leans into a direction (of length 1) out of the plane across it."""
    return math.degrees(math.asin(dot(way, direction) / math.hypot(*way)))


def way(joints, start, end):
    """The way from a joint to another."""
    return minus(joints[end], joints[start])


def measure_trunk(joints):
    """The angles in the middle of the body."""
    low = way(joints, 'near seat', 'near belly')
    high = way(joints, 'near belly', 'near ribs')

    return {'spine': angle(low, high), 'neck': angle(high, way(joints, 'neck', 'skull'))}


def measure_leg(joints, front, side):
    """The angles of a leg; front is where the front of the trunk points."""
    thigh, shank = (way(joints, f'{side} {a}', f'{side} {b}')
                    for a, b in (('hip', 'knee'), ('knee', 'ankle')))
    sole = way(joints, f'{side} heel', f'{side} ball')
    toes = way(joints, f'{side} ball', f'{side} toe')
    down = way(joints, f'{side} ribs', f'{side} seat')
    other = 'far' if side == 'near' else 'near'
    out = way(joints, f'{other} hip', f'{side} hip')

    return {
        'hip flexion': math.degrees(math.atan2(dot(thigh, front), dot(thigh, down)
                                               / math.hypot(*down))),
        'hip abduction': lean(thigh, [i / math.hypot(*out) for i in out]),
        'knee': angle(thigh, shank),
        # A right angle between shank and sole is none.
        'ankle': angle(shank, sole) - 90,
        'toes': angle(sole, toes),
    }


def measure_arm(joints, side):
    """The angles of an arm."""
    ways = [way(joints, f'{side} {a}', f'{side} {b}')
            for a, b in (('shoulder', 'elbow'), ('elbow', 'wrist'), ('wrist', 'palm'))]

    return {'elbow': angle(ways[0], ways[1]), 'wrist': angle(ways[1], ways[2])}


def check_ranges(name, figure):
    """Complains of joints that no body has."""
    complaints = []
    angles = [('', measure_trunk(figure.joints))]
    for side in SIDES:
        angles.append((side + ' ', {**measure_leg(figure.joints, figure.fronts['trunk'], side),
                                    **measure_arm(figure.joints, side)}))

    for side, measured in angles:
        for joint, degrees in measured.items():
            low, high = RANGES[joint]
            if not low - 0.5 <= degrees <= high + 0.5:
                complaints.append(f'{name}: {side}{joint}: {degrees:.0f} is not in {low} to {high}')

    return complaints


def check_knees(name, figure):
    """Complains of knees that bend towards the heel, are bent where they are to be straight, or
    straight where they are to be bent."""
    complaints = []
    for side in SIDES:
        joints = figure.joints
        knee = measure_leg(joints, figure.fronts['trunk'], side)['knee']
        thigh, shank = (way(joints, f'{side} {a}', f'{side} {b}')
                        for a, b in (('hip', 'knee'), ('knee', 'ankle')))
        # Across the shank, to where the thigh comes from.
        share = dot(thigh, shank) / dot(shank, shank)
        forward = [i - share * j for i, j in zip(thigh, shank)]
        if knee > 3 and dot(forward, way(joints, f'{side} heel', f'{side} ball')) <= 0:
            complaints.append(f'{name}: the {side} knee bends towards the heel')
    knee = measure_leg(figure.joints, figure.fronts['trunk'], 'near')['knee']
    if knee > STRAIGHT.get(name, 180):
        complaints.append(f'{name}: the knee is bent by {knee:.0f}')
    if knee < BENT.get(name, 0):
        complaints.append(f'{name}: the knee is bent by {knee:.0f} only')

    return complaints


def distance_to_plane(joint, radius, plane):
    """How far a ball is from a plane of the room; negative where it is behind it."""
    axis, place = plane
    if axis == 'y':
        return joint[1] - radius - place

    return place - joint[0] - radius


def distance_to_limb(module, figure, name, limb):
    """How far the ball around a joint is from a limb, whose thickness changes evenly."""
    joint = figure.joints[name]
    start, end = (figure.joints[end] for end in limb)
    bone = minus(end, start)
    share = max(0, min(1, dot(minus(joint, start), bone) / dot(bone, bone)))
    closest = [i + share * j for i, j in zip(start, bone)]
    thick = (1 - share) * module.radius(limb[0]) + share * module.radius(limb[1])

    return math.dist(joint, closest) - thick - module.radius(name)


def check_contacts(module, name, figure):
    """Complains of what floats, and of what sinks into the floor."""
    complaints = []
    for joint, other in CONTACTS[name]:
        if isinstance(other[1], str):
            off, most = distance_to_limb(module, figure, joint, other), SOFT
        else:
            off = distance_to_plane(figure.joints[joint], module.radius(joint), other)
            most = TOUCH
        if abs(off) > most:
            complaints.append(f'{name}: {joint} is {off:.2f} off {other}')
    for joint, place in figure.joints.items():
        off = distance_to_plane(place, module.radius(joint), FLOOR)
        if off < -TOUCH:
            complaints.append(f'{name}: {joint} is {-off:.2f} below the floor')

    return complaints


def check_marks(module, name, figure):
    """Complains of marks that are not where they are to be."""
    complaints = []
    for marked, axis, edge, joints in MARKS:
        if marked != name:
            continue
        _, _, begin, *_ = module.poses()[name]['marks'][0]
        place = sum(figure.joints[joint][axis] + edge * module.radius(joint)
                    for joint in joints) / len(joints)
        if abs(begin[axis] - place) > TOUCH:
            complaints.append(f'{name}: the mark is {begin[axis] - place:.2f} off {joints}')

    return complaints


def check_poses(module):
    """Complains of what no body does."""
    poses = module.poses()
    complaints = [f'{name}: nothing is said of what it touches' for name in
                  sorted(poses.keys() ^ CONTACTS.keys())]

    for name in sorted(poses.keys() & CONTACTS.keys()):
        try:
            figure = module.Figure(poses[name])
        except ValueError as error:
            complaints.append(f'{name}: {error}')
            continue
        complaints += check_ranges(name, figure) + check_knees(name, figure)
        complaints += check_contacts(module, name, figure) + check_marks(module, name, figure)

    return complaints


def check_files(root, module):
    """Complains of drawings that are not what the script draws, or that the program has not."""
    resources = house.read(root, RESOURCES)
    drawings = module.drawings()
    there = {path.name for kind in ('stretch', 'test')
             for path in (root / ICONS).glob(f'gradual-{kind}-*')}
    complaints = [f'{ICONS}/{name}: nothing draws it' for name in sorted(there - drawings.keys())]

    for name, text in drawings.items():
        if name not in there or house.read(root, f'{ICONS}/{name}') != text:
            complaints.append(f'{ICONS}/{name}: is not what build-aux/draw-figures draws')
        if f'>icons/scalable/actions/{name}<' not in resources:
            complaints.append(f'{RESOURCES}: {name} is missing')
        complaints += [f'{ICONS}/{name}: {tag}: not an area that the toolkit can recolour'
                       for tag in re.findall(r'<(?!/|\?|!)(\w+)', text)
                       if tag not in ('svg', 'path')]

    return complaints


def check(root):
    """All of it."""
    module = load(root)

    return check_poses(module) + check_files(root, module)


if __name__ == '__main__':
    house.report(check)
