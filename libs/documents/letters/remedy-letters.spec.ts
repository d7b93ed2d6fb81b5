import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/calendar/local-date.js';
import { wordsOf } from '../template/words.js';
import { composeLetter } from '../compose.js';
import { missingParts } from '../template/parts.js';
import { moneySamples } from '../testing/money-samples.js';
import { samples } from '../testing/more-samples.js';
import { appealOpen, remedySamples } from '../testing/remedy-samples.js';
import { letters } from './index.js';
import type { LetterInputs, LetterKind } from './index.js';
import type { Letter } from './letter.js';

function refused<K extends LetterKind>(kind: K, change: Partial<LetterInputs[K]>): readonly string[] {
  const letter = letters[kind] as unknown as Letter<LetterInputs[K]>;
  return missingParts(letter.parts, { ...samples[kind], ...change }).map(({ field, article }) => `${field} ${String(article)}`);
}

const said = <K extends LetterKind>(kind: K, change: Partial<LetterInputs[K]> = {}): string => wordsOf(composeLetter(kind, { ...samples[kind], ...change }).blocks).join('\n');

describe('letters of objection', () => {
  const { 'objection-decision': decision, 'objection-repair': repair, 'hearing-invitation': invitation } = remedySamples;

  it('a day to decide is never without its computation', () => {
    const due = { on: repair.lastDay, derivation: null as never };
    for (const kind of ['objection-acknowledgement', 'objection-repair', 'objection-term'] as const) expect(refused(kind, { due })).toContain('due.derivation awb:7:10');
  });

  it('a term to repair ends after the letter was sent', () => {
    expect(refused('objection-repair', { lastDay: repair.date })).toEqual(['lastDay awb:6:6']);
  });

  it('what is forwarded says to whom, and what is not says nobody', () => {
    expect(refused('objection-forwarding', { to: null })).toEqual(['to awb:6:15']);
    expect(refused('objection-forwarding', { ground: 'direct-appeal-refused' })).toEqual(['to awb:6:15']);
  });

  it('a hearing lies after its invitation, with days before it to read and to write', () => {
    expect(refused('hearing-invitation', { on: invitation.date })).toEqual(['on awb:7:2', 'fileOpenFrom awb:7:4(2)', 'documentsUntil awb:7:4(1)']);
    expect(refused('hearing-invitation', { newFacts: ' ' })).toEqual(['newFacts awb:7:9']);
    expect(refused('hearing-invitation', { withheld: { parts: ['stuk 4'], reasons: '' } })).toEqual(['withheld awb:7:4(6)']);
  });

  it('a hearing that is left out has its ground, with its days', () => {
    expect(refused('hearing-skipped', { ground: { kind: 'waived', declaredOn: ' ' as never } })).toEqual(['ground awb:7:3']);
    expect(refused('hearing-skipped', { ground: { kind: 'fully-met' } })).toEqual([]);
    expect(said('hearing-skipped', { ground: { kind: 'fully-met' } })).toContain('artikel 7:3, aanhef en onder e,');
  });

  it('an adjournment makes the term longer, and says why', () => {
    expect(refused('objection-term', { was: localDate('2027-01-01') })).toEqual(['due.on awb:7:10(3)']);
    expect(refused('objection-term', { reasons: null })).toEqual(['reasons awb:3:46']);
    expect(refused('objection-term', { ground: 'committee', reasons: null })).toEqual([]);
  });

  it('a decision answers about each contested decision', () => {
    expect(refused('objection-decision', { rulings: decision.rulings.slice(1) })).toEqual(['rulings awb:7:11']);
  });

  it('a decision shows the hearing with its report, or the ground on which there was none', () => {
    expect(refused('objection-decision', { hearing: { kind: 'heard', hearings: [] } })).toEqual(['hearing awb:7:12(1)']);
    expect(refused('objection-decision', { hearing: { kind: 'skipped', ground: { kind: 'manifestly-unfounded' }, reasons: '' } })).toEqual(['hearing awb:7:12(1)']);
  });

  it('a decision answers each ground, and the request for costs', () => {
    expect(refused('objection-decision', { answers: [{ ground: 'Te hoog.', answer: ' ' }] })).toEqual(['answers[] awb:7:12(1)']);
    expect(refused('objection-decision', { costs: { amountCents: 0, reasons: '' } })).toEqual(['costs awb:7:15(3)']);
  });

  it('an advice is enclosed, and not followed only for a reason', () => {
    const advice = { receivedOn: decision.date, text: 'Ongegrond.', deviatesBecause: '' };
    expect(refused('objection-decision', { advice })).toEqual(['advice awb:7:13(7)']);
    expect(refused('objection-decision', { advice: { ...advice, deviatesBecause: null } })).toEqual([]);
  });

  it('too late is inadmissible only where the lateness was judged', () => {
    const rulings = decision.rulings.map(({ decision: about }) => ({ decision: about, outcome: 'inadmissible', ground: 'late' }) as const);
    expect(refused('objection-decision', { rulings })).toEqual(['lateness awb:6:11']);
    expect(refused('objection-decision', { rulings, lateness: { excusable: false, reasons: 'Geen uitleg.' } })).toEqual([]);
  });

  it('nobody is worse off for having objected', () => {
    expect(refused('objection-decision', { amounts: [{ description: 'Dwangsom', fromCents: 1, toCents: 2 }] })).toEqual(['amounts awb:7:11']);
  });

  it('the appeal clause names the court where the case shows it, and else how to find it', () => {
    expect(said('objection-decision')).toContain('de rechtbank van het gebied waar u woont of bent gevestigd');
    const abroad = said('objection-decision', { appeal: appealOpen('2026-06-26', 'de rechtbank Den Haag') });
    expect(abroad).toContain('Stuur uw beroepschrift naar de rechtbank Den Haag');
    expect(abroad).toContain('Bij verzending op 26 juni 2026 is 7 augustus 2026 de laatste dag');
  });

  it('a decision that comes late says so', () => {
    expect(said('objection-decision')).not.toContain('Onze excuses');
    expect(said('objection-decision', { date: localDate('2026-07-15') })).toContain('Wij hadden uiterlijk op 30 juni 2026 moeten beslissen');
  });

  it('a penalty for deciding late is computed, or nothing is owed on a ground of the law', () => {
    expect(refused('default-penalty-decision', { derivation: null })).toEqual(['derivation awb:4:17(6)']);
    expect(refused('default-penalty-decision', { nothingOwedBecause: 'not-an-interested-party' })).toEqual(['derivation awb:4:17(6)']);
    expect(refused('default-penalty-decision', { payBy: null })).toEqual(['payBy awb:4:87']);
  });
});

