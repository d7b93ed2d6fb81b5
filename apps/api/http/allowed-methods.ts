import type { Route } from '../../../libs/contracts/http/route.js';
import { API_PREFIX } from '../../../libs/contracts/http/routes.js';

const patternOf = (path: string): RegExp => new RegExp(`^${API_PREFIX}${path.replaceAll('.', '\\.').replace(/\{[A-Za-z]+\}/g, '[^/]+')}$`);

/** For an address: which methods the contract knows there; none where the address itself is unknown. */
export function allowedMethods(routes: readonly Route[]): (path: string) => readonly string[] {
  const known = routes.map((route) => ({ pattern: patternOf(route.path), method: route.method.toUpperCase() }));
  return (path) => {
    const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return methods.includes('GET') ? ['HEAD', ...methods].sort() : methods.sort();
  };
}
