import { type ComponentChild, createElement } from 'preact';
import type { Picture, PictureElement } from '../../report/pictures.js';
import { useDesk } from './context.js';
import { Prose } from './Text.js';

/** Elements that draw or hold text; whatever else a tree names is left out with all that is in it. */
const DRAWN = new Set(
  'svg g path rect line circle ellipse polyline polygon text tspan title desc defs pattern marker clipPath use a table caption thead tbody tr th td'.split(
    ' ',
  ),
);

/** Attributes that only draw: no script, no styles, no addresses but those of this page. */
function harmless(attributes: PictureElement['attributes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) =>
      /^(?:xlink:)?href$/iu.test(name) ? value.startsWith('#') : !/^on|^style$|^ref$|^key$|innerhtml|^children$/iu.test(name),
    ),
  );
}

function drawn(element: PictureElement | string, key: number): ComponentChild {
  if (typeof element === 'string') return element;
  if (!DRAWN.has(element.tag)) return null;
  return createElement(element.tag, { ...harmless(element.attributes), key }, ...element.children.map(drawn));
}

/** A picture, and the same as a table. */
export function PictureFigure({ picture }: { readonly picture: Picture }) {
  const { desk } = useDesk();
  return (
    <figure class="picture" aria-label={picture.title}>
      <div class="drawing" role="region" aria-label={picture.title} tabIndex={0}>
        {drawn(picture.svg, 0)}
      </div>
      <details>
        <summary>{desk.say('inWords')}</summary>
        <div class="scroll" role="region" aria-label={`${desk.say('inWords')}: ${picture.title}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {picture.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {picture.rows.map((row, n) => (
                <tr key={n}>
                  {row.map((cell, m) => (
                    <td key={m}>
                      <Prose text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
