import { join } from 'node:path';
import { z } from 'zod';
import { loadConfiguration } from '../configuration.js';
import { readJson, writeJson } from '../files.js';
import { isRunning } from '../processes/identity.mjs';

const identity = z.object({ pid: z.number().int(), start: z.string() });

const shape = z.object({
  state: z.enum(['starting', 'running', 'stopped']),
  mode: z.enum(['training', 'production']),
  supervisor: identity,
  /** Where the API answers, without a path and without a slash at the end. */
  apiUrl: z.string(),
  temporalAddress: z.string(),
  temporalNamespace: z.string(),
  /** Kept over restarts; a server that others run has no port here. */
  ports: z.object({ api: z.number(), postgres: z.number().optional(), temporal: z.number().optional(), trainingProvider: z.number().optional(), trainingMail: z.number().optional(), trainingIdentity: z.number().optional(), witness: z.number().optional() }),
  processes: z.record(z.string(), identity),
});

/** What `.autoriteit/run.json` tells other terminals about this installation; it holds no secret. */
export type RunInfo = z.infer<typeof shape>;

const pathIn = (dataDir: string): string => join(dataDir, 'run.json');

/** What the last start wrote, whether it still runs or not; undefined when there was none. */
export function readRunInfo(dataDir: string = loadConfiguration().dataDir): RunInfo | undefined {
  return shape.safeParse(readJson(pathIn(dataDir))).data;
}

/** Whether the installation that wrote it is up now. */
export function isUp(info: RunInfo | undefined): info is RunInfo {
  return info?.state === 'running' && isRunning(info.supervisor);
}

export function writeRunInfo(dataDir: string, info: RunInfo): void {
  writeJson(pathIn(dataDir), info);
}
