import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedAct } from '../enforcement/case/act.js';
import { newDebt } from '../enforcement/debt/new-debt.js';
import type { DebtState, Debts } from '../enforcement/debt/state.js';
import { instant } from '../law/calendar/instant.js';
import { localDate } from '../law/calendar/local-date.js';
import { balances, openPerDebt, type Posting } from './ledger.js';
import { postingsFor } from './postings.js';

const day = localDate('2026-05-12');
const act = (type: string, data: object, seq = 7): RecordedAct => ({ type, data, seq, legalAt: instant('2026-05-12T08:00:00Z'), by: 'x' }) as unknown as RecordedAct;
const debt = (id: string, kind: DebtState['kind'], amountCents: number, paidCents = 0, waivedCents = 0): DebtState => ({
  ...newDebt, id, kind, orderId: 'P1', day, amountCents, paidCents, waivedCents, payBy: day, ownPayBy: day, limitationFrom: day, barredAfter: day,
  evidenceId: null, evidenceAt: null, setBy: 1, collectionDecidedOn: null,
});
const debtsOf = (...debts: readonly DebtState[]): Debts => Object.fromEntries(debts.map((one) => [one.id, one]));
const lines = (of: RecordedAct, debts: Debts = {}): readonly Posting[] => postingsFor(of, debts).flatMap((transaction) => transaction.postings);

