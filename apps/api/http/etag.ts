import type { ApiRequest, ApiResponse } from './api-request.js';

/** Names the state of what is answered, and says whether the asker has it already; then the answer is 304 without a body. */
export function isUnchanged(request: ApiRequest, response: ApiResponse, tag: string): boolean {
  const etag = `"${tag}"`;
  response.setHeader('ETag', etag);
  const known = request.headers['if-none-match'];
  if (known === undefined || !known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) return false;
  response.status(304);
  return true;
}
