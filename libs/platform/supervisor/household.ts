import type { Say } from '../say.js';
import { watchHealth } from './health.js';
import { writeRunInfo } from './run-info.js';
import type { RunInfo } from './run-info.js';
import { supervise } from './supervise.js';
import type { Running, Service, Supervised } from './supervise.js';

/** The processes of one installation together, as `.autoriteit/run.json` shows them. */
export interface Household {
  /** Takes a started process in: from now on it is kept running. */
  add: (service: Service, running: Running) => void;
  /** Writes what changed, and who runs now, to run.json. */
  record: (change?: Partial<RunInfo>) => void;
  info: () => RunInfo;
  /** Stops all, the last one in first: nothing loses what it leans on. */
  stop: () => Promise<void>;
}

/** Opens run.json for this start, with nothing running yet. */
export function openHousehold(dataDir: string, first: RunInfo, say: Say): Household {
  const services: Service[] = [];
  const up: Supervised[] = [];
  let info = first;

  const record = (change: Partial<RunInfo> = {}): void => {
    const processes = up.flatMap(({ name, identity }) => {
      const running = identity();
      return running ? [[name.toLowerCase(), running] as const] : [];
    });
    info = { ...info, ...change, processes: Object.fromEntries(processes) };
    writeRunInfo(dataDir, info);
  };
  const endHealth = watchHealth(services, say);

  record();
  return {
    record,
    info: () => info,
    add: (service, running) => {
      services.push(service);
      up.push(supervise(service, running, say, record));
      record();
    },
    stop: async () => {
      endHealth();
      for (let last = up.at(-1); last; last = up.at(-1)) {
        await last.stop();
        up.pop();
      }
      record({ state: 'stopped' });
    },
  };
}