describe('what an act means in money', () => {
  it('a forfeited unit is owed by the provider and earned by the Authority', () => {
    expect(postingsFor(act('UnitForfeited', { orderId: 'P1', day, amountCents: 500 }), {})).toEqual([
      { seq: 7, kind: 'forfeiture', postings: [{ account: 'penaltyReceivable', cents: 500, debtId: 'P1:2026-05-12' }, { account: 'penaltyIncome', cents: -500, debtId: 'P1:2026-05-12' }] },
    ]);
  });

  it('a fine that became due likewise, on accounts of its own', () => {
    expect(balances(lines(act('FineBecameDue', { fineId: 'F1', amountCents: 900 })))).toEqual({ fineReceivable: 900, fineIncome: -900 });
  });

  it('a payment settles the debts it was allocated to, each on its receivable; the rest waits', () => {
    const debts = debtsOf(debt('P1:2026-05-12', 'penalty-payment', 500), debt('F1', 'fine', 900));
    const paid = act('PaymentReceived', { amountCents: 1000, creditedOn: day, reference: 'r', entryId: null, allocations: [{ debtId: 'P1:2026-05-12', part: 'principal', amountCents: 500 }, { debtId: 'F1', part: 'principal', amountCents: 400 }], unallocatedCents: 100 });
    expect(balances(lines(paid, debts))).toEqual({ bank: 1000, penaltyReceivable: -500, fineReceivable: -400, unallocated: -100 });
  });

  it('a waiver is a loss of its own kind', () => {
    const debts = debtsOf(debt('P1:2026-05-12', 'penalty-payment', 500));
    expect(balances(lines(act('DebtWaived', { debtIds: [], reasons: 'x', ground: 'other', allocations: [{ debtId: 'P1:2026-05-12', part: 'principal', amountCents: 500 }] }), debts))).toEqual({ waived: 500, penaltyReceivable: -500 });
  });

  it('what is barred is written off for what was still open', () => {
    const debts = debtsOf(debt('P1:2026-05-12', 'penalty-payment', 500, 100, 50), debt('F1', 'fine', 900, 900));
    expect(postingsFor(act('DebtBarred', { debtIds: ['P1:2026-05-12', 'F1'], derivation: null }), debts)).toEqual([
      { seq: 7, kind: 'limitation', postings: [{ account: 'barred', cents: 350, debtId: 'P1:2026-05-12' }, { account: 'penaltyReceivable', cents: -350, debtId: 'P1:2026-05-12' }] },
    ]);
  });

  it('a reversal takes the income back from wherever the unit stood by then; what was paid is owed to the provider', () => {
    const items = [{ debtId: 'P1:2026-05-12', part: 'principal', openCents: 250, paidCents: 150, waivedCents: 100 }];
    const reversed = postingsFor(act('UnitsReversed', { orderId: 'P1', because: 'ruling', units: [], items, totalCents: 500 }), debtsOf(debt('P1:2026-05-12', 'penalty-payment', 500, 150, 100)));
    expect(reversed).toMatchObject([{ kind: 'reversal' }]);
    expect(balances(reversed.flatMap(({ postings }) => postings))).toEqual({ penaltyIncome: 500, penaltyReceivable: -250, refundable: -150, waived: -100 });
  });

  it('a unit of a location, or forfeited again, is a debt of its own', () => {
    const ids = [{ locationId: 'L2' }, { again: 2 }, { locationId: 'L2', again: 2 }].map((more) => lines(act('UnitForfeited', { orderId: 'P1', day, amountCents: 500, ...more }))[0]?.debtId);
    expect(ids).toEqual(['P1:2026-05-12:L2', 'P1:2026-05-12::2', 'P1:2026-05-12:L2:2']);
  });

  it('what came by a statement of the bank is taken from what waits there, and not put on the bank twice', () => {
    const debts = debtsOf(debt('F1', 'fine', 900));
    const paid = act('PaymentReceived', { amountCents: 1000, creditedOn: day, reference: 'F1', entryId: 'e', allocations: [{ debtId: 'F1', part: 'principal', amountCents: 900 }], unallocatedCents: 100 });
    expect(balances(lines(paid, debts))).toEqual({ bankClearing: 1000, fineReceivable: -900, unallocated: -100 });
    expect(balances(lines(act('RefundPaid', { refundId: 'T1', amountCents: 100, paidOn: day, entryId: 'e' })))).toEqual({ refundsUnderway: 100, bankClearing: -100 });
  });

  it('costs and interest stand on accounts of their own', () => {
    const debts = debtsOf(debt('F1', 'fine', 900));
    expect(balances(lines(act('CostsCharged', { debtId: 'F1', amountCents: 5, reasons: 'x' })))).toEqual({ costsReceivable: 5, costsIncome: -5 });
    expect(balances(lines(act('InterestFixed', { items: [{ debtId: 'F1', interestCents: 7 }] })))).toEqual({ interestReceivable: 7, interestIncome: -7 });
    expect(balances(lines(act('ReminderSent', { fee: { debtId: 'F1', feeCents: 19 } })))).toEqual({ costsReceivable: 19, costsIncome: -19 });
    expect(balances(lines(act('DebtsReversed', { items: [{ debtId: 'F1', part: 'interest', openCents: 2, paidCents: 5, waivedCents: 0 }], refundable: [] }), debts))).toEqual({ interestIncome: 7, interestReceivable: -2, refundable: -5 });
  });

  it('a refund is on its way once two approved it, with the interest that the Authority owes', () => {
    const approved = (complete: boolean) => act('RefundApproved', { refundId: 'T1', of: 'reversal', principalCents: 500, interestCents: 30, mandate: 'M', complete });
    expect(lines(approved(false))).toEqual([]);
    expect(balances(lines(approved(true)))).toEqual({ refundable: 500, interestExpense: 30, refundsUnderway: -530 });
  });

  it('other acts move no money', () => {
    for (const type of ['NoticeEscalated', 'CapReached', 'CollectionDecided', 'WritIssued', 'DebtsInDefault']) expect(postingsFor(act(type, { orderId: 'P1' }), {})).toEqual([]);
  });

  it('money of a debt that is not there is a mistake in the program', () => {
    expect(() => postingsFor(act('DebtBarred', { debtIds: ['P9:2026-05-12'], derivation: null }), {})).toThrow('P9:2026-05-12');
  });
});

