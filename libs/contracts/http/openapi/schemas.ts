import { z } from 'zod';
import type { Json } from '../../../law/derivation.js';
import { isObject, type JsonObject } from './json.js';

/** Turns zod schemas into JSON Schema, and gathers those with a name as components. */
export interface Schemas {
  /** What may be sent. */
  readonly sent: (schema: z.ZodType) => Json;
  /** What is read or answered. */
  readonly answered: (schema: z.ZodType) => Json;
  readonly components: () => JsonObject;
}

/** One collection of schemas per document; the same name for two different shapes is refused. */
export function collectSchemas(): Schemas {
  const named = new Map<string, Json>();
  const convert = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    // Inside an object a named schema becomes a reference, also at the top.
    const whole = z.toJSONSchema(z.object({ it: schema }), { io, unrepresentable: 'any', override: unionByType }) as unknown as JsonObject;
    for (const [name, definition] of Object.entries(isObject(whole['$defs']) ? whole['$defs'] : {})) keep(named, name, refined(definition));
    const properties = whole['properties'];
    return refined(isObject(properties) ? (properties['it'] ?? {}) : {});
  };
  return {
    sent: (schema) => convert(schema, 'input'),
    answered: (schema) => convert(schema, 'output'),
    components: () => Object.fromEntries([...named].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function keep(named: Map<string, Json>, name: string, definition: Json): void {
  const known = named.get(name);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) throw new Error(`Two schemas are called ${name}.`);
  named.set(name, definition);
}

/** A union by name tells its readers which field holds the name. */
const unionByType: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ zodSchema, jsonSchema }) => {
  if (!(zodSchema instanceof z.ZodDiscriminatedUnion)) return;
  jsonSchema['discriminator'] = { propertyName: zodSchema.def.discriminator };
};

/** Definitions of zod become components of the document; names that only zod needs are left out (a property called id is no such name). */
function refined(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(refined);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => typeof value !== 'string' || (key !== 'id' && key !== '$schema'))
      .map(([key, value]) => [key, key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '#/components/schemas/') : refined(value)]),
  );
}
