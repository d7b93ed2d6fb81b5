import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { instant } from '../../law/calendar/instant.js';
import { localDate } from '../../law/calendar/local-date.js';
import { creditTransferFile, type Transfer } from './credit-transfer.js';

const transfer = (change: Partial<Transfer> = {}): Transfer => ({ endToEndId: 'RF12Z2026000123T1', amountCents: 503_041, name: 'Voorbeeldhoster B.V.', iban: 'NL91ABNA0417164300', remittance: 'Terugbetaling Z-2026-000123 T1', ...change });
const file = (...transfers: readonly Transfer[]): string => creditTransferFile({ messageId: 'TB-1', createdAt: instant('2026-06-02T08:00:00Z'), executeOn: localDate('2026-06-09'), from: { name: 'Autoriteit', iban: 'NL02ABNA0123456789' }, transfers });

/** The elements of a document with their text, in order; throws where it is not well-formed. */
function elements(xml: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const parser = new SaxesParser({ xmlns: true });
  const open: [string, string][] = [];
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ local }) => { const one: [string, string] = [local, '']; open.push(one); found.push(one); });
  parser.on('text', (text) => { const last = open.at(-1); if (last !== undefined) last[1] += text.trim(); });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return found;
}

const textsOf = (xml: string, name: string): readonly string[] => elements(xml).filter(([local]) => local === name).map(([, text]) => text);

describe('a file of repayments (pain.001.001.09)', () => {
  it('counts and adds up what it proposes, in the message and in the batch', () => {
    const xml = file(transfer(), transfer({ endToEndId: 'RF13', amountCents: 5 }));
    expect(textsOf(xml, 'NbOfTxs')).toEqual(['2', '2']);
    expect(textsOf(xml, 'CtrlSum')).toEqual(['5030.46', '5030.46']);
    expect(textsOf(xml, 'InstdAmt')).toEqual(['5030.41', '0.05']);
    expect(textsOf(xml, 'EndToEndId')).toEqual(['RF12Z2026000123T1', 'RF13']);
    expect(textsOf(xml, 'IBAN')).toEqual(['NL02ABNA0123456789', 'NL91ABNA0417164300', 'NL91ABNA0417164300']);
  });

  it('has the elements in the order of the message', () => {
    expect(elements(file(transfer())).map(([local]) => local)).toEqual([
      'Document', 'CstmrCdtTrfInitn', 'GrpHdr', 'MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', 'InitgPty', 'Nm',
      'PmtInf', 'PmtInfId', 'PmtMtd', 'BtchBookg', 'NbOfTxs', 'CtrlSum', 'PmtTpInf', 'SvcLvl', 'Cd', 'ReqdExctnDt', 'Dt', 'Dbtr', 'Nm', 'DbtrAcct', 'Id', 'IBAN',
      'DbtrAgt', 'FinInstnId', 'Othr', 'Id', 'ChrgBr', 'CdtTrfTxInf', 'PmtId', 'EndToEndId', 'Amt', 'InstdAmt', 'Cdtr', 'Nm', 'CdtrAcct', 'Id', 'IBAN', 'RmtInf', 'Ustrd',
    ]);
  });

  it('leaves out what SEPA does not take, and nothing breaks out of its element', () => {
    expect(textsOf(file(transfer({ name: `Café <b> & "Zoon" 'N.V.' ☃` })), 'Nm').at(-1)).toBe(`Cafe b  Zoon 'N.V.'`);
    expect(textsOf(file(transfer({ name: 'x'.repeat(200) })), 'Nm').at(-1)).toHaveLength(140);
  });

  it('is not made of nothing', () => {
    expect(() => file()).toThrow(RangeError);
  });
});
