import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventSource } from '../../../libs/record/audit-event.js';
import type { Identified } from '../rights/identified.js';
import type { Role } from '../../../libs/enforcement/authority/roles.js';

/** Who asks. Roles are null where the case itself checks them, in the transaction of the act. */
export interface Caller {
  readonly userId: string;
  readonly roles: readonly Role[] | null;
  /** Who is behind what is asked and from where, as the audit log keeps it. */
  readonly source: EventSource;
  /** How it is known. */
  readonly who: Identified;
}

/** A request as the parts of this API see it. */
export interface ApiRequest extends IncomingMessage {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  body: unknown;
  caller?: Caller;
  input?: unknown;
}

/** A response, as far as handlers touch it. */
export interface ApiResponse extends ServerResponse {
  status: (code: number) => ApiResponse;
}

/** The trace of the request (W3C traceparent), where it has one. */
export function traceOf(request: IncomingMessage): string | undefined {
  const { traceparent } = request.headers;
  return typeof traceparent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(traceparent)?.[1] : undefined;
}
