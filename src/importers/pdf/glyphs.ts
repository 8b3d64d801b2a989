import type { LeftOutKind } from '../source-document.ts';
import { blankGround, UNIT } from './grounds.ts';
import { type Matrix, multiply, pointAt, turned } from './matrix.ts';
import { type DrawnRule, fillsShape, isPaperColour, rulesOfPath } from './rules.ts';

/** A letter as a page's drawing orders place it, with the marks drawn over it; points from the top left corner. */
export interface Letter {
  text: string;
  /** Where the letter begins, `y` at its baseline, on a page turned so that the letter's line is level. */
  x: number;
  y: number;
  /** Advance of the font's own design. */
  width: number;
  /** What the file adds after each letter (`Tc`): letters set apart, or drawn together. */
  tracking: number;
  size: number;
  /** Width of a blank of its font at its size. */
  space: number;
  isBold: boolean;
  isItalic: boolean;
  /** Name of its font without weight and slant. */
  family: string;
  /** By how much its line is turned, in degrees; 0 where it is level. */
  angle: number;
  /** What it is drawn with: 0 for the page itself, else the number of the outermost form or annotation. */
  layer: number;
  /** Why nobody sees it, if so. */
  unseen?: LeftOutKind;
  /** Its turn among the letters of the page, in the order of the file. */
  turn: number;
  /** Blanks that the file writes between this letter and the one before or after it. */
  blanksBefore: readonly Blank[];
  blanksAfter: readonly Blank[];
}

/** Where a blank is written. */
export interface Blank {
  x: number;
  y: number;
}

/** What pdf.js knows of a font. */
export interface PdfFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  isType3Font?: boolean;
  bbox?: readonly number[];
  fontMatrix?: readonly number[];
}

/** Drawing orders of a page, as pdf.js lists them, with the numbers it gives to each kind of order. */
export interface DrawingOrders {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
  kinds: Readonly<Record<OrderName, number>>;
  /** From the page's own coordinates to points from the top left corner as it is shown. */
  viewport: Matrix;
  /** Of the page as it is shown, in points. */
  width: number;
  height: number;
  fontOf: (name: string) => PdfFont;
  /** Whether a layer of the document (ISO 32000-1, 8.11) is switched on. */
  isShown: (layer: unknown) => boolean;
}

type OrderName =
  | 'save'
  | 'restore'
  | 'transform'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'beginAnnotation'
  | 'endAnnotation'
  | 'beginMarkedContent'
  | 'beginMarkedContentProps'
  | 'endMarkedContent'
  | 'constructPath'
  | 'shadingFill'
  | 'paintImageXObject'
  | 'paintInlineImageXObject'
  | 'paintImageMaskXObject'
  | 'paintInlineImageXObjectGroup'
  | 'paintImageXObjectRepeat'
  | 'paintImageMaskXObjectGroup'
  | 'paintImageMaskXObjectRepeat'
  | 'paintSolidColorImageMask'
  | 'setFillColorN'
  | 'setStrokeColorN'
  | 'setFillRGBColor'
  | 'setStrokeRGBColor'
  | 'setTextRenderingMode'
  | 'beginText'
  | 'setFont'
  | 'setGState'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setTextRise'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'setTextMatrix'
  | 'nextLine'
  | 'showText'
  | 'stroke'
  | 'closeStroke'
  | 'fill'
  | 'eoFill'
  | 'endPath';

/** A glyph of a string to show; the numbers between glyphs move them apart (ISO 32000-1, 9.4.3). */
interface Glyph {
  unicode: string;
  width: number;
  /** The one-byte code 32, which alone takes the word spacing. */
  isSpace: boolean;
}

interface TextState {
  ctm: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  /** Colours as `#rrggbb`, or that it is a pattern. */
  fill: string;
  stroke: string;
  /** How letters are drawn (ISO 32000-1, table 106): 3 and 7 draw none. */
  mode: number;
}

/** A glyph with its place, before blanks are told from letters. */
export interface PlacedGlyph extends Omit<Letter, 'turn' | 'blanksBefore' | 'blanksAfter'> {
  font: string;
}

