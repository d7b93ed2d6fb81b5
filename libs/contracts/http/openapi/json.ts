import type { Json } from '../../../law/derivation.js';

/** A JSON object while the document is put together. */
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
