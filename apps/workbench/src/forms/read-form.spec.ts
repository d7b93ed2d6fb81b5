import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { commandSchemas, type CommandType } from '../../../../libs/contracts/commands/command.js';
import { readForm, type Values } from './read-form.js';
import { kindOf, type Schema } from './schema.js';

const schemas = JSON.parse(readFileSync(new URL('../api/command-schemas.json', import.meta.url), 'utf8')) as Record<string, Schema>;
const read = (type: CommandType, values: Values) => readForm(schemas[type] ?? {}, values);

/** What the form gives is what the contract takes. */
function taken(type: CommandType, values: Values): unknown {
  const { data, errors } = read(type, values);
  expect(errors).toEqual([]);
  return commandSchemas[type].parse(data);
}

describe('a form made from the schema of its command', () => {
  it('gives a binding order as the contract takes it', () => {
    const values = { facts: 'Vastgesteld.', locationIds: ['L1', 'L2'], hours: '11,5', equivalentMaterial: false, viewsSkippedBecause: 'Spoed.' };
    expect(taken('DraftBindingOrder', values)).toEqual({ ...values, hours: 11.5 });
  });

  it('says everything that is wrong, at once and by field', () => {
    expect(read('DraftBindingOrder', { facts: ' ', hours: 'twaalf' }).errors).toEqual([
      { path: 'facts', message: 'form.required' },
      { path: 'locationIds', message: 'form.chooseOne' },
      { path: 'hours', message: 'form.number' },
    ]);
  });

  it('reads amounts in euros, and the way that was chosen', () => {
    const penalty = { breachOf: 'B1', amountPerDayCents: '5.000', capCents: '22.500,00', complianceHours: '24', feasibleBecause: 'Kan.', proportionateBecause: 'Past.' };
    expect(taken('DraftPenaltyOrder', { ...penalty, 'views.?': 'heard' })).toMatchObject({ amountPerDayCents: 500_000, capCents: 2_250_000, views: { kind: 'heard' } });
    expect(taken('DraftPenaltyOrder', { ...penalty, 'views.?': 'skipped', 'views.urgencyGround': 'Spoed.' })).toMatchObject({ views: { kind: 'skipped', urgencyGround: 'Spoed.' } });
    expect(read('DraftPenaltyOrder', { ...penalty, capCents: 'veel' }).errors).toEqual([{ path: 'capCents', message: 'form.amount' }, { path: 'views.?', message: 'form.choose' }]);
  });

  it('reads groups in a list, and moments in Amsterdam', () => {
    const provider = { 'provider.id': 'hoster-1', 'provider.name': 'Voorbeeldhoster', 'provider.contactPoint': 'abuse@hoster.example', 'provider.country': 'NL' };
    const evidence = { 'evidence.#': '1', 'evidence.0.kind': 'dns', 'evidence.0.establishedAt': '2025-03-07T17:55', 'evidence.0.finding': 'Gevonden.' };
    expect(taken('AttributeProvider', { ...provider, role: 'hosting', ...evidence })).toMatchObject({ provider: { id: 'hoster-1', committedToCode: false }, evidence: [{ establishedAt: '2025-03-07T16:55:00.000Z' }] });
  });

  it('leaves out what may be left out: a group that nobody touched', () => {
    const fine = { fineId: 'F1', amountCents: '1000', 'factors.gravity': 'a', 'factors.culpability': 'b', 'factors.circumstances': 'c', 'factors.financialCapacity': 'd', reasons: 'e' };
    expect(taken('DraftFineDecision', fine)).toEqual({ fineId: 'F1', amountCents: 100_000, factors: { gravity: 'a', culpability: 'b', circumstances: 'c', financialCapacity: 'd' }, reasons: 'e' });
    expect(read('DraftFineDecision', { ...fine, 'turnover.turnoverCents': '10' }).errors.map(({ path }) => path)).toEqual(['turnover.category6InadequateBecause', 'turnover.financialYear', 'turnover.source']);
  });

  it('knows a kind for every field of every command', () => {
    const kinds = Object.values(schemas).flatMap((schema) => Object.entries(schema.properties ?? {}).map(([name, field]) => kindOf(name, field)));
    expect(new Set(kinds).size).toBeGreaterThan(8);
  });
});
