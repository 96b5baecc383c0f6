import { service } from './service';
import type { Session } from './session';

const styles = new WeakSet<object>();
/** A text style of Google's; anything else that looks like one is refused. */
export const isTextStyle = (value: unknown): boolean => typeof value === 'object' && styles.has(value as object);

/** What a style says, under the names of the traits of a cell. */
export function textStyleBuilder(session: Session) {
  const look: Record<string, unknown> = {};
  const builder = service(session, 'TextStyleBuilder', {
    setForegroundColor(colour: string) {
      if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`Invalid color: ${colour}`);
      look.FontColors = colour;
      return builder;
    },
    setBold(bold: boolean) {
      look.FontWeights = bold ? 'bold' : 'normal';
      return builder;
    },
    setFontSize(points: number) {
      if (!Number.isInteger(points)) throw new Error(`Invalid font size: ${points}`);
      look.FontSizes = points;
      return builder;
    },
    build() {
      const style = Object.freeze({ ...look });
      styles.add(style);
      return style;
    },
  });
  return builder;
}
