import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read, readBlob, type Answer, type At } from './client.js';
import type { paths } from './openapi.js';
import { Failed } from './problem.js';

/** How often what is on the screen is asked for again. */
const freshMs = 15_000;

/** Reads a path and keeps it fresh; while another page loads the last one stays. */
export function useRead<P extends keyof paths>(path: P, at: At = {}, more: { readonly enabled?: boolean; readonly every?: number } = {}): UseQueryResult<Answer<P>, Failed> {
  return useQuery<Answer<P>, Failed>({
    queryKey: [path, at],
    queryFn: ({ signal }) => read(path, at, signal),
    refetchInterval: more.every ?? freshMs,
    enabled: more.enabled ?? true,
    placeholderData: keepPreviousData,
  });
}

/** A letter as an address of this page, for as long as it is shown. */
export function useBlob(path: string | null): { readonly url: string | null; readonly failed: Failed | null } {
  const [state, setState] = useState<{ url: string | null; failed: Failed | null }>({ url: null, failed: null });
  useEffect(() => {
    if (path === null) return undefined;
    let url: string | null = null;
    let gone = false;
    setState({ url: null, failed: null });
    readBlob(path).then(
      (blob) => {
        if (gone) return;
        url = URL.createObjectURL(blob);
        setState({ url, failed: null });
      },
      (error: unknown) => {
        if (!gone) setState({ url: null, failed: error instanceof Failed ? error : new Failed(0, null) });
      },
    );
    return () => {
      gone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [path]);
  return state;
}
