import { annex, heading, insert, prose, summary, text } from '../../template/template.js';
import type { LetterTemplate } from '../../template/template.js';
import { remediesClause, signatureClause, viewsClause } from '../common/clauses.js';

/** Invorderingsbeschikking (5:37 Awb). */
export const collectionDecisionTemplate: LetterTemplate = {
  version: 'collection-decision/1',
  title: 'Invorderingsbeschikking',
  blocks: [
    summary(
      'Het besluit in het kort',
      { label: 'Bedrag', text: '**{{total}}** aan verbeurde dwangsommen' },
      { label: 'Over', text: '{{unitCount}}: van {{firstDay}} tot en met {{lastDay}}' },
      { label: 'Betalen', text: 'Per dwangsom binnen zes weken nadat zij is verbeurd; de dagen staan in hoofdstuk 3.' },
      { label: 'Bezwaar', text: 'Tot en met {{objectionLastDay}}. Bezwaar stelt de betaling niet uit.' },
    ),
    heading('Het besluit'),
    text('{{authority}} vordert bij {{addressee}} **{{total}}** aan verbeurde dwangsommen in. Dit besluit is een **invorderingsbeschikking** als bedoeld in artikel 5:37, eerste lid, van de Algemene wet bestuursrecht (hierna: Awb). Het berust op de last onder dwangsom van {{penaltyDate}} met kenmerk {{penaltyReference}}.'),
    heading('De last en de begunstigingstermijn'),
    text('De last is bekendgemaakt op {{penaltyAnnouncedAt}}. De begunstigingstermijn eindigde op {{complianceEndedAt}}. Daarna verbeurt u **{{perDay}}** voor elke kalenderdag (Nederlandse tijd) waarop is vastgesteld dat de last niet of niet volledig is uitgevoerd, tot ten hoogste **{{cap}}**.'),
    heading('De verbeurde dwangsommen'),
    text('Op elk van de volgende dagen is vastgesteld dat de last niet is uitgevoerd. Voor elke dag is van rechtswege een dwangsom verbeurd. Het bewijs van elke dag staat in bijlage 1.'),
    insert('units'),
    insert('computation'),
    heading('Waarom wij invorderen'),
    text('Verbeurde dwangsommen worden in beginsel ingevorderd. Alleen bijzondere omstandigheden kunnen reden zijn om daarvan geheel of gedeeltelijk af te zien.'),
    prose('reasons'),
    heading('Uw zienswijze'),
    ...viewsClause,
    heading('Hoe en wanneer u betaalt'),
    text('Elke dwangsom betaalt u binnen zes weken nadat zij is verbeurd (artikel 5:33 van de Awb). De uiterste dag staat bij elke dwangsom in hoofdstuk 3. U hebt betaald op het moment waarop onze rekening is bijgeschreven.'),
    insert('account'),
    text('Betaalt u niet op tijd, dan bent u in verzuim (artikel 4:97 van de Awb) en wettelijke rente verschuldigd. Wij sturen u dan een aanmaning, waarvoor een vergoeding geldt. Betaalt u daarna nog niet, dan kunnen wij een **dwangbevel** uitvaardigen en het bedrag op uw kosten laten innen. U kunt ons om uitstel van betaling of een betalingsregeling vragen (artikel 4:94 van de Awb).'),
    ...remediesClause,
    text('Loopt al een bezwaar of beroep tegen de last onder dwangsom, dan geldt dat ook voor dit besluit als u het betwist (artikel 5:39, eerste lid, van de Awb).'),
    ...signatureClause,
    annex('Bijlage 1. Bewijs van elke verbeurde dwangsom', text('Bij elke dag staat de waarneming waarop de dwangsom berust: waar, wanneer, door wie en met welke werkwijze. De adressen bij de nummers staan in bijlage 1 bij de last.'), insert('evidence')),
  ],
};
