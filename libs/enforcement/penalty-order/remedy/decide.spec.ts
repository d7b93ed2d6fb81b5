import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../../law/calendar/brands.js';
import { instant } from '../../../law/calendar/instant.js';
import { balances } from '../../../money/ledger.js';
import { postingsFor } from '../../../money/postings.js';
import { evolve } from '../../case/evolve.js';
import { noCase } from '../../case/state.js';
import type { CaseFile } from '../../testing/case-file.js';
import { approver, financier, lawyer, nightlyRun, officer } from '../../testing/officials.js';
import * as route from '../../testing/route.js';
import { given } from '../../testing/specification.js';
import { comes, does, passes, story, today, type Step } from '../../testing/steps.js';

const euro = (amount: number): number => amount * 100;
const at = (text: string): Instant => instant(text);
const standing = (file: CaseFile) => Object.values(file.state.debts).filter(({ status }) => status !== 'reversed').map(({ id }) => id);
const sawAt = (moment: Instant): Step => does(nightlyRun, 'RecordObservation', (file) => ({ orderId: 'P1', purpose: 'nightly', observations: [route.observed(file, 'L1', 'available', moment)] }));
const held = (from: Instant, until?: Instant): Step => does(lawyer, 'HoldPenaltyOrder', (file) => ({ orderId: 'P1', from, ...(until === undefined ? {} : { until }), ruling: route.rulingOf(file), reasons: 'Geschorst.' }));
const resumed = (from: Instant): Step => does(lawyer, 'ResumePenaltyOrder', (file) => ({ orderId: 'P1', from, ruling: route.rulingOf(file), reasons: 'Verzoek afgewezen.' }));
const order = (file: CaseFile) => file.state.penaltyOrders['P1'];
const booking = (file: CaseFile) => route.bookingData(file);

/** The ledger of a case, from its acts alone. */
function ledger(file: CaseFile) {
  let state = { ...noCase, caseNumber: file.state.caseNumber };
  return balances(file.acts.flatMap((act) => {
    const made = postingsFor(act, state.debts).flatMap(({ postings }) => postings);
    state = evolve(state, act);
    return made;
  }));
}

