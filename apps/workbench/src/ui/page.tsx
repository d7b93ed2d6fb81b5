import { useEffect, useRef, type ReactNode } from 'react';
import { useAddress } from '../address/link.js';

/** A screen: its heading gets the focus when one comes to it, so that a screen reader says where one is. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { path } = useAddress();
  useEffect(() => {
    document.title = `${title} – autoriteit`;
  }, [title]);
  useEffect(() => {
    if (document.body.dataset['moved'] === 'true') heading.current?.focus({ preventScroll: true });
    document.body.dataset['moved'] = 'true';
  }, [path]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

export function Panel({ title, next = false, children }: { readonly title: string; readonly next?: boolean; readonly children: ReactNode }) {
  return (
    <section className={`wb-panel${next ? ' wb-panel--next' : ''}`} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
