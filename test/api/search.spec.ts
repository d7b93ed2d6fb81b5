import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { creditorReference, paymentReference } from '../../libs/money/payments/reference.js';
import { bindingOrderInput } from '../../libs/letters/binding-order.js';
import { authorityDetails } from '../../libs/letters/authority-details.js';
import { readCaseFile } from '../../libs/letters/read-case-file.js';
import { wordsOfLetter } from '../../libs/letters/words-of-letter.js';
import { renderLetter } from '../../libs/documents/render.js';
import { keepLetter } from '../../libs/record/documents/kept-letters.js';
import { rebuildSearch } from '../../libs/record/search/rebuild-search.js';
import { TRAINING_ACCOUNT } from '../../libs/money/payments/own-accounts.js';
import { dump, rebuilt } from '../record/dump.js';
import { request } from '../record/fixtures/commands.js';
import { done, seal, sha256Of } from '../record/fixtures/route.js';
import { apiUnderTest, type ApiUnderTest } from './api-under-test.js';
import { act, admitted, attribution, must, openCase, orderDraft } from './officials.js';

jest.setTimeout(60_000);

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly caseNumber: string | null;
  readonly reference: string;
  readonly providerName: string;
  readonly snippet: readonly { readonly text: string; readonly found: boolean }[];
}
interface Found {
  readonly items: readonly Hit[];
  readonly total: number;
  readonly kinds: readonly { readonly kind: string; readonly found: number }[];
  readonly _links: { readonly next?: { readonly href: string } };
}

let under: ApiUnderTest;
let caseNumber: string;
let restricted: string;
const host = 'hoster.example';

beforeAll(async () => {
  under = await apiUnderTest();
  caseNumber = await admitted(under, { reference: 'MELDING-2026/0042' });
  await must(201, act(under, caseNumber, 'DraftBindingOrder', { ...orderDraft(), facts: `Het doorgelichte materiaal staat op https://${host}/MELDING-2026/0042/1 en op ${host}.` }));
  await must(201, act(under, caseNumber, 'ApproveDecision', { decisionId: 'B1' }, { user: 'approver-1' }));
  await sealOrder(caseNumber);
  restricted = await openCase(under, { reference: 'GEHEIM-7' });
  await must(201, act(under, restricted, 'AttributeProvider', attribution({ provider: { id: 'zwijger', name: 'Zwijgzaam Netwerk B.V.', contactPoint: 'abuse@zwijger.example', country: 'NL' } })));
  await must(201, act(under, restricted, 'RestrictCase', { viewers: ['officer-1', 'legal-1'], reasons: 'Gevoelig.' }));
});
afterAll(() => under.close());

/** Fixes the letter of an order as the process does: what it was made of, and its words with the act of sealing. */
async function sealOrder(of: string): Promise<void> {
  const file = await readCaseFile(under.test.db, of, authorityDetails('De Autoriteit', [TRAINING_ACCOUNT]));
  if (file === null) throw new Error('There is no such case.');
  const letter = await renderLetter('binding-order', bindingOrderInput(file, 'B1'));
  await keepLetter(under.test.db, { caseNumber: of, decisionId: 'B1', sha256: letter.sha256, kept: letter.kept });
  const { command } = seal(of, 'B1');
  if (command.type !== 'SealDocument') throw new Error('A seal seals.');
  const facts = { level: 'PAdES-B-B', certificateSha256: 'c'.repeat(64), training: true, unsealedSha256: letter.sha256, unsealedLength: letter.bytes.length } as const;
  await done(
    under.test.db,
    request(of, 'process', 'SealDocument', { ...command.data, sha256: sha256Of(letter.bytes), seal: facts }, {
      documents: [{ id: command.data.documentId, decisionId: 'B1', templateVersion: 'test-1', mediaType: 'application/pdf', bytes: letter.bytes, words: wordsOfLetter(letter.kept) }],
      origin: 'process',
    }),
  );
}

