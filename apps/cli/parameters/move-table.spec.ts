import { describe, expect, it } from '@jest/globals';
import type { EngineClient } from '../journey/client.js';
import { applyMoves } from './apply-moves.js';
import { moveTable, type MoveAnswer } from './move-table.js';

const move = (caseNumber: string, more: Partial<MoveAnswer> = {}): MoveAnswer => ({
  caseNumber, key: 'B1:objection', kind: 'objection', subject: 'B1', article: 'awb:6:7', from: '2026-05-19', to: '2026-05-20', stuck: null, ...more,
});
const stuck = move('Z-2026-000003', { to: null, stuck: { rule: 'parameter-not-confirmed', messageNl: 'Koningsdag is niet bevestigd.' } });

describe('the list of terms that move', () => {
  it('has a line for each, and says apart what cannot move', () => {
    expect(moveTable([move('Z-2026-000001'), move('Z-2026-000002', { key: 'F1:payment', article: 'awb:4:87' }), stuck]).split('\n')).toEqual([
      'zaak           termijn       artikel   oud         nieuw',
      'Z-2026-000001  B1:objection  awb:6:7   2026-05-19  2026-05-20',
      'Z-2026-000002  F1:payment    awb:4:87  2026-05-19  2026-05-20',
      '2 termijnen verschuiven.',
      'Niet te verschuiven: Z-2026-000003 B1:objection (2026-05-19): Koningsdag is niet bevestigd.',
    ]);
    expect(moveTable([])).toBe('Er verschuiven geen lopende termijnen.');
  });
});

describe('applying the list', () => {
  /** An engine that lists these terms and moves what it is asked, except in the second case. */
  function engine(listed: readonly MoveAnswer[]): { readonly client: EngineClient; readonly asked: unknown[] } {
    const asked: unknown[] = [];
    const client = {
      get: (path: string) => Promise.resolve({ items: path.includes('page=1&') ? listed : [], total: listed.length }),
      post: (path: string, user: string, _key: string, body: { moves: { caseNumber: string }[] }) => {
        asked.push([path, user, body]);
        return Promise.resolve({ items: body.moves.map(({ caseNumber }) => (caseNumber.endsWith('2') ? { caseNumber, outcome: 'refused', terms: 0, messageNl: 'De lijst klopt niet meer.' } : { caseNumber, outcome: 'moved', terms: 1 })) });
      },
    };
    return { client: client as unknown as EngineClient, asked };
  }
  const wish = { kind: 'apply', user: 'approver-1', rowIds: [12], reasons: 'Besluit.' } as const;

  it('sends what can move, as it was listed, and tells what came of it', async () => {
    const { client, asked } = engine([move('Z-2026-000001'), move('Z-2026-000002'), stuck]);
    expect(await applyMoves(client, { ...wish, terms: 2 })).toBe('Verschoven door approver-1: 1 termijnen in 1 zaken.\nGeweigerd in Z-2026-000002: De lijst klopt niet meer.');
    const moves = ['Z-2026-000001', 'Z-2026-000002'].map((caseNumber) => ({ caseNumber, key: 'B1:objection', from: '2026-05-19', to: '2026-05-20' }));
    expect(asked).toEqual([['/term-moves', 'approver-1', { rowIds: [12], reasons: 'Besluit.', moves }]]);
  });

  it('does nothing where the list is another than the official saw', async () => {
    const { client, asked } = engine([move('Z-2026-000001')]);
    await expect(applyMoves(client, { ...wish, terms: 2 })).rejects.toThrow('De lijst telt nu 1 termijnen, niet 2');
    expect(asked).toEqual([]);
  });
});
