import type { Commitment } from '../../audit/personal-details.js';
import type { Command } from '../../contracts/commands/command.js';
import type { RecordedAct } from '../../enforcement/case/act.js';
import type { Refusal } from '../../enforcement/case/refusal.js';

/** Where a command came in. */
export type Origin = 'api' | 'process' | 'nightly-run' | 'cli';

/** A document kept with the act that speaks of it. */
export interface NewDocument {
  readonly id: string;
  readonly decisionId: string | null;
  readonly templateVersion: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The words of a letter by which it is found; without any location. */
  readonly words?: LetterWords;
}

/** What is searched of a letter that was made known or is going to be. */
export interface LetterWords {
  readonly kind: string;
  readonly reference: string;
  readonly title: string;
  readonly text: string;
}

/** One command as someone gives it; sending the same one again is harmless. */
export interface PerformRequest {
  /** Chosen by the sender; names this command for ever. 1 to 200 characters. */
  readonly commandId: string;
  /** Null only for EscalateNotice, which opens a case. */
  readonly caseNumber: string | null;
  readonly actor: { readonly userId: string };
  readonly command: Command;
  readonly origin: Origin;
  readonly documents?: readonly NewDocument[];
  /** W3C trace id, for finding the request again. */
  readonly traceId?: string;
  /** Personal details that the audit entry commits to, such as the network address the command came from. */
  readonly details?: { readonly [name: string]: Commitment };
  /** Refuses where the case has moved on since the sender looked at it. */
  readonly expectedSeq?: number;
}

export type PerformResult =
  /** Done now; `seq` is the last act of the case, `acts` what was recorded (none where nothing was left to do). */
  | { readonly kind: 'performed'; readonly caseNumber: string; readonly seq: number; readonly acts: readonly RecordedAct[] }
  /** Done before by the same command: its first result. */
  | { readonly kind: 'repeated'; readonly caseNumber: string; readonly seq: number; readonly acts: readonly RecordedAct[] }
  /** Not lawful, not allowed, not there or not yet; only the audit log knows of it. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The id was used for something else. */
  | { readonly kind: 'conflicting'; readonly caseNumber: string }
  | { readonly kind: 'unknown-case' }
  | { readonly kind: 'unknown-user' };

export type { Refusal };
