import type { Command } from '../../../contracts/commands/command.js';
import type { Observation } from '../../../contracts/commands/observation.js';
import type { Actor } from '../../case/context.js';
import type { InstrumentView } from '../../case/instrument-view.js';
import { processView } from '../../case/process-view.js';
import { alarmsDue } from '../../debt/alarms.js';
import { debtsPastDue, struckDebts } from '../../debt/view.js';
import { read, type CaseFile } from '../case-file.js';
import { process } from '../officials.js';
import { announceData, observed, sealData, sentData } from '../route.js';

export interface DueStep {
  readonly command: Command;
  readonly actor: Actor;
}

/** The commands with which the process would do what is open and due now; what the instrument sees is up to the caller. */
export function dueSteps(file: CaseFile, sees: () => Observation['result'] = () => 'unknown'): readonly DueStep[] {
  return processView(file.state).instruments.flatMap((view) => (view.finished ? [] : openSteps(file, view, sees).map((command) => ({ command, actor: process }))));
}

function openSteps(file: CaseFile, view: InstrumentView, sees: () => Observation['result']): readonly Command[] {
  return Object.entries(view.steps).flatMap(([name, step]) => (step.status === 'open' && step.dueAt !== null && step.dueAt <= file.now ? stepCommand(file, view.id, name, sees) : []));
}

function stepCommand(file: CaseFile, id: string, name: string, sees: () => Observation['result']): readonly Command[] {
  switch (name) {
    case 'seal-document':
      return [read('SealDocument', sealData(id))];
    case 'announce':
      return [id in file.state.letters ? read('RecordLetterSent', sentData(id, file.now)) : read('AnnounceDecision', announceData(id, file.now))];
    case 'observe-term-end':
      return [round(file, id, 'term-end', sees)];
    case 'observe':
      return [round(file, id, 'on-request', sees)];
    case 'record-term-end':
      return [read('RecordTermEnd', { orderId: id })];
    case 'end-compliance-period':
      return [read('EndCompliancePeriod', { orderId: id })];
    case 'record-silence':
      return [read('RecordProsecutorSilence', { fineId: id })];
    case 'raise-term-alarm':
      return [read('RaiseTermAlarm', { procedureId: id })];
    case 'record-remedy-term-end':
      return [read('RecordRemedyTermEnd', { procedureId: id })];
    case 'raise-limitation-alarm':
      return [read('RaiseLimitationAlarm', { debtIds: alarmsDue(Object.values(file.state.debts), file.now).flatMap(({ debts }) => debts.map(({ id: debtId }) => debtId)) })];
    case 'record-barred':
      return [read('RecordBarred', { debtIds: struckDebts(file.state, file.now).map((debt) => debt.id) })];
    default:
      return [read('RecordDefault', { debtIds: debtsPastDue(file.state, file.now).map((debt) => debt.id) })];
  }
}

const round = (file: CaseFile, orderId: string, purpose: 'term-end' | 'on-request', sees: () => Observation['result']): Command =>
  read('RecordObservation', { orderId, purpose, observations: (file.state.bindingOrders[orderId]?.locationIds ?? []).map((id, index) => observed(file, id, sees(), file.now, index)) });
