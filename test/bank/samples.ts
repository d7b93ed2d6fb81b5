import { createHash } from 'node:crypto';
import { TRAINING_ACCOUNT } from '../../libs/money/payments/own-accounts.js';

/** One movement of a sample statement. */
export interface SampleEntry {
  readonly cents: number;
  readonly direction?: 'CRDT' | 'DBIT';
  readonly day?: string;
  readonly bankReference?: string;
  readonly reference?: string;
  readonly endToEndId?: string;
  readonly said?: string;
  readonly iban?: string;
  readonly name?: string;
  readonly reversal?: boolean;
}

export interface Sample {
  readonly version?: '02' | '08';
  readonly statementId?: string;
  readonly account?: string;
  readonly openingCents?: number;
  readonly entries: readonly SampleEntry[];
}

/** An account of the Authority, and one of a payer; both made up, with right check digits. */
export const ourAccount = TRAINING_ACCOUNT;
export const payerAccount = 'NL91ABNA0417164300';

const euros = (cents: number): string => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
const tag = (name: string, content: string | undefined): string => (content === undefined ? '' : `<${name}>${content}</${name}>`);
const amount = (cents: number): string => `<Amt Ccy="EUR">${euros(cents)}</Amt>`;

/** A camt.053 of these movements, in either version, as a Dutch bank writes it. */
export function camt053({ version = '08', statementId = 'STMT-1', account = ourAccount, openingCents = 100_000, entries }: Sample): string {
  const moved = entries.reduce((sum, { cents, direction = 'CRDT' }) => sum + (direction === 'CRDT' ? cents : -cents), 0);
  const balance = (code: string, cents: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amount(Math.abs(cents))}<CdtDbtInd>${cents < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>2026-06-01</Dt></Dt></Bal>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>`,
    `<GrpHdr><MsgId>MSG-${statementId}</MsgId><CreDtTm>2026-06-02T05:00:00.000+02:00</CreDtTm></GrpHdr>`,
    `<Stmt><Id>${statementId}</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>2026-06-02T05:00:00+02:00</CreDtTm><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>EUR</Ccy></Acct>`,
    balance('OPBD', openingCents),
    balance('CLBD', openingCents + moved),
    ...entries.map((entry) => entryXml(entry, version)),
    '</Stmt></BkToCstmrStmt></Document>',
  ].join('\n');
}

function entryXml(entry: SampleEntry, version: '02' | '08'): string {
  const { cents, direction = 'CRDT', day = '2026-06-01', bankReference, reversal } = entry;
  return [
    `<Ntry>${amount(cents)}<CdtDbtInd>${direction}</CdtDbtInd>${tag('RvslInd', reversal === undefined ? undefined : String(reversal))}`,
    version === '02' ? '<Sts>BOOK</Sts>' : '<Sts><Cd>BOOK</Cd></Sts>',
    `<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>${tag('AcctSvcrRef', bankReference)}`,
    '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>',
    `<NtryDtls>${transactionXml(entry, version, direction)}</NtryDtls></Ntry>`,
  ].join('');
}

function transactionXml({ reference, endToEndId, said, iban, name }: SampleEntry, version: '02' | '08', direction: 'CRDT' | 'DBIT'): string {
  const role = direction === 'CRDT' ? 'Dbtr' : 'Cdtr';
  const person = tag('Nm', name);
  const party = name === undefined ? '' : tag(role, version === '02' ? person : tag('Pty', person));
  const parties = `${party}${iban === undefined ? '' : `<${role}Acct><Id><IBAN>${iban}</IBAN></Id></${role}Acct>`}`;
  const structured = reference === undefined ? '' : `<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd>`;
  const remittance = `${tag('Ustrd', said)}${structured}`;
  return `<TxDtls>${tag('Refs', tag('EndToEndId', endToEndId ?? 'NOTPROVIDED'))}${parties === '' ? '' : tag('RltdPties', parties)}${remittance === '' ? '' : tag('RmtInf', remittance)}</TxDtls>`;
}

/** So many movements, each different, for a long statement. */
export const manyEntries = (count: number, about: (index: number) => Partial<SampleEntry> = () => ({})): readonly SampleEntry[] =>
  Array.from({ length: count }, (_, index) => ({ cents: 1_000 + index, bankReference: createHash('sha256').update(String(index)).digest('hex').slice(0, 30), iban: payerAccount, name: `Betaler ${String(index)}`, ...about(index) }));
