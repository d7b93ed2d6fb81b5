import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { apiUnderTest, type Answer, type ApiUnderTest, type Asked } from './api-under-test.js';
import { act, must, noticeBody, openCase } from './officials.js';

let under: ApiUnderTest;
let caseNumber: string;
beforeAll(async () => {
  under = await apiUnderTest();
  caseNumber = await openCase(under);
});
afterAll(() => under.close());

interface InputError {
  readonly in: string;
  readonly field: string;
  readonly rule: string;
}

const errorsOf = ({ json }: Answer): readonly InputError[] => (json as { errors: readonly InputError[] }).errors;
const found = (answer: Answer): readonly string[] => errorsOf(answer).map((error) => `${error.in} ${error.field} ${error.rule}`).sort();
const stored = async (): Promise<unknown> => (await under.test.asOwner('SELECT (SELECT count(*) FROM record.act) + (SELECT count(*) FROM audit.entry) + (SELECT count(*) FROM record.case_file) AS n'))[0]?.['n'];
const raw = (text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => under.ask(`/v1/cases/${caseNumber}/acts`, { raw: text, headers });

/** The answer must be this problem, and nothing may have been stored. */
async function nothingStored(status: number, asking: () => Promise<Answer>): Promise<Answer> {
  const before = await stored();
  const answer = await must(status, asking());
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.json).toMatchObject({ status, type: expect.any(String), title: expect.any(String), detail: expect.any(String), instance: expect.any(String) });
  expect(await stored()).toEqual(before);
  return answer;
}

describe('bad input', () => {
  it('is listed all at once: body, query, path and header', async () => {
    const answer = await nothingStored(400, () =>
      act(under, 'not-a-case', 'DraftBindingOrder', { facts: '', locationIds: ['B 1', 7], hours: 'twelve', surplus: 1, 'https://example.nl/x': 2 }, { key: 'with space' }),
    );
    expect(found(answer)).toEqual([
      'body data.facts too-small',
      'body data.hours invalid-type',
      'body data.https://example.nl/x unknown-field',
      'body data.locationIds.0 invalid-format',
      'body data.locationIds.1 invalid-type',
      'body data.surplus unknown-field',
      'header Idempotency-Key invalid-format',
      'path caseNumber invalid-format',
    ]);
    const paging = await nothingStored(400, () => under.ask('/v1/cases?page=0&pageSize=1001&phase=sleeping&order=desc&page_size=1'));
    expect(found(paging)).toEqual(['query order unknown-field', 'query page too-small', 'query pageSize too-big', 'query page_size unknown-field', 'query phase invalid-value']);
  });

  it('never repeats a location', async () => {
    const answer = await nothingStored(400, () => under.ask('/v1/notices', { body: noticeBody({}), headers: {}, raw: JSON.stringify({ ...noticeBody(), locations: [{ url: 'ftp://secret.example/material' }, { url: 'https://u:p@secret.example/material' }] }) }));
    expect(found(answer)).toEqual(['body locations.0.url not-acceptable', 'body locations.1.url not-acceptable']);
    expect(answer.text).not.toContain('secret.example');
  });

  it.each([
    ['?page=1&page=2', 'page'],
    ['?page=', 'page'],
    ['?page=1.5', 'page'],
    ['?page=0x10', 'page'],
    ['?page=1e2', 'page'],
    ['?page[]=1', 'page[]'],
    ['?__proto__=1', '__proto__'],
    ['?constructor=1', 'constructor'],
    ["?providerId='%20OR%201=1", 'providerId'],
  ])('in the query (%s) is refused', async (query, field) => {
    expect(errorsOf(await nothingStored(400, () => under.ask(`/v1/cases${query}`)))).toMatchObject([{ in: 'query', field }]);
  });

  it.each([null, '', 'a'.repeat(129), 'tab\there'])('as Idempotency-Key (%j) is refused', async (key) => {
    const answer = await nothingStored(400, () => act(under, caseNumber, 'AdmitNotice', { reasons: 'x' }, { key }));
    expect(errorsOf(answer)).toMatchObject([{ in: 'header', field: 'Idempotency-Key' }]);
  });
});

