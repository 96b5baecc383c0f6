// A chart as it lies on the grid: as large as its place, and drawn again when its cells change.
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Book } from '../../test/office-host/book/book';
import { ChartPicture, PX } from './chart-picture';

export function chartComponent(book: Book) {
  return function Chart({ data }: { data?: { chart?: string } }) {
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    const box = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState({ width: 0, height: 0 });
    useEffect(() => {
      const ends = [book.charts.listen(redraw), book.onChange(redraw), book.calculation.listen(() => redraw())];
      return () => ends.forEach((end) => end());
    }, []);
    useEffect(() => {
      const watch = new ResizeObserver(([entry]) => {
        if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
      });
      if (box.current) watch.observe(box.current);
      return () => watch.disconnect();
    }, []);
    const chart = book.charts.all.find((c) => c.id === data?.chart);
    const border = chart?.border;
    const style = {
      width: '100%',
      height: '100%',
      overflow: 'hidden',
      background: chart?.fill ?? 'transparent',
      outline: border ? `${border.weight * PX}px solid ${border.color}` : 'none',
    };
    return (
      <div ref={box} style={style} data-chart={chart?.name}>
        {chart && size.width > 0 && <ChartPicture book={book} chart={chart} {...size} />}
      </div>
    );
  };
}
