/**
 * The house style: calm, official, of nobody in particular. An authority that
 * has its own replaces this file; sizes are in points (1/72 inch), colours in
 * sRGB. Every text colour has a contrast of at least 4.5 on its background.
 */
export const theme = {
  page: { size: 'A4', width: 595.28, height: 841.89, top: 62, bottom: 74, left: 74, right: 74 },
  colour: {
    ink: '#18222B',
    muted: '#51606B',
    accent: '#1C4E63',
    tint: '#EEF3F5',
    rule: '#C3CFD6',
    stamp: '#8A3B12',
    stampTint: '#FBEFE6',
    watermark: '#F5E6DB',
  },
  text: {
    body: { size: 10.5, leading: 15.2, after: 8 },
    note: { size: 8.8, leading: 12.4, after: 8 },
    label: { size: 8.4, leading: 11.6, after: 0 },
    table: { size: 9, leading: 12.4, after: 0 },
    title: { size: 20, leading: 24.5, after: 12 },
    section: { size: 12.5, leading: 16.5, after: 5 },
    subsection: { size: 10.5, leading: 15.2, after: 3 },
    authority: { size: 13.5, leading: 17, after: 0 },
    footer: { size: 8.2, leading: 11, after: 0 },
  },
  space: { beforeSection: 13, beforeSubsection: 6, afterTable: 12, cellX: 6, cellY: 4, listIndent: 17, listGap: 3 },
} as const;

export type TextStyle = { readonly size: number; readonly leading: number; readonly after: number };

/** Width between the margins. */
export const contentWidth = theme.page.width - theme.page.left - theme.page.right;

/** Lowest y that text may reach. */
export const pageBottom = theme.page.height - theme.page.bottom;
