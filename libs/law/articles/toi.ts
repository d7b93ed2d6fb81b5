import { articlesOf } from './article.js';

/** The Act that carries out the TCO Regulation in the Netherlands. */
export const toi = articlesOf(
  { key: 'toi', name: 'Uitvoeringswet verordening terroristische online-inhoud', number: 'BWBR0048064', textDate: '2025-09-05' },
  [
    ['12', 'Op de genoemde bepalingen van de verordening staat een boete, met een maximum naar de groep van de bepaling.'],
    ['12(1)', 'Voor de plichten rond verwijdering is het maximum de tweede geldboetecategorie.'],
    ['12(2)', 'Voor de overige genoemde plichten is het maximum de vijfde geldboetecategorie.'],
    ['12(3)', 'Bij systematisch of aanhoudend niet tijdig verwijderen is het maximum de zesde categorie of, als dat meer is, vier procent van de wereldwijde jaaromzet.'],
    ['13', 'Een boete mag openbaar worden gemaakt, niet eerder dan twee weken na bekendmaking en niet zolang een verzoek om voorlopige voorziening loopt.'],
    ['16', 'Een aanbieder van inhoud kan binnen zes maanden klagen; de Autoriteit beslist binnen zes weken, met zes weken erbij als zij gegevens opvraagt.'],
    ['6(3)', 'Persoonsgegevens worden niet langer bewaard dan nodig en uiterlijk een jaar na de laatste verwerking verwijderd.'],
  ],
);
