import { commandSchemas, type Command, type CommandType } from '../../contracts/commands/command.js';
import type { z } from 'zod';
import type { Instant } from '../../law/calendar/brands.js';
import { instant } from '../../law/calendar/instant.js';
import { baseRuleSet, type RuleSet } from '../../law/parameters/rule-set.js';
import type { RecordedAct } from '../case/act.js';
import type { Actor, EarlierOrder, KeptEvidence } from '../case/context.js';
import { decide } from '../case/decide.js';
import { evolve } from '../case/evolve.js';
import type { Outcome } from '../case/outcome.js';
import { noCase, type CaseState } from '../case/state.js';

/** A case with what the record keeps beside it, and the moment at which the story stands. */
export interface CaseFile {
  readonly state: CaseState;
  readonly acts: readonly RecordedAct[];
  readonly evidence: readonly KeptEvidence[];
  readonly providerRecord: readonly EarlierOrder[];
  readonly rules: RuleSet;
  readonly now: Instant;
}

/** The data of a command as its sender writes it. */
export type Written<T extends CommandType> = z.input<(typeof commandSchemas)[T]>;

export type Decide = typeof decide;

/** A Monday morning; the fine categories of 2025 are loaded, those of 2026 are not. */
export const start: Instant = instant('2025-03-03T09:00:00Z');

const rules = baseRuleSet('training');

/** A case number and nothing else: what the record hands to the first command. */
export function emptyFile(now: Instant = start, providerRecord: readonly EarlierOrder[] = []): CaseFile {
  return { state: { ...noCase, caseNumber: 'Z-2025-000001' }, acts: [], evidence: [], providerRecord, rules, now };
}

/** Reads the command as the API does. Throws where its form is wrong: tests of forms are beside the contracts. */
export function read<T extends CommandType>(type: T, data: Written<T>): Command {
  return { type, data: commandSchemas[type].parse(data) } as Command;
}

/** What the case answers, with the evidence that the command names and no other: the record hands over no more. */
export function ask(file: CaseFile, command: Command, actor: Actor, decider: Decide = decide): Outcome {
  const named = new Set(evidenceNamed(command));
  const { now, rules: ruleSet, providerRecord } = file;
  return decider(file.state, command, { now, rules: ruleSet, actor, providerRecord, evidence: file.evidence.filter((kept) => named.has(kept.id)) });
}

function evidenceNamed(command: Command): readonly string[] {
  switch (command.type) {
    case 'EstablishNonCompliance':
    case 'EstablishCompliance':
    case 'DrawUpReportOfFindings':
      return command.data.evidenceIds;
    case 'BookUnits':
      return command.data.evidence.map(({ id }) => id);
    default:
      return [];
  }
}

/** The file once the record kept what the command led to. */
export function keep(file: CaseFile, outcome: Extract<Outcome, { ok: true }>, actor: Actor): CaseFile {
  const recorded = outcome.acts.map((act, index): RecordedAct => ({ ...act, seq: file.state.seq + 1 + index, legalAt: file.now, by: actor.userId }));
  const kept = (outcome.evidence ?? []).map(({ id, orderId, orderVersion, locationId, at, result }): KeptEvidence => ({ id, orderId, orderVersion, locationId, at, result }));
  return { ...file, state: recorded.reduce(evolve, file.state), acts: [...file.acts, ...recorded], evidence: [...file.evidence, ...kept] };
}
