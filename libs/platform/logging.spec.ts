import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logging.js';
import type { Logger } from './logging.js';

function logged(write: (log: Logger) => void): { line: string; event: Record<string, unknown> } {
  const lines: string[] = [];
  write(createLogger('api', 'info', { write: (line: string) => { lines.push(line); } }));
  const line = lines.join('');
  return { line, event: JSON.parse(line) as Record<string, unknown> };
}

describe('the log', () => {
  it('is one JSON line with level, moment, process and event', () => {
    const { line, event } = logged((log) => { log.info({ caseNumber: '2026-000123', seq: 4, late: false }, 'act landed'); });
    expect(line.endsWith('\n')).toBe(true);
    expect(event).toMatchObject({ level: 'info', process: 'api', caseNumber: '2026-000123', seq: 4, late: false, msg: 'act landed' });
    expect(event['time']).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
  });

  it.each([
    ['a location under its key', { url: 'https://slecht.example/x' }],
    ['a location under another key', { note: 'gezien op https://slecht.example/x?y=1' }],
    ['a location deep inside', { act: { data: { locations: ['https://slecht.example/x'] } } }],
    ['a disguised location', { note: 'hxxps://slecht[.]example/slecht.example' }],
    ['a location in a list', { notes: ['zie http://slecht.example/'] }],
    ['a location in a nested error', { err: new Error('HEAD http://slecht.example/ mislukt', { cause: new Error('getaddrinfo http://slecht.example') }) }],
  ])('never holds %s', (_, given) => {
    expect(logged((log) => { log.warn(given, 'x'); }).line).not.toMatch(/slecht.{0,3}example/);
  });

  it('never holds a location in its message, its arguments or its bindings', () => {
    expect(logged((log) => { log.info('opgevraagd: https://slecht.example/x'); }).line).not.toContain('slecht');
    expect(logged((log) => { log.info('opgevraagd: %s', 'https://slecht.example/x'); }).line).not.toContain('slecht');
    expect(logged((log) => { log.child({ location: 'slecht' }).child({ note: 'http://slecht/' }).info('x'); }).line).not.toContain('slecht');
    expect(logged((log) => { log.error(new Error('GET https://slecht.example/x')); }).line).not.toContain('slecht');
  });

  it.each([
    ['a name', { official: { name: 'Jansen', displayName: 'J. Jansen' } }, 'Jansen'],
    ['an e-mail address', { note: 'van jan@voorbeeld.nl' }, 'voorbeeld'],
    ['a citizen service number', { note: 'bsn 999990342' }, '999990342'],
    ['an account number', { note: 'NL91 ABNA 0417 1643 00 en NL91ABNA0417164300' }, '0417'],
    ['a password', { database: { password: 'zeergeheim' } }, 'zeergeheim'],
    ['a connection string', { reason: 'postgresql://app:zeergeheim@db/x' }, 'zeergeheim'],
    ['a header', { headers: { authorization: 'Bearer abc' } }, 'abc'],
    ['a key written with a dash or underscore', { 'api-key': 'zeergeheim', private_key: 'zeergeheim' }, 'zeergeheim'],
  ])('never holds %s', (_, given, secret) => {
    expect(logged((log) => { log.info(given, 'x'); }).line).not.toContain(secret);
  });

  it('keeps what is needed to find the cause', () => {
    const { event } = logged((log) => { log.error({ err: Object.assign(new Error('verbinding verbroken'), { code: 'ECONNRESET' }), caseNumber: '2026-000123', amount: 1500000 }, 'relay stopped'); });
    expect(event).toMatchObject({ msg: 'relay stopped', caseNumber: '2026-000123', amount: 1500000, err: { message: 'verbinding verbroken', code: 'ECONNRESET', type: 'Error' } });
    expect((event['err'] as { stack: string }).stack).toContain('logging.spec');
  });

  it('writes nothing below its level', () => {
    expect(() => logged((log) => { log.debug('x'); })).toThrow(SyntaxError);
  });
});
