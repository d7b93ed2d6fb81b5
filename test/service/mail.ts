/** The parts of a message by their media type, as the standard writes them. */
function partsOf(raw: Buffer): readonly { readonly head: string; readonly body: string }[] {
  const text = raw.toString('latin1');
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(text)?.[1] ?? '';
  return text.split(`--${boundary}`).slice(1).map((part) => {
    const at = part.indexOf('\r\n\r\n');
    return { head: part.slice(0, at), body: part.slice(at + 4) };
  });
}

const decoded = ({ head, body }: { head: string; body: string }): Buffer => {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64');
  const plain = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(/quoted-printable/i.test(head) ? plain : body, 'latin1');
};

const partOf = (raw: Buffer, type: string): Buffer => {
  const part = partsOf(raw).find(({ head }) => head.toLowerCase().includes(`content-type: ${type}`));
  if (part === undefined) throw new Error(`The message has no ${type}.`);
  return decoded(part);
};

/** The text of a message. */
export const textOf = (raw: Buffer): string => partOf(raw, 'text/plain').toString('utf8');

/** The PDF that a message carries. */
export const attachmentOf = (raw: Buffer): Buffer => partOf(raw, 'application/pdf');
