import type { NotificationKind } from '../enforcement/notification/happening.js';

/** What a message says of one notification: the reference, and what happened. No name, no address, nothing of the case itself. */
export interface NoticeLine {
  readonly caseNumber: string;
  readonly kind: NotificationKind;
  /** The decision that it is about; null where it is about something else. */
  readonly decisionId: string | null;
}

const sentences: { readonly [K in NotificationKind]: string } = {
  'approval-asked': 'een ontwerp wacht op een beslissing',
  assigned: 'een taak wacht op u',
  served: 'een besluit is bekendgemaakt',
  bounced: 'een besluit is niet afgeleverd',
  'payment-in': 'een betaling is ontvangen',
  'term-near': 'een termijn loopt bijna af',
  'term-passed': 'een termijn is verlopen',
};

/** The message with everything that is new for somebody. */
export function noticeMessage(lines: readonly NoticeLine[], { training, workbenchUrl }: { readonly training: boolean; readonly workbenchUrl: string | null }): { readonly subject: string; readonly text: string } {
  const count = lines.length === 1 ? '1 nieuwe melding' : `${String(lines.length)} nieuwe meldingen`;
  const told = lines.map(({ caseNumber, kind, decisionId }) => `- ${caseNumber}${decisionId === null ? '' : `/${decisionId}`}: ${sentences[kind]}`);
  const paragraphs = [
    ...(training ? ['OEFENING. Dit bericht komt uit een oefenomgeving en heeft geen gevolgen.'] : []),
    `In de werkbank ${lines.length === 1 ? 'staat' : 'staan'} ${count} voor u:`,
    told.join('\n'),
    workbenchUrl === null ? 'Open de werkbank om ze te lezen.' : `Lees ze in de werkbank: ${workbenchUrl.replace(/\/$/, '')}/meldingen`,
    'U krijgt dit bericht omdat u e-mail bij meldingen hebt aangezet. In de werkbank zet u dat weer uit.',
  ];
  return { subject: `${training ? '[OEFENING] ' : ''}${count} in de werkbank`, text: `${paragraphs.join('\n\n')}\n` };
}
