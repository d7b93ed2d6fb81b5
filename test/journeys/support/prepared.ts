import { admit, establishNonCompliance, letTermEnd, order } from '../../../apps/cli/journey/order-phase.js';
import type { Stage } from '../../../apps/cli/journey/stage.js';
import { noticeFor } from '../../workflows/support/notices.js';
import type { World } from './world.js';

/** A case whose order of so many hours was made known, without the workbench: what a journey begins with. */
export async function ordered({ engine, clock }: World, name: string, hours: number): Promise<Stage> {
  const notice = noticeFor(name);
  const stage = await engine.escalate(notice);
  await admit(stage, notice, clock);
  await order(stage, notice, hours);
  return stage;
}

/** The term of the order ends and the material is still there. */
export async function ignored({ clock }: World, stage: Stage): Promise<Stage> {
  await letTermEnd(stage, clock);
  return stage;
}

/** A case in which it was found that the order was not followed. */
export async function breached(world: World, stage: Stage): Promise<Stage> {
  await ignored(world, stage);
  await establishNonCompliance(stage);
  return stage;
}
