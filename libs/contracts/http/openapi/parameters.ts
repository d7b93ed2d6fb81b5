import { z } from 'zod';
import { CSRF_HEADER, IDEMPOTENCY_HEADER, USER_HEADER, actingUser, caseTag, idempotencyKey } from '../headers.js';
import type { Route } from '../route.js';
import type { Json } from '../../../law/derivation.js';
import { isObject } from './json.js';
import type { Schemas } from './schemas.js';

const isOpen = ({ access }: Route): boolean => access === 'everyone' || access === 'monitoring';

/** The parameters of a route: path, query, and the headers that say who asks and under which key. */
export function parametersOf(route: Route, schemas: Schemas): Json[] {
  const parameter = (name: string, place: 'path' | 'query' | 'header', schema: z.ZodType): Json => {
    const converted = schemas.answered(schema);
    const { description, ...rest } = isObject(converted) ? converted : {};
    return { name, in: place, required: !schema.safeParse(undefined).success, ...(description === undefined ? {} : { description }), schema: rest };
  };
  return [
    ...Object.entries(route.params?.shape ?? {}).map(([name, schema]) => parameter(name, 'path', schema as z.ZodType)),
    ...Object.entries(route.query?.shape ?? {}).map(([name, schema]) => parameter(name, 'query', schema as z.ZodType)),
    ...(isOpen(route) ? [] : [parameter(USER_HEADER, 'header', actingUser.optional().meta({ description: 'Who acts, in a training that lets a header say it; elsewhere the session or the token says it' }))]),
    ...(isOpen(route) || route.method === 'get' ? [] : [parameter(CSRF_HEADER, 'header', z.string().optional().meta({ description: 'The csrfToken of the session; asked of requests by cookie' }))]),
    ...(route.idempotencyKey === true ? [parameter(IDEMPOTENCY_HEADER, 'header', idempotencyKey.meta({ description: 'Chosen by the sender; the same key is the same request' }))] : []),
    ...(route.ifMatch === true ? [parameter('If-Match', 'header', caseTag.optional().meta({ description: 'ETag of the case as the sender saw it; where it has moved on the act is refused' }))] : []),
  ];
}
