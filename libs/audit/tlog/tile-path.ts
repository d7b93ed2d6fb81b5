import { TILE_WIDTH, type Tile } from './tile.js';

/** The path of a tile below the prefix of the log, such as `tile/0/x001/234.p/12` (C2SP tlog-tiles). */
export const tilePath = ({ level, n, width }: Tile): string => `tile/${String(level)}/${numbered(n)}${part(width)}`;

/** The path of the bundle with the entries of the n-th tile of level 0. */
export const entriesPath = (n: number, width: number): string => `tile/entries/${numbered(n)}${part(width)}`;

const part = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${String(width)}`);

/** Groups of three digits, all but the last after an x: 1234067 is `x001/x234/067`. */
function numbered(n: number): string {
  const digits = String(n);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}
