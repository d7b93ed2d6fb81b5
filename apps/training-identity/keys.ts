import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keptSecret } from '../../libs/platform/kept-secret.js';

/** Keys of a training: of the provider itself, of the API, and of the machines. Each private key is the holder's file. */
export const keyNames = { provider: 'provider', api: 'api', flagger: 'meldpunt', bank: 'bank' } as const;
export type KeyName = (typeof keyNames)[keyof typeof keyNames];

/** Where the private key of somebody stands (PKCS#8 in PEM). */
export const keyFile = (dataFolder: string, name: KeyName): string => join(dataFolder, 'identity', `${name}.pem`);

export type Jwk = Readonly<Record<string, unknown>> & { readonly kty: string };

/** The key of that name (EC P-256), drawn at random the first time; readable by this user alone. */
export function ensureKey(dataFolder: string, name: KeyName): { readonly privateJwk: Jwk; readonly publicJwk: Jwk } {
  mkdirSync(join(dataFolder, 'identity'), { recursive: true, mode: 0o700 });
  const key = createPrivateKey(keptSecret(keyFile(dataFolder, name), () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()));
  const named = { alg: 'ES256', use: 'sig', kid: name };
  return { privateJwk: { ...key.export({ format: 'jwk' }), ...named } as Jwk, publicJwk: { ...createPublicKey(key).export({ format: 'jwk' }), ...named } as Jwk };
}
