/** What a report of a mail server says about one message (RFC 3464). */
export interface DeliveryReport {
  /** The id of the message that the report is about, without brackets. */
  readonly messageId: string;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  /** Such as `5.1.1`; empty where the server gave none. */
  readonly status: string;
  /** What the server that refused said, else its status. */
  readonly diagnostic: string;
}

/** A report is short; what is longer is a message with a letter in it, of which the beginning says enough. */
const LONGEST = 256 * 1024;

const ACTIONS: readonly string[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] satisfies readonly DeliveryReport['action'][];
const isAction = (action: string): action is DeliveryReport['action'] => ACTIONS.includes(action);

interface Part {
  readonly header: (name: string) => string | undefined;
  readonly body: string;
}

/**
 * Reads a report of (non-)delivery: a `multipart/report` with a part
 * `message/delivery-status`, as RFC 3464 describes it. The message is known by
 * the envelope id that was given with it, or by the id in its returned
 * headers. Null for any other message: an automatic answer, a person's reply.
 * Where a report speaks of several recipients, a failure comes first.
 */
export function readDeliveryReport(raw: Buffer): DeliveryReport | null {
  const message = partOf(raw.subarray(0, LONGEST).toString('latin1'));
  const type = message.header('Content-Type') ?? '';
  if (!/^multipart\/report\b/i.test(type) || !/report-type="?delivery-status"?/i.test(type)) return null;
  const parts = partsOf(message.body, boundaryOf(type)).map(partOf);
  const status = parts.find(({ header }) => /^message\/(global-)?delivery-status\b/i.test(header('Content-Type') ?? ''));
  if (status === undefined) return null;
  const [aboutMessage, ...aboutRecipients] = decoded(status).split(/\r?\n[ \t]*\r?\n/).filter((fields) => fields.trim() !== '').map(fieldsOf);
  const messageId = bare(aboutMessage?.('Original-Envelope-Id')) ?? returnedId(parts);
  const recipients = aboutRecipients.flatMap((field) => reportOf(field));
  const [first] = [...recipients].sort((one, other) => ACTIONS.indexOf(one.action) - ACTIONS.indexOf(other.action));
  return messageId === null || first === undefined ? null : { messageId, ...first };
}

function reportOf(field: (name: string) => string | undefined): readonly Omit<DeliveryReport, 'messageId'>[] {
  const action = (field('Action') ?? '').toLowerCase();
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(field('Status') ?? '')?.[0] ?? '';
  const diagnostic = (field('Diagnostic-Code') ?? '').replace(/^[\w-]+;\s*/, '');
  return isAction(action) ? [{ action, status, diagnostic: diagnostic === '' ? status : diagnostic }] : [];
}

/** The id in the headers of the message that came back, whole or its headers only. */
function returnedId(parts: readonly Part[]): string | null {
  const returned = parts.find(({ header }) => /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)\b/i.test(header('Content-Type') ?? ''));
  return returned === undefined ? null : bare(fieldsOf(decoded(returned).split(/\r?\n\r?\n/, 1)[0] ?? '')('Message-ID'));
}

/** Without the brackets of a message id and the encoding of an envelope id (`+3C` is xtext for `<`). */
function bare(id: string | undefined): string | null {
  const plain = (id ?? '').replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).trim().replace(/^<|>$/g, '');
  return plain === '' ? null : plain;
}

function partOf(text: string): Part {
  const at = /\r?\n\r?\n/.exec(text);
  const [head, body] = at === null ? [text, ''] : [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  return { header: fieldsOf(head), body };
}

/** The fields of a header or of a status, unfolded. */
function fieldsOf(head: string): (name: string) => string | undefined {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return (name) => {
    const found = lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return found?.slice(name.length + 1).trim();
  };
}

const boundaryOf = (type: string): string => /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)?.slice(1).find((one) => one !== undefined) ?? '';

/** What stands between the boundaries; nothing where there is none. */
function partsOf(body: string, boundary: string): readonly string[] {
  if (boundary === '') return [];
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return (end < 0 ? pieces : pieces.slice(0, end)).map((piece) => piece.replace(/^[ \t]*\r?\n/, ''));
}

function decoded({ header, body }: Part): string {
  const encoding = (header('Content-Transfer-Encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  if (encoding === 'quoted-printable') return body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return body;
}
