import { describe, expect, it } from '@jest/globals';
import { routes } from '../../../libs/contracts/http/routes.js';
import { allowedMethods } from './allowed-methods.js';

const at = allowedMethods(Object.values(routes));

describe('the methods of an address', () => {
  it.each([
    ['/v1/cases', ['GET', 'HEAD']],
    ['/v1/cases/Z-2026-000001/acts', ['GET', 'HEAD', 'POST']],
    ['/v1/training-clock/holds', ['DELETE', 'POST']],
    ['/v1/openapi.json', ['GET', 'HEAD']],
  ])('at %s', (path, methods) => {
    expect(at(path)).toEqual(methods);
  });

  it.each(['/', '/cases', '/v1', '/v1/cases/', '/v1/openapiXjson', '/v1/cases/a/b/c', '/v2/cases', '/v1/CASES'])('at %s: none', (path) => {
    expect(at(path)).toEqual([]);
  });
});
