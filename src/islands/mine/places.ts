/** What a page tells the tool: addresses of the plan's source, of the fonts, and for the QR code. */
export interface Places {
  source: string;
  fonts: string;
  url: string;
}

export const placesOf = ({ source = '', fonts = '', url = '' }: DOMStringMap): Places => ({
  source,
  fonts,
  url,
});
