import type { RegisterResult } from '../../../libs/identity/register.js';
import type { ApiResponse } from './api-request.js';
import { refused } from './problem-error.js';

/** What a change of the register came to: 201 where it was made, 200 where it was so already. @throws ProblemError where it is refused */
export function settled<T>(result: RegisterResult<T>, response: ApiResponse): T {
  if (!result.ok) throw refused(result.refusal);
  response.status(result.repeated ? 200 : 201);
  return result.value;
}
