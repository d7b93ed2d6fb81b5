/** What a payment is about: the case, and in it a penalty order (P), a collection decision (C), a fine (F), or a refund (T). */
export interface PaymentSubject {
  readonly caseNumber: string;
  readonly subject: string;
}

const kinds = ['P', 'C', 'F', 'T'] as const;
const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1] as const;

/** Check digit of a Dutch payment reference over the digits after it: weights from the right, modulo 11; 10 becomes 1 and 11 becomes 0. */
function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (weights[index % weights.length] ?? 0), 0);
  const check = 11 - (sum % 11);
  return String(check >= 10 ? 11 - check : check);
}

/**
 * The payment reference (betalingskenmerk) of a letter: 16 digits, of which the
 * first is a check digit; year and number of the case, the kind of subject and
 * its number follow. Throws a RangeError for a subject that has none.
 */
export function paymentReference({ caseNumber, subject }: PaymentSubject): string {
  const read = /^Z-(\d{4})-(\d{6})$/.exec(caseNumber);
  const [kind, number] = [kinds.indexOf(subject.charAt(0) as (typeof kinds)[number]) + 1, subject.slice(1)];
  if (read === null || kind === 0 || !/^[1-9]\d{0,3}$/.test(number)) throw new RangeError(`There is no payment reference for ${subject} of ${caseNumber}.`);
  const digits = `${read[1] ?? ''}${read[2] ?? ''}${String(kind)}${number.padStart(4, '0')}`;
  return `${checkDigit(digits)}${digits}`;
}

/** The same as a creditor reference (ISO 11649): `RF`, two check digits, and the subject itself. */
export function creditorReference({ caseNumber, subject }: PaymentSubject): string {
  const body = `${caseNumber.replaceAll('-', '')}${subject}`;
  return `RF${String(98 - mod97(`${body}RF00`)).padStart(2, '0')}${body}`;
}

/** What a reference says, where its check digits are right; null otherwise. Spaces and points do not count. */
export function readReference(text: string): PaymentSubject | null {
  const bare = text.toUpperCase().replace(/[\s.]/g, '');
  return readDigits(bare) ?? readCreditorReference(bare);
}

function readDigits(text: string): PaymentSubject | null {
  const read = /^(\d)((\d{4})(\d{6})([1-4])(\d{4}))$/.exec(text);
  if (read === null || checkDigit(read[2] ?? '') !== read[1]) return null;
  const number = Number(read[6]);
  return number === 0 ? null : { caseNumber: `Z-${read[3] ?? ''}-${read[4] ?? ''}`, subject: `${kinds[Number(read[5]) - 1] ?? ''}${String(number)}` };
}

function readCreditorReference(text: string): PaymentSubject | null {
  const read = /^RF(\d{2})Z(\d{4})(\d{6})([PCFT][1-9]\d{0,3})$/.exec(text);
  if (read === null || mod97(`${text.slice(4)}${text.slice(0, 4)}`) !== 1) return null;
  return { caseNumber: `Z-${read[2] ?? ''}-${read[3] ?? ''}`, subject: read[4] ?? '' };
}

/** The remainder of ISO 7064 modulo 97-10: letters count as 10 to 35. */
export function mod97(text: string): number {
  return [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}
