import { administration } from './en/administration.js';
import { oneCase } from './en/one-case.js';
import { frame } from './en/frame.js';
import { money } from './en/money.js';
import { work } from './en/work.js';
import type { MessageKey } from './nl.js';

/** The same sentences in English. */
export const en: { readonly [K in MessageKey]: string } = { ...frame, ...oneCase, ...work, ...money, ...administration };
