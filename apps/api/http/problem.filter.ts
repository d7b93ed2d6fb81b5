import { Catch, HttpException, Inject, Injectable, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { routes } from '../../../libs/contracts/http/routes.js';
import type { Logger } from '../../../libs/platform/logging.js';
import { isUnreachable } from '../../../libs/record/unreachable.js';
import { LOG } from '../ports.js';
import { allowedMethods } from './allowed-methods.js';
import type { ApiRequest, ApiResponse } from './api-request.js';
import { ProblemError, invalidInput, methodNotAllowed, notThere, otherMediaType, unavailable } from './problem-error.js';

const methodsAt = allowedMethods(Object.values(routes));

/** Whatever goes wrong, here or in the framework, is answered as a problem (RFC 9457). */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const response = http.getResponse<ApiResponse>();
    const { problem, headers } = this.problemOf(error, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = problem.status;
    response.setHeader('Content-Type', 'application/problem+json');
    response.end(JSON.stringify({ ...problem, instance: instanceOf(request) }));
  }

  private problemOf(error: unknown, request: ApiRequest): ProblemError {
    if (error instanceof ProblemError) return error;
    if (error instanceof HttpException) return ofFramework(error, request);
    if (isUnreachable(error)) {
      this.log.warn({ err: error }, 'the record cannot be reached');
      return unavailable('The record cannot be reached; nothing was stored, or sending the same request again tells.');
    }
    this.log.error({ err: error }, 'a request failed');
    return internal;
  }
}

const internal = new ProblemError({ type: '/problems/internal', title: 'Something went wrong here', status: 500, detail: 'The request could not be carried out. It is safe to send it again.' });

/** What Nest and Express find wrong by themselves. */
function ofFramework(error: HttpException, request: ApiRequest): ProblemError {
  const status = error.getStatus();
  if (error instanceof NotFoundException) {
    const methods = methodsAt(request.path);
    return methods.length > 0 ? methodNotAllowed(methods) : notThere('There is nothing at this address.');
  }
  if (status === 413) return new ProblemError({ type: '/problems/too-large', title: 'The request is too large', status, detail: 'A request is at most 1 MB.' });
  if (status === 415) return otherMediaType('Send application/json in UTF-8, not compressed.');
  if (status >= 400 && status < 500) return invalidInput([{ in: 'path', field: '', rule: 'not-readable', message: 'must be a well-formed request' }]);
  return internal;
}

/** The address that was asked for, without its query; made well-formed where it was not. */
function instanceOf(request: ApiRequest): string {
  return request.path
    .slice(0, 300)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/g, encodeURIComponent);
}
