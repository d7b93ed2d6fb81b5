import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { countNl, dateNl, hoursNl, listNl } from '../../wording/values.js';
import { headerContent } from '../common/content.js';
import type { ProviderLetterInput } from './input.js';

/** What fills the text of a letter to a provider. */
export function providerLetterContent(letter: ProviderLetterInput): LetterContent {
  const { period, figures, committedToCode, usesHashCheck, response } = letter;
  const normHours = hoursNl(letter.normHours);
  const asked = [...(usesHashCheck ? [] : ['Sluit uw diensten aan op de hashcheck']), ...(committedToCode ? [] : [`verbind u aan de gedragscode met de norm van ${normHours}`])];
  return mergeContent(headerContent(letter), {
    places: {
      from: dateNl(period.from),
      until: dateNl(period.until),
      occasion: letter.occasion,
      noticeCount: countNl(figures.notices, 'melding', 'meldingen'),
      withinNorm: String(figures.withinNorm),
      measured: String(figures.measured),
      normHours,
      askedShort: sentence(listNl(asked)),
      responseLastDay: dateNl(response.lastDay),
      responseEmail: response.email,
    },
    flags: { committedToCode, usesHashCheck, asked: asked.length > 0 },
    inserts: { figures: figuresTable(figures, normHours) },
  });
}

const sentence = (words: string): string => (words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);

function figuresTable({ notices, measured, withinNorm, longerThan48Hours }: ProviderLetterInput['figures'], normHours: string): readonly Block[] {
  const share = (count: number): string => (measured === 0 ? '–' : `${String(Math.round((100 * count) / measured))}%`);
  const row = (what: string, count: number, part: string) => [plain(what), plain(String(count)), plain(part)];
  return [
    {
      kind: 'table',
      caption: 'Meldingen en afhandeling',
      columns: [
        { title: 'Wat', share: 60 },
        { title: 'Aantal', share: 20, align: 'right' },
        { title: 'Deel van de gemeten meldingen', share: 20, align: 'right' },
      ],
      rows: [
        row('Meldingen aan u gedaan', notices, ''),
        row('Waarvan de afhandeling is gemeten', measured, share(measured)),
        row(`Afgehandeld binnen ${normHours}`, withinNorm, share(withinNorm)),
        row('Langer dan 48 uur bereikbaar gebleven', longerThan48Hours, share(longerThan48Hours)),
      ],
    },
  ];
}
