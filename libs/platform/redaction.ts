const removed = '[weggelaten]';

/** Keys whose value says where material stands, who someone is, or what opens a door. */
const hidden = new Set([
  'url', 'urls', 'uri', 'href', 'location', 'locations', 'vindplaats', 'vindplaatsen', 'host', 'hostname', 'referer', 'referrer',
  'name', 'naam', 'firstname', 'lastname', 'fullname', 'initials', 'email', 'mail', 'phone', 'telefoon', 'street', 'postcode', 'postaladdress', 'city', 'birthdate',
  'bsn', 'iban', 'ip', 'remoteaddress', 'username', 'displayname', 'contact', 'addressee', 'statement', 'reasons', 'motivation', 'body', 'payload', 'headers', 'query',
  'password', 'passwords', 'secret', 'secrets', 'token', 'accesstoken', 'idtoken', 'authorization', 'cookie', 'apikey', 'privatekey', 'sealkey', 'logkey', 'ownerurl', 'appurl', 'databaseurl', 'connectionstring',
]);

const traces: RegExp[] = [
  // Any address with a scheme, also hxxp; only the places in this program's own code may stay.
  /\b(?!file:)[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]+/gi,
  /\b[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
  /\b[A-Z]{2}\d{2}[ ]?[A-Z]{4}[ ]?(\d{2,4}[ ]?){2,6}/g,
  /\b[\w-]+(\.|\[\.\])onion\b\S*/gi,
  /\b\d{9}\b/g,
];

/** Takes addresses, e-mail addresses, account and citizen numbers out of a running text. */
export function withoutTraces(text: string): string {
  return traces.reduce((rest, trace) => rest.replace(trace, removed), text);
}

function plain(error: Error): Record<string, unknown> {
  const { code } = error as NodeJS.ErrnoException;
  return { type: error.name, message: withoutTraces(error.message), stack: withoutTraces(error.stack ?? ''), ...(code && { code }), ...(error.cause instanceof Error && { cause: plain(error.cause) }) };
}

/**
 * The same value without what a log may not hold: values under known keys are left out whole, and
 * texts are freed of addresses and personal numbers. Numbers and booleans stay as they are.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutTraces(value);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Error) return plain(value);
  if (depth > 8) return removed;
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) =>
    [key, hidden.has(key.replace(/[-_]/g, '').toLowerCase()) ? removed : redact(inner, depth + 1)]));
}
