import type { Instant } from '../law/calendar/brands.js';
import { millisOf } from '../law/calendar/instant.js';
import { LetterDeferred, LetterRejected } from './channel.js';
import type { FindServers } from './receiving-server.js';
import { transmit } from './transmit.js';

/** A message to an official of the Authority itself. */
export interface Notice {
  readonly messageId: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly madeAt: Instant;
}

/** What became of it: `later` was surely not taken and can be tried again; `unclear` may have arrived and is not sent again. */
export type Posted = { readonly kind: 'sent' } | { readonly kind: 'later' | 'unclear' | 'refused'; readonly why: string };

/** How officials are mailed. */
export interface NoticePost {
  readonly send: (notice: Notice) => Promise<Posted>;
  /** Whether a message arrived whose sending was interrupted; null where that cannot be asked. */
  readonly arrived: ((messageId: string) => Promise<boolean>) | null;
}

export interface NoticePostSettings {
  readonly from: { readonly name: string; readonly address: string };
  readonly findServers: FindServers;
  readonly requireTls: boolean;
  readonly arrived: NoticePost['arrived'];
}

/** E-mail by SMTP, each message handed over at most once. */
export function noticePost({ from, findServers, requireTls, arrived }: NoticePostSettings): NoticePost {
  return {
    arrived,
    send: async ({ messageId, recipient, subject, text, madeAt }) => {
      try {
        await transmit({ findServers, requireTls, atMostOnce: true }, recipient, {
          from,
          subject,
          text,
          messageId: `<${messageId}>`,
          // eslint-disable-next-line no-restricted-syntax -- nodemailer takes a Date; this one is the moment that was noted
          date: new Date(millisOf(madeAt)),
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (failure) {
        if (failure instanceof LetterRejected) return { kind: 'refused', why: failure.message };
        if (failure instanceof LetterDeferred) return { kind: failure.mayHaveArrived ? 'unclear' : 'later', why: failure.message };
        throw failure;
      }
    },
  };
}
