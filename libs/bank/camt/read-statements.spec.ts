import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures } from '../../../test/bank/fixtures.js';
import { camt053, manyEntries, ourAccount, payerAccount, type Sample } from '../../../test/bank/samples.js';
import { InvalidStatement, type StatementFault } from './invalid-statement.js';
import { readStatements } from './read-statements.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (sample: Sample) => readStatements(bytes(camt053(sample)));
const entriesOf = (sample: Sample) => read(sample).statements.flatMap(({ entries }) => entries);

function faultsOf(text: string | Uint8Array): readonly StatementFault[] {
  try {
    readStatements(typeof text === 'string' ? bytes(text) : text);
  } catch (error) {
    if (error instanceof InvalidStatement) return error.faults;
    throw error;
  }
  return [];
}

const one = camt053({ entries: [{ cents: 12_345, bankReference: 'REF-1' }] });

describe.each(['02', '08'] as const)('camt.053.001.%s', (version) => {
  it('gives statements with their account, balances and entries', () => {
    const file = read({ version, openingCents: -5_000, entries: [{ cents: 500_000, reference: '4202600012320001', iban: payerAccount, name: 'Voorbeeldhoster B.V.', said: 'Dwangsom' }, { cents: 100, direction: 'DBIT', day: '2026-06-02', endToEndId: 'RF12X' }] });
    expect(file.version).toBe(`camt.053.001.${version}`);
    expect(file.statements).toMatchObject([{ statementId: 'STMT-1', accountIban: ourAccount, openingCents: -5_000, closingCents: 494_900 }]);
    expect(file.statements[0]?.entries).toMatchObject([
      { direction: 'credit', amountCents: 500_000, bookedOn: '2026-06-01', reversal: false, references: ['4202600012320001'], remittance: 'Dwangsom', otherParty: { iban: payerAccount, name: 'Voorbeeldhoster B.V.' } },
      { direction: 'debit', amountCents: 100, bookedOn: '2026-06-02', references: ['RF12X'] },
    ]);
  });

  it('refuses elements that are unknown, out of order, missing or too many, and says where', () => {
    const text = camt053({ version, entries: [{ cents: 100 }] });
    expect(faultsOf(text.replace('<BookgDt>', '<Onbekend/><BookgDt>'))).toMatchObject([{ rule: 'unknown-element', path: 'Document/BkToCstmrStmt/Stmt/Ntry/Onbekend' }]);
    expect(faultsOf(text.replace(/(<Amt Ccy="EUR">1.00<\/Amt>)(<CdtDbtInd>CRDT<\/CdtDbtInd>)/, '$2$1'))).toMatchObject([{ rule: 'missing' }, { rule: 'order' }]);
    expect(faultsOf(text.replace(/<BkTxCd>.*<\/BkTxCd>/, ''))).toMatchObject([{ rule: 'missing', message: expect.stringContaining('BkTxCd') }]);
    expect(faultsOf(text.replace('<CdtDbtInd>CRDT</CdtDbtInd><Sts>', '<CdtDbtInd>CRDT</CdtDbtInd><CdtDbtInd>CRDT</CdtDbtInd><Sts>').replace('<GrpHdr>', '<GrpHdr><MsgId>X</MsgId>'))).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'too-many', path: 'Document/BkToCstmrStmt/GrpHdr/MsgId' })]));
    expect(faultsOf(text.replace(/<GrpHdr>.*<\/GrpHdr>/, ''))).toMatchObject([{ rule: 'missing' }]);
    expect(faultsOf(text.replace('</Stmt>', '</Stmt>tekst'))).toMatchObject([{ rule: 'text' }]);
  });
});

