import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import type { Role } from '../authority/roles.js';
import type { Actor, Mandate } from '../case/context.js';
import type { Concerned, Happening } from './happening.js';
import { whomToTell, type Telling } from './whom-to-tell.js';

const mandate = (more: Partial<Mandate> = {}): Mandate => ({ reference: 'M', decides: ['binding-order', 'fine-decision'], from: localDate('2026-01-01'), until: null, maxAmountCents: null, ...more });
const person = (userId: string, roles: readonly Role[], mandates: readonly Mandate[] = []): Actor => ({ userId, roles, mandates });

const people = [
  person('officer-1', ['case-officer']),
  person('officer-2', ['case-officer']),
  person('legal-1', ['legal-staff']),
  person('approver-1', ['approver'], [mandate()]),
  person('approver-2', ['approver'], [mandate({ maxAmountCents: 1_000 })]),
  person('approver-3', ['approver'], [mandate({ until: localDate('2026-05-10') })]),
  person('approver-4', ['approver'], []),
  person('not-approver', ['case-officer'], [mandate()]),
  person('finance-1', ['finance']),
  person('auditor-1', ['auditor']),
  person('flagger-1', ['flagger']),
];
const telling: Telling = { people, actedIn: [], access: { recused: [], viewers: null }, now: instant('2026-05-11T08:00:00Z') };
const happening = (concerns: Concerned, by: string | null = null): Happening => ({ kind: 'assigned', subject: null, about: '', cause: 'act/1', at: telling.now, by, urgent: false, concerns });
const decides = (amountCents: number | null): Concerned => ({ whoever: 'decides', decides: 'fine-decision', amountCents });
const handles: Concerned = { whoever: 'handles', also: [], otherwise: ['case-officer', 'legal-staff'] };

describe('whoever may take a decision', () => {
  it.each([
    ['holds a mandate for it today', decides(null), ['approver-1', 'approver-2']],
    ['up to its amount', decides(1_000), ['approver-1', 'approver-2']],
    ['and not above it', decides(1_001), ['approver-1']],
    ['and for this kind', { whoever: 'decides', decides: 'publication-decision', amountCents: null } as Concerned, []],
  ])('%s', (_, concerns, users) => {
    expect(whomToTell(happening(concerns), telling)).toEqual(users);
  });

  it('is never the drafter', () => {
    expect(whomToTell(happening(decides(null), 'approver-1'), telling)).toEqual(['approver-2']);
  });
});

describe('those who work on a case', () => {
  it('are those who acted in it, and everybody of the roles while nobody did', () => {
    expect(whomToTell(happening(handles), telling)).toEqual(['legal-1', 'not-approver', 'officer-1', 'officer-2']);
    expect(whomToTell(happening(handles), { ...telling, actedIn: ['officer-2', 'approver-1', 'process', 'flagger-1'] })).toEqual(['approver-1', 'officer-2']);
  });

  it('hear of money together with those who keep it, each once', () => {
    const concerns: Concerned = { whoever: 'handles', also: ['finance'], otherwise: ['finance'] };
    expect(whomToTell(happening(concerns), { ...telling, actedIn: ['officer-1', 'finance-1'] })).toEqual(['finance-1', 'officer-1']);
  });
});

describe('a task of a role', () => {
  it('is for all who have it', () => {
    expect(whomToTell(happening({ whoever: 'has-role', role: 'finance' }), telling)).toEqual(['finance-1']);
  });
});

describe('whatever happens', () => {
  const concerned = fc.oneof(
    fc.constant(handles),
    fc.record({ whoever: fc.constant('decides' as const), decides: fc.constantFrom('binding-order' as const, 'fine-decision' as const), amountCents: fc.option(fc.nat(5_000)) }),
    fc.record({ whoever: fc.constant('has-role' as const), role: fc.constantFrom<Role>('case-officer', 'finance', 'flagger', 'auditor', 'approver') }),
    fc.record({ whoever: fc.constant('handles' as const), also: fc.subarray<Role>(['finance', 'flagger', 'supervisor']), otherwise: fc.subarray<Role>(['case-officer', 'approver']) }),
  );
  const ids = people.map(({ userId }) => userId);

  it('nobody is told who did it, is recused, may not see the case, or is no official; nobody is told twice', () => {
    fc.assert(
      fc.property(concerned, fc.option(fc.constantFrom(...ids)), fc.subarray(ids), fc.option(fc.subarray(ids)), fc.subarray(ids), (concerns, by, recused, viewers, actedIn) => {
        const told = whomToTell(happening(concerns, by), { ...telling, actedIn, access: { recused, viewers } });
        expect(new Set(told).size).toBe(told.length);
        for (const userId of told) {
          expect(userId).not.toBe(by);
          expect(recused).not.toContain(userId);
          if (viewers !== null) expect(viewers).toContain(userId);
          expect(userId).not.toBe('flagger-1');
        }
      }),
    );
  });

  it('keeping somebody out of the case takes him away and adds nobody but those who stand in for him', () => {
    fc.assert(
      fc.property(concerned, fc.constantFrom(...ids), (concerns, recused) => {
        const before = whomToTell(happening(concerns), telling);
        const after = whomToTell(happening(concerns), { ...telling, access: { recused: [recused], viewers: null } });
        expect(after).toEqual(before.filter((userId) => userId !== recused));
      }),
    );
  });
});
