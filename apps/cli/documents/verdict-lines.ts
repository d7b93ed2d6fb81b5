import type { Change } from '../../../libs/documents/seal/verify/changes.js';
import type { SealFacts, Verdict } from '../../../libs/documents/seal/verify/verify.js';

/** What was found about a file, in words for whoever asks. */
export function verdictLines(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'no-seal':
      return ['✗ Dit bestand heeft geen zegel van de Autoriteit.'];
    case 'altered':
      return ['✗ Dit bestand is niet zoals het is verzegeld.', ...verdict.changes.map(changeLine), ...(verdict.seal === null ? ['  Het zegel zelf is beschadigd; wie verzegelde is niet vast te stellen.'] : ['  Het zegel dat erin staat:', ...factLines(verdict.seal)])];
    case 'intact':
      return [headline(verdict.seal), ...factLines(verdict.seal)];
  }
}

function headline({ trust, training }: SealFacts): string {
  if (trust === 'unknown-issuer') return '✗ Het bestand is van de eerste tot de laatste byte zoals het is verzegeld, maar het certificaat is niet een van de bekende (--anchors).';
  if (trust === 'not-valid-then') return '✗ Het bestand is zoals het is verzegeld, maar het certificaat was op dat moment niet geldig.';
  return training ? '✓ Ongewijzigd, van de eerste tot de laatste byte; verzegeld in een OEFENING, zonder rechtsgevolg.' : '✓ Van de Autoriteit en ongewijzigd, van de eerste tot de laatste byte.';
}

function factLines(seal: SealFacts): readonly string[] {
  const { timeStamp, certificate } = seal;
  return [
    `  besluit        ${seal.reason}`,
    `  verzegeld door ${seal.name}`,
    `  op             ${seal.sealedAt} (${timeStamp === null ? 'volgens de verzegelaar' : `tijdstempel ${timeStamp.at} van ${timeStamp.by.subject}${timeStamp.trust === 'trusted' ? '' : ', niet van een bekende dienst'}`})`,
    `  zegel          ${seal.level}`,
    `  certificaat    ${certificate.subject}`,
    `  uitgever       ${certificate.issuer}`,
    `  vingerafdruk   SHA-256 ${certificate.sha256}`,
    `  brief          de eerste ${String(seal.unsealed.length)} bytes, SHA-256 ${seal.unsealed.sha256}`,
  ];
}

function changeLine({ kind, from, to, was }: Change): string {
  const where = to - from === 1 ? `byte ${String(from)}` : `bytes ${String(from)} tot en met ${String(to - 1)}`;
  switch (kind) {
    case 'appended':
      return `  toegevoegd: ${where}, achter het verzegelde deel`;
    case 'removed':
      return `  weggenomen: ${where}`;
    case 'changed':
      return `  gewijzigd: ${where}${was === undefined ? '' : `, was ${was.toString(16).padStart(2, '0')} (hexadecimaal)`}`;
    case 'seal-changed':
      return `  gewijzigd in het zegel: ${where}`;
  }
}
