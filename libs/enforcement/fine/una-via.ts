import type { FineAct } from './acts.js';
import type { UnaVia } from './state.js';

type UnaViaStep = Extract<FineAct, { type: 'UnaViaRecorded' }>['data'];

/** How the matter stands with the public prosecutor after a step (5:44 Awb). */
export function afterUnaViaStep(before: UnaVia | undefined, recorded: UnaViaStep): UnaVia {
  const { step, competentFrom } = recorded;
  switch (step.kind) {
    case 'not-criminal':
      return { kind: 'not-criminal' };
    case 'agreement':
      return { kind: 'agreement', reference: step.reference };
    case 'submitted':
      return { kind: 'submitted', submittedOn: step.on, competentFrom: competentFrom ?? step.on };
    case 'declined':
      return { kind: 'declined', submittedOn: before?.kind === 'submitted' ? before.submittedOn : step.on, answeredOn: step.on };
    case 'prosecutes':
      return { kind: 'prosecutes' };
  }
}

/** Whether the Authority may fine: the prosecutor declined, stayed silent, or need not be asked (5:44(2)(3) Awb). */
export function mayFine(unaVia: UnaVia): boolean {
  return unaVia.kind !== 'open' && unaVia.kind !== 'submitted' && unaVia.kind !== 'prosecutes';
}