/** What the orders of a page draw: glyphs in the order of the file, and lines along the sheet's sides. */
export interface Drawing {
  glyphs: PlacedGlyph[];
  rules: DrawnRule[];
  /** Layers that are annotations: fields of signatures and forms, remarks. */
  annotations: ReadonlySet<number>;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Glyphs measure in thousandths of the size, unless their font says otherwise. */
const THOUSANDTH = 0.001;
/** Below this angle to a side of the sheet, in degrees, a line runs along it. */
const LEVEL = 6;

/** Drawn with a pattern: no colour, and not that of the paper. */
const PATTERN = 'pattern';
/** A page with more lines is a drawing, not a table. */
const MOST_RULES = 20_000;

/** Follow the drawing orders of a page and give each glyph its place and measure (ISO 32000-1, 9.4). */
export function followOrders(orders: DrawingOrders): Drawing {
  const { fnArray, argsArray, kinds, viewport, fontOf } = orders;
  const names = new Map(Object.entries(kinds).map(([name, number]) => [number, name as OrderName]));
  const glyphs: PlacedGlyph[] = [];
  const rules: DrawnRule[] = [];
  const annotations = new Set<number>();
  const ground = blankGround();
  /** Of the marked parts that are open, from the outermost: whether a layer that is off hides them. */
  const marked: boolean[] = [];
  const saved: TextState[] = [];
  const fresh: TextState = {
    ctm: viewport,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    fill: '#000000',
    stroke: '#000000',
    mode: 0,
  };
  let state = { ...fresh };
  let matrix = IDENTITY;
  let layers = 0;
  let depth = 0;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  const moveTo = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    [x, y] = [lineX, lineY];
  };
  const setMatrix = (given: Matrix): void => {
    matrix = given;
    [x, y, lineX, lineY] = [0, 0, 0, 0];
  };

  /** Why nobody sees a letter whose middle is here (rendering modes: ISO 32000-1, table 106). */
  const unseenBecause = (centre: readonly [number, number]): LeftOutKind | undefined => {
    if (marked.includes(true)) return 'hidden';
    const mode = state.mode % 4;
    if (mode === 3) return 'unpainted';
    const isPale = (mode === 1 || isPaperColour(state.fill)) && (mode === 0 || isPaperColour(state.stroke));
    return isPale && ground.isBareAt(...centre) ? 'pale' : undefined;
  };

  const show = (string: readonly (Glyph | number)[]): void => {
    const font = fontOf(state.font);
    const em = font.fontMatrix?.[0] ?? THOUSANDTH;
    const size = Math.abs(state.size);
    const direction = Math.sign(state.size) || 1;
    const place = multiply(state.ctm, matrix);
    const [a, b, c, d] = place;
    const alongX = Math.hypot(a, b) * Math.abs(state.scale);
    const height = Math.hypot(c, d) * size * heightOf(font, size);
    const degrees = Math.round((Math.atan2(b * direction, a * direction) * 180) / Math.PI);
    const angle = levelled(degrees);
    const look = lookOf(font);
    let run = 0;
    for (const glyph of string) {
      if (typeof glyph === 'number') {
        run -= glyph * THOUSANDTH * size;
        continue;
      }
      const advance = glyph.width * em * size;
      const [left, top] = pointAt(place, x + run * state.scale * direction, y + state.rise);
      const width = advance * alongX;
      run += advance + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const isOutside = left + width < 0 || left > orders.width || top < 0 || top > orders.height;
      const middle = run - advance / 2 - state.charSpacing - (glyph.isSpace ? state.wordSpacing : 0);
      const centre = pointAt(place, x + middle * state.scale * direction, y + state.rise + 0.3 * size);
      const unseen = isOutside ? 'outside' : unseenBecause(centre);
      const [turnedX, turnedY] = turned(left, top, angle);
      glyphs.push({
        text: glyph.unicode,
        x: turnedX,
        y: turnedY,
        width,
        tracking: state.charSpacing * alongX,
        size: height,
        space: 0,
        angle,
        font: state.font,
        layer: depth > 0 ? layers : 0,
        ...(unseen && { unseen }),
        ...look,
      });
    }
    x += run * state.scale * direction;
  };

