import { describe, expect, it } from '@jest/globals';
import { readAuditWish, usage } from './read-audit-wish.js';

describe('the command line of audit', () => {
  it('verifies a folder, or a proof with its document', () => {
    expect(readAuditWish(['verify', 'map'])).toEqual({ ok: true, wish: { kind: 'verify', what: 'map', policy: null, checkpoints: [], document: null } });
    expect(readAuditWish(['verify', 'b.tlog-proof', '--policy', 'p', '--document', 'b.pdf', '--checkpoints', 'a', '--checkpoints', 'b'])).toEqual({
      ok: true,
      wish: { kind: 'verify', what: 'b.tlog-proof', policy: 'p', checkpoints: ['a', 'b'], document: 'b.pdf' },
    });
  });

  it('exports the log, or the file of a case', () => {
    expect(readAuditWish(['export', 'map', '--user', 'auditor-1', '--details'])).toMatchObject({ ok: true, wish: { kind: 'export', folder: 'map', user: 'auditor-1', caseNumber: null, details: true, leftOut: [] } });
    expect(readAuditWish(['export', 'map', '--case', 'Z-2026-000001', '--user', 'legal-1', '--without', 'vindplaatsen', '--court-only', '3', '--court-only', 'Z-B1', '--reason', 'onderzoek'])).toMatchObject({
      ok: true,
      wish: { caseNumber: 'Z-2026-000001', leftOut: ['vindplaatsen'], courtOnly: ['3', 'Z-B1'], reason: 'onderzoek' },
    });
  });

  it('proves an act or a document', () => {
    expect(readAuditWish(['prove', 'Z-2026-000001/3', '--user', 'legal-1', '--out', 'x'])).toEqual({ ok: true, wish: { kind: 'prove', what: 'Z-2026-000001/3', user: 'legal-1', out: 'x' } });
  });

  it.each([
    [[], 'zeg wat er moet gebeuren'],
    [['change'], 'de opdracht change is niet bekend'],
    [['constructor', 'x'], 'de opdracht constructor is niet bekend'],
    [['verify'], 'zeg wat na verify'],
    [['export', '--user', 'x'], 'zeg in welke map na export'],
    [['export', 'map'], 'export vraagt --user: wie een export of bewijs maakt, staat in het logboek'],
    [['prove', 'x'], 'prove vraagt --user: wie een export of bewijs maakt, staat in het logboek'],
    [['verify', 'map', '--user', 'x'], '--user is niet bekend'],
    [['verify', 'map', '--policy'], '--policy vraagt een waarde'],
    [['verify', 'map', '--policy', 'a', '--policy', 'b'], '--policy staat er twee keer'],
    [['export', 'map', '--user', 'x', '--without', 'dossier'], '--without dossier kan niet: kies uit vindplaatsen, alleen-rechtbank'],
    [['export', 'map', '--user', 'x', '--court-only', '3'], '--court-only en --reason horen bij het dossier van één zaak: --case'],
    [['export', 'map', '--user', 'x', '--case', 'Z', '--court-only', '3'], '--court-only vraagt --reason: de gewichtige redenen van artikel 8:29 Awb'],
    [['export', 'map', '--user', 'x', '--case', 'Z', '--details'], '--details hoort bij de export van het hele logboek'],
  ])('says what is wrong with %j', (words, problem) => {
    expect(readAuditWish(words)).toEqual({ ok: false, problem: `${problem}\n\n${usage}` });
  });
});
