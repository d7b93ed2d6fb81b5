/** As much of JSON Schema as the commands use. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
}

export type FieldKind = 'fixed' | 'choice' | 'check' | 'amount' | 'number' | 'day' | 'moment' | 'prose' | 'line' | 'group' | 'groups' | 'lines' | 'variants';

/** What a field of a command looks like on the screen. */
export function kindOf(name: string, schema: Schema): FieldKind {
  if (schema.const !== undefined) return 'fixed';
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return 'variants';
  if (schema.enum !== undefined) return 'choice';
  if (schema.type === 'boolean') return 'check';
  if (schema.type === 'object') return 'group';
  if (schema.type === 'array') return schema.items?.type === 'object' ? 'groups' : 'lines';
  return schema.type === 'integer' || schema.type === 'number' ? numberKind(name) : textKind(schema);
}

const numberKind = (name: string): FieldKind => (/cents$/i.test(name) ? 'amount' : 'number');

function textKind(schema: Schema): FieldKind {
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'moment';
  return (schema.maxLength ?? 0) > 1000 ? 'prose' : 'line';
}

/** The ways in which a field can be filled, by the word that tells them apart. */
export const variantsOf = (schema: Schema): readonly Schema[] => schema.oneOf ?? schema.anyOf ?? [];

/** The field that tells variants apart, and its word in one of them. */
export function markOf(variant: Schema): { readonly field: string; readonly word: string } | null {
  const [found] = Object.entries(variant.properties ?? {}).filter(([, { const: only }]) => only !== undefined);
  return found?.[1].const === undefined ? null : { field: found[0], word: found[1].const };
}