  fnArray.forEach((kind, index) => {
    const args = (argsArray[index] ?? []) as unknown[];
    const [first = 0, second = 0] = args as number[];
    switch (names.get(kind)) {
      case 'save':
        saved.push({ ...state });
        break;
      case 'restore':
        state = saved.pop() ?? state;
        break;
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        depth = Math.max(0, depth - 1);
        break;
      case 'transform':
        state.ctm = multiply(state.ctm, args as unknown as Matrix);
        break;
      case 'beginAnnotation':
        // An annotation is drawn over the finished page, whatever state that left.
        state = { ...fresh, ctm: multiply(multiply(viewport, args[2] as Matrix), args[3] as Matrix) };
        depth = 1;
        annotations.add(++layers);
        break;
      case 'endAnnotation':
        state = { ...fresh };
        depth = 0;
        break;
      case 'beginMarkedContent':
        marked.push(false);
        break;
      case 'beginMarkedContentProps':
        marked.push(args[0] === 'OC' && !orders.isShown(args[1]));
        break;
      case 'endMarkedContent':
        marked.pop();
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
        if (!marked.includes(true)) ground.paint(UNIT, state.ctm);
        break;
      case 'shadingFill':
      case 'paintInlineImageXObjectGroup':
      case 'paintImageXObjectRepeat':
      case 'paintImageMaskXObjectGroup':
      case 'paintImageMaskXObjectRepeat':
      case 'paintSolidColorImageMask':
        ground.paintAnywhere();
        break;
      case 'setFillColorN':
        state.fill = PATTERN;
        break;
      case 'setStrokeColorN':
        state.stroke = PATTERN;
        break;
      case 'constructPath':
        if (marked.includes(true)) break;
        if (fillsShape(first, kinds) && !isPaperColour(state.fill)) ground.paint(args[2], state.ctm);
        if (rules.length < MOST_RULES)
          for (const rule of rulesOfPath(first, args[1], state, kinds)) rules.push(rule);
        break;
      case 'setFillRGBColor':
        state.fill = String(args[0]);
        break;
      case 'setStrokeRGBColor':
        state.stroke = String(args[0]);
        break;
      case 'setTextRenderingMode':
        state.mode = first;
        break;
      case 'paintFormXObjectBegin':
        saved.push({ ...state });
        if (depth++ === 0) layers++;
        if (args[0]) state.ctm = multiply(state.ctm, Array.from(args[0] as number[]) as unknown as Matrix);
        break;
      case 'beginText':
        setMatrix(IDENTITY);
        break;
      case 'setFont':
        state.font = String(args[0]);
        state.size = second;
        break;
      case 'setGState':
        for (const [key, value] of args[0] as [string, unknown][]) {
          if (key === 'Font') [state.font, state.size] = value as [string, number];
        }
        break;
      case 'setCharSpacing':
        state.charSpacing = first;
        break;
      case 'setWordSpacing':
        state.wordSpacing = first;
        break;
      case 'setHScale':
        state.scale = first / 100;
        break;
      case 'setLeading':
        state.leading = -first;
        break;
      case 'setTextRise':
        state.rise = first;
        break;
      case 'moveText':
        moveTo(first, second);
        break;
      case 'setLeadingMoveText':
        state.leading = second;
        moveTo(first, second);
        break;
      case 'setTextMatrix':
        setMatrix(Array.from(args[0] as ArrayLike<number>) as unknown as Matrix);
        break;
      case 'nextLine':
        moveTo(0, state.leading);
        break;
      case 'showText':
        show(args[0] as (Glyph | number)[]);
        break;
      default:
    }
  });
  return { glyphs, rules, annotations };
}

/** An angle near that of a side of the sheet is that one: the line is only badly placed. From -90 to 180 degrees. */
function levelled(degrees: number): number {
  const side = Math.round(degrees / 90) * 90;
  const angle = Math.abs(degrees - side) < LEVEL ? side : degrees;
  return angle <= -180 ? angle + 360 : angle;
}

/** Fonts drawn glyph by glyph (Type 3) may measure by other than the size; then their box tells how high they are. */
function heightOf({ isType3Font, bbox, fontMatrix }: PdfFont, size: number): number {
  if (!isType3Font || size > 1) return 1;
  const height = ((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0)) * (fontMatrix?.[3] ?? THOUSANDTH);
  return height > 0 ? height : 1;
}

function lookOf({ name = '', bold, black, italic }: PdfFont): Pick<Letter, 'family' | 'isBold' | 'isItalic'> {
  return {
    // `BAAAAA+TimesNewRomanPS-BoldMT` and `TimesNewRomanPSMT` are of one family.
    family: name
      .replace(/^[A-Z]{6}\+/u, '')
      .replace(/[-,].*$|(?:PS)?(?:MT)?$/u, '')
      .replace(/PS$/u, ''),
    isBold: bold === true || black === true || /bold|black|heavy/iu.test(name),
    isItalic: italic === true || /italic|oblique/iu.test(name),
  };
}
