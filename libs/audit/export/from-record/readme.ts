import type { Manifest } from '../manifest.js';

/** How somebody who knows nothing of this engine checks the export; in Dutch, as it stands in the export. */
export function readme({ scope, mode, origin, size }: Manifest): string {
  const what = scope.kind === 'log' ? 'het logboek van handelingen' : `zaak ${scope.caseNumber}`;
  const folders = scope.kind === 'log' ? inLog : inCase;
  return `Export van ${what}${mode === 'training' ? ' (OEFENING)' : ''}
Logboek: ${origin}, ${String(size)} regels.

Nagaan of hieraan niets is gewijzigd kan zonder database en zonder netwerk:

    npm run autoriteit -- audit verify <deze map> --policy <bestand met de sleutels>

Het bestand 'policy' in deze map noemt de sleutels zoals de Autoriteit ze opgeeft. Vertrouw het
niet zonder meer: vergelijk de sleutels met die welke de Autoriteit elders bekendmaakt, en geef
checkpoints die een getuige heeft bewaard mee met --checkpoints <map>.

${folders}
De formaten zijn openbaar: RFC 6962 (hashes), c2sp.org/tlog-tiles, c2sp.org/tlog-checkpoint,
c2sp.org/tlog-cosignature, c2sp.org/tlog-proof, c2sp.org/tlog-policy en RFC 8785 (canonieke JSON).
docs/audit.md van de engine beschrijft ze en hoe u ze met andere programma's nagaat.
`;
}

const inLog = `tile/entries/   de regels, elk de precieze bytes waarover de hash gaat
tile/           de hashes, in tegels
checkpoints/    elk checkpoint met de medeondertekeningen van getuigen
checkpoint      het laatste
zaken/          per zaak de handelingen, boekingen, bewijsstukken en documenten
`;

const inCase = `inventaris.pdf    wat er in dit dossier zit
dossier/          handelingen, boekingen, bewijsstukken, afleidingen en brieven voor alle partijen
vindplaatsen/     waar het materiaal is gevonden, en de brieven die dat tonen: nooit verder verspreiden
alleen-rechtbank/ stukken waarvan alleen de rechtbank kennis mag nemen (artikel 8:29 Awb)
bewijs/           per regel van het logboek het bewijs dat zij daarin staat (.tlog-proof)
`;
