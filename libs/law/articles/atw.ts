import { articlesOf } from './article.js';

/** General Extension of Time Limits Act. */
export const atw = articlesOf(
  { key: 'atw', name: 'Algemene termijnenwet', number: 'BWBR0002448', textDate: '2017' },
  [
    ['1', 'Een wettelijke termijn die op een zaterdag, zondag of algemeen erkende feestdag eindigt, loopt door tot en met de eerstvolgende gewone dag.'],
    ['2', 'Een wettelijke termijn van ten minste drie dagen bevat ten minste twee gewone dagen.'],
    ['3', 'Noemt de algemeen erkende feestdagen, stelt Goede Vrijdag gelijk en laat bij besluit andere dagen gelijkstellen.'],
    ['4', 'Niet voor termijnen in uren, van meer dan negentig dagen, twaalf weken of drie maanden, of in jaren.'],
  ],
);
