/** A link as the API gives it: `from` hangs on `to`. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly how: string;
  readonly gone: boolean;
}

/** A decision or procedure with what hangs on it. */
export interface ChainNode {
  readonly id: string;
  /** How it hangs on what stands above it; null for what rests on nothing. */
  readonly how: string | null;
  readonly gone: boolean;
  readonly under: readonly ChainNode[];
}

/** The links as trees, from what rests on nothing down; what hangs on two things stands under both, and nothing stands under itself. */
export function chainTrees(links: readonly Link[]): readonly ChainNode[] {
  const hanging = new Set(links.map(({ from }) => from));
  const gone = new Set(links.flatMap((link) => (link.gone ? [link.from] : [])));
  const under = (id: string, above: readonly string[]): readonly ChainNode[] =>
    links.filter(({ to, from }) => to === id && !above.includes(from)).map(({ from, how }) => ({ id: from, how, gone: gone.has(from), under: under(from, [...above, from]) }));
  const roots = [...new Set(links.map(({ to }) => to))].filter((id) => !hanging.has(id));
  return roots.map((id) => ({ id, how: null, gone: gone.has(id), under: under(id, [id]) }));
}
