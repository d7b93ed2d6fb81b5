import { HttpCode, RequestMapping, RequestMethod, SetMetadata, applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Route } from '../../../libs/contracts/http/route.js';
import { API_PREFIX } from '../../../libs/contracts/http/routes.js';
import type { ApiRequest, Caller } from './api-request.js';

/** Where a handler keeps the contract it fulfils. */
export const ROUTE = Symbol('route');

const methods = { get: RequestMethod.GET, post: RequestMethod.POST, put: RequestMethod.PUT, delete: RequestMethod.DELETE };

/** Makes a method the handler of a route of the contract: its address, its method, and its usual status. */
export function Operation(route: Route): MethodDecorator {
  const path = `${API_PREFIX}${route.path.replace(/\{([A-Za-z]+)\}/g, ':$1')}`;
  const [status] = Object.keys(route.success);
  return applyDecorators(RequestMapping({ path, method: methods[route.method] }), HttpCode(Number(status)), SetMetadata(ROUTE, route));
}

/** What came in, read and checked by the contract. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): unknown => context.switchToHttp().getRequest<ApiRequest>().input);

/** Who asks. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Caller | undefined => context.switchToHttp().getRequest<ApiRequest>().caller);