describe('what is no proper JSON', () => {
  const reasons = (text: string): string => `{"type":"AdmitNotice","data":{"reasons":${text}}}`;

  it.each<readonly [string, string | Uint8Array, string]>([
    ['nothing', '', 'required'],
    ['half a document', '{"type":"AdmitNotice"', 'not-json'],
    ['two documents', '{}{}', 'not-json'],
    ['a comment', '{/* */}', 'not-json'],
    ['NaN', reasons('NaN'), 'not-json'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xc3, 0x28, 0x22), 'not-utf-8'],
    ['UTF-16', new Uint8Array(Buffer.from('{}', 'utf16le')), 'not-json'],
    ['a field twice', '{"type":"AdmitNotice","data":{"reasons":"first","reasons":"second"}}', 'duplicate-field'],
    ['a field twice, once escaped', '{"type":"AdmitNotice","data":{"reasons":"first","r\\u0065asons":"second"}}', 'duplicate-field'],
    ['NUL in a text', reasons('"a\\u0000b"'), 'not-text'],
    ['NUL in a name', '{"a\\u0000":1}', 'not-text'],
    ['half a character', reasons('"\\ud800"'), 'not-text'],
    ['half a character, the other half', reasons('"\\udc00 and on"'), 'not-text'],
    ['depth', `${'['.repeat(2_000)}${']'.repeat(2_000)}`, 'too-deep'],
    ['depth beyond measure', `{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 'too-deep'],
    ['an array', '[]', 'invalid-type'],
    ['null', 'null', 'invalid-type'],
    ['a number beyond numbers', reasons('1e999'), 'invalid-type'],
  ])('is refused: %s', async (_, text, rule) => {
    expect(errorsOf(await nothingStored(400, () => raw(text)))).toMatchObject([{ in: 'body', rule }]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('smuggles in no %s', async (name) => {
    const answer = await nothingStored(400, () => raw(`{"type":"AdmitNotice","data":{"reasons":"x","${name}":{"polluted":true}}}`));
    expect(errorsOf(answer)).toMatchObject([{ field: `data.${name}`, rule: 'unknown-field' }]);
    const outer = await nothingStored(400, () => raw(`{"type":"${name}","data":{}}`));
    expect(errorsOf(outer)).toMatchObject([{ field: 'type' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('may hold colons, quotes and backslashes in its texts', async () => {
    const answer = await raw('{"type":"AdmitNotice","data":{"reasons":"a: \\"b\\": {\\\\}: :"}}');
    expect(answer.status).toBe(409);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another alphabet', { 'content-type': 'application/json; charset=latin1' }],
    ['nothing known', { 'content-type': '' }],
    ['XML', { 'content-type': 'application/xml' }],
    ['compressed', { 'content-encoding': 'gzip' }],
  ])('is refused as another kind of request: %s', async (_, headers) => {
    const answer = await nothingStored(415, () => raw(reasons('"x"'), headers));
    expect(answer.json).toMatchObject({ type: '/problems/unsupported-media-type' });
  });

  it('is refused beyond 1 MB, and taken up to it', async () => {
    const large = (bytes: number): string => reasons(`"${'x'.repeat(bytes - reasons('""').length)}"`);
    const answer = await nothingStored(413, () => raw(large(1024 * 1024 + 1)));
    expect(answer.json).toMatchObject({ type: '/problems/too-large' });
    expect(errorsOf(await nothingStored(400, () => raw(large(1024 * 1024))))).toMatchObject([{ field: 'data.reasons', rule: 'too-big' }]);
  });
});

describe('requests beside the contract', () => {
  it.each<readonly [string, Asked, string]>([
    ['/v1/cases', { method: 'DELETE' }, 'GET, HEAD'],
    ['/v1/notices', {}, 'POST'],
    ['/v1/training-clock/holds', { method: 'PUT', body: {} }, 'DELETE, POST'],
  ])('are refused with what is possible at %s', async (path, asked, allowed) => {
    const answer = await nothingStored(405, () => under.ask(path, asked));
    expect(answer.headers.get('allow')).toBe(allowed);
  });

  it.each(['/v1', '/v1/', '/v2/cases', '/v1/Cases/', '/v1/cases/Z-2026-000001/nothing', '/../etc/passwd', '/v1/openapi.yaml'])('are not found: %s', async (path) => {
    expect((await nothingStored(404, () => under.ask(path))).json).toMatchObject({ type: '/problems/not-found' });
  });

  it.each(['/v1/cases/%E0%A4%A', '/v1/cases/%00', '/v1/cases/..%2f..%2fetc'])('are not valid: %s', async (path) => {
    await nothingStored(400, () => under.ask(path));
  });

  it('are answered as problems even where they are no HTTP', async () => {
    const port = Number(new URL(under.api.url).port);
    const sent = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        let read = '';
        socket.on('data', (part) => {
          read += part.toString();
        });
        socket.on('close', () => {
          resolve(read);
        });
      });
    expect(await sent('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"status":400/);
    expect(await sent(`GET /v1/cases HTTP/1.1\r\nHost: x\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 [^]*"status":431/);
  });

  it('with a body where none belongs are refused', async () => {
    expect(errorsOf(await nothingStored(400, () => under.ask('/v1/training-clock/holds', { method: 'DELETE', body: { x: 1 } })))).toMatchObject([{ in: 'body' }]);
  });
});
