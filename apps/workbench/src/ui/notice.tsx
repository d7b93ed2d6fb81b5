import type { ReactNode } from 'react';

/** A message that stands out; what goes wrong is read out at once. */
export function Notice({ kind, children }: { readonly kind: 'info' | 'ok' | 'warning' | 'error'; readonly children: ReactNode }) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  );
}
