const BOUNDARY = 'bericht-van-niet-bezorgen';

/** What a mail server sends back about a message that it took and cannot deliver (RFC 3464), with the headers of that message. */
export function bounceOf(raw: Buffer, recipient: string, sender: string): Buffer {
  const headers = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const host = recipient.slice(recipient.lastIndexOf('@') + 1);
  const lines = [
    `From: Mail Delivery System <MAILER-DAEMON@${host}>`,
    `To: <${sender}>`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered to the recipient below.',
    '',
    `--${BOUNDARY}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; mail.${host}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.2.1',
    'Diagnostic-Code: smtp; 550 5.2.1 mailbox disabled, not accepting messages',
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/rfc822-headers',
    '',
    headers,
    '',
    `--${BOUNDARY}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
