import { describe, expect, it } from '@jest/globals';
import { routes } from '../routes.js';
import { openApiDocument } from './document.js';
import { isObject, type JsonObject } from './json.js';

const document = openApiDocument(Object.values(routes));

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), value);
}

function everyObject(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonObject, ...Object.values(value).flatMap(everyObject)];
}

describe('the document', () => {
  it('is the same, whoever asks and however often', () => {
    expect(JSON.stringify(openApiDocument(Object.values(routes)))).toBe(JSON.stringify(document));
    expect(at(openApiDocument(Object.values(routes), 'https://api.example.nl'), 'servers', '0', 'url')).toBe('https://api.example.nl/v1');
  });

  it('has every route once, and no reference to nothing', () => {
    const paths = Object.entries(document['paths'] ?? {});
    expect(paths.flatMap(([path, methods]) => Object.keys(methods as object).map((method) => `${method} ${path}`)).sort()).toEqual(Object.values(routes).map(({ method, path }) => `${method} ${path}`).sort());
    const references = everyObject(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) expect(isObject(at(document, ...reference.slice(2).split('/')) as JsonObject)).toBe(true);
  });

  it('describes what may be sent: what has a default need not be, what is read into another form is written as text', () => {
    const notice = at(document, 'components', 'schemas', 'EscalatedNotice');
    expect(at(notice, 'required')).toEqual(expect.arrayContaining(['reference', 'flagger', 'material', 'noticeSentAt', 'provider', 'locations']));
    expect(at(notice, 'required')).not.toContain('regime');
    expect(at(notice, 'properties', 'noticeSentAt')).toMatchObject({ type: 'string', format: 'date-time' });
    expect(at(notice, 'additionalProperties')).toBe(false);
  });

  it('keeps a property that happens to be called id', () => {
    expect(at(document, 'components', 'schemas', 'Decision', 'properties', 'id')).toBeDefined();
    expect(at(document, 'components', 'schemas', 'Decision', 'required')).toContain('id');
  });

  it('names the field by which a command is known', () => {
    expect(at(document, 'components', 'schemas', 'OfficialCommand', 'discriminator')).toEqual({ propertyName: 'type' });
    expect(at(document, 'components', 'schemas', 'DraftBindingOrderCommand', 'properties', 'data', 'properties', 'hours', 'description')).toMatch(/at most 12/);
  });

  it('says of a page number that it is a whole number, though it comes as text', () => {
    const parameters = at(document, 'paths', '/cases', 'get', 'parameters') as readonly JsonObject[];
    expect(parameters.find(({ name }) => name === 'page')).toMatchObject({ in: 'query', required: false, schema: { type: 'integer', minimum: 1, default: 1 } });
  });

  it('has for each route the problems that it can answer with', () => {
    const statuses = (path: string, method: string): readonly string[] => Object.keys(at(document, 'paths', path, method, 'responses') as object);
    expect(statuses('/cases/{caseNumber}/acts', 'post')).toEqual(['200', '201', '400', '401', '403', '404', '409', '413', '415', '500', '503']);
    expect(statuses('/health/live', 'get')).toEqual(['200', '500', '503']);
    expect(statuses('/cases/{caseNumber}', 'get')).toEqual(['200', '304', '400', '401', '403', '404', '500', '503']);
  });
});
