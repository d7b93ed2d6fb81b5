import { describe, expect, it } from '@jest/globals';
import { instant } from '../../law/calendar/instant.js';
import { escapeXml, xmpOf } from './xmp.js';

const info = { title: 'Bevel <b>&"Jansen\'s"', author: 'A & B', subject: 'x < y', producer: 'p', createdAt: instant('2026-05-12T22:00:00Z') };

describe('the metadata', () => {
  it('escapes what XML reads as marks', () => {
    expect(escapeXml(info.title)).toBe('Bevel &lt;b&gt;&amp;&quot;Jansen&apos;s&quot;');
    const xmp = xmpOf(info);
    expect(xmp).toContain('Bevel &lt;b&gt;&amp;');
    expect(xmp).toContain('<rdf:li>A &amp; B</rdf:li>');
    expect(xmp).not.toContain('<b>');
  });

  it('says when, by what, and that it is PDF/UA-1 with the schema described', () => {
    const xmp = xmpOf(info);
    expect(xmp).toContain('<xmp:CreateDate>2026-05-12T22:00:00Z</xmp:CreateDate><xmp:ModifyDate>2026-05-12T22:00:00Z</xmp:ModifyDate>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
  });
});
