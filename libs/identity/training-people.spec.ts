import { describe, expect, it } from '@jest/globals';
import { allowedRoles } from '../enforcement/authority/roles.js';
import { trainingPeople } from './training-people.js';

describe('the people of a training installation', () => {
  it('have names of their own and roles', () => {
    expect(new Set(trainingPeople.map((person) => person.userId)).size).toBe(trainingPeople.length);
    for (const person of trainingPeople) expect(person.roles.length).toBeGreaterThan(0);
  });

  it('together can give every command that people give', () => {
    const roles = new Set(trainingPeople.flatMap((person) => person.roles));
    for (const [command, allowed] of Object.entries(allowedRoles)) {
      const people = allowed.filter((role) => role !== 'process' && role !== 'nightly-run');
      expect([command, people.length === 0 || people.some((role) => roles.has(role))]).toEqual([command, true]);
    }
  });

  it('can approve what they did not draft: a second official with a mandate for each kind, one of them up to an amount', () => {
    const approvers = trainingPeople.filter((person) => person.roles.includes('approver'));
    expect(approvers).toHaveLength(2);
    expect(approvers.every((person) => person.mandates.some((mandate) => mandate.decides.length === 10 && mandate.from === '2024-01-01' && mandate.until === null))).toBe(true);
    expect(approvers.map((person) => person.mandates[0]?.maxAmountCents)).toEqual([null, 100_000_000]);
    const references = approvers.flatMap((person) => person.mandates.map((mandate) => mandate.reference));
    expect(new Set(references).size).toBe(references.length);
  });
});
