import { withoutAddresses } from '../contracts/addresses.js';
import type { LetterHeader } from './letters/common/header.js';

export const LEFT_OUT = { address: '[adres weggelaten]', person: '[naam weggelaten]', observer: 'een toezichthouder van de autoriteit' } as const;

/** Where the Authority itself can be reached may be read by everyone. */
const OWN = /^(authority|remedies|effectReport|response|reference|caseNumber)(\.|$)/;

/**
 * The input of a letter as the public may read it, by rule: without any
 * address that is not the Authority's, without the hosts of the locations, and
 * without natural persons. Who signed stays by role only; who observed stays
 * an official.
 *
 * @param persons names of natural persons, wherever they stand
 */
export function publicInput<T extends LetterHeader>(input: T, persons: readonly string[]): T {
  const hosts = hostsIn(input);
  const names = [...persons, ...(input.persons ?? [])].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  const blank = (text: string): string => {
    const withoutHosts = hosts.reduce((left, host) => left.replaceAll(host, LEFT_OUT.address), withoutAddresses(text, LEFT_OUT.address));
    return names.reduce((left, name) => left.replace(wholeName(name), LEFT_OUT.person), withoutHosts);
  };
  const made = mapped(input, '', blank) as T;
  const { role, onBehalfOf, mandate } = made.signatory;
  const addressee = { name: input.addressee.naturalPerson === true ? LEFT_OUT.person : blank(input.addressee.name), contactPoint: LEFT_OUT.address };
  return { ...made, signatory: { role, onBehalfOf, mandate }, addressee };
}

const wholeName = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');

function mapped(value: unknown, field: string, blank: (text: string) => string): unknown {
  if (typeof value === 'string') return OWN.test(field) ? value : blank(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, field, blank));
  if (typeof value !== 'object' || value === null) return value;
  const official = 'observer' in value && value.observer === 'official';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, official && key === 'by' ? LEFT_OUT.observer : mapped(inner, field === '' ? key : `${field}.${key}`, blank)]));
}

/** The host names of every location, the longest first: prose may name one without its scheme. */
function hostsIn(input: LetterHeader): readonly string[] {
  const { locations } = input as { readonly locations?: readonly { readonly url: string }[] };
  const hosts = (locations ?? []).map(({ url }) => /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '');
  return [...new Set(hosts)].filter((host) => host !== '').sort((a, b) => b.length - a.length);
}
