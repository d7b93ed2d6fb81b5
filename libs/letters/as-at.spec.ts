import { describe, expect, it } from '@jest/globals';
import { renderLetter } from '../documents/render.js';
import { lawyer, officer } from '../enforcement/testing/officials.js';
import * as route from '../enforcement/testing/route.js';
import { does, passes, story } from '../enforcement/testing/steps.js';
import { fileAsApproved, fileAsAt } from './as-at.js';
import { letterInput } from './case-letters.js';
import { draftWords, renderDraft } from './draft.js';
import { LetterNotPossible } from './case-file.js';
import { renderDecision } from './render-decision.js';
import { fileAfter } from './testing/story-file.js';

const taken = story(route.orderDrafted, route.approved('B1'));

describe('the text of a decision', () => {
  it('is frozen when the decision is taken: what comes to the file later changes nothing', async () => {
    const before = fileAfter(taken);
    const consultedAgain = does(lawyer, 'RecordConsultation', (at) => route.consultation('police', { consultedAt: at.now }));
    const later = { ...fileAfter(story(taken, passes(1), consultedAgain)), legalNow: before.legalNow };
    expect(later.state.notice?.consultations).toHaveLength((before.state.notice?.consultations.length ?? 0) + 1);
    expect((await renderLetter('binding-order', letterInput('binding-order', later, 'B1'))).sha256).not.toBe((await renderDecision(before, 'B1')).sha256);
    expect((await renderDecision(later, 'B1')).sha256).toBe((await renderDecision(before, 'B1')).sha256);
    expect(fileAsApproved(later, 'B1').state).toEqual(before.state);
  });

  it('but its days follow the moment of sealing, when it can be made known', () => {
    const [soon, late] = [fileAfter(taken), fileAfter(story(taken, passes(24 * 3)))].map((file) => letterInput('binding-order', fileAsApproved(file, 'B1'), 'B1'));
    expect([soon?.date, late?.date]).toEqual(['2025-03-03', '2025-03-03']);
    expect([soon?.remedies.announcedOn, late?.remedies.announcedOn]).toEqual(['2025-03-03', '2025-03-06']);
  });

  it('is not there before it is taken', async () => {
    await expect(renderDecision(fileAfter(route.orderDrafted), 'B1')).rejects.toThrow(LetterNotPossible);
    await expect(renderDecision(fileAfter(route.orderDrafted), 'B7')).rejects.toThrow('Besluit B7 is niet genomen.');
  });
});

describe('a draft', () => {
  const redrafted = story(route.orderDrafted, does(officer, 'RejectDraft', { decisionId: 'B1', reasons: 'Onvolledig.' }), does(officer, 'DraftBindingOrder', route.orderDraft({ facts: 'Nu met meer feiten.' })));

  it('can be seen at any moment, and as the case stood earlier', () => {
    const file = fileAfter(redrafted);
    expect(draftWords(file, { kind: 'binding-order', subject: 'B2', asAtSeq: null })).toContain('Nu met meer feiten.');
    const drafted = file.acts.find((act) => act.type === 'BindingOrderDrafted')?.seq ?? 0;
    expect(draftWords(file, { kind: 'binding-order', subject: 'B1', asAtSeq: drafted })).not.toContain('Nu met meer feiten.');
    expect(() => draftWords(file, { kind: 'binding-order', subject: 'B2', asAtSeq: drafted })).toThrow(LetterNotPossible);
    expect(fileAsAt(file, drafted).state.seq).toBe(drafted);
  });

  it('is never the letter: it is marked, also of a decision that was taken', async () => {
    const file = fileAfter(taken);
    const draft = await renderDraft(file, { kind: 'binding-order', subject: 'B1', asAtSeq: null });
    const letter = await renderLetter('binding-order', letterInput('binding-order', file, 'B1'));
    expect(draft.kept.input.draft).toBe(true);
    expect(draft.sha256).not.toBe(letter.sha256);
  });
});
