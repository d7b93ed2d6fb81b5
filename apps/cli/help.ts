/** Every command of `autoriteit` with what it does; each is a file in commands/ of the same name. */
export const commands: Record<string, string> = {
  start: 'brengt deze installatie op en houdt haar draaiend (npm start)',
  doctor: 'controleert alles wat een installatie nodig heeft, en zegt wat eraan te doen is',
  migrate: 'brengt de database op de laatste versie, als eigenaar',
  journey: 'drijft een doorgezette melding door de hele procedure (npm run journey)',
  recover: 'start het proces van alle openstaande zaken opnieuw uit het dossier, met de juiste termijnen',
  parameters: 'toont de gedateerde waarden van de wet; een ambtenaar stelt een waarde voor, een ander bevestigt haar',
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
