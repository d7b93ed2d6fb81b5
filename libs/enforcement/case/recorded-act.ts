import type { ActType, RecordedAct } from './act.js';

export type RecordedActOf<T extends ActType> = Extract<RecordedAct, { type: T }>;