describe('a statement', () => {
  it.each([
    ['an amount with half a cent', one.replace('>123.45<', '>123.455<'), 'value'],
    ['an amount that is none', one.replace('>123.45<', '>1e3<'), 'value'],
    ['a negative amount', one.replace('>123.45<', '>-1.00<'), 'value'],
    ['another currency', one.replace('<Amt Ccy="EUR">123.45', '<Amt Ccy="USD">123.45'), 'currency'],
    ['a day that does not exist', one.replace('<BookgDt><Dt>2026-06-01', '<BookgDt><Dt>2026-02-30'), 'value'],
    ['balances that the entries do not make', one.replace('>1123.45<', '>1123.46<'), 'balance'],
    ['an account with wrong check digits', one.replace(ourAccount, 'NL03ABNA0123456789'), 'value'],
    ['another message', one.replaceAll('camt.053.001.08', 'camt.054.001.08'), 'namespace'],
    ['another version', one.replaceAll('camt.053.001.08', 'camt.053.001.12'), 'namespace'],
    ['no XML', 'geen xml', 'xml'],
    ['nothing', '', 'xml'],
    ['a document type', one.replace('<Document', '<!DOCTYPE Document [<!ENTITY a "aaaa">]><Document'), 'doctype'],
    ['an entity of its own', one.replace('STMT-1', '&a;'), 'xml'],
    ['a half element', one.slice(0, -20), 'xml'],
    ['another encoding', one.replace('UTF-8', 'ISO-8859-1'), 'encoding'],
    ['a processing instruction', one.replace('<Document', '<?php x ?><Document'), 'xml'],
  ])('with %s is refused whole', (_what, text, rule) => {
    expect(faultsOf(text).map((fault) => fault.rule)).toContain(rule);
  });

  it('that is not UTF-8, or too large, is refused before it is read', () => {
    expect(faultsOf(new Uint8Array([0xff, 0xfe, 0x00]))).toMatchObject([{ rule: 'encoding' }]);
    expect(faultsOf(new Uint8Array(50_000_001))).toMatchObject([{ rule: 'size' }]);
  });

  it('never has its content repeated in what is wrong with it', () => {
    const secret = 'Geheime Naam';
    const faults = faultsOf(camt053({ entries: [{ cents: 1, name: secret, iban: payerAccount, said: secret.repeat(20) }] }));
    expect(faults).not.toEqual([]);
    expect(JSON.stringify(faults)).not.toContain(secret);
    expect(JSON.stringify(faults)).not.toContain(payerAccount);
  });

  it('gives no more than a hundred faults, and stops', () => {
    expect(faultsOf(one.replace('<Ntry>', `${'<Fout/>'.repeat(500)}<Ntry>`)).length).toBe(100);
    expect(faultsOf(`${'<a>'.repeat(100_000)}`).length).toBeLessThanOrEqual(2);
  });

  it('that says nothing yet of an entry passes it over until it is booked', () => {
    expect(readStatements(bytes(one.replace('<Cd>BOOK</Cd>', '<Cd>PDNG</Cd>').replace('>1123.45<', '>1000.00<'))).statements[0]?.entries).toEqual([]);
  });

  it('keeps what the bank says of its own: a name space with a prefix is the same message', () => {
    const prefixed = one.replaceAll(/<(\/?)(\w)/g, '<$1c:$2').replace('xmlns=', 'xmlns:c=');
    expect(readStatements(bytes(prefixed)).statements[0]?.entries).toHaveLength(1);
  });
});

describe('the id of an entry', () => {
  it('is the same in whatever file it comes, where the bank gave it a reference', () => {
    const [first] = entriesOf({ entries: [{ cents: 5, bankReference: 'REF-9' }] });
    const [, second] = entriesOf({ statementId: 'OTHER', entries: [{ cents: 7, bankReference: 'REF-8' }, { cents: 5, bankReference: 'REF-9' }] });
    expect(second?.id).toBe(first?.id);
  });

  it('tells equal movements of one statement apart', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ cents: fc.constantFrom(1, 2), bankReference: fc.constantFrom('A', undefined) }), { minLength: 1, maxLength: 12 }), (entries) => {
        const sample = { entries: entries.map(({ cents, bankReference }) => (bankReference === undefined ? { cents } : { cents, bankReference })) };
        const ids = entriesOf(sample).map(({ id }) => id);
        expect(new Set(ids).size).toBe(entries.length);
        expect(entriesOf(sample).map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an entry of several transactions', () => {
  const batch = (first: string, second: string): string =>
    one.replace(/<NtryDtls>.*<\/NtryDtls>/, `<NtryDtls><TxDtls><Refs><EndToEndId>A</EndToEndId></Refs><Amt Ccy="EUR">${first}</Amt></TxDtls><TxDtls><Refs><EndToEndId>B</EndToEndId></Refs><Amt Ccy="EUR">${second}</Amt></TxDtls></NtryDtls>`);

  it('is taken apart where they add up to it, else left whole', () => {
    expect(readStatements(bytes(batch('23.45', '100.00'))).statements[0]?.entries).toMatchObject([{ amountCents: 2_345, references: ['A'] }, { amountCents: 10_000, references: ['B'] }]);
    expect(readStatements(bytes(batch('23.45', '99.00'))).statements[0]?.entries).toMatchObject([{ amountCents: 12_345, references: ['A', 'B'], otherParty: { iban: null } }]);
  });
});

it('reads ten thousand entries, each once', () => {
  const entries = entriesOf({ entries: manyEntries(10_000) });
  expect(entries).toHaveLength(10_000);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(10_000);
});

describe('the samples in test/fixtures/bank', () => {
  const folder = join(process.cwd(), 'test', 'fixtures', 'bank');
  const names = readdirSync(folder);

  it('are those of test/bank/fixtures.ts', () => {
    expect(names.sort()).toEqual(Object.keys(fixtures).sort());
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(`${fixtures[name] ?? ''}\n`);
  });

  it.each(names.filter((name) => !name.startsWith('invalid')))('%s is taken', (name) => {
    expect(readStatements(readFileSync(join(folder, name))).statements[0]?.entries.length).toBeGreaterThan(1);
  });

  it.each(names.filter((name) => name.startsWith('invalid')))('%s is refused', (name) => {
    expect(faultsOf(readFileSync(join(folder, name)))).not.toEqual([]);
  });
});
