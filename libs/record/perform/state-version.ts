/**
 * The shape of the stored case state and of the projections. Raise it when
 * either changes: a case with an older one is built again from its acts at its
 * next command or reading.
 */
export const STATE_VERSION = 5;
