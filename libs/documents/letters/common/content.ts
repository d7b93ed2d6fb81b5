import { mergeContent } from '../../template/content.js';
import type { LetterContent } from '../../template/content.js';
import type { Block } from '../../template/blocks.js';
import { plain } from '../../template/runs.js';
import { derivationTable } from '../../wording/derivation-table.js';
import { countEn, dateEn, hoursEn, momentEn } from '../../wording/english.js';
import { countNl, dateNl, hoursNl, listNl, momentNl } from '../../wording/values.js';
import type { ObservationLine, ViewsGiven } from './evidence.js';
import { RESULT_NL } from './evidence.js';
import type { LetterHeader, LocationLine, Remedies, TermInHours } from './header.js';

/** The places that every letter has. */
export function headerContent(header: LetterHeader): LetterContent {
  const { authority, addressee, signatory } = header;
  return {
    places: {
      authority: authority.name,
      authorityEmail: authority.email,
      addressee: addressee.name,
      contactPoint: addressee.contactPoint,
      reference: header.reference,
      caseNumber: header.caseNumber,
      date: dateNl(header.date),
      onBehalfOf: signatory.onBehalfOf,
      signatoryRole: signatory.role,
      signatoryName: signatory.name ?? '',
      mandate: signatory.mandate ?? '',
    },
    flags: { mandated: signatory.mandate !== null },
    inserts: {},
  };
}

/** The places of the clause on legal remedies. */
export function remediesContent(remedies: Remedies): LetterContent {
  return {
    places: {
      announcedOn: dateNl(remedies.announcedOn),
      announcedOnEn: dateEn(remedies.announcedOn),
      objectionLastDay: dateNl(remedies.lastDay),
      objectionLastDayEn: dateEn(remedies.lastDay),
      objectionPostedBy: dateNl(remedies.postedReceivedBy),
      objectionTo: listNl([[remedies.sendTo.name, ...remedies.sendTo.addressLines].join(', ')]),
      objectionEmail: remedies.sendTo.email,
      interimReliefCourt: remedies.interimReliefCourt,
    },
    flags: {},
    inserts: { objectionTerm: derivationTable('Zo is de laatste dag voor bezwaar berekend', remedies.derivation) },
  };
}

/** A term in hours, with its foreseen end where one is known. */
export function termContent(term: TermInHours, caption: string): LetterContent {
  const { hours, foreseen } = term;
  return {
    places: {
      hours: hoursNl(hours),
      hoursEn: hoursEn(hours),
      foreseenAnnouncedAt: foreseen === null ? '' : momentNl(foreseen.announcedAt),
      foreseenAnnouncedAtEn: foreseen === null ? '' : momentEn(foreseen.announcedAt),
      foreseenEndsAt: foreseen === null ? '' : momentNl(foreseen.endsAt),
      foreseenEndsAtEn: foreseen === null ? '' : momentEn(foreseen.endsAt),
    },
    flags: { foreseen: foreseen !== null },
    inserts: { term: derivationTable(caption, foreseen?.derivation ?? null) },
  };
}

/** The count of locations, and the table of the confidential annex. */
export function locationsContent(locations: readonly LocationLine[]): LetterContent {
  return {
    places: { locationCount: countNl(locations.length, 'vindplaats', 'vindplaatsen'), locationCountEn: countEn(locations.length, 'location', 'locations') },
    flags: {},
    inserts: {
      locations: [
        {
          kind: 'table',
          caption: 'Vindplaatsen van de gegevens · Locations of the data',
          columns: [
            { title: 'Nr.', share: 9 },
            { title: 'Adres (URL)', share: 58 },
            { title: 'Aanvullende gegevens', share: 33 },
          ],
          rows: locations.map(({ id, url, description }) => [plain(id), plain(url), plain(description ?? '')]),
        },
      ],
    },
  };
}

/** Observations as a table that names a location by its number only. */
export function observationsTable(observations: readonly ObservationLine[]): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: 'Waarnemingen',
      columns: [
        { title: 'Vindplaats', share: 12 },
        { title: 'Moment', share: 25 },
        { title: 'Uitkomst', share: 15 },
        { title: 'Waargenomen door en werkwijze', share: 28 },
        { title: 'Bewijsstuk', share: 20 },
      ],
      rows: observations.map((each) => [
        plain(each.locationId),
        plain(momentNl(each.at)),
        plain(RESULT_NL[each.result]),
        plain(`${each.by}; ${each.method}`),
        plain(each.evidenceId),
      ]),
    },
  ];
}

/** Views that were left out for another reason than urgency. */
export interface ViewsLeftOut {
  readonly kind: 'left-out';
  readonly because: string;
}

/** The same where views may have been left out for any reason of the law. */
export function viewsOrReasonContent(views: ViewsGiven | ViewsLeftOut): LetterContent {
  const leftOut = views.kind === 'left-out';
  const given: ViewsGiven = leftOut ? { kind: 'skipped', urgencyGround: views.because } : views;
  return mergeContent(viewsContent(given), { places: { viewsLeftOutBecause: leftOut ? views.because : '' }, flags: { viewsLeftOut: leftOut }, inserts: {} });
}

/** What was asked, what was answered, what the Authority says to it. */
export function viewsContent(views: ViewsGiven): LetterContent {
  const received = views.kind === 'heard' ? views.received : null;
  return {
    places: {
      viewsInvitedOn: views.kind === 'heard' ? dateNl(views.invitedOn) : '',
      viewsLastDay: views.kind === 'heard' ? dateNl(views.lastDay) : '',
      viewsReceivedOn: received === null ? '' : dateNl(received.on),
      viewsSummary: received?.summary ?? '',
      viewsResponse: received?.response ?? '',
      urgencyGround: views.kind === 'skipped' ? views.urgencyGround : '',
    },
    flags: { viewsSkipped: views.kind === 'skipped', viewsReceived: received !== null },
    inserts: {},
  };
}
