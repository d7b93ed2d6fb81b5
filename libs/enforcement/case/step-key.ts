/** The name of one step of one instrument: of tasks about it, and of its row in the projections. */
export const stepKey = (instrument: string, id: string, step: string): string => `${instrument}:${id}:${step}`;