describe('a hold by a court', () => {
  /** Seen and booked in the night of 6 March at 04:00, and seen again at 15:00. */
  const booked = story(route.penaltyActive, route.nights(2), comes(at('2025-03-06T16:00:00Z')));

  it('from now on leaves what was forfeited, and nothing is forfeited until it ends', () => {
    const open = story(booked, held(at('2025-03-06T16:00:00Z')), passes(1), sawAt(at('2025-03-06T16:30:00Z')));
    expect(standing(given(open).file)).toEqual(['P1:2025-03-05', 'P1:2025-03-06']);
    given(open, route.nextNight, sawAt(at('2025-03-07T02:00:00Z'))).when('BookUnits', booking, nightlyRun).thenNothing();
  });

  it('that covers half a day takes back that half; evidence of the other half forfeits the day again', () => {
    const half = given(booked, held(at('2025-03-06T00:00:00Z'), at('2025-03-06T12:00:00Z')));
    expect(standing(half.file)).toEqual(['P1:2025-03-05']);
    expect(half.file.acts.at(-1)).toMatchObject({ type: 'UnitsReversed', data: { because: 'hold', totalCents: euro(5_000) } });
    half.when('BookUnits', booking, nightlyRun).thenNothing();
    const again = given(booked, held(at('2025-03-06T00:00:00Z'), at('2025-03-06T12:00:00Z')), sawAt(at('2025-03-06T15:00:00Z')));
    const file = again.when('BookUnits', booking, nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-06', again: 2, evidenceAt: at('2025-03-06T15:00:00Z') } });
    expect(standing(file)).toEqual(['P1:2025-03-05', 'P1:2025-03-06::2']);
    expect(order(file)?.forfeitedCents).toBe(euro(10_000));
    expect(ledger(file)).toMatchObject({ penaltyReceivable: euro(10_000), penaltyIncome: -euro(10_000) });
  });

  it('can end earlier than it said: what was seen after that counts', () => {
    const ended = story(booked, held(at('2025-03-06T16:00:00Z')), comes(at('2025-03-08T12:00:00Z')), sawAt(at('2025-03-07T10:00:00Z')), sawAt(at('2025-03-08T11:00:00Z')), resumed(at('2025-03-08T08:00:00Z')));
    given(ended).when('BookUnits', booking, nightlyRun).then({ type: 'UnitForfeited', data: { day: '2025-03-08' } });
    expect(order(given(ended).file)?.holds).toEqual([{ from: at('2025-03-06T16:00:00Z'), until: at('2025-03-08T08:00:00Z') }]);
  });

  it('ended at its own beginning never was', () => {
    const never = story(booked, held(at('2025-03-06T16:00:00Z')), passes(1), resumed(at('2025-03-06T16:00:00Z')));
    expect(order(given(never).file)?.holds).toEqual([]);
  });

  it('is of an order in force, by a ruling of today or before, and ends after it begins', () => {
    const when = (data: (file: CaseFile) => object, ...steps: Step[]) =>
      given(...steps).when('HoldPenaltyOrder', (file) => ({ orderId: 'P1', from: file.now, ruling: route.rulingOf(file), reasons: 'x', ...data(file) }), lawyer);
    when(() => ({ until: at('2025-03-06T15:00:00Z') }), booked).refuses({ code: 'hold-ends-before-it-starts', article: 'awb:8:81' });
    when(() => ({ from: at('2025-03-01T00:00:00Z') }), booked).refuses({ code: 'before-the-order' });
    when(() => ({ ruling: { by: 'appeal', on: '2025-03-07', reference: 'x' } }), booked).refuses({ code: 'ruling-in-the-future' });
    when(() => ({}), route.penaltyDrafted).refuses({ code: 'penalty-order-not-in-force' });
    when(() => ({ orderId: 'P7' }), booked).refuses({ code: 'not-found' });
    given(booked).when('HoldPenaltyOrder', (file) => ({ orderId: 'P1', from: file.now, ruling: route.rulingOf(file), reasons: 'x' }), officer).refuses({ code: 'role-missing' });
    given(booked).when('ResumePenaltyOrder', (file) => ({ orderId: 'P1', from: file.now, ruling: route.rulingOf(file), reasons: 'x' }), lawyer).refuses({ code: 'no-hold-to-resume' });
  });
});

describe('taking units back', () => {
  const reverse = (...debtIds: string[]) => (file: CaseFile) => ({ orderId: 'P1', debtIds, ruling: route.rulingOf(file, 'appeal'), reasons: 'Het bewijs is ondeugdelijk.' });
  const two = story(route.penaltyActive, route.nights(2));

  it('lowers what is forfeited and gives back the income; the same evidence never forfeits that day again', () => {
    const file = given(two).when('ReverseUnits', reverse('P1:2025-03-05', 'P1:2025-03-05'), lawyer).then({
      type: 'UnitsReversed',
      data: { because: 'ruling', totalCents: euro(5_000), units: [{ debtId: 'P1:2025-03-05' }], items: [{ debtId: 'P1:2025-03-05', openCents: euro(5_000), paidCents: 0 }] },
    });
    expect(order(file)).toMatchObject({ forfeitedCents: euro(5_000), bookedDays: ['2025-03-06'] });
    expect(ledger(file)).toEqual({ penaltyReceivable: euro(5_000), penaltyIncome: -euro(5_000) });
    given(two, does(lawyer, 'ReverseUnits', reverse('P1:2025-03-05'))).when('BookUnits', booking, nightlyRun).thenNothing();
  });

  it('after payment leaves that amount to be repaid; what was waived or barred goes back where it went', () => {
    const paid = does(financier, 'RecordPayment', (file) => ({ debtIds: ['P1:2025-03-05'], amountCents: euro(3_000), creditedOn: today(file), reference: 'R1' }));
    const file = given(two, paid).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).then({ type: 'UnitsReversed', data: { items: [{ openCents: euro(2_000), paidCents: euro(3_000) }], refundable: [{ cents: euro(3_000) }] } });
    expect(ledger(file)).toEqual({ bank: euro(3_000), penaltyReceivable: euro(5_000), penaltyIncome: -euro(5_000), refundable: -euro(3_000) });
    const waived = given(two, does(lawyer, 'WaiveDebt', { debtIds: ['P1:2025-03-05'], reasons: 'x', ground: 'other' })).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).then({ type: 'UnitsReversed' });
    expect(ledger(waived)).toEqual({ waived: 0, penaltyReceivable: euro(5_000), penaltyIncome: -euro(5_000) });
    const struck = story(two, comes(at('2026-03-06T12:00:00Z')), does(financier, 'RecordBarred', { debtIds: ['P1:2025-03-05'] }));
    const barred = given(struck).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).then({ type: 'UnitsReversed', data: { items: [{ openCents: euro(5_000) }] } });
    expect(ledger(barred)).toEqual({ barred: 0, penaltyReceivable: euro(5_000), penaltyIncome: -euro(5_000) });
  });

  it('is done once, of units of this order', () => {
    const reversed = story(two, does(lawyer, 'ReverseUnits', reverse('P1:2025-03-05')));
    given(reversed).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).refuses({ code: 'unit-reversed-already', article: 'awb:8:72' });
    given(two).when('ReverseUnits', reverse('P1:2025-03-09'), lawyer).refuses({ code: 'not-found' });
    given(two).when('ReverseUnits', (file) => ({ ...reverse('P1:2025-03-05')(file), orderId: 'P2' }), lawyer).refuses({ code: 'not-found' });
    given(two).when('ReverseUnits', (file) => ({ ...reverse('P1:2025-03-05')(file), ruling: { by: 'appeal', on: '2030-01-01', reference: 'x' } }), lawyer).refuses({ code: 'ruling-in-the-future' });
  });

  it('ends collecting: nothing is owed any more', () => {
    const drafted = story(two, route.collectionDrafted, does(lawyer, 'ReverseUnits', reverse('P1:2025-03-05')));
    given(drafted).when('ApproveDecision', { decisionId: 'C1' }, approver).refuses({ code: 'nothing-owed' });
    given(drafted).when('WaiveDebt', { debtIds: ['P1:2025-03-05'], reasons: 'x', ground: 'other' }, lawyer).refuses({ code: 'nothing-owed' });
  });

  it('under the cap sets a capped order going again', () => {
    const file = given(route.capped).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).then({ type: 'UnitsReversed' });
    expect(order(file)).toMatchObject({ capReachedOn: null, forfeitedCents: euro(17_500) });
    given(route.capped, does(lawyer, 'ReverseUnits', reverse('P1:2025-03-05')), route.nextNight, route.round(nightlyRun, 'P1', 'nightly', 'available', 'available'))
      .when('BookUnits', booking, nightlyRun)
      .then({ type: 'UnitForfeited', data: { day: '2025-03-10', amountCents: euro(5_000) } }, { type: 'CapReached', data: { totalCents: euro(22_500) } });
  });

  it('leaves forfeited the day of a unit whose debt fell away otherwise, so that its evidence never forfeits twice', () => {
    const fellAway = story(two, does(lawyer, 'ReverseDebts', { debtIds: ['P1:2025-03-06'], ground: 'court', reference: 'ECLI:NL:X:1', reasons: 'Vernietigd.' }));
    const file = given(fellAway).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).then({ type: 'UnitsReversed' });
    expect(order(file)).toMatchObject({ bookedDays: ['2025-03-06'], spentUnits: ['2025-03-05'], forfeitedCents: 0 });
    given(fellAway, does(lawyer, 'ReverseUnits', reverse('P1:2025-03-05'))).when('BookUnits', booking, nightlyRun).thenNothing();
  });

  it('also of a closed case', () => {
    const closed = story(two, does(officer, 'DraftPenaltyOrderChange', { orderId: 'P1', change: { kind: 'lift' }, reasons: 'x' }), route.madeKnown('W1'),
      does(financier, 'RecordPayment', (file) => ({ debtIds: ['P1:2025-03-05', 'P1:2025-03-06'], amountCents: euro(10_000), creditedOn: today(file), reference: 'R' })), does(officer, 'CloseCase', { reasons: 'Betaald.' }));
    const file = given(closed).when('ReverseUnits', reverse('P1:2025-03-05'), lawyer).then({ type: 'UnitsReversed', data: { items: [{ paidCents: euro(5_000) }] } });
    expect(ledger(file)).toMatchObject({ refundable: -euro(5_000) });
  });
});

