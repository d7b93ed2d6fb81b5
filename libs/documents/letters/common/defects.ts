import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';

/** What an objection can lack (6:5, 2:1 Awb), as the objector is asked for it. */
const DEFECTS_NL = {
  signature: 'uw handtekening',
  'name-and-address': 'uw naam en adres',
  date: 'de datum van uw bezwaarschrift',
  'description-of-decision': 'een omschrijving van het besluit waartegen u bezwaar maakt',
  grounds: 'de gronden van uw bezwaar: waarom u het niet eens bent met het besluit',
  translation: 'een vertaling van uw bezwaarschrift in het Nederlands',
  authorisation: 'een schriftelijke machtiging van degene namens wie u bezwaar maakt',
} as const;

export type Defect = keyof typeof DEFECTS_NL;

/** What is missing, as a list. */
export const defectsList = (lacks: readonly Defect[]): readonly Block[] => [{ kind: 'list', ordered: false, items: lacks.map((lack) => plain(DEFECTS_NL[lack])) }];