const search = async (q: string, more = '', user = 'officer-1'): Promise<Found> => (await must(200, under.ask(`/v1/search?q=${encodeURIComponent(q)}${more}`, { user }))).json as Found;
const ids = async (q: string, more = '', user = 'officer-1'): Promise<readonly string[]> => (await search(q, more, user)).items.map(({ id }) => id);
const shown = ({ snippet }: Hit): string => snippet.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('a case is found', () => {
  it('by its number, as it is written, in part, or without its hyphens', async () => {
    for (const q of [caseNumber, caseNumber.toLowerCase(), caseNumber.replaceAll('-', ''), caseNumber.slice(0, 10)]) expect(await ids(q)).toContain(`${caseNumber}/case`);
    const [first] = (await search(caseNumber)).items;
    expect(first).toMatchObject({ id: `${caseNumber}/case`, kind: 'case', reference: caseNumber, providerName: 'Voorbeeldhoster B.V.' });
    expect(shown(first as Hit)).toBe(`[${caseNumber}] – Voorbeeldhoster B.V.`);
  });

  it('by its provider, whatever the order and the end of the words, and once as the provider itself', async () => {
    for (const q of ['Voorbeeldhoster', 'voorbeeldh', 'b.v. voorbeeldhoster']) {
      const found = await ids(q);
      expect(found[0]).toBe('provider/hoster-1');
      expect(found).toContain(`${caseNumber}/case`);
      expect(found.filter((id) => id.startsWith('provider/'))).toHaveLength(1);
    }
  });

  it('by the reference of its notice and of its decision, and by what is paid under', async () => {
    expect(await ids('melding-2026/0042')).toContain(`${caseNumber}/notice`);
    expect(await ids('MELDING-2026')).toContain(`${caseNumber}/notice`);
    expect(await ids(`${caseNumber}/B1`)).toEqual(expect.arrayContaining([`${caseNumber}/decision/B1`, `${caseNumber}/letter/B1`]));
  });

  it('by the words of its letter, in any of their Dutch forms, with the words marked', async () => {
    for (const q of ['doorgelichte', 'doorgelicht materiaal']) {
      const found = await search(q, '&kind=letter');
      expect(found.items.map(({ id }) => id)).toEqual([`${caseNumber}/letter/B1`]);
      expect(shown(found.items[0] as Hit)).toMatch(/\[doorgelichte\]/);
    }
  });

  it('by every word that was asked for, and not by some of them', async () => {
    expect(await ids('doorgelichte onvindbaarheid')).toEqual([]);
    expect(await ids('de het een voorbeeldhoster')).toContain(`${caseNumber}/case`);
  });
});

describe('where material stands', () => {
  it('is not in the index, and is not asked for in an address', async () => {
    const [row] = await under.test.asOwner(`SELECT string_agg(reference || ' ' || title || ' ' || body || ' ' || words::text, ' ') AS everything FROM record.search_entry WHERE kind = 'letter'`);
    const everything = String(row?.['everything']);
    expect(everything).toContain('doorgelichte materiaal staat op [adres weggelaten] en op [adres weggelaten]');
    expect(everything).not.toContain(host);
    for (const q of [`https://${host}/MELDING-2026/0042/1`, `zaak www.${host}`, 'abuse@hoster.example', '192.0.2.1']) {
      const refused = await under.ask(`/v1/search?q=${encodeURIComponent(q)}`);
      expect(refused.status).toBe(400);
      expect(refused.json).toMatchObject({ errors: [{ in: 'query', field: 'q', message: expect.stringContaining('/location-searches') }] });
    }
    expect(await ids(host)).toEqual([]);
  });
});

describe('a question that cannot be asked', () => {
  it.each([['', '&x=1'], ['a', ''], ['   ', ''], ['- / .', ''], ['x'.repeat(101), '']])('%j is refused with the name of the field', async (q, more) => {
    const { status, json } = await under.ask(`/v1/search?q=${encodeURIComponent(q)}${more}`);
    expect(status).toBe(400);
    expect((json as { errors: { field: string }[] }).errors.map(({ field }) => field)).toContain('q');
  });

  it.each(["o'brien & ( | ! :* <->", "'; DROP TABLE record.act; --", '\\', 'a\u0000b'.replace('\u0000', ' '), '% _ *ab', '🙂🙂 hoster', 'é'.repeat(50)])('%j only finds nothing, or something', async (q) => {
    expect([200, 400]).toContain((await under.ask(`/v1/search?q=${encodeURIComponent(q)}`)).status);
  });
});