describe('replacing the order', () => {
  const replace = (change: object = {}) => (file: CaseFile) => ({ orderId: 'P1', amountPerDayCents: euro(2_000), capCents: euro(12_000), from: file.now, ruling: route.rulingOf(file, 'objection'), reasons: 'Heroverweging.', ...change });
  const two = story(route.penaltyActive, route.nights(2), comes(at('2025-03-06T16:00:00Z')));

  it('counts from then on, each unit bound to the text in force: two versions in a week', () => {
    const replaced = given(two, does(lawyer, 'ReplacePenaltyOrder', replace()), route.nights(2)).file;
    expect(Object.values(replaced.state.debts).map(({ day, amountCents }) => [day, amountCents])).toEqual([['2025-03-05', euro(5_000)], ['2025-03-06', euro(5_000)], ['2025-03-07', euro(2_000)]]);
    expect(replaced.acts.flatMap((act) => (act.type === 'UnitForfeited' ? [act.data.orderVersion] : []))).toEqual([1, 1, 2]);
    expect(order(replaced)?.capReachedOn).toBe('2025-03-07');
  });

  it('from an earlier moment takes back what tested the old text after it', () => {
    given(two).when('ReplacePenaltyOrder', replace({ from: at('2025-03-06T00:00:00Z') }), lawyer).then(
      { type: 'PenaltyOrderReplaced', data: { version: 2 } },
      { type: 'UnitsReversed', data: { because: 'version', units: [{ debtId: 'P1:2025-03-06' }] } },
    );
  });

  it('never makes it worse, nor counts below what stands, nor reaches outside its time', () => {
    given(two).when('ReplacePenaltyOrder', replace({ amountPerDayCents: euro(6_000) }), lawyer).refuses({ code: 'replacement-raises', article: 'awb:7:11' });
    given(two).when('ReplacePenaltyOrder', replace({ capCents: euro(90_000) }), lawyer).refuses({ code: 'replacement-raises' });
    given(two).when('ReplacePenaltyOrder', replace({ capCents: euro(9_000) }), lawyer).refuses({ code: 'cap-below-forfeited' });
    given(two).when('ReplacePenaltyOrder', replace({ capCents: euro(1) }), lawyer).refuses({ code: 'cap-below-amount' });
    given(two).when('ReplacePenaltyOrder', replace({ from: at('2025-03-09T00:00:00Z') }), lawyer).refuses({ code: 'replaced-in-the-future' });
    given(two).when('ReplacePenaltyOrder', replace({ from: at('2025-03-01T00:00:00Z') }), lawyer).refuses({ code: 'before-the-order' });
  });

  it('can bring the cap down to what stands, and a higher court can bring back what the order first said', () => {
    const capped = given(two).when('ReplacePenaltyOrder', replace({ capCents: euro(10_000) }), lawyer).then({ type: 'PenaltyOrderReplaced' }, { type: 'CapReached', data: { totalCents: euro(10_000), day: '2025-03-06' } });
    expect(order(capped)?.capReachedOn).toBe('2025-03-06');
    const back = given(two, does(lawyer, 'ReplacePenaltyOrder', replace({ capCents: euro(10_000) })), passes(1)).when('ReplacePenaltyOrder', replace({ amountPerDayCents: euro(5_000), capCents: euro(22_500) }), lawyer).then({ type: 'PenaltyOrderReplaced', data: { version: 3 } });
    expect(order(back)?.capReachedOn).toBeNull();
  });
});

