import { describe, expect, it } from '@jest/globals';
import { append, emptyRange, rootOf } from './compact-range.js';
import { emptyRoot, hashLeaf, hashNode } from './hash.js';
import { naiveLeaf } from './testing/naive-tree.js';

// The entries and roots with which implementations of RFC 6962 are tried since Certificate Transparency.
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the hashes of RFC 6962', () => {
  it.each(roots.map((root, size) => [size, root] as const))('give the known root of the first %i entries', (size, root) => {
    const leaves = entries.slice(0, size).map((entry) => hashLeaf(Buffer.from(entry, 'hex')));
    expect(rootOf(append(emptyRange, leaves)).toString('hex')).toBe(root);
  });

  it('are apart for leaves and nodes', () => {
    const [left, right] = [hashLeaf(Buffer.from('a')), hashLeaf(Buffer.from('b'))];
    expect(hashNode(left, right)).not.toEqual(hashLeaf(Buffer.concat([left, right])));
    expect(hashLeaf(Buffer.from('a'))).toEqual(naiveLeaf(Buffer.from('a')));
    expect(emptyRoot.toString('hex')).toBe(roots[0]);
  });
});