describe('rights', () => {
  it('hide a restricted case, its provider and their numbers from all others', async () => {
    for (const q of [restricted, 'GEHEIM-7', 'zwijgzaam', 'netwerk']) {
      expect(await ids(q, '', 'officer-2')).toEqual([]);
      expect((await search(q, '', 'officer-2')).total).toBe(0);
      expect(await ids(q, '', 'legal-1')).not.toEqual([]);
    }
    expect(await ids('zwijgzaam', '', 'officer-1')).toEqual(['provider/zwijger', `${restricted}/case`]);
  });

  it('keep the search from a flagger, and the function from who looks as nobody', async () => {
    await must(403, under.ask('/v1/search?q=voorbeeldhoster', { user: 'flagger-meldpunt' }));
    const { viewedRecord } = await import('../../libs/record/viewing/viewed-record.js');
    const nobody = viewedRecord(under.test.db, () => ({ userId: '', roles: [] }));
    expect((await nobody.pool.query(`SELECT key FROM record.found('voorbeeldhoster', NULL, 0, 10) WHERE key IS NOT NULL`)).rows).toEqual([]);
    for (const table of ['record.search_entry', 'record.provider_name']) expect((await nobody.pool.query(`SELECT FROM ${table}`)).rowCount).toBe(0);
  });

  it('leave an entry of what was shown, and not of what was asked', async () => {
    await ids('doorgelichte');
    const [last] = await under.test.asOwner(`SELECT convert_from(payload, 'UTF8')::json AS entry FROM audit.entry ORDER BY id DESC LIMIT 1`);
    expect(last?.['entry']).toMatchObject({ who: { userId: 'officer-1' }, action: 'ReadPersonalData', object: { route: 'search', ids: [`${caseNumber}/letter/B1`] } });
    expect(JSON.stringify(last)).not.toContain('doorgelicht');
  });
});

describe('a list of what was found', () => {
  it('comes in pages, with how much there is in all and of each kind', async () => {
    for (let count = 0; count < 5; count += 1) await openCase(under, { reference: `BLADEREN-${String(count)}` });
    const first = await search('bladeren', '&pageSize=2');
    expect(first).toMatchObject({ total: 5, kinds: [{ kind: 'notice', found: 5 }] });
    const pages = await Promise.all([1, 2, 3, 4].map((page) => search('bladeren', `&pageSize=2&page=${String(page)}`)));
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1, 0]);
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
    expect(pages.flatMap(({ items }) => items.map(({ reference }) => reference))).toEqual([4, 3, 2, 1, 0].map((count) => `BLADEREN-${String(count)}`));
    expect(first._links.next?.href).toBe('/v1/search?q=bladeren&page=2&pageSize=2');
    expect((await search('voorbeeldhoster', '&kind=provider')).total).toBe(1);
  });
});

describe('the references of payment', () => {
  it('find a refund or fine in both spellings, with spaces and points', async () => {
    const subject = { caseNumber, subject: 'P1' };
    await under.test.asOwner(`INSERT INTO record.search_entry (case_number, key, kind, reference, title) VALUES ($1, 'payment/P1', 'payment', $2, '')`, [caseNumber, `${paymentReference(subject)} ${creditorReference(subject)}`]);
    const digits = paymentReference(subject);
    for (const q of [digits, digits.replace(/(.{4})/g, '$1 ').trim(), creditorReference(subject), creditorReference(subject).replace(/(.{4})/g, '$1 ').trim()]) expect(await ids(q)).toContain(`${caseNumber}/payment/P1`);
    await under.test.asOwner(`DELETE FROM record.search_entry WHERE key = 'payment/P1'`);
  });
});

describe('the index', () => {
  it('made anew from the record is the same, also after it was lost', async () => {
    const before = await dump(under.test, rebuilt);
    const once = await rebuildSearch(under.test.db, wordsOfLetter);
    expect(once).toMatchObject({ letters: 1, unreadable: [] });
    expect(await dump(under.test, rebuilt)).toEqual(before);
    await under.test.asOwner('DELETE FROM record.search_entry');
    await under.test.asOwner('DELETE FROM record.provider_name');
    expect(await ids(caseNumber)).toEqual([]);
    await rebuildSearch(under.test.db, wordsOfLetter);
    expect(await dump(under.test, rebuilt)).toEqual(before);
  });
});
