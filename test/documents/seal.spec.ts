import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderLetter } from '../../libs/documents/render.js';
import { certificatesIn } from '../../libs/documents/seal/keys/certificates.js';
import { keyHolder, privateKeyIn } from '../../libs/documents/seal/keys/key-holder.js';
import { openSeal } from '../../libs/documents/seal/keys/open-seal.js';
import { trainingCertificates } from '../../libs/documents/seal/keys/training-certificate.js';
import { readUnsealed } from '../../libs/documents/seal/pdf/unsealed-file.js';
import { sealLetter, type SealedLetter } from '../../libs/documents/seal/seal-letter.js';
import type { Seal } from '../../libs/documents/seal/signer.js';
import { verifyFile, type Verdict } from '../../libs/documents/seal/verify/verify.js';
import { samples } from '../../libs/documents/testing/more-samples.js';
import { instant } from '../../libs/law/calendar/instant.js';
import { problemsOf } from './reader/conformance.js';
import { readPdf } from './reader/objects.js';
import { opensslService } from './support/time-stamp-service.js';

const words = { name: 'Autoriteit (voorbeeld)', reason: 'Besluit met kenmerk Z-2026-000001/B1 – é', sealedAt: instant('2026-04-02T10:00:00Z') };
let folder = '';
let seal: Seal;
let anchor = '';
let unsealed: Buffer;
let sealed: SealedLetter;
const anchors = () => certificatesIn(anchor);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  const made = await trainingCertificates('Autoriteit (voorbeeld)', 'Voorbeeld');
  anchor = made.anchor;
  seal = { signer: keyHolder(privateKeyIn(made.key, undefined), certificatesIn(made.certificate)), timeStamper: null, training: false };
  unsealed = (await renderLetter('binding-order', samples['binding-order'])).bytes;
  sealed = await sealLetter(unsealed, words, seal);
  writeFileSync(join(folder, 'anchor.pem'), anchor);
}, 60_000);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const placeOfValue = (): { from: number; to: number } => {
  const [, from, to] = /\/ByteRange \[0 (\d+) (\d+) /.exec(sealed.bytes.toString('latin1')) ?? [];
  return { from: Number(from), to: Number(to) };
};
const namesByte = (verdict: Verdict, at: number): boolean => verdict.kind === 'altered' && verdict.changes.some(({ from, to }) => from <= at && at < to);
/** At a bracket and its neighbours: into a digit, into another bracket, into no digit. */
const edges = (bracket: number): [number, number][] => [-1, 0, 1].flatMap((beside) => [0x04, 0x0f, 0x02, 0x0c, 0x80].map((flip): [number, number] => [bracket + beside, flip]));
const present = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('a sealed letter', () => {
  it('begins with exactly the letter, and says what was sealed, by whom and when', async () => {
    expect(sealed.bytes.subarray(0, unsealed.length).equals(unsealed)).toBe(true);
    const verdict = await verifyFile(sealed.bytes, anchors());
    expect(verdict).toMatchObject({ kind: 'intact', seal: { ...words, level: 'PAdES-B-B', trust: 'trusted', training: false, unsealed: { length: unsealed.length, sha256: sealed.unsealed.sha256 } } });
  });

  it('keeps what PDF/A-2a and PDF/UA-1 ask for', () => {
    expect(problemsOf(readPdf(unsealed))).toEqual([]);
    expect(problemsOf(readPdf(sealed.bytes))).toEqual([]);
  });

  it('is sealed once: again gives other bytes, and a sealed file is refused', async () => {
    expect((await sealLetter(unsealed, words, seal)).sha256).not.toBe(sealed.sha256);
    expect(() => readUnsealed(sealed.bytes)).toThrow(/letter of ours|table of ours|already/);
    expect(() => readUnsealed(Buffer.from('%PDF-1.7'))).toThrow(/letter of ours/);
    const draft = await renderLetter('binding-order', { ...samples['binding-order'], draft: true });
    expect(() => readUnsealed(draft.bytes)).toThrow(/no field for a seal/);
  });

  it('is intact but not ours where its certificate is unknown', async () => {
    const other = await trainingCertificates('Iemand anders', 'Voorbeeld');
    expect(await verifyFile(sealed.bytes, [])).toMatchObject({ kind: 'intact', seal: { trust: 'unknown-issuer' } });
    expect(await verifyFile(sealed.bytes, certificatesIn(other.anchor))).toMatchObject({ kind: 'intact', seal: { trust: 'unknown-issuer' } });
    expect(await verifyFile(unsealed, anchors())).toEqual({ kind: 'no-seal' });
  });
});

describe('every change is named', () => {
  it('one byte anywhere before or behind the value of the seal, with what it was', async () => {
    const { from, to } = placeOfValue();
    const outside = fc.integer({ min: 0, max: sealed.bytes.length - 1 }).filter((at) => at < from || at >= to);
    await fc.assert(
      fc.asyncProperty(outside, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const file = Buffer.from(sealed.bytes);
        file[at] = (file[at] ?? 0) ^ flip;
        const verdict = await verifyFile(file, anchors());
        expect(verdict).toMatchObject({ kind: 'altered', changes: [{ kind: 'changed', from: at, to: at + 1, was: sealed.bytes[at] }] });
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('one byte of the seal itself, its empty room included', async () => {
    const { from, to } = placeOfValue();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const file = Buffer.from(sealed.bytes);
        file[at] = (file[at] ?? 0) ^ flip;
        expect(namesByte(await verifyFile(file, anchors()), at)).toBe(true);
      }),
      { numRuns: 40, examples: [...edges(from), ...edges(to - 1)] },
    );
  }, 120_000);

  it('any change of the first bytes of the seal, which say how long it is', async () => {
    const { from } = placeOfValue();
    const unnamed: string[] = [];
    for (let at = from; at < from + 13; at += 1) {
      for (let flip = 1; flip < 256; flip += 1) {
        const file = Buffer.from(sealed.bytes);
        file[at] = (file[at] ?? 0) ^ flip;
        if (!namesByte(await verifyFile(file, anchors()), at)) unnamed.push(`${String(at - from)} ^ ${String(flip)}`);
      }
    }
    expect(unnamed).toEqual([]);
  }, 240_000);

  it('bytes appended or taken away', async () => {
    const end = sealed.bytes.length;
    const update = Buffer.from(`9 0 obj\n<< >>\nendobj\nxref\n0 0\ntrailer\n<< /Prev 1 >>\nstartxref\n${String(end)}\n%%EOF\n`);
    expect(await verifyFile(Buffer.concat([sealed.bytes, update]), anchors())).toMatchObject({ kind: 'altered', changes: [{ kind: 'appended', from: end, to: end + update.length }] });
    expect(await verifyFile(sealed.bytes.subarray(0, end - 3), anchors())).toMatchObject({ kind: 'altered' });
  });

  it('another letter under the same seal', async () => {
    const { from } = placeOfValue();
    const other = await sealLetter((await renderLetter('binding-order', { ...samples['binding-order'], facts: 'Iets heel anders.' })).bytes, words, seal);
    const value = sealed.bytes.subarray(from);
    const mixed = Buffer.concat([other.bytes.subarray(0, other.bytes.length - value.length), value]);
    expect((await verifyFile(mixed, anchors())).kind).toBe('altered');
  }, 60_000);
});

describe('which keys may seal', () => {
  it('training makes its own, which says so, and finds it again', async () => {
    const settings = { mode: 'training', dataDir: folder, authorityName: 'Autoriteit', sealKey: undefined, sealCertificate: undefined, sealPassphrase: undefined, timeStampUrl: undefined } as const;
    const [one, other] = await Promise.all([openSeal(settings), openSeal(settings)]);
    expect(one.training).toBe(true);
    expect(other.signer.certificates[0].equals(one.signer.certificates[0])).toBe(true);
    await expect(openSeal({ ...settings, mode: 'production', sealKey: join(folder, 'seal', 'training-seal.pem') })).rejects.toThrow(/oefencertificaat/);
    await expect(openSeal({ ...settings, mode: 'production' })).rejects.toThrow(/ontbreekt/);
  });

  it('a PEM or PKCS#12 file with P-256; no other curve, no key without its certificate, no real key in training', async () => {
    const made = await trainingCertificates('Autoriteit', 'Voorbeeld');
    const [pem, certificate, p12] = [join(folder, 'key.pem'), join(folder, 'certificate.pem'), join(folder, 'seal.p12')];
    writeFileSync(pem, made.key);
    writeFileSync(certificate, made.certificate);
    const settings = { mode: 'production', dataDir: folder, authorityName: 'Autoriteit', sealKey: pem, sealCertificate: certificate, sealPassphrase: undefined, timeStampUrl: undefined } as const;
    expect((await openSeal(settings)).training).toBe(false);
    await expect(openSeal({ ...settings, sealCertificate: join(folder, 'anchor.pem') })).rejects.toThrow(/certificaat dat erbij hoort/);
    await expect(openSeal({ ...settings, mode: 'training' })).rejects.toThrow(/oefening/);
    if (!present('openssl')) return;
    execFileSync('openssl', ['pkcs12', '-export', '-inkey', pem, '-in', certificate, '-out', p12, '-passout', 'pass:geheim', '-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC', '-macalg', 'sha256']);
    const opened = await openSeal({ ...settings, sealKey: p12, sealCertificate: undefined, sealPassphrase: 'geheim' });
    expect((await verifyFile((await sealLetter(unsealed, words, opened)).bytes, certificatesIn(made.anchor))).kind).toBe('intact');
    await expect(openSeal({ ...settings, sealKey: p12, sealPassphrase: 'anders' })).rejects.toThrow(/PKCS#12/);
    execFileSync('openssl', ['ecparam', '-name', 'secp384r1', '-genkey', '-noout', '-out', join(folder, 'p384.pem')]);
    await expect(openSeal({ ...settings, sealKey: join(folder, 'p384.pem') })).rejects.toThrow(/P-256/);
  }, 60_000);
});

describe('others accept the seal', () => {
  it('openssl: a CAdES signature over the whole file', () => {
    if (!present('openssl')) return;
    const { from, to } = placeOfValue();
    const value = Buffer.from(sealed.bytes.toString('latin1', from + 1, to - 1), 'hex');
    writeFileSync(join(folder, 'x.cms'), value.subarray(0, 4 + value.readUInt16BE(2)));
    writeFileSync(join(folder, 'x.bin'), Buffer.concat([sealed.bytes.subarray(0, from), sealed.bytes.subarray(to)]));
    const verify = (content: string): string => execFileSync('openssl', ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', 'x.cms', '-content', content, '-CAfile', 'anchor.pem', '-purpose', 'any', '-out', '/dev/null'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(() => verify('x.bin')).not.toThrow();
    writeFileSync(join(folder, 'y.bin'), 'iets anders');
    expect(() => verify('y.bin')).toThrow(/digest|verif/i);
  });

  it('pdfsig, where it is installed: valid, trusted, the whole document', () => {
    if (!present('pdfsig') || !present('certutil')) return;
    writeFileSync(join(folder, 'sealed.pdf'), sealed.bytes);
    execFileSync('mkdir', ['-p', 'nss'], { cwd: folder });
    execFileSync('certutil', ['-N', '-d', 'sql:nss', '--empty-password'], { cwd: folder });
    execFileSync('certutil', ['-A', '-n', 'ca', '-t', 'CT,C,C', '-i', 'anchor.pem', '-d', 'sql:nss'], { cwd: folder });
    const said = execFileSync('pdfsig', ['-nssdir', 'sql:nss', 'sealed.pdf'], { cwd: folder, encoding: 'utf8' });
    expect(said).toContain('ETSI.CAdES.detached');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Certificate is Trusted');
  });

  it('a time-stamp of a service (RFC 3161) makes it B-T', async () => {
    if (!present('openssl')) return;
    const { timeStamper, anchor: stampAnchor } = opensslService(folder);
    const stamped = await sealLetter(unsealed, words, { ...seal, timeStamper });
    expect(stamped.level).toBe('PAdES-B-T');
    const verdict = await verifyFile(stamped.bytes, [...anchors(), ...certificatesIn(stampAnchor)]);
    expect(verdict).toMatchObject({ kind: 'intact', seal: { level: 'PAdES-B-T', timeStamp: { trust: 'trusted' } } });
    expect(await verifyFile(stamped.bytes, anchors())).toMatchObject({ kind: 'intact', seal: { timeStamp: { trust: 'unknown-issuer' } } });
  }, 60_000);
});
