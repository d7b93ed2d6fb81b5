/**
 * What an answer, or the lack of one, says about a location: the whole judgement of the instrument, as data.
 *
 * Two mistakes are guarded against. `available` is evidence from which a penalty payment can be forfeited
 * (ABRvS 3 May 2017, ECLI:NL:RVS:2017:1179: sound and verifiable facts), so only a plain answer for this very
 * location counts. `unavailable` says that a provider complied, so only a plain statement by the server counts.
 * Everything else is `unknown`, and unknown is never non-compliance.
 *
 * `reason` (Dutch) goes into the evidence record, `why` (Dutch) into the explanation for the lawyer.
 * `again`: a second question a little later may well be answered.
 */
export interface ResultRow {
  readonly result: 'available' | 'unavailable' | 'unknown';
  readonly group: 'answer' | 'redirect' | 'transport' | 'refused' | 'not-asked';
  readonly when: string;
  readonly reason: string;
  readonly why: string;
  readonly again: boolean;
}

export const resultTable = {
  answers: {
    result: 'available', group: 'answer', when: '200, 206', again: false,
    reason: 'De vindplaats antwoordt: de server biedt daar inhoud aan.',
    why: 'De server zegt zelf dat hier inhoud is. Wat die inhoud is, wordt niet bekeken.',
  },
  'not-found': {
    result: 'unavailable', group: 'answer', when: '404', again: false,
    reason: 'De server verklaart dat op de vindplaats niets is te vinden (404).',
    why: 'Een uitdrukkelijke verklaring van de server over deze vindplaats.',
  },
  gone: {
    result: 'unavailable', group: 'answer', when: '410', again: false,
    reason: 'De server verklaart dat de vindplaats is verwijderd (410).',
    why: 'Een uitdrukkelijke verklaring van de server over deze vindplaats.',
  },
  'blocked-for-legal-reasons': {
    result: 'unavailable', group: 'answer', when: '451', again: false,
    reason: 'De server verklaart dat de vindplaats om juridische redenen is geblokkeerd (451).',
    why: 'Ontoegankelijk maken mag ook door blokkeren. De verklaring geldt voor de plaats van waaruit is gevraagd.',
  },
  'other-success': {
    result: 'unknown', group: 'answer', when: '2xx, behalve 200 en 206', again: false,
    reason: 'De server antwoordt bevestigend, maar zegt niet dat er inhoud op de vindplaats staat.',
    why: 'Bijvoorbeeld 204: aanvaard, maar zonder inhoud. Dat is geen bewijs dat het materiaal er nog is.',
  },
  'login-required': {
    result: 'unknown', group: 'answer', when: '401, 407', again: false,
    reason: 'De server vraagt om aanmelden; of er nog inhoud staat is niet te zien.',
    why: 'Achter een aanmelding kan het materiaal nog staan, of niet.',
  },
  forbidden: {
    result: 'unknown', group: 'answer', when: '403', again: false,
    reason: 'De server weigert te antwoorden (403); of er nog inhoud staat is niet te zien.',
    why: 'De weigering kan het instrument gelden en niet het publiek.',
  },
  'method-refused': {
    result: 'unknown', group: 'answer', when: '405, 501', again: false,
    reason: 'De server beantwoordt de vraag zonder inhoud (HEAD) niet.',
    why: 'Het instrument vraagt nooit op een andere manier, want dan zou het materiaal worden opgehaald.',
  },
  'too-many-requests': {
    result: 'unknown', group: 'answer', when: '429', again: false,
    reason: 'De server vindt dat te vaak wordt gevraagd (429).',
    why: 'Zegt niets over de vindplaats. Aan deze server wordt daarna langzamer gevraagd.',
  },
  'client-error': {
    result: 'unknown', group: 'answer', when: 'andere 4xx', again: false,
    reason: 'De server kan met de vraag niet overweg; of er nog inhoud staat is niet te zien.',
    why: 'Een fout in de vraag is geen verklaring over de vindplaats.',
  },
  'server-error': {
    result: 'unknown', group: 'answer', when: '5xx, behalve 501', again: true,
    reason: 'De server meldt een eigen storing; of er nog inhoud staat is niet te zien.',
    why: 'Een storing is geen ontoegankelijk maken, en ook geen bewijs van beschikbaarheid.',
  },
  'other-status': {
    result: 'unknown', group: 'answer', when: 'elke andere status', again: false,
    reason: 'De server antwoordt met een status die over de vindplaats niets zegt.',
    why: 'Een onbekende of onbruikbare status is geen verklaring over de vindplaats.',
  },
  'redirect-to-other-host': {
    result: 'unknown', group: 'redirect', when: '301, 302, 303, 307, 308 naar een andere host', again: false,
    reason: 'De server verwijst naar een andere host; die is niet gevraagd.',
    why: 'Vaak een algemene startpagina na verwijdering, soms hetzelfde materiaal elders. Een ambtenaar beoordeelt dat. Alleen met of zonder “www.” geldt als dezelfde host.',
  },
  'redirect-to-other-location': {
    result: 'unknown', group: 'redirect', when: 'verwijzing naar een ander pad of een andere zoekvraag op dezelfde host', again: false,
    reason: 'De server verwijst naar een andere plaats op dezelfde host; die is niet gevraagd.',
    why: 'Een antwoord van een andere plaats (een startpagina, een aanmeldpagina) zegt niets over deze vindplaats.',
  },
  'redirect-without-target': {
    result: 'unknown', group: 'redirect', when: '3xx zonder bruikbare verwijzing', again: false,
    reason: 'De server verwijst, maar zegt niet bruikbaar waarheen.',
    why: 'Zonder doel is er geen vindplaats om te vragen.',
  },
  'too-many-redirects': {
    result: 'unknown', group: 'redirect', when: 'meer dan vijf verwijzingen', again: false,
    reason: 'De server blijft verwijzen; na vijf keer is gestopt.',
    why: 'Een kring van verwijzingen geeft nooit een antwoord.',
  },
  'time-out': {
    result: 'unknown', group: 'transport', when: 'geen volledig antwoord binnen de tijd', again: true,
    reason: 'De server antwoordde niet binnen de gestelde tijd.',
    why: 'Traagheid kan aan elke kant van de verbinding liggen.',
  },
  'name-not-found': {
    result: 'unknown', group: 'transport', when: 'DNS: de naam bestaat niet of heeft geen adres', again: true,
    reason: 'De hostnaam heeft volgens de gebruikte naamserver geen adres.',
    why: 'De aanbieder kan de naam hebben opgeheven, maar ook alleen deze naamserver kan hem missen; de inhoud kan onder het adres nog staan.',
  },
  'name-service-failure': {
    result: 'unknown', group: 'transport', when: 'DNS: storing', again: true,
    reason: 'De naamserver gaf geen antwoord over de hostnaam.',
    why: 'Een storing bij het opzoeken zegt niets over de vindplaats.',
  },
  'connection-refused': {
    result: 'unknown', group: 'transport', when: 'verbinding geweigerd', again: true,
    reason: 'De server weigerde de verbinding.',
    why: 'De server kan uit zijn, of alleen het instrument weren.',
  },
  unreachable: {
    result: 'unknown', group: 'transport', when: 'geen weg naar het adres', again: true,
    reason: 'Het adres van de server was niet te bereiken.',
    why: 'De oorzaak kan in elk net onderweg liggen.',
  },
  'connection-broken': {
    result: 'unknown', group: 'transport', when: 'verbinding verbroken vóór het antwoord', again: true,
    reason: 'De verbinding is verbroken voordat er een antwoord was.',
    why: 'Een half antwoord is geen verklaring over de vindplaats.',
  },
  'tls-failure': {
    result: 'unknown', group: 'transport', when: 'TLS mislukt of certificaat onjuist', again: false,
    reason: 'De beveiligde verbinding kwam niet tot stand of het certificaat klopt niet.',
    why: 'Zonder geldig certificaat staat niet vast wie antwoordt.',
  },
  'not-http': {
    result: 'unknown', group: 'transport', when: 'antwoord is geen geldig HTTP', again: false,
    reason: 'Het antwoord voldoet niet aan het protocol.',
    why: 'Een antwoord dat niet te lezen is, is geen verklaring.',
  },
  'headers-too-large': {
    result: 'unknown', group: 'transport', when: 'kopregels groter dan 16 KiB', again: false,
    reason: 'De kopregels van het antwoord waren te groot om te lezen.',
    why: 'Bescherming van het instrument; een buitensporig antwoord wordt niet gelezen.',
  },
  'not-a-web-address': {
    result: 'unknown', group: 'refused', when: 'geen http- of https-adres', again: false,
    reason: 'Niet gevraagd: dit is geen http- of https-adres.',
    why: 'Het instrument spreekt alleen http en https.',
  },
  'ambiguous-address': {
    result: 'unknown', group: 'refused', when: 'spaties, regeleinden, stuurtekens of \\ in het adres; te lang', again: false,
    reason: 'Niet gevraagd: het adres bevat tekens die verschillend kunnen worden gelezen.',
    why: 'Wat is gevraagd moet precies zijn wat in het dossier staat.',
  },
  'user-in-address': {
    result: 'unknown', group: 'refused', when: 'gebruikersnaam of wachtwoord in het adres', again: false,
    reason: 'Niet gevraagd: het adres bevat een gebruikersnaam of wachtwoord.',
    why: 'Het instrument meldt zich nergens aan.',
  },
  'port-refused': {
    result: 'unknown', group: 'refused', when: 'andere poort dan 80 of 443', again: false,
    reason: 'Niet gevraagd: alleen poort 80 en 443 zijn toegestaan.',
    why: 'Via andere poorten zijn diensten te bereiken die geen website zijn.',
  },
  'reserved-name': {
    result: 'unknown', group: 'refused', when: 'naam die niet op het openbare internet bestaat (localhost, .internal, .local, .example …)', again: false,
    reason: 'Niet gevraagd: deze naam bestaat niet op het openbare internet.',
    why: 'Zulke namen wijzen naar binnen.',
  },
  'address-not-public': {
    result: 'unknown', group: 'refused', when: 'een van de adressen van de host is niet openbaar', again: false,
    reason: 'Niet gevraagd: de host verwijst naar een adres dat niet op het openbare internet hoort.',
    why: 'Wie een naam beheert kan het instrument anders naar systemen binnen de Autoriteit sturen.',
  },
  'outside-training': {
    result: 'unknown', group: 'refused', when: 'oefening: host buiten .example', again: false,
    reason: 'Niet gevraagd: in een oefening bestaan alleen hosts onder .example.',
    why: 'Een oefening raakt nooit een echte server.',
  },
  'host-silent': {
    result: 'unknown', group: 'not-asked', when: 'dezelfde host gaf in deze ronde meermalen achtereen geen antwoord', again: false,
    reason: 'Niet gevraagd: deze host gaf in deze ronde herhaaldelijk geen antwoord.',
    why: 'Verder vragen kost tijd en belast de host, zonder uitzicht op een antwoord.',
  },
  cancelled: {
    result: 'unknown', group: 'not-asked', when: 'de ronde is afgebroken', again: false,
    reason: 'Niet gevraagd of niet afgewacht: de ronde is afgebroken.',
    why: 'Wat niet is waargenomen, is niet vastgesteld.',
  },
} as const satisfies Record<string, ResultRow>;

export type Cause = keyof typeof resultTable;

/** The row of a cause, with its plain type. */
export function rowOf(cause: Cause): ResultRow {
  return resultTable[cause];
}
