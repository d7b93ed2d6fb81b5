import { defineSignal } from '@temporalio/workflow';

/**
 * The record has moved: an act was recorded up to `seq`, or with `seq` 0 the
 * legal clock was moved. It says that there is something to read, never what.
 */
export const recorded = defineSignal<[{ readonly seq: number }]>('recorded');
