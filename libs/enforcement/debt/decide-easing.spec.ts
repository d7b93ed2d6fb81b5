import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { collected, debtOf, deferral, inDefault, noon, pay, second, twoUnits, unit, withWrit } from '../testing/collecting.js';
import { approver, approverWith, auditor, financier, lawyer, process } from '../testing/officials.js';
import * as route from '../testing/route.js';
import { given } from '../testing/specification.js';
import { does, story, today } from '../testing/steps.js';
import { instalmentsOn } from './instalments.js';

const deferred = story(inDefault, does(approver, 'GrantDeferral', deferral('2025-06-30')));

describe('a deferral', () => {
  it('is granted by a mandated official and extends limitation by its days', () => {
    const file = given(inDefault).when('GrantDeferral', deferral('2025-06-30'), approver).then({ type: 'DeferralGranted', data: { deferralId: 'U1', from: '2025-04-18', until: '2025-06-30', mandate: 'M-2024-01' } });
    // 18 April up to and including 30 June is 74 days: 5 March 2026 becomes 18 May 2026.
    expect(debtOf(file)).toMatchObject({ barredAfter: '2026-05-18', deferral: { id: 'U1' }, extensions: [{ from: '2025-04-18', until: '2025-06-30' }] });
    expect(debtOf(file, second).barredAfter).toBe('2026-03-06');
    given(inDefault).when('GrantDeferral', deferral('2025-06-30'), financier).refuses({ code: 'role-missing' });
    given(inDefault).when('GrantDeferral', deferral('2025-06-30'), approverWith({ maxAmountCents: 1 })).refuses({ code: 'mandate-exceeded' });
  });

  it('of a fine moves its term of limitation', () => {
    const file = given(route.fineDue).when('GrantDeferral', (at) => deferral('2025-12-31', { debtIds: ['F1'], until: localDate(`${today(at).slice(0, 4)}-12-31`) }), approver).then({ type: 'DeferralGranted' });
    expect(file.state.terms['F1:limitation']?.lastDay).toBe(file.state.debts['F1']?.barredAfter);
    expect(file.state.terms['F1:limitation']?.lastDay).not.toBe('2030-04-15');
  });

  it('keeps everything else from being collected until it is over', () => {
    const during = { code: 'payment-deferred', article: 'awb:4:94' };
    const remind = (file: Parameters<typeof today>[0]) => ({ debtIds: [unit], sentOn: today(file), warning: true });
    given(deferred, noon('2025-06-30')).when('SendReminder', remind, financier).refuses(during);
    given(deferred, noon('2025-07-01')).when('SendReminder', remind, financier).then({ type: 'ReminderSent' });
    given(deferred, noon('2025-07-01')).when('SendReminder', { debtIds: [unit], sentOn: localDate('2025-06-30'), warning: true }, financier).refuses(during);
    given(story(withWrit, does(approver, 'GrantDeferral', deferral('2025-06-30')))).when('HandOverCollection', { debtIds: [unit], service: { kind: 'bailiff', name: 'Voorbeeld' } }, financier).refuses(during);
    given(story(twoUnits, does(approver, 'GrantDeferral', deferral('2025-06-30')))).when('DraftCollectionDecision', { orderId: 'P1', days: ['2025-03-05'], reasons: 'Beginselplicht.', views: { kind: 'skipped', ground: 'Omkeerbaar.' } }, lawyer).refuses(during);
    given(story(inDefault, does(financier, 'SendReminder', { debtIds: [unit], sentOn: localDate('2025-04-18'), warning: true }), does(approver, 'GrantDeferral', deferral('2025-06-30')), noon('2025-05-05'))).when('IssueWrit', { debtIds: [unit] }, financier).refuses(during);
  });

  it('does not keep the debtor from paying, nor default from setting in', () => {
    given(deferred).when('RecordPayment', { debtIds: [unit], amountCents: 1, creditedOn: localDate('2025-04-18'), reference: 'bank' }, financier).then({ type: 'PaymentReceived' });
    given(story(collected, does(approver, 'GrantDeferral', deferral('2025-06-30')), noon('2025-04-18'))).when('RecordDefault', { debtIds: [unit] }, process).then({ type: 'DebtsInDefault' });
  });

  it('ends after today, and is granted once at a time for what is owed', () => {
    given(inDefault).when('GrantDeferral', deferral('2025-04-18'), approver).refuses({ code: 'deferral-ends-before-it-starts', article: 'awb:4:94' });
    given(deferred).when('GrantDeferral', deferral('2025-12-31'), approver).refuses({ code: 'payment-deferred' });
    given(deferred, noon('2025-07-01')).when('GrantDeferral', deferral('2025-12-31'), approver).then({ type: 'DeferralGranted', data: { deferralId: 'U2' } });
    given(story(inDefault, pay(500_000, unit))).when('GrantDeferral', deferral('2025-06-30'), approver).refuses({ code: 'nothing-owed' });
    given(story(collected, noon('2026-03-06'))).when('GrantDeferral', deferral('2026-06-30'), approver).refuses({ code: 'debt-barred' });
  });

  it('can be revoked: from the day after, collecting goes on, and limitation counts only the days it lasted', () => {
    const revoke = { deferralId: 'U1', ground: 'condition-not-met', reasons: 'Niet betaald.' } as const;
    const file = given(deferred, noon('2025-04-27')).when('RevokeDeferral', revoke, approver).then({ type: 'DeferralRevoked', data: { on: '2025-04-27' } });
    // Ten days, 18 up to and including 27 April.
    expect(debtOf(file)).toMatchObject({ barredAfter: '2026-03-15', deferral: null });
    const revoked = story(deferred, noon('2025-04-27'), does(approver, 'RevokeDeferral', revoke));
    given(revoked, noon('2025-04-28')).when('SendReminder', { debtIds: [unit], sentOn: localDate('2025-04-28'), warning: true }, financier).then({ type: 'ReminderSent' });
    given(revoked).when('RevokeDeferral', revoke, approver).refuses({ code: 'deferral-over', article: 'awb:4:96' });
    given(deferred, noon('2025-07-01')).when('RevokeDeferral', revoke, approver).refuses({ code: 'deferral-over' });
    given(deferred).when('RevokeDeferral', { ...revoke, deferralId: 'U9' }, approver).refuses({ code: 'not-found' });
  });
});

