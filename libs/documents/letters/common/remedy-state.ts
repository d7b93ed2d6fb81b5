import type { RemedyState } from '../publication-decision/input.js';

/** What art. 9 of the Act wants said with a publication. */
export const REMEDY_STATE_NL: { readonly [state in RemedyState]: string } = {
  open: 'tegen het besluit staat nog een rechtsmiddel open',
  lodged: 'tegen het besluit is een rechtsmiddel aangewend',
  'none-left': 'tegen het besluit staat geen rechtsmiddel meer open',
};
