/** The machines of a training: a trusted flagger that escalates its notices, and the bank's statements that come in. */
export const trainingMachines = [
  { clientId: 'oefenmeldpunt', key: 'meldpunt', userId: 'flagger-meldpunt', scopes: ['notices:escalate'] },
  { clientId: 'oefenbank', key: 'bank', userId: 'bank-import', scopes: ['bank:import'] },
] as const;