describe('the case that docs/money.md follows', () => {
  it('stands in the ledger as the page says, from the first unit to what has to be repaid', () => {
    const rows: [string, object][] = [];
    const note = (what: string): Step => (file) => {
      rows.push([what, ledger(file)]);
      return file;
    };
    const file = given(
      route.penaltyActive, route.nights(1), note('5 March'), route.nights(1), note('6 March'), comes(at('2025-03-06T12:00:00Z')), route.collected, route.nights(3), note('9 March'),
      comes(at('2025-04-10T10:00:00Z')), does(financier, 'RecordPayment', (now) => ({ debtIds: ['P1:2025-03-05'], amountCents: euro(5_000), creditedOn: today(now), reference: 'R' })), note('10 April'),
      comes(at('2025-06-02T10:00:00Z')), does(lawyer, 'ReverseUnits', (now) => ({ orderId: 'P1', debtIds: ['P1:2025-03-05'], ruling: route.rulingOf(now, 'appeal'), reasons: 'Het bewijs schiet tekort.' })), note('2 June'),
    ).file;
    const penalties = (receivable: number, income: number) => ({ penaltyReceivable: euro(receivable), penaltyIncome: euro(income) });
    expect(rows).toEqual([
      ['5 March', penalties(5_000, -5_000)],
      ['6 March', penalties(10_000, -10_000)],
      ['9 March', penalties(22_500, -22_500)],
      ['10 April', { ...penalties(17_500, -22_500), bank: euro(5_000) }],
      ['2 June', { ...penalties(17_500, -17_500), bank: euro(5_000), refundable: -euro(5_000) }],
    ]);
    expect(file.state.debts['P1:2025-03-05']).toMatchObject({ payBy: '2025-04-16', barredAfter: '2026-03-05', status: 'reversed' });
    expect(order(file)?.capReachedOn).toBeNull();
  });
});
