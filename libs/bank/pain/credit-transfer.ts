import type { Instant, LocalDate } from '../../law/calendar/brands.js';

/** One repayment: to whom, how much, and the reference by which the bank names it on the statement. */
export interface Transfer {
  readonly endToEndId: string;
  readonly amountCents: number;
  readonly name: string;
  readonly iban: string;
  readonly remittance: string;
}

export interface TransferFile {
  readonly messageId: string;
  readonly createdAt: Instant;
  readonly executeOn: LocalDate;
  readonly from: { readonly name: string; readonly iban: string };
  readonly transfers: readonly Transfer[];
}

/**
 * A pain.001.001.09 (SEPA credit transfers) that proposes these repayments to
 * the bank; the bank still asks the Authority's own authorised signatories.
 * Throws a RangeError where there is nothing to transfer.
 */
export function creditTransferFile({ messageId, createdAt, executeOn, from, transfers }: TransferFile): string {
  if (transfers.length === 0) throw new RangeError('A file of transfers holds at least one.');
  const count = String(transfers.length);
  const sum = euros(transfers.reduce((total, { amountCents }) => total + amountCents, 0));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>',
    `<GrpHdr><MsgId>${escaped(messageId)}</MsgId><CreDtTm>${createdAt}</CreDtTm><NbOfTxs>${count}</NbOfTxs><CtrlSum>${sum}</CtrlSum><InitgPty><Nm>${escaped(from.name, 140)}</Nm></InitgPty></GrpHdr>`,
    `<PmtInf><PmtInfId>${escaped(messageId)}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>${count}</NbOfTxs><CtrlSum>${sum}</CtrlSum>`,
    '<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>',
    `<ReqdExctnDt><Dt>${executeOn}</Dt></ReqdExctnDt><Dbtr><Nm>${escaped(from.name, 140)}</Nm></Dbtr><DbtrAcct><Id><IBAN>${from.iban}</IBAN></Id></DbtrAcct>`,
    '<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>',
    ...transfers.map(transaction),
    '</PmtInf></CstmrCdtTrfInitn></Document>',
    '',
  ].join('\n');
}

const transaction = ({ endToEndId, amountCents, name, iban, remittance }: Transfer): string =>
  `<CdtTrfTxInf><PmtId><EndToEndId>${escaped(endToEndId, 35)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${euros(amountCents)}</InstdAmt></Amt>` +
  `<Cdtr><Nm>${escaped(name, 140)}</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct><RmtInf><Ustrd>${escaped(remittance, 140)}</Ustrd></RmtInf></CdtTrfTxInf>`;

const euros = (cents: number): string => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;

/** The characters of SEPA; others are left out, not guessed at. */
const escaped = (text: string, most = 35): string => text.normalize('NFD').replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, '').slice(0, most).replaceAll("'", '&apos;');
