/** The part of svgcanvas that is used; the package has no types of its own. */
declare module 'svgcanvas' {
  export class Context {
    constructor(options: { width: number; height: number; document: Document; ctx: unknown });
    font: string;
    getSvg(): SVGSVGElement;
  }
}
