import { describe, expect, it } from '@jest/globals';
import { bounceOf } from '../../apps/training-provider/mail/bounce.js';
import { readDeliveryReport } from './delivery-report.js';

const MESSAGE = 'Z-2025-000001.B1@autoriteit.example';

interface Written {
  readonly status?: readonly string[];
  readonly returned?: string;
  readonly type?: string;
  readonly encoding?: string;
}

const failed = ['Reporting-MTA: dns; mx.hoster.example', '', 'Final-Recipient: rfc822; bevelen@hoster.example', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1', '  <bevelen@hoster.example>: Recipient unknown'];

/** A report as mail servers write it. */
function report({ status = failed, returned = `Message-ID: <${MESSAGE}>\r\nSubject: Besluit`, type = 'multipart/report; report-type=delivery-status;\r\n\tboundary="grens"', encoding }: Written = {}): Buffer {
  const text = status.join('\r\n');
  const fields = encoding === 'base64' ? Buffer.from(text).toString('base64') : text;
  const lines = [
    'From: MAILER-DAEMON@mx.hoster.example', `Content-Type: ${type}`, '', 'Dit is een bericht in MIME.', '--grens', 'Content-Type: text/plain', '', 'Undelivered.',
    '--grens', ...(encoding === undefined ? [] : [`Content-Transfer-Encoding: ${encoding}`]), 'Content-Type: message/delivery-status', '', fields, '--grens', 'Content-Type: text/rfc822-headers', '', returned, '', '--grens--', '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

describe('a report of non-delivery (RFC 3464)', () => {
  it('says about which message, what became of it, and what the server said', () => {
    expect(readDeliveryReport(report())).toEqual({ messageId: MESSAGE, action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 <bevelen@hoster.example>: Recipient unknown' });
  });

  it('is the same with bare line ends, and in base64', () => {
    expect(readDeliveryReport(Buffer.from(report().toString().replaceAll('\r\n', '\n')))).toEqual(readDeliveryReport(report()));
    expect(readDeliveryReport(report({ encoding: 'base64' }))).toEqual(readDeliveryReport(report()));
  });

  it('names the message by the envelope id where the server kept that (RFC 3461), also encoded', () => {
    const withId = [`Original-Envelope-Id: Z-2025-000001.B2@autoriteit.example`, ...failed];
    expect(readDeliveryReport(report({ status: withId }))?.messageId).toBe('Z-2025-000001.B2@autoriteit.example');
    expect(readDeliveryReport(report({ status: ['Original-Envelope-Id: +3CZ-2025-000001.B2@autoriteit.example+3E', ...failed], returned: '' }))?.messageId).toBe('Z-2025-000001.B2@autoriteit.example');
  });

  it('puts a failure before what went well, and knows a delay from a failure', () => {
    const delivered = ['', 'Final-Recipient: rfc822; a@hoster.example', 'Action: delivered', 'Status: 2.0.0'];
    expect(readDeliveryReport(report({ status: ['Reporting-MTA: dns; x', ...delivered, ...failed.slice(1)] }))?.action).toBe('failed');
    expect(readDeliveryReport(report({ status: ['Reporting-MTA: dns; x', '', 'Action: delayed', 'Status: 4.4.1'] }))).toMatchObject({ action: 'delayed', diagnostic: '4.4.1' });
  });

  it('is nothing else: an automatic answer, a reply, a read receipt, half a report, noise', () => {
    for (const raw of [
      Buffer.from('From: a@hoster.example\r\nSubject: Afwezig\r\nAuto-Submitted: auto-replied\r\n\r\nIk ben er niet. Action: failed'),
      report({ type: 'multipart/report; report-type=disposition-notification; boundary="grens"' }),
      report({ type: 'multipart/mixed; boundary="grens"' }),
      report({ type: 'multipart/report; report-type=delivery-status' }),
      report({ returned: 'Subject: zonder kenmerk' }),
      report({ status: ['Reporting-MTA: dns; x'] }),
      report({ status: ['Reporting-MTA: dns; x', '', 'Action: exploded'] }),
      Buffer.alloc(0),
      Buffer.from([0, 255, 13, 10, 13, 10, 7]),
    ]) expect(readDeliveryReport(raw)).toBeNull();
  });

  it('that the training server writes is one', () => {
    const raw = Buffer.from(`Message-ID: <${MESSAGE}>\r\nFrom: bevelen@autoriteit.example\r\n\r\nBesluit`);
    expect(readDeliveryReport(bounceOf(raw, 'bevelen@hoster.example', 'bevelen@autoriteit.example'))).toEqual({ messageId: MESSAGE, action: 'failed', status: '5.2.1', diagnostic: '550 5.2.1 mailbox disabled, not accepting messages' });
  });
});
