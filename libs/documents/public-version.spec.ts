import { describe, expect, it } from '@jest/globals';
import { localDate } from '../law/calendar/local-date.js';
import { publicInput } from './public-input.js';
import { renderPublicVersion } from './public-version.js';
import { renderLetter } from './render.js';
import { samples } from './testing/more-samples.js';
import type { PenaltyOrderInput } from './letters/penalty-order/input.js';

const penalty = samples['penalty-order'];
const note = { asOf: localDate('2026-05-11'), remedies: 'open', persons: [] } as const;

describe('what the public may read', () => {
  const naming: PenaltyOrderInput = {
    ...penalty,
    persons: ['Jan Jansen'],
    finding: 'Jan Jansen (jan.jansen@noordzeehosting.example) zei op https://forum.example/t/1 dat beeldbank.voorbeeld.example op 192.0.2.17 en 2001:db8:0:1::17 stond. Jan Jansenstraat is een straat.',
    observations: penalty.observations.map((each) => ({ ...each, by: 'ambtenaar t.vermeer', observer: 'official' })),
  };

  it('holds no address but the Authority’s, no host of a location and no natural person', () => {
    const input = publicInput(naming, []);
    expect(input.finding).toBe('[naam weggelaten] ([adres weggelaten]) zei op [adres weggelaten] dat [adres weggelaten] op [adres weggelaten] en [adres weggelaten] stond. Jan Jansenstraat is een straat.');
    expect(input.addressee).toEqual({ name: 'Noordzee Hosting B.V.', contactPoint: '[adres weggelaten]' });
    expect(input.signatory).toEqual({ role: 'hoofd Handhaving', onBehalfOf: 'Autoriteit Online Materiaal', mandate: 'M-2026-03' });
    expect(new Set(input.observations.map(({ by }) => by))).toEqual(new Set(['een toezichthouder van de autoriteit']));
    expect([input.authority.email, input.remedies.sendTo.email]).toEqual(['handhaving@autoriteit.example', 'bezwaar@autoriteit.example']);
  });

  it('leaves days, moments and amounts as they are', () => {
    const input = publicInput(naming, []);
    expect([input.date, input.order, input.compliancePeriod, input.penalty]).toEqual([naming.date, naming.order, naming.compliancePeriod, naming.penalty]);
  });

  it('leaves out the name of a sole trader, wherever it stands and however it is written', () => {
    const trader = { ...naming, addressee: { ...naming.addressee, name: 'Els de Vries', naturalPerson: true }, finding: 'ELS DE VRIES heeft niet gereageerd.' };
    const input = publicInput(trader, ['Els de Vries']);
    expect([input.addressee.name, input.finding]).toEqual(['[naam weggelaten]', '[naam weggelaten] heeft niet gereageerd.']);
  });
});

describe('the public version', () => {
  it('is made of a penalty order and a fine, and of nothing else', async () => {
    for (const kind of ['penalty-order', 'fine-decision'] as const) expect((await renderPublicVersion((await renderLetter(kind, samples[kind])).kept, note)).pages).toBeGreaterThan(1);
    for (const kind of ['binding-order', 'collection-decision', 'publication-decision', 'writ'] as const) {
      await expect(renderPublicVersion((await renderLetter(kind, samples[kind])).kept, note)).rejects.toThrow('Only a penalty order and a fine decision can be published.');
    }
  });

  it('is the same each time, and another one where the remedies stand otherwise', async () => {
    const { kept } = await renderLetter('penalty-order', penalty);
    const first = await renderPublicVersion(kept, note);
    expect((await renderPublicVersion(JSON.parse(JSON.stringify(kept)) as typeof kept, note)).sha256).toBe(first.sha256);
    expect((await renderPublicVersion(kept, { ...note, remedies: 'lodged' })).sha256).not.toBe(first.sha256);
  });
});
