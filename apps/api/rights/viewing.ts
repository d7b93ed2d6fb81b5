import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '../../../libs/record/viewing/viewer.js';

/** For whom the record is read during one request. Nobody until the guard has said it: what is read before shows nothing. */
interface Viewing {
  for: Viewer | 'engine';
}

const nobody: Viewer = { userId: '', roles: [] };
const viewing = new AsyncLocalStorage<Viewing>();

/** Begins every request with nobody looking. */
export function startsUnseen(_request: IncomingMessage, _response: ServerResponse, next: (error?: unknown) => void): void {
  viewing.run({ for: nobody }, next);
}

/** From here on this request reads as this user. */
export function sees(viewer: Viewer): void {
  const store = viewing.getStore();
  if (store === undefined) throw new Error('There is no request.');
  store.for = viewer;
}

/** From here on this request reads with the engine's own right. */
export function seesAsEngine(): void {
  const store = viewing.getStore();
  if (store === undefined) throw new Error('There is no request.');
  store.for = 'engine';
}

/** For whom is read now; outside a request it is the engine. */
export const viewerNow = (): Viewer | 'engine' => viewing.getStore()?.for ?? 'engine';
