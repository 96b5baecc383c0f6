// An owner is exactly one named person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpis, ownerProblem } from '../../core/index';
import * as says from '../../core/system/sentences';
import { holds } from '../core/property';

const PEOPLE = [
  'Ana',
  'Ana Reyes',
  'María José García-López',
  "Siobhan O'Neil",
  'Li Wei',
  'Anders Land',
  'Anthony Head',
  'Dean Sales',
  'Orlando',
  'Boris Bothe',
  'Teamy McTeam',
  '@ana',
  'ana.reyes@northwind.example',
  'Łukasz Żak',
  '王芳',
  'Hubert Blaine '.repeat(6).trim(),
];

test.each(PEOPLE)('"%s" may own', (name) => expect(ownerProblem(name)).toBeNull());

test.each([
  ['', says.ownerEmpty],
  ['   ', says.ownerEmpty],
  ['TBD', says.ownerNobody('TBD')],
  ['n/a', says.ownerNobody('n/a')],
  ['?', says.ownerNobody('?')],
  ['12', says.ownerNobody('12')],
  ['team', says.ownerGroup('team')],
  ['Sales Team', says.ownerGroup('Sales Team')],
  ['the reps', says.ownerGroup('the reps')],
  ['Everyone', says.ownerGroup('Everyone')],
  ['team@northwind.example', says.ownerGroup('team@northwind.example')],
  ['VP Sales', says.ownerRole('VP Sales')],
  ['Sales Manager', says.ownerRole('Sales Manager')],
  ['CEO', says.ownerRole('CEO')],
  ['the manager', says.ownerRole('the manager')],
  ['sales@northwind.example', says.ownerRole('sales@northwind.example')],
  ['Ana / Ben', says.ownersTwo('Ana / Ben')],
  ['Ana/Ben', says.ownersTwo('Ana/Ben')],
  ['Ana & Ben', says.ownersTwo('Ana & Ben')],
  ['Ana and Ben', says.ownersTwo('Ana and Ben')],
  ['Ana, Ben', says.ownersTwo('Ana, Ben')],
  ['Ana; Ben', says.ownersTwo('Ana; Ben')],
  ['Ana + Ben', says.ownersTwo('Ana + Ben')],
  ['Ana - Ben', says.ownersTwo('Ana - Ben')],
  ['Ana\nBen', says.ownersTwo('Ana\nBen')],
  ['CEO / VP Sales', says.ownersTwo('CEO / VP Sales')],
  ['Hubert '.repeat(30), says.ownerTooLong(100)],
])('"%s" is refused with the reason', (name, sentence) => expect(ownerProblem(name)).toBe(sentence));

test('no KPI’s own role would do for a name', () => {
  for (const { owner } of kpis) expect(ownerProblem(owner.role), owner.role).not.toBeNull();
});

describe('whoever they are', () => {
  const person = fc.constantFrom(...PEOPLE.filter((name) => !name.includes('@')));
  test('two joined are never one', () =>
    holds(
      fc.property(
        person,
        fc.constantFrom('/', ' / ', '&', ' & ', ', ', ';', ' and ', ' or ', '+', ' und ', '\n'),
        person,
        (a, joint, b) => {
          expect(ownerProblem(a + joint + b)).not.toBeNull();
        },
      ),
    ));
  test('space around a name and its case do not matter', () =>
    holds(
      fc.property(person, (name) => {
        expect(ownerProblem(`  ${name} `)).toBeNull();
        expect(ownerProblem(name.toUpperCase())).toBeNull();
      }),
    ));
  test('any text gets an answer', () =>
    holds(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(() => ownerProblem(text)).not.toThrow())));
});
