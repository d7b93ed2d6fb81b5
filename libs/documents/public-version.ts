import type { LocalDate } from '../law/calendar/brands.js';
import { recomposeLetter } from './compose.js';
import type { KeptLetter } from './kept-letter.js';
import type { LetterKind } from './letters/index.js';
import type { RemedyState } from './letters/publication-decision/input.js';
import { REMEDY_STATE_NL } from './letters/common/remedy-state.js';
import { publicInput } from './public-input.js';
import { DocumentRefused } from './refusal.js';
import { renderComposed } from './render.js';
import type { RenderedLetter } from './render.js';
import type { Block } from './template/blocks.js';
import { plain, strong } from './template/runs.js';
import { dateNl } from './wording/values.js';

/** What must be said with a publication (art. 9 CSAM Act), and who else must not be named. */
export interface PublicationNote {
  readonly asOf: LocalDate;
  readonly remedies: RemedyState;
  readonly persons: readonly string[];
}

/** The decisions that the Act lets be published. */
const PUBLISHED: readonly LetterKind[] = ['penalty-order', 'fine-decision'];

/**
 * The public version of a decision, by rule: without confidential annexes,
 * addresses and natural persons, and with where the legal remedies stand.
 * @throws DocumentRefused for a letter that the Act does not let be published
 */
export async function renderPublicVersion(kept: KeptLetter, note: PublicationNote): Promise<RenderedLetter> {
  if (!PUBLISHED.includes(kept.kind)) {
    throw new DocumentRefused([
      {
        code: 'not-published',
        article: 'csam:9',
        field: 'kind',
        message: { nl: 'Alleen een last onder dwangsom en een boetebesluit kunnen openbaar worden gemaakt.', en: 'Only a penalty order and a fine decision can be published.' },
      },
    ]);
  }
  const composed = recomposeLetter(kept.kind, publicInput(kept.input, note.persons), kept.templateVersion);
  const [title, ...rest] = composed.blocks;
  return renderComposed({ ...composed, blocks: [...(title === undefined ? [] : [title]), ...noticeOf(note), ...rest.filter((block) => !(block.kind === 'annex' && block.confidential))] });
}

const noticeOf = ({ asOf, remedies }: PublicationNote): readonly Block[] => [
  { kind: 'paragraph', runs: strong('Openbare versie') },
  {
    kind: 'paragraph',
    runs: plain(`De vindplaatsen van het materiaal, andere adressen en de gegevens van natuurlijke personen zijn weggelaten. Stand op ${dateNl(asOf)}: ${REMEDY_STATE_NL[remedies]} (artikel 9 van de Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal).`),
  },
];
