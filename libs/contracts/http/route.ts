import type { z } from 'zod';
import type { Role } from '../../enforcement/authority/roles.js';

/**
 * Who may ask. `everyone` needs no name; `monitoring` is a program of the
 * Authority with the token of monitoring; `known-user` is anyone the Authority
 * knows; `decider` leaves it to the case itself, which checks roles and
 * mandates in the transaction of the act; a list names the roles.
 */
export type Access = 'everyone' | 'monitoring' | 'known-user' | 'decider' | readonly Role[];

/** What a machine's token can be good for. */
export type Scope = 'notices:escalate' | 'bank:import';

/** Addresses of material, personal data, or the audit log itself. */
export type Reads = 'locations' | 'personal-data' | 'log';

export interface ResponseHeader {
  readonly description: string;
  readonly schema: z.ZodType;
}

/** One way in which an operation succeeds. */
export interface Success {
  readonly description: string;
  readonly body?: z.ZodType;
  /** Where it is not JSON. */
  readonly mediaType?: string;
  readonly headers?: { readonly [name: string]: ResponseHeader };
}

/** One operation of the API; the document, the router, the validation and the types of the handlers all follow from it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Without version and without a slash at the end: `/cases/{caseNumber}`. */
  readonly path: `/${string}`;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  /** A machine may ask too, whose token has this scope; without it only people may. */
  readonly scope?: Scope;
  /** Works on the cases of everyone, also those that who asks may not see; elsewhere the record shows what he may see. */
  readonly sees?: 'all-cases';
  /** Asks whether anyone is signed in; that nobody is, is an answer and no attempt. */
  readonly asksWhoAmI?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Where what is sent is not JSON; the handler gets the bytes. */
  readonly bodyMediaType?: 'application/xml';
  /** Sending the same key again is the same request. */
  readonly idempotencyKey?: true;
  /** Takes If-Match with the case's ETag, and refuses where the case has moved on. */
  readonly ifMatch?: true;
  /** Answers 409 where the law, the state of the case or the key stands in the way. */
  readonly refuses?: true;
  /** What its answer shows that nobody reads without an entry in the audit log. */
  readonly reads?: Reads;
  /** Shows addresses of material: only to who needs them for the work on this case, or said why (`stateLocationNeed`). */
  readonly needs?: 'locations';
  /** Refused in production. */
  readonly trainingOnly?: true;
  /** Answers 304 to an If-None-Match that names its ETag. */
  readonly etag?: true;
  readonly success: { readonly [status: number]: Success };
}

/** Keeps the exact types of a route, so that handlers are held to them. */
export const route = <const R extends Route>(definition: R): R => definition;

type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: everything that came in, read and checked. */
export interface InputOf<R extends Route> {
  readonly params: OutputOf<R['params']>;
  readonly query: OutputOf<R['query']>;
  readonly body: OutputOf<R['body']>;
  readonly idempotencyKey: R['idempotencyKey'] extends true ? string : null;
  /** The act up to which the sender knows the case, where If-Match says so. */
  readonly expectedSeq: number | null;
}

/** What a handler must answer with, whichever success it is. */
export type AnswerOf<R extends Route> = R['success'][keyof R['success']] extends { readonly body: infer S } ? OutputOf<S> : undefined;
