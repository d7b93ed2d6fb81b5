/** First part of the address of each screen of the workbench; the API answers them with its page, and nothing else. */
export const screens = ['zaken', 'ter-ondertekening', 'termijnen', 'dwangsommen', 'boetes', 'betalingen', 'aanbieders', 'nachtrun', 'zoeken', 'meldingen', 'audit', 'beheer', 'oefenklok'] as const;

export type Screen = (typeof screens)[number];
