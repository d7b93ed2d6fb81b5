import { describe, expect, it } from '@jest/globals';
import type { Derivation } from '../../../libs/law/derivation.js';
import { derivationsOf, type Teller } from './debt-derivations.js';

const derivation = (rule: string, value: Derivation['value'], steps: readonly Derivation[] = []): Derivation => ({ rule, articles: [], inputs: {}, value, steps });
const pay = (payBy: string) => derivation('payment-term', { payBy, defaultFrom: payBy });
const barred = (barredAfter: string) => derivation('limitation', { barredAfter });
const unit = { id: 'P1:2025-03-05', payBy: '2025-04-16', barredAfter: '2026-03-05', setBy: 7 };
const booked: Teller = { seq: 7, data: { derivation: derivation('forfeiture', 500_000, [pay('2025-04-16'), barred('2026-03-05')]) } };

describe('how the dates and the amount of a debt came about', () => {
  it('stands in the act that set it', () => {
    expect(derivationsOf(unit, [booked])).toEqual({ amount: booked.data.derivation, payBy: pay('2025-04-16'), barredAfter: barred('2026-03-05') });
  });

  it('stands in the act that moved a day, once it was moved', () => {
    const moved: Teller = { seq: 9, data: { moves: [{ subject: unit.id, derivation: pay('2025-04-17') }, { subject: 'P1:2025-03-06', derivation: pay('2025-04-18') }] } };
    expect(derivationsOf({ ...unit, payBy: '2025-04-17' }, [moved, booked])).toMatchObject({ payBy: pay('2025-04-17'), barredAfter: barred('2026-03-05') });
  });

  it('is never that of another day: nothing rather than the wrong one', () => {
    expect(derivationsOf({ ...unit, barredAfter: '2026-05-02' }, [booked])).toMatchObject({ barredAfter: null });
    expect(derivationsOf(unit, [])).toEqual({ amount: null, payBy: null, barredAfter: null });
  });

  it('of a fine stands in the terms that its act set', () => {
    const due: Teller = { seq: 20, data: { terms: [{ subject: 'F1', derivation: pay('2025-04-15') }, { subject: 'F1', derivation: barred('2030-04-15') }] } };
    expect(derivationsOf({ id: 'F1', payBy: '2025-04-15', barredAfter: '2030-04-15', setBy: 20 }, [due])).toEqual({ amount: null, payBy: pay('2025-04-15'), barredAfter: barred('2030-04-15') });
  });
});