const cents = fc.integer({ min: 1, max: 1_000_000_000 });
/** Any act that moves money, about debts that are there. */
const moving = fc
  .record({ amount: cents, paid: fc.array(cents, { maxLength: 6 }), left: fc.integer({ min: 0, max: 1_000_000 }), kinds: fc.array(fc.constantFrom('fine' as const, 'penalty-payment' as const), { minLength: 6, maxLength: 6 }) })
  .map(({ amount, paid, left, kinds }) => {
    const debts = debtsOf(...kinds.map((kind, index) => debt(`D${String(index)}`, kind, 2_000_000_000)));
    const allocations = paid.map((amountCents, index) => ({ debtId: `D${String(index)}`, part: 'principal', amountCents }));
    return { amount, left, debts, allocations };
  });

describe('every transaction', () => {
  it('sums to zero, has no empty line, and is one for its act', () => {
    fc.assert(
      fc.property(moving, ({ amount, left, debts, allocations }) => {
        const acts = [
          act('UnitForfeited', { orderId: 'P1', day, amountCents: amount }),
          act('FineBecameDue', { fineId: 'F1', amountCents: amount }),
          act('PaymentReceived', { amountCents: 0, creditedOn: day, reference: 'r', entryId: null, allocations, unallocatedCents: left }),
          act('DebtWaived', { debtIds: [], reasons: 'x', ground: 'other', allocations }),
          act('DebtBarred', { debtIds: Object.keys(debts), derivation: null }),
          act('UnitsReversed', { units: [], items: [{ debtId: Object.keys(debts)[0] ?? '', part: 'principal', openCents: left, paidCents: amount, waivedCents: 0 }] }),
          act('DebtWrittenOff', { debtIds: Object.keys(debts), reasons: 'x', ground: 'insolvent' }),
          act('CostsCharged', { debtId: 'D0', amountCents: amount, reasons: 'x' }),
          act('InterestFixed', { items: Object.keys(debts).map((debtId) => ({ debtId, interestCents: amount })) }),
          act('OverpaymentAllocated', { debtIds: [], amountCents: 0, reasons: 'x', allocations }),
          act('DebtsReversed', { items: Object.keys(debts).flatMap((debtId) => (['principal', 'costs', 'interest'] as const).map((part) => ({ debtId, part, openCents: left, paidCents: amount, waivedCents: left }))), refundable: [] }),
          act('RefundApproved', { refundId: 'T1', of: 'reversal', principalCents: amount, interestCents: left, mandate: 'M', complete: true }),
          act('RefundPaid', { refundId: 'T1', amountCents: amount, paidOn: day, entryId: null }),
        ];
        for (const one of acts) {
          const transactions = postingsFor(one, debts);
          expect(transactions.length).toBeLessThanOrEqual(1);
          for (const { postings, seq } of transactions) {
            expect(seq).toBe(7);
            expect(postings.reduce((sum, posting) => sum + posting.cents, 0)).toBe(0);
            expect(postings.every((posting) => posting.cents !== 0 && Number.isSafeInteger(posting.cents))).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves of each debt what was not paid of it', () => {
    fc.assert(
      fc.property(cents, fc.double({ min: 0, max: 1, noNaN: true }), (amount, part) => {
        const paid = Math.floor(amount * part);
        const unit = act('UnitForfeited', { orderId: 'P1', day, amountCents: amount });
        const debts = debtsOf(debt('P1:2026-05-12', 'penalty-payment', amount));
        const payment = act('PaymentReceived', { amountCents: paid, creditedOn: day, reference: 'r', entryId: null, allocations: paid === 0 ? [] : [{ debtId: 'P1:2026-05-12', part: 'principal', amountCents: paid }], unallocatedCents: 0 }, 8);
        expect(openPerDebt([...lines(unit), ...lines(payment, debts)]).get('P1:2026-05-12')).toBe(amount - paid);
      }),
    );
  });
});
