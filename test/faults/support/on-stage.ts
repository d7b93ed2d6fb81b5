import { randomUUID } from 'node:crypto';
import { engineClient, type EngineClient } from '../../../apps/cli/journey/client.js';
import { exampleNotice } from '../../../apps/cli/journey/example-notice.js';
import { admit, establishNonCompliance, letTermEnd, order } from '../../../apps/cli/journey/order-phase.js';
import { hearViews, penaltyOrder } from '../../../apps/cli/journey/penalty-phase.js';
import { stage, trainingClock, type Clock, type Stage } from '../../../apps/cli/journey/stage.js';
import type { Installation } from './installation.js';

/** Cases in a running installation, brought through its API to where a fault is to strike. */
export interface OnStage {
  readonly client: EngineClient;
  readonly clock: Clock;
  readonly admitted: () => Promise<Stage>;
  /** A case with a binding order made known: its term of so many hours runs. */
  readonly ordered: (hours: number) => Promise<Stage>;
  /** A case with a penalty order made known: its compliance period of 24 hours runs. */
  readonly underPenalty: (amounts?: Parameters<typeof penaltyOrder>[1]) => Promise<Stage>;
  /** Drafts and takes a binding order, without waiting for the process to make it known. */
  readonly takeOrder: (opened: Stage, hours: number) => Promise<void>;
}

export async function onStage(installation: Installation): Promise<OnStage> {
  const client = engineClient(installation.url());
  const notice = exampleNotice();
  const clock = trainingClock(client, 'admin-1', `stage:${randomUUID()}`);
  await clock.hold();

  const admitted = async (): Promise<Stage> => {
    const given = { ...notice, reference: `VM-${randomUUID()}` };
    const { caseNumber } = await client.post<{ caseNumber: string }>('/notices', 'flagger-meldpunt', `notice:${given.reference}`, given);
    const opened = stage(client, caseNumber, `stage:${caseNumber}`);
    await admit(opened, given, clock);
    return opened;
  };
  const ordered = async (hours: number): Promise<Stage> => {
    const opened = await admitted();
    await order(opened, notice, hours);
    return opened;
  };
  return {
    client,
    clock,
    admitted,
    ordered,
    underPenalty: async (amounts) => {
      const opened = await ordered(6);
      await letTermEnd(opened, clock);
      await establishNonCompliance(opened);
      await hearViews(opened, clock, 'penalty-order', 'Voornemen om een last onder dwangsom op te leggen.');
      await penaltyOrder(opened, amounts);
      return opened;
    },
    takeOrder: (opened, hours) => order({ ...opened, untilDecision: () => Promise.resolve() }, notice, hours),
  };
}
