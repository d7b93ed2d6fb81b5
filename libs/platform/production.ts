import { existsSync, readFileSync } from 'node:fs';

type Given = Record<string, string | undefined>;

const defaults = new Set(['postgres', 'password', 'wachtwoord', 'secret', 'geheim', 'changeme', 'change-me', 'verander-mij', 'admin', 'autoriteit', 'default', 'test', 'example', 'voorbeeld', '123456']);
const trainingMark = /training|oefen/i;
const shortestKey = 32;

/** What a process is: each needs only its own settings. The key of the log is for the sequencer alone, that of a witness for the witness alone. */
export type ProcessRole = 'owner' | 'app' | 'sequencer' | 'witness';

type Needed = readonly [name: string, what: string];
const ownerUrl: Needed = ['DATABASE_URL', 'de database voor de eigenaar (rol autoriteit_owner, voor de migraties)'];
const logKey: Needed = ['AUTORITEIT_LOG_KEY', 'de sleutel waarmee het logboek wordt ondertekend'];
const policy: Needed = ['AUTORITEIT_LOG_POLICY', 'het bestand met de sleutel van het logboek en de getuigen'];
const forOfficials: readonly Needed[] = [
  ['DATABASE_APP_URL', 'de database voor de toepassing (rol autoriteit_app, zonder eigendom)'],
  ['TEMPORAL_ADDRESS', 'het adres van het Temporal-cluster'],
  ['AUTORITEIT_OIDC_ISSUER', 'de aanmelddienst (OpenID Connect)'],
  ['AUTORITEIT_OIDC_CLIENT_KEY', 'de sleutel (EC P-256, PEM) waarmee de API zich bij de aanmelddienst bekendmaakt'],
  ['AUTORITEIT_WORKBENCH_URL', 'het adres waarop ambtenaren de werkplek openen'],
  ['AUTORITEIT_SEAL_KEY', 'de sleutel waarmee stukken worden verzegeld'],
  ['AUTORITEIT_INSTRUMENT_KEY', 'de sleutel (Ed25519, PEM) waarmee het instrument waarnemingen verzegelt'],
  ['AUTORITEIT_LOCATION_KEYS', 'de sleutels waaronder de adressen van vindplaatsen worden bewaard'],
];

const needed: { readonly [role in ProcessRole]: readonly Needed[] } = {
  owner: [ownerUrl, ...forOfficials, logKey],
  app: forOfficials,
  sequencer: [['DATABASE_SEQUENCER_URL', 'de database voor het logboek (rol autoriteit_sequencer)'], logKey, policy],
  witness: [['AUTORITEIT_WITNESS_KEY', 'de sleutel van de getuige'], ['AUTORITEIT_WITNESS_STORE', 'de map waarin de getuige bewaart wat hij zag'], ['AUTORITEIT_WITNESS_PORT', 'de poort waarop de getuige antwoordt'], policy],
};

/** A key is given as text or as the path of a file that holds it. */
function keyText(value: string): string {
  return existsSync(value) ? readFileSync(value, 'utf8') : value;
}

function keyFault(name: string, value: string): string | undefined {
  const key = keyText(value).trim();
  if (trainingMark.test(value) || trainingMark.test(key)) return `${name} is een oefensleutel; die mag in productie niet.`;
  if (defaults.has(key.toLowerCase()) || new Set(key).size < 8) return `${name} is een standaardwaarde; maak een eigen geheime sleutel.`;
  if (key.length < shortestKey) return `${name} is te kort (minstens ${shortestKey} tekens), of het bestand bestaat niet.`;
  return undefined;
}

function passwordFault(name: string, value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { password, username } = new URL(value);
  const secret = decodeURIComponent(password).toLowerCase();
  // No password may be right: a client certificate or the machine's own identity.
  return secret !== '' && (defaults.has(secret) || secret === username.toLowerCase())
    ? `${name} bevat een standaardwachtwoord; geef de rol een eigen wachtwoord.`
    : undefined;
}

function sameKey(given: Given): string[] {
  const [seal, log] = [given['AUTORITEIT_SEAL_KEY'], given['AUTORITEIT_LOG_KEY']];
  return seal && log && keyText(seal) === keyText(log) ? ['AUTORITEIT_SEAL_KEY en AUTORITEIT_LOG_KEY zijn gelijk; gebruik twee verschillende sleutels.'] : [];
}

/** The provider of a training asks no password: it is never that of production. */
function issuerFault(name: string, value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, hostname } = new URL(value);
  if (protocol === 'http:') return `${name} moet met https beginnen.`;
  const here = /^(localhost$|127\.|\[::1\])/.test(hostname);
  return here || trainingMark.test(hostname) ? `${name} is de aanmelddienst van een oefening; die mag in productie niet.` : undefined;
}

/** Why these settings may not be used in production, all reasons at once; none shows a secret. */
export function productionFaults(given: Given, role: ProcessRole): string[] {
  const missing = needed[role].filter(([name]) => !given[name]).map(([name, what]) => `${name} ontbreekt: ${what}.`);
  const present = (name: string, check: (name: string, value: string) => string | undefined): string[] => {
    const fault = given[name] ? check(name, given[name]) : undefined;
    return fault ? [fault] : [];
  };
  const clock = given['AUTORITEIT_TRAINING_START'] ? ['AUTORITEIT_TRAINING_START mag in productie niet: de klok is die van het systeem.'] : [];
  const issuer = present('AUTORITEIT_OIDC_ISSUER', issuerFault);
  const workbench = given['AUTORITEIT_WORKBENCH_URL']?.startsWith('http:') ? ['AUTORITEIT_WORKBENCH_URL moet met https beginnen.'] : [];
  const header = given['AUTORITEIT_TRUST_USER_HEADER'] === 'yes' ? ['AUTORITEIT_TRUST_USER_HEADER mag in productie niet: wie handelt, meldt zich aan.'] : [];
  const page = given['AUTORITEIT_PUBLIC_URL']?.startsWith('http:') ? ['AUTORITEIT_PUBLIC_URL moet met https beginnen.'] : [];
  const sender = given['AUTORITEIT_MAIL_SERVER'] && !given['AUTORITEIT_MAIL_FROM'] ? ['AUTORITEIT_MAIL_FROM ontbreekt: het adres waarvandaan besluiten worden bekendgemaakt.'] : [];
  return [
    ...missing,
    ...['DATABASE_URL', 'DATABASE_APP_URL', 'DATABASE_SEQUENCER_URL', 'DATABASE_READER_URL'].flatMap((name) => present(name, passwordFault)),
    ...['AUTORITEIT_SEAL_KEY', 'AUTORITEIT_LOG_KEY', 'AUTORITEIT_WITNESS_KEY', 'AUTORITEIT_INSTRUMENT_KEY', 'AUTORITEIT_OIDC_CLIENT_KEY', 'AUTORITEIT_LOCATION_KEYS'].flatMap((name) => present(name, keyFault)),
    ...sameKey(given), ...clock, ...issuer, ...workbench, ...header, ...page, ...sender,
  ];
}
