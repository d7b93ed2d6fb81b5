/** Every command of `autoriteit` with what it does; each is a file in commands/ of the same name. */
export const commands: Record<string, string> = {
  start: 'brengt deze installatie op en houdt haar draaiend (npm start)',
  doctor: 'controleert alles wat een installatie nodig heeft, en zegt wat eraan te doen is',
  migrate: 'brengt de database op de laatste versie, als eigenaar',
  journey: 'drijft een doorgezette melding door de hele procedure (npm run journey)',
  recover: 'start het proces van alle openstaande zaken opnieuw uit het dossier, met de juiste termijnen',
  parameters: 'gedateerde waarden van de wet: tonen, voorstellen, door een ander bevestigen, en lopende termijnen die zij verschuiven',
  mandates: 'het register van mandaten: tonen, voorstellen, door een ander bevestigen, afwijzen en intrekken',
  users: 'gebruikers en hun rollen: tonen, voorstellen, door een ander bevestigen en wegnemen; en de eerste twee beheerders',
  audit: 'maakt een export of bewijs van het logboek, en gaat het na zonder database of netwerk',
  'destroy-details': 'vernietigt persoonsgegevens naast het logboek onder een genoemde regel; het bewijs blijft',
  locations: 'zet de sleutels van vindplaatsen onder een nieuwe hoofdsleutel: locations rotate',
  search: 'maakt de zoekindex opnieuw uit het dossier: search rebuild',
  payments: 'leest bankafschriften (camt.053) in en verwerkt de mutaties',
  document: 'controleert een verzegeld bestand zonder netwerk: document verify <bestand> [--anchors <pem>]',
  openapi: 'drukt de beschrijving van de API af (OpenAPI 3.1)',
  example: 'laadt het voorbeeld van de oefening',
};

/** The text of `autoriteit help`. */
export function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  return `Gebruik: npm run autoriteit -- <opdracht> [argumenten]\n\n${lines.join('\n')}\n`;
}
