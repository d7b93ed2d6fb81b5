import { articlesOf } from './article.js';

/** The Act under which the Authority orders material to be made inaccessible. */
export const csam = articlesOf(
  { key: 'csam', name: 'Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal', number: 'BWBR0049813', textDate: '2026-04-25' },
  [
    ['2(1)(b)', 'De Autoriteit doet onderzoek naar de aanwezigheid van materiaal en licht daarover voor, om verspreiding te beperken.'],
    ['4', 'Berichten tussen de Autoriteit en een aanbieder van hostingdiensten gaan uitsluitend elektronisch.'],
    ['5(1)', 'De Autoriteit overlegt met politie en openbaar ministerie over de inzet van haar taken en bevoegdheden.'],
    ['5(2)', 'De Autoriteit mag de politie gegevens verstrekken die voor de politietaak nodig zijn.'],
    ['6(1)', 'De Autoriteit kan de aanbieder van hostingdiensten die materiaal heeft opgeslagen bevelen het ontoegankelijk te maken.'],
    ['6(2)', 'Alleen als het bevel niet tot een aanbieder van hostingdiensten kan worden gericht, gaat het naar een andere aanbieder van een communicatiedienst.'],
    ['6(3)', 'De aanbieder handelt overeenkomstig het bevel.'],
    ['6(4)', 'Het bevel is schriftelijk en noemt de feiten, de gegevens en de termijn van ten hoogste twaalf uren.'],
    ['6(4)(a)', 'Het bevel noemt de feiten en omstandigheden waaruit naar het oordeel van de Autoriteit het materiaal blijkt.'],
    ['6(4)(b)', 'Het bevel noemt welke gegevens ontoegankelijk moeten worden gemaakt.'],
    ['6(4)(c)', 'Het bevel noemt de termijn, ten hoogste twaalf uren.'],
    ['7', 'De Autoriteit kan een last onder dwangsom opleggen om naleving van het bevel af te dwingen.'],
    ['8', 'Op het niet opvolgen van een bevel staat een bestuurlijke boete.'],
    ['8(1)', 'De boete is ten hoogste de tweede geldboetecategorie.'],
    ['8(2)', 'Bij systematisch of aanhoudend niet opvolgen is het maximum de zesde categorie, of een tiende van de jaaromzet waar die categorie geen passende bestraffing toelaat.'],
    ['9', 'Een last of boete mag openbaar worden gemaakt, niet eerder dan twee weken na bekendmaking en niet zolang een verzoek om voorlopige voorziening loopt.'],
  ],
);
