import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Route } from '../../../libs/contracts/http/route.js';
import type { ApiRequest } from './api-request.js';
import { ROUTE } from './operation.js';
import { readInput } from './read-input.js';

/** The contract of the handler that is about to run; a handler without one does not run. */
export function routeOf(context: ExecutionContext): Route {
  const route: unknown = Reflect.getMetadata(ROUTE, context.getHandler());
  if (route === undefined) throw new Error(`${context.getHandler().name} has no contract.`);
  return route as Route;
}

/** Lets nothing through that the contract does not allow; handlers find what came in read and checked. */
@Injectable()
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    request.input = readInput(routeOf(context), request);
    return true;
  }
}
