import { Agent, request as open } from 'node:http';
import type { PerformRequest } from '../../../libs/record/perform.js';
import type { Instant } from '../../../libs/law/calendar/brands.js';
import { intake, untilApproved } from './officials.js';

/** Officials at the API over connections that stay open. */
export interface Officials {
  /** Sends one command; answers the case number. @throws for every answer but 201. */
  readonly act: (asked: PerformRequest) => Promise<string>;
  /** All acts of one case, one after the other; `turn` is awaited before each. */
  readonly handleCase: (at: Instant, turn?: () => Promise<void>) => Promise<void>;
  /** Milliseconds that each act took since the last time this was asked. */
  readonly takeTimes: () => readonly number[];
  readonly close: () => void;
}

export function officialsAt(url: string, callers: number): Officials {
  const agent = new Agent({ keepAlive: true, maxSockets: callers, scheduling: 'fifo' });
  const times: number[] = [];
  const act = async (asked: PerformRequest): Promise<string> => {
    const { caseNumber, command, actor, commandId } = asked;
    const opens = command.type === 'EscalateNotice';
    const path = opens ? '/v1/notices' : `/v1/cases/${caseNumber ?? ''}/acts`;
    const begun = performance.now();
    const { status, text } = await post(agent, `${url}${path}`, actor.userId, commandId, JSON.stringify(opens ? command.data.notice : command));
    times.push(performance.now() - begun);
    if (status !== 201) throw new Error(`${command.type}: ${String(status)} ${text}`);
    return (JSON.parse(text) as { readonly caseNumber: string }).caseNumber;
  };
  return {
    act,
    handleCase: async (at, turn = () => Promise.resolve()) => {
      await turn();
      const caseNumber = await act(intake(at));
      for (const asked of untilApproved(caseNumber, at)) {
        await turn();
        await act(asked);
      }
    },
    takeTimes: () => times.splice(0),
    close: () => { agent.destroy(); },
  };
}

function post(agent: Agent, url: string, user: string, key: string, body: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'autoriteit-user': user, 'idempotency-key': key };
    const asked = open(url, { method: 'POST', agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => { resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }); });
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
