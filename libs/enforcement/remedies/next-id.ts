/** The next id under a prefix: OB objection, VV interim relief, BR appeal, HB higher appeal, OP publication, DP penalty for deciding late. */
export const nextId = (prefix: 'OB' | 'VV' | 'BR' | 'HB' | 'OP' | 'DP', entries: { readonly [id: string]: unknown }): string =>
  `${prefix}${String(Object.keys(entries).filter((id) => id.startsWith(prefix)).length + 1)}`;
