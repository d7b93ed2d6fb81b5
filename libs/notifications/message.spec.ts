import { describe, expect, it } from '@jest/globals';
import { notificationKinds } from '../enforcement/notification/happening.js';
import { noticeMessage } from './message.js';

const line = (more: object = {}) => ({ caseNumber: 'Z-2026-000001', kind: 'approval-asked' as const, decisionId: 'B1', ...more });

describe('a message about notifications', () => {
  it('names the reference and what happened, and where to read it', () => {
    const { subject, text } = noticeMessage([line(), line({ kind: 'payment-in', decisionId: null })], { training: false, workbenchUrl: 'https://werkplek.example/' });
    expect(subject).toBe('2 nieuwe meldingen in de werkbank');
    expect(text).toContain('- Z-2026-000001/B1: een ontwerp wacht op een beslissing\n- Z-2026-000001: een betaling is ontvangen\n');
    expect(text).toContain('https://werkplek.example/meldingen');
  });

  it('says that it is one of a training', () => {
    const { subject, text } = noticeMessage([line()], { training: true, workbenchUrl: null });
    expect(subject).toBe('[OEFENING] 1 nieuwe melding in de werkbank');
    expect(text).toContain('OEFENING');
    expect(text).not.toContain('http');
  });

  it.each(notificationKinds.map((kind) => [kind]))('has a sentence for %s', (kind) => {
    expect(noticeMessage([line({ kind })], { training: false, workbenchUrl: null }).text).toMatch(/B1: [a-z ]{12,}/);
  });
});
