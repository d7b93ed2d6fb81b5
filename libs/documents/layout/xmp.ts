import type { Instant } from '../../law/calendar/brands.js';
import { withoutFraction } from '../../law/calendar/instant.js';

export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly producer: string;
  readonly createdAt: Instant;
}

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text between XML tags; pdfkit itself writes names and titles unescaped. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const description = (namespace: string, uri: string, inner: string): string => `<rdf:Description rdf:about="" xmlns:${namespace}="${uri}">${inner}</rdf:Description>`;

const inLanguages = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

/** PDF/A wants every foreign property described; pdfuaid is one. */
const PDFUA_SCHEMA =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of the PDF/UA standard that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>' +
  '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

/** The metadata that PDF/A-2a and PDF/UA-1 ask for, the same as the Info dictionary holds. */
export function xmpOf(info: DocumentInfo): string {
  const moment = withoutFraction(info.createdAt);
  return [
    description('xmp', 'http://ns.adobe.com/xap/1.0/', `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate><xmp:CreatorTool>${escapeXml(info.producer)}</xmp:CreatorTool>`),
    description(
      'dc',
      'http://purl.org/dc/elements/1.1/',
      `<dc:title>${inLanguages(info.title)}</dc:title><dc:creator><rdf:Seq><rdf:li>${escapeXml(info.author)}</rdf:li></rdf:Seq></dc:creator><dc:description>${inLanguages(info.subject)}</dc:description>`,
    ),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${escapeXml(info.producer)}</pdf:Producer>`),
    PDFUA_SCHEMA,
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
  ].join('\n');
}
