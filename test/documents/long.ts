import type { LetterInputs, LetterKind } from '../../libs/documents/letters/index.js';
import { sumCents } from '../../libs/documents/letters/common/debt.js';
import { forfeitedDays, samples } from '../../libs/documents/testing/more-samples.js';

const FIELDS_OF_PROSE = /^(facts|finding|reasons|factors\..*|conclusion|method|occasion|weighing|content|intention|consequences|summary|response|urgencyGround|proportionateBecause|feasibleBecause|systematicBecause|exculpatory|gravity|culpability|circumstances|financialCapacity)$/;

/** The same letter as when there is much to say: prose sixteen times as long, 200 locations, many observations. */
export function lengthened<K extends LetterKind>(kind: K): LetterInputs[K] {
  const long = lengthen(samples[kind], '') as LetterInputs[K];
  if (kind !== 'collection-decision') return long;
  const units = forfeitedDays(60, 100_000);
  return { ...long, units, totalCents: sumCents(units) };
}

function lengthen(value: unknown, field: string): unknown {
  if (typeof value === 'string') return FIELDS_OF_PROSE.test(field) ? `${value}\n\n`.repeat(4) + `${value} `.repeat(12) : value;
  if (Array.isArray(value)) return multiplied(value as unknown[], field).map((item) => lengthen(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthen(inner, key)]));
}

function multiplied(items: readonly unknown[], field: string): readonly unknown[] {
  if (field === 'locations') return [...items, ...Array.from({ length: 200 - items.length }, (_, index) => ({ id: `L${String(items.length + index + 1)}`, url: `https://beeld.voorbeeld.example/album/${String(index)}/foto.jpg?size=full`, description: index % 3 === 0 ? 'Afbeelding' : null }))];
  if (field === 'observations') return Array.from({ length: 24 }, (_, index) => items[index % items.length]);
  return items;
}
