import { administration } from './nl/administration.js';
import { oneCase } from './nl/one-case.js';
import { frame } from './nl/frame.js';
import { money } from './nl/money.js';
import { work } from './nl/work.js';

/** Every sentence of the workbench in Dutch; the English tables have the same keys or do not compile. */
export const nl = { ...frame, ...oneCase, ...work, ...money, ...administration } as const;

export type MessageKey = keyof typeof nl;
