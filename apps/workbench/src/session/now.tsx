import { createContext, useContext, type ReactNode } from 'react';
import { useRead } from '../api/use-read.js';
import { useSession } from './session.js';

const Context = createContext('1970-01-01T00:00:00.000Z');

/** The legal now, as the clock of the installation says it. */
export const useNow = (): string => useContext(Context);

export function NowProvider({ children }: { readonly children: ReactNode }) {
  const { legalNow } = useSession();
  const { data } = useRead('/training-clock', {}, { every: 10_000 });
  return <Context value={data?.legalNow ?? legalNow}>{children}</Context>;
}