describe('letters after a court', () => {
  it('what joins an appeal is copied to the court that deals with it', () => {
    expect(refused('joined-decision', { procedure: { kind: 'appeal', reference: 'BR1', court: null } })).toEqual(['procedure.court awb:6:19(4)']);
  });

  it('a ruling that is founded annuls something, and one that is granted orders something', () => {
    expect(refused('court-ruling', { rulings: [] })).toEqual(['rulings awb:8:72']);
    expect(refused('court-ruling', { instance: 'interim-relief', outcome: 'granted', rulings: [] })).toEqual(['measures awb:8:81']);
    expect(refused('court-ruling', { outcome: 'refused', rulings: [] })).toEqual(['outcome awb:8:70']);
  });

  it('says what the court decided itself', () => {
    expect(said('court-ruling')).toContain('De rechter heeft zelf beslist. De dwangsom wordt vastgesteld op € 3.000,00 per keer, tot ten hoogste € 45.000,00');
  });
});

describe('letters about money', () => {
  const { deferral } = moneySamples;

  it('instalments follow each other, stay within the deferral and add up', () => {
    const [one, two, three] = deferral.instalments;
    if (one === undefined || two === undefined || three === undefined) throw new Error('The sample has three instalments.');
    for (const instalments of [[two, one, three], [one, two], [one, two, { ...three, payBy: localDate('2026-10-02') }]]) expect(refused('deferral', { instalments })).toEqual(['instalments awb:4:94(1)']);
    expect(refused('deferral', { instalments: [] })).toEqual([]);
    expect(refused('deferral', { chargesCents: 0 })).toEqual(['totalCents awb:4:94(1)']);
  });

  it('interest is counted from a day on, and adds up', () => {
    const { items, totalCents } = moneySamples['interest-decision'];
    expect(refused('interest-decision', { items: items.map((item) => ({ ...item, derivation: null as never })) })).toEqual(['items[].derivation awb:4:98']);
    expect(refused('interest-decision', { totalCents: totalCents + 1 })).toEqual(['totalCents awb:4:86']);
  });

  it('what is waived and what is left add up', () => {
    expect(refused('waiver-decision', { waivedCents: 1 })).toEqual(['waivedCents awb:3:46']);
    expect(refused('waiver-decision', { leftCents: 1 })).toEqual(['leftCents awb:3:46']);
  });

  it('what is paid back is what was paid, with its interest counted', () => {
    expect(refused('refund-decision', { items: [] })).toEqual(['items awb:4:102']);
    expect(refused('refund-decision', { derivation: null })).toEqual(['derivation awb:4:99']);
  });
});