describe('instalments', () => {
  const instalments = [{ payBy: localDate('2025-05-01'), amountCents: 300_000 }, { payBy: localDate('2025-06-01'), amountCents: 200_000 }];

  it('add up to what is open, in order, within the deferral', () => {
    given(inDefault).when('GrantDeferral', deferral('2025-06-30', { instalments }), approver).then({ type: 'DeferralGranted' });
    given(inDefault).when('GrantDeferral', deferral('2025-06-30', { instalments: instalments.slice(1) }), approver).refuses({ code: 'instalments-do-not-add-up', article: 'awb:4:94' });
    for (const wrong of [[...instalments].reverse(), instalments.map((one) => ({ ...one, payBy: localDate('2025-04-18') })), instalments.map((one) => ({ ...one, payBy: localDate('2025-07-01') }))]) {
      given(inDefault).when('GrantDeferral', deferral('2025-06-30', { instalments: wrong }), approver).refuses({ code: 'instalments-out-of-order' });
    }
  });

  it('are paid by what came in since, and missed once their day has passed', () => {
    const { file } = given(story(inDefault, does(approver, 'GrantDeferral', deferral('2025-06-30', { instalments })), pay(350_000, unit)));
    const on = (day: string) => {
      const granted = file.state.money.deferrals['U1'];
      return granted === undefined ? [] : instalmentsOn(file.state, granted, localDate(day)).map(({ status }) => status);
    };
    expect(on('2025-04-18')).toEqual(['paid', 'to-come']);
    expect(on('2025-06-01')).toEqual(['paid', 'to-come']);
    expect(on('2025-06-02')).toEqual(['paid', 'missed']);
  });
});

describe('letting go', () => {
  it('of part of the principal leaves the rest to be collected', () => {
    const file = given(inDefault).when('WaiveDebt', { debtIds: [unit], reasons: 'Onevenredig.', ground: 'disproportionate', amountCents: 200_000 }, lawyer).then({ type: 'DebtWaived', data: { allocations: [{ debtId: unit, part: 'principal', amountCents: 200_000 }] } });
    expect(debtOf(file)).toMatchObject({ waivedCents: 200_000, status: 'owed' });
    given(inDefault).when('WaiveDebt', { debtIds: [unit], reasons: 'Te veel.', ground: 'other', amountCents: 500_001 }, lawyer).refuses({ code: 'waiver-exceeds-debt', article: 'awb:4:85' });
  });

  it('by writing off ends collecting; what is paid later waits for an official', () => {
    const writeOff = { debtIds: [unit], reasons: 'Faillissement opgeheven bij gebrek aan baten.', ground: 'insolvent' as const };
    const file = given(withWrit).when('WriteOffDebt', writeOff, financier).then({ type: 'DebtWrittenOff' });
    expect(debtOf(file).status).toBe('written-off');
    const off = story(withWrit, does(financier, 'WriteOffDebt', writeOff));
    given(off).when('HandOverCollection', { debtIds: [unit], service: { kind: 'bailiff', name: 'Voorbeeld' } }, financier).refuses({ code: 'nothing-owed' });
    given(off).when('WriteOffDebt', writeOff, financier).refuses({ code: 'nothing-owed' });
    given(off).when('RecordPayment', { debtIds: [unit], amountCents: 5, creditedOn: localDate('2025-05-05'), reference: 'bank' }, financier).then({ type: 'PaymentReceived', data: { allocations: [], unallocatedCents: 5 } });
    given(withWrit).when('WriteOffDebt', writeOff, auditor).refuses({ code: 'role-missing' });
  });
});
