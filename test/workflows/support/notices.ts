import { escalatedNotice, type EscalatedNotice } from '../../../libs/contracts/commands/notice.js';

/** A fictional notice about two locations of one provider; `name` keeps notices apart and is the host's name. */
export function noticeFor(name: string): EscalatedNotice {
  return escalatedNotice.parse({
    reference: `TEST-${name}`,
    flagger: { id: 'flagger-meldpunt', name: 'Voorbeeldmeldpunt' },
    material: 'known',
    noticeSentAt: '2025-03-03T10:00:00+01:00',
    noticeReceivedAt: '2025-03-03T10:00:05+01:00',
    lastSeenOnlineAt: '2025-03-05T08:00:00+01:00',
    provider: { id: 'testhost', name: 'Testhost B.V.', contactPoint: 'abuse@testhost.example', country: 'NL', committedToCode: true },
    locations: [{ url: `https://${name}.example/a/1` }, { url: `https://${name}.example/a/2` }],
  });
}
